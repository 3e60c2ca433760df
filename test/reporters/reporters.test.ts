import { expect, test } from 'vitest';
import { reporters } from '../../src/reporters/reporters.ts';
import { finding, render, report } from './report-builder.ts';

test('every format of the table writes', () => {
  expect([...reporters.keys()]).toEqual(['stylish', 'json', 'sarif', 'github', 'github-summary', 'gitlab', 'junit']);
  for (const { reporter } of reporters.values()) expect(render(reporter, report({ findings: [finding()] }))).toContain('server-https');
});
