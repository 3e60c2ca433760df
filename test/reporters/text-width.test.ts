import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { padEnd, takeEnd, takeStart, textWidth, wrap } from '../../src/reporters/text-width.ts';

describe('the width of a text', () => {
  test.each([
    ['ASCII', 'orders', 6],
    ['accents', 'Bücher', 6],
    ['combining marks', 'Bu\u0308cher', 6],
    ['Han', '注文', 4],
    ['Japanese punctuation', '「注文」、', 10],
    ['half-width katakana', 'ｱｲｳ', 3],
    ['full-width forms', '￥ＡＢ', 6],
    ['Hangul', '주문', 4],
    ['Hangul written in its parts', '\u1112\u1161\u11ab', 2],
    ['marks that take room of their own', 'का', 2],
    ['emoji', '😀🚀', 4],
    ['symbols that are text by default', '❤✔', 2],
    ['flags, as the two letters they consist of', '🇩🇪', 2],
    ['a letter beyond the basic plane', '𝄞', 1],
    ['an ideographic space', '\u3000', 2],
  ])('%s', (_, text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  const measure = `
import ctypes, locale, sys, unicodedata
locale.setlocale(locale.LC_CTYPE, 'C.UTF-8')
wcwidth = ctypes.CDLL(None).wcwidth
for code in range(0x20, 0x110000):
    if unicodedata.category(chr(code)) not in ('Cc', 'Cf', 'Cn', 'Co', 'Cs', 'Zl', 'Zp'):
        print(code, wcwidth(code))`;
  const measured =
    process.platform === 'linux' ? spawnSync('python3', ['-c', measure], { encoding: 'utf8', maxBuffer: 1 << 26 }) : undefined;

  test.skipIf(measured?.status !== 0)('is what the C library says, which terminals follow', () => {
    const lines = measured?.stdout.trim().split('\n') ?? [];
    const widths = lines.map((line) => line.split(' ').map(Number)).filter(([, width = -1]) => width >= 0);
    const others = widths.filter(([code = 0, width]) => textWidth(String.fromCodePoint(code)) !== width);
    expect(widths.length).toBeGreaterThan(100_000);
    // Versions of Unicode differ in a few characters that nobody writes.
    expect(others.length).toBeLessThan(30);
  });
});

test('texts are padded by what is seen', () => {
  expect(padEnd('注文', 6)).toBe('注文  ');
  expect(padEnd('orders', 3)).toBe('orders');
});

test('a beginning or an end has as much as there is room for, and no half character', () => {
  expect(takeStart('注文orders', 3)).toBe('注');
  expect(takeStart('a😀', 2)).toBe('a');
  expect(takeStart('orders', 3)).toBe('ord');
  expect(takeStart('Bücher', 0)).toBe('');
  expect(takeEnd('orders注文', 3)).toBe('文');
  expect(takeEnd('orders', 3)).toBe('ers');
  expect(takeEnd('orders', 0)).toBe('');
  expect(takeEnd('au\u0308b', 2)).toBe('u\u0308b');
  expect(takeEnd('au\u0308b', 1)).toBe('b');
});

describe('wrapping', () => {
  test('breaks at spaces, and leaves long words alone', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('注文 注文 注文', 9)).toEqual(['注文 注文', '注文']);
    expect(wrap('a verylongword b', 6)).toEqual(['a', 'verylongword', 'b']);
    expect(wrap('one two three', Number.POSITIVE_INFINITY)).toEqual(['one two three']);
  });

  test('begins no line with what a build server would obey', () => {
    expect(wrap('one ::error::two three', 5)).toEqual(['one ::error::two', 'three']);
    expect(wrap('one  ::error::two', 4)).toEqual(['one  ::error::two']);
  });

  test('leaves room on the first line for what stands there already', () => {
    expect(wrap('one two three', 7, 4)).toEqual(['one', 'two', 'three']);
    expect(wrap('verylongword', 6, 4)).toEqual(['', 'verylongword']);
    expect(wrap('one two', 7, 0)).toEqual(['one two']);
  });
});
