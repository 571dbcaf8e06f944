import js from '@eslint/js';
import globals from 'globals';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'src/generated', 'node_modules'] },
  js.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}', 'vite/**/*.ts', 'vite.config.ts'],
    extends: [...tseslint.configs.strictTypeChecked, reactHooks.configs.flat['recommended-latest']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // The router redirects by throwing what its own functions return.
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
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
  { files: ['src/app/**'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['scripts/**', 'eslint.config.js'], languageOptions: { globals: globals.node } },
);
