import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Tries, 100 ms apart, until a server that was just started has to answer. */
const START_TRIES = 300;

/** A server that a bench starts, stops and breaks: never one that others use. */
export interface OwnServer {
  readonly url: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Stops it and removes its folder. */
  remove(): Promise<void>;
}

/** A Redis that keeps nothing: stopping it loses every job it held. */
export async function ownRedis(): Promise<OwnServer> {
  const dir = mkdtempSync(join(tmpdir(), 'imprimatur-redis-'));
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', dir];
  let server: ChildProcess | undefined;
  const own: OwnServer = {
    url: `redis://127.0.0.1:${port}`,
    start: async () => {
      server = spawn('redis-server', args, { stdio: 'ignore' });
      await untilAnswering(port);
    },
    stop: async () => {
      if (!server || server.exitCode !== null) return;
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    },
    remove: async () => {
      await own.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
  await own.start();
  return own;
}

/** A PostgreSQL of its own, with fsync as it comes. */
export async function ownPostgres(): Promise<OwnServer> {
  const dir = mkdtempSync(join(tmpdir(), 'imprimatur-pg-'));
  const port = await freePort();
  const user = serverUser();
  if (user.uid !== undefined) chownSync(dir, user.uid, user.gid ?? 0);
  const data = join(dir, 'data');
  await run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8'], user);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${dir} -c max_connections=200`;
  const own: OwnServer = {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start: async () => {
      await run('pg_ctl', ['-D', data, '-w', '-l', join(dir, 'log'), '-o', options, 'start'], user);
    },
    stop: async () => {
      if (existsSync(join(data, 'postmaster.pid')))
        await run('pg_ctl', ['-D', data, '-w', '-m', 'fast', 'stop'], user);
    },
    remove: async () => {
      await own.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
  await own.start();
  return own;
}

/** A new, empty database on a server; answers with its URL and how to be rid of it. */
export async function newDatabase(
  serverUrl: string,
): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `imprimatur_bench_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => onServer(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** Where the suites look for PostgreSQL when nothing else is said. */
export const POSTGRES_URL =
  process.env['TEST_POSTGRES_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

interface ServerUser {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root: its own account is taken instead. */
function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return {};
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((it) => it.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (!uid || !gid) throw new Error('There is no account postgres to run PostgreSQL with.');
  return { uid: Number(uid), gid: Number(gid) };
}

async function run(command: string, args: readonly string[], user: ServerUser): Promise<void> {
  const done = spawn(command, [...args], { stdio: 'ignore', cwd: tmpdir(), ...user });
  const [code] = (await once(done, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${command} ended with ${code}.`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function untilAnswering(port: number): Promise<void> {
  for (let tries = 0; tries < START_TRIES; tries += 1) {
    const isUp = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => done(true)).once('error', () => done(false));
      socket.once('connect', () => socket.destroy());
    });
    if (isUp) return;
    await sleep(100);
  }
  throw new Error(`Nothing answers at port ${port}.`);
}
