import { IsIn, IsOptional } from 'class-validator';
import { type MailState } from '#libs/persistence';
import { PageQuery } from '../http/page-query.js';

const STATES = ['queued', 'sending', 'deferred', 'accepted', 'refused', 'bounced', 'dropped'];

/** `?state=&limit=&cursor=` */
export class MailsQuery extends PageQuery {
  @IsOptional()
  @IsIn(STATES)
  state?: MailState;
}
