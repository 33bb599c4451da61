import { defineConfig } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { ownKeys } from './bin/lint/own-keys.js';

const pure = [
  'engine',
  'view',
  'territory',
  'reading',
  'permanences',
  'campaigns',
  'understanding',
  'conversation',
];
const noClock = ['Date', 'DateTime'].map((object) => ({
  object,
  property: 'now',
  message: 'Pure rooms take the time as an argument.',
}));

export default defineConfig(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'var/',
      'coverage/',
      'widget/releases/',
      '**/node_modules/',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      // One program holds every file but the widget's and the application's: a service would make one of each folder's.
      parserOptions: {
        project: ['tests/tsconfig.json', 'widget/tsconfig.json', 'mediator/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { aiguillage: { rules: { 'own-keys': ownKeys } } },
    rules: {
      'aiguillage/own-keys': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      // A switch over a closed union counts once: it is a table, not a maze.
      'max-params': ['error', { max: 4 }],
      complexity: ['error', { max: 10, variant: 'modified' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // `erasableSyntaxOnly` lets nobody declare an enum: a tenth of the time, for nothing found.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // They read nothing from outside.
    files: ['tests/**', 'bench/**'],
    rules: { 'aiguillage/own-keys': 'off' },
  },
  {
    files: pure.map((room) => `bot/${room}/**/*.ts`),
    rules: {
      'no-restricted-properties': [
        'error',
        ...noClock,
        { object: 'Math', property: 'random', message: 'Pure rooms take chance as an argument.' },
      ],
    },
  },
  prettier,
);
