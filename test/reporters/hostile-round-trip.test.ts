import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/report/finding.ts';
import type { Report } from '../../src/report/report.ts';
import type { ReporterContext } from '../../src/reporters/reporter.ts';
import { reporters } from '../../src/reporters/reporters.ts';
import { skipped } from './consumers.ts';
import { formatCases } from './format-cases.ts';
import { hostileReports } from './hostile-arbitrary.ts';
import { acting, withoutPaint } from './inert.ts';
import { readLog } from './read-log.ts';
import { xmlObjections } from './read-xml-formats.ts';
import { render } from './report-builder.ts';
import { githubObjections, objections } from './sarif-objections.ts';
import { findingsOnly, inOrder, shownTo } from './told.ts';
import { validateSarif } from './validate-sarif.ts';
import { cut, visible } from './visible.ts';

const settings = { seed: 20_261_122, numRuns: 120 };
const htmlApp = { script: 'let x;', style: 'p {}', scriptHash: 'sha256-a', styleHash: 'sha256-b' };

function write(format: string, report: Report, changes: Partial<ReporterContext> = {}): string {
  const reporter = reporters.get(format)?.reporter;
  if (reporter === undefined) throw new Error(`No format ${format}.`);
  return render(reporter, report, { htmlApp, ...changes });
}

test('every format is put to the test', () => {
  expect([...formatCases.map(({ format }) => format), 'json', 'stylish'].sort()).toEqual([...reporters.keys()].sort());
});

