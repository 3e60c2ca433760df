import { defineConfig } from 'vitest/config';

/** The tests as scripts/bundle-mutants.mjs leaves them. */
export default defineConfig({ test: { include: ['.mutants/**/*.test.mjs'], testTimeout: 20_000, isolate: false } });
