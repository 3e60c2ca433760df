import type { Report, WaiverUse } from '../../src/report/report.ts';
import { expired, finding, operationSuccess, place, report, serverHttps, waiver } from './report-builder.ts';

const apiClassified = {
  id: 'api-classified',
  pack: 'policy',
  summary: 'The exposure, data class and lifecycle of an API are known.',
  severity: 'warn',
  helpUri: 'https://lintel.example/docs/policy-findings.md#api-classified',
  maps: {},
} as const;

const inDefinition = waiver({
  id: 'orders.yaml#/paths/~1orders/x-lintel-ignore/0',
  source: 'definition',
  owner: 'team-orders',
  approver: 'security@example.com',
  ticket: 'https://tracker.example.com/OPS-1234',
  expires: '2026-11-22',
  location: place(7, 5, 8, '/paths/~1orders/x-lintel-ignore/0'),
});

const uses: readonly WaiverUse[] = [
  { ...waiver(), rule: 'server-https', findings: 2 },
  { ...inDefinition, rule: 'operation-success-response', findings: 1 },
  { ...expired(), rule: 'server-https', findings: 1 },
  { ...waiver({ id: 'W-2026-020' }), rule: 'server-https', findings: 0 },
];

/** A report in which everything that policy can say is said, compared with a base. */
export const judged: Report = {
  ...report({
    definitions: [
      {
        uri: 'orders.yaml',
        openapi: '3.1.0',
        operations: 2,
        documents: ['orders.yaml', 'parts.yaml'],
        policy: {
          api: 'orders',
          owner: 'team-orders',
          classification: { exposure: 'public', data: 'confidential', tags: ['pii'], lifecycle: 'production' },
          profiles: ['public-facing', 'card-data'],
        },
        score: { value: 71.9, grade: 'C' },
      },
      {
        uri: 'internal.yaml',
        openapi: '3.0.3',
        operations: 1,
        documents: ['internal.yaml'],
        policy: { classification: {}, profiles: [] },
      },
    ],
    rules: [serverHttps, operationSuccess, apiClassified],
    findings: [
      finding({ change: 'new', message: 'New here.' }),
      finding({ change: 'unchanged', severity: 'warn', message: 'As before.', location: place(5, 1, 2) }),
      finding({ change: 'unchanged', severity: 'hint', message: 'Its waiver is over.', waiver: expired(), location: place(6, 1, 2) }),
      finding({ change: 'unchanged', status: 'waived', waiver: waiver(), message: 'Waived in a file.' }),
      finding({ change: 'new', status: 'waived', waiver: waiver(), message: 'Waived as well.', location: place(9, 1, 2) }),
      finding({
        ruleId: operationSuccess.id,
        change: 'unchanged',
        severity: 'warn',
        status: 'waived',
        waiver: inDefinition,
        message: 'Waived where it is.',
        operation: 'GET /orders',
      }),
      finding({
        change: 'unchanged',
        status: 'baselined',
        message: 'In the baseline.',
        location: { ...place(1, 1, 2), uri: 'parts.yaml' },
      }),
      finding({
        ruleId: 'api-classified',
        severity: 'warn',
        change: 'new',
        message: 'Nothing says who can reach this API.',
        location: { ...place(2, 1, 6, '/info'), uri: 'internal.yaml' },
      }),
    ],
    notRun: [
      { ruleId: 'string-max-length', reason: 'off', definitions: 2 },
      { ruleId: 'server-https', reason: 'version', definitions: 1 },
      { ruleId: 'error-429-defined', reason: 'off', definitions: 1 },
    ],
    today: '2026-11-22',
    waivers: uses,
    base: {
      commit: '1a2b3c4d5e6f708192a3b4c5d6e7f80910111213',
      new: 3,
      unchanged: 5,
      fixed: [fixedFinding()],
    },
  }),
  verdict: {
    outcome: 'fail',
    exitCode: 1,
    reasons: ['1 new finding of severity "error".', '1 finding whose waiver has expired.', 'Score 71.9 of orders.yaml, 85 required.'],
    counts: { error: 1, warn: 2, info: 0, hint: 1 },
  },
};

function fixedFinding(): NonNullable<Report['base']>['fixed'][number] {
  const { status: _status, ...rest } = finding({ message: 'Gone now.', location: { ...place(3, 1, 2), uri: 'old.yaml' } });
  return rest;
}
