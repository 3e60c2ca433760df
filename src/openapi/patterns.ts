import type { Node } from '../document/node.ts';
import { effectively } from './effective-schema.ts';
import { parsePattern } from './pattern-syntax.ts';
import { matchingWork } from './pattern-work.ts';
import { perModel } from './per-model.ts';
import type { Schema } from './schema.ts';

/** A regular expression of a definition. */
export interface PatternPlace {
  readonly text: string;
  /** The string itself; for a key of `patternProperties` the schema under it. */
  readonly node: Node;
  /** The schema that has it. */
  readonly schema: Schema;
  /** True for a key of `patternProperties`. */
  readonly isKey: boolean;
}

/**
 * The schemas with a regular expression that is not proven to be quick for every text the schema lets through, each with those
 * expressions. Expressions with errors are not among them.
 */
export const unprovenPatterns = perModel((model): ReadonlyMap<Schema, readonly PatternPlace[]> => {
  const verdicts = new Map<string, boolean>();
  const isQuick = (place: PatternPlace): boolean => {
    const length = place.isKey ? endless : maxLengthOf(place.schema);
    const key = `${length}/${place.text}`;
    const verdict = verdicts.get(key) ?? isQuickFor(place.text, length);
    verdicts.set(key, verdict);
    return verdict;
  };
  const unproven = new Map<Schema, readonly PatternPlace[]>();
  for (const schema of model.schemas) {
    const places = patternsIn(schema).filter((place) => !isQuick(place));
    if (places.length > 0) unproven.set(schema, places);
  }
  return unproven;
});

const endless = 1_000_000;

/** Steps that are done within a tenth of a second, and steps for each character where texts may be of any length. */
const quickSteps = 5_000_000;
const stepsPerCharacter = 10_000;

function isQuickFor(source: string, length: number): boolean {
  const pattern = parsePattern(source);
  if (pattern === undefined) return true;
  return matchingWork(pattern, length, true) <= (length === endless ? endless * stepsPerCharacter : quickSteps);
}

/** True when it is not even proven that matching takes at most quadratic time. */
export function mayExceedQuadraticTime(source: string): boolean {
  const pattern = parsePattern(source);
  return pattern !== undefined && matchingWork(pattern, endless, true) > endless ** 2 * stepsPerCharacter;
}

/** How long the texts of a schema may be, rounded up. */
function maxLengthOf(schema: Schema): number {
  return bounds.find(({ isBound }) => isBound(schema))?.length ?? endless;
}

const bounds = [32, 64, 128, 256, 512, 1024, 2048, 4096, 16384].map((length) => {
  const isBound = effectively((schema) => {
    const maxLength = schema.keyword('maxLength');
    return typeof maxLength === 'number' && maxLength <= length;
  });
  return { length, isBound };
});

/** The regular expressions that a schema has itself. */
export function patternsIn(schema: Schema): readonly PatternPlace[] {
  const text = schema.keyword('pattern');
  const hasKeys = schema.format >= 'oas3_1' && Object.hasOwn(schema.keywords, 'patternProperties');
  if (typeof text !== 'string' && !hasKeys) return none;
  const places: PatternPlace[] = [];
  const node = schema.node.child('pattern');
  if (typeof text === 'string' && node !== undefined) places.push({ text, node, schema, isKey: false });
  if (hasKeys) {
    for (const property of schema.schemas('patternProperties'))
      places.push({ text: String(property.node.key), node: property.node, schema, isKey: true });
  }
  return places;
}

const none: readonly PatternPlace[] = [];
