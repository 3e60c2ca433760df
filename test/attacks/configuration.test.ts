import { describe } from 'vitest';
import { tryAttacks } from './attack.ts';
import type { Change } from './gate.ts';
import { definition, open, organization, policy, secured, unsecured, waiver } from './organization.ts';

const orders = 'services/orders/openapi.yaml';
const off = 'rules: { security-defined: off }\n';
const noLongerLocked = 'The rule "security-defined" is no longer locked.';
const house =
  'rules:\n  no-export: { given: "$.paths", severity: error, message: No exports., then: { field: /export, function: falsy } }\n';
const lax = (files: string): string => `overrides:\n  - files: ['${files}']\n    rules: { security-defined: off }\n`;

/** The policy, with its first profile for fewer files. */
function narrowed(glob: string): string {
  return policy.replace('match: { exposure: [public, partner] }', `match: { exposure: [public, partner], paths: ['${glob}'] }`);
}

describe('the configuration is changed: who', () => {
  tryAttacks([
    {
      name: 'turns the rule off',
      change: ({ write }) => write({ [orders]: open, 'lintel.yaml': policy.replace('security-defined: error', 'security-defined: off') }),
      exitCode: 1,
      finds: ['GET /export'],
      weakens: ['The rule "security-defined" no longer runs; the base has it at "error".'],
    },
    {
      name: 'takes the lock away, and nothing else',
      change: ({ write }) => write({ 'lintel.yaml': policy.replace('    locked: [security-defined]\n', '') }),
      exitCode: 1,
      weakens: [noLongerLocked],
    },
    {
      name: 'changes the options of the rule',
      change: ({ write }) =>
        write({
          [orders]: open,
          'lintel.yaml': policy.replace(
            'security-defined: error, anonymous',
            "security-defined: { severity: error, options: { ignoreMethods: ['get'] } }, anonymous",
          ),
        }),
      exitCode: 1,
      finds: ['GET /export'],
      weakens: ['The option "ignoreMethods" of the rule "security-defined"'],
    },
    {
      name: 'chooses another ruleset',
      change: ({ write }) => write({ 'lintel.yaml': policy.replace('[auth, transport, structure]', '[transport, structure]') }),
      exitCode: 1,
      weakens: ['rules of the base no longer run: '],
    },
    {
      name: 'turns "policy-weakened" off',
      change: ({ write }) => write({ [orders]: open, 'lintel.yaml': policy.replace('rules: {', 'rules: { policy-weakened: off,') }),
      exitCode: 2,
      finds: ['GET /export'],
      refuses: ['The rule "policy-weakened" cannot be set in a configuration.'],
    },
    {
      name: 'takes the whole configuration away',
      change: ({ write, remove }) => {
        write({ [orders]: open });
        remove('lintel.yaml');
      },
      exitCode: 1,
      finds: ['GET /export'],
      weakens: ['The configuration in "lintel.yaml" no longer counts.', noLongerLocked],
    },
    {
      name: 'renames it to what nobody looks for',
      change: ({ write, move }) => {
        write({ [orders]: open });
        move('lintel.yaml', 'Lintel.yaml');
      },
      exitCode: 1,
      finds: ['GET /export'],
      weakens: ['The configuration in "lintel.yaml" no longer counts.'],
    },
    {
      name: 'makes a link of it to another file',
      change: ({ write, remove, link }) => {
        write({ [orders]: open, 'docs/example.yaml': off });
        remove('lintel.yaml');
        link('docs/example.yaml', 'lintel.yaml');
      },
      exitCode: 1,
      finds: ['GET /export'],
      weakens: [noLongerLocked],
    },
    {
      name: 'makes a link of it that leads out of the repository',
      change: ({ write, remove, link }) => {
        write({ [orders]: open });
        remove('lintel.yaml');
        link('/etc/hostname', 'lintel.yaml');
      },
      exitCode: 2,
      finds: ['GET /export'],
      refuses: ['is outside the folder that may be read'],
    },
    {
      name: 'makes a link of it that leads nowhere',
      change: ({ write, remove, link }) => {
        write({ [orders]: open });
        remove('lintel.yaml');
        link('nowhere.yaml', 'lintel.yaml');
      },
      exitCode: 2,
      finds: ['GET /export'],
      refuses: ['lintel.yaml'],
    },
    {
      name: 'makes a folder of it',
      change: ({ write, remove }) => {
        remove('lintel.yaml');
        write({ [orders]: open, 'lintel.yaml/README.md': 'Hello.\n' });
      },
      exitCode: 2,
      finds: ['GET /export'],
      refuses: ['"lintel.yaml" is not a regular file.'],
    },
    {
      name: 'pads it until nobody reads it',
      change: ({ write }) => write({ [orders]: open, 'lintel.yaml': `${policy}${'# padding\n'.repeat(120_000)}` }),
      exitCode: 2,
      finds: ['GET /export'],
      refuses: ['lintel.yaml'],
    },
    {
      name: 'hides settings behind a merge key',
      change: ({ write }) =>
        write({
          [orders]: open,
          'lintel.yaml': policy.replace('rules: {', 'rules: { <<: { security-defined: off },').replace('security-defined: error, ', ''),
        }),
      exitCode: 2,
      finds: ['GET /export'],
      refuses: ['Merge keys ("<<") are not allowed in a configuration.'],
    },
    {
      name: 'writes a key twice',
      change: ({ write }) => write({ [orders]: open, 'lintel.yaml': `${policy}rules: {}\n` }),
      exitCode: 2,
      finds: ['GET /export'],
      refuses: ['"rules"'],
    },
    {
      name: 'hides settings behind an anchor',
      change: ({ write }) =>
        write({
          [orders]: open,
          'lintel.yaml': policy
            .replace('rules: { security-defined: off }\n  - name: on', 'rules: &lax { security-defined: off }\n  - name: on')
            .replace('rules: { server-https: error, security-defined: error, anonymous-operation: error }\n', '')
            .concat('rules: *lax\n'),
        }),
      exitCode: 1,
      finds: ['GET /export'],
      weakens: ['The rule "security-defined"'],
    },
    {
      name: 'adds a profile that is for this API alone',
      change: ({ write }) =>
        write({
          'lintel.yaml': policy.replace(
            'waiverRules:',
            "  - name: exception\n    match: { paths: ['services/{orders,x}/**'] }\n    rules: { security-defined: off }\nwaiverRules:",
          ),
        }),
      exitCode: 1,
      weakens: ['The rule "security-defined" no longer runs; the base has it at "error".'],
    },
    {
      name: 'adds a profile for APIs that are still to come',
      change: ({ write }) =>
        write({
          'lintel.yaml': policy.replace(
            'waiverRules:',
            "  - name: exception\n    match: { paths: ['services/fut[u]re-?/*.yaml'] }\n    rules: { security-defined: off }\nwaiverRules:",
          ),
        }),
      exitCode: 1,
      weakens: ['The rule "security-defined" no longer runs'],
    },
    ...[
      ['!services/**', 'begins with "!"'],
      ['services\\**', 'has a backslash'],
      ['../outside/**', 'outside'],
      ['services/{a,b/c}/**', 'has a "/" between braces'],
      ['**/../**', 'goes up after a wildcard'],
    ].map(([glob = '', fault = '']) => ({
      name: `writes the glob ${glob}`,
      change: ({ write }: Change) => write({ [orders]: open, 'lintel.yaml': narrowed(glob) }),
      exitCode: 2 as const,
      finds: ['GET /export'],
      refuses: [fault],
    })),
    ...['services/Orders/**', 'services/orders/', './services/orders/../billing/openapi.yaml'].map((glob) => ({
      name: `narrows the profile to ${glob}`,
      change: ({ write }: Change) => write({ [orders]: open, 'lintel.yaml': narrowed(glob) }),
      exitCode: 1 as const,
      finds: ['GET /export'],
      weakens: [noLongerLocked],
    })),
    {
      name: 'lets waivers last longer, and asks no ticket of them',
      change: ({ write }) => write({ 'lintel.yaml': policy.replace('maxDays: 90, require: [ticket]', 'maxDays: 900') }),
      exitCode: 1,
      weakens: ['The duration of waivers of severity "error" is at most 900', 'Waivers no longer need a field "ticket".'],
    },
  ]);
});

