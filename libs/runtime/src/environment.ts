import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  validateSync,
} from 'class-validator';

const toBoolean = (value: unknown): unknown =>
  value === 'true' || value === '1' ? true : value === 'false' || value === '0' ? false : value;

/** Everything that can be set from outside. `.env.example` lists the same names. */
export class Environment {
  @IsIn(['production', 'development', 'test'])
  NODE_ENV: 'production' | 'development' | 'test' = 'development';

  @IsInt()
  @Min(0)
  @Max(65_535)
  PORT = 3000;

  @IsString()
  HOST = '127.0.0.1';

  /** Folder for the SQLite file, keys and written mails. */
  @IsString()
  DATA_DIR = 'var';

  /** `postgres://...`; empty means SQLite in the data folder. */
  @IsOptional()
  @Matches(/^(postgres(ql)?:\/\/.*)?$/)
  DATABASE_URL?: string;

  /** Empty means the in-process queue. */
  @IsOptional()
  @Matches(/^((rediss?|postgres(ql)?):\/\/.*)?$/)
  QUEUE_URL?: string;

  /** Jobs at the same time in a process that does jobs. */
  @IsInt()
  @Min(1)
  @Max(100)
  JOBS_AT_ONCE = 8;

  /** How long a silent worker keeps its jobs before another one takes them over; alike everywhere. */
  @IsInt()
  @Min(1)
  @Max(3600)
  JOB_LEASE_SECONDS = 30;

  /** Where readers meet the site; also the origin that requests must come from. */
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  PUBLIC_URL?: string;

  /** The log's name in checkpoints: a schema-less URL. Fixed once the first checkpoint is signed. */
  @Matches(/^[^\s+]+$/)
  LOG_ORIGIN = 'imprimatur.local/board';

  @IsString()
  SITE_NAME = 'Imprimatur';

  @IsOptional()
  @IsString()
  CONTACT_EMAIL?: string;

  /** `smtp://user:password@host:587` or `smtps://...`; empty: mails are written to the data folder. */
  @IsOptional()
  @Matches(/^(smtps?:\/\/[^\s/]+\S*)?$/)
  SMTP_URL?: string;

  /** Connections to the mail system at the same time. */
  @IsInt()
  @Min(1)
  @Max(50)
  SMTP_POOL = 4;

  /** `address` or `Name <address>`; bounces come back to it. */
  @IsOptional()
  @Matches(/^(([^<>\p{Cc}"]{1,100}<)?[^\s<>@,;:"()[\]\\]+@[^\s<>@,;:"()[\]\\]+>?)?$/u)
  MAIL_FROM?: string;

  /** How long a worker that hands a mail over keeps it to itself. */
  @IsInt()
  @Min(1)
  @Max(3600)
  MAIL_LEASE_SECONDS = 90;

  /** What the mail system shows when it hands a bounce in; empty: none are taken over HTTP. */
  @IsOptional()
  @Matches(/^([\x21-\x7e]{16,200})?$/)
  BOUNCE_SECRET?: string;
  /** Comma list of `host:port` that webhooks may call although private, and without TLS. */
  @Matches(/^([^\s,/]+:\d{1,5}(,[^\s,/]+:\d{1,5})*)?$/)
  WEBHOOK_ALLOW_PRIVATE = '';

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
  LOG_LEVEL = 'info';

  /** Trust X-Forwarded-For from this many proxies in front. */
  @IsInt()
  @Min(0)
  @Max(10)
  TRUSTED_PROXIES = 0;

  /** What a Prometheus server shows at /metrics; empty: the server has no such page. */
  @IsOptional()
  @Matches(/^([\x21-\x7e]{16,200})?$/)
  METRICS_TOKEN?: string;

  /** Where a worker shows its metrics, on loopback; 0: nowhere. */
  @IsInt()
  @Min(0)
  @Max(65_535)
  METRICS_PORT = 0;

  /** A file whose number moves the clock, in ms. For tests alone: refused unless NODE_ENV is test. */
  @IsOptional()
  @IsString()
  CLOCK_FILE?: string;

  /** Load the sample board into an empty database. Refused in production. */
  @IsBoolean()
  SAMPLE_BOARD = false;
}

export const ENVIRONMENT_KEYS = Object.keys({
  NODE_ENV: 0,
  PORT: 0,
  HOST: 0,
  DATA_DIR: 0,
  DATABASE_URL: 0,
  QUEUE_URL: 0,
  JOBS_AT_ONCE: 0,
  JOB_LEASE_SECONDS: 0,
  PUBLIC_URL: 0,
  LOG_ORIGIN: 0,
  SITE_NAME: 0,
  CONTACT_EMAIL: 0,
  SMTP_URL: 0,
  SMTP_POOL: 0,
  MAIL_FROM: 0,
  MAIL_LEASE_SECONDS: 0,
  BOUNCE_SECRET: 0,
  WEBHOOK_ALLOW_PRIVATE: 0,
  LOG_LEVEL: 0,
  TRUSTED_PROXIES: 0,
  METRICS_TOKEN: 0,
  METRICS_PORT: 0,
  CLOCK_FILE: 0,
  SAMPLE_BOARD: 0,
} satisfies Record<keyof Environment, 0>) as (keyof Environment)[];

/** The configuration names are wrong; the message prints names, never values. */
export class InvalidEnvironment extends Error {}

/**
 * Reads, validates and freezes the environment.
 * @throws InvalidEnvironment naming the variables that do not fit.
 */
export function readEnvironment(
  source: Readonly<Record<string, string | undefined>> = process.env,
): Readonly<Environment> {
  const given: Record<string, unknown> = {};
  for (const key of ENVIRONMENT_KEYS) {
    const value = source[key];
    if (value === undefined || value === '') continue;
    given[key] = typed(key, value);
  }
  const environment = plainToInstance(Environment, given);
  const wrong = validateSync(environment).map((problem) => problem.property);
  if (environment.NODE_ENV === 'production' && environment.SAMPLE_BOARD) wrong.push('SAMPLE_BOARD');
  if (environment.NODE_ENV !== 'test' && environment.CLOCK_FILE) wrong.push('CLOCK_FILE');
  if (wrong.length > 0)
    throw new InvalidEnvironment(
      `These settings do not fit: ${wrong.join(', ')}. See .env.example.`,
    );
  return Object.freeze(environment);
}

const NUMBERS: ReadonlySet<string> = new Set<keyof Environment>([
  'PORT',
  'JOBS_AT_ONCE',
  'JOB_LEASE_SECONDS',
  'TRUSTED_PROXIES',
  'METRICS_PORT',
  'SMTP_POOL',
  'MAIL_LEASE_SECONDS',
]);

function typed(key: keyof Environment, value: string): unknown {
  if (NUMBERS.has(key)) return Number(value);
  return key === 'SAMPLE_BOARD' ? toBoolean(value) : value;
}
