import { expect, test } from 'vitest';
import type { AssessedFinding } from '../../src/report/finding.ts';
import { stylish } from '../../src/reporters/stylish.ts';
import { textWidth } from '../../src/reporters/text-width.ts';
import { expired, finding, place, render, report, serverHttps, serverHttpsPage, waiver } from './report-builder.ts';

const noSuccess = finding({
  ruleId: 'operation-success-response',
  severity: 'warn',
  message: 'No success response is defined.',
  operation: 'POST /orders',
  location: {
    uri: 'orders.yaml',
    pointer: '/paths/~1orders/post',
    range: { start: { line: 10, column: 10 }, end: { line: 13, column: 1 } },
  },
});

test('findings are aligned below their file and operation, and a summary follows', () => {
  const elsewhere = finding({
    location: { ...place(120, 3, 4), uri: 'shared%20parts/b%C3%BCcher.yaml' },
    severity: 'hint',
    message: 'Short.',
  });
  expect(render(stylish, report({ findings: [finding(), noSuccess, elsewhere] }))).toBe(`orders.yaml
    4:10   error  Server URL "http://api.example.com" is not https.  server-https
  POST /orders
    10:10  warn   No success response is defined.                    operation-success-response

shared parts/bücher.yaml
  120:3  hint   Short.  server-https

1 error, 1 warning, 1 hint in 1 definition (2 operations, 2 rules).
Fail: findings at or above "error": 1
`);
});

test('a clean report says what was checked', () => {
  expect(render(stylish, report())).toBe('No findings in 1 definition (2 operations, 2 rules).\nPass\n');
});

test('what belongs to no operation is headed by where it stands, once there are operations', () => {
  const at = (line: number, pointer: string): AssessedFinding => finding({ location: place(line, 1, 2, pointer), message: `${line}.` });
  const findings = [at(1, '/info'), { ...at(2, '/paths/~1a/get'), operation: 'GET /a' }, at(3, '/paths/~1a~0/parameters/0')];
  const rest = [at(4, '/components/schemas/A'), at(5, '/definitions/B'), at(6, '/webhooks/paid'), at(7, '/tags/0'), at(8, '')];
  const output = render(stylish, report({ findings: [...findings, ...rest] }));
  expect(output.replaceAll('  server-https', '')).toContain(`orders.yaml
    1:1  error  1.
  GET /a
    2:1  error  2.
  path /a~
    3:1  error  3.
  components
    4:1  error  4.
    5:1  error  5.
  webhook paid
    6:1  error  6.
  definition
    7:1  error  7.
    8:1  error  8.
`);
  expect(render(stylish, report({ findings: rest }))).toContain('orders.yaml\n  4:1  error');
});

test('waived, baselined and less grave findings are counted, not shown', () => {
  const findings = [finding({ status: 'waived' }), finding({ status: 'baselined' }), noSuccess];
  expect(render(stylish, report({ findings }), { threshold: 'error' })).toBe(`1 warning in 1 definition (2 operations, 2 rules).
Not shown: 1 waived, 1 baselined, 1 below error.
Pass
`);
});

test('what was not checked is shown with its remedy, and there is no verdict', () => {
  const notifications = [
    {
      code: 'file-refused',
      level: 'error',
      message: 'File is outside the root.',
      help: 'Move it inside.',
      location: { uri: '../secret.yaml' },
    },
    { code: 'document-skipped', level: 'note', message: 'Not an OpenAPI document.', location: place(2, 1, 5) },
  ] as const;
  expect(render(stylish, report({ notifications }))).toBe(`Notifications
  error    ../secret.yaml: File is outside the root.  file-refused
           Move it inside.
  note     orders.yaml:2:1: Not an OpenAPI document.  document-skipped

No findings in 1 definition (2 operations, 2 rules).
Notifications: 1 error, 1 note.
No trustworthy verdict
`);
});

test('verbose shows the lines of the definition, related places, and once per rule the why and the remedy', () => {
  const related = { ...place(6, 3, 10, '/paths/~1orders'), message: 'Used here.' };
  const findings = [finding({ relatedLocations: Array.from({ length: 6 }, () => related) }), finding(), noSuccess];
  const pages = new Map([['server-https', serverHttpsPage]]);
  expect(render(stylish, report({ findings }), { verbose: true, pages })).toBe(`orders.yaml
    4:10   error  Server URL "http://api.example.com" is not https.  server-https
      3 | servers:
    > 4 |   - url: http://api.example.com
        |          ^^^^^^^^^^^^^^^^^^^^^^
    orders.yaml:6:3: Used here.
    orders.yaml:6:3: Used here.
    orders.yaml:6:3: Used here.
    orders.yaml:6:3: Used here.
    orders.yaml:6:3: Used here.
    and 1 more place
    Why
      Clients copy \`servers[0].url\` as it stands, so one \`http://\` entry sends tokens in clear text.
    How to fix
      Serve the API over TLS and write \`https://\`.
    https://lintel.example/rules/server-https

    4:10   error  Server URL "http://api.example.com" is not https.  server-https
      3 | servers:
    > 4 |   - url: http://api.example.com
        |          ^^^^^^^^^^^^^^^^^^^^^^

  POST /orders
    10:10  warn   No success response is defined.                    operation-success-response
       9 |         '200': { description: All orders. }
    > 10 |     post:
    > 11 |       responses:
    > 12 |         '201': { description: Created. }
    https://lintel.example/rules/operation-success-response


2 errors, 1 warning in 1 definition (2 operations, 2 rules).
Fail: findings at or above "error": 2
`);
});

