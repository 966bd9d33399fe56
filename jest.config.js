/** Three projects: `unit` needs nothing, `live` a real Neo4j, `browser` a real Chromium as well. */
const shared = {
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['ts-jest', { diagnostics: false }] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.hearsay/'],
};

module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/tests/live/', '/tests/browser/'],
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
