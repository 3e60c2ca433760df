import { describe, expect, test } from 'vitest';
import { type Column, csvLines, markdownLines, tableLines } from '../../src/cli/output/tabular.ts';
import { painter } from '../../src/reporters/paint.ts';

interface Row {
  readonly name: string;
  readonly amount: number;
  readonly note?: string;
}

const columns: readonly Column<Row>[] = [
  { title: 'name', text: ({ name }) => name },
  { title: 'amount', text: ({ amount }) => String(amount), isNumber: true },
  { title: 'note', text: ({ note = '' }) => note },
];

function cell(text: string, lines: (rows: readonly Row[], columns: readonly Column<Row>[]) => Iterable<string>): string {
  return [...lines([{ name: text, amount: 1 }], columns)].at(-1) ?? '';
}

describe('a table', () => {
  test('has columns of equal width, numbers at the right, and none that is empty', () => {
    const rows = [
      { name: 'orders', amount: 7 },
      { name: '日本', amount: 1234567 },
    ];
    expect([...tableLines(rows, columns, { paint: painter(false) })]).toEqual([
      'name     amount\n',
      'orders        7\n',
      '日本    1234567\n',
    ]);
  });

  test('shows what would act on the terminal', () => {
    const [, line] = tableLines([{ name: '\u001b[31m\n##[error]', amount: 1 }], columns, { paint: painter(false) });
    expect(line).toBe('\\u001b[31m\\u000a#\\u0023[error]       1\n');
  });
});

describe('CSV', () => {
  test.each([
    ['plain', 'plain,1,\r\n'],
    ['a,b', '"a,b",1,\r\n'],
    ['say "hi"', '"say ""hi""",1,\r\n'],
    [' blank ', '" blank ",1,\r\n'],
    ['two\nlines', 'two lines,1,\r\n'],
  ])('writes %j as %j', (text, line) => {
    expect(cell(text, csvLines)).toBe(line);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\u200b=1', '＝1', '|x', '%x', '\rx'])('runs no formula: %j', (text) => {
    expect(cell(text, csvLines)).toMatch(/^"?'/);
  });

  test('keeps numbers as they are', () => {
    expect([...csvLines([{ name: 'a', amount: -5 }], columns)].at(-1)).toBe('a,-5,\r\n');
  });
});

describe('Markdown', () => {
  test.each([
    ['a | b', 'a \\| b'],
    ['<img src=x>', '&lt;img src=x>'],
    ['[x](javascript:1)', '\\[x\\]\\(javascript:1\\)'],
    ['@team', '@&#8203;team'],
    ['#12 `code` *b* ~s~', '\\#12 \\`code\\` \\*b\\* \\~s\\~'],
    ['_em_ and snake_case', '\\_em\\_ and snake_case'],
    ['two\nlines', 'two\\\\u000alines'],
    ['&lt;', '&amp;lt;'],
  ])('writes %j as %j', (text, expected) => {
    expect(cell(text, markdownLines)).toBe(`| ${expected} | 1 |  |\n`);
  });

  test('has a head', () => {
    expect([...markdownLines([], columns)]).toEqual(['| name | amount | note |\n', '|---|---:|---|\n']);
  });
});
