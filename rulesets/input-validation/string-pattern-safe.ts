import { allFormats } from '../../src/openapi/format.ts';
import { type PatternPlace, passedOverPatterns, patternsIn, provenDegree, unprovenPatterns } from '../../src/openapi/patterns.ts';
import type { Severity } from '../../src/report/severity.ts';
import type { PatternAnalysis } from '../../src/ruleset/host.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type RuleContext, type Violation } from '../../src/ruleset/rule.ts';

/** Gateways and frameworks run patterns on engines that backtrack: one short text can stop them. */
export const stringPatternSafe = defineRule({
  id: 'string-pattern-safe',
  summary: 'Patterns cannot be made to backtrack catastrophically.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API4'], cwe: [1333], asvs: ['1.3.12'] },
  securitySeverity: 7.5,
  needs: 'analysePattern',
  on: {
    schema: {
      among: { fields: ['pattern', 'patternProperties'] },
      when: (schema) => patternsIn(schema).length > 0,
      check(schema, report, context) {
        for (const place of unprovenPatterns(context.model).get(schema) ?? []) {
          const violation = judge(place, context);
          if (violation !== undefined) report(violation);
        }
      },
    },
  },
});

function judge(place: PatternPlace, context: RuleContext): Violation | undefined {
  const { text, node } = place;
  const { host, leaveUnjudged } = context;
  const isPassedOver = passedOverPatterns(context.model).has(text);
  const analysis: PatternAnalysis = isPassedOver
    ? { is: 'unknown', reason: 'the expressions before it are too many and too long, for those that follow too' }
    : (host.analysePattern?.(text) ?? { is: 'unknown', reason: 'there is no analyser here' });
  switch (analysis.is) {
    case 'safe':
      return undefined;
    case 'unknown':
      // What is quadratic at worst would only be noted.
      if ((!isPassedOver && provenDegree(text) <= 2) || isMentioned(context, isPassedOver ? allThatFollow : text)) return undefined;
      leaveUnjudged({
        at: node,
        message: `Pattern ${quote(text)} was not judged: ${analysis.reason}.`,
        help: 'Write the pattern more simply, with fewer repetitions that can match the same, or bound the text with "maxLength".',
      });
      return undefined;
    case 'vulnerable':
      return violationOf(place, analysis);
  }
}

/** Stands for the expressions that nothing is said of one by one. */
const allThatFollow = '';

/** Whether the same expression was left unjudged before in this run: to say so once is enough. */
function isMentioned(context: RuleContext, text: string): boolean {
  const texts = mentioned.get(context) ?? new Set<string>();
  mentioned.set(context, texts);
  const isKnown = texts.has(text);
  texts.add(text);
  return isKnown;
}

const mentioned = new WeakMap<RuleContext, Set<string>>();

function violationOf({ text, node, schema }: PatternPlace, analysis: PatternAnalysis & { readonly is: 'vulnerable' }): Violation {
  const { complexity, degree, attack } = analysis;
  const growth = complexity === 'exponential' ? 'exponential' : `polynomial of degree ${degree}`;
  const danger = degree === 2 ? 'can take quadratic time' : `is vulnerable to catastrophic backtracking, ${growth}`;
  const message = `Pattern ${quote(text)} ${danger} (witness: ${quote(attack)}).`;
  // To anchor it is the first thing to do, and may be all.
  const yieldsTo = degree === 2 ? ['string-pattern-anchored'] : undefined;
  return { at: node, message, severity: severityOf(schema, degree), yieldsTo };
}

function severityOf(schema: PatternPlace['schema'], degree: number | undefined): Severity | undefined {
  if (degree === 2 || schema.direction === 'unused' || schema.direction === 'none') return 'info';
  return schema.isRequest ? undefined : 'warn';
}
