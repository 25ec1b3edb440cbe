import { describe, expect, it } from '@jest/globals';
import { aSeat } from '../testing/a-seat.js';
import { anActor } from '../testing/an-actor.js';
import { DIGEST, someFacts } from '../testing/some-facts.js';
import { ACTION_NAMES, type ActionName } from './actions.js';
import { type Actor, type Role, ROLES } from './actor.js';
import { decide } from './decide.js';
import { type ArticleFacts } from './facts.js';
import { type ArticleState, STATES } from './states.js';

type Who = Role | 'system';

/** Written by hand from the editors' process, not from the table: what each role may do in a state. */
const MAY: Record<ArticleState, Record<Who, string>> = {
  draft: {
    author: 'edit>draft submit>submitted reply>draft resolve-annotation>draft',
    editor:
      'edit>draft submit>submitted reply>draft resolve-annotation>draft withdraw>withdrawn retract>retracted archive>archived',
    reviewer: 'reply>draft resolve-annotation>draft confirm>draft',
    chair: 'reply>draft resolve-annotation>draft confirm>draft retract>retracted',
    compliance: '',
    administrator: '',
    system:
      'edit>draft submit>submitted reply>draft resolve-annotation>draft withdraw>withdrawn retract>retracted archive>archived',
  },
  submitted: {
    author: 'recall>draft reply>submitted resolve-annotation>submitted',
    editor:
      'recall>draft open-round>in-review annotate>submitted reply>submitted resolve-annotation>submitted withdraw>withdrawn retract>retracted',
    reviewer: 'annotate>submitted reply>submitted resolve-annotation>submitted confirm>submitted',
    chair:
      'open-round>in-review annotate>submitted reply>submitted resolve-annotation>submitted confirm>submitted retract>retracted',
    compliance: '',
    administrator: '',
    system:
      'recall>draft open-round>in-review annotate>submitted reply>submitted resolve-annotation>submitted withdraw>withdrawn retract>retracted',
  },
  'in-review': {
    author: 'reply>in-review resolve-annotation>in-review',
    editor:
      'invite>in-review set-alternates>in-review withdraw-invitation>in-review extend>in-review grant-extension>in-review refuse-extension>in-review annotate>in-review reply>in-review resolve-annotation>in-review request-changes>changes-requested approve>approved withdraw>withdrawn retract>retracted',
    reviewer:
      'request-extension>in-review accept>in-review decline>in-review hand-over>in-review annotate>in-review reply>in-review resolve-annotation>in-review submit-review>in-review sign>in-review confirm>in-review',
    chair:
      'invite>in-review set-alternates>in-review withdraw-invitation>in-review extend>in-review request-extension>in-review grant-extension>in-review refuse-extension>in-review accept>in-review decline>in-review hand-over>in-review annotate>in-review reply>in-review resolve-annotation>in-review submit-review>in-review sign>in-review request-changes>changes-requested approve>approved confirm>in-review retract>retracted',
    compliance: '',
    administrator: '',
    system:
      'invite>in-review set-alternates>in-review withdraw-invitation>in-review extend>in-review grant-extension>in-review refuse-extension>in-review expire>in-review annotate>in-review reply>in-review resolve-annotation>in-review request-changes>changes-requested release>published withdraw>withdrawn retract>retracted',
  },
  'changes-requested': {
    author:
      'edit>changes-requested submit>submitted reply>changes-requested resolve-annotation>changes-requested',
    editor:
      'edit>changes-requested submit>submitted reply>changes-requested resolve-annotation>changes-requested move-revision-date>changes-requested withdraw>withdrawn retract>retracted archive>archived',
    reviewer:
      'reply>changes-requested resolve-annotation>changes-requested confirm>changes-requested',
    chair:
      'reply>changes-requested resolve-annotation>changes-requested move-revision-date>changes-requested confirm>changes-requested retract>retracted',
    compliance: '',
    administrator: '',
    system:
      'edit>changes-requested submit>submitted reply>changes-requested resolve-annotation>changes-requested move-revision-date>changes-requested withdraw>withdrawn retract>retracted archive>archived',
  },
  approved: {
    author: 'edit>draft reply>approved resolve-annotation>approved',
    editor:
      'edit>draft reply>approved resolve-annotation>approved publish>published withdraw>withdrawn retract>retracted',
    reviewer: 'reply>approved resolve-annotation>approved confirm>approved',
    chair: 'reply>approved resolve-annotation>approved confirm>approved retract>retracted',
    compliance: '',
    administrator: '',
    system:
      'edit>draft reply>approved resolve-annotation>approved publish>published withdraw>withdrawn retract>retracted',
  },
  published: {
    author: 'edit>draft',
    editor: 'edit>draft withdraw>withdrawn retract>retracted',
    reviewer: 'confirm>published',
    chair: 'confirm>published retract>retracted',
    compliance: '',
    administrator: '',
    system: 'edit>draft withdraw>withdrawn retract>retracted',
  },
  withdrawn: {
    author: 'edit>draft',
    editor: 'edit>draft archive>archived',
    reviewer: '',
    chair: '',
    compliance: '',
    administrator: '',
    system: 'edit>draft archive>archived',
  },
  retracted: {
    author: '',
    editor: '',
    reviewer: '',
    chair: '',
    compliance: '',
    administrator: '',
    system: '',
  },
  archived: {
    author: '',
    editor: 'reopen>draft',
    reviewer: '',
    chair: '',
    compliance: '',
    administrator: '',
    system: 'reopen>draft',
  },
};

