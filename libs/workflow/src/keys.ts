import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { formatVerifierKey, noteSigner, type NoteSigner } from '#libs/audit';

/** The server's own keys. They live in files beside the database, never in it (TMP-10). */
export interface Keys {
  /** Signs checkpoints, and seals what people sign. */
  readonly log: {
    readonly signer: NoteSigner;
    readonly privateKey: KeyObject;
    readonly publicKey: KeyObject;
    /** C2SP verifier key, the line that goes into `keys.vkey`. */
    readonly vkey: string;
    /** `name+keyid`: how a DSSE seal names this key. */
    readonly keyid: string;
  };
  /** 32 secret bytes for one purpose, made at first use. */
  secret(purpose: string): Buffer;
}

/** Opens the key folder; makes what is missing, readable by its owner alone. */
export function openKeys(folder: string, origin: string): Keys {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const privateKey = createPrivateKey(keep(join(folder, 'log.key'), newEd25519));
  const publicKey = createPublicKey(privateKey);
  const vkey = formatVerifierKey(origin, publicKey);
  const signer = noteSigner(origin, privateKey);
  const secrets = new Map<string, Buffer>();
  return {
    log: { signer, privateKey, publicKey, vkey, keyid: `${origin}+${signer.keyId}` },
    secret: (purpose) => {
      const made = (): string => randomBytes(32).toString('base64');
      const secret =
        secrets.get(purpose) ??
        Buffer.from(keep(join(folder, `${purpose}.secret`), made), 'base64');
      secrets.set(purpose, secret);
      return secret;
    },
  };
}

function newEd25519(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** Of two processes that make it at once one wins, and both read that one's, never half of it. */
function keep(file: string, make: () => string): string {
  if (!existsSync(file)) {
    const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
    writeFileSync(draft, make(), { mode: 0o400, flag: 'wx' });
    chmodSync(draft, 0o400);
    try {
      linkSync(draft, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      unlinkSync(draft);
    }
  }
  return readFileSync(file, 'utf8');
}
