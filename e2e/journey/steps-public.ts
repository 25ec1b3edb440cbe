import { refused } from './client.js';
import { hold, type Step, versionOf } from './stage.js';

export const publish: Step = {
  name: 'the editor sees every gate passed, approves and publishes',
  async run(stage) {
    const { editor } = stage.people;
    const id = stage.articleId;
    const gates = (await editor.client.get(`/api/articles/${id}/gates`)).json<
      { name: string; isPassed: boolean; message: string }[]
    >();
    const closed = gates.filter((gate) => !gate.isPassed);
    hold(
      closed.length === 0,
      `Closed: ${closed.map((it) => `${it.name} (${it.message})`).join(', ')}`,
    );
    await editor.client.post(`/api/articles/${id}/approve`, {}, await versionOf(editor, id));
    const stale = await refused(
      editor.client.post(
        `/api/articles/${id}/publish`,
        { digest: `sha256:${'0'.repeat(64)}` },
        await versionOf(editor, id),
      ),
    );
    const version = await versionOf(editor, id);
    await editor.client.post(`/api/articles/${id}/publish`, { digest: stage.digest }, version);
    return `${gates.length} gates; another digest is refused with ${stale.status}`;
  },
};

export const page: Step = {
  name: 'the public page names the reviewers and stamps itself',
  async run(stage) {
    const answer = await fetch(new URL(`/articles/${stage.slug}`, stage.server.url));
    stage.page = await answer.text();
    hold(answer.status === 200, `The page answers ${answer.status}.`);
    const today = new Date().toISOString().slice(0, 10);
    for (const wanted of [
      'Rolf Lind',
      'Runa Dahl',
      'Last reviewed',
      `datetime="${today}"`,
      '"lastReviewed"',
    ])
      hold(stage.page.includes(wanted), `The page does not show ${wanted}.`);
    hold(!stage.page.includes('noindex'), 'The page keeps search engines away.');
    return `${(stage.page.length / 1024).toFixed(0)} KB`;
  },
};

export const editAfterwards: Step = {
  name: 'a later edit leaves the page as it was',
  async run(stage) {
    const { author } = stage.people;
    const article = await author.client.get(`/api/articles/${stage.articleId}`);
    const { content } = article.json<{ content: { bodies: { clinician: string } } }>();
    await author.client.put(
      `/api/articles/${stage.articleId}/draft`,
      { ...content, bodies: { clinician: `${content.bodies.clinician}\n\nNew.\n` } },
      { 'if-match': article.etag },
    );
    const after = await fetch(new URL(`/articles/${stage.slug}`, stage.server.url));
    hold((await after.text()) === stage.page, 'The public page changed with an unsigned edit.');
    return 'byte for byte';
  },
};
