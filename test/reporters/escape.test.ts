import { describe, expect, test } from 'vitest';
import { forTerminal, toAscii } from '../../src/reporters/escape.ts';

describe('what is drawn as nothing is shown', () => {
  test.each([
    ['a bidi override', '\u202e', '\\u202e'],
    ['a bidi isolate', '\u2066', '\\u2066'],
    ['a zero-width space', '\u200b', '\\u200b'],
    ['a soft hyphen', '\u00ad', '\\u00ad'],
    ['a Hangul filler', '\u3164', '\\u3164'],
    ['a joiner of graphemes', '\u034f', '\\u034f'],
    ['a tag', '\u{e0041}', '\\u{e0041}'],
    ['a variation selector that hides data', '\u{e0100}', '\\u{e0100}'],
    ['a C1 control', '\u009b', '\\u009b'],
    ['half a character', '\ud800', '\\ud800'],
  ])('%s', (_, character, shown) => {
    expect(forTerminal(`a${character}b`)).toBe(`a${shown}b`);
  });

  test.each(['ü', 'u\u0308', '注文', '😀', '❤\ufe0f', 'שלום'])('letters and emoji stay what they are: %s', (text) => {
    expect(forTerminal(text)).toBe(text);
  });
});

test('where there is only ASCII, drawings have a likeness and letters their number', () => {
  expect(forTerminal('a… – “ü” → 😀', true)).toBe('a... - "\\u00fc" -> \\u{1f600}');
  expect(toAscii('plain\ntext ✖')).toBe('plain\ntext x');
});
