import type { Element } from '../../src/openapi/element.ts';
import { appliedSchemas, possibleSchemas, propertiesAmong } from '../../src/openapi/in-place.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import { referredSchema } from '../../src/openapi/referred-schema.ts';
import { isDefinitionField, Schema } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { errorBodies } from './error-bodies.ts';
import { errorUses } from './error-uses.ts';

/** Share of the error bodies that makes a shape the common one, and how many there must be to judge by. */
const commonShare = 0.8;
const fewest = 5;

/** What a reader can rely on in an error body. */
export interface Shape {
  /** The schema as the response has it. */
  readonly schema: Schema;
  /** The types of each top-level property; of a body without properties, its own under no name. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** The members as text: that of shapes with the same ones. */
  readonly text: string;
}

/** An error body of a response; `common` is set when it is unlike most others of the media type. */
interface JudgedBody {
  readonly shape: Shape;
  readonly common: Shape | undefined;
}

/** Each response whose error bodies can be compared with enough others of their media type, with those bodies. */
export const errorShapes = perModel((model): ReadonlyMap<Element, readonly JudgedBody[]> => {
  const judged = new Map<Element, JudgedBody[]>();
  for (const samples of samplesByType(model).values()) {
    const common = commonShape(samples);
    if (common === undefined) continue;
    for (const { response, shape } of samples) {
      const body = { shape, common: common.agreeing.has(shape.text) ? undefined : common.shape };
      const others = judged.get(response);
      if (others === undefined) judged.set(response, [body]);
      else others.push(body);
    }
  }
  return judged;
});

/** How messages name a shape: the component, or what is written in its place. */
export function describeShape({ schema, members }: Shape): string {
  const referred = referredSchema(schema);
  if (referred.uses.some(isDefinitionField)) return quote(referred.node.key);
  const own = members.get('');
  return own === undefined ? `an inline schema of ${quote([...members.keys()].sort().join(', '))}` : `of type ${quote(own.join(', '))}`;
}

interface Sample {
  readonly response: Element;
  readonly shape: Shape;
  /** How often operations answer with it. */
  readonly count: number;
}

function samplesByType(model: Model): ReadonlyMap<string, readonly Sample[]> {
  const byType = new Map<string, Sample[]>();
  const known = new Map<Schema, Members>();
  for (const response of model.elementsOf('response')) {
    const count = errorUses(response, model).length;
    for (const { mediaType, schema } of typesOf(response, model)) {
      const { members, text } = knownMembersOf(writtenSchema(schema), known);
      if (members.size === 0) continue;
      const sample = { response, shape: { schema, members, text }, count };
      const others = byType.get(mediaType);
      if (others === undefined) byType.set(mediaType, [sample]);
      else others.push(sample);
    }
  }
  return byType;
}

/** 2.0 does not say which of the produced media types an error has: there is one body. */
function typesOf(response: Element, model: Model): readonly { readonly mediaType: string; readonly schema: Schema }[] {
  const bodies = errorBodies(response, model);
  return model.format === 'oas2' ? bodies.slice(0, 1).map(({ schema }) => ({ mediaType: 'application/json', schema })) : bodies;
}

/** The shape that most bodies have or extend, and the texts of those that do. */
interface Common {
  readonly shape: Shape;
  readonly agreeing: ReadonlySet<string>;
}

/** The most frequent shape, when most bodies have it or extend it. */
function commonShape(samples: readonly Sample[]): Common | undefined {
  const counts = new Map<string, { readonly shape: Shape; count: number }>();
  let total = 0;
  for (const { shape, count } of samples) {
    const known = counts.get(shape.text);
    if (known === undefined) counts.set(shape.text, { shape, count });
    else known.count += count;
    total += count;
  }
  if (total < fewest) return undefined;
  // At a tie the one with fewer members, which others extend.
  const [[, first] = []] = [...counts].sort(
    ([one, left], [other, right]) =>
      right.count - left.count || left.shape.members.size - right.shape.members.size || (one < other ? -1 : 1),
  );
  if (first === undefined) return undefined;
  const agreeing = [...counts].filter(([, { shape }]) => agrees(shape, first.shape));
  const agreed = agreeing.reduce((sum, [, { count }]) => sum + count, 0);
  return agreed >= total * commonShare ? { shape: first.shape, agreeing: new Set(agreeing.map(([text]) => text)) } : undefined;
}

/** True when who can read the common shape can read this one: it has all of its members, if only in one of its branches. */
function agrees({ members }: Shape, common: Shape): boolean {
  for (const [name, types] of common.members) {
    const own = members.get(name);
    if (own === undefined || !areAlike(own, types)) return false;
  }
  return true;
}

/** A member without a type may be of any. */
function areAlike(left: readonly string[], right: readonly string[]): boolean {
  return left.length === 0 || right.length === 0 || left.join() === right.join();
}

type Members = Pick<Shape, 'members' | 'text'>;

/** What a schema refers to when it says nothing else; most bodies are such a reference. */
function writtenSchema(schema: Schema): Schema {
  const [only] = schema.edges;
  const isAlone = schema.edges.length === 1 && only?.field === '$ref' && schema.types.length === 0;
  return isAlone && only.to instanceof Schema ? only.to : schema;
}

function knownMembersOf(schema: Schema, known: Map<Schema, Members>): Members {
  const before = known.get(schema);
  if (before !== undefined) return before;
  const members = membersOf(schema);
  const text = JSON.stringify([...members].sort(([left], [right]) => (left < right ? -1 : 1)));
  known.set(schema, { members, text });
  return { members, text };
}

/** Nothing for an object of which no property is declared: that is another defect. */
function membersOf(schema: Schema): Shape['members'] {
  const schemas = possibleSchemas(schema);
  const properties = propertiesAmong(schemas);
  if (properties.size > 0) return new Map([...properties].map(([name, property]) => [name, typesOfAll(property.flatMap(appliedSchemas))]));
  const types = typesOfAll(schemas);
  return new Map(types.length === 0 || types.includes('object') ? [] : [['', types]]);
}

/** The types that schemas of one value declare, `null` aside; whole numbers are numbers. */
function typesOfAll(schemas: readonly Schema[]): readonly string[] {
  const types = schemas.flatMap((schema) => schema.types).filter((type) => type !== 'null');
  return [...new Set(types.map((type) => (type === 'integer' ? 'number' : type)))].sort();
}
