/** A definition to write down. */
interface DefinitionText {
  readonly title?: string;
  readonly info?: string;
  readonly operations?: readonly string[];
  readonly more?: string;
}

/** An operation that asks for a token. */
export function secured(path: string, more = ''): string {
  const id = path.replace(/\W+/g, '-');
  return `  ${path}:\n    get:\n      operationId: get${id}\n      security: [{ token: [] }]\n${more}      responses: { '200': { description: Fine. } }\n`;
}

/** An operation that asks for nothing: what a change wants to get past the gate. */
export function unsecured(path: string, more = ''): string {
  return secured(path, more).replace('      security: [{ token: [] }]\n', '');
}

/** A definition, sound but for what its operations are. */
export function definition({ title = 'Orders', info = '', operations = [secured('/orders')], more = '' }: DefinitionText = {}): string {
  return `openapi: 3.1.0
info:
  title: ${title}
  version: 1.0.0
${info}servers:
  - url: https://api.example.com
paths:
${operations.join('')}components:
  securitySchemes:
    token: { type: http, scheme: bearer, bearerFormat: JWT }
${more}`;
}

/** A waiver as it is written. */
export function waiver(fields: Readonly<Record<string, string>> = {}): string {
  const all = {
    id: 'W-9',
    rule: 'security-defined',
    scope: "{ path: 'services/orders/openapi.yaml' }",
    reason: 'Only reached from the internal network.',
    owner: 'team-orders',
    ticket: 'OPS-9',
    created: '2026-11-01',
    expires: '2026-12-31',
    ...fields,
  };
  return `- ${Object.entries(all)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n  ')}\n`;
}

/** What the payments team waits for: approved, for another API. */
const approved = waiver({ id: 'W-1', scope: '{ api: billing }', owner: 'team-billing', ticket: 'OPS-1' });

/** The policy of the organization. */
export const policy = `root: true
ruleset: [auth, transport, structure]
apis:
  orders: { definition: services/orders/openapi.yaml, exposure: public, data: confidential, lifecycle: production, owner: team-orders }
  billing: { definition: services/billing/openapi.yaml, exposure: partner, data: confidential, lifecycle: production }
  jobs: { definition: services/jobs/openapi.yaml, exposure: internal, data: internal, lifecycle: production }
rules: { server-https: error, security-defined: error, anonymous-operation: error }
locked: [server-https]
profiles:
  - name: reachable
    match: { exposure: [public, partner] }
    locked: [security-defined]
  - name: inside
    match: { exposure: internal }
    rules: { security-defined: off }
  - name: on-its-way-out
    match: { lifecycle: [deprecated, retired] }
    rules: { security-defined: hint }
waiverRules: { maxDays: 90, require: [ticket] }
`;

/** A repository whose gate holds: orders is clean, billing has a waiver, jobs is internal. */
export const organization: Readonly<Record<string, string>> = {
  'lintel.yaml': policy,
  'lintel-waivers.yaml': approved,
  'lintel-baseline.json': '{ "version": 1, "definitions": {} }\n',
  'services/orders/openapi.yaml': definition(),
  'services/billing/openapi.yaml': definition({ title: 'Billing', operations: [secured('/invoices'), unsecured('/invoices/status')] }),
  'services/jobs/openapi.yaml': definition({ title: 'Jobs', operations: [unsecured('/jobs')] }),
};

/** The definition of the orders with an operation that nobody has to log in for. */
export const open = definition({ operations: [secured('/orders'), unsecured('/export')] });
