import { Injectable } from '@nestjs/common';
import { diffFields } from '#libs/audit';
import {
  Database,
  PreferenceRow,
  type SqlReading,
  StaleVersion,
  UserRow,
  type WriteContext,
} from '#libs/persistence';
import { redateFor } from '#libs/workflow';
import { notFound } from '../http/problem.js';
import { type PreferencesBody } from './preferences.body.js';
import { type PreferencesView } from './preferences.view.js';

/** How people want to be written to: language, quiet hours, digest (F61). */
@Injectable()
export class Preferences {
  constructor(private readonly db: Database) {}

  async of(personId: string): Promise<PreferencesView> {
    const { reader } = this.db;
    const user = await reader.findOne(UserRow, { id: personId });
    if (!user) throw notFound('person');
    const { version, ...chosen } = await chosenBy(reader, personId);
    return { ...chosen, tz: user.tz, version };
  }

  /**
   * Keeps the choices and re-dates what is planned for the person.
   * @throws StaleVersion when they were changed since `version`; 0 stands for "never chosen".
   */
  async choose(context: WriteContext, version: number, body: PreferencesBody): Promise<void> {
    const userId = context.actor.id;
    await this.db.work.run(context, async (tx) => {
      const before = await chosenBy(tx, userId);
      if (before.version !== version) throw new StaleVersion('preferences');
      const after = { ...body, version: version + 1 };
      if (version === 0) await tx.insert(PreferenceRow, { userId, ...after });
      else await tx.update(PreferenceRow, { userId, version }, after);
      await redateFor(tx, userId);
      tx.audit.append({
        action: 'preferences.updated',
        object: { type: 'user', id: userId },
        changes: diffFields(recorded(before), recorded(after)),
      });
      return userId;
    });
  }
}

type Chosen = Omit<PreferencesView, 'tz'>;

/** What holds for somebody who never chose; the table has the same defaults. */
const DEFAULTS: Chosen = {
  ...{ lang: 'en', quietFrom: '21:00', quietUntil: '07:00' },
  ...{ digest: 'off', digestDay: 1, version: 0 },
};

async function chosenBy(sql: SqlReading, userId: string): Promise<Chosen> {
  const row = await sql.findOne(PreferenceRow, { userId });
  if (!row) return DEFAULTS;
  const { lang, quietFrom, quietUntil, digest, digestDay, version } = row;
  return { lang, quietFrom, quietUntil, digest, digestDay, version };
}

function recorded({ version: _, ...fields }: Chosen): Record<string, string | number> {
  return fields;
}
