import { type RouteObject } from 'react-router';
import { toPlain } from './to-plain';

/** Which page stands at which address; each in a file of its own that only those load who open it. */
export const routes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('../features/home')).HomePage }) },
  {
    path: 'trail',
    lazy: async () => ({ Component: (await import('../features/trail')).TrailPage }),
  },
  {
    path: 'trail/:seq',
    lazy: async () => ({ Component: (await import('../features/trail')).EventPage }),
  },
  {
    path: 'people',
    lazy: async () => ({ Component: (await import('../features/people')).PeoplePage }),
  },
  {
    path: 'people/:id',
    lazy: async () => ({ Component: (await import('../features/people')).PersonPage }),
  },
  {
    path: 'queue',
    lazy: async () => ({ Component: (await import('../features/queue')).QueuePage }),
  },
  {
    path: 'mails',
    lazy: async () => ({ Component: (await import('../features/mails')).MailsPage }),
  },
  {
    path: 'articles/:id',
    lazy: async () => ({ Component: (await import('../features/article')).ArticlePage }),
  },
  {
    path: 'articles/:id/seat',
    lazy: async () => ({ Component: (await import('../features/seat')).SeatPage }),
  },
  {
    path: 'articles/:id/sign',
    lazy: async () => ({ Component: (await import('../features/signing')).SignPage }),
  },
  {
    path: 'articles/:id/signatures/:signatureId',
    lazy: async () => ({ Component: (await import('../features/signing')).ReceiptPage }),
  },
  {
    path: 'board',
    lazy: async () => ({ Component: (await import('../features/board')).BoardPage }),
  },
  // What has its page among the plain ones for now.
  { path: 'chase', Component: toPlain(() => '/plain/chase') },
  { path: 'reminders', Component: toPlain(() => '/plain/reminders') },
  { path: 'preferences', Component: toPlain(() => '/plain/preferences') },
  {
    path: 'articles/:id/manage',
    Component: toPlain(({ id = '' }) => `/plain/articles/${encodeURIComponent(id)}`),
  },
  {
    path: 'articles/:id/confirm',
    Component: toPlain(({ id = '' }) => `/plain/articles/${encodeURIComponent(id)}/confirm`),
  },
];
