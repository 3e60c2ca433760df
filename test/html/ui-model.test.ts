import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFrames } from '../../src/html-app/model/frame.ts';
import { percent } from '../../src/html-app/model/ratios.ts';
import { safeUrl } from '../../src/html-app/model/safe-url.ts';
import { visibleStretches, visibleText } from '../../src/html-app/model/visible.ts';
import { waiverAge } from '../../src/html-app/model/waiver-age.ts';
import { wantedWaivers } from '../../src/html-app/model/waiver-order.ts';
import { formatNumber } from '../../src/html-app/model/words.ts';
import { parseFragment, toFragment } from '../../src/html-app/state/fragment.ts';
import { isGroupOpen, toggleGroup } from '../../src/html-app/state/open-groups.ts';
import { groupings, initialState, statusFilters, themes, type ViewState, viewNames } from '../../src/html-app/state/view-state.ts';
import { severities } from '../../src/report/severity.ts';
import type { PageData, PageFinding, PageLines, PageWaiver } from '../../src/reporters/html/page-data.ts';

describe('the fragment', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 12 });
  const states: fc.Arbitrary<ViewState> = fc.record({
    view: fc.constantFrom(...viewNames),
    severities: fc.subarray([...severities]),
    status: fc.constantFrom(...statusFilters),
    pack: text,
    rule: text,
    definition: text,
    operation: text,
    query: text,
    finding: text,
    group: fc.constantFrom(...groupings),
    open: fc.array(text, { maxLength: 3 }),
    hasCode: fc.boolean(),
    order: text.filter((order) => order !== ''),
    strength: text,
    theme: fc.constantFrom(...themes),
  });

  test('holds the whole state, whatever names and texts are', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parseFragment(`#${toFragment(state)}`)).toEqual(state);
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  test('says nothing of what is as always', () => {
    expect(toFragment(initialState)).toBe('');
    expect(toFragment({ ...initialState, view: 'findings', pack: 'auth' })).toBe('view=findings&pack=auth');
  });

  test('can be written by hand', () => {
    expect(parseFragment('#severity=error,warn&pack=auth&q=two+words')).toEqual({
      ...initialState,
      view: 'findings',
      severities: ['error', 'warn'],
      pack: 'auth',
      query: 'two words',
    });
  });

  test.each(['', '#', '#main', '#view=nowhere', '#status=&severity=grave&group=colour&theme=pink', '#%', '#%E0%A4%A&&&=='])(
    'that means nothing is the initial state: %s',
    (fragment) => {
      expect({ ...parseFragment(fragment), view: 'overview' }).toEqual(initialState);
    },
  );
});

describe('the lines around a finding', () => {
  test('are two before and two after, without the indentation they share, and the place is marked', () => {
    expect(
      frame([{ file: 0, start: 1, texts: ['  a:', '    b:', '      c: 1', '      d: {}', '      e: 2', '      f: 3'] }], [4, 9, 4, 12]),
    ).toEqual([
      { number: 2, before: 'b:', marked: '', after: '' },
      { number: 3, before: '  c: 1', marked: '', after: '' },
      { number: 4, before: '  d: ', marked: '{}', after: '' },
      { number: 5, before: '  e: 2', marked: '', after: '' },
      { number: 6, before: '  f: 3', marked: '', after: '' },
    ]);
  });

  test('mark the first line of a place of several', () => {
    expect(frame([{ file: 0, start: 7, texts: ['get:  ', '  x: 1'] }], [7, 1, 8, 7])).toEqual([
      { number: 7, before: '', marked: 'get:', after: '  ' },
      { number: 8, before: '  x: 1', marked: '', after: '' },
    ]);
  });

  test('are the piece of a long line that holds the place', () => {
    const pieces: PageLines[] = [
      { file: 0, start: 1, column: 1000, texts: ['"short"'] },
      { file: 0, start: 1, column: 900, texts: [`${'x'.repeat(200)}"place"${'y'.repeat(20)}`] },
      { file: 0, start: 1, column: 2000, texts: ['"later"'] },
    ];
    expect(frame(pieces, [1, 1100, 1, 1107])).toEqual([{ number: 1, before: 'x'.repeat(200), marked: '"place"', after: 'y'.repeat(20) }]);
    expect(frame(pieces, [1, 1500, 1, 1501])).toEqual([]);
  });

  test('are found beside pieces of a long line', () => {
    const texts = Array.from({ length: 200 }, (_, index) => `line ${400 + index}`);
    const lines = [
      { file: 0, start: 450, column: 300, texts: ['piece'] },
      { file: 0, start: 400, texts },
    ];
    expect(frame(lines, [500, 1, 500, 5]).map(({ number }) => number)).toEqual([498, 499, 500, 501, 502]);
  });

  test('are none where the page has none, and for what only the base has', () => {
    const lines = [{ file: 0, start: 1, texts: ['a', 'b'] }];
    expect(frame(lines, [3, 1, 3, 2])).toEqual([]);
    expect(frame([{ file: 1, start: 1, texts: ['a'] }], [1, 1, 1, 2])).toEqual([]);
    expect(frame(lines, [1, 1, 1, 2], 'fixed')).toEqual([]);
  });

  function frame(lines: readonly PageLines[], at: PageFinding['at'], status: PageFinding['status'] = 'open') {
    const finding: PageFinding = { rule: 0, severity: 'error', message: '', file: 0, at, pointer: '', fingerprint: '', status };
    return findFrames({ ...noData, lines })(finding);
  }
});

