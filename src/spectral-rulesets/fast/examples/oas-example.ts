import formats from '@stoplight/spectral-formats';
import oasFunctions from '@stoplight/spectral-rulesets/dist/oas/functions/index.js';
import { currentClock, TooLong, tooLongMessage } from '../../time/expression-clock.ts';
import type { FunctionContext } from '../call.ts';
import type { FunctionResult } from '../outcome.ts';
import { type Container, isContainer, Outside } from '../outside.ts';
import { createDialect, type Dialect, defaultOf } from './dialect.ts';
import { type ExampleItem, type ExampleOptions, exampleItems } from './example-items.ts';
import { hasIdentity } from './identity.ts';
import { SchemaJudge, type Way } from './judge.ts';
import { pruneSchema } from './prune.ts';
import { SchemaFacts } from './schema-facts.ts';
import { wayOf } from './way.ts';

/** What Spectral checks examples with. */
const { oasExample: originalExample, oasSchema } = defaultOf(oasFunctions);

export { originalExample };

/**
 * Checks examples as `oasExample` of Spectral does, which clones and compiles the schema of each with everything in it. Here a schema is only
 * compiled for a value that it refuses, and then only what refuses it.
 * @throws Outside when the results depend on what was compiled before
 */
export class ExampleCheck {
  readonly #context: FunctionContext;
  readonly #reading: Reading | undefined;
  readonly #known = new Map<string, WeakMap<Container, readonly FunctionResult[]>>();
  /** Pruned schemas by their text: ajv compiles an object once. */
  readonly #pruned = new Map<string, Container>();

  /** `context` of the document: its path and rule do not matter. */
  constructor(context: FunctionContext) {
    this.#context = context;
    this.#reading = readingOf(context.document);
  }

  /** What is wrong with the examples of a value at `path`; paths of the results start there. */
  check(holder: unknown, options: ExampleOptions, path: readonly (string | number)[]): readonly FunctionResult[] {
    if (!isContainer(holder) || Array.isArray(holder)) return [];
    const way = options.type === 'media' ? wayOf(path, options.oasVersion) : 'either';
    const key = `${options.type} ${options.oasVersion} ${options.schemaField} ${way}`;
    const known = this.#known.get(key) ?? new WeakMap<Container, readonly FunctionResult[]>();
    this.#known.set(key, known);
    let results = known.get(holder);
    if (results === undefined) {
      results = this.#checkAfresh(holder, options, { path, way });
      known.set(holder, results);
    }
    return results;
  }

  #checkAfresh(holder: Container, options: ExampleOptions, place: Place): readonly FunctionResult[] {
    const items = exampleItems(holder, options);
    const schema = options.schemaField === '$' ? holder : holder[options.schemaField];
    if (!isContainer(schema) || Array.isArray(schema)) return this.#ask(holder, options, place);
    if (hasIdentity(schema)) throw new Outside('a schema with a name');
    const reading = this.#reading;
    if (items.length === 0) return [];
    if (reading === undefined || items.some(({ value }) => value === undefined)) return this.#ask(holder, options, place);
    const read = reading.withoutFlag(schema);
    switch (reading.facts.of(read)) {
      case 'dead':
        return Object.keys(read).some((key) => ['components', 'definitions', 'paths'].includes(key))
          ? this.#ask(holder, options, place)
          : [];
      case 'untyped':
        return items.map(({ path }) => ({ message: '"nullable" cannot be used without "type"', path }));
      case 'sound':
        return (
          this.#inTime(() => items.flatMap((item) => this.#judge(read, item, place.way, reading))) ?? this.#ask(holder, options, place)
        );
      default:
        return this.#ask(holder, options, place);
    }
  }

  /** `undefined` where an expression takes too long: the library may find something else first, and not come to it. */
  #inTime(judge: () => readonly FunctionResult[]): readonly FunctionResult[] | undefined {
    const clock = currentClock();
    try {
      const results = clock === undefined ? judge() : clock.try(judge);
      return results.some(({ message }) => message === tooLongMessage) ? undefined : results;
    } catch (error) {
      if (error instanceof TooLong) return undefined;
      throw error;
    }
  }

  #judge(schema: Container, { value, path }: ExampleItem, way: Way, { judge }: Reading): readonly FunctionResult[] {
    if (judge.judge(schema, value, way) === 'taken') return [];
    const pruned = pruneSchema(judge, schema, [value], way);
    const text = JSON.stringify(pruned);
    const canonical = this.#pruned.get(text) ?? (isContainer(pruned) ? pruned : {});
    this.#pruned.set(text, canonical);
    return relativeTo([], Reflect.apply(oasSchema, undefined, [value, { schema: canonical }, { ...this.#context, path }]));
  }

  /** Spectral's own function. */
  #ask(holder: Container, options: ExampleOptions, { path }: Place): readonly FunctionResult[] {
    return relativeTo(path, Reflect.apply(originalExample, undefined, [holder, options, { ...this.#context, path }]));
  }
}

/** True for options that the function takes. */
export function isExampleOptions(options: unknown): options is ExampleOptions {
  if (!isContainer(options)) return false;
  const { oasVersion, type, schemaField } = options;
  return (oasVersion === 2 || oasVersion === 3) && (type === 'media' || type === 'schema') && typeof schemaField === 'string';
}

interface Place {
  readonly path: readonly (string | number)[];
  readonly way: Way;
}

function relativeTo(path: readonly (string | number)[], results: unknown): readonly FunctionResult[] {
  const list: readonly FunctionResult[] = Array.isArray(results) ? results : [];
  return list.map((result) => ({ message: result.message, path: (result.path ?? path).slice(path.length) }));
}

/** How the schemas of a document are read. */
interface Reading {
  readonly facts: SchemaFacts;
  readonly judge: SchemaJudge;
  /** A schema without the `required: true` that OpenAPI 2.0 has for parameters. */
  withoutFlag(schema: Container): Container;
}

function readingOf({ formats: found, data }: FunctionContext['document']): Reading | undefined {
  if (!found) return undefined;
  if (found.has(formats.oas3_2) || found.has(formats.oas3_1)) {
    return isContainer(data) && typeof data['jsonSchemaDialect'] === 'string' ? undefined : draft2020();
  }
  if (found.has(formats.oas3_0)) return draft4();
  return found.has(formats.oas2) ? draft4ForOas2() : undefined;
}

const draft2020 = once(() => createReading(createDialect('draft2020-12', 'nullable')));
const draft4 = once(() => createReading(createDialect('draft4', 'nullable')));
const draft4ForOas2 = once(() => ({ ...createReading(createDialect('draft4', 'x-nullable')), withoutFlag }));

function createReading(dialect: Dialect): Reading {
  return { facts: new SchemaFacts(dialect), judge: new SchemaJudge(dialect), withoutFlag: (schema) => schema };
}

function withoutFlag(schema: Container): Container {
  if (typeof schema['required'] !== 'boolean') return schema;
  const { required: _flag, ...rest } = schema;
  return rest;
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
