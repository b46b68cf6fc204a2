import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { zones } from './build/rooms.js';

export default tseslint.config(
  { ignores: ['dist', '.preview', 'coverage', 'tests/fixtures/site'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  lit['flat/recommended'],
  wc['flat/best-practice'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      // Elements are defined by the decorator.
      'wc/define-tag-after-class-definition': 'off',
      'wc/file-name-matches-element': 'off',
      'wc/guard-super-call': 'off',
      'wc/expose-class-on-global': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name=/^scrollIntoView/]',
          message: 'It scrolls the page of the LMS too: take bringIntoView from session/in-view.ts.',
        },
        {
          selector: 'CallExpression[callee.property.name="focus"][arguments.length=0]',
          message: 'It scrolls the page of the LMS too: take focusOn from session/in-view.ts.',
        },
        {
          selector:
            'PropertyDefinition:has(Decorator[expression.callee.name="property"] Property[key.name="type"][value.name="Boolean"]) > Literal[value=true]',
          message:
            'An attribute that is not there is false: `?name` in a template can never say no to it. Let the name say the opposite, or take `attribute: false`.',
        },
        {
          selector: 'TemplateElement[value.raw=/<form|type="submit"|@submit/]',
          message: 'A frame may forbid forms without a word: take a button and atEnter from ui/at-enter.ts.',
        },
      ],
    },
  },
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { URL: 'readonly', location: 'readonly', document: 'readonly' } },
  },
  {
    files: ['src/opening.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['addEventListener', 'fetch', 'getComputedStyle', 'origin', 'setTimeout'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
  {
    // Any Node must be able to read it, to say that it is too old.
    files: ['scorm/right-node.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'commonjs',
      globals: {
        require: 'readonly',
        module: 'readonly',
        process: 'readonly',
        console: 'readonly',
        __dirname: 'readonly',
      },
    },
    rules: { 'no-var': 'off', 'prefer-const': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // A plugin of @open-wc says that `expect(…).to.equal(…)` is a promise, which is so for snapshots only.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: '@open-wc/semantic-dom-diff' }],
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // References inside a checked course lead somewhere: the cross-check has seen to it.
    files: ['src/content/outline.ts', 'src/content/step-content.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Imports point one way between rooms; that no files import each other in a circle is held by tests/unit/build/rooms.test.ts.
    files: ['src/**/*.ts', 'scorm/**/*.ts', 'build/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js'] })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones, basePath: import.meta.dirname }],
    },
  },
);
