import { IsIn, IsOptional } from 'class-validator';
import { type DeliveryState } from '#libs/persistence';
import { PageQuery } from '../http/page-query.js';

/** Which deliveries to list; all where nothing is said. */
export class DeliveriesQuery extends PageQuery {
  @IsOptional()
  @IsIn(['queued', 'delivered', 'failed', 'parked'])
  state?: DeliveryState;
}
