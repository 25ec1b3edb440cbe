import { type TrailFilter, type TrailScope } from '#libs/bundle';
import { endOf, startOf } from './is-day.js';
import { type TrailQuery } from './trail.query.js';

export type AskedFilter = Pick<
  TrailQuery,
  'from' | 'to' | 'actorId' | 'articleId' | 'action' | 'q'
>;

/** The filter of a request, narrowed to what the person may see. */
export function filterOf(asked: AskedFilter, within: TrailScope | undefined): TrailFilter {
  const { from, to, actorId, articleId, action, q } = asked;
  const [begin, end] = [from && startOf(from), to && endOf(to)];
  return {
    ...(typeof begin === 'number' && { from: begin }),
    ...(typeof end === 'number' && { until: end }),
    ...(actorId !== undefined && { actorId }),
    ...(articleId !== undefined && { articleId }),
    ...(action !== undefined && { actions: action }),
    ...(q !== undefined && { reason: q }),
    ...(within && { within }),
  };
}

/** The filter as asked, for the record: only what was given. */
export function askedText(asked: AskedFilter): Record<string, string | string[]> {
  const { from, to, actorId, articleId, action, q } = asked;
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(actorId !== undefined && { actorId }),
    ...(articleId !== undefined && { articleId }),
    ...(action !== undefined && { action: [...action] }),
    ...(q !== undefined && { q }),
  };
}
