import { type AuditEvent, sha256 } from '#libs/audit';
import { type TrailValue } from '#libs/bundle';
import { type Finding } from './finding.js';

/** A value may have been erased; one that is there must be the one that was logged. */
export function checkValues(
  event: AuditEvent | undefined,
  values: readonly TrailValue[] = [],
): Finding | undefined {
  const wrong = values.find(({ path, side, salt, value }) => {
    const change = event?.changes.find((it) => it.path === path);
    const digest = sha256(Buffer.from(salt, 'base64'), value).toString('hex');
    return change?.[side] !== `sha256:${digest}`;
  });
  return (
    wrong && {
      seq: wrong.seq,
      kind: 'value-mismatch',
      message: `the ${wrong.side} value of ${wrong.path} is not the one that was logged`,
    }
  );
}
