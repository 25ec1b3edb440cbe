import { availableEngines, availableQueueServers, hasChromium } from './scripts/services.mjs';

const base = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  setupFiles: ['reflect-metadata'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: {
          target: 'es2023',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
      },
    ],
  },
};

const engines = await availableEngines();
const queueServers = await availableQueueServers();

// Every *.int-spec.ts runs once for each database engine that can be reached.
const integration = engines.map((engine) => ({
  ...base,
  displayName: engine,
  testMatch: ['<rootDir>/{apps,libs}/**/*.int-spec.ts'],
  globals: { DATABASE_ENGINE: engine },
}));

// Every *.queue-spec.ts runs once for each server of a queue that can be reached.
const queues = queueServers.map((server) => ({
  ...base,
  displayName: `${server}-queue`,
  testMatch: ['<rootDir>/{apps,libs}/**/*.queue-spec.ts'],
  globals: { QUEUE_SERVER: server },
}));

// Pages in a real browser: a project of their own, so that unit tests stay fast.
const browser = hasChromium()
  ? [{ ...base, displayName: 'browser', testMatch: ['<rootDir>/apps/**/*.browser-spec.ts'] }]
  : [];

export default {
  // Bounds a hang; nothing is timed. Shared machines can be slow.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/scripts/totals-reporter.mjs'],
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs,scripts}/**/*.spec.ts'] },
    ...integration,
    ...queues,
    ...browser,
    {
      ...base,
      displayName: 'e2e',
      testMatch: ['<rootDir>/e2e/**/*.e2e-spec.ts'],
      globals: { DATABASES: engines, QUEUES: ['in-process', ...queueServers] },
    },
  ],
};
