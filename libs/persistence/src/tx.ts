import { type Job } from '#libs/queue';
import { type AuditLog } from './audit-log.js';
import { insertMany } from './insert-many.js';
import { SqlWriting } from './sql.js';
import { type RunQuery } from './sql.js';
import { type Statements } from './statements.js';

/** More jobs than one transaction ever leaves: keeps the outbox in order across transactions. */
const MAX_JOBS = 100_000;

/** The only way to write: handed out by `UnitOfWork.run` and worthless after it. */
export class Tx extends SqlWriting {
  private readonly jobs: Job[] = [];

  constructor(
    statements: Statements,
    run: RunQuery,
    /** The instant of this transaction, epoch ms: the same for everything it writes. */
    readonly at: number,
    private readonly makeAudit: (tx: Tx) => AuditLog,
  ) {
    super(statements, run);
    this.audit = this.makeAudit(this);
  }

  readonly audit: AuditLog;

  /** Jobs to be queued once this transaction is committed, and not before. */
  enqueue(...jobs: Job[]): void {
    this.jobs.push(...jobs);
  }

  /** Writes events and outbox rows. Called once, by the UnitOfWork. */
  async flush(): Promise<void> {
    await this.audit.flush();
    await insertMany(
      this,
      'outbox',
      ['key', 'name', 'payload', 'run_at', 'position', 'created_at'],
      this.jobs.map(({ key, name, payload, runAt = null }, index) => [
        ...[key, name, JSON.stringify(payload), runAt],
        ...[this.audit.size * MAX_JOBS + index, this.at],
      ]),
      'ON CONFLICT DO NOTHING',
    );
  }

  get hasJobs(): boolean {
    return this.jobs.length > 0;
  }
}
