import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/'] },
  {
    files: ['ts/**/*.ts', 'ts/**/*.mts', '__test__/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json', './__test__/types/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'max-lines': ['error', 320],
      'max-lines-per-function': ['error', 70],
      // What comes as text has the type that its caller knows.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // The one with everything in it is internal.
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ['ts/generated/*.ts'], rules: { 'max-lines': 'off' } },
);
