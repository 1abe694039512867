import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** What a layer may depend on: its own and lower ones; domain code knows no wire, no database, no broker. */
const layers = [
  { sourceTag: 'layer:contract', onlyDependOnLibsWithTags: ['layer:contract'] },
  {
    sourceTag: 'layer:domain',
    onlyDependOnLibsWithTags: ['layer:domain', 'layer:contract'],
    bannedExternalImports: ['kafkajs', 'pg', '@grpc/*', 'express'],
  },
  { sourceTag: 'layer:adapter', onlyDependOnLibsWithTags: ['layer:adapter', 'layer:domain', 'layer:contract'] },
  {
    sourceTag: 'layer:testkit',
    onlyDependOnLibsWithTags: ['layer:testkit', 'layer:adapter', 'layer:domain', 'layer:contract'],
  },
  { sourceTag: 'layer:app', onlyDependOnLibsWithTags: ['layer:adapter', 'layer:domain', 'layer:contract'] },
];

/** Which part of the data's way a project belongs to, and what it may know of the others. */
const stages = [
  { sourceTag: 'stage:any', onlyDependOnLibsWithTags: ['stage:any'] },
  { sourceTag: 'stage:ingest', onlyDependOnLibsWithTags: ['stage:ingest', 'stage:any'] },
  { sourceTag: 'stage:store', onlyDependOnLibsWithTags: ['stage:store', 'stage:any'] },
  { sourceTag: 'stage:artifact', onlyDependOnLibsWithTags: ['stage:artifact', 'stage:any'] },
  { sourceTag: 'stage:train', onlyDependOnLibsWithTags: ['stage:train', 'stage:store', 'stage:artifact', 'stage:any'] },
  { sourceTag: 'stage:serve', onlyDependOnLibsWithTags: ['stage:serve', 'stage:store', 'stage:artifact', 'stage:any'] },
  { sourceTag: 'stage:replay', onlyDependOnLibsWithTags: ['stage:replay', 'stage:ingest', 'stage:store', 'stage:any'] },
  { sourceTag: 'stage:copy', onlyDependOnLibsWithTags: ['stage:copy', 'stage:store', 'stage:any'] },
];

const boundaries = (layerRules) => ({
  '@nx/enforce-module-boundaries': [
    'error',
    { enforceBuildableLibDependency: false, allow: [], depConstraints: [...layerRules, ...stages] },
  ],
});

/** The launcher, the end-to-end tests and the benchmarks run the system as processes; tests run real services. */
const withTestkit = layers.map((rule) => ({
  ...rule,
  onlyDependOnLibsWithTags: [...rule.onlyDependOnLibsWithTags, 'layer:testkit'],
}));

export default tseslint.config(
  {
    ignores: ['**/dist', '**/out-tsc', '**/coverage', '**/generated', '**/assembly', '**/*.js', '**/*.mjs', '**/*.cjs'],
  },
  eslint.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    files: ['**/*.ts'],
    plugins: { '@nx': nx, 'import-x': importX },
    settings: {
      ...importX.flatConfigs.typescript.settings,
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts'] })],
    },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...boundaries(layers),
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: [
      '**/*.test.ts',
      '**/*-harness.ts',
      'apps/launcher/**/*.ts',
      'apps/pipeline-e2e/**/*.ts',
      'benchmarks/**/*.ts',
    ],
    rules: { ...boundaries(withTestkit) },
  },
  prettier,
);
