import { pick, type Random } from './random.ts';

/** A small definition in some version, with names, values and references as they rarely are. */
export function oddDefinition(random: Random): Record<string, unknown> {
  const version = pick(random, ['2.0', '3.0.3', '3.1.0']);
  const definition: Record<string, unknown> = {
    ...(version === '2.0' ? { swagger: version } : { openapi: version }),
    info: some(random, { title: pick(random, ['Words', '', 'a']), version: '1', description: pick(random, texts), 'x y': { b: 1 } }),
    paths: members(random, ['/a', '/b/{id}', 'x y', '/c?d', '/a~b', '{id}'], () => pathItem(random)),
    ...some(random, {
      servers: [{ url: 'https://words.test/' }, { url: 'http://{a}.test' }],
      tags: [{ name: 'b' }, { name: 'a', description: '' }, { name: 'a' }],
      'x y': members(random, names, () => pick(random, leaves)),
      a: { 'x y': { b: pick(random, leaves) } },
    }),
  };
  const schemas = members(random, ['A', 'B', 'a b', '1', 'p/q', 't~u'], () => schema(random, 2));
  if (version === '2.0') definition['definitions'] = schemas;
  else
    definition['components'] = some(random, {
      schemas,
      parameters: members(random, ['A', 'id'], () => parameter(random)),
      responses: members(random, ['A', '200'], () => response(random)),
    });
  return definition;
}

const names = ['a', 'b', 'x y', 'p/q', 't~u', '{id}', '200', '404', '', '1.0', '[0]', 'type', 'description', 'length', 'é'] as const;
const texts = ['', 'a', 'b', 'a text', 'x', '{{error}}', '#{{1+1}}', 'A', '/a-b'] as const;
const leaves = ['a', '', 'string', 0, -1, 7, true, false, null, 'x y'] as const;
const targets = ['A', 'B', 'a%20b', '1', 'p~1q', 't~0u', 'Nowhere', 'A/properties/a', 'A/description'] as const;

function pathItem(random: Random): unknown {
  if (random(12) === 0) return pick(random, leaves);
  return members(random, ['get', 'post', 'put', 'parameters', 'summary', 'x y'], (name) => {
    if (name === 'parameters') return list(random, 3, () => parameter(random));
    return name === 'summary' ? pick(random, texts) : operation(random);
  });
}

function operation(random: Random): unknown {
  if (random(15) === 0) return null;
  return some(random, {
    operationId: pick(random, ['a', 'b', '', 'aB1']),
    description: pick(random, texts),
    summary: pick(random, texts),
    tags: list(random, 4, () => pick(random, ['a', 'b', 'c'])),
    parameters: list(random, 3, () => parameter(random)),
    responses: members(random, ['200', '404', 'default', 'x y'], () => response(random)),
  });
}

function parameter(random: Random): unknown {
  if (random(5) === 0) return reference(random, 'parameters', ['A', 'id', 'Nowhere']);
  return some(random, {
    name: pick(random, ['id', 'a', '', 'user_id']),
    in: pick(random, ['path', 'query', 'body']),
    required: true,
    schema: schema(random, 1),
    example: pick(random, leaves),
  });
}

function response(random: Random): unknown {
  if (random(5) === 0) return reference(random, 'responses', ['A', '200', 'Nowhere']);
  const media = { schema: schema(random, 1), example: pick(random, leaves) };
  return some(random, { description: pick(random, texts), content: { 'application/json': media }, schema: schema(random, 1) });
}

function schema(random: Random, depth: number): unknown {
  if (random(4) === 0) return reference(random, 'schemas', targets);
  if (random(25) === 0) return pick(random, leaves);
  return some(random, {
    type: pick(random, ['string', 'integer', 'object', 'array', 'strange']),
    description: pick(random, texts),
    enum: list(random, 4, () => pick(random, leaves)),
    required: list(random, 3, () => pick(random, names)),
    maxLength: random(6),
    minimum: random(7) - 1,
    nullable: pick(random, [true, false]),
    example: pick(random, leaves),
    ...(depth > 0 ? { properties: members(random, names, () => schema(random, depth - 1)), items: schema(random, depth - 1) } : {}),
  });
}

/** A reference, sometimes with something beside it, in the place of either version. */
function reference(random: Random, kind: string, among: readonly string[]): object {
  const folder = kind === 'schemas' && random(4) === 0 ? 'definitions' : `components/${kind}`;
  const $ref = `#/${folder}/${among[random(among.length)] ?? ''}`;
  return random(6) === 0 ? { $ref, description: pick(random, texts) } : { $ref };
}

function some(random: Random, object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(() => random(3) > 0));
}

function members(random: Random, keys: readonly string[], make: (key: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(keys.filter(() => random(keys.length) < 3).map((key) => [key, make(key)]));
}

function list(random: Random, most: number, make: () => unknown): readonly unknown[] {
  return Array.from({ length: random(most + 1) }, make);
}