test('a long line is cut around the place, and the carets stay below it', () => {
  const text = `${'{"a":1,'.repeat(100)}"ü\u202e\tserver":"http://api.example.com"${'}'.repeat(100)}`;
  const column = text.indexOf('"http') + 1;
  const output = render(stylish, report({ findings: [finding({ location: place(1, column, column + 24) })] }), {
    verbose: true,
    width: 70,
    source: () => text,
  });
  const [line = '', carets = ''] = output.split('\n').slice(output.split('\n').findIndex((each) => each.startsWith('    > 1 |')));
  expect(line).toBe('    > 1 | …:1,"ü\\u202e server":"http://api.example.com"}}}}}}}}}}}}}}…');
  expect(carets).toBe(`        | ${' '.repeat(line.indexOf('"http') - 10)}${'^'.repeat(24)}`);
});

test('a long message is wrapped to the width of the terminal and cut when it has no end', () => {
  const message = `The ${'quite '.repeat(12)}long message.`;
  expect(render(stylish, report({ findings: [finding({ message })] }), { width: 80 })).toContain(`
  4:10  error  The quite quite quite quite quite quite quite quite quite quite
               quite quite long message.  server-https
`);
  expect(render(stylish, report({ findings: [finding({ message: 'é'.repeat(1_000_000) })] }))).toContain(
    'é… (1000000 characters)  server-https',
  );
});

test('a rule whose id does not fit behind the message has a line of its own, and on a wide terminal a column', () => {
  const findings = [finding(), finding({ message: 'Short.' })];
  expect(render(stylish, report({ findings }), { width: 72 })).toContain(`
  4:10  error  Server URL "http://api.example.com" is not https.
               server-https
  4:10  error  Short.  server-https
`);
  expect(render(stylish, report({ findings }), { width: 110 })).toContain(`
  4:10  error  Server URL "http://api.example.com" is not https.  server-https
  4:10  error  Short.                                             server-https
`);
});

test.each([40, 60, 80, 120, 200])('no line is longer than %i columns, but for words that are', (width) => {
  const related = [{ ...place(6, 3, 10, '/paths/~1orders'), message: `Used by ${'one operation and '.repeat(8)}another.` }];
  const message = `A name in 日本語 and ${'quite '.repeat(30)}more.`;
  const findings = [
    finding({ message, relatedLocations: related }),
    { ...noSuccess, message },
    finding({ message, waiver: expired(), status: 'open' }),
    finding({ message, waiver: waiver(), status: 'waived' }),
  ];
  const notifications = [{ code: 'document-skipped', level: 'note', message, help: message, location: place(2, 1, 5) }] as const;
  const pages = new Map([['server-https', serverHttpsPage]]);
  const source = (): string => '日本語のとても長い行です。'.repeat(60);
  const output = render(stylish, report({ findings, notifications }), { width, verbose: true, pages, source });
  const tooLong = output.split('\n').filter((line) => textWidth(line) > width && line.trim().includes(' '));
  expect(tooLong).toEqual([]);
});

test('a long list of a rule in a file is cut, gravest rules first, unless all is asked for', () => {
  const many = (amount: number, changes: Partial<AssessedFinding>): AssessedFinding[] =>
    Array.from({ length: amount }, (_, index) => finding({ ...changes, message: `${index}.`, location: place(index + 1, 1, 2) }));
  const rules = { ruleId: 'operation-success-response', severity: 'warn' } as const;
  const content = report({ findings: [...many(20, {}), ...many(41, rules), ...many(21, { severity: 'hint' })] });
  const output = render(stylish, content);
  expect(output.match(/ error /g)).toHaveLength(20);
  expect(output).toContain(`
        warn   … 31 more of operation-success-response
        hint   … 11 more of server-https (--all shows them)

2 rules account for all 82 findings:
  41  server-https
  41  operation-success-response
`);
  const all = render(stylish, content, { unfolded: true });
  expect(all.match(/^ {2}\d+:1/gm)).toHaveLength(82);
  expect(all).not.toContain('more of');
});

test('folded findings count in the list that is cut', () => {
  const equal = Array.from({ length: 7 }, (_, index) => finding({ message: 'Equal.', location: place(1000 + index, 1, 2) }));
  const others = Array.from({ length: 30 }, (_, index) => finding({ message: `${index}.`, location: place(index + 1, 1, 2) }));
  expect(render(stylish, report({ findings: [...others, ...equal] }))).toContain('… 27 more of server-https');
});

