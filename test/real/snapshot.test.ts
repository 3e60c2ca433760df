import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import { readmeExamples } from './definitions.ts';
import { lintFile } from './lint-real.ts';
import { expectSnapshot, type Snapshot, summarizeFindings } from './snapshot.ts';

const path = fileURLToPath(new URL('findings.snapshot.json', import.meta.url));
const inJson = readmeExamples.filter(({ name }) => name.endsWith('.json'));

test('findings in @readme/oas-examples are the reviewed ones', async () => {
  const snapshot: Record<string, readonly string[]> = {};
  for (const { name, path: file } of inJson) snapshot[name] = summarizeFindings((await lintFile(file)).findings);
  expectSnapshot(path, snapshot satisfies Snapshot);
});
