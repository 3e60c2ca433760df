import { expect, test } from 'vitest';
import { reporters } from '../../src/reporters/reporters.ts';
import { finding, render, report } from './report-builder.ts';

test('every format of the table loads and writes', async () => {
  expect([...reporters.keys()]).toEqual(['stylish', 'json', 'sarif', 'github', 'junit']);
  for (const { load } of reporters.values()) expect(render(await load(), report({ findings: [finding()] }))).toContain('server-https');
});
