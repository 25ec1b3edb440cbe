import { momentElement } from './dates.js';
import { type TrailLine, type TrailOverview } from './home-model.js';
import { html, type Html } from '../http/html.js';
import { inWords } from './words.js';

/** The trail as compliance meets it: newest first, and how far it is signed. */
export function trailSection({ newest, checkpoint }: TrailOverview, zone: string): Html {
  return html`<section aria-labelledby="trail">
    <h2 id="trail">The trail</h2>
    <p>
      ${
        checkpoint
          ? html`The latest signed checkpoint covers <strong>${checkpoint.size}</strong> events. It
              was signed ${momentElement(new Date(checkpoint.signedAt).toISOString(), zone)}.`
          : 'No checkpoint has been signed yet.'
      }
    </p>
    ${
      newest.length === 0
        ? html`<p>Nothing has happened yet. Every change stands here.</p>`
        : html`<div class="scroll" role="region" tabindex="0" aria-label="Newest events">
            <table>
              <caption>
                The newest ${newest.length} events
              </caption>
              <thead>
                <tr>
                  <th scope="col">When</th>
                  <th scope="col">Who</th>
                  <th scope="col">What</th>
                  <th scope="col">Article</th>
                </tr>
              </thead>
              <tbody>
                ${newest.map((it) => line(it, zone))}
              </tbody>
            </table>
          </div>`
    }
  </section>`;
}

function line(
  { at, actorName, action, isRefused, articleId, title }: TrailLine,
  zone: string,
): Html {
  return html`<tr>
    <td>${momentElement(new Date(at).toISOString(), zone)}</td>
    <td>${actorName}</td>
    <td>${inWords({}, action)}${isRefused && ' (refused)'}</td>
    <td>${articleId && html`<a href="/plain/articles/${articleId}">${title ?? articleId}</a>`}</td>
  </tr>`;
}
