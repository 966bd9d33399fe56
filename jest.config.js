// Else the model's runtime sends its maker what it is used for.
process.env.ORT_DISABLE_TELEMETRY = '1';

/** SWC: compiling with TypeScript itself takes half a minute more in a fresh clone. Types are checked by `npm test` besides. */
const compiled = (parser) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: { target: 'es2022', parser, transform: { legacyDecorator: true, decoratorMetadata: true } },
    module: { type: 'commonjs', ignoreDynamic: true },
  },
];

/** Packages that ship ES modules alone: Node 20.19+ can require them, Jest has to compile them. */
const esModules =
  'css-select|css-what|cssomnom|domhandler|domutils|domelementtype|dom-serializer|entities|htmlparser2|nth-check|boolbase|jose';

/** Projects: `unit` needs nothing, `containers` the package registry, `live` a real Neo4j, `browser` a real Chromium as well. */
const shared = {
  testEnvironment: '<rootDir>/tests/support/typed-arrays-environment.ts',
  // Only the files that draw examples wait for what draws them.
  moduleNameMapper: { '^fast-check$': '<rootDir>/tests/support/seeded-fast-check.ts' },
  transform: {
    '^.+\\.ts$': compiled({ syntax: 'typescript', decorators: true }),
    [`node_modules/(?:${esModules})/.+\\.js$`]: compiled({ syntax: 'ecmascript' }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${esModules})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.hearsay/'],
};

module.exports = {
  // Milliseconds: enough on a machine that is busy with other work too.
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/tests/live/', '/tests/browser/', '/tests/containers/'],
    },
    {
      ...shared,
      displayName: 'containers',
      testMatch: ['<rootDir>/tests/containers/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'live',
      testMatch: ['<rootDir>/tests/live/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/start-neo4j.ts',
      globalTeardown: '<rootDir>/tests/support/stop-neo4j.ts',
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/start-neo4j.ts',
      globalTeardown: '<rootDir>/tests/support/stop-neo4j.ts',
    },
  ],
};