const WHO: readonly Who[] = [...ROLES, 'system'];

const actorFor = (who: Who): Actor =>
  who === 'system'
    ? anActor({ id: 'system:policy', roles: [] })
    : anActor({ id: `user-one-${who}`, roles: [who] });

/**
 * Facts under which no condition stands in this actor's way, so that only state and role speak. The
 * system even gets a seat and an article of its own; what it is still refused is a person's alone.
 */
function nothingInTheWay(state: ArticleState, name: ActionName, actor: Actor): ArticleFacts {
  const isWriting = ['edit', 'submit', 'recall', 'reply', 'resolve-annotation'].includes(name);
  const isAuthor = actor.roles.includes('author') || actor.id === 'system:policy';
  const seatState = name === 'accept' || name === 'decline' ? 'invited' : 'accepted';
  const digest = name === 'submit' ? null : DIGEST;
  return someFacts({
    state,
    ...(isWriting && isAuthor && { authorId: actor.id, writerIds: [actor.id] }),
    assignments: [aSeat({ reviewerId: actor.id, state: seatState })],
    digest,
    recomputedDigest: digest,
    isPublic: name !== 'archive',
    openExtensions: name === 'request-extension' ? [] : [{ id: 'wish', assignmentId: 'other' }],
    annotation: { authorId: 'user-vera', severity: 'suggestion', state: 'open' },
  });
}

function outcome(state: ArticleState, name: ActionName, who: Who): string {
  const actor = actorFor(who);
  const verdict = decide(
    nothingInTheWay(state, name, actor),
    {
      ...{ name, digest: DIGEST, reason: 'The dose in section 2 is outdated', meaning: 'review' },
      ...{ extensionId: 'wish', assignmentId: `seat-of-${actor.id}`, because: 'no-review' },
    },
    actor,
  );
  return verdict.refused ? verdict.code : `>${verdict.to}`;
}

function expected(state: ArticleState, name: ActionName, who: Who): string {
  const cells = (role: Who): string[] => MAY[state][role].split(' ');
  const cell = cells(who).find((it) => it.startsWith(`${name}>`));
  if (cell) return cell.slice(name.length);
  const isForOthers = WHO.some((role) => cells(role).some((it) => it.startsWith(`${name}>`)));
  return isForOthers ? 'wrong-role' : 'wrong-state';
}

describe.each(STATES)('An article in the state %s', (state) => {
  it.each(WHO)('lets the %s do exactly what the process says', (who) => {
    const row = (answer: typeof outcome): Record<string, string> =>
      Object.fromEntries(ACTION_NAMES.map((name) => [name, answer(state, name, who)]));
    expect(row(outcome)).toEqual(row(expected));
  });
});

describe('decide', () => {
  it('knows every action that the process names, and no other', () => {
    const named = STATES.flatMap((state) => WHO.flatMap((who) => MAY[state][who].split(' ')))
      .filter(Boolean)
      .map((cell) => cell.slice(0, cell.indexOf('>')));
    expect([...new Set(named)].sort()).toEqual([...ACTION_NAMES].sort());
  });

  it('asks the state before the role and the role before the conditions', () => {
    const outsider = anActor({ roles: ['compliance'] });
    const stale = someFacts({ recomputedDigest: 'b'.repeat(64) });
    expect(decide(stale, { name: 'publish' }, outsider)).toMatchObject({ code: 'wrong-state' });
    expect(decide(stale, { name: 'approve' }, outsider)).toMatchObject({ code: 'wrong-role' });
    expect(decide(stale, { name: 'approve' }, anActor())).toMatchObject({ code: 'stale-digest' });
  });

  it('lets any one of several roles open the way', () => {
    const both = anActor({ roles: ['compliance', 'chair'] });
    expect(decide(someFacts(), { name: 'approve' }, both)).toEqual({
      refused: false,
      to: 'approved',
    });
  });

  it('keeps every condition for the system', () => {
    const system = actorFor('system');
    const action = { name: 'publish', digest: DIGEST } as const;
    const code = (overrides: Partial<ArticleFacts>): unknown => {
      const verdict = decide(someFacts({ state: 'approved', ...overrides }), action, system);
      return verdict.refused ? verdict.code : verdict.to;
    };
    expect(code({})).toBe('published');
    expect(code({ recomputedDigest: 'b'.repeat(64) })).toBe('stale-digest');
    expect(code({ signatures: [] })).toBe('quorum-not-reached');
    expect(code({ openRequiredChanges: 1 })).toBe('required-changes-open');
    expect(code({ isCitationsComplete: false })).toBe('citations-incomplete');
  });

  it('says in plain words what to do after a refusal', () => {
    expect(decide(someFacts({ openRequiredChanges: 2 }), { name: 'approve' }, anActor())).toEqual({
      refused: true,
      code: 'required-changes-open',
      message: 'A required change is still open. Resolve it first.',
    });
  });
});
