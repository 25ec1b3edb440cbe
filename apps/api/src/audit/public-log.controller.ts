import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database } from '#libs/persistence';
import { notFound } from '../http/problem.js';
import { LogProofs } from './log-proofs.js';
import { seqIn } from './seq-in.js';

const TEXT = 'text/plain; charset=utf-8';

/** Signatures on, and publications of, a text that readers get or got, of an article that is public now. */
const PUBLIC_EVENT = `SELECT 1 FROM audit_events e JOIN articles a ON a.id = e.article_id
  WHERE e.seq = $1 AND a.published_revision_id IS NOT NULL AND (
    (e.action = 'article.published' AND EXISTS
      (SELECT 1 FROM publications p WHERE p.seq = e.seq AND p.kind = 'published'))
    OR (e.action = 'signature.made' AND EXISTS
      (SELECT 1 FROM signatures s JOIN publications p ON p.revision_id = s.revision_id
       WHERE s.seq = e.seq AND p.kind = 'published')))`;

/** What any reader can check without an account. */
@ApiTags('reader')
@Controller()
export class PublicLogController {
  constructor(
    private readonly proofs: LogProofs,
    private readonly db: Database,
  ) {}

  /** C2SP verifier key of the log, to be kept and compared. */
  @Get('.well-known/imprimatur/keys.vkey')
  @Header('content-type', TEXT)
  key(): string {
    return this.proofs.verifierKeys;
  }

  /** The latest signed tree head. */
  @Get('.well-known/imprimatur/checkpoint')
  @Header('content-type', TEXT)
  async checkpoint(): Promise<string> {
    return (await this.proofs.checkpoint()).note;
  }

  /** That a signature or a publication of a public article is in the log, a C2SP tlog-proof. */
  @Get('proofs/:seq')
  @Header('content-type', TEXT)
  async proof(@Param('seq') text: string): Promise<string> {
    const seq = seqIn(text);
    if (!(await this.db.reader.queryOne(PUBLIC_EVENT, [seq]))) throw notFound('proof');
    return this.proofs.inclusion(seq);
  }
}
