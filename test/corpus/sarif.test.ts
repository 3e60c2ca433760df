import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { sarif } from '../../src/reporters/sarif.ts';
import { githubDefinition, hasCorpus } from '../real/definitions.ts';
import { lintEntries } from '../real/lint-real.ts';
import { render } from '../reporters/report-builder.ts';
import { githubObjections, objections, type SarifLog } from '../reporters/sarif-objections.ts';

test.skipIf(!hasCorpus)("nobody objects to the logs of GitHub's description of its API", { timeout: 600_000 }, async () => {
  const { path } = githubDefinition;
  const report = await lintEntries({ entries: [{ path }], folder: dirname(path) });
  const source = (): string => readFileSync(path, 'utf8');
  const full: SarifLog = JSON.parse(render(sarif, report, { source }));
  expect(objections(full)).toEqual([]);
  expect(full.runs[0]?.results).toHaveLength(report.findings.length);
  const forGithub: SarifLog = JSON.parse(render(sarif, report, { source, sarifFor: 'github' }));
  expect(githubObjections(forGithub)).toEqual([]);
  expect(forGithub.runs[0]?.results).toHaveLength(5000);
});
