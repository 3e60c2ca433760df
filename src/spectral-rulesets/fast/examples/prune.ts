import { type Container, isContainer } from '../outside.ts';
import { mayBeMissing, type SchemaJudge, type Way } from './judge.ts';

/**
 * A schema that refuses the same values as another one, with the same errors in the same order, in as little as that takes: what takes
 * every value that comes to it takes everything, and what no value comes to is left out. It is what the library makes of the schema for
 * values that travel one way.
 */
export function pruneSchema(judge: SchemaJudge, schema: unknown, values: readonly unknown[], way: Way): unknown {
  return new Pruning(judge, way).prune(schema, values);
}

/** Keywords that ajv does not look at, and those that are pruned. */
const silent: ReadonlySet<string> = new Set([
  ...[
    'title',
    'description',
    'default',
    'example',
    'examples',
    'externalDocs',
    'xml',
    'discriminator',
    'deprecated',
    'readOnly',
    'writeOnly',
  ],
]);

class Pruning {
  readonly #judge: SchemaJudge;
  readonly #way: Way;

  constructor(judge: SchemaJudge, way: Way) {
    this.#judge = judge;
    this.#way = way;
  }

  prune(schema: unknown, values: readonly unknown[]): unknown {
    if (!isContainer(schema)) return schema;
    if (values.every((value) => this.#judge.judge(schema, value, this.#way) === 'taken')) return {};
    const pruned: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(schema)) {
      const kept = this.#keyword(keyword, value, schema, values);
      if (kept !== undefined) pruned[keyword] = kept;
    }
    return pruned;
  }

  #pruned(schema: unknown, values: readonly unknown[]): Container {
    const pruned = this.prune(schema, values);
    return isContainer(pruned) ? pruned : {};
  }

  #keyword(keyword: string, value: unknown, schema: Container, values: readonly unknown[]): unknown {
    const objects = values.filter((item): item is Container => isContainer(item) && !Array.isArray(item));
    switch (keyword) {
      case 'properties':
        return this.#properties(value, schema, objects);
      case 'patternProperties':
        return mapOf(value, (expression, member) => this.prune(member, this.#matching(expression, objects)));
      case 'additionalProperties':
        return this.prune(
          value,
          objects.flatMap((object) => this.#judge.additionalKeys(schema, object).map((key) => object[key])),
        );
      case 'items':
        return { ...(schema['uniqueItems'] === true ? typesOf(value) : {}), ...this.#pruned(value, values.filter(Array.isArray).flat()) };
      case 'allOf':
      case 'anyOf':
      case 'oneOf':
        return Array.isArray(value) ? value.map((part) => this.prune(part, values)) : value;
      case 'required':
        return this.#required(value, schema);
      default:
        return silent.has(keyword) || (keyword.startsWith('x-') && keyword !== 'x-nullable') ? undefined : value;
    }
  }

  #properties(properties: unknown, { additionalProperties }: Container, objects: readonly Container[]): Container {
    const countsNames = additionalProperties !== undefined && additionalProperties !== true;
    return mapOf(properties, (name, member) => {
      const values = objects.flatMap((object) => (object[name] === undefined ? [] : [object[name]]));
      if (values.length === 0) return countsNames ? {} : undefined;
      return this.prune(member, values);
    });
  }

  #matching(expression: string, objects: readonly Container[]): readonly unknown[] {
    return objects.flatMap((object) => Object.keys(object).flatMap((key) => (this.#judge.matches(expression, key) ? [object[key]] : [])));
  }

  #required(required: unknown, schema: Container): unknown {
    if (!Array.isArray(required)) return required;
    const names = required.filter((name) => !mayBeMissing(schema, String(name), this.#way));
    return names.length === 0 ? undefined : names;
  }
}

/** Of items that must differ, ajv compares those of some types in another way. */
function typesOf(items: unknown): Container {
  const keywords = ['type', 'nullable', 'x-nullable'];
  return Object.fromEntries(Object.entries(isContainer(items) ? items : {}).filter(([keyword]) => keywords.includes(keyword)));
}

function mapOf(map: unknown, change: (name: string, value: unknown) => unknown): Container {
  const entries = Object.entries(isContainer(map) ? map : {}).map(([name, value]) => [name, change(name, value)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
