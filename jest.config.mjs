const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: {syntax: 'typescript', tsx: true},
      transform: {react: {runtime: 'automatic'}},
      target: 'es2022',
    },
    module: {type: 'commonjs'},
  },
];
// Markdown tools are published as ES modules only; jest reads them through the same transform as our code.
// Jest looks every global up by a call. The code of a loop gets those that it uses as it would outside; not Date, which
// tests set.
const GLOBALS = [
  ...['Array', 'BigInt', 'JSON', 'Map', 'Math', 'Number', 'Object', 'RangeError', 'RegExp', 'Set', 'String'],
  ...['Float64Array', 'Int32Array', 'Uint16Array', 'Uint32Array', 'Uint8Array', 'WeakMap'],
];
const shared = {
  sandboxInjectedGlobals: GLOBALS,
  setupFilesAfterEnv: ['<rootDir>/tests/timeouts.ts'],
  transform: {'^.+\\.(?:[jt]sx?|mjs)$': swc},
  transformIgnorePatterns: [
    '/node_modules/(?!(?:@docusaurus|@generated|remark-|rehype-|mdast-|micromark|unist-|unified|vfile|hast-|bail|trough|is-(?:plain-obj|alphabetical|alphanumerical|decimal|hexadecimal)|devlop|ccount|decode-named|character-|parse-entities|stringify-entities|markdown-table|longest-streak|zwitch|escape-string|fault|format|web-namespaces|property-information|space-separated|comma-separated|html-void|trim-lines|estree-|stemmer))',
  ],
  modulePathIgnorePatterns: ['<rootDir>/build', '<rootDir>/.docusaurus', '<rootDir>/.cache'],
};

export default {
  testSequencer: '<rootDir>/tests/slowFirst.cjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/tests/site/'],
    },
    {
      ...shared,
      displayName: 'site',
      globalSetup: '<rootDir>/tests/site/globalSetup.mjs',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/site/**/*.test.ts'],
    },
  ],
};
