import { type PublicationRow } from '#libs/persistence';
import { isoDate } from './calendar-day.js';
import { type CorrectionModel } from './page-model.js';

/** Notices among the publications, newest first. */
export function correctionsAmong(publications: readonly PublicationRow[]): CorrectionModel[] {
  return publications
    .flatMap(({ kind, reason, at }): CorrectionModel[] =>
      kind === 'published'
        ? []
        : [
            {
              date: isoDate(at),
              summary: reason ?? '',
              kind: kind === 'retracted' ? 'retraction' : 'withdrawal',
            },
          ],
    )
    .reverse();
}
