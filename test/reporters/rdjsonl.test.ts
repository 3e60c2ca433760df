import { describe, expect, test } from 'vitest';
import type { Location } from '../../src/report/location.ts';
import { rdjsonl } from '../../src/reporters/rdjsonl.ts';
import { readWithReviewdog, skipped } from './consumers.ts';
import { hostileReport, hostileTexts } from './hostile.ts';
import { judged } from './policy-report.ts';
import { finding, place, render, report } from './report-builder.ts';
import { widePlaces, wideText } from './wide.ts';

interface Range {
  readonly start: { readonly line: number; readonly column?: number };
  readonly end?: { readonly line: number; readonly column: number };
}

interface Diagnostic {
  readonly message: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly range?: Range };
  readonly code: { readonly value: string };
  readonly related_locations?: readonly { readonly message: string; readonly location: object }[];
}

function read(text: string): readonly Diagnostic[] {
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
}

function rangeOf(location: Location): Range | undefined {
  const source = (uri: string): string | undefined => (uri === 'wide.yaml' ? wideText : undefined);
  return read(render(rdjsonl, report({ findings: [finding({ location })] }), { source }))[0]?.location.range;
}

test('a line holds a diagnostic with all that reviewdog has a word for', () => {
  const relatedLocations = [{ ...place(7, 5, 8, '/paths/~1orders/get'), message: 'Used here.' }];
  const output = render(rdjsonl, report({ findings: [finding({ relatedLocations, location: place(4, 10, 32) })] }), {
    rootPrefix: 'services/',
  });
  expect(output.match(/\n/g)).toHaveLength(1);
  expect(JSON.parse(output)).toEqual({
    message: 'Server URL "http://api.example.com" is not https.',
    location: { path: 'orders.yaml', range: { start: { line: 4, column: 10 }, end: { line: 4, column: 32 } } },
    severity: 'ERROR',
    source: { name: 'lintel', url: 'https://lintel.example/' },
    code: { value: 'server-https', url: 'https://lintel.example/rules/server-https' },
    related_locations: [
      { message: 'Used here.', location: { path: 'orders.yaml', range: { start: { line: 7, column: 5 }, end: { line: 7, column: 8 } } } },
    ],
  });
});

test('what was not checked comes first, then the gravest; hints are infos', () => {
  const findings = (['hint', 'info', 'warn', 'error'] as const).map((severity) => finding({ severity, message: severity }));
  const notifications = [{ code: 'file-refused', level: 'error', message: 'Not read.', help: 'Move it.' }] as const;
  const all = read(render(rdjsonl, report({ findings, notifications })));
  expect(all.map(({ message, severity }) => [message, severity])).toEqual([
    ['Not read. Move it.', 'ERROR'],
    ['error', 'ERROR'],
    ['warn', 'WARNING'],
    ['info', 'INFO'],
    ['hint', 'INFO'],
  ]);
  expect(all[0]?.location).toEqual({ path: 'orders.yaml', range: { start: { line: 1 } } });
});

test('what policy holds back, the base has, or is below the threshold is left out', () => {
  expect(read(render(rdjsonl, judged)).map(({ severity }) => severity)).toEqual(['ERROR', 'WARNING', 'INFO']);
  expect(read(render(rdjsonl, judged, { threshold: 'error' })).map(({ severity }) => severity)).toEqual(['ERROR', 'INFO']);
});

test('nothing found is nothing written; no verdict is', () => {
  expect(render(rdjsonl, report())).toBe('');
  const verdict = { outcome: 'none', exitCode: 2, reasons: ['nothing matched'], counts: { error: 0, warn: 0, info: 0, hint: 0 } } as const;
  expect(read(render(rdjsonl, report({ definitions: [], verdict })))).toMatchObject([
    { message: 'No trustworthy verdict: nothing matched', severity: 'ERROR', location: { path: 'lintel' } },
  ]);
});

