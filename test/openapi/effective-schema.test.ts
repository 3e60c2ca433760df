import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectively } from '../../src/openapi/effective-schema.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { modelOf } from '../support/memory-graph.ts';

/** Asks whether the schema titled `leaf` has an effective `maxLength`, in a definition with these components. */
async function isLeafBounded(schemas: string, version = '3.1.0'): Promise<boolean> {
  const model = await modelOf(
    `openapi: ${version}\ninfo: {}\npaths: {}\ncomponents:\n  schemas:\n    ${schemas.trim().replaceAll('\n', '\n    ')}\n`,
  );
  const leaf = model.schemas.find((schema) => schema.get('title') === 'leaf');
  if (leaf === undefined) throw new Error('the definition has no leaf');
  return boundTest()(leaf);
}

function boundTest(): (schema: Schema) => boolean {
  return effectively((schema) => typeof schema.keyword('maxLength') === 'number');
}

describe('a constraint counts', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['on the schema itself', 'A: { title: leaf, type: string, maxLength: 5 }', true],
    ['not at all when nobody sets it', 'A: { title: leaf, type: string }', false],
    ['on an allOf member', 'A: { title: leaf, allOf: [{ type: string }, { maxLength: 5 }] }', true],
    ['on an allOf member of an allOf member', 'A: { title: leaf, allOf: [{ allOf: [{ maxLength: 5 }] }] }', true],
    ['on a referenced allOf member', 'A: { title: leaf, allOf: [{ $ref: "#/components/schemas/B" }] }\nB: { maxLength: 5 }', true],
    ['on the allOf parent', 'A: { maxLength: 5, allOf: [{ title: leaf, type: string }] }', true],
    ['on another member of the allOf parent', 'A: { allOf: [{ title: leaf, type: string }, { maxLength: 5 }] }', true],
    ['on every branch of a oneOf', 'A: { title: leaf, oneOf: [{ maxLength: 5 }, { maxLength: 6 }] }', true],
    ['not on one branch of a oneOf', 'A: { title: leaf, oneOf: [{ maxLength: 5 }, { type: string }] }', false],
    ['on every branch but the one for null', 'A: { title: leaf, oneOf: [{ maxLength: 5 }, { type: "null" }] }', true],
    ['not on an empty oneOf', 'A: { title: leaf, oneOf: [] }', false],
    ['not when all branches are null', 'A: { title: leaf, oneOf: [{ type: "null" }] }', false],
    ['on the parent of a oneOf branch', 'A: { maxLength: 5, oneOf: [{ title: leaf, type: string }, { type: integer }] }', true],
    ['not on a sibling branch', 'A: { anyOf: [{ title: leaf, type: string }, { maxLength: 5 }] }', false],
    ['not on a schema that it must not match', 'A: { title: leaf, not: { maxLength: 5 } }', false],
    ['not on the schema whose property it is', 'A: { maxLength: 5, properties: { name: { title: leaf, type: string } } }', false],
    ['not on the schema whose items they are', 'A: { maxLength: 5, items: { title: leaf, type: string } }', false],
    [
      'where every use sets it',
      'A: { title: leaf, type: string }\nB: { allOf: [{ $ref: "#/components/schemas/A" }], maxLength: 5 }\nC: { allOf: [{ $ref: "#/components/schemas/A" }, { maxLength: 6 }] }',
      true,
    ],
    [
      'not where one use sets it and another does not',
      'A: { title: leaf, type: string }\nB: { allOf: [{ $ref: "#/components/schemas/A" }], maxLength: 5 }\nC: { properties: { name: { $ref: "#/components/schemas/A" } } }',
      false,
    ],
    [
      'through two levels of parents',
      'A: { title: leaf, type: string }\nB: { oneOf: [{ $ref: "#/components/schemas/A" }] }\nC: { maxLength: 5, allOf: [{ $ref: "#/components/schemas/B" }] }',
      true,
    ],
  ];
  for (const [name, schemas, expected] of cases) {
    test(name, async () => {
      expect(await isLeafBounded(schemas)).toBe(expected);
    });
  }

  test('beside a $ref in 3.1, and not in 3.0, where siblings are ignored', async () => {
    const above = 'A: { title: leaf, type: string }\nB: { $ref: "#/components/schemas/A", maxLength: 5 }';
    expect(await isLeafBounded(above, '3.1.0')).toBe(true);
    expect(await isLeafBounded(above, '3.0.4')).toBe(false);
    const below = 'A: { type: string }\nB: { $ref: "#/components/schemas/A", maxLength: 5, title: leaf }';
    expect(await isLeafBounded(below, '3.1.0')).toBe(true);
    expect(await isLeafBounded(below, '3.0.4')).toBe(false);
    const target = 'A: { type: string, maxLength: 5 }\nB: { $ref: "#/components/schemas/A", title: leaf }';
    expect(await isLeafBounded(target, '3.1.0')).toBe(true);
    expect(await isLeafBounded(target, '3.0.4')).toBe(true);
  });
});

