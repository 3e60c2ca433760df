import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryOf, packFindings, unpackFindings } from '../../src/cli/threads/packed-findings.ts';
import type { Finding } from '../../src/report/finding.ts';
import type { Location } from '../../src/report/location.ts';
import { severities } from '../../src/report/severity.ts';

/** Few values, so that they come back, and any text: lone surrogates, the empty one. */
const text = fc.oneof(fc.constantFrom('', 'a', '/paths/~1', '\u0000', '\ud800', '💥'), fc.string({ unit: 'binary' }));
const position = fc.record({ line: fc.integer({ min: 1, max: 2 ** 31 }), column: fc.integer({ min: 1, max: 2 ** 31 }) });
const location: fc.Arbitrary<Location> = fc.record({ uri: text, pointer: text, range: fc.record({ start: position, end: position }) });
const common = {
  ruleId: text,
  severity: fc.constantFrom(...severities),
  message: text,
  location,
  relatedLocations: fc.array(
    fc.tuple(location, text).map(([place, message]) => ({ ...place, message })),
    { maxLength: 3 },
  ),
  fingerprint: fc.oneof(text, fc.constant('0123456789abcdef')),
};
const finding: fc.Arbitrary<Finding> = fc.oneof(fc.record(common), fc.record({ ...common, operation: text.filter((name) => name !== '') }));

test('findings come back as they were, through a clone as threads make it', () => {
  fc.assert(
    fc.property(fc.array(finding), (findings) => {
      const packed = packFindings(findings);
      const sent = structuredClone(packed, { transfer: [...memoryOf(packed)] });
      expect(unpackFindings(sent)).toEqual(findings);
    }),
  );
});

test('what findings share they share again', () => {
  const place: Location = { uri: 'a.yaml', pointer: '/a', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } } };
  const list = [{ ...place, message: 'here' }];
  const one: Finding = { ruleId: 'a', severity: 'warn', message: 'm', location: place, relatedLocations: list, fingerprint: '0' };
  const [first, second] = unpackFindings(packFindings([one, { ...one, ruleId: 'b' }]));
  expect(first?.location).toBe(second?.location);
  expect(first?.relatedLocations).toBe(second?.relatedLocations);
});
