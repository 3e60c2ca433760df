import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addWaiver, readNewWaiver } from '../../src/config/add-waiver.ts';
import { parseWaivers } from '../../src/config/waiver-file.ts';
import type { WrittenWaiver } from '../../src/config/waiver-yaml.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { ToolError } from '../../src/errors.ts';

const waiver: WrittenWaiver = {
  id: 'W-2026-002',
  rule: 'server-https',
  scope: { path: 'services/legacy/**', operation: 'GET /health' },
  reason: 'test host, gone in Q1',
  owner: 'team-orders',
  created: '2026-11-22',
  expires: '2027-01-31',
};

const written = [
  '- id: W-2026-002',
  '  rule: server-https',
  "  scope: { path: 'services/legacy/**', operation: GET /health }",
  "  reason: 'test host, gone in Q1'",
  '  owner: team-orders',
  '  created: 2026-11-22',
  '  expires: 2027-01-31',
  '',
].join('\n');

const first = `- id: W-2026-001 # the oldest
  expires: 2027-01-31   # order of keys is free
  rule: "security-defined"
  scope: {api: orders}
  reason: 'it''s behind the gateway'

  owner: team-orders
  created: 2026-11-01
`;

function fileOf(name: string) {
  return { path: `/repository/${name}`, uri: name, folder: '/repository' };
}

async function add(text: string, entry: WrittenWaiver = waiver, name = 'lintel-waivers.yaml'): Promise<string> {
  const file = fileOf(name);
  return (await addWaiver(await parseDocument(text, `file:///repository/${name}`), entry, file)).text;
}

describe('a waiver is added to', () => {
  const cases: readonly (readonly [name: string, before: string, after: string])[] = [
    ['an empty file', '', written],
    ['a file of comments', '# Ask security first.\n', `# Ask security first.\n${written}`],
    ['a file without line break at its end', '# Ask security first.', `# Ask security first.\n${written}`],
    ['a file with a start of document', '---\n', `---\n${written}`],
    ['an empty list', '# none\n[]\n', `# none\n${written}`],
    ['a list', first, first + written],
    ['a list without line break at its end', first.trimEnd(), first + written],
    ['a list with a comment at its end', `${first}# the end\n`, `${first}# the end\n${written}`],
    ['a list with an end of document', `---\n${first}...\n`, `---\n${first}${written}...\n`],
    ['lines of another system', first.replaceAll('\n', '\r\n'), (first + written).replaceAll('\n', '\r\n')],
    [
      'waivers with empty lines between',
      `${first}\n${first.replace('001', '003')}`,
      `${first}\n${first.replace('001', '003')}\n${written}`,
    ],
    ['an indented list', indent(first, '  '), indent(first + written, '  ')],
    ['an indented list below a comment', `# ours\n${indent(first, '  ')}`, `# ours\n${indent(first + written, '  ')}`],
    ['a list with wide gaps', wide(first), wide(first + written)],
    [
      'scopes in lines of their own',
      first.replace('{api: orders}', '\n    api: orders'),
      first.replace('{api: orders}', '\n    api: orders') +
        written
          .replace("{ path: 'services/legacy/**', operation: GET /health }", "\n    path: 'services/legacy/**'\n    operation: GET /health")
          .replaceAll(': \n', ':\n'),
    ],
    ['a reason that keeps its line breaks', first.replace("'it''s behind the gateway'", '|+\n    it is behind the gateway\n'), ''],
  ];

  for (const [name, before, after] of cases) {
    test(name, async () => {
      const text = await add(before);
      if (after !== '') expect(text).toBe(after);
      expect(text.replaceAll('\r\n', '\n')).toContain(
        before
          .trimEnd()
          .replaceAll('\r\n', '\n')
          .replace('[]', '')
          .replace(/\.\.\.$/, ''),
      );
    });
  }

  test('a JSON file', async () => {
    const json = (waivers: readonly object[]): string => `${JSON.stringify(waivers, undefined, 2)}\n`;
    const one = { ...waiver, id: 'W-1', scope: { api: 'orders' } };
    expect(await add('[]\n', waiver, 'waivers.json')).toBe(json([waiver]));
    expect(await add(json([one]), waiver, 'waivers.json')).toBe(json([one, waiver]));
    expect(await add(JSON.stringify([one]), waiver, 'waivers.json')).toBe(`[${JSON.stringify(one)}, ${JSON.stringify(waiver)}]`);
  });

  test.each([['}\n]\n'], ['},\n]\n'], ['} ] # the end\n']])('a YAML list in brackets that ends in %j', async (end) => {
    const fields = 'rule: a, reason: behind the gateway, owner: me, created: 2026-11-01, expires: 2027-01-31, scope: { api: b }';
    const text = await add(`# ours\n[\n  { id: W-1, ${fields} ${end}`);
    expect(parse(await parseDocument(text, 'file:///w.yaml')).map(({ id }) => id)).toEqual(['W-1', 'W-2026-002']);
    expect(text.startsWith(`# ours\n[\n  { id: W-1, ${fields} },`)).toBe(true);
  });
});

