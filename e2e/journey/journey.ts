import { readFile } from 'node:fs/promises';
import { startServer } from './private-server.js';
import { type Stage, type Step } from './stage.js';
import { exportBundle, stop, tamper, verify } from './steps-evidence.js';
import { people, setUp } from './steps-people.js';
import { editAfterwards, page, publish } from './steps-public.js';
import {
  firstRound,
  importArticle,
  markPassage,
  revise,
  secondRound,
  sign,
  submit,
} from './steps-review.js';

/** The main job in order. */
const STEPS: readonly Step[] = [
  ...[setUp, people, importArticle, submit, firstRound, markPassage, revise, secondRound],
  ...[sign, publish, page, editAfterwards, exportBundle, verify, tamper, stop],
];

export interface JourneyOptions {
  /** Root of the project with its built `dist`. */
  readonly root: string;
  readonly article: string;
  readonly references?: string;
  readonly outFolder: string;
  readonly settings?: Record<string, string>;
  readonly say: (line: string) => void;
}

/** Walks the main job on one article over HTTP. @throws at the first step that does not hold. */
export async function journey(options: JourneyOptions): Promise<void> {
  const { root, say } = options;
  const begun = performance.now();
  const server = await startServer(root, options.settings);
  say(line(begun, 'a private server starts on an empty database', server.url));
  try {
    const article = {
      file: options.article,
      source: await readFile(options.article, 'utf8'),
      ...(options.references && { references: await readFile(options.references, 'utf8') }),
    };
    const stage = { server, article, outFolder: options.outFolder } as Stage;
    for (const step of STEPS) {
      const from = performance.now();
      const note = await step.run(stage);
      say(line(from, step.name, note));
    }
  } finally {
    await server.stop();
    await server.clean();
  }
}

function line(from: number, name: string, note: string): string {
  const seconds = ((performance.now() - from) / 1000).toFixed(2).padStart(6);
  return `ok ${seconds} s  ${name}${note ? ` (${note})` : ''}`;
}
