import { ACTION_NAMES, ruleOf } from './actions.js';
import { REFUSALS } from './refusal.js';
import { type ArticleState, STATES } from './states.js';

const INTRO = `# What may happen to an article

<!-- Generated from libs/lifecycle/src/actions.ts by scripts/generate-lifecycle.mjs. Change the table, not this file. -->

An article changes state through one door, and this table says what may pass. Asked in this order:
is the article in a state that allows the action, does one of the person's roles allow it, and then
each condition of the row from left to right. The first that does not hold is the refusal. A part of
the system that acts by policy needs no role, but keeps every condition. Whatever is not in the table
does not happen. "Review overdue" is derived from dates and is no state.`;

/** The lifecycle as a Markdown page, straight from the table: diagram, actions and refusals. */
export function describeTable(): string {
  return [
    INTRO,
    '## States',
    'Only actions that change the state are drawn; the others are in the table below.',
    ['```mermaid', ...diagram(), '```'].join('\n'),
    '## Actions',
    grid(['Action', 'On the screen', 'From → to', 'By', 'Conditions'], ACTION_NAMES.map(actionRow)),
    '## Refusals',
    grid(
      ['Code', 'Message'],
      Object.entries(REFUSALS).map(([code, message]) => [`\`${code}\``, message]),
    ),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

// Mermaid reads a hyphen as the beginning of an arrow.
const idOf = (state: ArticleState): string => state.replaceAll('-', '_');

function diagram(): string[] {
  const lines = ['stateDiagram-v2'];
  for (const state of STATES) lines.push(`  state "${state}" as ${idOf(state)}`);
  lines.push('  [*] --> draft');
  for (const from of STATES) {
    const labels = new Map<ArticleState, string[]>();
    for (const name of ACTION_NAMES) {
      const { label, moves } = ruleOf(name);
      const to = moves[from];
      if (to && to !== from) labels.set(to, [...(labels.get(to) ?? []), label]);
    }
    for (const [to, names] of labels)
      lines.push(`  ${idOf(from)} --> ${idOf(to)}: ${names.join(', ')}`);
    if (labels.size === 0) lines.push(`  ${idOf(from)} --> [*]`);
  }
  return lines;
}

function actionRow(name: (typeof ACTION_NAMES)[number]): string[] {
  const { label, moves, by, guards } = ruleOf(name);
  const conditions = guards.map((guard) => guard.says).join('; ');
  return [`\`${name}\``, label, walks(moves), by.join(', '), conditions];
}

/** `draft, withdrawn → archived; unchanged in submitted`, one part for each target. */
function walks(moves: Readonly<Partial<Record<ArticleState, ArticleState>>>): string {
  const parts = STATES.map((to) => {
    const from = STATES.filter((state) => state !== to && moves[state] === to);
    return from.length > 0 ? `${from.join(', ')} → ${to}` : '';
  });
  const stays = STATES.filter((state) => moves[state] === state);
  if (stays.length > 0) parts.push(`unchanged in ${stays.join(', ')}`);
  return parts.filter(Boolean).join('; ');
}

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
