import { banner } from './banner.js';
import { html } from '../http/html.js';
import { layout } from './layout.js';
import { type ArticlePageModel } from './page-model.js';
import { paths } from './paths.js';

/** The notice in place of an article that was taken down; its record stays open. */
export function withdrawnPage(page: ArticlePageModel): string {
  return layout({
    site: page.site,
    lang: page.lang,
    title: `Withdrawn: ${page.title}`,
    canonical: page.url,
    isNoindex: true,
    banner: banner(page),
    policy: page.policy,
    main: html`<h1>${page.title}</h1>
      <p>The text is no longer shown here. If you printed or saved it, please do not rely on it.</p>
      <ul class="links">
        <li><a href="${paths.history(page.slug)}">Change history</a></li>
        <li><a href="${paths.verify(page.slug)}">Verify the sign-off it had</a></li>
        <li>
          <a href="${page.policy.url}">How we review (policy, version ${page.policy.version})</a>
        </li>
        <li><a href="${paths.report(page.slug, 'question')}">Ask the editors about it</a></li>
      </ul>`,
  });
}
