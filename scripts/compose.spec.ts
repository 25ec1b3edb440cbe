import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
}

const text = readFileSync('docker/compose.yml', 'utf8');
const compose = parse(text, { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
const dockerfile = readFileSync('docker/Dockerfile', 'utf8');
const services = Object.entries(compose.services);
const OURS = ['api', 'worker-1', 'worker-2'];

/** The source that a built file comes from. */
const sourceOf = (built: string): string => built.replace(/^dist\//, '').replace(/\.js$/, '.ts');
const builtFiles = (where: string): string[] => where.match(/dist\/[\w./-]+\.js/g) ?? [];

describe('docker/compose.yml', () => {
  it('has a database, a queue, a mail catcher, a server and two workers', () => {
    expect(Object.keys(compose.services)).toEqual(['postgres', 'redis', 'mail', ...OURS]);
    expect(new Set(OURS.map((name) => compose.services[name]?.image)).size).toBe(1);
  });

  it.each(services)('says how to see whether %s is well', (_, { healthcheck }) => {
    expect(healthcheck?.test[0]).toBe('CMD');
    expect(healthcheck?.test.length).toBeGreaterThan(1);
  });

  it.each(services)('waits, before %s, until what it needs is well', (_, { depends_on = {} }) => {
    for (const [name, { condition }] of Object.entries(depends_on)) {
      expect(Object.keys(compose.services)).toContain(name);
      expect(condition).toBe('service_healthy');
    }
  });

  it('runs commands that are built from sources that are there', () => {
    const files = [...builtFiles(text), ...builtFiles(dockerfile)];
    expect(files).toContain('dist/apps/worker/src/main.js');
    expect(files).toContain('dist/apps/api/src/main.js');
    for (const file of files) expect([file, existsSync(sourceOf(file))]).toEqual([file, true]);
  });

  it('sets nothing that the product does not read', () => {
    const known = readFileSync('.env.example', 'utf8').match(/^[A-Z_]+(?==)/gm) ?? [];
    for (const name of OURS)
      expect(known).toEqual(
        expect.arrayContaining(Object.keys(compose.services[name]?.environment ?? {})),
      );
  });

  it('has no secret of its own and none by default', () => {
    const named = text.match(/\$\{(\w*(?:PASSWORD|SECRET|KEY)\w*)[^}]*\}/g) ?? [];
    expect(named.length).toBeGreaterThan(4);
    for (const use of named) expect(use).toMatch(/:\?|:-\}$/);
    for (const [, { environment = {} }] of services)
      for (const [name, value] of Object.entries(environment))
        if (/PASSWORD|SECRET|AUTH/.test(name)) expect(value).toMatch(/^\$\{/);
    expect(text).toContain('NODE_ENV: ${NODE_ENV:-production}');
    const example = readFileSync('docker/.env.example', 'utf8');
    for (const line of example.split('\n')) expect(line).toMatch(/^(#.*|[A-Z_]+=|)$/);
  });

  it('shares the keys between the server and its workers, and shows only loopback to the outside', () => {
    for (const name of OURS) expect(compose.services[name]?.volumes).toEqual(['data:/data']);
    for (const [, { ports = [] }] of services)
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });
});

describe('docker/Dockerfile', () => {
  it('builds in one stage and runs in another, as nobody in particular', () => {
    expect(dockerfile.match(/^FROM node:20-slim/gm)).toHaveLength(2);
    const [, last = ''] = dockerfile.split(/^FROM node:20-slim$/m);
    expect(last).toMatch(/^USER node$/m);
    expect(last).not.toMatch(/COPY (?!--from=build)/);
    expect(last).toContain('NODE_ENV=production');
  });

  it('takes neither secrets nor what was built elsewhere into the image', () => {
    const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['node_modules', 'dist', 'var', 'docker/.env']));
  });
});
