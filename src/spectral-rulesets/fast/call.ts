import type core from '@stoplight/spectral-core';
import functions from '@stoplight/spectral-functions';
import { currentClock } from '../time/expression-clock.ts';
import { trialOf } from '../time/own-expressions.ts';
import { ExampleCheck, isExampleOptions, originalExample } from './examples/oas-example.ts';
import type { LintInventory } from './inventory.ts';
import type { FunctionResult } from './outcome.ts';
import { Outside } from './outside.ts';
import type { Check } from './plan.ts';
import { schemaCheck } from './schema-check.ts';

/** What a function of Spectral is called with, besides value and options. */
export type FunctionContext = Parameters<core.RulesetFunction>[2];

/** Calls the function of a check on a value at a place. Throws what the function throws, and `Outside`. */
export type Call = (value: unknown, place: readonly (string | number)[]) => readonly FunctionResult[];

/** Makes the calls of functions in one document. */
export class Calls {
  readonly #inventory: LintInventory;
  #examples: ExampleCheck | undefined;

  constructor(inventory: LintInventory) {
    this.#inventory = inventory;
  }

  /** How a check of a rule is called. */
  of(check: Check, rule: core.Rule): Call {
    const { ruleFunction, options } = check;
    const context = this.#contextOf(rule);
    if (ruleFunction === originalExample) {
      // Of references that lead nowhere it only says nothing where they are resolved.
      if (!rule.resolved) throw new Outside('examples that are not resolved');
      return this.#example(options, context);
    }
    const schema = schemaCheck(ruleFunction, options, context);
    if (schema?.isValid !== true) return plainCall(check, context);
    const shared = { ...context, documentInventory: allDocuments };
    return (value, path) =>
      schema.takes(value) ? [] : listed(Reflect.apply(functions.schema, undefined, [value, schema.options, { ...shared, path }]));
  }

  #example(options: unknown, context: FunctionContext): Call {
    if (!isExampleOptions(options)) throw new Outside('options that the function does not know');
    this.#examples ??= new ExampleCheck(context);
    const examples = this.#examples;
    return (value, place) =>
      examples.check(value, options, place).map(({ message, path = [] }) => ({ message, path: [...place, ...path] }));
  }

  #contextOf(rule: core.Rule): FunctionContext {
    // The members that functions of Spectral use are there.
    return {
      path: [],
      rule,
      document: this.#inventory.document,
      documentInventory: this.#inventory.forFunctions,
    } as unknown as FunctionContext;
  }
}

function plainCall({ ruleFunction, options }: Check, context: FunctionContext): Call {
  const call: Call = (value, path) => listed(Reflect.apply(ruleFunction, undefined, [value, options, { ...context, path }]));
  const trial = trialOf(ruleFunction, options);
  if (trial === undefined) return call;
  return (value, path) => {
    const clock = currentClock();
    if (clock !== undefined) trial(value, clock);
    return call(value, path);
  };
}

/** In the place of a document, for what is the same in all. */
const allDocuments = {};

function listed(results: unknown): readonly FunctionResult[] {
  if (results === undefined) return [];
  if (!Array.isArray(results)) throw new Outside('a function that is not done when it returns');
  return results;
}
