import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { insecure, referringTo, secure } from '../definitions.ts';
import type { Outcome, Scenario } from '../scenario.ts';

const args = ['lint', '--only', 'server-https', '-f', 'json'] as const;

/** What is found, and in which order. */
export const inputs: readonly Scenario[] = [
  checks(
    'without arguments the working directory is searched',
    { 'b/openapi.yml': secure, 'a.json': toJson(secure) },
    [],
    ['a.json', 'b/openapi.yml'],
  ),
  checks(
    'a folder is searched for definitions; fragments and other files are none',
    {
      'services/orders/openapi.yaml': referringTo('./schemas/order.yaml'),
      'services/orders/schemas/order.yaml': 'type: object\n',
      'services/pets/swagger.json': '{ "swagger": "2.0", "info": { "title": "Pets", "version": "1" }, "paths": {} }',
      'services/notes.md': secure,
      'services/package.json': '{ "name": "openapi", "openapi-types": { "openapi": "3.1.0" } }',
    },
    ['services'],
    ['services/orders/openapi.yaml', 'services/pets/swagger.json'],
  ),
  checks(
    'a definition is found however it is written',
    {
      'bom.yaml': `\uFEFF${secure}`,
      'comments.yaml': `# Orders\n%YAML 1.2\n---\n${secure}`,
      'crlf.yaml': secure.replaceAll('\n', '\r\n'),
      'flow.yaml': '{info: {title: Orders, version: "1"}, openapi: 3.1.0, paths: {}}\n',
      'indented.yaml': secure.replaceAll(/^/gm, '  '),
      'late.json': toJson(`components: {}\n${secure}`),
      'line.json': '{"info":{"title":"Orders","version":"1"},"paths":{},"openapi":"3.1.0"}',
      'quoted.yaml': secure.replace('openapi', '"openapi"'),
      'single.yaml': secure.replace('openapi', "'openapi'"),
      'tagged.yaml': secure.replace('openapi: 3.1.0', 'openapi: !!str 3.1.0'),
    },
    ['.'],
    [
      'bom.yaml',
      'comments.yaml',
      'crlf.yaml',
      'flow.yaml',
      'indented.yaml',
      'late.json',
      'line.json',
      'quoted.yaml',
      'single.yaml',
      'tagged.yaml',
    ],
  ),
  checks(
    'what git ignores, node_modules and dot folders are passed over in a folder',
    {
      '.git/': '',
      '.git/info/exclude': 'private.yaml\n',
      '.gitignore': '# build\n/dist/\n*.tmp.yaml\ngenerated/*\n!generated/kept.yaml\n',
      '.hidden/openapi.yaml': secure,
      'dist/openapi.yaml': secure,
      'generated/kept.yaml': secure,
      'generated/other.yaml': secure,
      'node_modules/package/openapi.yaml': secure,
      'private.yaml': secure,
      'services/.gitignore': 'local.yaml\n',
      'services/dist/openapi.yaml': secure,
      'services/local.yaml': secure,
      'services/orders.tmp.yaml': secure,
      'services/orders.yaml': secure,
    },
    ['.'],
    ['generated/kept.yaml', 'services/dist/openapi.yaml', 'services/orders.yaml'],
  ),
  checks(
    'they are passed over by a glob',
    {
      '.git/': '',
      '.gitignore': 'dist/\n',
      '.hidden/openapi.yaml': secure,
      'dist/openapi.yaml': secure,
      'node_modules/package/openapi.yaml': secure,
      'services/dist/openapi.yaml': secure,
      'services/openapi.yaml': secure,
    },
    ['**/openapi.yaml'],
    ['services/openapi.yaml'],
  ),
  checks(
    'ignore files further up count in a folder further down',
    { '.git/': '', '.gitignore': 'services/*/local.yaml\n', 'services/orders/local.yaml': secure, 'services/orders/openapi.yaml': secure },
    ['.'],
    ['openapi.yaml'],
    'services/orders',
  ),
  checks(
    'what is named is checked, ignored or not',
    { '.git/': '', '.gitignore': 'dist/\n', 'dist/openapi.yaml': secure, 'dist/other.yml': secure, '.hidden/openapi.yaml': secure },
    ['dist/openapi.yaml', 'dist', '.hidden/*.yaml'],
    ['.hidden/openapi.yaml', 'dist/openapi.yaml', 'dist/other.yml'],
  ),
  checks(
    'the order is that of the paths by code unit, whatever the order of the arguments',
    {
      'z.yaml': secure,
      'folder/B.yaml': secure,
      'folder/a.yaml': secure,
      'folder/ä.yaml': secure,
      'folder/_.yaml': secure,
      'glob/2.yaml': secure,
      'glob/10.yaml': secure,
    },
    ['z.yaml', 'folder', 'glob/*.yaml'],
    ['folder/B.yaml', 'folder/_.yaml', 'folder/a.yaml', 'folder/%C3%A4.yaml', 'glob/10.yaml', 'glob/2.yaml', 'z.yaml'],
  ),
  {
    ...checks(
      'a file is checked once, whatever leads to it',
      { 'real.yaml': secure },
      ['real.yaml', './real.yaml', 'link.yaml', '*.yaml', '.'],
      ['real.yaml'],
    ),
    prepare: (folder) => symlinkSync('real.yaml', join(folder, 'link.yaml')),
  },
  checks(
    'a folder does not follow links to folders',
    { 'services/openapi.yaml': secure },
    ['services'],
    ['services/openapi.yaml'],
    undefined,
    (folder) => {
      symlinkSync(folder, join(folder, 'services', 'loop'));
      symlinkSync('/etc', join(folder, 'services', 'etc'));
    },
  ),
  checks(
    'a linked file in a folder or a glob counts as the file',
    { 'shared/orders.yaml': secure, 'shared/pets.yaml': secure, 'one/.keep': '', 'two/.keep': '' },
    ['one', 'two/*.yaml', '--root', '.'],
    ['one/link.yaml', 'two/link.yaml'],
    undefined,
    (folder) => {
      symlinkSync(join(folder, 'shared', 'orders.yaml'), join(folder, 'one', 'link.yaml'));
      symlinkSync(join(folder, 'shared', 'pets.yaml'), join(folder, 'two', 'link.yaml'));
    },
  ),
  checks('a name is a name before it is a glob', { '[id].yaml': secure, 'i.yaml': secure }, ['[id].yaml'], ['%5Bid%5D.yaml']),
  checks('a name with a star is a name', { '*.yaml': secure, 'i.yaml': secure }, ['*.yaml'], ['*.yaml']),
  checks('a name with braces is a name', { '{a,b}.yaml': secure, 'a.yaml': secure }, ['{a,b}.yaml'], ['%7Ba,b%7D.yaml']),
  checks('a glob takes what it matches', { 'a.yaml': secure, 'b.yaml': secure, 'c.yaml': secure }, ['{a,b}.yaml'], ['a.yaml', 'b.yaml']),
  checks(
    'names may hold spaces, letters of any script, and what URIs and shells read something into',
    {
      'my api.yaml': secure,
      'заказы.yaml': secure,
      '注文.yaml': secure,
      'a#b?c%20d.yaml': secure,
      "it's $HOME;.yaml": secure,
      '🙂.yaml': secure,
    },
    ['my api.yaml', 'заказы.yaml', '注文.yaml', 'a#b?c%20d.yaml', "it's $HOME;.yaml", '🙂.yaml'],
    [
      'a%23b%3Fc%2520d.yaml',
      "it's%20$HOME;.yaml",
      'my%20api.yaml',
      '%D0%B7%D0%B0%D0%BA%D0%B0%D0%B7%D1%8B.yaml',
      '%E6%B3%A8%E6%96%87.yaml',
      '%F0%9F%99%82.yaml',
    ],
  ),
  checks(
    'a name that looks like an option stands after --',
    { '-x.yaml': secure, '--help': secure },
    ['--', '-x.yaml', '--help'],
    ['--help', '-x.yaml'],
  ),
  checks('a name that looks like a number is a name', { '007': secure }, ['007'], ['007']),
  checks('a file called - stands after --', { '-': secure }, ['--', '-'], ['-']),
  {
    ...checks('stdin has a name of its own', {}, ['-'], ['stdin']),
    stdin: secure,
  },
  {
    ...checks('stdin may be JSON', {}, ['-'], ['stdin']),
    stdin: toJson(secure),
  },
  {
    ...checks(
      'stdin takes the place of a file',
      { 'services/order.yaml': 'type: object\n' },
      ['-', '--stdin-filepath', 'services/openapi.yaml'],
      ['services/openapi.yaml'],
    ),
    stdin: referringTo('./order.yaml'),
  },
  {
    name: 'findings in stdin carry its name',
    args: ['lint', '--only', 'server-https', '-v', '--stdin-filepath', 'services/openapi.yaml', '-'],
    stdin: insecure,
    exitCode: 1,
    stdout: ['services/openapi.yaml\n', '> 4 |   - url: http://api.example.com'],
  },
  {
    name: 'an empty stdin is 2',
    args: ['lint', '-'],
    exitCode: 2,
    stdout: ['stdin'],
  },
  {
    name: 'a stdin that is no UTF-8 is 2',
    args: ['lint', '-'],
    stdin: Buffer.from([0x6f, 0xff, 0x0a]),
    exitCode: 2,
    stderr: ['error: ', 'UTF-8'],
  },
  {
    name: 'what names a version in another way is noted, not checked',
    files: { 'docs.json': '{ "openapi": "/openapi.json" }', 'openapi.yaml': secure },
    args: ['lint', '--only', 'server-https'],
    exitCode: 0,
    stdout: [/note +docs\.json: /],
  },
];

