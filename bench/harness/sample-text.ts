import { type CslItem, type RevisionContent } from '#libs/content';

const SENTENCE =
  'In adults the effect was seen within two weeks and lasted for three months, and it did not differ between the groups that were compared';

/** Markdown of about `bytes`, with headings, lists and `citations` citations to as many references. */
export function sampleContent(bytes: number, citations: number): RevisionContent {
  const references: CslItem[] = Array.from({ length: citations }, (_, index) => ({
    id: `ref${index}`,
    type: 'article-journal',
    title: `Results of trial number ${index} in primary care`,
    'container-title': 'Journal of Invented Results',
    author: [{ family: `Author${index}`, given: 'Ada' }],
    issued: { 'date-parts': [[2000 + (index % 25)]] },
    volume: String(1 + (index % 40)),
    page: `${index}-${index + 9}`,
    DOI: `10.5555/bench.${index}`,
  }));
  const parts: string[] = [];
  let length = 0;
  const every = Math.max(1, Math.floor(bytes / (SENTENCE.length + 14) / Math.max(1, citations)));
  for (let index = 0, cited = 0; length < bytes; index += 1) {
    const isCited = index % every === 0 && citations > 0;
    const cite = isCited ? ` [@ref${cited++ % citations}]` : '';
    const part =
      index % 12 === 0 ? `\n\n## Section ${index}\n\n` : index % 5 === 0 ? '\n\n- ' : ' ';
    parts.push(`${part}${SENTENCE}${cite}.`);
    length += part.length + SENTENCE.length + cite.length + 1;
  }
  return { title: 'Does the treatment help?', bodies: { clinician: parts.join('') }, references };
}
