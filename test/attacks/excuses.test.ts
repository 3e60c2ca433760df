import { describe, expect } from 'vitest';
import { tryAttacks } from './attack.ts';
import type { Change } from './gate.ts';
import { definition, open, organization, secured, unsecured, waiver } from './organization.ts';

const orders = 'services/orders/openapi.yaml';
const approved = organization['lintel-waivers.yaml'] ?? '';
const inline =
  'x-lintel-ignore: [{ rule: security-defined, reason: Reached from inside only., expires: 2026-12-01, created: 2026-11-20, ticket: OPS-9 }]\n';
const isNew = 'The waiver "W-9" for the rule "security-defined" is new.';
const baseline = (key: string, fingerprint = '0123456789abcdef'): string =>
  `{ "version": 1, "definitions": { "${key}": { "security-defined": ["${fingerprint}"] } } }\n`;

/** The fingerprint of `GET /jobs`, which has no security. */
const listed = { 'lintel-baseline.json': baseline('api:jobs') };

describe('a waiver is written: who', () => {
  const brings = (name: string, text: string) => ({
    name,
    change: ({ write }: Change) => write({ [orders]: open, 'lintel-waivers.yaml': approved + text }),
    exitCode: 1 as const,
    finds: ['GET /export'],
  });
  const breaks = (name: string, text: string, problem: string) => ({ ...brings(name, text), exitCode: 2 as const, refuses: [problem] });
  tryAttacks([
    { ...brings('waives the finding', waiver()), weakens: [isNew] },
    { ...brings('waives everything', waiver({ scope: "{ path: '**' }" })), weakens: [isNew] },
    { ...brings('writes an id that looks like another', waiver({ id: 'W\u2010\u0031' })), weakens: ['The waiver "W\u20101"'] },
    breaks('writes an id with a blank behind it', waiver({ id: "'W-1 '" }), 'The id "W-1" is taken'),
    breaks('writes an id with a character that nobody sees', waiver({ id: '"W-1\\u200b"' }), '"id" holds characters that cannot be seen.'),
    breaks('takes the id of another waiver', waiver({ id: 'W-1' }), 'The id "W-1" is taken'),
    { ...brings('dates it into the future', waiver({ created: '2027-01-01', expires: '2027-02-01' })), weakens: [isNew] },
    {
      ...breaks('dates it into the future, without a base', waiver({ created: '2027-01-01', expires: '2027-02-01' }), 'still to come'),
      args: [],
    },
    breaks('writes a day that does not exist', waiver({ expires: '2026-12-32' }), 'is no day of the calendar'),
    breaks('waives every rule', waiver({ rule: "'*'" }), 'would waive rules that nobody has looked at'),
    breaks('waives "policy-weakened"', waiver({ rule: 'policy-weakened' }), 'policy-weakened'),
    breaks('leaves the scope empty', waiver({ scope: '{}' }), '"scope" is empty'),
    breaks('leaves the ticket out', waiver({ ticket: "''" }), '"ticket" is empty.'),
    breaks('writes a key twice', `${waiver()}  rule: server-https\n`, 'Duplicate key "rule".'),
    breaks(
      'hides what it says behind a merge key',
      `${waiver({ id: '&id W-8' })}- { <<: { rule: security-defined }, id: W-9 }\n`,
      'merge key',
    ),
    breaks('uses a glob that excludes', waiver({ scope: "{ path: '!services/billing/**' }" }), 'begins with "!"'),
    {
      ...brings('lets it last for ever, without a base', waiver({ expires: '2099-12-31' })),
      args: [],
      check: ({ stdout }) => expect(stdout).toContain('They stay open.'),
    },
    {
      name: 'takes an operation from where a waiver with a glob reaches',
      base: { 'lintel-waivers.yaml': waiver({ id: 'W-2', scope: "{ path: 'legacy/**' }" }), 'legacy/openapi.yaml': definition() },
      change: ({ write }) =>
        write({
          [orders]: definition({ operations: [secured('/orders'), '  /export: { $ref: ../../legacy/export.yaml }\n'] }),
          'legacy/export.yaml': "get: { responses: { '200': { description: Fine. } } }\n",
        }),
      exitCode: 1,
      finds: ['GET /export'],
      check: ({ stdout }) =>
        expect(stdout).toContain(
          'The waiver "W-2" is for definitions at "legacy/**"; it does not cover what is taken from there by "services/orders/openapi.yaml".',
        ),
    },
    {
      name: 'takes an operation from an API that has a waiver by its file',
      base: {
        'lintel-waivers.yaml': waiver({ id: 'W-2', scope: '{ path: legacy/openapi.yaml }' }),
        'legacy/openapi.yaml': definition({ title: 'Legacy', operations: [unsecured('/legacy')] }),
      },
      change: ({ write }) =>
        write({
          [orders]: definition({ operations: [secured('/orders'), "  /old: { $ref: '../../legacy/openapi.yaml#/paths/~1legacy' }\n"] }),
        }),
      exitCode: 1,
      finds: ['GET /old'],
    },
    {
      name: 'retargets one that was granted',
      change: ({ write }) => write({ [orders]: open, 'lintel-waivers.yaml': approved.replace('{ api: billing }', '{ api: orders }') }),
      exitCode: 1,
      finds: ['GET /export'],
      weakens: ['The waiver "W-1" for the rule "security-defined" has another scope than at the base.'],
    },
    {
      name: 'widens one that was granted',
      change: ({ write }) =>
        write({ [orders]: open, 'lintel-waivers.yaml': approved.replace('{ api: billing }', "{ path: 'services/**' }") }),
      exitCode: 1,
      finds: ['GET /export'],
      weakens: ['The waiver "W-1" for the rule "security-defined" has another scope than at the base.'],
    },
    {
      name: 'prolongs one that was granted',
      change: ({ write }) => write({ 'lintel-waivers.yaml': approved.replace('2026-12-31', '2027-01-15') }),
      exitCode: 1,
      weakens: ['The waiver "W-1" for the rule "security-defined" lasts until 2027-01-15; at the base it lasts until 2026-12-31.'],
    },
    {
      name: 'changes the rule of one that was granted',
      change: ({ write }) => write({ 'lintel-waivers.yaml': approved.replace('security-defined', 'server-https') }),
      exitCode: 1,
      weakens: ['The waiver "W-1" is for the rule "server-https"; at the base it is for "security-defined".'],
    },
    {
      name: 'revives one that has expired',
      base: { 'lintel-waivers.yaml': approved.replace('2026-12-31', '2026-11-20') },
      change: ({ write }) => write({ 'lintel-waivers.yaml': approved }),
      exitCode: 1,
      weakens: ['lasts until 2026-12-31; at the base it lasts until 2026-11-20.'],
      check: ({ stdout }) => expect(stdout).toContain('The waiver of 1 finding has expired.'),
    },
    {
      name: 'retargets a waiver by fingerprint',
      base: { 'lintel-waivers.yaml': approved.replace('{ api: billing }', "{ fingerprint: '0123456789abcdef' }") },
      change: ({ write }) => write({ 'lintel-waivers.yaml': approved.replace('{ api: billing }', "{ fingerprint: '1123456789abcdef' }") }),
      exitCode: 1,
      weakens: ['The waiver "W-1" for the rule "security-defined" has another scope than at the base.'],
    },
    {
      name: 'makes a link of the file that leads out of the repository',
      change: ({ write, remove, link }) => {
        remove('lintel-waivers.yaml');
        write({ [orders]: open });
        link('/etc/hostname', 'lintel-waivers.yaml');
      },
      exitCode: 2,
      finds: ['GET /export'],
      refuses: ['outside the folder that may be read'],
    },
  ]);
});

