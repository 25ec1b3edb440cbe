import { describe, expect, it } from '@jest/globals';
import { passwordFault } from './password-fault.js';

const ADA = ['ada.byron', 'ada@analytical.example', 'Ada Byron'];

describe('a password', () => {
  it.each([
    'quiet harbour lantern 7',
    'copper kettle drifting 42',
    'tHq9#vLw2!xZ',
    'Грачи прилетели рано',
    '月が綺麗ですね今夜はとても',
    'ünïcödé gräßlich wörk',
  ])('may be %j', (password) => {
    expect(passwordFault(password, ADA)).toBeUndefined();
  });

  it.each([
    'password1234',
    'P@ssw0rd2026!',
    'qwertyuiop12',
    'letmeinletmein',
    '123456789012',
    'aaaaaaaaaaaa',
    'abcdefghijkl',
    'Welcome2026!!',
    'Summer2026!!!',
    'imprimatur2026',
    'ada.byron.2026',
    'analytical1234',
    'correcthorsebatterystaple',
  ])('may not be %j: it is easy to guess', (password) => {
    expect(passwordFault(password, ADA)).toContain('easy to guess');
  });

  it('is counted in code points after normalisation, and never cut', () => {
    expect(passwordFault('short one', ADA)).toContain('at least 12');
    expect(passwordFault('🦊🐙🦉🐝🦑🐞🦋🐢🦎🐍🦂', [])).toContain('at least 12');
    expect(passwordFault('xkcd vq'.repeat(40), ADA)).toContain('longer than 256');
    // Full-width letters become ordinary ones, and are judged as such.
    expect(passwordFault('ｐａｓｓｗｏｒｄ１２３４', ADA)).toContain('easy to guess');
  });
});
