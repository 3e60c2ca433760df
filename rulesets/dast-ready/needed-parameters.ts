import type { Element } from '../../src/openapi/element.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { operationsByPath } from '../../src/openapi/operations-by-path.ts';
import { type EffectiveParameter, parameterKey } from '../../src/openapi/parameters.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { isCredentialParameter } from '../auth/auth-not-as-parameter.ts';
import { hasOwnExample } from './body-examples.ts';
import { fedParameters } from './fed-parameters.ts';
import { hasSeed, isBinary } from './seeds.ts';

/**
 * Parameters without which a scanner cannot call an operation, and whether a value for them is known. Operations of one path take the
 * same value, so that one of their parameters of the same place and name stands for all: one with a value, else that of a reading
 * operation, whatever the order of the text.
 */
export const neededParameters = perModel((model): ReadonlyMap<Element, boolean> => {
  const needed = new Map<Element, boolean>();
  const credentials = credentialNames(model);
  const hasValue = valueTest(model);
  for (const operations of operationsByPath(model).values()) {
    for (const [key, group] of groupsOf(operations)) {
      const [first] = group;
      if (first === undefined || credentials.has(key) || isCredential(first, model)) continue;
      const known = group.find(hasValue);
      needed.set((known ?? first).element, known !== undefined);
    }
  }
  return needed;
});

/** The needed parameters of the operations of a path, those of one place and name together. */
function groupsOf(operations: readonly Operation[]): ReadonlyMap<string, readonly EffectiveParameter[]> {
  const groups = new Map<string, EffectiveParameter[]>();
  for (const operation of [...operations].sort(readingFirst)) {
    for (const parameter of operation.parameters) {
      if (!isNeeded(parameter)) continue;
      const key = parameterKey(parameter);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [parameter]);
      else group.push(parameter);
    }
  }
  return groups;
}

function readingFirst(left: Operation, right: Operation): number {
  return Number(left.isWrite) - Number(right.isWrite) || (left.method < right.method ? -1 : Number(left.method > right.method));
}

/** The body of a 2.0 operation is a parameter too, but has a rule of its own. */
function isNeeded(parameter: EffectiveParameter): boolean {
  return parameter.in === 'path' || (parameter.in !== 'body' && parameter.element.flag('required') === true);
}

/** Headers that a scanner sets by itself or by its credentials. */
const ownHeaders: ReadonlySet<string> = new Set(['accept', 'authorization', 'content-type']);

function credentialNames(model: Model): ReadonlySet<string> {
  return new Set(
    [...model.securitySchemes.values()].flatMap(({ in: place, parameterName }) =>
      place === undefined || parameterName === undefined ? [] : [parameterKey({ in: place, name: parameterName })],
    ),
  );
}

/** A credential in a path names what is called, too. */
function isCredential({ in: place, name, element }: EffectiveParameter, model: Model): boolean {
  if (place === 'header' && ownHeaders.has(name.toLowerCase())) return true;
  return place !== 'path' && isCredentialParameter(element, model);
}

/** Whether a value for a parameter is known; each that many operations share is looked at once. */
function valueTest(model: Model): (parameter: EffectiveParameter) => boolean {
  const answers = new Map<Element, boolean>();
  return (parameter) => {
    const answer = answers.get(parameter.element) ?? hasValue(parameter, model);
    answers.set(parameter.element, answer);
    return answer;
  };
}

function hasValue({ element, in: place }: EffectiveParameter, model: Model): boolean {
  if (hasOwnExample(element) || element.has('x-dast-value-from') || fedParameters(model).has(element)) return true;
  const holders = [element, ...element.below('content').map(({ element: mediaType }) => mediaType)];
  return holders.some((holder) => {
    const schema = holder.one('schema');
    return (
      hasOwnExample(holder) ||
      (schema instanceof Schema && (hasSeed(schema) || isBinary(schema) || (place !== 'path' && isAnyValueGood(schema))))
    );
  });
}

/** Dates and bounded numbers can be made up where they name nothing. */
function isAnyValueGood(schema: Schema): boolean {
  const format = schema.keyword('format');
  if (format === 'date' || format === 'date-time') return true;
  return typeof schema.keyword('minimum') === 'number' && typeof schema.keyword('maximum') === 'number';
}
