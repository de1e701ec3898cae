import js from '@eslint/js'
import boundaries from 'eslint-plugin-boundaries'
import a11y from 'eslint-plugin-jsx-a11y'
import hooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import ts from 'typescript-eslint'

export default ts.config(
  { ignores: ['src/shared/api/generated/**', 'dist/**'] },
  js.configs.recommended,
  ...ts.configs.strict,
  a11y.flatConfigs.strict,
  hooks.configs.flat.recommended,
  { languageOptions: { globals: { ...globals.browser } } },
  { files: ['scripts/**', 'dev/**'], languageOptions: { globals: { ...globals.node } } },
  {
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
      'boundaries/elements': [
        { type: 'app', pattern: 'src/app', partialMatch: false },
        { type: 'shared', pattern: 'src/shared/*', partialMatch: false },
        { type: 'feature', pattern: 'src/features/*', capture: ['name'] },
      ],
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Evidence is never HTML: render text.',
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Features know the shared part and themselves, never each other; the shared part knows no feature.
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            {
              from: { element: { type: 'app' } },
              allow: [
                { to: { element: { type: 'app' } } },
                { to: { element: { type: 'feature' } } },
                { to: { element: { type: 'shared' } } },
              ],
            },
            { from: { element: { type: 'shared' } }, allow: [{ to: { element: { type: 'shared' } } }] },
            {
              from: { element: { type: 'feature' } },
              allow: [
                { to: { element: { type: 'shared' } } },
                {
                  to: { element: { type: 'feature', captured: { name: '{{from.element.captured.name}}' } } },
                },
              ],
            },
          ],
        },
      ],
    },
  },
)
