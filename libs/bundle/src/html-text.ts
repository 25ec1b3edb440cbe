const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, for content and attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

/** Gives all anchors of a safe HTML text a prefix, so that two such texts fit on one page. */
export function prefixAnchors(html: string, prefix: string): string {
  return html.replace(/<[a-z][^>]*>/g, (tag) =>
    tag.replaceAll(' id="', ` id="${prefix}`).replaceAll(' href="#', ` href="#${prefix}`),
  );
}
