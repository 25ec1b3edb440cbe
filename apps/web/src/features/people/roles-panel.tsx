import { useState } from 'react';
import { Button, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { type Role } from '../../api/session';
import { ProblemNote } from '../../components/problem-note';
import { useWords } from '../../i18n/use-words';
import { peopleWords } from './people.words';
import { ROLES } from './roles-of-people';
import { grantRole, type Person, revokeRole, useChange } from './use-people';

/** Roles that a person has and may be given; each change with its reason. */
export function RolesPanel({ person }: { readonly person: Person }) {
  const say = useWords(peopleWords);
  const [reason, setReason] = useState('');
  const [role, setRole] = useState<Role>();
  const granting = useChange(grantRole);
  const revoking = useChange(revokeRole);
  const missing = ROLES.filter((it) => !person.roles.includes(it));
  const chosen = role && missing.includes(role) ? role : undefined;
  const isReady = reason.trim() !== '';
  const error = granting.error ?? revoking.error;
  const change = (of: Role) => ({ userId: person.id, role: of, reason });
  const done = { onSuccess: () => setReason('') };
  const why = isReady ? undefined : 'roles-need-reason';
  return (
    <Stack gap="sm">
      <Textarea
        label={say('reason')}
        description={say('reasonHint')}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {!isReady && <Text id="roles-need-reason">{say('needsReason')}</Text>}
      <Group align="flex-end">
        <Select
          label={say('role')}
          placeholder={missing.length === 0 ? say('noMoreRoles') : undefined}
          data={missing.map((value) => ({ value, label: say(value) }))}
          value={chosen ?? null}
          onChange={(value) => setRole(ROLES.find((it) => it === value))}
        />
        <Button
          disabled={!isReady || !chosen}
          aria-describedby={why}
          loading={granting.isPending}
          onClick={() => {
            revoking.reset();
            if (chosen) granting.mutate(change(chosen), done);
          }}
        >
          {say('grant')}
        </Button>
      </Group>
      <Group gap="xs">
        {person.roles.map((held) => (
          <Button
            key={held}
            variant="default"
            disabled={!isReady}
            aria-describedby={why}
            onClick={() => {
              granting.reset();
              revoking.mutate(change(held), done);
            }}
          >
            {say('revoke', { role: say(held) })}
          </Button>
        ))}
      </Group>
      {error && <ProblemNote problem={error} />}
    </Stack>
  );
}
