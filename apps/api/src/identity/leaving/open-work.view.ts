import { ApiProperty } from '@nestjs/swagger';
import { type Role } from '#libs/lifecycle';
import { countsOf, WORK_KINDS, type WorkItem, type WorkKind } from './open-work.js';

/** How much of each kind is open. */
export class WorkCountsView {
  seats: number;
  rounds: number;
  articles: number;
}

/** Something that waits for one person. */
export class WorkItemView {
  @ApiProperty({ enum: [...WORK_KINDS] })
  kind: WorkKind;
  /** Of the assignment, the round or the article. */
  id: string;
  articleId: string;
  /** Told to editors and the chair; null for an administrator (ACC-2). */
  title: string | null;
  /** Of the seat, or of the article. */
  state: string;
  /** `YYYY-MM-DD` in `tz`; null where no date was set. */
  dueOn: string | null;
  tz: string | null;
  /** Invited, opened or begun. */
  since: string;
}

/** What a person has open; lists at most a hundred items, counts all of them. */
export class OpenWorkView {
  counts: WorkCountsView;
  items: WorkItemView[];
}

const SHOWN = 100;
const KNOWS_TITLES: readonly Role[] = ['editor', 'chair'];

export function workCounts(items: readonly WorkItem[]): WorkCountsView {
  const { seat, round, article } = countsOf(items);
  return { seats: seat, rounds: round, articles: article };
}

/** `roles` of who asks: content is nothing for an administrator. */
export function openWorkView(items: readonly WorkItem[], roles: readonly Role[]): OpenWorkView {
  const isTold = roles.some((role) => KNOWS_TITLES.includes(role));
  return {
    counts: workCounts(items),
    items: items.slice(0, SHOWN).map(({ since, title, ...item }) => ({
      ...item,
      title: isTold ? title : null,
      since: new Date(since).toISOString(),
    })),
  };
}
