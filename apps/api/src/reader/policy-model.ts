import { renderBody } from '#libs/content';
import { type PolicyRow, type PolicyRules } from '#libs/persistence';
import { belowTitle } from './heading-levels.js';
import { isoDate } from './calendar-day.js';
import { type PolicyPageModel, type PolicyRulesModel, type Site } from './page-model.js';
import { paths } from './paths.js';

const RISKS = ['low', 'standard', 'high'] as const;

/** One version among all (newest first); absent when it has not come into force. */
export function policyModel(
  site: Site,
  versions: readonly PolicyRow[],
  wanted: number,
  at: number,
): PolicyPageModel | undefined {
  const today = isoDate(at);
  const known = versions.filter(({ effectiveFrom }) => effectiveFrom <= today);
  const policy = known.find(({ version }) => version === wanted);
  if (!policy) return undefined;
  const next = known.findLast(({ version }) => version > wanted);
  return {
    site,
    version: policy.version,
    effectiveFrom: policy.effectiveFrom,
    ...(next && { replacedOn: next.effectiveFrom }),
    bodyHtml: belowTitle(renderBody(policy.text, [])).html,
    rules: rulesModel(policy.rules),
    versions: known.map(({ version }) => ({ version, url: paths.policy(version) })),
  };
}

function rulesModel(rules: PolicyRules): PolicyRulesModel {
  return {
    levels: RISKS.map((risk) => ({
      risk,
      approvals: rules.quorum[risk].approvals,
      roles: Object.keys(rules.quorum[risk].byRole ?? {}),
      reviewEveryMonths: rules.reviewIntervalMonths[risk],
    })),
    respondWithinDays: rules.respondDays,
    reviewWithinDays: rules.reviewDays,
    isPendingShown: rules.showPending,
  };
}
