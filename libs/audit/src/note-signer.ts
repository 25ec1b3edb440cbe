import { type KeyObject, sign } from 'node:crypto';
import { cosignedMessage } from './cosigned-message.js';
import { rawPublicKey } from './ed25519-key.js';
import { NoteError } from './note-error.js';
import { isKeyName, NOTE_TYPES, noteKeyId, type NoteType } from './verifier-key.js';

/** Signs note texts under one name. */
export interface NoteSigner {
  name: string;
  /** Eight hex digits. */
  keyId: string;
  /** The signature's bytes as they follow the key id on a signature line. */
  sign(text: string): Buffer;
}

/** A plain Ed25519 signer (type 01), as logs use for their checkpoints. */
export function noteSigner(name: string, privateKey: KeyObject): NoteSigner {
  return {
    ...identity(name, privateKey, NOTE_TYPES.ed25519),
    sign: (text) => sign(null, Buffer.from(text), privateKey),
  };
}

/** A witness's signer (tlog-cosignature v1, type 04); `unixSeconds` is when it saw the checkpoint. */
export function cosignatureSigner(
  name: string,
  privateKey: KeyObject,
  unixSeconds: number,
): NoteSigner {
  if (!Number.isSafeInteger(unixSeconds) || unixSeconds < 0) {
    throw new RangeError('The time of a cosignature is in whole seconds since 1970.');
  }
  return {
    ...identity(name, privateKey, NOTE_TYPES.cosignature),
    sign: (text) => {
      const time = Buffer.alloc(8);
      time.writeBigUInt64BE(BigInt(unixSeconds));
      const message = cosignedMessage(BigInt(unixSeconds), text);
      return Buffer.concat([time, sign(null, Buffer.from(message), privateKey)]);
    },
  };
}

function identity(name: string, privateKey: KeyObject, type: NoteType) {
  if (!isKeyName(name)) {
    throw new NoteError('bad-key', 'A key name has no spaces, no + and is not empty.');
  }
  return { name, keyId: noteKeyId(name, type, rawPublicKey(privateKey)) };
}
