import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packs } from '../../rulesets/packs.ts';
import { lintModel } from '../../src/engine/lint.ts';
import { selectRules } from '../../src/ruleset/ruleset.ts';
import { richDefinitions } from '../openapi/rich-definitions.ts';
import { modelOf } from '../support/memory-graph.ts';

/** An object that does not become a text. */
const noText = { toString: 'x', constructor: {}, hasOwnProperty: 1, valueOf: null };

const junk = fc.constantFrom<unknown>(
  null,
  true,
  false,
  0,
  -1,
  1e308,
  '',
  'text',
  '__proto__',
  'constructor',
  '(',
  [],
  [null],
  [[]],
  ['a', 5],
  {},
  { $ref: '#' },
  { $ref: '#/components/schemas/Order' },
  { $ref: 5 },
  { $ref: '#/nowhere' },
  noText,
  JSON.parse('{ "__proto__": { "type": "string" } }'),
);

describe('whatever stands where, no rule crashes', () => {
  for (const [format, definition] of Object.entries(richDefinitions)) {
    test(`in ${format}`, async () => {
      const places = placesOf(definition, []).filter((place) => place.length > 1);
      const changes = fc.array(fc.tuple(fc.constantFrom(...places), junk), { minLength: 1, maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(changes, async (changed) => {
          const text = JSON.stringify(
            changed.reduce<unknown>((value, [place, replacement]) => replaced(value, place, replacement), definition),
          );
          const ruleset = selectRules(packs, ['all'], { only: [], skip: [] });
          const { findings, notifications } = lintModel(await modelOf(text, 'openapi.json'), ruleset, (uri) => uri);
          expect(notifications.filter((notification) => notification.code === 'rule-crashed')).toEqual([]);
          for (const { message } of findings) expect(message).toMatch(/^[^\n\r]*[.?]$/);
        }),
        { numRuns: 150 },
      );
    });

    test(`in ${format}, what does not become a text, at every place by itself and in a list`, { timeout: 120_000 }, async () => {
      const ruleset = selectRules(packs, ['all'], { only: [], skip: [] });
      for (const place of placesOf(definition, []).filter(([first]) => first !== undefined && first !== 'swagger' && first !== 'openapi')) {
        for (const value of [noText, [noText]]) {
          const model = await modelOf(JSON.stringify(replaced(definition, place, value)), 'openapi.json');
          const crashes = lintModel(model, ruleset, (uri) => uri).notifications.filter(({ code }) => code === 'rule-crashed');
          expect(crashes, place.join('/')).toEqual([]);
        }
      }
    });
  }
});

type Place = readonly string[];

function placesOf(value: unknown, place: Place): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  return [place, ...Object.entries(value).flatMap(([key, member]) => placesOf(member, [...place, key]))];
}

function replaced(value: unknown, [key, ...rest]: Place, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (String(index) === key ? replaced(item, rest, replacement) : item));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, name === key ? replaced(member, rest, replacement) : member]),
  );
}
