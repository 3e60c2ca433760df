import { expect, test } from 'vitest';
import { github } from '../../src/reporters/github.ts';
import { finding, place, render, report } from './report-builder.ts';

test('errors come first, each with its place, and a summary ends the output', () => {
  const findings = [
    finding({ severity: 'info', message: 'Only information.', location: { ...place(1, 1, 1, ''), uri: 'stdin:' } }),
    finding({ severity: 'warn', message: '100 % sure, or: not?', operation: 'GET /orders' }),
    finding({
      location: { uri: 'a%20b/%25,x.yaml', pointer: '/paths', range: { start: { line: 5, column: 7 }, end: { line: 9, column: 1 } } },
    }),
    finding({ severity: 'hint', message: 'A hint.' }),
    finding({ status: 'waived' }),
  ];
  const notifications = [
    { code: 'rule-crashed', level: 'error', message: 'Rule crashed.', help: 'Report it.' },
    { code: 'document-skipped', level: 'warning', message: 'Skipped.', location: { uri: '../other.yaml' } },
  ] as const;
  const output = render(github, report({ findings, notifications }), { rootPrefix: 'services/orders/' });
  expect(output).toBe(`::error title=rule-crashed::Rule crashed. Report it.
::error file=services/orders/a b/%25%2Cx.yaml,line=5,title=server-https::Server URL "http://api.example.com" is not https.
::warning file=services/other.yaml,title=document-skipped::Skipped.
::warning file=services/orders/orders.yaml,line=4,endLine=4,col=10,endColumn=32,title=server-https::GET /orders: 100 %25 sure, or: not?
::notice title=server-https::Only information.
::notice file=services/orders/orders.yaml,line=4,endLine=4,col=10,endColumn=32,title=server-https::A hint.
1 error, 1 warning, 1 info, 1 hint in 1 definition (2 operations, 2 rules).
Not shown: 1 waived.
Notifications: 1 error, 1 warning.
No trustworthy verdict: findings at or above "error": 1
`);
});

test('a clean report is only a summary', () => {
  expect(render(github, report())).toBe('No findings in 1 definition (2 operations, 2 rules).\nPass\n');
});

test('findings below the threshold are counted, not annotated', () => {
  const output = render(github, report({ findings: [finding({ severity: 'hint' })] }), { threshold: 'warn' });
  expect(output).not.toContain('::');
  expect(output).toContain('Not shown: 1 below warn.');
});

test('ten of a level become annotations, the gravest; the others are lines that a runner does not obey', () => {
  const many = (severity: 'error' | 'warn', amount: number) =>
    Array.from({ length: amount }, (_, index) => finding({ severity, message: `Number ${index}.`, location: place(index + 1, 1, 2) }));
  const hostile = finding({ severity: 'warn', message: '##[add-mask]x', location: { ...place(9, 1, 2), uri: '::error::x.yaml' } });
  const output = render(github, report({ findings: [...many('warn', 11), hostile, ...many('error', 12)] })).split('\n');
  const commands = output.filter((line) => line.startsWith('::'));
  expect(commands.map((line) => line.slice(2, 7))).toEqual([...Array<string>(10).fill('error'), ...Array<string>(10).fill('warni')]);
  expect(output.slice(20, 25)).toEqual([
    'Without an annotation, because GitHub shows 10 of each level for a step:',
    'orders.yaml:11:1: error: Number 10. (server-https)',
    'orders.yaml:12:1: error: Number 11. (server-https)',
    'orders.yaml:11:1: warning: Number 10. (server-https)',
    '\\u003a:error::x.yaml:9:1: warning: #\\u0023[add-mask]x (server-https)',
  ]);
});

test('information and hints share the room of notices', () => {
  const findings = (['info', 'hint'] as const).flatMap((severity) =>
    Array.from({ length: 6 }, (_, index) => finding({ severity, message: `${severity} ${index}.`, location: place(index + 1, 1, 2) })),
  );
  const commands = render(github, report({ findings })).match(/^::notice .*$/gm) ?? [];
  expect(commands).toHaveLength(10);
  expect(commands.filter((line) => line.includes('info'))).toHaveLength(6);
});
