import { defineConfig } from 'vitest/config';

/** The corpus of real definitions is installed by `npm run corpus`; without it those tests have nothing to read. */
const withCorpus = process.env['LINTEL_CORPUS'] === '1';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: withCorpus ? [] : ['test/corpus/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
