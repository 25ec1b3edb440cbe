import { html, type Html } from '../../http/html.js';

/** A page that stands before the desk. No script, no inline style. */
export function deskPage(site: string, title: string, main: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} - ${site}</title>
        <link rel="stylesheet" href="/assets/desk.css" />
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${main}
        </main>
      </body>
    </html> `.markup;
}
