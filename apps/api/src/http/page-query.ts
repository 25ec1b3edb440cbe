import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Problem } from './problem.js';

/** `?limit=&cursor=` of every list; extend it with the filters of yours. */
export class PageQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit = 25;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;
}

/** One page of a list; `next` is the cursor of the following page, null at the end. */
export interface Page<Row> {
  readonly items: Row[];
  readonly next: string | null;
}

export type CursorKey = readonly (string | number)[];

/** Makes a page of `limit + 1` rows that were read: the surplus row says that there is more. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => CursorKey,
): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? writeCursor(keyOf(last)) : null };
}

/** The sort key of the last row seen, opaque to clients. */
export function writeCursor(key: CursorKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * Reads a cursor back. `shape` gives the kind of each part, in order.
 * @throws Problem `validation-failed` for anything that we did not write.
 */
export function readCursor(
  cursor: string | undefined,
  shape: readonly ('string' | 'number')[],
): (string | number)[] | undefined {
  if (cursor === undefined) return undefined;
  const key = parse(cursor);
  const fits =
    Array.isArray(key) &&
    key.length === shape.length &&
    shape.every((kind, at) => typeof key[at] === kind);
  if (!fits)
    throw new Problem(
      'validation-failed',
      'This cursor is not one of ours. Start again at the first page.',
      { errors: [{ field: 'cursor', message: 'is not a cursor of this list' }] },
    );
  return key as (string | number)[];
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
