import { type PublicationRow } from '#libs/persistence';
import { approvalsAmong, readSignatures } from './approvals.js';
import { correctionsAmong } from './corrections.js';
import { isoDate } from './calendar-day.js';
import { type PublicationModel } from './page-model.js';
import { signerInWords } from './reviewer-model.js';
import { type Reading, revisionOf } from './shown-article.js';

const TAKEN_BACK = {
  withdrawn: 'The article was taken down.',
  retracted: 'The article was retracted; its text stays readable.',
} as const;

/** Every publication with who signed it, newest first, and the notices among them. */
export async function historyModel(
  reading: Reading,
  publications: readonly PublicationRow[],
): Promise<{
  publications: PublicationModel[];
  corrections: ReturnType<typeof correctionsAmong>;
}> {
  const first = publications.find(({ kind }) => kind === 'published');
  const models: PublicationModel[] = [];
  for (const row of publications)
    models.unshift(await publicationModel(reading, row, row.id === first?.id));
  return { publications: models, corrections: correctionsAmong(publications) };
}

async function publicationModel(
  reading: Reading,
  row: PublicationRow,
  isFirst: boolean,
): Promise<PublicationModel> {
  const revision = await revisionOf(reading.sql, row.revisionId);
  const isPublished = row.kind === 'published';
  return {
    date: isoDate(row.at),
    revision: revision?.number ?? 0,
    kind: row.kind === 'published' ? (isFirst ? 'first' : row.changeClass) : row.kind,
    summary: summaryOf(row, isFirst),
    ...(isPublished && { digest: row.digest }),
    signers: isPublished ? await signersOf(reading, row) : [],
  };
}

/** What readers are told happened, in words. */
export function summaryOf({ kind, summary, reason }: PublicationRow, isFirst = false): string {
  if (kind !== 'published') return reason ? `${TAKEN_BACK[kind]} ${reason}` : TAKEN_BACK[kind];
  return summary || (isFirst ? 'First version.' : 'A new version went out.');
}

/** Names of those whose approval of that publication counts. */
export async function signersOf(reading: Reading, row: PublicationRow): Promise<string[]> {
  const revision = await revisionOf(reading.sql, row.revisionId);
  if (!revision) return [];
  const signatures = await readSignatures(reading.sql, reading.keys, revision);
  return approvalsAmong(signatures).map(({ said }) => signerInWords(said));
}
