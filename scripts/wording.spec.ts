import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOT = resolve(import.meta.dirname, '..');
/** GEN-1: an editorial sign-off is "designed to support" a rule; it never is "compliant" with it. */
const CLAIM = /Part 11 compliant|Annex 11 compliant|\bcertified\b/i;

const under = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !/spec\.tsx?$/.test(file))
    .map((file) => join(folder, file));

const claims = (files: readonly string[]): string[] =>
  files.flatMap((file) =>
    readFileSync(join(ROOT, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (CLAIM.test(line) ? [`${file}:${index + 1}`] : [])),
  );

describe('the words of the product', () => {
  it('claim no certificate and no compliance in any document (GEN-1)', () => {
    const own = readdirSync(ROOT).filter((file) => file.endsWith('.md'));
    const files = [...own, ...under('docs', /\.(md|json)$/)];
    expect(files.length).toBeGreaterThan(5);
    expect(claims(files)).toEqual([]);
  });

  it('claim neither in anything that people see (GEN-1)', () => {
    const files = [...under('apps', /\.(tsx?|css|html)$/), ...under('libs', /\.ts$/)];
    expect(files.length).toBeGreaterThan(100);
    expect(claims(files)).toEqual([]);
  });

  it('are looked at for what must not be said', () => {
    for (const said of ['It is Part 11 compliant.', 'Certified software', 'ANNEX 11 COMPLIANT'])
      expect(said).toMatch(CLAIM);
    for (const said of ['certifiedAt', 'certified_at', 'designed to support Part 11'])
      expect(said).not.toMatch(CLAIM);
  });
});