test('three rules that account for most are named, with what mends many places', () => {
  const of = (ruleId: string, amount: number): AssessedFinding[] =>
    Array.from({ length: amount }, (_, index) => finding({ ruleId, message: `${index}.` }));
  const findings = [...of('a', 1), ...of('b', 7), ...of('c', 2), ...of('d', 5)];
  const rules = ['a', 'b', 'c', 'd'].map((id) => ({ ...serverHttps, id, commonRemedy: `Mend ${id}.` }));
  expect(render(stylish, report({ findings, rules }))).toContain(`
3 of 4 rules account for 14 of 15 findings:
  7  b
     Mend b.
  5  d
  2  c

`);
  expect(render(stylish, report({ findings: [...of('a', 1), ...of('b', 9), ...of('c', 1)], rules }))).toContain(
    '\n1 of 3 rules accounts for 9 of 11 findings:\n  9  b\n     Mend b.\n\n',
  );
  expect(render(stylish, report({ findings: of('b', 15), rules }))).not.toContain('account for');
  expect(render(stylish, report({ findings: [...of('a', 4), ...of('b', 4)], rules }))).not.toContain('account for');
  expect(render(stylish, report({ findings, rules }), { quiet: true })).not.toContain('account for');
});

test('links lead to the line, the file and the page of the rule, where the terminal follows them', () => {
  const linkTo = (uri: string): string => `file:///home/me/${uri}`;
  const output = render(stylish, report({ findings: [finding()] }), { linkTo });
  expect(output).toContain('\u001b]8;;file:///home/me/orders.yaml\u001b\\orders.yaml\u001b]8;;\u001b\\\n');
  expect(output).toContain('\u001b]8;;file:///home/me/orders.yaml#4\u001b\\4:10\u001b]8;;\u001b\\  error');
  expect(output).toContain('\u001b]8;;https://lintel.example/rules/server-https\u001b\\server-https\u001b]8;;\u001b\\');
  expect(render(stylish, report({ findings: [finding()] }))).not.toContain('\u001b');
  const far = render(stylish, report({ findings: [finding()] }), { linkTo: () => undefined });
  expect(far.split('\u001b]8;;https:')).toHaveLength(2);
  expect(far).not.toContain('\u001b]8;;file:');
});

test.each([
  ['a script', 'javascript:alert(1)'],
  ['a sequence that ends the link', 'https://example.com/\u001b]52;c;aGk=\u0007'],
  ['letters that are not encoded', 'https://example.com/ü'],
  ['a command of a build server', 'https://example.com/##vso[task.complete]'],
  ['a program of its own', 'vscode://file/etc/passwd'],
  ['no end', `https://example.com/${'a'.repeat(3000)}`],
])('a page whose address is %s is not linked', (_, helpUri) => {
  const output = render(stylish, report({ findings: [finding()], rules: [{ ...serverHttps, helpUri }] }), { linkTo: () => undefined });
  expect(output).not.toContain('\u001b');
});

test('where only ASCII can be shown, nothing else is written', () => {
  const message = `Schema "Büro 日本" … ${'quite '.repeat(300)}`;
  const findings = [finding({ message }), finding({ message, location: { ...place(1, 1, 2), uri: 'b%C3%BCcher.yaml' } })];
  const many = Array.from({ length: 30 }, (_, index) => finding({ message: `${index}.` }));
  const settings = { asciiOnly: true, verbose: true, source: () => 'é'.repeat(400), pages: new Map([['server-https', '## Why\nä → b']]) };
  const output = render(stylish, report({ findings: [...findings, ...many] }), settings);
  expect(output).toMatch(/^[\n -~]*$/);
  expect(output).toContain('Schema "B\\u00fcro \\u65e5\\u672c" ... quite');
  expect(output).toContain('b\\u00fccher.yaml');
  expect(output).toContain('... 21 more of server-https');
  expect(output).toContain('\\u00e4 -> b');
});

test('colour only where it is asked for, and never from the definition', () => {
  const findings = [finding({ message: 'a\u001b[31mb\u202e\nc' })];
  expect(render(stylish, report({ findings }))).not.toContain('\u001b');
  const colored = render(stylish, report({ findings }), { color: true });
  expect(colored).toContain('\u001b[31merror\u001b[39m  a\\u001b[31mb\\u202e\\u000ac');
});

test('no line of the definition is shown where a rule withholds it', () => {
  const content = report({ findings: [finding()], rules: [{ ...serverHttps, withholdsSource: true }] });
  const output = render(stylish, content, { verbose: true });
  expect(output).toContain('server-https');
  expect(output).not.toContain('> 4 |');
  expect(render(stylish, report({ findings: [finding()] }), { verbose: true })).toContain('> 4 |');
});