describe('a configuration is added: who', () => {
  const near = 'services/orders/lintel.yaml';
  tryAttacks([
    {
      name: 'writes one nearer to the definition',
      change: ({ write }) => write({ [orders]: open, [near]: off }),
      exitCode: 2,
      finds: ['GET /export'],
      refuses: ['The rule "security-defined" is locked at "error" by lintel.yaml'],
    },
    {
      name: 'writes one nearer to the definition, without a base',
      args: [],
      change: ({ write }) => write({ [orders]: open, [near]: off }),
      exitCode: 2,
      finds: ['GET /export'],
      refuses: ['The rule "security-defined" is locked at "error" by lintel.yaml'],
    },
    {
      name: 'says "root: true" in it',
      change: ({ write }) => write({ [orders]: open, [near]: 'root: true\n' }),
      exitCode: 2,
      finds: ['GET /export'],
      refuses: ['"root: true" would cut off "lintel.yaml", which locks "server-https".'],
    },
    {
      name: 'says "root: true" in it, without a base',
      args: [],
      change: ({ write }) => write({ [orders]: open, [near]: `root: true\n${off}` }),
      exitCode: 2,
      finds: ['GET /export'],
      refuses: ['"root: true" would cut off "lintel.yaml"'],
    },
    {
      name: 'says "root: true" where nothing is locked',
      base: { 'lintel.yaml': 'rules: { security-defined: error }\n' },
      change: ({ write }) => write({ [orders]: open, [near]: `root: true\n${off}` }),
      exitCode: 1,
      finds: ['GET /export'],
      weakens: ['The configuration in "lintel.yaml" no longer counts: "services/orders/lintel.yaml" is a root now.'],
    },
    ...['lintel.yml', 'lintel.json'].map((name) => ({
      name: `writes ${name} beside lintel.yaml`,
      change: ({ write }: Change) => write({ [orders]: open, [name]: '{"root": true}\n' }),
      exitCode: 2 as const,
      finds: ['GET /export'],
      refuses: [`Both "lintel.yaml" and "${name}" are in this folder.`],
    })),
    {
      name: 'extends a file outside of the repository',
      change: ({ write }) => write({ [orders]: open, [near]: 'extends: ../../../policy.yaml\n' }),
      exitCode: 2,
      finds: ['GET /export'],
      refuses: ['is outside the folder that may be read'],
    },
    {
      name: 'extends a package that comes with the change',
      change: ({ write }) => write({ [orders]: open, 'node_modules/@acme/lax/lintel.yaml': off, [near]: "extends: '@acme/lax'\n" }),
      exitCode: 2,
      finds: ['GET /export'],
      refuses: ['The rule "security-defined" is locked at "error" by lintel.yaml'],
    },
    {
      name: 'puts its own package where the base has its policy from',
      base: { 'lintel.yaml': "extends: '@acme/policy'\n", '.gitignore': 'node_modules/\n' },
      before: ({ write }) => write({ 'node_modules/@acme/policy/lintel.yaml': policy }),
      change: (change) => {
        change.write({ [orders]: open, 'node_modules/@acme/policy/lintel.yaml': off });
        change.git('add', '--force', 'node_modules');
      },
      exitCode: 2,
      refuses: ['There is no package "@acme/policy".'],
    },
    {
      name: 'installs another version of the package',
      base: {
        'lintel.yaml': "extends: '@acme/policy'\n",
        '.gitignore': 'node_modules/\n',
        'package-lock.json': '{ "packages": {\n"node_modules/@acme/policy": {\n  "version": "2.0.0"\n} } }\n',
      },
      change: ({ write }) =>
        write({
          [orders]: open,
          'node_modules/@acme/policy/lintel.yaml': off,
          'package-lock.json': '{ "packages": {\n"node_modules/@acme/policy": {\n  "version": "1.0.0"\n} } }\n',
        }),
      exitCode: 1,
      weakens: ['The package "@acme/policy", which the configuration extends, is not the one of the base'],
    },
    {
      name: 'names a waiver file and a baseline in a nearer one',
      change: ({ write }) =>
        write({
          [orders]: open,
          [near]: 'waivers: w.yaml\nbaseline: b.json\n',
          'services/orders/w.yaml': waiver({ scope: '{ api: orders }' }),
          'services/orders/b.json': '{ "version": 1, "definitions": { "openapi.yaml": { "security-defined": ["0123456789abcdef"] } } }\n',
        }),
      exitCode: 1,
      finds: ['GET /export'],
      weakens: ['The waiver "W-9" for the rule "security-defined" is new.', 'The baseline holds 1 finding of "openapi.yaml"'],
    },
  ]);
});

