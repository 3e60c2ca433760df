import type { CharacterSet } from '../../src/openapi/character-set.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { type Anchors, anchorsOf } from '../../src/openapi/pattern-anchors.ts';
import { type Choice, parsePattern } from '../../src/openapi/pattern-syntax.ts';
import { type PatternPlace, patternsIn } from '../../src/openapi/patterns.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Violation } from '../../src/ruleset/rule.ts';
import { isLimited, takesListedValues } from './limits.ts';
import { isMisread } from './misread-pattern.ts';

/** JSON Schema searches for a pattern: without anchors it says what a text contains, not what it is. */
export const stringPatternAnchored = defineRule({
  id: 'string-pattern-anchored',
  summary: 'Patterns are anchored at both ends.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [777, 625, 20], asvs: ['2.2.1'] },
  securitySeverity: 5.3,
  commonRemedy: 'Write each pattern once, anchored, in a schema under `components/schemas` (2.0: `definitions`), and refer to it.',
  yieldsTo: ['string-pattern-not-broad'],
  on: {
    schema: {
      among: { fields: ['pattern', 'patternProperties'] },
      when: (schema) => patternsIn(schema).length > 0 && isLimited(schema) && schema.direction !== 'response',
      check(schema, report) {
        if (takesListedValues(schema)) return;
        for (const place of patternsIn(schema)) {
          const violation = judge(place);
          if (violation !== undefined) report(violation);
        }
      },
    },
  },
});

function judge(place: PatternPlace): Violation | undefined {
  const { text, node, schema, isKey } = place;
  const choice = isMisread(text) ? undefined : parsePattern(text)?.choice;
  if (choice === undefined) return undefined;
  const anchors = anchorsOf(choice);
  // A key that is held at one end is a prefix or suffix on purpose: `^x-`.
  if ((anchors.start && anchors.end) || (isKey && (anchors.start || anchors.end))) return undefined;
  const message = `Pattern ${quote(text)} is not anchored with ${missing(anchors)}${choice.length > 1 ? ' in every alternative' : ''}.`;
  const isMinor = isKey || schema.direction === 'unused' || isOnlyTests(choice) || isFixedText(choice);
  return { at: node, message, severity: isMinor ? 'info' : undefined };
}

function missing({ start, end }: Anchors): string {
  if (!start && !end) return '"^" and "$"';
  return start ? '"$"' : '"^"';
}

/** True for an expression of nothing but lookarounds: it asks what a text contains. */
function isOnlyTests(choice: Choice): boolean {
  return choice.every((sequence) => sequence.every(({ is }) => is === 'look' || is === 'start'));
}

/** True for a text without alternatives or repetition: whoever meant the whole would have written `const`, so it is to be contained. */
function isFixedText(choice: Choice): boolean {
  return choice.length === 1 && choice.every((sequence) => sequence.every((term) => term.is === 'characters' && isSingle(term.set)));
}

function isSingle(set: CharacterSet): boolean {
  return /^10*$/.test(set.toString(2));
}
