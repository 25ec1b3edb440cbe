import { type PolicyRow, type SqlReading } from '#libs/persistence';
import { findPolicyInForce } from '../policy-in-force.js';
import { type Writing, writingOf } from './hours-of.js';

/** What many plans of one transaction have in common, read once. Worthless after it. */
export class PlanningMemo {
  private readonly people = new Map<string, Writing>();
  private policy?: Promise<PolicyRow | undefined>;

  constructor(
    private readonly sql: SqlReading,
    private readonly at: number,
  ) {}

  /** How each of some people is written to; somebody unknown is left out. */
  async writing(ids: readonly string[]): Promise<ReadonlyMap<string, Writing>> {
    const missing = [...new Set(ids)].filter((id) => !this.people.has(id));
    for (const [id, writing] of await writingOf(this.sql, missing)) this.people.set(id, writing);
    return this.people;
  }

  policyInForce(): Promise<PolicyRow | undefined> {
    this.policy ??= findPolicyInForce(this.sql, this.at);
    return this.policy;
  }
}
