import { instantElement } from './dates.js';
import { html, type Html } from '../http/html.js';
import { layout } from './layout.js';
import { crumb } from './page-crumb.js';
import { type ReceiptPageModel } from './page-model.js';
import { paths } from './paths.js';

function next({ article }: ReceiptPageModel): Html {
  return html`<h2>What happens next</h2>
    <p>
      An editor reads it and decides what has to change. If the text changes, you will see it in the
      <a href="${paths.history(article.slug)}">change history</a>.
    </p>`;
}

function answer({ text, at }: { text: string; at: string }): Html {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`);
  return html`<h2>Our answer</h2>
    ${paragraphs}
    <p class="aside">Answered ${instantElement(at, 'UTC')}.</p>`;
}

function keepIt(receipt: ReceiptPageModel): Html {
  return html`<p>
    Our answer will stand at
    <a href="${paths.receipt(receipt.code)}">the address of this receipt</a>: keep it.
    ${receipt.hasEmail && 'An editor may also write to the address you gave.'}
  </p>`;
}

/** The receipt of a report or question: what to quote later, and the answer once there is one. */
export function receiptPage(receipt: ReceiptPageModel): string {
  const what = receipt.kind === 'error' ? 'report' : 'question';
  const heading = receipt.answer ? `Your ${what} was answered` : `Your ${what} has arrived`;
  return layout({
    site: receipt.article.site,
    title: heading,
    isNoindex: true,
    main: html`${crumb(heading, receipt.article)}
      <dl class="facts">
        <div>
          <dt>Receipt</dt>
          <dd><code class="code">${receipt.code}</code></dd>
        </div>
        <div>
          <dt>Received</dt>
          <dd>${instantElement(receipt.receivedAt, 'UTC')}</dd>
        </div>
        <div>
          <dt>State</dt>
          <dd>${receipt.answer ? 'Answered' : 'Waiting for an editor'}</dd>
        </div>
      </dl>
      ${receipt.answer ? answer(receipt.answer) : [next(receipt), keepIt(receipt)]}`,
  });
}
