import { afterAll, describe, expect, test } from 'vitest';
import { removeWorkspaces } from '../action/workspace.ts';
import { type Answer, ask, type Change, openChange } from './gate.ts';
import { definition, open, organization, secured, unsecured, waiver } from './organization.ts';

const orders = 'services/orders/openapi.yaml';

/** What passes, as SECURITY.md says, and what the report says of it. */
interface Limit {
  readonly name: string;
  readonly base?: Readonly<Record<string, string>>;
  readonly change: (change: Change) => void;
  readonly args?: readonly string[];
  /** Words of the report on standard output. */
  readonly says: readonly string[];
}

const limits: readonly Limit[] = [
  {
    name: 'a branch that is compared with itself',
    change: (change) => {
      change.write({ [orders]: open });
      change.commit('change');
      change.git('branch', '--force', 'main');
    },
    says: ['No file that git tracks differs from the base "main".'],
  },
  {
    name: 'a new definition that says of itself that it is internal, where the configuration does not name it',
    change: ({ write }) =>
      write({
        'services/new/openapi.yaml': definition({ title: 'New', info: '  x-exposure: internal\n', operations: [unsecured('/export')] }),
      }),
    says: ['services/new/openapi.yaml: internal'],
  },
  {
    name: 'what a file holds that a waiver names',
    base: { 'lintel-waivers.yaml': waiver({ id: 'W-2', scope: '{ path: legacy/export.yaml }' }), 'legacy/export.yaml': 'get: {}\n' },
    change: ({ write }) =>
      write({
        [orders]: definition({ operations: [secured('/orders'), '  /export: { $ref: ../../legacy/export.yaml }\n'] }),
        'legacy/export.yaml': "get: { responses: { '200': { description: Fine. } } }\n",
      }),
    args: ['--base', 'main', '--verbose'],
    says: ['W-2', 'legacy/export.yaml'],
  },
  {
    name: 'a definition that is deleted',
    change: ({ remove }) => remove('services/billing/openapi.yaml'),
    says: ['names no file: "services/billing/openapi.yaml"'],
  },
  {
    name: 'what the pipeline does not check out',
    change: (change) => {
      change.write({ [orders]: open });
      change.commit('change');
      change.git('sparse-checkout', 'set', '--no-cone', '/*', '!/services/orders/');
    },
    says: ['The definition "services/orders/openapi.yaml" is not in this working tree (sparse checkout), and not judged.'],
  },
  {
    name: 'a path item that is not in the repository, where "ref-resolves" does not run',
    base: { 'lintel.yaml': 'ruleset: [auth]\n' },
    change: ({ write }) => write({ [orders]: definition({ operations: [secured('/orders'), '  /export: { $ref: ./generated.yaml }\n'] }) }),
    says: ['Reference "./generated.yaml" was not followed: file "services/orders/generated.yaml" does not exist.'],
  },
];

describe('what the gate cannot see passes, and the report says what it can', () => {
  afterAll(removeWorkspaces);

  test.concurrent.each(limits.map((limit) => [limit.name, limit] as const))('%s', async (_name, { base, change, args, says }) => {
    const opened = openChange({ ...organization, ...base });
    change(opened);
    const { exitCode, stdout }: Answer = await ask(opened, args);
    for (const words of says) expect(stdout).toContain(words);
    expect(exitCode).toBe(0);
  });
});

describe('what is no attack passes', () => {
  const harmless: readonly Limit[] = [
    { name: 'the organization as it is', change: () => undefined, says: ['Pass'] },
    { name: 'a file that is renamed, with its name in the configuration', change: renameOrders, says: ['Pass'] },
    {
      name: 'an operation that asks for a token',
      change: ({ write }) => write({ [orders]: definition({ operations: [secured('/orders'), secured('/export')] }) }),
      says: ['Pass'],
    },
    {
      name: 'a stricter policy',
      change: ({ write }) => write({ 'services/lintel.yaml': 'rules: { security-global-default: error }\nrequire: { score: 1 }\n' }),
      says: ['Pass'],
    },
    {
      name: 'a waiver that is taken away',
      change: ({ write }) => write({ 'lintel-waivers.yaml': '[]\n' }),
      says: ['Pass'],
    },
    {
      name: 'a new public definition, with its name in the configuration',
      change: ({ write }) =>
        write({
          'services/new/openapi.yaml': definition({ title: 'New', info: '  x-exposure: public\n', operations: [secured('/new')] }),
          'lintel.yaml': (organization['lintel.yaml'] ?? '').replace(
            '  jobs:',
            '  new: { definition: services/new/openapi.yaml, exposure: public, data: restricted, tags: [pii, phi, pci] }\n  jobs:',
          ),
        }),
      says: ['Pass'],
    },
  ];

  test.concurrent.each(harmless.map((limit) => [limit.name, limit] as const))('%s', async (_name, { change, says }) => {
    const opened = openChange(organization);
    change(opened);
    const { exitCode, stdout } = await ask(opened);
    for (const words of says) expect(stdout).toContain(words);
    expect(exitCode).toBe(0);
  });
});

function renameOrders({ move, write }: Change): void {
  move(orders, 'services/sales/openapi.yaml');
  write({ 'lintel.yaml': (organization['lintel.yaml'] ?? '').replace(orders, 'services/sales/openapi.yaml') });
}
