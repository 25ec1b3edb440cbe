import { type Audience, AUDIENCES, renderBody, type Rendered } from '#libs/content';
import { type SignatureRow } from '#libs/persistence';
import { escapeHtml, prefixAnchors } from './html-text.js';
import { type SignedRevision } from './signed-revisions.js';

const AUDIENCE: Record<Audience, string> = {
  clinician: 'For clinicians',
  patient: 'For patients',
};

const STYLE = `body{font:1rem/1.6 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}
h1,h2,h3,h4{line-height:1.25;font-family:system-ui,sans-serif}table{border-collapse:collapse}
td,th{border:1px solid #999;padding:.25rem .5rem;text-align:left}code{overflow-wrap:anywhere}
.note,.signature{border:1px solid #999;padding:.5rem 1rem;margin:1rem 0}.signature p{margin:.25rem 0}`;

/** The signed text on one page that needs nothing else: to read, to print, to keep (EXP-9). */
export function articleHtml(signed: SignedRevision, siteName: string): string {
  const title = escapeHtml(signed.content.title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<p class="note">${escapeHtml(siteName)}, revision ${signed.revision}${signed.isPublished ? ', the published text' : ', not the published text'}. A copy for reading; what was signed is the .json file beside it, digest <code>${escapeHtml(signed.digest)}</code>.</p>
${AUDIENCES.map((audience) => bodyOf(signed, audience)).join('')}
${statementOf(signed)}
<section aria-labelledby="signatures">
<h2 id="signatures">Signatures</h2>
${signed.signatures.map((row) => signatureBlock(row, signed.signatures)).join('\n')}
</section>
</body>
</html>
`;
}

function bodyOf({ content }: SignedRevision, audience: Audience): string {
  const body = content.bodies[audience];
  if (body === undefined) return '';
  const rendered = renderBody(body, content.references, { audience, headingOffset: 2 });
  return `<section aria-labelledby="${audience}">
<h2 id="${audience}">${AUDIENCE[audience]}</h2>
${prefixAnchors(rendered.html + referencesOf(rendered), `${audience}-`)}
</section>
`;
}

function referencesOf({ references }: Rendered): string {
  if (references.length === 0) return '';
  const items = references.map(
    ({ id, number, html }) => `<li id="${id}" value="${number}">${html}</li>`,
  );
  return `\n<h3>References</h3>\n<ol>\n${items.join('\n')}\n</ol>`;
}

function statementOf({ content: { statement } }: SignedRevision): string {
  const lines = Object.entries({
    Authors: statement?.authors,
    Funding: statement?.funding,
    'Use of AI': statement?.aiUse,
    Interests: statement?.interests,
  }).filter((line): line is [string, string] => line[1] !== undefined);
  if (lines.length === 0) return '';
  const items = lines.map(([name, text]) => `<p>${name}: ${escapeHtml(text)}</p>`);
  return `<section aria-labelledby="about">\n<h2 id="about">About this text</h2>\n${items.join('\n')}\n</section>`;
}

/** Everything that SIG-4 asks to be shown wherever a signature appears. */
function signatureBlock(row: SignatureRow, all: readonly SignatureRow[]): string {
  const { name, username, role, credentials, meaning, signedAt, revision, digest } =
    row.manifestation;
  const isWithdrawn = all.some(({ withdraws }) => withdraws === row.id);
  const lines = [
    `<strong>${escapeHtml(name)}</strong>, ${escapeHtml(credentials)} (${escapeHtml(username)})`,
    `${escapeHtml(meaning)} as ${escapeHtml(role)}, ${escapeHtml(signedAt)}`,
    `Revision ${revision}, <code>${escapeHtml(digest)}</code>`,
    `Signature <code>${escapeHtml(row.id)}</code>, event ${row.seq} of the log`,
    ...(isWithdrawn ? ['<strong>This signature was withdrawn.</strong>'] : []),
  ];
  return `<div class="signature">\n${lines.map((line) => `<p>${line}</p>`).join('\n')}\n</div>`;
}
