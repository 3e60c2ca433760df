import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineHashes } from '../../src/reporters/sarif/line-hashes.ts';

describe('hashes of lines are those that GitHub computes', () => {
  const greetings = [
    'e9496ae3ebfced30:1',
    'fb7c023a8b9ccb3f:1',
    'ce8ba1a563dcdaca:1',
    'e20e36e16fcb0cc8:1',
    'b3edc88f2938467e:1',
    'c8e28b0b4002a3a0:1',
    'c129715d7a2bc9a3:1',
  ];

  // Texts and hashes that the tests of github/codeql-action name.
  test.each<[name: string, text: string, hashes: readonly string[]]>([
    ['nothing', '', ['c129715d7a2bc9a3:1']],
    ['short lines', ' a\nb\n  \t\tc\n d', ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']],
    ['line feeds', ' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n', greetings],
    ['carriage returns among them', ' hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r', greetings],
    ['both together', ' hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n', greetings],
    ['all mixed', ' hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n', greetings],
    [
      'a line that occurs again and again',
      'Lorem ipsum dolor sit amet.\n'.repeat(10),
      [
        ...Array.from({ length: 6 }, (_, index) => `a7f2ff13bc495cf2:${index + 1}`),
        'a7f2ff1481e87703:1',
        'a9cf91f7bbf1862b:1',
        '55ec222b86bcae53:1',
        'cc97dc7b1d7d8f7b:1',
        'c129715d7a2bc9a3:1',
      ],
    ],
  ])('for %s', (_name, text, hashes) => {
    expect(lineHashes(text)).toEqual(hashes);
  });
});

test('hashes of lines are what their definition says, for any text', () => {
  const texts = fc.array(
    fc.constantFrom('a', 'ü', '\uffff', '\ud83d', ' ', '\t', '\n', '\r', '\r\n', '\0', 'openapi: 3.1.0', '0'.repeat(99)),
  );
  fc.assert(
    fc.property(texts, (parts) => {
      expect(lineHashes(parts.join(''))).toEqual(definedHashes(parts.join('')));
    }),
  );
});

/** The definition, word by word: a sum for each line. */
function definedHashes(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/);
  const seen: string[] = [];
  return lines.map((_line, index) => {
    const rest = `${lines.slice(index).join('\n').replace(/[ \t]/g, '')}\uffff${'\0'.repeat(100)}`.slice(0, 100);
    const sum = rest.split('').reduce((hash, unit) => BigInt.asUintN(64, hash * 37n + BigInt(unit.charCodeAt(0))), 0n);
    seen.push(sum.toString(16));
    return `${sum.toString(16)}:${seen.filter((hash) => hash === seen[index]).length}`;
  });
}
