import { defineConfig } from 'vitest/config';

/** The tests that mutants of rules are run against. */
export default defineConfig({ test: { include: ['test/rules.test.ts', 'test/rules/*.test.ts'], testTimeout: 20_000 } });
