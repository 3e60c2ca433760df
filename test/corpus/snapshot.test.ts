import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import type { AssessedFinding } from '../../src/report/finding.ts';
import { githubDefinition, hasCorpus, sampleDefinitions } from '../real/definitions.ts';
import { lintFile } from '../real/lint-real.ts';
import { countSeverities, expectSnapshot, groupByRule, summarizeFindings } from '../real/snapshot.ts';

const path = fileURLToPath(new URL('findings.snapshot.json', import.meta.url));

test.skipIf(!hasCorpus)(
  "findings in the sample and in GitHub's description are the reviewed ones",
  async () => {
    const byDefinition: (readonly [name: string, findings: readonly AssessedFinding[]])[] = [];
    for (const { name, path: file } of sampleDefinitions) byDefinition.push([name, (await lintFile(file)).findings]);
    const github = (await lintFile(githubDefinition.path)).findings;
    const all = byDefinition.flatMap(([, findings]) => findings);
    expectSnapshot(path, {
      'sample, by rule': [...groupByRule(all)].map(([ruleId, ofRule]) => `${ruleId}: ${countSeverities(ofRule)}`),
      'sample, by definition': byDefinition.map(([name, findings]) => `${name}: ${countSeverities(findings)}`),
      [githubDefinition.name]: summarizeFindings(github),
    });
  },
  300_000,
);
