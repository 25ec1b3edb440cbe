import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { MailRow } from '#libs/persistence';
import { type Member } from '../../api/testing/a-board-over-http.js';
import { aParkedJob } from '../../api/testing/write-samples/operations.js';
import { faultsOf, sidewaysOf } from './faults-of.js';
import { NARROW, PHONE, type ServedWeb, servedWeb } from './served-web.js';

jest.setTimeout(90_000);

describe('the desk of administrators', () => {
  let web: ServedWeb;
  let administrator: Member;

  beforeAll(async () => {
    web = await servedWeb();
    await web.board.inReview();
    const { app } = web.board;
    const user = await app.user({ roles: ['administrator'] });
    administrator = { user, client: await app.signedIn(user) };
  });

  afterAll(() => web.close());

  it('adds a person, makes a link that is shown once, and gives a role with a reason', async () => {
    const page = await web.open('/people', administrator);
    await page.getByRole('button', { name: 'Add a person' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('dialog').getByLabel(/^Name/).fill('Ada Byron');
    await page.getByLabel(/^Username/).fill('ada.byron');
    await page.getByLabel(/^E-mail/).fill('ada@example.org');
    await page.getByRole('button', { name: 'Create the account' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ada Byron' }).waitFor();
    await page.getByRole('button', { name: 'Make a link' }).click();
    await page.getByText('Copy it now: it is shown once.').waitFor();
    expect(await page.locator('code').textContent()).toMatch(/^http:\/\/127.0.0.1:\d+\/.+/);
    expect(await faultsOf(page)).toEqual([]);
    const roles = page.getByRole('region', { name: 'Roles' });
    await roles.getByLabel('Reason').fill('Joined the board');
    await roles.getByRole('combobox', { name: 'Role' }).click();
    await page.getByRole('option', { name: 'Author' }).click();
    await roles.getByRole('button', { name: 'Give a role' }).click();
    await roles.getByRole('button', { name: 'Take Author away' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Make a link' }).waitFor();
    expect(await page.locator('code').count()).toBe(0);
    await page.context().close();
  });

  it('lists open work without titles, and disables despite it only when told so', async () => {
    const [reviewer] = web.board.reviewers;
    const page = await web.open(`/people/${reviewer.user.id}`, administrator);
    const leaving = page.getByRole('region', { name: 'Leaving' });
    await leaving.getByText('Title not shown to administrators').waitFor();
    await leaving.getByLabel('Reason').fill('Left the hospital');
    const button = leaving.getByRole('button', { name: 'Disable despite open work' });
    expect(await button.isDisabled()).toBe(true);
    await leaving.getByLabel('In an emergency').check();
    await button.click();
    await leaving.getByRole('button', { name: 'Enable the account' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('tries a job that gave up again, and drops it only with a reason', async () => {
    await aParkedJob(web.board.app);
    await aParkedJob(web.board.app);
    const page = await web.open('/queue', administrator);
    const tries = page.getByRole('button', { name: /^Try again/ });
    await tries.nth(1).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await tries.first().click();
    await page.getByText('It is tried again.').waitFor();
    await tries.nth(1).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Drop/ }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: 'Drop' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Why nobody needs it any more').fill('The text is gone');
    await dialog.getByRole('button', { name: 'Drop' }).click();
    await page.getByText('No job gave up.').waitFor();
    await page.context().close();
  });

  it('has a mail that came back sent again, with a reason', async () => {
    const { db } = web.board.app;
    const mail = await db.reader.queryOne<{ id: string }>('SELECT id AS "id" FROM mails LIMIT 1');
    await db.work.bookkeep((sql) =>
      sql.update(MailRow, { id: mail?.id ?? '' }, { state: 'bounced' }),
    );
    const page = await web.open('/mails?state=bounced', administrator);
    await page.getByRole('button', { name: /^Send again/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Why it should arrive now').fill('The address was corrected');
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Send again', exact: true }).click();
    await page.getByText('It is sent again.').waitFor();
    await page.getByText('No mail is in this state.').waitFor();
    await page.context().close();
  });

  it('marks a licence as looked up', async () => {
    const { user } = web.board.author;
    const body = { authority: 'Register', number: '77', expiresOn: '2027-01-01' };
    await administrator.client.post(`/api/users/${user.id}/licences`, { body });
    const page = await web.open(`/people/${user.id}`, administrator);
    await page.getByRole('button', { name: 'I looked it up in the register today' }).click();
    await page.getByText('Looked up on').waitFor();
    await page.context().close();
  });

  it.each([
    ['/people', 'light', undefined],
    ['/people?q=nobody-like-this', 'dark', NARROW],
    ['/people/me', 'dark', PHONE],
    ['/people/me', 'light', NARROW],
    ['/queue', 'light', undefined],
    ['/queue', 'dark', NARROW],
    ['/mails', 'light', undefined],
    ['/mails?state=bounced', 'dark', NARROW],
  ] as const)('%s in the %s scheme is without fault', async (at, colorScheme, viewport) => {
    const path = at.replace('/me', `/${administrator.user.id}`);
    const options = { colorScheme, ...(viewport && { viewport }) };
    const page = await web.open(path, administrator, options);
    await page
      .getByText(
        /(person|people) shown|Nobody matches|Nothing is open|The queue works|mails? shown|No mail is/,
      )
      .waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await sidewaysOf(page)).toBe(0);
    await page.context().close();
  });
});
