import { dateIn } from '#libs/runtime';
import { DEFAULT_RULES, DEFAULT_TEXT, adoptPolicy } from '#libs/workflow';
import { systemContext } from '#libs/persistence';
import { type TestApp, testApp } from './index.js';

/** The API with an editorial policy in force. Close it in `afterAll`. */
export async function boardApp(rules: Partial<typeof DEFAULT_RULES> = {}): Promise<TestApp> {
  const app = await testApp();
  const draft = {
    title: 'Editorial policy',
    text: DEFAULT_TEXT,
    rules: { ...DEFAULT_RULES, ...rules },
    effectiveFrom: dateIn('UTC', app.clock.now()),
  };
  await adoptPolicy(app.db, draft, systemContext('test', 'test', 'test'));
  return app;
}
