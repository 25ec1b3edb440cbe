import { type ReactNode } from 'react';
import { Button, Paper, Stack, Table, Title } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { hasRole, useSession } from '../../api/session';
import { InstantText } from '../../components/date-text';
import { Page } from '../../components/page';
import { Read } from '../../components/read';
import { paths } from '../../config/paths';
import { useWords } from '../../i18n/use-words';
import { Enrolment } from './enrolment';
import { Leaving } from './leaving';
import { Licences } from './licences';
import { peopleWords } from './people.words';
import { RolesPanel } from './roles-panel';
import { type Person, usePerson } from './use-people';

/** One person: the account, what they may do, how they come and go. */
export function PersonPage() {
  const say = useWords(peopleWords);
  const session = useSession();
  const { id = '' } = useParams();
  const person = usePerson(id);
  const isAdministrator = hasRole(session, 'administrator');
  const seesWork = hasRole(session, 'administrator', 'editor', 'chair');
  const seesLicences = hasRole(session, 'administrator', 'editor', 'compliance', 'chair');
  return (
    <Page
      title={person.data?.name ?? say('account')}
      acts={
        <Button component={Link} to={paths.people} variant="default">
          {say('back')}
        </Button>
      }
    >
      <Read query={person}>
        {(told) => (
          <Stack>
            <Account person={told} />
            {isAdministrator && (
              <Section id="roles" title={say('roles')}>
                <RolesPanel person={told} />
              </Section>
            )}
            {isAdministrator && (
              <Section id="enrolment" title={say('link')}>
                <Enrolment person={told} />
              </Section>
            )}
            {seesLicences && (
              <Section id="licences" title={say('licences')}>
                <Licences userId={id} />
              </Section>
            )}
            {seesWork && (
              <Section id="leaving" title={say('leaving')}>
                <Leaving person={told} isAdministrator={isAdministrator} />
              </Section>
            )}
          </Stack>
        )}
      </Read>
    </Page>
  );
}

function Section(props: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <Paper withBorder p="md" component="section" aria-labelledby={props.id}>
      <Title order={2} size="h4" id={props.id} mb="xs">
        {props.title}
      </Title>
      {props.children}
    </Paper>
  );
}

function Account({ person }: { readonly person: Person }) {
  const say = useWords(peopleWords);
  const { username, email, credentials, specialty, orcid, tz, createdAt, isEnrolled } = person;
  const roles = person.roles.map((role) => say(role)).join(', ');
  const facts: [keyof (typeof peopleWords)['en'], ReactNode][] = [
    ['username', username],
    ['email', email],
    ['roles', roles || say('noRoles')],
    ['credentials', credentials],
    ['specialty', specialty],
    ['orcid', orcid],
    ['tz', tz],
    ['since', createdAt && <InstantText at={createdAt} />],
    ['enrolled', isEnrolled !== undefined && say(isEnrolled ? 'yes' : 'no')],
    ['disabled', say(person.isDisabled ? 'yes' : 'no')],
  ];
  return (
    <Table variant="vertical" layout="fixed" withTableBorder>
      <Table.Tbody>
        {facts
          .filter(([, value]) => Boolean(value))
          .map(([name, value]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" w="40%">
                {say(name)}
              </Table.Th>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{value}</Table.Td>
            </Table.Tr>
          ))}
      </Table.Tbody>
    </Table>
  );
}
