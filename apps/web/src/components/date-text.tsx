import { useDates } from '../i18n/use-dates';
import { useWords } from '../i18n/use-words';
import { componentWords } from './components.words';

/** A calendar date (`YYYY-MM-DD`) as people read it, with how far away it is on demand. */
export function DateText({ date }: { readonly date: string }) {
  const dates = useDates();
  return (
    <time dateTime={date} title={dates.away(date)}>
      {dates.date(date)}
    </time>
  );
}

/** An instant (ISO 8601) in the reader's own zone, which is named. */
export function InstantText({ at }: { readonly at: string }) {
  const say = useWords(componentWords);
  const dates = useDates();
  return (
    <time dateTime={at} title={say('zone', { zone: dates.zone })}>
      {dates.instant(at)}
    </time>
  );
}
