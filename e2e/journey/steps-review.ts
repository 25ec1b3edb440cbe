import { refused } from './client.js';
import { type Person } from './person.js';
import { hold, type Stage, type Step, versionOf } from './stage.js';

const ITEMS = [
  ...['present-work', 'grants', 'royalties', 'consulting', 'honoraria', 'testimony', 'travel'],
  ...['patents', 'boards', 'leadership', 'stock', 'equipment', 'other'],
];
const NOTHING = ITEMS.map((item) => ({ item, none: true, entries: [] }));
const CONSULTING = NOTHING.map((it) =>
  it.item === 'consulting'
    ? { ...it, none: false, entries: [{ entity: 'Example Pharma', payee: 'self' }] }
    : it,
);

interface Content {
  title: string;
  bodies: { clinician?: string; patient?: string };
  references: unknown[];
}

export const importArticle: Step = {
  name: 'the author imports the article',
  async run(stage) {
    const { author } = stage.people;
    const { source, references, file } = stage.article;
    const created = await author.client.post('/api/articles/import', {
      source,
      ...(references !== undefined && { references }),
      importedFrom: file.slice(file.lastIndexOf('/') + 1),
    });
    const answer = created.json<{
      articleId: string;
      slug: string;
      report: Record<'understood' | 'leftOut' | 'needsPerson', unknown[]>;
    }>();
    stage.articleId = answer.articleId;
    stage.slug = answer.slug;
    const { understood, leftOut, needsPerson } = answer.report;
    return `${answer.slug}: ${understood.length} understood, ${leftOut.length} left out, ${needsPerson.length} for a person`;
  },
};

export const submit: Step = {
  name: 'the author submits revision 1; readers see nothing yet',
  async run(stage) {
    const { author } = stage.people;
    await author.client.post(
      `/api/articles/${stage.articleId}/submit`,
      { summary: 'First version.' },
      await versionOf(author, stage.articleId),
    );
    const page = await fetch(new URL(`/articles/${stage.slug}`, stage.server.url));
    hold(page.status === 404, `The page answers ${page.status} before anybody has signed.`);
    return 'the page answers 404';
  },
};

async function openRound(stage: Stage): Promise<void> {
  const { editor, rolf, runa } = stage.people;
  await editor.client.post(
    `/api/articles/${stage.articleId}/rounds`,
    { reviewerIds: [rolf.id, runa.id] },
    await versionOf(editor, stage.articleId),
  );
}

function accept(stage: Stage, person: Person, disclosure?: unknown): Promise<unknown> {
  return person.client.post(`/api/articles/${stage.articleId}/accept`, {
    confidentiality: true,
    ...(disclosure !== undefined && { disclosure }),
  });
}

export const firstRound: Step = {
  name: 'the editor opens a round with two reviewers; one accepts with a disclosure',
  async run(stage) {
    const { rolf } = stage.people;
    await openRound(stage);
    const before = await refused(rolf.client.get(`/api/articles/${stage.articleId}/revisions/1`));
    hold(before.status === 403, 'A reviewer read the text before accepting.');
    await accept(stage, rolf, CONSULTING);
    return 'the text was closed to the reviewer until then';
  },
};

export const markPassage: Step = {
  name: 'the reviewer marks a passage as a required change and asks for changes',
  async run(stage) {
    const { rolf, editor } = stage.people;
    const id = stage.articleId;
    const rendered = await rolf.client.get(
      `/api/articles/${id}/revisions/1/rendered?audience=clinician`,
    );
    const { text } = rendered.json<{ text: string }>();
    const start = passageIn(text);
    const exact = text.slice(start, start + 60);
    const marked = await rolf.client.post(`/api/articles/${id}/annotations`, {
      audience: 'clinician',
      ...{ exact, start, end: start + exact.length },
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(start + exact.length, start + exact.length + 32),
      severity: 'required',
      body: 'Say how sure we are of this.',
    });
    stage.annotationId = marked.json<{ result: { annotationId: string } }>().result.annotationId;
    await review(stage, rolf, 1, 'changes-needed');
    await editor.client.post(
      `/api/articles/${id}/request-changes`,
      { reason: 'The reviewer asks for one required change.' },
      await versionOf(editor, id),
    );
    return `“${exact.replace(/\s+/g, ' ').slice(0, 40)}…”`;
  },
};

/** A place in the middle of the text, at the beginning of a word. */
function passageIn(text: string): number {
  const middle = text.indexOf(' ', Math.floor(text.length / 2)) + 1;
  hold(middle > 0, 'The article has no text to mark.');
  return middle;
}

