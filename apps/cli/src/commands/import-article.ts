import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import {
  findActiveMarkup,
  importArticle,
  type ImportReport,
  type RevisionContent,
  slugOf,
} from '#libs/content';
import { type SqlReading, type WriteContext } from '#libs/persistence';
import { createArticle } from '#libs/workflow';
import { cliContext, contextOfUser } from '../cli-context.js';
import { CliError } from '../cli-error.js';
import { type Instance } from '../open-instance.js';
import { plainLine, type Terminal } from '../terminal.js';

/** As the API takes them, bytes. */
const MAX_FILE = 1_048_576;

export interface ImportOptions {
  readonly references?: string;
  /** Username of the person whose article it becomes. */
  readonly as?: string;
}

/** Takes an article in from a file and says what was understood and what needs a person. */
export async function importFile(
  { db }: Instance,
  file: string,
  options: ImportOptions,
  terminal: Terminal,
): Promise<void> {
  const references = options.references === undefined ? undefined : read(options.references);
  const imported = importArticle(read(file), references);
  if (!imported.ok) {
    const line = imported.line === undefined ? '' : `, line ${imported.line}`;
    throw new CliError(`${file}${line}: ${imported.message} (${imported.code})`);
  }
  const { draft, report } = imported;
  assertInert(file, draft.content);
  const { context, authorId } = await importer(db.reader, options.as);
  const { content, topics, risk } = draft;
  // An address made from the title may get a number; one that the file names may not.
  const isChosen = draft.slug !== slugOf(draft.title);
  const article = {
    ...{ content, topics, risk, importedFrom: basename(file), authorId },
    ...(isChosen && { slug: draft.slug }),
  };
  const { articleId, slug } = await createArticle(db, randomUUID, article, context);
  terminal.out(`Imported as a draft: ${slug} (${articleId})`);
  printReport(report, terminal);
}

/** As the API does: nothing comes in that would act in a browser. */
function assertInert(file: string, content: RevisionContent): void {
  const found = findActiveMarkup(content).map(({ field, line }) =>
    line === undefined ? field : `${field}, line ${line}`,
  );
  if (found.length > 0)
    throw new CliError(`${file} holds HTML. Write it as Markdown: ${found.join('; ')}.`);
}

/** Without a name the command line acts itself, for the board's only author. */
async function importer(
  sql: SqlReading,
  username: string | undefined,
): Promise<{ context: WriteContext; authorId: string }> {
  if (username !== undefined) {
    const context = await contextOfUser(sql, username, ['author', 'editor']);
    return { context, authorId: context.actor.id };
  }
  const authors = await sql.query<{ id: string }>(
    `SELECT u.id AS id FROM users u JOIN user_roles r ON r.user_id = u.id
     WHERE r.role = 'author' AND u.disabled_at IS NULL LIMIT 2`,
  );
  const [only, another] = authors;
  if (!only || another) throw new CliError('Say whose article it becomes: --as USERNAME.');
  return { context: cliContext(), authorId: only.id };
}

function read(file: string): Uint8Array {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) throw new CliError(`There is no file ${file}.`);
  if (stats.size > MAX_FILE) throw new CliError(`${file} is larger than ${MAX_FILE} bytes.`);
  return readFileSync(file);
}

function printReport(report: ImportReport, terminal: Terminal): void {
  const parts = {
    Understood: report.understood,
    'Left out': report.leftOut,
    'Needs a person': report.needsPerson,
  };
  for (const [title, lines] of Object.entries(parts))
    for (const { what, line } of lines)
      terminal.out(`${title}: ${plainLine(what)}${line === undefined ? '' : ` (line ${line})`}`);
}
