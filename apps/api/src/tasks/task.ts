import { type AssignmentState } from '#libs/lifecycle';

/** What a personal link is about. Dates are calendar dates in `tz`. */
export interface Task {
  readonly assignmentId: string;
  readonly articleId: string;
  readonly title: string;
  readonly revision: number;
  readonly state: AssignmentState;
  readonly tz: string;
  readonly respondBy: string;
  readonly dueOn: string | null;
  readonly isRoundOpen: boolean;
  readonly personId: string;
  readonly personName: string;
  readonly isPersonDisabled: boolean;
  /** Who asked, while they are here to be asked back. */
  readonly editor: { readonly id: string; readonly name: string; readonly email: string } | null;
  /** Whether the person holds another seat in the article that is open. */
  readonly isAskedAnew: boolean;
  /** Whether the person gave the seat to somebody else. */
  readonly isHandedOver: boolean;
  /** Epoch ms; when the person asked to be invited again after this seat had ended. */
  readonly askedAgainAt: number | null;
}

/** Why a link leads nowhere any more. `declined` and `expired` can be made good by being asked again. */
export type Ending =
  'disabled' | 'done' | 'closed' | 'declined' | 'expired' | 'withdrawn' | 'handed-over';

const BY_STATE: Partial<Record<AssignmentState, Ending>> = {
  declined: 'declined',
  expired: 'expired',
  withdrawn: 'withdrawn',
};

/** How a task has ended, or nothing while it lasts. */
export function endingOf(task: Task): Ending | undefined {
  if (task.isPersonDisabled) return 'disabled';
  if (task.state === 'submitted') return 'done';
  if (!task.isRoundOpen) return 'closed';
  return task.isHandedOver ? 'handed-over' : BY_STATE[task.state];
}

/** Whether asking to be invited again makes sense, and has not been done. */
export function canAskAgain(task: Task): boolean {
  const ending = endingOf(task);
  const isOver = ending === 'declined' || ending === 'expired';
  return isOver && !task.isAskedAnew && task.askedAgainAt === null;
}
