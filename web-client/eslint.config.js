import { join } from 'node:path';
import js from '@eslint/js';
import globals from 'globals';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'];
const keptElsewhere = 'Use shared/session/person.ts: what is kept belongs to a person.';

const readable = {
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-confusing-void-expression': 'off',
};

export default tseslint.config(
  { ignores: ['dist', 'src/generated', 'node_modules'] },
  js.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}', 'vite/**/*.ts', 'vite.config.ts'],
    extends: [...tseslint.configs.strictTypeChecked, reactHooks.configs.flat['recommended-latest']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...readable,
      // The router redirects by throwing what its own functions return.
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // A deadline lasts through its minute (R-OFF-3): what compares one asks hasPassed, which is the one place that knows.
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'NewExpression[callee.name="Date"] > :matches(Identifier, MemberExpression > Identifier.property, ChainExpression > MemberExpression > Identifier.property)[name=/(eadline|^adsReadyAt|^dueAt)$/]',
          message: 'Ask hasPassed or timeLeft of @/shared/format: a deadline lasts through its minute.',
        },
      ],
      // Machines are shared: what is kept must go with the person, so it is kept in one place.
      'no-restricted-globals': ['error', ...storage.map((name) => ({ name, message: keptElsewhere }))],
      'no-restricted-properties': [
        'error',
        ...storage.flatMap((property) =>
          ['window', 'globalThis', 'self'].map((object) => ({ object, property, message: keptElsewhere })),
        ),
      ],
      // A feature may use what is shared, never another feature: modules are kept apart here as in the API.
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^@/features/',
              message: 'Import relatively inside a feature; features do not import each other.',
            },
            { regex: '^\\.\\./\\.\\./\\.\\./', message: 'Use @/ for shared code.' },
          ],
        },
      ],
    },
  },
  {
    // The choice of language is the machine's; tests look at what is kept.
    files: [
      'src/shared/session/person.ts',
      'src/shared/i18n/languages.ts',
      'src/**/*.test.*',
      'src/shared/testing/**',
    ],
    rules: { 'no-restricted-globals': 'off' },
  },
  { files: ['src/app/**'], rules: { 'no-restricted-imports': 'off' } },
  // The one place itself.
  { files: ['src/shared/format/deadlines.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['scripts/**', 'eslint.config.js'], languageOptions: { globals: globals.node } },
);

/** For tests/e2e, whose own file takes them from here: rules reach no further than the folder of their file. */
export const endToEnd = tseslint.config(js.configs.recommended, {
  files: ['**/*.ts'],
  extends: tseslint.configs.strictTypeChecked,
  languageOptions: {
    parserOptions: { projectService: true, tsconfigRootDir: join(import.meta.dirname, '../tests/e2e') },
  },
  rules: {
    ...readable,
    // What the demo lacks fails the test that needs it, by the line.
    '@typescript-eslint/no-non-null-assertion': 'off',
  },
});
