import { type PublicationRow } from '#libs/persistence';
import { approvalsAmong, readSignatures } from './approvals.js';
import { correctionsAmong } from './corrections.js';
import { isoDate } from './calendar-day.js';
import { type HistoryPageModel, type PublicationModel } from './page-model.js';
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
): Promise<Pick<HistoryPageModel, 'publications' | 'confirmations' | 'corrections'>> {
  const first = publications.find(({ kind }) => kind === 'published');
  const models: PublicationModel[] = [];
  for (const row of publications)
    models.unshift(await publicationModel(reading, row, row.id === first?.id));
  return {
    publications: models,
    confirmations: await confirmationsOf(reading, publications),
    corrections: correctionsAmong(publications),
  };
}

/** Who signed a public text again since, newest first: the text stayed as it was (F63). */
async function confirmationsOf(
  { sql, keys }: Reading,
  publications: readonly PublicationRow[],
): Promise<HistoryPageModel['confirmations']> {
  const ids = new Set(publications.map(({ revisionId }) => revisionId));
  const found: { at: string; revision: number; signer: string }[] = [];
  for (const id of ids) {
    const revision = await revisionOf(sql, id);
    const approvals = revision ? approvalsAmong(await readSignatures(sql, keys, revision)) : [];
    for (const { said } of approvals)
      if (said.occasion === 'still-accurate')
        found.push({ at: said.at, revision: said.rev, signer: signerInWords(said) });
  }
  return found
    .sort((one, other) => (one.at < other.at ? 1 : -1))
    .map(({ at, ...rest }) => ({ ...rest, date: at.slice(0, 10) }));
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

/** Names of those on whose approval that publication went out; who confirmed it later is no part of it. */
export async function signersOf(reading: Reading, row: PublicationRow): Promise<string[]> {
  const revision = await revisionOf(reading.sql, row.revisionId);
  if (!revision) return [];
  const signatures = await readSignatures(reading.sql, reading.keys, revision);
  return approvalsAmong(signatures)
    .filter(({ said }) => said.occasion === undefined)
    .map(({ said }) => signerInWords(said));
}
