import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type WriteContext } from '#libs/persistence';
import { consumeProof } from '#libs/workflow';
import { TEST_PASSWORD, type TestApp, testApp, type TestUser } from '../../testing/index.js';
import { Reauthentication } from './reauthenticate.js';

describe('proving oneself afresh', () => {
  let app: TestApp;
  let reauthentication: Reauthentication;
  beforeAll(async () => {
    app = await testApp();
    reauthentication = app.app.get(Reauthentication);
  });
  afterAll(() => app.close());

  const contextOf = (user: TestUser, more: Partial<WriteContext> = {}): WriteContext => ({
    actor: { id: user.id, name: user.name, roles: [], tz: 'UTC' },
    source: { app: 'test' },
    requestId: 'r',
    ...more,
  });
  const sign = (context: WriteContext, given: { password: string; code: string }) =>
    reauthentication.prove(context, given).then((proof) =>
      app.db.work.run(context, async (tx) => {
        await consumeProof(tx, proof, context.actor.id);
        tx.audit.append({ action: 'signature.made', object: { type: 'test', id: 'x' } });
        return { signed: tx.at };
      }),
    );
  const refused = { code: 'reauthentication-failed' };
  const count = async (user: TestUser, action: string): Promise<number> => {
    const sql = 'SELECT count(*) AS n FROM audit_events WHERE action = $1 AND actor_id = $2';
    const row = await app.db.reader.queryOne<{ n: number }>(sql, [action, user.id]);
    return Number(row?.n);
  };

  it('signs with the right password and code, and with each code once', async () => {
    const user = await app.user();
    const given = { password: TEST_PASSWORD, code: await app.code(user) };
    await sign(contextOf(user), given);
    await expect(sign(contextOf(user), given)).rejects.toMatchObject(refused);
    expect(await count(user, 'signature.made')).toBe(1);
    expect(await count(user, 'signature.refused')).toBe(1);
  });

  it('does not take the code that somebody has signed in with', async () => {
    const user = await app.user();
    const code = await app.code(user);
    await app.anonymous().signIn(user.username, TEST_PASSWORD, code);
    const given = { password: TEST_PASSWORD, code };
    await expect(sign(contextOf(user), given)).rejects.toMatchObject(refused);
  });

  it('lets one of two simultaneous signatures with one code win', async () => {
    const user = await app.user();
    const given = { password: TEST_PASSWORD, code: await app.code(user) };
    const results = await Promise.allSettled([
      sign(contextOf(user), given),
      sign(contextOf(user), given),
    ]);
    expect(results.map((it) => it.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('refuses a wrong password, a wrong code and the code of somebody else', async () => {
    const user = await app.user();
    const other = await app.user();
    const code = await app.code(user);
    for (const given of [
      { password: 'wrong', code },
      { password: TEST_PASSWORD, code: '12345' },
      { password: TEST_PASSWORD, code: await app.code(other) },
    ])
      await expect(sign(contextOf(user), given)).rejects.toMatchObject(refused);
    expect(await count(user, 'signature.refused')).toBe(3);
  });

  it('gives a repeated request its first result, with the used code and with a new one', async () => {
    const user = await app.user();
    const context = contextOf(user, { idempotency: { key: 'k', request: 'same' } });
    const given = { password: TEST_PASSWORD, code: await app.code(user) };
    const first = await sign(context, given);
    expect(await sign(context, given)).toEqual(first);
    app.clock.advance(90_000);
    expect(await sign(context, { ...given, code: await app.code(user) })).toEqual(first);
    expect(await count(user, 'signature.made')).toBe(1);
    await expect(sign(context, { ...given, password: 'wrong' })).rejects.toMatchObject(refused);
  });

  it('makes somebody wait after five failures, and only for a while', async () => {
    const user = await app.user();
    const wrong = { password: 'wrong', code: '000000' };
    for (let round = 0; round < 5; round += 1)
      await expect(sign(contextOf(user), wrong)).rejects.toMatchObject(refused);
    const right = { password: TEST_PASSWORD, code: await app.code(user) };
    await expect(sign(contextOf(user), right)).rejects.toMatchObject({ code: 'throttled' });
    expect(await count(user, 'account.locked')).toBe(1);
    app.clock.advance(30_000);
    await sign(contextOf(user), { ...right, code: await app.code(user) });
  });

  it('spends no proof that is older than a minute', async () => {
    const user = await app.user();
    const context = contextOf(user);
    const given = { password: TEST_PASSWORD, code: await app.code(user) };
    const proof = await reauthentication.prove(context, given);
    app.clock.advance(61_000);
    await expect(
      app.db.work.run(context, (tx) => consumeProof(tx, proof, user.id)),
    ).rejects.toMatchObject(refused);
  });
});
