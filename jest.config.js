/** Packages that ship ES modules alone: Node 20.19+ can require them, Jest has to compile them. */
const esModules =
  'css-select|css-what|cssomnom|domhandler|domutils|domelementtype|dom-serializer|entities|htmlparser2|nth-check|boolbase|jose';

/** Projects: `unit` needs nothing, `containers` the package registry, `live` a real Neo4j, `browser` a real Chromium as well. */
const shared = {
  testEnvironment: '<rootDir>/tests/support/typed-arrays-environment.ts',
  setupFiles: ['<rootDir>/tests/support/seed-properties.ts'],
  transform: {
    '^.+\\.ts$': ['ts-jest', { diagnostics: false }],
    [`node_modules/(?:${esModules})/.+\\.js$`]: [
      'ts-jest',
      { diagnostics: false, tsconfig: { allowJs: true, module: 'commonjs', isolatedModules: true } },
    ],
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