function checks(
  name: string,
  files: Readonly<Record<string, string>>,
  positionals: readonly string[],
  uris: readonly string[],
  cwd = '.',
  prepare: (folder: string) => void = () => undefined,
): Scenario {
  return { name, files, prepare, cwd, args: [...args, ...positionals], exitCode: 0, check: (outcome) => requireUris(outcome, uris) };
}

function requireUris({ stdout }: Outcome, expected: readonly string[]): void {
  const uris = JSON.parse(stdout).definitions.map((definition: { uri: string }) => definition.uri);
  if (JSON.stringify(uris) !== JSON.stringify(expected))
    throw new Error(`Checked ${JSON.stringify(uris)}, not ${JSON.stringify(expected)}.`);
}

/** The definition of `definitions.ts` as JSON: its keys, nothing inside `info` and `servers`. */
function toJson(text: string): string {
  const keys = text.split('\n').flatMap((line) => /^(\w+):/.exec(line)?.[1] ?? []);
  const values: Readonly<Record<string, unknown>> = {
    openapi: '3.1.0',
    info: { title: 'Orders', version: '1.0.0' },
    servers: [{ url: 'https://api.example.com' }],
    paths: {},
    components: { schemas: { Order: { type: 'object', properties: { openapi: { type: 'string' } } } } },
  };
  return JSON.stringify(Object.fromEntries(keys.map((key) => [key, values[key]])), undefined, 2);
}
