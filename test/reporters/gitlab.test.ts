import { expect, test } from 'vitest';
import { gitlab } from '../../src/reporters/gitlab.ts';
import { hostileReport, hostileTexts } from './hostile.ts';
import { finding, place, render, report } from './report-builder.ts';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

test('open findings become issues of Code Quality, gravest first, after what was not checked', () => {
  const findings = [
    finding({ severity: 'hint', fingerprint: 'a', operation: 'GET /orders', message: 'A hint.' }),
    finding({ severity: 'warn', fingerprint: 'b', location: { ...place(7, 5, 8), uri: 'a%20b.yaml' } }),
    finding({ fingerprint: 'c' }),
    finding({ status: 'waived', fingerprint: 'd' }),
    finding({ fingerprint: 'e', location: { ...place(1, 1, 2), uri: 'stdin:' } }),
  ];
  const notifications = [
    { code: 'file-refused', level: 'error', message: 'Not read.', help: 'Move it.', location: { uri: '../x.yaml' } },
    { code: 'document-skipped', level: 'note', message: 'Skipped.', location: { uri: 'y.yaml' } },
  ] as const;
  expect(JSON.parse(render(gitlab, report({ findings, notifications }), { rootPrefix: 'services/orders/' }))).toEqual([
    {
      description: 'Not read. Move it.',
      check_name: 'file-refused',
      fingerprint: 'file-refused:services/x.yaml',
      severity: 'blocker',
      location: { path: 'services/x.yaml', lines: { begin: 1 } },
    },
    {
      description: 'Server URL "http://api.example.com" is not https.',
      check_name: 'server-https',
      fingerprint: 'c',
      severity: 'critical',
      location: { path: 'services/orders/orders.yaml', lines: { begin: 4 } },
    },
    {
      description: 'Server URL "http://api.example.com" is not https.',
      check_name: 'server-https',
      fingerprint: 'b',
      severity: 'major',
      location: { path: 'services/orders/a b.yaml', lines: { begin: 7 } },
    },
    {
      description: 'GET /orders: A hint.',
      check_name: 'server-https',
      fingerprint: 'a',
      severity: 'info',
      location: { path: 'services/orders/orders.yaml', lines: { begin: 4 } },
    },
  ]);
});

test('a clean report is an empty array, which closes what was there', () => {
  expect(render(gitlab, report())).toBe('[]\n');
});

test('findings with one fingerprint are told apart, or GitLab would show the first alone', () => {
  const issues: readonly Issue[] = JSON.parse(render(gitlab, report({ findings: [finding(), finding(), finding()] })));
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(3);
});

test.each([...hostileTexts])('every issue has what GitLab requires, whatever a definition says: %s', (_, text) => {
  const issues: readonly Issue[] = JSON.parse(render(gitlab, hostileReport(text)));
  expect(issues.map(({ severity }) => severity)).toEqual(['blocker', 'critical', 'info']);
  for (const { description, fingerprint, location } of issues) {
    expect(description).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(fingerprint).not.toBe('');
    expect(location.lines.begin).toBeGreaterThan(0);
    expect(location.path).not.toMatch(/^\.?\//);
  }
});
