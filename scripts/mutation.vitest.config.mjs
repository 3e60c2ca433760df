import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const pack = process.env['LINTEL_PACK'] ?? '';

/** The pages' examples, and the tables that name the pack or one of its rules: what cannot notice a mutant is not run against each. */
function include() {
  const ids = readdirSync(join('rulesets', pack)).flatMap((name) => (name.endsWith('.md') ? [name.slice(0, -3)] : []));
  const names = new RegExp(`rulesets/${pack}/|['"\\x60](?:${ids.join('|')})['"\\x60 ]`);
  const tables = readdirSync(join('test', 'rules')).filter((name) => name.endsWith('.test.ts'));
  const own = tables.filter((name) => names.test(readFileSync(join('test', 'rules', name), 'utf8')));
  return ['test/rules.test.ts', ...own.map((name) => `test/rules/${name}`)];
}

/** Modules stay loaded between files: loading them is most of a run's time. */
export default defineConfig({ test: { include: include(), testTimeout: 20_000, isolate: false } });
