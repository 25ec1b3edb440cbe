import { type WebhookRow } from '#libs/persistence';

/** An endpoint as its administrators see it; times are ISO 8601, UTC. */
export class WebhookView {
  id: string;
  url: string;
  description: string;
  /** What it is told about; everything when null. */
  types: string[] | null;
  createdBy: string;
  createdAt: string;
  /** Since when every call has failed. */
  failingSince: string | null;
  disabledAt: string | null;
  disabledBecause: string | null;
  /** Until when calls are signed with the previous secret too. */
  previousSecretUntil: string | null;
  /** For If-Match. */
  version: number;
}

/** The endpoint with its secret: shown this once. */
export class NewWebhookView extends WebhookView {
  /** `whsec_...`, for the library of Standard Webhooks. */
  secret: string;
}

/** All endpoints, oldest first. */
export class WebhooksView {
  items: WebhookView[];
}

export function webhookView(row: WebhookRow): WebhookView {
  const { id, url, description, types, createdBy, disabledBecause, version } = row;
  return {
    ...{ id, url, description, types, createdBy, disabledBecause, version },
    createdAt: new Date(row.createdAt).toISOString(),
    failingSince: isoOf(row.failingSince),
    disabledAt: isoOf(row.disabledAt),
    previousSecretUntil: isoOf(row.previousUntil),
  };
}

/** An instant as ISO 8601, if there is one. */
export function isoOf(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
