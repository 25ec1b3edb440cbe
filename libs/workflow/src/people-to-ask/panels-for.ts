import { type Panel } from '#libs/lifecycle';
import { type ArticleRow, type PolicyRules } from '#libs/persistence';
import { searchText } from '../search-text.js';

/** The panels that the policy asks for on this article: by its topics, its risk, or both. */
export function panelsFor(
  { panels = [] }: Pick<PolicyRules, 'panels'>,
  { topics, risk }: Pick<ArticleRow, 'topics' | 'risk'>,
): Panel[] {
  const own = new Set(topics.map(searchText));
  return panels
    .filter((rule) => rule.risk === undefined || rule.risk === risk)
    .filter(
      (rule) => rule.topics === undefined || rule.topics.some((it) => own.has(searchText(it))),
    )
    .map(({ needs }) => needs);
}
