import { join, resolve } from 'node:path';
import { type Environment } from '#libs/runtime';
import { FileTransport } from './file-transport.js';
import { SmtpTransport } from './smtp-transport.js';
import { type MailTransport } from './transport.js';

/** Whose mails they are. */
export interface MailSite {
  /** `Name <address>`, where bounces come back to. */
  readonly sender: string;
  readonly siteName: string;
  /** Where readers and members meet the site, without a slash at the end. */
  readonly baseUrl: string;
}

/** How mails leave, and what stands in each of them. */
export interface Mailing extends MailSite {
  readonly transport: MailTransport;
  /** How long a worker that hands a mail over keeps it to itself, ms. */
  readonly leaseMs: number;
}

type MailSettings = Pick<
  Environment,
  | 'DATA_DIR'
  | 'HOST'
  | 'MAIL_FROM'
  | 'MAIL_LEASE_SECONDS'
  | 'PORT'
  | 'PUBLIC_URL'
  | 'SITE_NAME'
  | 'SMTP_POOL'
  | 'SMTP_URL'
>;

/** Of the lease, the part a try may take: the outcome still has to be written down. */
const DEADLINE = 2 / 3;

/** Opens the way out as the environment says. Close its transport at the end. */
export function openMailing(settings: MailSettings): Mailing {
  const leaseMs = settings.MAIL_LEASE_SECONDS * 1_000;
  const transport = settings.SMTP_URL
    ? new SmtpTransport({
        url: settings.SMTP_URL,
        connections: settings.SMTP_POOL,
        deadlineMs: Math.round(leaseMs * DEADLINE),
      })
    : new FileTransport(join(resolve(settings.DATA_DIR), 'mail'));
  return { ...mailSite(settings), transport, leaseMs };
}

/** What the environment says about the site that mails come from. */
export function mailSite(settings: Omit<MailSettings, 'SMTP_URL' | 'SMTP_POOL'>): MailSite {
  const base = settings.PUBLIC_URL ?? `http://${settings.HOST}:${settings.PORT}`;
  const address = `no-reply@${new URL(base).hostname}`;
  return {
    sender: settings.MAIL_FROM ?? `${settings.SITE_NAME} <${address}>`,
    siteName: settings.SITE_NAME,
    baseUrl: base.replace(/\/+$/, ''),
  };
}
