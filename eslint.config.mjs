import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Names that grow into classes which do everything. */
const VAGUE_NAMES = '/(Service|Manager|Helper|Utils?)$|^Base[A-Z]|^I[A-Z][a-z]/';

export default tseslint.config(
  { ignores: ['dist/**', 'var/**', 'coverage/**', 'node_modules/**', '**/*.generated.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
        performance: 'readonly',
        TextDecoder: 'readonly',
        TextEncoder: 'readonly',
      },
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 5],
      complexity: ['error', 10],
      'max-depth': ['error', 3],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: `:matches(ClassDeclaration, TSInterfaceDeclaration)[id.name=${VAGUE_NAMES}]`,
          message: 'Name it for what it does, in the editors’ words (style: names).',
        },
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Only libs/runtime reads the environment.',
        },
        {
          selector: "AssignmentExpression[left.property.name='state']",
          message: 'State changes through the one door: ReviewWorkflow.',
        },
      ],
    },
  },
  {
    // What an event handler or an effect starts goes on by itself; JSX reads as a whole.
    files: ['apps/web/**/*.tsx'],
    rules: {
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, properties: false } },
      ],
      'max-lines-per-function': ['error', { max: 90, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 15],
    },
  },
  {
    files: ['libs/persistence/**/*.ts', 'libs/persistence/src/migrations/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: [
      'libs/runtime/src/environment.ts',
      'e2e/**/*.ts',
      'scripts/**/*.ts',
      '**/testing/**/*.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*spec.ts', '**/testing/**/*.ts', 'e2e/**/*.ts', '**/migrations/*.ts'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' },
  },
  {
    files: ['apps/cli/**/*.ts', 'bench/**/*.ts', 'e2e/**/*.ts', 'scripts/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