describe('cycles', () => {
  const pets = `
openapi: 3.1.0
info: {}
paths: { /pets: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }, responses: {} } } }
components:
  schemas:
    Pet: { title: Pet, oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
    Cat: { title: Cat, allOf: [{ $ref: '#/components/schemas/Pet' }, { maxLength: 5 }] }
    Dog: { title: Dog, allOf: [{ $ref: '#/components/schemas/Pet' }, { maxLength: 5 }] }
`;

  test('a base that lists its subtypes, which extend it: the answer does not depend on who is asked first', async () => {
    const model = await modelOf(pets);
    for (const order of [
      ['Pet', 'Cat', 'Dog'],
      ['Cat', 'Dog', 'Pet'],
      ['Dog', 'Pet', 'Cat'],
    ]) {
      const isBounded = boundTest();
      for (const name of order) expect(isBounded(titled(model, name)), `${name} of ${order}`).toBe(true);
    }
  });

  test('a cycle bounds nothing by itself', async () => {
    expect(
      await isLeafBounded(
        'A: { title: leaf, allOf: [{ $ref: "#/components/schemas/B" }] }\nB: { allOf: [{ $ref: "#/components/schemas/A" }] }',
      ),
    ).toBe(false);
    expect(await isLeafBounded('A: { title: leaf, $ref: "#/components/schemas/A" }')).toBe(false);
  });

  test('a schema that is bounded wherever it is entered stays so inside its own cycle', async () => {
    const schemas = `
Node: { title: leaf, oneOf: [{ type: string }, { $ref: "#/components/schemas/Wrapped" }] }
Wrapped: { allOf: [{ $ref: "#/components/schemas/Node" }] }
Entry: { maxLength: 5, allOf: [{ $ref: "#/components/schemas/Node" }] }`;
    expect(await isLeafBounded(schemas)).toBe(true);
  });

  test('any web of compositions gives the same answers in any order of questions', async () => {
    await fc.assert(
      fc.asyncProperty(anyWeb, fc.infiniteStream(fc.nat()), async (schemas, random) => {
        const model = await modelOf(JSON.stringify({ openapi: '3.1.0', info: {}, paths: {}, components: { schemas } }));
        const inOrder = boundTest();
        const expected = new Map(model.schemas.map((schema) => [schema, inOrder(schema)]));
        const keys = new Map(model.schemas.map((schema) => [schema, random.next().value]));
        const shuffled = [...model.schemas].sort((left, right) => (keys.get(left) ?? 0) - (keys.get(right) ?? 0));
        const outOfOrder = boundTest();
        for (const schema of shuffled) expect(outOfOrder(schema), schema.node.pointer).toBe(expected.get(schema));
        for (const schema of model.schemas) expect(expected.get(schema), schema.node.pointer).toBe(isBoundedByDefinition(schema));
      }),
      { numRuns: 300 },
    );
  });

  test('a chain of 1,500 references is no problem', async () => {
    const schemas = Object.fromEntries(
      Array.from({ length: 1500 }, (_, index) => [`S${index}`, { allOf: [{ $ref: `#/components/schemas/S${index + 1}` }] }]),
    );
    const model = await modelOf(
      JSON.stringify({ openapi: '3.1.0', info: {}, paths: {}, components: { schemas: { ...schemas, S1500: { maxLength: 5 } } } }),
    );
    const isBounded = boundTest();
    expect(model.schemas.every(isBounded)).toBe(true);
  });
});

const anyWeb = fc
  .array(
    fc.record({
      isBounded: fc.boolean(),
      field: fc.constantFrom('allOf', 'oneOf', 'anyOf', 'properties'),
      to: fc.array(fc.nat({ max: 5 }), { maxLength: 2 }),
    }),
    { minLength: 6, maxLength: 6 },
  )
  .map((nodes) =>
    Object.fromEntries(
      nodes.map(({ isBounded, field, to }, index) => {
        const references = to.map((target) => ({ $ref: `#/components/schemas/S${target}` }));
        const held = field === 'properties' ? Object.fromEntries(references.map((reference, at) => [`p${at}`, reference])) : references;
        return [`S${index}`, { ...(isBounded && index % 3 === 0 ? { maxLength: 5 } : {}), [field]: held }];
      }),
    ),
  );

/** The definition of *Effective schema* as it stands, by trying all ways: slow, for small webs. */
function isBoundedByDefinition(schema: Schema): boolean {
  return isMetBelow(schema, new Set()) || (isEntered(schema, new Set()) && !isExposed(schema, new Set()));
}

function isEntered(schema: Schema, passed: Set<Schema>): boolean {
  if (schema.isRoot || schema.inPlaceParents.length === 0) return true;
  if (passed.has(schema)) return false;
  passed.add(schema);
  return schema.inPlaceParents.some((parent) => isEntered(parent, passed));
}

function isMetBelow(schema: Schema, within: ReadonlySet<Schema>): boolean {
  if (within.has(schema)) return false;
  const inside = new Set([...within, schema]);
  const meets = (other: Schema): boolean => isMetBelow(other, inside);
  if (typeof schema.keyword('maxLength') === 'number') return true;
  if (schema.referenced !== undefined && meets(schema.referenced)) return true;
  if (schema.schemas('allOf').some(meets)) return true;
  return ['oneOf', 'anyOf'].some((field) => schema.schemas(field).length > 0 && schema.schemas(field).every(meets));
}

function isExposed(schema: Schema, passed: Set<Schema>): boolean {
  if (schema.isRoot || schema.inPlaceParents.length === 0) return true;
  if (passed.has(schema)) return false;
  passed.add(schema);
  return schema.inPlaceParents.some((parent) => !isMetBelow(parent, new Set()) && isExposed(parent, passed));
}

function titled(model: Model, title: string): Schema {
  const found = model.schemas.find((schema) => schema.get('title') === title);
  if (found === undefined) throw new Error(`no schema is titled ${title}`);
  return found;
}
