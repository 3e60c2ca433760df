import type { Node } from '../document/node.ts';
import { parsePattern } from '../openapi/pattern-syntax.ts';
import { perModel } from '../openapi/per-model.ts';
import type { ValueVerdict } from '../openapi/value-check.ts';
import { quote } from './quote.ts';
import type { RuleContext } from './rule.ts';

/**
 * Says that a value was not judged because a regular expression did not run in time; once for each expression. One with an error is not
 * mentioned: that is a finding of its own.
 */
export function reportUnrunPattern(verdict: ValueVerdict, at: Node, { model, leaveUnjudged }: RuleContext): void {
  const pattern = verdict.is === 'unknown' ? verdict.pattern : undefined;
  const said = saidOf(model);
  if (pattern === undefined || said.has(pattern) || parsePattern(pattern) === undefined) return;
  said.add(pattern);
  leaveUnjudged({
    at,
    message: `Values were not matched with the pattern ${quote(pattern)}: it takes too long.`,
    help: 'Simplify the pattern so that matching takes time linear in the text: no repetition inside a repetition.',
  });
}

const saidOf = perModel(() => new Set<string>());
