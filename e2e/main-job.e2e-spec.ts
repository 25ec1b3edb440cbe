import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { journey } from './journey/journey.js';

const ROOT = resolve(import.meta.dirname, '..');
const EXAMPLES = resolve(ROOT, '../shared/examples');
const CHAPTER = join(EXAMPLES, 'treating-disease/treating-disease.md');
const PAGE = join(EXAMPLES, 'question-page/ketamine-mdd.txt');
const OWN = join(ROOT, 'e2e/fixtures/does-rest-help.md');

let out: string;
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'imprimatur-e2e-'));
});
afterAll(() => rm(out, { recursive: true, force: true }));

const walk = (article: string, references?: string): Promise<void> =>
  journey({
    ...{ root: ROOT, article },
    outFolder: join(out, article.slice(article.lastIndexOf('/') + 1)),
    ...(references && { references }),
    say: () => undefined,
  });

const MINUTES = 60_000;

describe('The main job, from import to a signed page with its proof', () => {
  it('holds on an article of our own', () => walk(OWN), 3 * MINUTES);

  const ifThere = existsSync(EXAMPLES) ? it : it.skip;
  ifThere(
    'holds on a chapter of a review article with a hundred references',
    () => walk(CHAPTER, CHAPTER.replace('.md', '.references.json')),
    3 * MINUTES,
  );
  ifThere('holds on a plain-text question page', () => walk(PAGE), 3 * MINUTES);
});
