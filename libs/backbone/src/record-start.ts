import { createHash, randomUUID } from 'node:crypto';
import { type Database, systemContext } from '#libs/persistence';
import { type Environment, VERSION } from '#libs/runtime';

/** How the product names itself in events. */
export function sourceApp(): string {
  return `imprimatur/${VERSION}`;
}

/** DOC-1: version and configuration of each start are in the trail; the digest hides the values. */
export async function recordStart(
  db: Database,
  environment: Readonly<Environment>,
  what: 'server' | 'worker',
): Promise<void> {
  const digest = createHash('sha256').update(JSON.stringify(environment)).digest('hex');
  await db.work.run(systemContext(what, sourceApp(), randomUUID()), async (tx) => {
    tx.audit.append({
      action: 'system.started',
      object: { type: 'system', id: what },
      changes: [
        { path: 'version', old: undefined, new: VERSION },
        { path: 'configuration', old: undefined, new: `sha256:${digest}` },
      ],
    });
  });
}
