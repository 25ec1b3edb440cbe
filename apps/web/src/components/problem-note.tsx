import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { ApiProblem, UNREACHABLE } from '../api/problem';
import { useWords } from '../i18n/use-words';
import { componentWords } from './components.words';

interface Props {
  readonly problem: Error;
  readonly onRetry?: () => void;
}

const NOT_FROM_SERVER = -1;

const TITLES: Readonly<Record<number, keyof (typeof componentWords)['en']>> = {
  [UNREACHABLE]: 'unreachable',
  403: 'forbidden',
  404: 'notFound',
};

/** What went wrong and what to do next, as the server says it; announced when it appears. */
export function ProblemNote({ problem, onRetry }: Props) {
  const say = useWords(componentWords);
  const status = problem instanceof ApiProblem ? problem.status : NOT_FROM_SERVER;
  return (
    <Alert
      role="alert"
      color="alarm"
      variant="outline"
      icon={<IconAlertTriangle aria-hidden />}
      title={say(TITLES[status] ?? 'refused')}
    >
      <Stack gap="xs" align="flex-start">
        <Text>{status === UNREACHABLE ? say('unreachableHint') : problem.message}</Text>
        {problem instanceof ApiProblem && <Details problem={problem} />}
        {onRetry && (
          <Button size="compact-sm" variant="default" onClick={onRetry}>
            {say('again')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

/** The fields that do not fit, and the number to quote where it is the server's fault. */
function Details({ problem: { status, document } }: { readonly problem: ApiProblem }) {
  const say = useWords(componentWords);
  const { errors = [], instance } = document;
  return (
    <>
      {errors.length > 0 && (
        <List size="sm">
          {errors.map(({ field, message }) => (
            <List.Item key={field + message}>
              {field}: {message}
            </List.Item>
          ))}
        </List>
      )}
      {status >= 500 && instance && <Text size="sm">{say('quote', { id: instance })}</Text>}
    </>
  );
}
