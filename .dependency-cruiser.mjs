import { readdirSync } from 'node:fs';
import { FEATURES_OF, MAY_IMPORT, PURE } from './architecture.mjs';

const workspaces = Object.keys(MAY_IMPORT);
const expand = (name) =>
  name.endsWith('/*') ? workspaces.filter((it) => it.startsWith(name.slice(0, -1))) : [name];

/** Every import between workspaces is in MAY_IMPORT. */
const between = workspaces.map((from) => ({
  name: `${from.replace('/', '-')}-imports-only-what-it-may`,
  comment: 'architecture.mjs says which workspace may import which; imports only point down.',
  severity: 'error',
  // Specs may borrow the builders of other libraries.
  from: { path: `^${from}/`, pathNot: '(spec\\.ts$|/testing/)' },
  to: {
    path: '^(apps|libs|bench|e2e)/',
    pathNot: [from, ...MAY_IMPORT[from].flatMap(expand)].map((it) => `^${it}/`),
  },
}));

const features = Object.entries(FEATURES_OF).flatMap(([folder, { shared }]) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((it) => it.isDirectory() && !shared.includes(it.name))
    .map(({ name }) => ({
      name: `feature-${name}-stands-alone`,
      comment: 'Features do not import each other; what two need moves down.',
      severity: 'error',
      from: { path: `^${folder}/${name}/`, pathNot: 'spec\\.ts$' },
      to: {
        path: `^${folder}/[^/]+/`,
        pathNot: [name, ...shared].map((it) => `^${folder}/${it}/`),
      },
    })),
);

export default {
  forbidden: [
    ...between,
    ...features,
    {
      name: 'web-imports-point-down',
      comment: 'app -> features -> components -> api, i18n and config.',
      severity: 'error',
      from: { path: '^apps/web/src/(features|components|api|i18n|config)/' },
      to: { path: '^apps/web/src/app/' },
    },
    {
      name: 'web-shared-parts-know-no-feature',
      comment: 'What every feature uses knows none of them.',
      severity: 'error',
      from: { path: '^apps/web/src/(components|api|i18n|config)/' },
      to: { path: '^apps/web/src/features/' },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle means that two files are one.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'libs-by-their-index',
      comment: 'Nobody enters a library except by its index.',
      severity: 'error',
      from: { path: '^(apps|libs|bench)/([^/]+)/' },
      to: { path: '^libs/([^/]+)/src/(?!index\\.ts$)', pathNot: '^libs/$2/' },
    },
    {
      name: 'pure-libraries-stay-pure',
      comment: 'Nothing reachable from a pure library is a framework, a database or a queue.',
      severity: 'error',
      from: { path: PURE.map((it) => `^${it}/src/`), pathNot: 'spec\\.ts$' },
      to: {
        path: 'node_modules/(@nestjs|typeorm|bullmq|rxjs|better-sqlite3|pg)/',
        reachable: true,
      },
    },
    {
      name: 'source-does-not-use-test-code',
      comment: 'Builders and specs are for tests.',
      severity: 'error',
      from: { path: '^(apps|libs)/[^/]+/src/', pathNot: '(spec\\.ts$|/testing/)' },
      to: { path: '(spec\\.ts$|/testing/)' },
    },
    {
      name: 'source-declares-its-packages',
      // The web app is bundled: what it is made of is needed to build it alone.
      comment: 'What the product needs at run time is in dependencies.',
      severity: 'error',
      from: { path: '^(apps|libs)/[^/]+/src/', pathNot: '(spec\\.ts$|/testing/|^apps/web/)' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
    },
  },
};
