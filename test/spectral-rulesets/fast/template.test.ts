import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { canFillIn, fillIn, type MessageValues } from '../../../src/spectral-rulesets/fast/template.ts';
import { pick, type Random, seeded } from './random.ts';

/** A part of the library that it does not show: what fills in its messages. */
const require = createRequire(import.meta.url);
const library: unknown = require(require.resolve('@stoplight/spectral-core').replace(/index\.js$/, 'runner/utils/message.js'));

const parts = [
  ...[
    '{{error}}',
    '{{path}}',
    '{{property}}',
    '{{value}}',
    '{{description}}',
    '{{nothing}}',
    '{{toString}}',
    '{{ error }}',
    '{{__proto__}}',
  ],
  ...['#{{print("property")}}', '#{{print("value")}}', '#{{ print("value") }}', "#{{print('value')}}", '#{{print("error")}}', '#{{1 + 1}}'],
  ...[
    '#{{property.toUpperCase()}}',
    '#{{constructor}}',
    '#{{',
    '{{',
    '}}',
    '{',
    '}',
    '#',
    '{{}}',
    '{{{error}}}',
    '#{{{{error}}}}',
    '{{a\nb}}',
  ],
  ...['text ', '$&', '$1', "$'", '\n', '"', ' '],
] as const;

const values: readonly unknown[] = [
  ...['', 'a text', '{{error}}', '#{{print("value")}}', 'x'.repeat(5000), '$& $1'],
  ...[
    0,
    -1.5,
    Number.NaN,
    true,
    false,
    null,
    undefined,
    10n,
    {},
    { a: { b: [] } },
    [],
    [1, 'two'],
    new Date(0),
    new Map(),
    Symbol.iterator,
  ],
];

// The library writes to the console what it cannot evaluate.
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => vi.restoreAllMocks());

describe('messages are filled in as the library does', () => {
  test.each([1, 2, 3, 4])('with seed %i', (seed) => {
    const random = seeded(seed);
    const counts = { filled: 0, left: 0 };
    for (let round = 0; round < 3000; round++) {
      const template = Array.from({ length: random(6) }, () => pick(random, parts)).join('');
      const context = randomValues(random);
      if (!canFillIn(template)) {
        counts.left += 1;
        expect(() => fillIn(template, context), template).toThrow("Left to Spectral's library");
        continue;
      }
      const ours = attempt(() => fillIn(template, context));
      if (ours === 'Outside') continue;
      counts.filled += 1;
      expect(ours, template).toEqual(attempt(() => fillInAsTheLibrary(template, context)));
    }
    expect(counts.filled).toBeGreaterThan(1000);
    expect(counts.left).toBeGreaterThan(300);
  });
});

function fillInAsTheLibrary(template: string, context: MessageValues): string {
  const { message } = Object(library) as { readonly message: (template: string, context: MessageValues) => string };
  return message(template, context);
}

function randomValues(random: Random): MessageValues {
  return {
    property: pick(random, ['', 'name', 'a b', '{{value}}', '0']),
    error: pick(random, ['', 'is wrong', '{{property}}', '$&', '}}']),
    path: pick(random, ['#', '#/paths/~1a', '#/{{value}}']),
    description: pick(random, [null, '', 'What it says.', '{{error}}']),
    value: values[random(values.length)],
  };
}

/** What comes out, or the name of what is thrown. */
function attempt(work: () => string): string {
  try {
    return work();
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}
