import { createHmac, timingSafeEqual } from 'node:crypto';
import { PreferenceRow, type SqlReading, UserRow } from '#libs/persistence';
import { type Keys } from '#libs/workflow';

const MAC_BYTES = 32;
const TOKEN = /^[A-Za-z0-9_-]{44,128}$/;

/**
 * The secret part of the address of a person's calendar feed: base64url of their id and an HMAC of id
 * and version. Nothing is stored; a new version makes the old address lead nowhere.
 */
function calendarToken(keys: Pick<Keys, 'secret'>, userId: string, version: number): string {
  const mac = createHmac('sha256', keys.secret('calendar')).update(`calendar:${version}:${userId}`);
  return Buffer.concat([Buffer.from(userId, 'utf8'), mac.digest()]).toString('base64url');
}

/** The address as it is now. */
export async function calendarTokenOf(
  sql: SqlReading,
  keys: Pick<Keys, 'secret'>,
  userId: string,
): Promise<string> {
  return calendarToken(keys, userId, await versionOf(sql, userId));
}

/** Whose feed it is; nothing for a forged or replaced address, or somebody whose account is disabled. */
export async function readCalendarToken(
  sql: SqlReading,
  keys: Pick<Keys, 'secret'>,
  token: string,
): Promise<UserRow | undefined> {
  if (!TOKEN.test(token)) return undefined;
  const userId = Buffer.from(token, 'base64url').subarray(0, -MAC_BYTES).toString('utf8');
  const user = userId.includes('\0') ? undefined : await sql.findOne(UserRow, { id: userId });
  if (!user) return undefined;
  const given = Buffer.from(token);
  const made = Buffer.from(await calendarTokenOf(sql, keys, userId));
  const isSame = given.length === made.length && timingSafeEqual(given, made);
  return isSame && user.disabledAt === null ? user : undefined;
}

async function versionOf(sql: SqlReading, userId: string): Promise<number> {
  return (await sql.findOne(PreferenceRow, { userId }))?.calendarVersion ?? 1;
}
