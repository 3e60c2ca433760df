import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csv } from '../../src/reporters/csv.ts';
import { runOn, skipped } from './consumers.ts';
import { hostileReport, hostileTexts } from './hostile.ts';
import { judged } from './policy-report.ts';
import { finding, place, render, report } from './report-builder.ts';

type Rows = readonly Readonly<Record<string, string>>[];

function read(text: string): Rows {
  return parse(text, { columns: true, record_delimiter: '\r\n' });
}

/** Strict, and the delimiter that spreadsheets use where a comma is the decimal sign. */
const pythonProgram = `
import csv, json, sys
text = sys.stdin.buffer.read().decode('utf-8')
print(json.dumps([list(csv.reader(text.split('\\r\\n')[:-1], strict=True)), list(csv.reader(text.split('\\r\\n')[:-1], delimiter=';'))]))
`;

test('a line for each finding, with all there is to know', () => {
  const output = render(csv, report({ findings: [finding({ operation: 'GET /orders' })] }), { rootPrefix: 'services/' });
  expect(output).toBe(
    'severity,rule,pack,definition,file,line,column,operation,pointer,message,status,change,waiver,waiver reason,waiver expires,fingerprint,help\r\n' +
      'error,server-https,transport,orders.yaml,orders.yaml,4,10,GET /orders,/servers/0/url,"Server URL ""http://api.example.com"" is not https.",open,,,,,0123456789abcdef,https://lintel.example/rules/server-https\r\n',
  );
});

test('what policy decides is told, and what the base alone has', () => {
  const rows = read(render(csv, judged));
  expect(rows.map(({ message, status, change, waiver }) => [message, status, change, waiver])).toEqual([
    ['New here.', 'open', 'new', ''],
    ['As before.', 'open', 'unchanged', ''],
    ['Its waiver is over.', 'open', 'unchanged', 'W-2026-002'],
    ['Waived in a file.', 'waived', 'unchanged', 'W-2026-014'],
    ['Waived as well.', 'waived', 'new', 'W-2026-014'],
    ['Waived where it is.', 'waived', 'unchanged', 'x-lintel-ignore at orders.yaml:7:5'],
    ['In the baseline.', 'baselined', 'unchanged', ''],
    ['Nothing says who can reach this API.', 'open', 'new', ''],
    ['Gone now.', 'fixed', '', ''],
  ]);
  expect(rows[2]).toMatchObject({ 'waiver reason': 'internal test host, decommissioned in Q1', 'waiver expires': '2026-10-31' });
  expect(rows[6]).toMatchObject({ file: 'parts.yaml', definition: 'orders.yaml' });
  expect(read(render(csv, judged, { threshold: 'error' })).map(({ severity, status }) => `${severity} ${status}`)).not.toContain(
    'warn open',
  );
});

test('what was not checked has a line, so that no verdict is not a clean file', () => {
  const notifications = [
    { code: 'document-skipped', level: 'note', message: 'Skipped.', location: place(2, 3, 4) },
    { code: 'file-refused', level: 'error', message: 'Not read.', help: 'Move it.', location: { uri: '../x.yaml' } },
  ] as const;
  const rows = read(render(csv, report({ notifications })));
  expect(rows.map(({ severity, rule, file, line, message, status }) => [severity, rule, file, line, message, status])).toEqual([
    ['error', 'file-refused', '../x.yaml', '', 'Not read. Move it.', 'not-checked'],
    ['info', 'document-skipped', 'orders.yaml', '2', 'Skipped.', 'not-checked'],
  ]);
  const verdict = { outcome: 'none', exitCode: 2, reasons: ['nothing matched'], counts: { error: 0, warn: 0, info: 0, hint: 0 } } as const;
  expect(read(render(csv, report({ definitions: [], verdict })))[0]).toMatchObject({ severity: 'error', rule: 'no-verdict' });
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '|calc', '%x', '＝1', 'a;=1+1', 'a;"=1"', ' =1'])(
  'nothing is run by a spreadsheet: %s',
  (text) => {
    const output = render(csv, report({ findings: [finding({ message: text, operation: text, fingerprint: text })] }));
    for (const delimiter of [',', ';']) {
      const rows: readonly (readonly string[])[] = parse(output, { delimiter, relax_quotes: true, relax_column_count: true });
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s"]*[=+\-@|%\uff0b\uff0d\uff1d\uff20]/);
    }
  },
);

test('it has no byte order mark and only lines that end in CRLF', () => {
  const output = render(csv, report({ findings: [finding({ message: 'a\nb\rc' })] }));
  expect(output.startsWith('severity,')).toBe(true);
  expect(output.split('\r\n').join('')).not.toMatch(/[\r\n]/);
  expect(output).toContain('a\\u000ab\\u000dc');
});

describe.each([...hostileTexts])('whatever a definition says: %s', (_, text) => {
  test('there are as many cells as titles, none longer than a spreadsheet takes', () => {
    const rows = read(render(csv, hostileReport(text)));
    expect(rows.map(({ status }) => status)).toEqual(['open', 'waived', 'waived', 'open', 'fixed', 'not-checked', 'not-checked']);
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell.length).toBeLessThan(32_768);
  });

  test.skipIf(skipped.python)('Python reads the same, and no formula by either delimiter', () => {
    const output = render(csv, hostileReport(text));
    const [byComma, bySemicolon]: readonly (readonly (readonly string[])[])[] = JSON.parse(runOn(output, 'python3', ['-c', pythonProgram]));
    expect(byComma?.slice(1)).toEqual(read(output).map((row) => Object.values(row)));
    for (const cell of [byComma, bySemicolon].flat(2)) expect(cell).not.toMatch(/^[\s"]*[=+\-@|%]/);
  });
});
