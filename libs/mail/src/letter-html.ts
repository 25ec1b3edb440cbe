import markdownIt from 'markdown-it';

const { escapeHtml } = markdownIt().utils;

interface Page {
  readonly lang: string;
  readonly title: string;
  /** HTML that is safe already. */
  readonly main: string;
  readonly foot: string;
}

/**
 * The HTML part of a mail: one column that fits a phone, the reader's own fonts and colours, nothing
 * that is fetched from anywhere.
 */
export function letterHtml({ lang, title, main, foot }: Page): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
</head>
<body style="margin:0;padding:16px">
<div style="max-width:36em;margin:0 auto;font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;font-size:16px;line-height:1.5;overflow-wrap:anywhere">
${main.replaceAll('<li>', '<li style="margin:0 0 12px">')}<hr style="border:0;border-top:1px solid #888;margin:24px 0">
<div style="font-size:14px">
${foot}</div>
</div>
</body>
</html>
`;
}
