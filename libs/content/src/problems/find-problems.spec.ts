import { describe, expect, it } from '@jest/globals';

import { renderBody } from '../render-body.js';
import { type CslItem, type Problem, type RevisionContent } from '../types.js';
import { describeWithExamples, exampleFile } from '../import/testing/example-files.js';
import { findProblems } from './find-problems.js';
import { isCitationsComplete } from './is-citations-complete.js';

const DOE: CslItem = { id: 'doe', type: 'book', title: 'Doe', DOI: '10.1000/doe' };

function revision(change: Partial<RevisionContent>): RevisionContent {
  return { title: 'Title', bodies: { clinician: 'Text [@doe].' }, references: [DOE], ...change };
}

function codes(problems: Problem[]): string[] {
  return problems.map(({ code, severity }) => `${code} ${severity}`);
}

describe('finding problems', () => {
  it('finds none in a clean revision', () => {
    expect(findProblems(revision({}))).toEqual([]);
    expect(isCitationsComplete([])).toBe(true);
  });

  it('counts a reference as cited when any audience cites it', () => {
    const bodies = { clinician: 'Nothing.', patient: 'Text [@doe].' };
    expect(findProblems(revision({ bodies }))).toEqual([]);
    expect(codes(findProblems(revision({ bodies: { clinician: 'Nothing.' } })))).toEqual([
      'uncited-reference warns',
    ]);
  });

  it('says which audience a problem belongs to', () => {
    const bodies = { clinician: 'Text [@doe].', patient: 'Text [@gone].' };
    expect(findProblems(revision({ bodies }))).toMatchObject([
      { code: 'unknown-key', audience: 'patient', line: 1 },
    ]);
  });

  it('wants at least one body, and no empty one', () => {
    expect(codes(findProblems(revision({ bodies: {}, references: [] })))).toEqual([
      'empty-body blocks',
    ]);
    expect(codes(findProblems(revision({ bodies: { patient: ' \n' }, references: [] })))).toEqual([
      'empty-body blocks',
    ]);
  });

  it.each<[string, CslItem[], string[], boolean]>([
    [
      'the same key twice',
      [DOE, { ...DOE, DOI: '10.1000/b' }],
      ['duplicate-reference blocks'],
      false,
    ],
    [
      'the same DOI twice',
      [DOE, { ...DOE, id: 'b', DOI: 'https://doi.org/10.1000/DOE' }],
      ['duplicate-reference blocks', 'uncited-reference warns'],
      false,
    ],
    ['no title', [{ ...DOE, title: ' ' }], ['reference-without-title warns'], true],
    ['no identifier', [{ ...DOE, DOI: undefined }], ['reference-without-identifier warns'], true],
    [
      'neither title nor identifier',
      [{ id: 'doe', type: 'book' }],
      ['reference-without-title blocks'],
      false,
    ],
  ])('judges a list with %s', (_name, references, expected, isComplete) => {
    const problems = findProblems(revision({ references }));
    expect(codes(problems)).toEqual(expected);
    expect(isCitationsComplete(problems)).toBe(isComplete);
  });

  it('finds hidden characters in title, statement and references', () => {
    const problems = findProblems(
      revision({
        title: 'a\u202eb',
        statement: { funding: 'x\u0007' },
        references: [{ ...DOE, author: [{ family: 'D\u2067oe' }] }],
      }),
    );
    expect(codes(problems)).toEqual(Array(3).fill('control-character blocks'));
    expect(problems.map(({ message }) => message.split(' stands in ')[1])).toEqual([
      'the title. Type that text anew.',
      'the statement. Type that text anew.',
      'the reference "doe". Type that text anew.',
    ]);
  });
});

const EXAMPLE = 'treating-disease/treating-disease';
const textOf = (path: string): string => Buffer.from(exampleFile(path)).toString('utf8');

describeWithExamples('a real chapter with 102 citation keys', () => {
  it('has no unknown key, and one problem for each key without a record', () => {
    const references = JSON.parse(textOf(`${EXAMPLE}.references.json`)) as CslItem[];
    const markdown = textOf(`${EXAMPLE}.md`);
    const problems = findProblems({
      title: 'Chapter',
      bodies: { clinician: markdown },
      references,
    });
    expect(problems.filter(({ code }) => code === 'details-missing')).toHaveLength(14);
    expect(problems.filter(({ severity }) => severity === 'blocks')).toEqual([]);
    expect(problems.length).toBeLessThan(20);
    expect(isCitationsComplete(problems)).toBe(true);
  });

  it('numbers all 102 keys, links each both ways and formats every record', () => {
    const references = JSON.parse(textOf(`${EXAMPLE}.references.json`)) as CslItem[];
    const rendered = renderBody(textOf(`${EXAMPLE}.md`), references);
    expect(rendered.references).toHaveLength(102);
    expect(rendered.references.filter(({ isDetailsMissing }) => isDetailsMissing)).toHaveLength(14);
    for (const { id, backlinks, text } of rendered.references) {
      expect(rendered.html).toContain(`href="#${id}"`);
      for (const backlink of backlinks) expect(rendered.html).toContain(`id="${backlink}"`);
      expect(text).not.toMatch(/undefined|\[object|Untitled|&#|\.\.( |$)/);
    }
  });
});
