import { endedPage, unknownTaskPage } from './ended-task-page.js';
import { openTaskPage } from './open-task-page.js';
import { endingOf, type Task } from './task.js';

/** What a token leads to: `null` when it was never one of ours, `undefined` when its assignment is gone. */
export type FoundTask = Task | null | undefined;

/**
 * The page behind a link, with its status. Tells nobody's name and no title without a token of ours.
 * @param other name of somebody else who is signed in here
 */
export function taskAnswer(
  site: string,
  task: FoundTask,
  other?: string,
): { readonly status: number; readonly page: string } {
  if (task === null) return { status: 404, page: unknownTaskPage(site, true) };
  if (task === undefined) return { status: 410, page: unknownTaskPage(site, false) };
  const ending = endingOf(task);
  return ending
    ? { status: 410, page: endedPage(site, task, ending) }
    : { status: 200, page: openTaskPage(site, task, other) };
}
