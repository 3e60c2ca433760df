import type { Node } from '../document/node.ts';
import type { Model } from '../openapi/model.ts';
import { once } from '../openapi/once.ts';
import { parsePattern } from '../openapi/pattern-syntax.ts';
import type { ValueVerdict } from '../openapi/value-check.ts';
import { quote } from './quote.ts';
import type { Gap, RuleContext } from './rule.ts';

/**
 * Says that a value was not judged because a regular expression did not run in time, once for each expression, or because judging all
 * values costs too much, once for a definition. An expression with an error is not mentioned: that is a finding of its own.
 */
export function reportUnjudged(verdict: ValueVerdict, at: Node, { model, leaveUnjudged }: RuleContext): void {
  if (verdict.is !== 'unknown') return;
  const { pattern, isGivenUp } = verdict;
  const said = saidOf(model);
  const say = (reason: string | typeof givenUp, gap: Omit<Gap, 'at'>): void => {
    if (!said.has(reason)) leaveUnjudged({ at, ...gap });
    said.add(reason);
  };
  if (isGivenUp) say(givenUp, tooMuch);
  else if (pattern !== undefined && parsePattern(pattern) !== undefined) say(pattern, tooLong(pattern));
}

const givenUp = Symbol('given up');

const saidOf = once((_model: Model) => new Set<string | typeof givenUp>());

const tooMuch: Omit<Gap, 'at'> = {
  message: 'Values from here on were not judged by their schemas: the examples and defaults of this definition take too long.',
  help: 'Shorten the longest ones, or check the definition in parts.',
};

function tooLong(pattern: string): Omit<Gap, 'at'> {
  return {
    message: `Values were not matched with the pattern ${quote(pattern)}: it takes too long.`,
    help: 'Simplify the pattern so that matching takes time linear in the text: no repetition inside a repetition.',
  };
}
