import { Empty } from '../../components/empty';
import { Page } from '../../components/page';
import { useWords } from '../../i18n/use-words';
import { homeWords } from './home.words';

/** What is asked of the person, by when, with the next act one touch away. */
export function HomePage() {
  const say = useWords(homeWords);
  return (
    <Page title={say('title')}>
      <Empty>{say('nothing')}</Empty>
    </Page>
  );
}
