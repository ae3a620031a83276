/** One configuration for every test; the browser and the fault runs start the same way. */
export default {
  rootDir: '.',
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/workflows', '<rootDir>/test', '<rootDir>/docker'],
  testMatch: ['**/*.spec.ts', '**/*.spec.mts'],
  testPathIgnorePatterns: ['/node_modules/', '/apps/console/'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.mts'],
  transform: {
    '^.+\\.m?ts$': ['@swc/jest', {
      jsc: {
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        target: 'es2022',
        keepClassNames: true,
      },
      module: { type: 'es6' },
    }],
  },
  moduleNameMapper: {
    '^#(libs|apps|workflows)/(.*)\\.js$': '<rootDir>/$1/$2.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // Jest on Node 20 cannot require() an ES module: the file server gets the last CommonJS release of this one.
    '^content-disposition$': 'content-disposition-cjs',
  },
  testTimeout: 30_000,
  // The modules of a finished file are not all freed; a process near its limit spends more time collecting than testing.
  workerIdleMemoryLimit: '1GB',
};
