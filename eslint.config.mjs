import docusaurus from '@docusaurus/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {ignores: ['build/', '.docusaurus/', '.cache/', 'node_modules/', 'coverage/', 'tests/fixtures/']},
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    plugins: {'@docusaurus': docusaurus, 'react-hooks': reactHooks},
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      ...docusaurus.configs.all.rules,
      ...reactHooks.configs.recommended.rules,
      // Links of the page itself and of other sites are plain; Link is for the site's own pages.
      '@docusaurus/no-html-links': 'off',
      '@docusaurus/prefer-docusaurus-heading': 'off',
      // Signs, codes and punctuation are the same in every language.
      '@docusaurus/no-untranslated-text': [
        'error',
        {ignoredStrings: ['(', ')', ',', ':', '.', '. .', '; JP', '[1]', 'C', 'JP', '–']},
      ],
      // Docusaurus's hooks are asynchronous by contract, whether or not ours wait.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
    },
  },
  {
    // No page of the site: Docusaurus, and with it its translations, is not there.
    files: ['src/editing/page/*.tsx'],
    rules: {'@docusaurus/no-untranslated-text': 'off'},
  },
  {
    files: ['**/*.{mjs,js}'],
    languageOptions: {globals: {...globals.node, ...globals.browser}},
  },
);
