import { describe, expect, it } from '@jest/globals';
import { decodeText, MAX_SOURCE_BYTES } from './decode-text.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('decoding a source', () => {
  it('drops the byte order mark and turns every line end into a line feed', () => {
    const source = bytes(0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0x62, 0x0d, 0x63);
    expect(decodeText(source)).toEqual({ ok: true, text: 'a\nb\nc' });
  });

  it('names the first line that is not UTF-8', () => {
    const refused = decodeText(bytes(0x61, 0x0a, 0x62, 0x0a, 0xe9, 0x0a, 0xff));
    expect(refused).toMatchObject({ ok: false, code: 'invalid-utf8', line: 3 });
  });

  it.each([
    ['an overlong sequence', bytes(0xc0, 0xaf)],
    ['an encoded surrogate', bytes(0xed, 0xa0, 0x80)],
    ['a sequence cut short', bytes(0xe2, 0x82)],
  ])('refuses %s', (_, source) => {
    expect(decodeText(source)).toMatchObject({ ok: false, code: 'invalid-utf8' });
  });

  it('refuses half of a surrogate pair in a string', () => {
    expect(decodeText('a\nb\ud800')).toMatchObject({ ok: false, code: 'invalid-utf8', line: 2 });
  });

  it.each(['\0', '\u0007', '\u001b', '\u007f', '\u0085', '\u202e', '\u2066', '\u000c'])(
    'refuses %j and names its line',
    (character) => {
      const refused = decodeText(`first\nsecond ${character}`);
      expect(refused).toMatchObject({ ok: false, code: 'control-character', line: 2 });
    },
  );

  it('keeps tabs, line feeds, Arabic text and emoji', () => {
    const text = 'a\tb\nجرعة 👩‍⚕️';
    expect(decodeText(text)).toEqual({ ok: true, text });
  });

  it('takes exactly the limit and refuses one byte more, counting bytes and not characters', () => {
    expect(decodeText('a'.repeat(MAX_SOURCE_BYTES)).ok).toBe(true);
    expect(decodeText('é'.repeat(MAX_SOURCE_BYTES / 2) + 'a')).toMatchObject({
      ok: false,
      code: 'too-large',
    });
  });
});
