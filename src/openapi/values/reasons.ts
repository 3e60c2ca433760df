import { describe, listOf, quote } from '../validity/wording.ts';
import { firstDuplicate } from './equality.ts';
import { type LocalKeyword, type LocalScope, missingDependent, missingName } from './local-checks.ts';
import { type Keywords, typeBits } from './plan.ts';

/** Why a value breaks a keyword, without a subject: `is shorter than 5 characters`. */
export function localReason(keywords: Keywords, broken: LocalKeyword, value: unknown, scope: LocalScope): string {
  switch (broken) {
    case 'type':
      return typeReason(value, keywords.types);
    case 'enum':
      return `is none of ${listValues(keywords.enum?.all ?? [])}`;
    case 'const':
      return `is not ${describe(keywords.const?.all[0])}`;
    case 'format':
      return `is not in the format ${quote(keywords.format)}`;
    case 'pattern':
      return `does not match the pattern ${quote(keywords.strings?.pattern)}`;
    case 'minLength':
      return `is shorter than ${count(keywords.strings?.minLength, 'character')}`;
    case 'maxLength':
      return `is longer than ${count(keywords.strings?.maxLength, 'character')}`;
    case 'uniqueItems':
      return `has an item twice (index ${firstDuplicate(Array.isArray(value) ? value : [])})`;
    case 'minItems':
      return `has fewer than ${count(keywords.arrays?.minItems, 'item')}`;
    case 'maxItems':
      return `has more than ${count(keywords.arrays?.maxItems, 'item')}`;
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
    case 'multipleOf':
      return `${comparisons[broken]} ${keywords.numbers?.[broken]}`;
    default:
      return objectReason(keywords, broken, value, scope);
  }
}

const comparisons = {
  minimum: 'is less than',
  maximum: 'is greater than',
  exclusiveMinimum: 'is not greater than',
  exclusiveMaximum: 'is not less than',
  multipleOf: 'is no multiple of',
} as const;

type ObjectKeyword = 'required' | 'dependentRequired' | 'minProperties' | 'maxProperties';

function objectReason(keywords: Keywords, broken: ObjectKeyword, value: unknown, scope: LocalScope): string {
  const { objects } = keywords;
  if (broken === 'minProperties') return `has fewer than ${count(objects?.minProperties, 'property')}`;
  if (broken === 'maxProperties') return `has more than ${count(objects?.maxProperties, 'property')}`;
  if (objects === undefined || typeof value !== 'object' || value === null) return 'lacks a property';
  if (broken === 'required') return `lacks the required property ${quote(missingName(keywords, objects, value, scope))}`;
  const dependent = missingDependent(objects, value);
  return `lacks the property ${quote(dependent?.name)}, which ${quote(dependent?.because)} requires`;
}

/** `"red", "green" or "blue"`, shortened. */
function listValues(values: readonly unknown[]): string {
  const shown = values.slice(0, maxShown).map(describe);
  return values.length > maxShown ? `${shown.join(', ')} and ${values.length - maxShown} more` : listOf(shown, 'or');
}

const maxShown = 5;

function count(limit: number | undefined, noun: string): string {
  const plural = noun === 'property' ? 'properties' : `${noun}s`;
  return `${limit} ${limit === 1 ? noun : plural}`;
}

const typeNames: readonly (readonly [number, string])[] = [
  [typeBits.string, 'a string'],
  [typeBits.number, 'a number'],
  [typeBits.integer, 'an integer'],
  [typeBits.boolean, 'a boolean'],
  [typeBits.array, 'an array'],
  [typeBits.object, 'an object'],
  [typeBits.null, 'null'],
];

function namesOfTypes(types: number): string {
  const names = typeNames.flatMap(([bit, name]) => ((types & bit) === 0 ? [] : [name]));
  return listOf(names, 'or');
}

/** Why a value is of none of the types: `is a string, not an integer`. */
export function typeReason(value: unknown, wanted: number): string {
  return value === null ? `is not ${namesOfTypes(wanted)}` : `is ${nameOfValue(value)}, not ${namesOfTypes(wanted)}`;
}

function nameOfValue(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'bigint') return 'a number';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
