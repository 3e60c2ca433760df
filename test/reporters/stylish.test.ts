import { expect, test } from 'vitest';
import { stylish } from '../../src/reporters/stylish.ts';
import { finding, place, render, report, serverHttps, serverHttpsPage } from './report-builder.ts';

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

test('findings are aligned below their file, and a summary follows', () => {
  const elsewhere = finding({
    location: { ...place(120, 3, 4), uri: 'shared%20parts/b%C3%BCcher.yaml' },
    severity: 'hint',
    message: 'Short.',
  });
  expect(render(stylish, report({ findings: [finding(), noSuccess, elsewhere] }))).toBe(`orders.yaml
  4:10   error  Server URL "http://api.example.com" is not https.  server-https
  10:10  warn   POST /orders: No success response is defined.      operation-success-response

shared parts/bücher.yaml
  120:3  hint   Short.  server-https

1 error, 1 warning, 1 hint in 1 definition (2 operations, 2 rules).
Fail: findings at or above "error": 1
`);
});

test('a clean report says what was checked', () => {
  expect(render(stylish, report())).toBe('No findings in 1 definition (2 operations, 2 rules).\nPass\n');
});

test('an operation that the message names is not repeated', () => {
  const named = { ...noSuccess, message: 'POST /orders has no success response.' };
  expect(render(stylish, report({ findings: [named] }))).toContain('warn   POST /orders has no success response.  operation');
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

  10:10  warn   POST /orders: No success response is defined.      operation-success-response
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
  expect(line).toBe('    > 1 | …,{"a":1,"ü\\u202e server":"http://api.example.com"}}}}}}}}}}}}}}}}…');
  expect(carets).toBe(`        | ${' '.repeat(line.indexOf('"http') - 10)}${'^'.repeat(24)}`);
});

test('a long message is wrapped to the width of the terminal and cut when it has no end', () => {
  const message = `The ${'quite '.repeat(12)}long message.`;
  expect(render(stylish, report({ findings: [finding({ message })] }), { width: 80 })).toContain(`
  4:10  error  The quite quite quite quite quite quite quite quite  server-https
               quite quite quite quite long message.
`);
  expect(render(stylish, report({ findings: [finding({ message: 'é'.repeat(1_000_000) })] }))).toContain(
    'é… (1000000 characters)  server-https',
  );
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
