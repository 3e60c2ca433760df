import { allFormats } from '../../src/openapi/format.ts';
import { type PatternPlace, patternsIn } from '../../src/openapi/patterns.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Violation } from '../../src/ruleset/rule.ts';
import { misreading } from './misread-pattern.ts';

/** A pattern that does not compile is ignored or crashes the validator: either way nothing is checked. */
export const stringPatternValid = defineRule({
  id: 'string-pattern-valid',
  summary: 'Patterns are valid ECMA-262 regular expressions.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [1286, 185] },
  securitySeverity: 7.0,
  on: {
    schema: {
      among: { fields: ['pattern', 'patternProperties'] },
      when: (schema) => patternsIn(schema).length > 0,
      check(schema, report) {
        for (const place of patternsIn(schema)) {
          const violation = judge(place);
          if (violation !== undefined) report(violation);
        }
      },
    },
  },
});

function judge({ text, node }: PatternPlace): Violation | undefined {
  const misread = misreading(text);
  if (misread !== undefined)
    return { at: node, message: `Pattern ${quote(text)} ${misread.problem}.`, severity: misread.isMild ? 'warn' : undefined };
  const problem = compileProblem(text, 'u');
  if (problem === undefined) return undefined;
  const plainProblem = compileProblem(text, '');
  if (plainProblem !== undefined)
    return { at: node, message: `Pattern ${quote(text)} is not a valid ECMA-262 regular expression: ${plainProblem}.` };
  return {
    at: node,
    message: `Pattern ${quote(text)} is not valid with the "u" flag that JSON Schema recommends: ${problem}.`,
    severity: 'warn',
  };
}

/** What the engine says of an expression, without the expression itself. */
function compileProblem(text: string, flags: string): string | undefined {
  try {
    new RegExp(text, flags);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.slice(message.lastIndexOf(': ') + 1).trim();
  }
}