describe.each([
  ['without policy', hostileReports(false)],
  ['under policy', hostileReports(true)],
])('whatever is written where, %s', (_, reports) => {
  test.for(formatCases)(
    '$format tells every finding, and nothing in it acts',
    ({ format, changes, read, expected, comparable, isSkipped }, { skip }) => {
      skip(isSkipped === true, 'cmark-gfm is missing');
      fc.assert(
        fc.property(reports, (report) => {
          const output = write(format, report, changes);
          expect(acting(output, { hasCommands: format === 'github', hasReturns: format === 'csv' })).toEqual([]);
          expect(inOrder(findingsOnly(read(output), report), comparable)).toEqual(inOrder(expected(report), comparable));
        }),
        settings,
      );
    },
  );

  test('json has all of it, as it was', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const output = write('json', report);
        expect(acting(output)).toEqual([]);
        expect(JSON.parse(output)).toEqual(report);
      }),
      settings,
    );
  });

  test('github has no commands but annotations, with no properties but its own', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const { commands } = readLog(write('github', report, { unfolded: true }));
        for (const { command, properties } of commands) {
          expect(['error', 'warning', 'notice']).toContain(command);
          expect(Object.keys(properties).join()).toMatch(/^(?:file,(?:line,(?:endLine,col,endColumn,)?)?)?title$/);
        }
        expect(commands).toHaveLength(shownTo(report).length + report.notifications.length);
      }),
      settings,
    );
  });

  test.each([',', ';', '\t'])('no cell of csv is a formula to a spreadsheet that takes %j for the separator', (delimiter) => {
    fc.assert(
      fc.property(reports, (report) => {
        const rows: readonly (readonly string[])[] = parse(write('csv', report), {
          delimiter,
          record_delimiter: '\r\n',
          // Where it separates nothing, a comma, too, opens no quotes.
          quote: delimiter === ',' ? '"' : null,
          relax_column_count: true,
        });
        // A quote begins a text where the separator is the comma; elsewhere it may be taken for the start of a quoted cell.
        const formula = delimiter === ',' ? /^[\s\p{Cf}]*[=+\-@|%＋－＝＠]/u : /^[\s\p{Cf}"]*[=+\-@|%＋－＝＠]/u;
        expect(rows.flat().filter((cell) => formula.test(cell))).toEqual([]);
      }),
      settings,
    );
  });

  test('nobody objects to the SARIF of many of them, neither for GitHub', () => {
    const many = merge(fc.sample(reports, { seed: settings.seed, numRuns: 60 }));
    expect(validateSarif(write('sarif', many)).filter(({ level }) => level === 'error')).toEqual([]);
    expect(objections(JSON.parse(write('sarif', many)))).toEqual([]);
    expect(githubObjections(JSON.parse(write('sarif', many, { sarifFor: 'github', source: () => 'text\n'.repeat(20) })))).toEqual([]);
  });

  test.each(['sarif', 'gitlab', 'sonar', 'rdjsonl'])('%s has no half of a character, which few programs can read', (format) => {
    fc.assert(
      fc.property(reports, (report) => {
        const output = write(format, report);
        const texts = format === 'rdjsonl' ? output.split('\n').filter((line) => line !== '') : [output];
        expect(texts.flatMap(halvesIn)).toEqual([]);
      }),
      settings,
    );
  });

  test.each([
    {},
    { color: true },
    { width: 80 },
    { width: 20, color: true },
    { verbose: true, width: 60 },
    { quiet: true, asciiOnly: true },
  ])('nothing acts in stylish with %o', (look) => {
    fc.assert(
      fc.property(reports, fc.boolean(), (report, unfolded) => {
        const output = write('stylish', report, { unfolded, linkTo: (uri) => `file:///apis/${uri}`, ...look });
        expect(acting(output, { isPainted: true })).toEqual([]);
        if ('asciiOnly' in look) expect(withoutPaint(output)).toMatch(/^[\n -~]*$/);
      }),
      settings,
    );
  });

  test('stylish tells every finding', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const output = unbroken(write('stylish', report, { unfolded: true }));
        for (const { location, message, ruleId } of shownTo(report)) {
          expect(output).toContain(`${location.range.start.line}:${location.range.start.column} `);
          expect(output).toContain(unbroken(cut(visible(message), 1000)));
          expect(output).toContain(unbroken(visible(ruleId)));
        }
      }),
      settings,
    );
  });

  test.skipIf(skipped.xmllint).each(['junit', 'checkstyle'])('libxml2 reads %s', (format) => {
    const folder = mkdtempSync(join(tmpdir(), 'lintel-xml-'));
    try {
      const paths = fc.sample(reports, settings).map((report, index) => {
        const path = join(folder, `${index}.xml`);
        writeFileSync(path, write(format, report));
        return path;
      });
      expect(xmlObjections(paths)).toBe('');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** One report on all that is in several, rules told apart by a number. */
function merge(all: readonly Report[]): Report {
  const numbered = all.map((report, index) => ({
    ...report,
    rules: report.rules.map((rule) => ({ ...rule, id: `${rule.id} ${index}` })),
    findings: report.findings.map((finding) => withNumber(finding, index)),
    ...(report.base === undefined
      ? {}
      : { base: { ...report.base, fixed: report.base.fixed.map((finding) => withNumber(finding, index)) } }),
    notifications: report.notifications.map(({ ruleId: _, ...notification }) => notification),
  }));
  const [first] = numbered;
  if (first === undefined) throw new Error('Nothing to merge.');
  return {
    ...first,
    definitions: numbered.flatMap(({ definitions }) => definitions),
    rules: numbered.flatMap(({ rules }) => rules),
    findings: numbered.flatMap(({ findings }) => findings),
    notifications: numbered.flatMap(({ notifications }) => notifications),
  };
}

function withNumber<Kind extends Finding>(finding: Kind, number: number): Kind {
  return { ...finding, ruleId: `${finding.ruleId} ${number}` };
}

/** Strings of a JSON text that hold half of a character. */
function halvesIn(json: string): readonly string[] {
  const found: string[] = [];
  JSON.parse(json, (_key, value: unknown) => {
    if (typeof value === 'string' && /\p{Cs}/u.test(value)) found.push(value);
    return value;
  });
  return found;
}

function unbroken(text: string): string {
  return text.replaceAll('\\u0023', '#').replaceAll('\\u003a', ':');
}
