import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { ACTION_NAMES, ruleOf } from './actions.js';
import { describeTable } from './describe-table.js';
import { REFUSALS } from './refusal.js';

const page = describeTable();
const diagram = /```mermaid\n([^`]*)```/.exec(page)?.[1]?.trimEnd().split('\n') ?? [];

describe('The description of the table', () => {
  it('draws every change of state and nothing else', () => {
    const drawn = diagram
      .flatMap((line) => {
        const [, from = '', to = '', labels = ''] = /^ {2}(\w+) --> (\w+): (.+)$/.exec(line) ?? [];
        return labels ? labels.split(', ').map((label) => [from, to, label].join(' ')) : [];
      })
      .sort();
    const changes = ACTION_NAMES.flatMap((name) => {
      const { label, moves } = ruleOf(name);
      return Object.entries(moves)
        .filter(([from, to]) => from !== to)
        .map(([from, to]) => [from, to, label].join(' ').replace(/^\S+ \S+/, underscored));
    }).sort();
    expect(drawn).toEqual(changes);
  });

  it('begins at the draft and ends at retraction', () => {
    expect(diagram[0]).toBe('stateDiagram-v2');
    expect(diagram.filter((line) => line.includes('[*]'))).toEqual([
      '  [*] --> draft',
      '  retracted --> [*]',
    ]);
  });

  it('has a row for each action and each refusal', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    const named = rows.map((row) => /^\| `([^`]+)`/.exec(row)?.[1]);
    expect(named).toEqual([...ACTION_NAMES, ...Object.keys(REFUSALS)]);
    expect(rows[0]).toBe(
      '| `edit` | Edit | approved, published, withdrawn → draft; unchanged in draft, changes-requested | author, editor | is the author of this article, or an editor |',
    );
  });

  it('is what docs/lifecycle.md says; else run node scripts/generate-lifecycle.mjs', () => {
    expect(readFileSync('docs/lifecycle.md', 'utf8')).toBe(page);
  });
});

function underscored(ends: string): string {
  return ends.replaceAll('-', '_');
}
