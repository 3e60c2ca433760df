import { describe } from 'vitest';
import { tryAttacks } from './attack.ts';
import { definition, open, policy, secured, unsecured } from './organization.ts';

const orders = 'services/orders/openapi.yaml';
const other = 'services/other/openapi.yaml';
const lower = (name: string): string => `The exposure of ${name} is "internal"; at the base it is "public".`;
const withGlob = policy.replace('  jobs:', "  all: { definition: 'apis/**', exposure: public }\n  jobs:");
const future = '  future: { definition: apis/future/openapi.yaml, exposure: internal }\n';

describe('the API is said to be less than it is: who', () => {
  const base = { [other]: definition({ title: 'Other', info: '  x-exposure: public\n', operations: [secured('/other/{id}')] }) };
  tryAttacks([
    {
      name: 'lowers the exposure in "info", against the configuration',
      change: ({ write }) => write({ [orders]: open.replace('  version', '  x-exposure: internal\n  version') }),
      exitCode: 1,
      finds: ['GET /export'],
    },
    {
      name: 'lowers the exposure in "info"',
      base,
      change: ({ write }) =>
        write({ [other]: definition({ title: 'Other', info: '  x-exposure: internal\n', operations: [unsecured('/export')] }) }),
      exitCode: 1,
      weakens: ['The exposure is "internal"; at the base it is "public".'],
    },
    ...['x-audience: company-internal', 'x-internal: true', 'x-exposure: Internal'].map((line) => ({
      name: `writes ${line}`,
      base,
      change: ({ write }: { write: (files: Readonly<Record<string, string>>) => void }) =>
        write({ [other]: definition({ title: 'Other', info: `  ${line}\n`, operations: [unsecured('/export')] }) }),
      exitCode: 1 as const,
      weakens: ['The exposure is "internal"; at the base it is "public".'],
    })),
    {
      name: 'lowers the exposure of the path item',
      base,
      change: ({ write }) =>
        write({
          [other]: definition({
            title: 'Other',
            info: '  x-exposure: public\n',
            operations: [unsecured('/other/{id}').replace('    get:', '    x-exposure: internal\n    get:')],
          }),
        }),
      exitCode: 1,
      weakens: [lower('GET /other/{id}')],
    },
    {
      name: 'lowers the exposure of one operation',
      base,
      change: ({ write }) =>
        write({
          [other]: definition({
            title: 'Other',
            info: '  x-exposure: public\n',
            operations: [unsecured('/other/{id}', '      x-exposure: internal\n')],
          }),
        }),
      exitCode: 1,
      weakens: [lower('GET /other/{id}')],
    },
    {
      name: 'lowers the exposure of one operation, against the configuration',
      change: ({ write }) =>
        write({ [orders]: definition({ operations: [secured('/orders'), unsecured('/export', '      x-exposure: internal\n')] }) }),
      exitCode: 1,
      finds: ['GET /export'],
    },
    {
      name: 'adds an operation that says so',
      base,
      change: ({ write }) =>
        write({
          [other]: definition({
            title: 'Other',
            info: '  x-exposure: public\n',
            operations: [secured('/other/{id}'), unsecured('/export', '      x-exposure: internal\n')],
          }),
        }),
      exitCode: 1,
      weakens: [lower('GET /export')],
    },
    {
      name: 'gives a parameter another name on that occasion',
      base,
      change: ({ write }) =>
        write({
          [other]: definition({
            title: 'Other',
            info: '  x-exposure: public\n',
            operations: [unsecured('/other/{name}', '      x-exposure: internal\n')],
          }),
        }),
      exitCode: 1,
      weakens: [lower('GET /other/{name}')],
    },
    {
      name: 'moves the operation into a new definition that says so',
      base,
      change: ({ write }) =>
        write({
          [other]: definition({ title: 'Other', info: '  x-exposure: public\n', operations: [secured('/rest')] }),
          'services/inner/openapi.yaml': definition({
            title: 'Inner',
            info: '  x-exposure: internal\n',
            operations: [unsecured('/other/{name}')],
          }),
        }),
      exitCode: 1,
      weakens: [lower('GET /other/{name}')],
    },
    {
      name: 'moves the operation into a definition that is internal',
      change: ({ write }) =>
        write({
          [orders]: definition({ operations: [secured('/rest')] }),
          'services/jobs/openapi.yaml': definition({ title: 'Jobs', operations: [unsecured('/jobs'), unsecured('/orders')] }),
        }),
      exitCode: 1,
      weakens: [lower('GET /orders')],
    },
    {
      name: 'swaps the definitions of a public and an internal API',
      change: ({ write }) =>
        write({
          [orders]: definition({ title: 'Jobs', operations: [unsecured('/jobs')] }),
          'services/jobs/openapi.yaml': definition({ operations: [unsecured('/orders')] }),
        }),
      exitCode: 1,
      finds: ['GET /jobs'],
      weakens: [lower('GET /orders')],
    },
    {
      name: 'lowers the data class',
      base: { [other]: definition({ title: 'Other', info: '  x-data-classification: [restricted, pci]\n' }) },
      change: ({ write }) => write({ [other]: definition({ title: 'Other', info: '  x-data-classification: internal\n' }) }),
      exitCode: 1,
      weakens: [
        'The data class is "internal"; at the base it is "restricted".',
        'The list of data tags is "none"; at the base it is "pci".',
      ],
    },
    ...['deprecated', 'retired'].map((state) => ({
      name: `declares the API ${state}`,
      base,
      change: ({ write }: { write: (files: Readonly<Record<string, string>>) => void }) =>
        write({
          [other]: definition({
            title: 'Other',
            info: `  x-exposure: public\n  x-lifecycle: ${state}\n`,
            operations: [unsecured('/export')],
          }),
        }),
      exitCode: 1 as const,
      weakens: [`The lifecycle is "${state}"; at the base it is unknown, which counts as "production".`],
    })),
    {
      name: 'declares the operation deprecated',
      change: ({ write }) =>
        write({ [orders]: definition({ operations: [secured('/orders'), unsecured('/export', '      deprecated: true\n')] }) }),
      exitCode: 1,
      finds: ['GET /export'],
    },
  ]);
});

