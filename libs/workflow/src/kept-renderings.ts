import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Audience, type Rendered } from '#libs/content';
import { type Database, RenderingRow, type SqlReading } from '#libs/persistence';
import { type Keys } from './keys.js';

/** Changes whenever the same text would give other HTML. */
const RENDERER = 'r2';

/** Which rendering: of which text, for whom. */
interface Rendering {
  readonly digest: string;
  readonly audience: Audience;
}

/**
 * The rendering kept for a digest. One that was changed in the database does not carry the server's
 * mark any more and counts as absent: what readers see is what was rendered from the signed text.
 */
export async function keptRendering(
  sql: SqlReading,
  keys: Keys,
  { digest, audience }: Rendering,
): Promise<Rendered | undefined> {
  const row = await sql.findOne(RenderingRow, { digest, audience, renderer: RENDERER });
  const [mark = '', ...lines] = row?.rendered.split('\n') ?? [];
  const json = lines.join('\n');
  const wanted = markOf(keys, { digest, audience }, json);
  if (mark.length !== wanted.length || !timingSafeEqual(Buffer.from(mark), Buffer.from(wanted)))
    return undefined;
  return JSON.parse(json) as Rendered;
}

/** Keeps a rendering in place of whatever stood there. */
export async function keepRendering(
  db: Database,
  keys: Keys,
  { digest, audience }: Rendering,
  rendered: Rendered,
  at: number,
): Promise<void> {
  const json = JSON.stringify(rendered);
  await db.work.bookkeep(async (sql) => {
    await sql.execute('DELETE FROM renderings WHERE digest = $1 AND audience = $2', [
      digest,
      audience,
    ]);
    await sql.insert(RenderingRow, {
      ...{ digest, audience, renderer: RENDERER, at },
      rendered: `${markOf(keys, { digest, audience }, json)}\n${json}`,
    });
  });
}

function markOf(keys: Keys, { digest, audience }: Rendering, json: string): string {
  return createHmac('sha256', keys.secret('renderings'))
    .update(`${RENDERER} ${digest} ${audience}\n${json}`)
    .digest('hex');
}
