/** What a page says, without markup and runs of white space. */
export function textIn(markup: string): string {
  return markup
    .replace(/<script[^>]*>[\s\S]*?<\/script>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,])/g, '');
}

/** The structured data of a page. */
export function jsonLdIn(markup: string): Record<string, unknown> {
  const found = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(markup)?.[1];
  return JSON.parse(found ?? '{}') as Record<string, unknown>;
}