describe('a ruleset for Spectral says otherwise: who', () => {
  const base = { 'lintel.yaml': 'root: true\n' };
  tryAttacks([
    {
      name: 'turns the rule off',
      base,
      change: ({ write }) => write({ [orders]: open, '.spectral.yaml': off }),
      exitCode: 1,
      finds: ['GET /export'],
      weakens: ['The rule "security-defined" no longer runs'],
    },
    {
      name: 'turns a locked rule off, without a base',
      args: [],
      change: ({ write }) => write({ [orders]: open, '.spectral.yaml': off }),
      exitCode: 1,
      finds: ['GET /export'],
    },
    {
      name: 'turns it off for one file',
      base,
      change: ({ write }) => write({ '.spectral.yaml': lax('services/orders/*') }),
      exitCode: 1,
      weakens: ['The rule "security-defined" no longer runs'],
    },
    {
      name: 'turns it off for one operation',
      base,
      change: ({ write }) => write({ '.spectral.yaml': lax('services/orders/openapi.yaml#/paths/~1export') }),
      exitCode: 1,
      weakens: ['"overrides" in the ruleset ".spectral.yaml" does not count at the base'],
    },
    {
      name: 'turns it off for files that are still to come',
      base,
      change: ({ write }) => write({ '.spectral.yaml': lax('services/future/**') }),
      exitCode: 1,
      weakens: ['"overrides" in the ruleset ".spectral.yaml" does not count at the base'],
    },
    {
      name: 'changes what a rule of the house looks at',
      base: { 'lintel.yaml': 'root: true\nruleset: [auth, ./policy/house.yaml]\n', 'policy/house.yaml': house },
      change: ({ write }) =>
        write({
          'policy/house.yaml': house.replace('$.paths', '$.nothing'),
          [orders]: definition({ operations: [secured('/orders'), secured('/export')] }),
        }),
      exitCode: 1,
      rule: 'no-export',
      finds: [orders],
      weakens: ['The rule "no-export" in the ruleset "policy/house.yaml" is not what it is at the base'],
    },
    {
      name: 'breaks what the house demands of single files',
      base: {
        'lintel.yaml': 'root: true\nruleset: [auth, ./policy/house.yaml]\n',
        'policy/house.yaml': `${house.replace('severity: error', 'severity: off')}overrides:\n  - files: ['../services/**']\n    rules: { no-export: error }\n`,
      },
      change: ({ write }) => write({ [orders]: definition({ operations: [secured('/orders'), secured('/export')] }) }),
      exitCode: 1,
      rule: 'no-export',
      finds: [orders],
    },
    {
      name: 'names a ruleset that lay there before',
      base: { 'lintel.yaml': 'root: true\nruleset: [recommended]\n', 'policy/house.yaml': house + lax('../services/future/**') },
      change: ({ write }) => write({ 'lintel.yaml': 'root: true\nruleset: [recommended, ./policy/house.yaml]\n' }),
      exitCode: 1,
      weakens: ['"overrides" in the ruleset "policy/house.yaml" does not count at the base'],
    },
    {
      name: 'runs code of its own',
      base,
      change: ({ write }) => write({ [orders]: open, '.spectral.js': 'process.exit(0);\n' }),
      exitCode: 2,
      refuses: ['JavaScript'],
    },
  ]);
});