async function review(
  stage: Stage,
  person: Person,
  revision: number,
  recommendation: string,
): Promise<void> {
  const id = stage.articleId;
  const shown = await person.client.get(`/api/articles/${id}/revisions/${revision}`);
  const policy = (await person.client.get('/api/policies/1')).json<{
    rules: { reviewQuestions: { id: string }[] };
  }>();
  const questions = policy.rules.reviewQuestions;
  await person.client.post(`/api/articles/${id}/reviews`, {
    digest: shown.json<{ digest: string }>().digest,
    recommendation,
    answers: questions.map((question) => ({
      id: question.id,
      answer: 'Yes, as far as I can see.',
    })),
    wordsToAuthor: 'Thank you for a clear text.',
  });
}

export const revise: Step = {
  name: 'the author revises; the annotation is found in the new text',
  async run(stage) {
    const { author } = stage.people;
    const id = stage.articleId;
    const article = await author.client.get(`/api/articles/${id}`);
    const { content } = article.json<{ content: Content }>();
    const unknown = await unknownKeys(stage);
    await author.client.put(
      `/api/articles/${id}/draft`,
      {
        ...content,
        bodies: revised(content.bodies, unknown),
        summary: 'Says how sure we are.',
      },
      { 'if-match': article.etag },
    );
    await author.client.post(`/api/articles/${id}/submit`, {}, await versionOf(author, id));
    const list = await author.client.get(`/api/articles/${id}/annotations?revision=2`);
    const { items } = list.json<{ items: { id: string; placement: { status: string } }[] }>();
    const status = items.find((it) => it.id === stage.annotationId)?.placement.status ?? 'missing';
    hold(['exact', 'moved', 'orphaned'].includes(status), `The annotation is ${status}.`);
    return `${status}${unknown.length > 0 ? `; ${unknown.length} citations without a reference taken out` : ''}`;
  },
};

/** Citation keys that no reference answers: a person takes them out before anybody signs. */
async function unknownKeys({ people, articleId }: Stage): Promise<string[]> {
  const shown = await people.author.client.get(`/api/articles/${articleId}/revisions/1`);
  const { problems } = shown.json<{ problems: { code: string; key?: string }[] }>();
  const keys = problems.filter((it) => it.code === 'unknown-key').flatMap((it) => it.key ?? []);
  return [...new Set(keys)];
}

function revised(bodies: Content['bodies'], unknown: string[]): Content['bodies'] {
  let clinician = bodies.clinician ?? '';
  for (const key of unknown)
    clinician = clinician
      .replaceAll(`; @${key}]`, ']')
      .replaceAll(`[@${key}; `, '[')
      .replaceAll(` [@${key}]`, '');
  return {
    ...bodies,
    clinician: `${clinician}\n\nThese statements rest on the sources named above.\n`,
  };
}

export const secondRound: Step = {
  name: 'a second round: both accept, and the reviewer resolves the required change',
  async run(stage) {
    const { rolf, runa } = stage.people;
    const id = stage.articleId;
    await openRound(stage);
    await accept(stage, rolf);
    await accept(stage, runa, NOTHING);
    const list = await rolf.client.get(`/api/articles/${id}/annotations?revision=2`);
    const mine = list
      .json<{ items: { id: string; version: number }[] }>()
      .items.find((it) => it.id === stage.annotationId);
    await rolf.client.post(
      `/api/articles/${id}/annotations/${stage.annotationId}/resolve`,
      { reason: 'The new closing sentence says it.' },
      { 'if-match': `"${mine?.version}"` },
    );
    return 'resolved';
  },
};

export const sign: Step = {
  name: 'both sign revision 2 with password and authenticator',
  async run(stage) {
    const { rolf, runa, author } = stage.people;
    const id = stage.articleId;
    const shown = await rolf.client.get(`/api/articles/${id}/revisions/2`);
    stage.digest = shown.json<{ digest: string }>().digest;
    const body = { digest: stage.digest, meaning: 'medical-approval' };
    const bare = await refused(rolf.client.post(`/api/articles/${id}/signatures`, body));
    const writer = await refused(
      author.client.post(`/api/articles/${id}/signatures`, {
        ...body,
        password: author.password,
        code: '000000',
      }),
    );
    for (const person of [rolf, runa]) {
      await person.client.post(`/api/articles/${id}/signatures`, {
        ...body,
        password: person.password,
        code: await person.code(),
      });
    }
    return `without both factors: ${bare.status}; by the author: ${writer.status}`;
  },
};
