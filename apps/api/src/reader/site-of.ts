import { type Environment } from '#libs/runtime';
import { type Site } from './page-model.js';

/** The site as its settings name it; without a public address, the one it listens on. */
export function siteOf(environment: Readonly<Environment>): Site {
  const address = environment.PUBLIC_URL ?? `http://${environment.HOST}:${environment.PORT}`;
  return {
    name: environment.SITE_NAME,
    baseUrl: address.replace(/\/+$/, ''),
    ...(environment.CONTACT_EMAIL && { contactEmail: environment.CONTACT_EMAIL }),
  };
}
