import { PolicyRow, type PolicyRules, type Risk, type SqlReading } from '#libs/persistence';
import { DEFAULT_RULES } from '#libs/workflow';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly tz: string;
  readonly disabledAt: number | null;
  readonly isEditor: number | boolean;
}

/** What every way of waiting is read with: people and policies are few, and are read once. */
export class Board {
  private constructor(
    readonly sql: SqlReading,
    /** Epoch ms. */
    readonly now: number,
    private readonly people: ReadonlyMap<string, Person>,
    private readonly policies: readonly PolicyRow[],
  ) {}

  static async read(sql: SqlReading, now: number): Promise<Board> {
    const people = await sql.query<Person>(
      `SELECT u.id AS "id", u.name AS "name", u.tz AS "tz", u.disabled_at AS "disabledAt",
         EXISTS (SELECT 1 FROM user_roles r WHERE r.user_id = u.id AND r.role = 'editor') AS "isEditor"
       FROM users u ORDER BY u.created_at, u.id`,
    );
    const policies = await sql.find(PolicyRow, {}, 'ORDER BY version DESC');
    return new Board(sql, now, new Map(people.map((it) => [it.id, it])), policies);
  }

  /** What the policy demands now; the defaults before the board has adopted one. */
  get rules(): PolicyRules {
    const today = new Date(this.now).toISOString().slice(0, 10);
    const inForce = this.policies.find(({ effectiveFrom }) => effectiveFrom <= today);
    return inForce?.rules ?? DEFAULT_RULES;
  }

  /** How many have to sign under a policy version. */
  approvalsNeeded(policyVersion: number, risk: Risk): number {
    const policy = this.policies.find(({ version }) => version === policyVersion);
    return (policy?.rules ?? this.rules).quorum[risk].approvals;
  }

  nameOf(personId: string): string | null {
    return this.people.get(personId)?.name ?? null;
  }

  zoneOf(personId: string | null): string {
    return (personId === null ? undefined : this.people.get(personId)?.tz) ?? 'UTC';
  }

  /**
   * The editor who answers for an article: who opened its newest round, else the editor who has been
   * here longest, as the schedule has it; null where the board has no editor.
   */
  editorOf(openedBy: string | null): string | null {
    const opener = openedBy === null ? undefined : this.people.get(openedBy);
    if (opener?.disabledAt === null) return opener.id;
    const editors = [...this.people.values()].filter((it) => it.disabledAt === null && it.isEditor);
    return editors[0]?.id ?? null;
  }
}

/** Who opened the newest round of the article `a`, leaving out whoever is disabled now. */
export const NEWEST_OPENER = `(SELECT l.opened_by FROM rounds l JOIN users e ON e.id = l.opened_by
    WHERE l.article_id = a.id AND e.disabled_at IS NULL ORDER BY l.number DESC LIMIT 1)`;
