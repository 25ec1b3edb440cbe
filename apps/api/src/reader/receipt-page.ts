import { instantElement } from './dates.js';
import { html } from './html.js';
import { layout } from './layout.js';
import { crumb } from './page-crumb.js';
import { type ReceiptPageModel } from './page-model.js';
import { paths } from './paths.js';

/** The answer to a report or question that was stored, with the code to quote later. */
export function receiptPage(receipt: ReceiptPageModel): string {
  const what = receipt.kind === 'error' ? 'report' : 'question';
  return layout({
    site: receipt.article.site,
    title: `Your ${what} has arrived`,
    isNoindex: true,
    main: html`${crumb(`Your ${what} has arrived`, receipt.article)}
      <dl class="facts">
        <div>
          <dt>Receipt</dt>
          <dd><code class="code">${receipt.code}</code></dd>
        </div>
        <div>
          <dt>Received</dt>
          <dd>${instantElement(receipt.receivedAt, 'UTC')}</dd>
        </div>
      </dl>
      <h2>What happens next</h2>
      <p>
        An editor reads it and decides what has to change. If the text changes, you will see it in
        the <a href="${paths.history(receipt.article.slug)}">change history</a>.
      </p>
      <p>
        ${
          receipt.hasEmail
            ? 'We answer to the address you gave.'
            : 'You gave no e-mail address, so we cannot answer you. Quote the receipt if you write to us.'
        }
      </p>`,
  });
}
