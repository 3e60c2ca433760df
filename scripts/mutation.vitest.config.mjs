import { defineConfig } from 'vitest/config';

/** The tests that mutants of rules are run against. Modules stay loaded between files: loading them is most of a run's time. */
export default defineConfig({ test: { include: ['test/rules.test.ts', 'test/rules/*.test.ts'], testTimeout: 20_000, isolate: false } });
