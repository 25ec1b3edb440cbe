import { describe, expect, it } from '@jest/globals';
import { type RevisionContent } from '../types.js';
import { findActiveMarkup } from './find-active-markup.js';

const aRevision = (more: Partial<RevisionContent> = {}): RevisionContent => ({
  title: 'Does rest help?',
  bodies: { clinician: 'It does, where p <0.05.' },
  references: [{ id: 'rest', type: 'article-journal', title: 'Rest in <i>H. sapiens</i>' }],
  ...more,
});

describe('findActiveMarkup', () => {
  it('finds nothing in plain words, comparisons and italics', () => {
    expect(findActiveMarkup(aRevision())).toEqual([]);
  });

  it('names the body and the line', () => {
    const bodies = { clinician: 'It does.', patient: 'It does.\n\n<script>alert(1)</script>' };
    expect(findActiveMarkup(aRevision({ bodies }))).toContainEqual({
      field: 'bodies.patient',
      line: 3,
    });
  });

  it('leaves a code sample alone', () => {
    const clinician = 'Never write:\n\n```html\n<script>alert(1)</script>\n```';
    expect(findActiveMarkup(aRevision({ bodies: { clinician } }))).toEqual([]);
  });

  it('looks at the title, the statement and every reference', () => {
    const references = [
      { id: 'rest', type: 'article-journal', title: 'Rest' },
      { id: 'bad', type: 'book', author: [{ family: '<img src=x onerror=alert(1)>' }] },
    ];
    const statement = { funding: '<iframe src="//example.org">' } as RevisionContent['statement'];
    const found = findActiveMarkup(
      aRevision({ title: 'Why <script>?', references, ...(statement && { statement }) }),
    );
    expect(found).toEqual([{ field: 'title' }, { field: 'statement' }, { field: 'references.1' }]);
  });
});
