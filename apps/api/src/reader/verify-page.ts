import { instantElement } from './dates.js';
import { html, type Html } from '../http/html.js';
import { layout } from './layout.js';
import { crumb } from './page-crumb.js';
import { type SignoffModel, type VerifyPageModel, type VerifySigner } from './page-model.js';
import { paths } from './paths.js';
import { reviewerInWords } from './trust-block.js';

function signature(signer: VerifySigner): Html {
  return html`<li>
    <p><strong>${reviewerInWords(signer)}</strong>, ${signer.role}</p>
    <p>“${signer.meaning}”</p>
    <p>Signed ${instantElement(signer.signedAt, signer.tz)}.</p>
    ${signer.waiver && html`<p>${signer.waiver}</p>`}
    ${
      signer.isValid
        ? html`<p class="state">This signature counts for the text above.</p>`
        : html`<p class="state state-grave">
            <strong>Does not count:</strong> ${signer.invalidReason ?? 'it is not for this text.'}
          </p>`
    }
    ${
      signer.envelopeUrl &&
      html`<p><a href="${signer.envelopeUrl}" download>Download this signed statement</a></p>`
    }
  </li>`;
}

function position(signoff: SignoffModel): Html {
  return html`<p>
      The last of these signatures is entry ${signoff.seq} of a log that had ${signoff.logSize}
      entries when the editors’ server signed the checkpoint below. A later change to any earlier
      entry would no longer fit it.
    </p>
    <pre role="region" tabindex="0" aria-label="Checkpoint"><code>${signoff.checkpoint}</code></pre>
    <p><a class="action" href="${signoff.proofUrl}" download>Download the proof</a></p>`;
}

function steps({ signedTextUrl, signoff, revision }: VerifyPageModel): Html {
  return html`<h2>How to check it</h2>
    <ol>
      <li>
        <p>
          ${
            signedTextUrl
              ? html`<a href="${signedTextUrl}" download="signed-text.json"
                    >Download the signed text</a
                  >. SHA-256 of that file is the digest that was signed. The command`
              : html`The signed text can be downloaded here once it is published, as long as a
                signature counts for it. Then the command`
          }
        </p>
        <pre
          role="region"
          tabindex="0"
          aria-label="Command"
        ><code>sha256sum signed-text.json</code></pre>
        <p>has to print <code>${revision.digest.replace('sha256:', '')}</code>.</p>
      </li>
      <li>
        ${signoff ? 'The proof above' : 'The proof, once there is one,'} shows where the log has the
        signature’s event: its place, and the hashes that lead from there to the checkpoint. It
        holds neither the event nor the text.
      </li>
      <li>
        The event itself and the seal of each signature are in the evidence bundle that the
        publisher gives to auditors. The program <code>verify.mjs</code> in it checks text,
        signatures and log together, on the auditor’s own computer.
      </li>
    </ol>`;
}

const LIMITS = html`<h2>What you can check, and what you cannot</h2>
  <h3>You can check with these downloads</h3>
  <ul>
    <li>that this text is the one with the digest above: one changed letter gives another one;</li>
    <li>at which place the log has the signature’s event, as the proof and the checkpoint say;</li>
    <li>that the checkpoint carries a signature that our public key verifies.</li>
  </ul>
  <h3>You cannot check here</h3>
  <ul>
    <li>
      what the log’s event says and whether a signature is genuine: the event and the seal are in
      the evidence bundle, not in these downloads;
    </li>
    <li>
      that the medicine is right: a signature says who answers for the text, not that it is true;
    </li>
    <li>that a name belongs to a person: look the reviewer up in a public register;</li>
    <li>
      that we show everybody the same log: for that, keep the checkpoint above and compare it with
      one you get later or from somebody else.
    </li>
  </ul>`;

function log(page: VerifyPageModel): Html {
  if (page.signoff) return position(page.signoff);
  return html`<p>
    <strong>Not verifiable yet.</strong>
    ${
      page.signatures.length === 0
        ? 'Nobody has signed this text, so there is nothing to prove.'
        : 'The log’s next checkpoint is being written. Open this page again in a minute.'
    }
  </p>`;
}

/** What was signed, by whom and when, where it stands in the log, and how to check it (RDR-6). */
export function verifyPage(page: VerifyPageModel): string {
  return layout({
    site: page.site,
    title: `Verify the sign-off: ${page.title}`,
    canonical: page.site.baseUrl + paths.verify(page.slug),
    isNoindex: true,
    policy: page.policy,
    main: html`${crumb('Verify this sign-off', page)}
      <h2>The text</h2>
      <p>Revision ${page.revision.number}. SHA-256 of its canonical form:</p>
      <p class="digest"><code>${page.revision.digest}</code></p>
      <h2>Who signed it</h2>
      ${
        page.signatures.length === 0
          ? html`<p>Nobody has signed this text.</p>`
          : html`<ul class="reviewers">
              ${page.signatures.map(signature)}
            </ul>`
      }
      <h2>Where it stands in the log</h2>
      ${log(page)} ${page.keyUrl && html`<p><a href="${page.keyUrl}">Our public key</a></p>`}
      ${steps(page)} ${LIMITS}`,
  });
}