const noData: PageData = {
  version: 1,
  tool: { version: '0.0.0', informationUri: '' },
  verdict: { outcome: 'pass', exitCode: 0, reasons: [], counts: { error: 0, warn: 0, info: 0, hint: 0 } },
  files: [],
  packs: [],
  definitions: [],
  rules: [],
  findings: [],
  lines: [],
  waivers: [],
  notifications: [],
  notRun: [],
  leftOut: 0,
};

describe('what cannot be seen', () => {
  test('is shown by its code point', () => {
    expect(visibleStretches('a\u202eb\ud800')).toEqual([
      { text: 'a', isHidden: false },
      { text: 'U+202E', isHidden: true },
      { text: 'b', isHidden: false },
      { text: 'U+D800', isHidden: true },
    ]);
    expect(visibleText('a\u0000b\u{e0041}')).toBe('a[U+0000]b[U+E0041]');
  });

  test('leaves all else as it is', () => {
    expect(visibleStretches('Größe 界 😀 שלום')).toEqual([{ text: 'Größe 界 😀 שלום', isHidden: false }]);
  });

  test('is looked for in the first thousands of characters', () => {
    expect(visibleText('x'.repeat(1_000_000), 5)).toBe('xxxx…');
    expect(visibleStretches('x'.repeat(1_000_000))[0]?.text).toHaveLength(4000 + '… (1000000 characters)'.length);
  });
});

test.each([
  ['https://tracker.example.com/A-1?x=1#y', 'https://tracker.example.com/A-1?x=1#y'],
  ['HTTP://tracker.example.com', 'http://tracker.example.com/'],
  ['javascript:alert(1)', undefined],
  [' javascript:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['//tracker.example.com', undefined],
  ['OPS-1234', undefined],
  ['https://', undefined],
  [undefined, undefined],
])('a link to %s leads to %s', (text, url) => {
  expect(safeUrl(text)).toBe(url);
});

test('groups are open where that is said, or when there is one alone', () => {
  expect(isGroupOpen([], 'a', ['a'])).toBe(true);
  expect(isGroupOpen([], 'a', ['a', 'b'])).toBe(false);
  expect(isGroupOpen(['*'], 'a', ['a', 'b'])).toBe(true);
  expect(toggleGroup([], 'a', ['a', 'b'])).toEqual(['a']);
  expect(toggleGroup(['*'], 'a', ['a', 'b', 'c'])).toEqual(['b', 'c']);
  const closed = toggleGroup([], 'a', ['a']);
  expect(isGroupOpen(closed, 'a', ['a'])).toBe(false);
  expect(isGroupOpen(toggleGroup(closed, 'a', ['a']), 'a', ['a'])).toBe(true);
});

test('numbers are rounded down, and written alike everywhere', () => {
  expect([percent([1000, 999]), percent([3, 3]), percent([0, 0]), percent([3, 0])]).toEqual(['99%', '100%', '–', '0%']);
  expect([0, 999, 1000, 1234567].map(formatNumber)).toEqual(['0', '999', '1,000', '1,234,567']);
});

test('waivers that want attention come first', () => {
  const waiver = (id: string, expires: string, changes: Partial<PageWaiver> = {}): PageWaiver => ({
    ...{ id, rule: 'server-https', reason: 'Moves in March.', expires, source: 'file', hasExpired: false, findings: 1, file: 0, line: 1 },
    ...changes,
  });
  const waivers = [
    waiver('later', '2027-06-01'),
    waiver('unused', '2027-09-01', { findings: 0 }),
    waiver('late', '2027-05-01', { owner: 'team-orders' }),
    waiver('soon', '2026-12-01'),
    waiver('expired', '2026-12-31', { hasExpired: true }),
  ];
  const ids = (query: string) => wantedWaivers({ waivers, today: '2026-11-22' }, query).map(({ id }) => id);
  expect(ids('')).toEqual(['expired', 'soon', 'unused', 'late', 'later']);
  expect(ids('MARCH orders')).toEqual(['late']);
});

test('a waiver ends soon from thirty days before its end', () => {
  const waiver = {
    id: 'W',
    rule: 'r',
    reason: '',
    expires: '2026-12-22',
    source: 'file' as const,
    hasExpired: false,
    findings: 1,
    file: 0,
    line: 1,
  };
  expect(waiverAge(waiver, '2026-11-22')).toBe('soon');
  expect(waiverAge(waiver, '2026-11-21')).toBe('holds');
  expect(waiverAge({ ...waiver, hasExpired: true }, '2026-11-21')).toBe('expired');
  expect(waiverAge(waiver, undefined)).toBe('holds');
});
