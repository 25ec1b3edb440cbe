import { type ReactNode } from 'react';
import { Table } from '@mantine/core';

interface Props {
  readonly label: string;
  /** Term and what it is; a line without something is left out. */
  readonly facts: readonly (readonly [string, ReactNode])[];
}

/** A summary list: what is called how. */
export function FactList({ label, facts }: Props) {
  const shown = facts.filter(([, fact]) => fact !== undefined && fact !== null && fact !== '');
  return (
    <Table variant="vertical" layout="auto" aria-label={label}>
      <Table.Tbody>
        {shown.map(([term, fact]) => (
          <Table.Tr key={term}>
            <Table.Th scope="row">{term}</Table.Th>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{fact}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
