import Ajv2020 from 'ajv/dist/2020.js';
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

test('no verdict is not an empty array, which would close what was there', () => {
  const notifications = [{ code: 'usage', level: 'error', message: 'No such option.' }] as const;
  const verdict = { outcome: 'none', exitCode: 2, reasons: ['nothing matched'], counts: { error: 0, warn: 0, info: 0, hint: 0 } } as const;
  const read = (content: Parameters<typeof report>[0]): readonly Issue[] =>
    JSON.parse(render(gitlab, report(content), { rootPrefix: 'services/' }));
  expect(read({ notifications })).toMatchObject([
    { description: 'No such option.', severity: 'blocker', location: { path: 'services/orders.yaml', lines: { begin: 1 } } },
  ]);
  expect(read({ definitions: [], verdict })).toMatchObject([
    { description: 'No trustworthy verdict: nothing matched', check_name: 'no-verdict', location: { path: 'services/lintel' } },
  ]);
});

test('a clean report is an empty array, which closes what was there', () => {
  expect(render(gitlab, report())).toBe('[]\n');
});

test('findings with one fingerprint are told apart, or GitLab would show the first alone', () => {
  const issues: readonly Issue[] = JSON.parse(render(gitlab, report({ findings: [finding(), finding(), finding()] })));
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(3);
});

/** As GitLab documents the format (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). */
const isCodeQuality = new Ajv2020.default().compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', pattern: '\\S' },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          path: { type: 'string', minLength: 1, pattern: '^(?!\\.?/)' },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

test.each([...hostileTexts])('every issue has what GitLab requires, whatever a definition says: %s', (_, text) => {
  const issues: readonly Issue[] = JSON.parse(render(gitlab, hostileReport(text)));
  expect(isCodeQuality(issues), JSON.stringify(isCodeQuality.errors)).toBe(true);
  expect(issues.map(({ severity }) => severity)).toEqual(['blocker', 'critical', 'info']);
  for (const { description, fingerprint, location } of issues) {
    expect(description).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(fingerprint).not.toBe('');
    expect(location.lines.begin).toBeGreaterThan(0);
    expect(location.path).not.toMatch(/^\.?\//);
  }
});
