import createClient, { type Middleware } from 'openapi-fetch';
import { type paths } from './schema.generated';

let csrfToken = '';

/** What every change has to carry; told by the session. */
export function keepCsrfToken(token: string): void {
  csrfToken = token;
}

const withToken: Middleware = {
  onRequest({ request }) {
    if (!['GET', 'HEAD'].includes(request.method)) request.headers.set('x-csrf-token', csrfToken);
    return request;
  },
};

/** The JSON API, typed from its OpenAPI document. Cookies travel by themselves. */
export const api = createClient<paths>({ baseUrl: '/' });
api.use(withToken);
