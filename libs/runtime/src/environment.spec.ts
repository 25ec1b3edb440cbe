import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { ENVIRONMENT_KEYS, InvalidEnvironment, readEnvironment } from './environment.js';

describe('.env.example', () => {
  it('lists exactly the names that are read, and every default in it is valid', () => {
    const lines = readFileSync('.env.example', 'utf8').split('\n');
    const settings = lines.filter((line) => line !== '' && !line.startsWith('#'));
    const given = Object.fromEntries(
      settings.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
    expect(Object.keys(given).sort()).toEqual([...ENVIRONMENT_KEYS].sort());
    expect(readEnvironment(given)).toEqual(readEnvironment({}));
  });
});

describe('readEnvironment', () => {
  it('has a default for everything, so that nothing needs to be set', () => {
    expect(readEnvironment({})).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', DATA_DIR: 'var' });
  });

  it('turns texts into numbers and booleans', () => {
    const read = readEnvironment({ PORT: '8080', TRUSTED_PROXIES: '2', SAMPLE_BOARD: 'true' });
    expect(read).toMatchObject({ PORT: 8080, TRUSTED_PROXIES: 2, SAMPLE_BOARD: true });
    expect(readEnvironment({ SAMPLE_BOARD: '0' }).SAMPLE_BOARD).toBe(false);
  });

  it('takes an empty value for one that is not set', () => {
    expect(readEnvironment({ PORT: '', DATABASE_URL: '' })).toEqual(readEnvironment({}));
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', '80.5'],
    ['PORT', 'http'],
    ['TRUSTED_PROXIES', '-1'],
    ['NODE_ENV', 'staging'],
    ['DATABASE_URL', 'mysql://root:hunter2@db/x'],
    ['QUEUE_URL', 'amqp://guest:hunter2@mq'],
    ['PUBLIC_URL', 'health.example.org/?token=hunter2'],
    ['LOG_ORIGIN', 'two words'],
    ['LOG_LEVEL', 'loud'],
    ['SAMPLE_BOARD', 'perhaps'],
    ['SMTP_URL', 'http://user:hunter2@mail'],
    ['MAIL_FROM', 'Board <no-reply@example.org>\nBcc: hunter2@example.org'],
    ['MAIL_FROM', 'hunter2'],
    ['MAIL_LEASE_SECONDS', '0'],
    ['SMTP_POOL', '0.5'],
    ['BOUNCE_SECRET', 'hunter2'],
    ['WEBHOOK_ALLOW_PRIVATE', 'http://hunter2'],
    ['METRICS_TOKEN', 'hunter2'],
    ['METRICS_PORT', '70000'],
  ])('refuses %s=%s, naming the setting and never its value', (name, value) => {
    const reading = (): unknown => readEnvironment({ [name]: value });
    expect(reading).toThrow(InvalidEnvironment);
    expect(reading).toThrow(`These settings do not fit: ${name}.`);
    expect(reading).not.toThrow(value);
  });

  it('names all that is wrong at once', () => {
    expect(() => readEnvironment({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT, LOG_LEVEL/);
  });

  it('refuses the sample board in production', () => {
    const production = { NODE_ENV: 'production', SAMPLE_BOARD: 'true' };
    expect(() => readEnvironment(production)).toThrow(/SAMPLE_BOARD/);
  });

  it.each(['production', 'development'])('lets nobody move the clock in %s', (NODE_ENV) => {
    expect(() => readEnvironment({ NODE_ENV, CLOCK_FILE: '/tmp/offset' })).toThrow(/CLOCK_FILE/);
    expect(readEnvironment({ NODE_ENV: 'test', CLOCK_FILE: '/tmp/offset' }).CLOCK_FILE).toBe(
      '/tmp/offset',
    );
  });

  it('leaves no way to change a setting afterwards', () => {
    expect(Object.isFrozen(readEnvironment({}))).toBe(true);
  });

  it('has no setting that could turn the log off', () => {
    expect(ENVIRONMENT_KEYS.filter((key) => /AUDIT|TRAIL|EVENT/.test(key))).toEqual([]);
  });
});