test.each([
  ['a null', 'null\n'],
  ['an alias of nothing', '- *x\n'],
  ['an id that is there already', first.replace('W-2026-001', 'W-2026-002')],
  ['dashes on lines of their own', indent(first.replace('- id', '-\n  id'), '  ')],
])('%s in the file leaves it to people', async (_name, text) => {
  await expect(add(text)).rejects.toThrow(ToolError);
});

test.each(['yes', 'Null', 'TRUE', 'on', 'n', '12', '1e3', '~', '- a', 'a: b', 'a #b', 'team, other', "it's"])(
  '"%s" is quoted, because some versions of YAML read it as something else',
  async (owner) => {
    expect(await add('', { ...waiver, owner })).toContain(`\n  owner: '${owner.replaceAll("'", "''")}'\n`);
  },
);

test('the place of what was added is known', async () => {
  const document = await parseDocument(`# ours\n${first}`, 'file:///repository/w.yaml');
  const { added } = await addWaiver(document, waiver, fileOf('w.yaml'));
  expect(added.origin).toMatchObject({ uri: 'w.yaml', pointer: '/1', range: { start: { line: 10, column: 3 } } });
});

test('whatever a text holds, it is read as it was written', async () => {
  const awkward = fc.constantFrom(
    "'",
    '"',
    ': ',
    ' #',
    '{',
    '}',
    '[',
    ']',
    ',',
    '&',
    '*',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '\\',
    '-',
    '? ',
    'yes',
    '~',
    '0x1',
    '1e3',
    'ß',
    '漢',
    '😀',
    ' ',
    'a',
  );
  const text = fc.array(fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 12 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, text, text, fc.boolean(), async (reason, owner, api, isBlock) => {
      const entry = { ...waiver, reason: `because ${reason}`, owner, scope: { api } };
      const { waiver: wanted } = await readNewWaiver(entry, fileOf('w.yaml'), undefined);
      fc.pre(wanted !== undefined);
      const before = isBlock ? first.replace('{api: orders}', '\n    api: orders') : first;
      const [, added] = parse(await parseDocument(await add(before, entry), 'file:///repository/w.yaml'));
      expect(added).toMatchObject({ reason: wanted?.reason, owner: wanted?.owner, scope: { api: wanted?.scope.api } });
    }),
    { seed: 20261122, numRuns: 400 },
  );
});

function parse(document: Awaited<ReturnType<typeof parseDocument>>) {
  const { waivers, problems } = parseWaivers(document, 'w.yaml', { folder: '/repository' });
  expect(problems).toEqual([]);
  return waivers;
}

function indent(text: string, by: string): string {
  return text.replace(/^(?=.)/gm, by);
}

function wide(text: string): string {
  return text.replace(/^- /gm, '-   ').replace(/^ {2}(?=\S)/gm, '    ');
}
