// A database that the environment names is for the tests of the project `neo4j` alone: no other
// test, and no process that a test starts, may find it.
for (const setting of ['URI', 'USERNAME', 'PASSWORD', 'DATABASE']) {
  const value = process.env[`NEO4J_${setting}`];
  if (value) {
    process.env[`PAPERGRAPH_TEST_NEO4J_${setting}`] = value;
  }
  delete process.env[`NEO4J_${setting}`];
}

/** What every project shares: ES modules, TypeScript through swc, `.js` imports resolved to `.ts`. */
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  setupFiles: ['reflect-metadata'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          target: 'es2022',
          transform: { legacyDecorator: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
};

export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/contract/'],
      globals: { papergraphEngine: 'embedded' },
    },
    {
      ...shared,
      displayName: 'embedded',
      testMatch: ['<rootDir>/test/contract/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/contract/neo4j/'],
      globals: { papergraphEngine: 'embedded' },
    },
    {
      ...shared,
      displayName: 'neo4j',
      testMatch: ['<rootDir>/test/contract/**/*.test.ts'],
      globals: { papergraphEngine: 'neo4j' },
      runner: '<rootDir>/test/support/neo4j-server/serial-runner.mjs',
      globalSetup: '<rootDir>/test/support/neo4j-server/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/neo4j-server/global-teardown.mjs',
      setupFilesAfterEnv: ['<rootDir>/test/support/neo4j-project.ts'],
    },
  ],
  testTimeout: 20_000,
};
