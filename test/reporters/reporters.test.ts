import { expect, test } from 'vitest';
import { reporters } from '../../src/reporters/reporters.ts';
import { finding, render, report } from './report-builder.ts';

test('every format of the table writes', () => {
  expect([...reporters.keys()].toSorted()).toEqual(
    'checkstyle csv github github-summary gitlab html json junit markdown rdjsonl sarif sonar stylish'.split(' '),
  );
  const htmlApp = { script: '', style: '', scriptHash: 'sha256-', styleHash: 'sha256-' };
  for (const { reporter } of reporters.values())
    expect(render(reporter, report({ findings: [finding()] }), { htmlApp })).toContain('server-https');
});
