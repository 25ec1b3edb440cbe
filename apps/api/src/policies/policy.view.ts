import { ApiProperty } from '@nestjs/swagger';
import { type PolicyRow } from '#libs/persistence';
import { PolicyRulesBody } from './policy.body.js';

/** A version of the editorial policy without its text. */
export class PolicySummaryView {
  version: number;
  title: string;
  effectiveFrom: string;
  adoptedBy: string;
  adoptedAt: string;
  /** Whether it is the one that new rounds begin under. */
  isInForce: boolean;
}

/** A version of the editorial policy, as adopted. */
export class PolicyView extends PolicySummaryView {
  text: string;

  @ApiProperty({ type: PolicyRulesBody })
  rules: PolicyRow['rules'];
}

/** All versions, newest first. */
export class PoliciesView {
  items: PolicySummaryView[];
}

/** The version that was adopted. */
export class AdoptedPolicyView {
  version: number;
}

export function policyView(row: PolicyRow, versionInForce: number | undefined): PolicyView {
  const { text, rules } = row;
  return { ...policySummaryView(row, versionInForce), text, rules };
}

export function policySummaryView(
  row: PolicyRow,
  versionInForce: number | undefined,
): PolicySummaryView {
  const { version, title, effectiveFrom, adoptedBy, adoptedAt } = row;
  const isInForce = version === versionInForce;
  const at = new Date(adoptedAt).toISOString();
  return { version, title, effectiveFrom, adoptedBy, adoptedAt: at, isInForce };
}
