/**
 * What `npm test` runs: the same projects, the files of each in one. Jest loads every module anew for each test file,
 * which takes longer than most of the tests; here they are loaded once.
 */
const { projects, ...shared } = require('./jest.config.js');

module.exports = {
  ...shared,
  projects: projects.map((project) => ({
    ...project,
    testEnvironment: '<rootDir>/tests/support/together-environment.ts',
    testMatch: ['<rootDir>/tests/support/together.ts'],
    testPathIgnorePatterns: [],
  })),
};
