import { type ReactNode } from 'react';
import { Anchor, Table } from '@mantine/core';
import { Link } from 'react-router';
import { InstantText } from '../../components/date-text';
import { paths } from '../../config/paths';
import { useWords } from '../../i18n/use-words';
import { actionWords } from './actions.words';
import { trailWords } from './trail.words';
import { type TrailEvent } from './use-trail';

/** What the event says of itself. */
export function EventFacts({ event }: { readonly event: TrailEvent }) {
  const say = useWords(trailWords);
  const sayAction = useWords(actionWords);
  const { actor, onBehalfOf, object, why, auth, source } = event;
  const facts: [keyof (typeof trailWords)['en'], ReactNode][] = [
    ['what', `${sayAction(event.action)} (${event.action})`],
    ['who', `${actor.name}${onBehalfOf ? ` ${say('onBehalf', { name: onBehalfOf.name })}` : ''}`],
    ['roleThen', actor.role],
    ['when', <InstantText key="at" at={event.at} />],
    ['zone', event.tz],
    [
      'object',
      `${object.type} ${object.id}${object.rev === undefined ? '' : `, ${say('revision', { rev: object.rev })}`}`,
    ],
    ['why', why?.text ? why.text : say('noReason')],
    ['outcome', say(event.outcome === 'ok' ? 'ok' : 'refused')],
    ['source', [source.app, source.ip].filter(Boolean).join(', ')],
  ];
  if (auth) facts.push(['knownBy', auth.method]);
  if (event.authorisedBy) facts.push(['authorised', event.authorisedBy]);
  if (event.article) facts.push(['article', <ArticleLink key="article" id={event.article} />]);
  return (
    <Table variant="vertical" layout="fixed" withTableBorder>
      <Table.Tbody>
        {facts.map(([name, value]) => (
          <Table.Tr key={name}>
            <Table.Th scope="row" w="35%">
              {say(name)}
            </Table.Th>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{value}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function ArticleLink({ id }: { readonly id: string }) {
  const say = useWords(trailWords);
  return (
    <Anchor component={Link} to={paths.article(id)}>
      {say('openArticle')}
    </Anchor>
  );
}
