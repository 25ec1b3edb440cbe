import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button, Grid, Group, Paper, SegmentedControl, Stack, Title } from '@mantine/core';
import { type Article, audiencesOf, type Audience, useRendered } from '../../api/articles';
import { ArticleText } from '../../components/article-text';
import { Read } from '../../components/read';
import { useWords } from '../../i18n/use-words';
import { articleWords } from './article.words';
import { Changes } from './changes';
import { FindPassage } from './find-passage';
import { NoteForm } from './note-form';
import { NoteList } from './note-list';
import { type Passage, passageAt } from './passage';
import { ReferenceCard } from './reference-card';
import { highlight, rangeIn, selectedIn } from './text-ranges';
import { type Annotation, useAnnotations } from './use-annotations';
import { useEarlier } from './use-earlier';

interface Props {
  readonly article: Article;
  readonly canAnnotate: boolean;
}

/** The text for one audience, with the notes and references beside it. */
export function ReadingView({ article, canAnnotate }: Props) {
  const say = useWords(articleWords);
  const audiences = audiencesOf(article);
  const [audience, setAudience] = useState<Audience>(audiences[0] ?? 'clinician');
  const earlier = useEarlier(article);
  const [wantsChanges, setWantsChanges] = useState<boolean>();
  const showsChanges = earlier !== undefined && (wantsChanges ?? earlier.isMine);
  return (
    <Stack component="section" aria-labelledby="text">
      <Group justify="space-between">
        <Title order={2} id="text" size="h4">
          {say('text')}
        </Title>
        <Group>
          {earlier && (
            <SegmentedControl
              aria-label={say('view')}
              value={showsChanges ? 'changes' : 'whole'}
              onChange={(value) => setWantsChanges(value === 'changes')}
              data={(['changes', 'whole'] as const).map((value) => ({ value, label: say(value) }))}
            />
          )}
          {audiences.length > 1 && (
            <SegmentedControl
              aria-label={say('audience')}
              value={audience}
              onChange={(value) => setAudience(value)}
              data={audiences.map((value) => ({ value, label: say(value) }))}
            />
          )}
        </Group>
      </Group>
      {showsChanges && <Changes article={article} audience={audience} earlier={earlier} />}
      {!showsChanges && <WholeText key={audience} {...{ article, audience, canAnnotate }} />}
    </Stack>
  );
}

interface WholeProps extends Props {
  readonly audience: Audience;
}

function WholeText({ article, audience, canAnnotate }: WholeProps) {
  const place = useRef<HTMLDivElement>(null);
  const { data: notes = [] } = useAnnotations(article.id, article.revision.number);
  const shown = useMemo(() => notes.filter((it) => it.audience === audience), [notes, audience]);
  const [passage, setPassage] = useState<Passage>();
  const query = useRendered(article.id, article.revision.number, audience);
  const text = query.data?.text;
  useHighlights(place, shown, { passage, text });
  const show = useCallback((start: number, end: number) => {
    const body = place.current?.querySelector<HTMLElement>('.reading > div');
    const range = body ? rangeIn(body, start, end) : undefined;
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <Grid gap="xl">
      <Grid.Col span={{ base: 12, md: 8 }} ref={place}>
        <Read query={query}>
          {(rendered) => (
            <>
              <ArticleText text={rendered} />
              <ReferenceCard place={place} references={rendered.references} />
            </>
          )}
        </Read>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 4 }}>
        <Stack style={{ position: 'sticky', top: 72 }}>
          {canAnnotate && text !== undefined && (
            <Marking {...{ article, audience, place, text, passage, setPassage, show }} />
          )}
          <NoteList articleId={article.id} notes={shown} canAnnotate={canAnnotate} onShow={show} />
        </Stack>
      </Grid.Col>
    </Grid>
  );
}

interface MarkingProps {
  readonly article: Article;
  readonly audience: Audience;
  readonly place: React.RefObject<HTMLDivElement | null>;
  readonly text: string;
  readonly passage: Passage | undefined;
  readonly setPassage: (passage: Passage | undefined) => void;
  readonly show: (start: number, end: number) => void;
}

/** Marking by mouse or finger (select, then the button) or by keyboard (find the words). */
function Marking(props: MarkingProps) {
  const { article, audience, place, text, passage, setPassage, show } = props;
  const say = useWords(articleWords);
  const selected = useSelected(place, text);
  const [isNoting, setNoting] = useState(false);
  const begin = (chosen: Passage): void => {
    setPassage(chosen);
    setNoting(true);
  };
  const end = (): void => {
    setPassage(undefined);
    setNoting(false);
  };
  if (isNoting && passage)
    return <NoteForm articleId={article.id} audience={audience} passage={passage} onDone={end} />;
  return (
    <>
      {selected && (
        <Paper withBorder p="sm" shadow="md" style={{ position: 'sticky', bottom: 8, zIndex: 5 }}>
          <Button fullWidth onClick={() => begin(selected)}>
            {say('mark')}
          </Button>
        </Paper>
      )}
      <FindPassage
        text={text}
        onFound={(found) => {
          setPassage(found);
          if (found) show(found.start, found.end);
        }}
        onMark={begin}
      />
    </>
  );
}

/** The passage that is selected in the text at this moment. */
function useSelected(place: MarkingProps['place'], text: string): Passage | undefined {
  const [selected, setSelected] = useState<Passage>();
  useEffect(() => {
    const look = (): void => {
      const body = place.current?.querySelector<HTMLElement>('.reading > div');
      const offsets = body ? selectedIn(body) : undefined;
      // A click on the button itself takes the selection away: what was selected stays for it.
      if (!offsets && document.activeElement?.closest('button')) return;
      setSelected(offsets && passageAt(text, offsets[0], offsets[1]));
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [place, text]);
  return selected;
}

const SEVERITIES = ['required', 'suggestion', 'question'] as const;

interface InHand {
  readonly passage: Passage | undefined;
  /** Absent while the text is on its way. */
  readonly text: string | undefined;
}

/** Paints the open notes and the passage in hand onto the text, without touching its elements. */
function useHighlights(
  place: React.RefObject<HTMLDivElement | null>,
  notes: readonly Annotation[],
  { passage, text }: InHand,
): void {
  useEffect(() => {
    const body = place.current?.querySelector<HTMLElement>('.reading > div');
    if (!body || text === undefined) return undefined;
    const rangesOf = (all: readonly { start?: number | null; end?: number | null }[]): Range[] =>
      all.flatMap(({ start, end }) =>
        typeof start === 'number' && typeof end === 'number'
          ? (rangeIn(body, start, end) ?? [])
          : [],
      );
    for (const severity of SEVERITIES) {
      const open = notes.filter((it) => it.severity === severity && it.state === 'open');
      highlight(`note-${severity}`, rangesOf(open.map(({ placement }) => placement ?? {})));
    }
    highlight('passage-in-hand', passage ? rangesOf([passage]) : []);
    return () => {
      for (const name of [...SEVERITIES.map((it) => `note-${it}`), 'passage-in-hand'])
        highlight(name, []);
    };
  }, [place, notes, passage, text]);
}