describe('the configuration comes from the protected side (--config): who', () => {
  const args = ['--config', 'protected/policy.yaml'];
  const base = { 'lintel.yaml': '{}\n', 'protected/policy.yaml': 'rules: { security-defined: error }\nwaiverRules: { inline: deny }\n' };
  const alone = { base, args, exitCode: 1 as const, finds: ['GET /export'] };
  tryAttacks([
    { ...alone, name: 'writes another lintel.yaml', change: ({ write }) => write({ [orders]: open, 'lintel.yaml': off }) },
    {
      ...alone,
      name: 'says "root: true"',
      change: ({ write }) => write({ [orders]: open, 'services/orders/lintel.yaml': `root: true\n${off}` }),
    },
    { ...alone, name: 'brings waivers', change: ({ write }) => write({ [orders]: open, 'lintel-waivers.yaml': waiver() }) },
    {
      ...alone,
      name: 'brings a ruleset for Spectral',
      base: { ...base, 'protected/policy.yaml': 'waiverRules: { inline: deny }\n' },
      change: ({ write }) => write({ [orders]: open, '.spectral.yaml': off }),
    },
    {
      ...alone,
      name: 'writes x-lintel-ignore',
      change: ({ write }) =>
        write({
          [orders]: `${open}x-lintel-ignore: [{ rule: security-defined, reason: Reached from inside only., expires: 2026-12-01 }]\n`,
        }),
    },
    {
      ...alone,
      name: 'leaves out what the organization has, as far as that file does not say it',
      change: ({ write }) => write({ ...organization, ...base, [orders]: definition({ operations: [unsecured('/export')] }) }),
    },
  ]);
});
