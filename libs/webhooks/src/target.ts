import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublicAddress } from './is-public-address.js';

/** All addresses of a name. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

/** Where calls may go. */
export interface TargetRules {
  /** `host:port` that may be called although private, and without TLS: for intranets and tests. */
  readonly allowed: readonly string[];
  /** The system's resolver when absent. */
  readonly resolve?: Resolve;
}

/** The rules of a comma list of `host:port`. */
export function targetRules(allowed: string): TargetRules {
  return { allowed: allowed.split(',').filter(Boolean) };
}

/** A URL that may be called, at these addresses and no others. */
export interface Target {
  readonly url: URL;
  readonly addresses: readonly string[];
}

/** The URL does not lead to where calls may go (SEC-4). The message says what to change. */
export class AddressNotAllowed extends Error {
  readonly code = 'address-not-allowed';

  constructor(message: string) {
    super(message);
    this.name = 'AddressNotAllowed';
  }
}

/**
 * Checks a URL and resolves it once: who calls must connect to the addresses given back, since a second
 * look at the name may get another answer.
 * @throws AddressNotAllowed
 */
export async function targetOf(text: string, rules: TargetRules): Promise<Target> {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url)
    throw new AddressNotAllowed('This is not a URL. Send one as in https://example.org/hook.');
  const isListed = rules.allowed.includes(`${url.hostname}:${portOf(url)}`);
  assertForm(url, isListed);
  const addresses = await addressesOf(url, rules.resolve ?? systemResolve);
  if (addresses.length === 0)
    throw new AddressNotAllowed('No address is known for this name. Check its spelling.');
  if (!isListed && !addresses.every(isPublicAddress))
    throw new AddressNotAllowed(
      'This name leads to a private or reserved address, which is not called. An administrator of the server can allow it in WEBHOOK_ALLOW_PRIVATE.',
    );
  return { url, addresses };
}

function assertForm(url: URL, isListed: boolean): void {
  if (url.protocol !== 'https:' && !(isListed && url.protocol === 'http:'))
    throw new AddressNotAllowed('Only https is called. Send a URL that begins with https://.');
  if (url.username || url.password)
    throw new AddressNotAllowed(
      'Leave name and password out of the URL: calls are signed instead.',
    );
}

/** `host:port` as it stands in WEBHOOK_ALLOW_PRIVATE; the scheme's own port when none is given. */
function portOf({ port, protocol }: URL): string {
  return port || (protocol === 'http:' ? '80' : '443');
}

async function addressesOf({ hostname }: URL, resolve: Resolve): Promise<readonly string[]> {
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 ? resolve(host) : [host];
}

async function systemResolve(hostname: string): Promise<string[]> {
  try {
    return (await lookup(hostname, { all: true })).map(({ address }) => address);
  } catch {
    return [];
  }
}