describe('columns', () => {
  test('are bytes of UTF-8 from 1, end exclusive', () => {
    // 39 UTF-16 units, 38 characters and 47 bytes stand before it.
    expect(rangeOf(widePlaces.version)).toEqual({ start: { line: 2, column: 48 }, end: { line: 2, column: 53 } });
  });

  test('are those of the first line of a place of several', () => {
    expect(rangeOf(widePlaces.operation)).toEqual({ start: { line: 5, column: 3 }, end: { line: 5, column: 11 } });
  });

  test('end with their line, and are left out on a blank one, as is a line that is not there', () => {
    expect(rangeOf(widePlaces.end)?.end).toEqual({ line: 2, column: Buffer.byteLength(wideText.split('\r\n')[1] ?? '') + 1 });
    expect(rangeOf(widePlaces.blank)).toEqual({ start: { line: 3 } });
    expect(rangeOf(widePlaces.beyond)).toBeUndefined();
  });

  test('are left out when the text is not at hand: the number would be another', () => {
    expect(rangeOf({ ...widePlaces.version, uri: 'gone.yaml' })).toEqual({ start: { line: 2 } });
  });

  test('are right far into a long line, in time that does not grow with its square', () => {
    const unit = '"é日😀": 1, ';
    const text = unit.repeat(200_000);
    const count = 2000;
    const findings = Array.from({ length: count }, (_, index) => {
      const column = unit.length * Math.floor((index * 200_000) / count);
      return finding({
        location: {
          uri: 'wide.yaml',
          pointer: '',
          range: { start: { line: 1, column: column + 1 }, end: { line: 1, column: column + 7 } },
        },
      });
    });
    const before = process.cpuUsage();
    const all = read(render(rdjsonl, report({ findings }), { source: () => text }));
    const { user } = process.cpuUsage(before);
    for (const [index, { location }] of all.entries()) {
      expect(location.range?.start.column).toBe(Buffer.byteLength(unit) * Math.floor((index * 200_000) / count) + 1);
    }
    // 2000 times over 2.4 million units would be half a minute.
    expect(user / 1e6).toBeLessThan(5);
  });
});

test.each([...hostileTexts])('no line is longer than reviewdog reads, whatever a definition says: %s', (_, text) => {
  const lines = render(rdjsonl, hostileReport(text)).split('\n');
  expect(lines).toHaveLength(4);
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThan(65_536);
});

test('related places give way where they would make a line too long', () => {
  const location = { ...place(1, 1, 2), uri: '%1B'.repeat(4000) };
  const content = report({ findings: [finding({ location, relatedLocations: Array(5).fill({ ...location, message: 'Used here.' }) })] });
  const output = render(rdjsonl, content);
  expect(Buffer.byteLength(output)).toBeLessThan(65_536);
  expect(read(output)).toMatchObject([{ code: { value: 'server-https' }, location: { path: '\u001b'.repeat(4000) } }]);
});

describe.skipIf(skipped.reviewdog)('reviewdog', () => {
  test('reads what was meant', () => {
    const relatedLocations = [{ ...place(7, 5, 8, '/paths/~1orders/get'), message: 'Used here.' }];
    const [diagnostic] = readWithReviewdog(render(rdjsonl, report({ findings: [finding({ relatedLocations })] })), 'rdjsonl');
    expect(diagnostic).toMatchObject({
      message: 'Server URL "http://api.example.com" is not https.',
      severity: 'ERROR',
      location: { path: 'orders.yaml', range: { start: { line: 4, column: 10 }, end: { line: 4, column: 32 } } },
      code: { value: 'server-https', url: 'https://lintel.example/rules/server-https' },
      relatedLocations: [{ message: 'Used here.' }],
    });
  });

  test.each([...hostileTexts])('loses none, whatever a definition says: %s', (_, text) => {
    const all = readWithReviewdog(render(rdjsonl, hostileReport(text)), 'rdjsonl');
    expect(all.map(({ code }) => code.value)).toEqual(['file-refused', 'server-https', 'server-https']);
    for (const { message } of all) expect(message).not.toMatch(/^\s*$|[\p{Cc}\p{Cf}]/u);
  });
});
