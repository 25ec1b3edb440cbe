/**
 * The dependency rule as data: which workspace may import which. An allow-list, closed by default.
 * Imports only point down: apps -> jobs/bundle -> workflow -> persistence -> pure libraries.
 */
export const MAY_IMPORT = {
  'libs/lifecycle': [],
  'libs/audit': [],
  'libs/runtime': [],
  'libs/content': ['libs/audit'],
  'libs/reminders': ['libs/runtime'],
  'libs/mail': ['libs/content', 'libs/reminders', 'libs/runtime'],
  'libs/queue': ['libs/runtime'],
  'libs/queue-bullmq': ['libs/queue', 'libs/runtime'],
  'libs/webhooks': [],
  'libs/persistence': [
    'libs/lifecycle',
    'libs/audit',
    'libs/mail',
    'libs/queue',
    'libs/reminders',
    'libs/runtime',
  ],
  'libs/workflow': [
    'libs/lifecycle',
    'libs/audit',
    'libs/content',
    'libs/mail',
    'libs/persistence',
    'libs/queue',
    'libs/reminders',
    'libs/runtime',
    'libs/webhooks',
  ],
  'libs/metrics': ['libs/persistence', 'libs/queue', 'libs/runtime'],
  'libs/bundle': ['libs/audit', 'libs/content', 'libs/persistence', 'libs/runtime'],
  'libs/jobs': [
    'libs/audit',
    'libs/content',
    'libs/lifecycle',
    'libs/mail',
    'libs/persistence',
    'libs/workflow',
    'libs/queue',
    'libs/reminders',
    'libs/runtime',
    'libs/webhooks',
  ],
  'libs/backbone': [
    'libs/audit',
    'libs/jobs',
    'libs/lifecycle',
    'libs/persistence',
    'libs/queue',
    'libs/queue-bullmq',
    'libs/runtime',
    'libs/webhooks',
    'libs/workflow',
  ],
  'apps/api': ['libs/*'],
  'apps/worker': ['libs/*'],
  'apps/cli': ['libs/*'],
  'apps/web': ['libs/audit'],
  bench: ['libs/*'],
  e2e: [],
  scripts: [],
};

/** Libraries that stay pure: nothing reachable from them is a framework, a database or a queue. */
export const PURE = ['libs/lifecycle', 'libs/audit', 'libs/content'];

/** Features of the API and of the web app: folders beside each other that never import each other. */
export const FEATURES_OF = {
  'apps/api/src': { shared: ['http', 'identity'] },
  'apps/web/src/features': { shared: [] },
};