describe('the configuration names the API otherwise: who', () => {
  tryAttacks([
    {
      name: 'lowers the exposure there',
      change: ({ write }) => write({ [orders]: open, 'lintel.yaml': policy.replace('exposure: public', 'exposure: internal') }),
      exitCode: 1,
      finds: ['GET /export'],
      weakens: ['The exposure is "internal"; at the base it is "public".'],
    },
    {
      name: 'lowers it in a nearer file',
      change: ({ write }) =>
        write({ [orders]: open, 'services/orders/lintel.yaml': 'apis: { orders: { definition: openapi.yaml, exposure: internal } }\n' }),
      exitCode: 2,
      finds: ['GET /export'],
      refuses: ['The exposure of API "orders" is "public" by lintel.yaml'],
    },
    {
      name: 'lowers it in a nearer file, without a base',
      args: [],
      change: ({ write }) =>
        write({ [orders]: open, 'services/orders/lintel.yaml': 'apis: { orders: { definition: openapi.yaml, exposure: internal } }\n' }),
      exitCode: 2,
      finds: ['GET /export'],
      refuses: ['The exposure of API "orders" is "public" by lintel.yaml'],
    },
    {
      name: 'takes the definition out of "apis" and lets it speak for itself',
      change: ({ write }) =>
        write({
          [orders]: open.replace('  version', '  x-exposure: internal\n  version'),
          'lintel.yaml': policy.replace(/ {2}orders: .*\n/, ''),
        }),
      exitCode: 1,
      finds: ['GET /export'],
      weakens: ['The exposure is "internal"; at the base it is "public".'],
    },
    {
      name: 'takes a glob out of "apis", so that new definitions may speak for themselves',
      base: { 'lintel.yaml': withGlob, 'apis/a/openapi.yaml': definition({ title: 'A' }) },
      change: ({ write }) => write({ 'lintel.yaml': policy }),
      exitCode: 1,
      weakens: ['The exposure is "internal"; at the base it is "public". This is about a definition at'],
    },
    {
      name: 'names a definition that is still to come, below a glob',
      base: { 'lintel.yaml': withGlob, 'apis/a/openapi.yaml': definition({ title: 'A' }) },
      change: ({ write }) => write({ 'lintel.yaml': withGlob.replace('  jobs:', `${future}  jobs:`) }),
      exitCode: 1,
      weakens: ['The exposure is "internal"; at the base it is "public". This is about a definition at "apis/future/openapi.yaml"'],
    },
    {
      name: 'names a definition that comes with the change, below a glob',
      base: { 'lintel.yaml': withGlob, 'apis/a/openapi.yaml': definition({ title: 'A' }) },
      change: ({ write }) =>
        write({
          'apis/future/openapi.yaml': definition({ title: 'Future', operations: [secured('/future')] }),
          'lintel.yaml': withGlob.replace('  jobs:', `${future}  jobs:`),
        }),
      exitCode: 1,
      weakens: ['The exposure is "internal"; at the base it is "public".'],
    },
    {
      name: 'names a new definition as internal',
      change: ({ write }) =>
        write({
          [other]: definition({ title: 'Other', operations: [unsecured('/export')] }),
          'lintel.yaml': policy.replace('  jobs:', `  other: { definition: ${other}, exposure: internal, data: internal }\n  jobs:`),
        }),
      exitCode: 1,
      finds: ['GET /export'],
    },
    {
      name: 'exposes an internal API without repairing it',
      change: ({ write }) => write({ 'lintel.yaml': policy.replace('exposure: internal', 'exposure: public') }),
      exitCode: 1,
      finds: ['GET /jobs'],
    },
    {
      name: 'takes an internal API out of "apis" without repairing it',
      change: ({ write }) => write({ 'lintel.yaml': policy.replace(/ {2}jobs: .*\n/, '') }),
      exitCode: 1,
      finds: ['GET /jobs'],
    },
    {
      name: 'swaps the ids of two APIs, one of which has a waiver',
      change: ({ write }) =>
        write({
          [orders]: open,
          'lintel.yaml': policy
            .replace('  orders: {', '  other: {')
            .replace('  billing: {', '  orders: {')
            .replace('  other: {', '  billing: {'),
        }),
      exitCode: 1,
      finds: ['GET /export'],
      weakens: ['The definition takes the name of the API "billing", which has waivers or a baseline at the base.'],
    },
    {
      name: 'gives the id of an API a second definition in a nearer file',
      change: ({ write }) => write({ [orders]: open, 'services/orders/lintel.yaml': 'apis: { billing: { definition: openapi.yaml } }\n' }),
      exitCode: 2,
      finds: ['GET /export'],
      refuses: ['The API "billing" is another one by lintel.yaml'],
    },
    {
      name: 'claims a definition twice',
      change: ({ write }) =>
        write({
          [orders]: open,
          'lintel.yaml': policy.replace('  jobs:', `  again: { definition: ./${orders}, exposure: internal }\n  jobs:`),
        }),
      exitCode: 2,
      finds: ['GET /export'],
      refuses: ['Two APIs claim the definition openapi.yaml'],
    },
    {
      name: 'tags the API as one of a laxer profile',
      base: {
        'lintel.yaml': policy.replace(
          'waiverRules:',
          '  - name: pilot\n    match: { tags: pilot }\n    rules: { anonymous-operation: hint }\nwaiverRules:',
        ),
      },
      change: ({ write }) =>
        write({
          'lintel.yaml': policy
            .replace('waiverRules:', '  - name: pilot\n    match: { tags: pilot }\n    rules: { anonymous-operation: hint }\nwaiverRules:')
            .replace('owner: team-orders', 'owner: team-orders, tags: [pilot]'),
        }),
      exitCode: 1,
      weakens: ['The rule "anonymous-operation" is at "hint"; the base has it at "error".'],
    },
  ]);
});
