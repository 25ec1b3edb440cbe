import PostalMime, { type Attachment } from 'postal-mime';
import { oneLine } from '../one-line.js';

/** What a delivery status notification (RFC 3464) says about one of our mails. */
export interface DeliveryReport {
  /** Message-ID of the mail it is about, with its brackets. */
  readonly messageId: string;
  /** `failed` is final; anything else is news on the way. */
  readonly hasFailed: boolean;
  /** Status, recipient and what the other system said, in one line. */
  readonly said: string;
}

const MESSAGE_ID = /^message-id:\s*(<[^<>\s]{1,250}>)/im;
const MAX_NESTING = 10;

/** Reads a mail as a delivery report; nothing when it is none, or does not say about which mail. */
export async function readReport(bytes: Uint8Array): Promise<DeliveryReport | undefined> {
  const parts = await attachmentsOf(bytes);
  const status = parts.find(({ mimeType }) => mimeType === 'message/delivery-status');
  const original = parts.find(({ mimeType }) =>
    ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'].includes(
      mimeType,
    ),
  );
  // Of the returned mail only its head: what stands in a text is no Message-ID.
  const head = original && textOf(original).split(/\r?\n\r?\n/)[0];
  const messageId = MESSAGE_ID.exec(head ?? '')?.[1];
  if (!status || !messageId) return undefined;
  const recipients = blocksOf(textOf(status)).filter((block) => block.has('action'));
  const failed = recipients.find((block) => block.get('action') === 'failed');
  const told = failed ?? recipients[0];
  if (!told) return undefined;
  return { messageId, hasFailed: failed !== undefined, said: wordsOf(told) };
}

async function attachmentsOf(bytes: Uint8Array): Promise<Attachment[]> {
  try {
    const mail = await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: MAX_NESTING,
      maxHeadersSize: 262_144,
    });
    const type = mail.headers.find(({ key }) => key === 'content-type')?.value ?? '';
    return /^multipart\/report\b/i.test(type.trim()) ? mail.attachments : [];
  } catch {
    // Whatever it is, it is no report.
    return [];
  }
}

function textOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** Groups of fields, each a block of lines; a line that begins with a blank continues the one before. */
function blocksOf(text: string): Map<string, string>[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split(/\n{2,}/)
    .map((block) => new Map(block.split('\n').flatMap(fieldOf)));
}

function fieldOf(line: string): [string, string][] {
  const colon = line.indexOf(':');
  if (colon < 1) return [];
  const name = line.slice(0, colon).trim().toLowerCase();
  const value = line.slice(colon + 1).trim();
  return [[name, name === 'action' ? value.toLowerCase() : value]];
}

function wordsOf(block: ReadonlyMap<string, string>): string {
  const said = ['action', 'status', 'final-recipient', 'diagnostic-code'].flatMap(
    (name) => block.get(name) ?? [],
  );
  return oneLine(said.join('; '));
}
