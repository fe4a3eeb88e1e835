// Lint rules: TypeScript's recommended set without types (fast), Svelte's, and the parts of the house style that a machine can see.
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const houseStyle = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name: a file is named for what it exports.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
  { selector: 'CatchClause > BlockStatement[body.length=0]', message: 'An empty catch hides what went wrong.' },
  { selector: 'ForInStatement', message: 'Use for … of Object.keys().' },
];

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '**/build/',
      '**/.svelte-kit/',
      'coverage/',
      'test-results/',
      'playwright-report/',
      'data/',
      '**/*.json',
      '**/*.jsonl',
    ],
  },
  tseslint.configs.recommended,
  svelte.configs['flat/recommended'],
  {
    languageOptions: { ecmaVersion: 'latest', sourceType: 'module', globals: { ...globals.node, Temporal: 'readonly' } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-self-compare': 'error',
      'no-throw-literal': 'error',
      'no-restricted-syntax': ['error', ...houseStyle],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      // A schema and the type inferred from it share their name.
      '@typescript-eslint/no-redeclare': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser }, globals: globals.browser },
    rules: {
      // Properties are declared with let; Svelte's own rule knows which of them may be const.
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$derived', '$state'] }],
      // The desk's addresses are made by functions of ours, which this rule does not follow.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  { files: ['web/**'], languageOptions: { globals: globals.browser } },
  // Tools ask for a default export in their settings; Svelte's components are one by nature.
  {
    files: ['*.config.{js,ts}', 'web/*.config.{js,ts}', 'test/browser/build-pages.ts', '**/*.svelte'],
    rules: { 'no-restricted-syntax': ['error', ...houseStyle.slice(1)] },
  },
  { files: ['src/**/*.ts'], ignores: ['src/cli/**'], rules: { 'no-console': 'error' } },
);