describe('x-lintel-ignore is written: who', () => {
  const weakens = ['"x-lintel-ignore" for the rule "security-defined" is not at the base'];
  const at = (indent: string): string => indent + inline;
  tryAttacks([
    {
      name: 'writes it at the root',
      change: ({ write }) => write({ [orders]: open + inline }),
      exitCode: 1,
      finds: ['GET /export'],
      weakens,
    },
    {
      name: 'writes it at the operation',
      change: ({ write }) => write({ [orders]: definition({ operations: [secured('/orders'), unsecured('/export', at('      '))] }) }),
      exitCode: 1,
      finds: ['GET /export'],
      weakens,
    },
    {
      name: 'writes it in a component',
      change: ({ write }) =>
        write({
          [orders]: definition({ operations: [secured('/orders'), "  /export: { $ref: '#/components/pathItems/Export' }\n"] }).concat(
            `  pathItems:\n    Export:\n${at('      ')}      get: { responses: { '200': { description: Fine. } } }\n`,
          ),
        }),
      exitCode: 1,
      finds: [orders],
      weakens,
    },
    {
      name: 'writes it in a fragment',
      change: ({ write }) =>
        write({
          [orders]: definition({ operations: [secured('/orders'), '  /export: { $ref: ./export.yaml }\n'] }),
          'services/orders/export.yaml': `${inline}get: { responses: { '200': { description: Fine. } } }\n`,
        }),
      exitCode: 1,
      finds: ['GET /export'],
      weakens,
    },
    {
      name: 'writes it into an example, where it means nothing',
      change: ({ write }) =>
        write({
          [orders]: definition({
            operations: [
              secured('/orders'),
              unsecured('/export').replace(
                '{ description: Fine. }',
                `{ description: Fine., content: { application/json: { example: { ${inline.trim()} } } } }`,
              ),
            ],
          }),
        }),
      exitCode: 1,
      finds: ['GET /export'],
    },
    {
      name: 'writes its name with escapes',
      change: ({ write }) => write({ [orders]: open + inline.replace('x-lintel-ignore', '"x-lintel\\u002dignore"') }),
      exitCode: 1,
      finds: ['GET /export'],
    },
    {
      name: 'writes it against a waiver that has expired',
      base: { 'lintel-waivers.yaml': approved.replace('2026-12-31', '2026-11-20') },
      change: ({ write }) =>
        write({
          'services/billing/openapi.yaml': definition({
            title: 'Billing',
            operations: [secured('/invoices'), unsecured('/invoices/status', at('      '))],
          }),
        }),
      exitCode: 1,
      weakens,
    },
    {
      name: 'moves one that was granted up to the root',
      base: { [orders]: definition({ operations: [secured('/orders'), unsecured('/health', at('      '))] }) },
      change: ({ write }) =>
        write({ [orders]: definition({ operations: [secured('/orders'), unsecured('/health'), unsecured('/export')] }) + inline }),
      exitCode: 1,
      finds: ['GET /export'],
      weakens,
    },
    {
      name: 'prolongs one that was granted',
      base: { [orders]: definition({ operations: [secured('/orders'), unsecured('/health', at('      '))] }) },
      change: ({ write }) =>
        write({
          [orders]: definition({
            operations: [secured('/orders'), unsecured('/health', at('      ').replace('2026-12-01', '2026-12-31'))],
          }),
        }),
      exitCode: 1,
      weakens,
    },
  ]);
});

