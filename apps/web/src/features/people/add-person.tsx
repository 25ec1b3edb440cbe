import { useState } from 'react';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useNavigate } from 'react-router';
import { Dialog } from '../../components/dialog';
import { ApiProblem } from '../../api/problem';
import { ProblemNote } from '../../components/problem-note';
import { paths } from '../../config/paths';
import { useWords } from '../../i18n/use-words';
import { peopleWords } from './people.words';
import { createPerson, useChange } from './use-people';

const FIELDS = ['name', 'username', 'email', 'credentials', 'specialty'] as const;
const NEEDED: readonly string[] = ['name', 'username', 'email'];

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Makes an account; roles and the link to enrol with come on the person's page. */
export function AddPerson({ isOpen, onClose }: Props) {
  const say = useWords(peopleWords);
  const navigate = useNavigate();
  const [typed, setTyped] = useState<Record<string, string>>({});
  const { mutate, isPending, error } = useChange(createPerson);
  const submit = (): void => {
    const filled = Object.entries(typed).filter(([, value]) => value.trim());
    mutate(Object.fromEntries(filled), {
      onSuccess: ({ id }) => void navigate(paths.person(id)),
    });
  };
  const faultOf = (field: string) => (error instanceof ApiProblem ? error.fault(field) : undefined);
  return (
    <Dialog opened={isOpen} onClose={onClose} title={say('add')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack gap="sm">
          {FIELDS.map((field) => (
            <TextInput
              key={field}
              label={say(field)}
              description={field === 'username' ? say('usernameHint') : undefined}
              required={NEEDED.includes(field)}
              type={field === 'email' ? 'email' : 'text'}
              autoComplete="off"
              error={faultOf(field)}
              value={typed[field] ?? ''}
              onChange={({ currentTarget: { value } }) =>
                setTyped((before) => ({ ...before, [field]: value }))
              }
            />
          ))}
          {error && <ProblemNote problem={error} />}
          <Group>
            <Button type="submit" loading={isPending}>
              {say('create')}
            </Button>
            <Button variant="subtle" onClick={onClose}>
              {say('cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
