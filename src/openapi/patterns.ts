import type { Node } from '../document/node.ts';
import { effectively } from './effective-schema.ts';
import type { Model } from './model.ts';
import { perModel } from './once.ts';
import { lengthLimitOf } from './pattern-length.ts';
import { closeLength } from './pattern-reader.ts';
import { type Pattern, parsePattern } from './pattern-syntax.ts';
import { matchingWork } from './pattern-work.ts';
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
export function unprovenPatterns(model: Model): ReadonlyMap<Schema, readonly PatternPlace[]> {
  return looks(model).unproven;
}

/** Those among the unproven expressions that were not looked at closely, because those before them are long enough together. */
export function passedOverPatterns(model: Model): ReadonlySet<string> {
  return looks(model).passedOver;
}

const looks = perModel((model) => {
  const unproven = new Map<Schema, readonly PatternPlace[]>();
  const passedOver = new Set<string>();
  const simple = new Map<string, boolean>();
  const seen = new Set<string>();
  let left = closeLength;
  const isProven = (place: PatternPlace): boolean => {
    const { text } = place;
    const isKnownSimple = simple.get(text) ?? isSimple(text);
    simple.set(text, isKnownSimple);
    if (isKnownSimple) return true;
    if (!seen.has(text)) {
      seen.add(text);
      left -= text.length;
      if (left < 0) passedOver.add(text);
    }
    return !passedOver.has(text) && isQuick(place);
  };
  for (const schema of model.schemas) {
    const places = patternsIn(schema).filter((place) => !isProven(place));
    if (places.length > 0) unproven.set(schema, places);
  }
  return { unproven, passedOver };
});

/** True when no close look is needed to see that time grows with the length alone. */
function isSimple(source: string): boolean {
  const pattern = parsePattern(source);
  return pattern === undefined || degreeOf(matchingWork(pattern, endless, true, false)) <= 1;
}

function isQuick({ text, schema, isKey }: PatternPlace): boolean {
  return provenDegree(text) <= 1 || isQuickUpTo(text, isKey ? endless : maxLengthOf(schema));
}

const endless = 1_000_000;

/** Steps that are done within a tenth of a second, and steps for each character where texts may be of any length. */
const quickSteps = 5_000_000;
const stepsPerCharacter = 10_000;

/** What a power of the length may be multiplied with: less than one more power makes. */
const mostFactor = 100_000;

/** The power of a text's length with which the time for matching an expression grows at worst, as far as that is proven; else infinite. */
export function provenDegree(source: string): number {
  return read(source).degree;
}

function isQuickUpTo(source: string, length: number): boolean {
  const { pattern } = read(source);
  if (pattern?.choice === undefined) return false;
  const longest = Math.min(length, lengthLimitOf(pattern.choice));
  return longest < endless && matchingWork(pattern, longest, true) <= quickSteps;
}

interface Reading {
  /** Absent for an expression with an error, whose degree is 0. */
  readonly pattern: Pattern | undefined;
  readonly degree: number;
}

/** Definitions of one maker share expressions. */
const readings = new Map<string, Reading>();
const maxReadings = 2000;

function read(source: string): Reading {
  const known = readings.get(source);
  if (known !== undefined) return known;
  if (readings.size >= maxReadings) readings.clear();
  const pattern = parsePattern(source);
  const reading = { pattern, degree: pattern === undefined ? 0 : degreeOf(matchingWork(pattern, endless, true)) };
  readings.set(source, reading);
  return reading;
}

function degreeOf(work: number): number {
  if (work <= endless * stepsPerCharacter) return 1;
  for (let degree = 2; degree < 10; degree += 1) if (work <= endless ** degree * mostFactor) return degree;
  return Number.POSITIVE_INFINITY;
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