describe('the baseline is written: who', () => {
  const held = (amount: number, key: string): string => `The baseline holds ${amount} finding${amount === 1 ? '' : 's'} of "${key}"`;
  const brings = (name: string, text: string, key: string, base: Readonly<Record<string, string>> = {}) => ({
    name,
    base,
    change: ({ write }: Change) => write({ [orders]: open, 'lintel-baseline.json': text }),
    exitCode: 1 as const,
    finds: ['GET /export'],
    weakens: [held(1, key)],
  });
  const many = Array.from({ length: 50_000 }, (_, index) => `"${index.toString(16).padStart(16, '0')}"`);
  tryAttacks([
    brings('adds the finding', baseline('api:orders'), 'api:orders'),
    brings('adds it under the path', baseline(orders), orders),
    brings('adds it under a key that looks like another', baseline('api:ord\u0435rs'), 'api:ord\u0435rs', listed),
    brings('takes over the group of a definition that is still there', baseline('api:orders'), 'api:orders', listed),
    brings('adds one for a definition that is still to come', baseline('services/future/openapi.yaml'), 'services/future/openapi.yaml'),
    {
      name: 'adds very many at once',
      change: ({ write }) =>
        write({ [orders]: open, 'lintel-baseline.json': baseline('api:orders').replace('"0123456789abcdef"', many.join(',')) }),
      exitCode: 1,
      finds: ['GET /export'],
      weakens: [held(50_000, 'api:orders')],
    },
    {
      name: 'exchanges one finding for another',
      base: { 'lintel-baseline.json': baseline('api:orders') },
      change: ({ write }) => write({ 'lintel-baseline.json': baseline('api:orders', '1123456789abcdef') }),
      exitCode: 1,
      weakens: [held(1, 'api:orders')],
    },
    ...[
      ['writes a key twice', baseline('api:orders').replace('{ "version": 1,', '{ "version": 1, "version": 1,'), 'is there twice'],
      ['writes a fingerprint that fits everything', baseline('api:orders', '*'), 'is no fingerprint'],
      ['leaves the marks of a conflict in it', `<<<<<<< ours\n${baseline('api:orders')}`, 'conflict'],
    ].map(([name = '', text = '', problem = '']) => ({
      name,
      change: ({ write }: Change) => write({ [orders]: open, 'lintel-baseline.json': text }),
      exitCode: 2 as const,
      finds: ['GET /export'],
      refuses: [problem],
    })),
  ]);
});
