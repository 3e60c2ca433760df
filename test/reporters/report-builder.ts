import type { AssessedFinding, WaiverRecord } from '../../src/report/finding.ts';
import type { Location } from '../../src/report/location.ts';
import type { Report, RuleDescriptor } from '../../src/report/report.ts';
import type { Severity } from '../../src/report/severity.ts';
import type { Reporter, ReporterContext } from '../../src/reporters/reporter.ts';

/** The definition that the built findings point into. */
const ordersText = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: http://api.example.com
paths:
  /orders:
    get:
      responses:
        '200': { description: All orders. }
    post:
      responses:
        '201': { description: Created. }
`;

/** The page of `server-https`. */
export const serverHttpsPage = `# server-https

Server URLs use https.

## Why
Clients copy \`servers[0].url\` as it stands, so one \`http://\` entry sends tokens in clear text.

## Fails
\`\`\`yaml
servers:
  - url: http://api.example.com # finding
\`\`\`

## How to fix
Serve the API over TLS and write \`https://\`.

## When not to use it
Never off for a public API.
`;

/** A rule with an obvious mapping. */
export const serverHttps: RuleDescriptor = {
  id: 'server-https',
  pack: 'transport',
  summary: 'Server URLs use https.',
  severity: 'error',
  helpUri: 'https://lintel.example/rules/server-https',
  maps: { owaspApi2023: ['API8'], cwe: [319], asvs: ['12.2.1'] },
  securitySeverity: 7.5,
};

/** A rule filed nowhere. */
export const operationSuccess: RuleDescriptor = {
  id: 'operation-success-response',
  pack: 'completeness',
  summary: 'Operations define a success response.',
  severity: 'warn',
  helpUri: 'https://lintel.example/rules/operation-success-response',
  maps: {},
};

/** A place in `orders.yaml` by line and columns, in one line. */
export function place(line: number, column: number, endColumn: number, pointer = '/servers/0/url'): Location {
  return { uri: 'orders.yaml', pointer, range: { start: { line, column }, end: { line, column: endColumn } } };
}

/** A finding of `server-https` in `orders.yaml`, with whatever differs. */
export function finding(changes: Partial<AssessedFinding> = {}): AssessedFinding {
  return {
    ruleId: 'server-https',
    severity: 'error',
    message: 'Server URL "http://api.example.com" is not https.',
    location: place(4, 10, 32),
    relatedLocations: [],
    fingerprint: '0123456789abcdef',
    status: 'open',
    ...changes,
  };
}

/** A waiver of `lintel-waivers.yaml` that holds, with whatever differs. */
export function waiver(changes: Partial<WaiverRecord> = {}): WaiverRecord {
  return {
    id: 'W-2026-014',
    reason: 'internal test host, decommissioned in Q1',
    owner: 'team-orders',
    created: '2026-11-01',
    expires: '2027-01-31',
    source: 'file',
    hasExpired: false,
    location: { uri: 'lintel-waivers.yaml', pointer: '/0', range: { start: { line: 1, column: 3 }, end: { line: 9, column: 1 } } },
    ...changes,
  };
}

/** The same with its last day over. */
export function expired(changes: Partial<WaiverRecord> = {}): WaiverRecord {
  return waiver({ id: 'W-2026-002', created: '2026-05-01', expires: '2026-10-31', hasExpired: true, ...changes });
}

/** A report on `orders.yaml`; counts and verdict follow from the findings and notifications. */
export function report(changes: Partial<Report> = {}): Report {
  const findings = changes.findings ?? [];
  const counts: Record<Severity, number> = { error: 0, warn: 0, info: 0, hint: 0 };
  for (const { severity, status } of findings) if (status === 'open') counts[severity]++;
  const isTrusted = !changes.notifications?.some((notification) => notification.level === 'error');
  const isFailed = counts.error > 0;
  return {
    version: 1,
    tool: { name: 'lintel', version: '0.1.0', informationUri: 'https://lintel.example/' },
    definitions: [{ uri: 'orders.yaml', openapi: '3.1.0', title: 'Orders', operations: 2, documents: ['orders.yaml'] }],
    rules: [serverHttps, operationSuccess],
    findings,
    notifications: [],
    coverage: [{ ruleId: 'server-https', pack: 'transport', examined: 1, satisfied: 0 }],
    verdict: {
      outcome: isTrusted ? (isFailed ? 'fail' : 'pass') : 'none',
      exitCode: isTrusted ? (isFailed ? 1 : 0) : 2,
      reasons: isFailed ? [`findings at or above "error": ${counts.error}`] : [],
      counts,
    },
    ...changes,
  };
}

/** A context for a pipe: no colour, no wrapping. */
function context(changes: Partial<ReporterContext> = {}): ReporterContext {
  return {
    color: false,
    width: Number.POSITIVE_INFINITY,
    verbose: false,
    rootPrefix: '',
    pages: new Map(),
    source: (uri) => (uri === 'orders.yaml' ? ordersText : undefined),
    ...changes,
  };
}

/** All the text a reporter writes. */
export function render(reporter: Reporter, content: Report, changes: Partial<ReporterContext> = {}): string {
  return [...reporter(content, context(changes))].join('');
}
