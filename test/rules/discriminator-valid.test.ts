import { expect, test } from 'vitest';
import { discriminatorValid } from '../../rulesets/structure/discriminator-valid.ts';
import { runRule, summariesOf } from './run-rule.ts';

type Schemas = Readonly<Record<string, unknown>>;

function definition(schemas: Schemas, openapi = '3.1.0'): string {
  return JSON.stringify({ openapi, info: { title: 'Payments', version: '1.0.0' }, paths: {}, components: { schemas } });
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const good = { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } };
const optional = { type: 'object', properties: { kind: { type: 'string' } } };
const empty = { type: 'object' };
const discriminator = { propertyName: 'kind' };
const place = '/components/schemas/Holder/discriminator/propertyName';

async function judge(schemas: Schemas, openapi?: string): Promise<readonly string[]> {
  const found = await summariesOf(discriminatorValid, definition(schemas, openapi));
  return found.map((one) => one.replace(`${place} Discriminator "kind" `, ''));
}

test.each<readonly [string, Schemas, readonly string[]]>([
  ['a good branch', { Holder: { oneOf: [good], discriminator } }, []],
  ['an inline branch without it', { Holder: { oneOf: [good, empty], discriminator } }, ['error is not a defined property of "oneOf/1".']],
  ['anyOf', { Holder: { anyOf: [empty, good], discriminator } }, ['error is not a defined property of "anyOf/0".']],
  [
    'three of them',
    { Holder: { oneOf: [empty, { ...empty }, { ...empty }], discriminator } },
    ['error is not a defined property of "oneOf/0" and 2 other schemas.'],
  ],
  ['null as a branch', { Holder: { oneOf: [good, { type: 'null' }], discriminator } }, []],
  [
    'a branch that offers a choice itself',
    { Holder: { oneOf: [{ anyOf: [good, empty] }], discriminator } },
    ['error is not a defined property of "anyOf/1".'],
  ],
  ['a choice behind a settled branch', { Holder: { oneOf: [{ ...good, anyOf: [empty, { ...empty }] }], discriminator } }, []],
  ['the holder has it', { Holder: { ...good, oneOf: [empty], discriminator } }, []],
  ['the holder has it, the branch requires it', { Holder: { ...optional, oneOf: [{ required: ['kind'] }], discriminator } }, []],
  ['the holder requires it, the branch has it', { Holder: { required: ['kind'], oneOf: [optional], discriminator } }, []],
  ['a branch that extends the holder', { Holder: { ...good, oneOf: [ref('Cat')], discriminator }, Cat: { allOf: [ref('Holder')] } }, []],
  ['branches that lead to each other', { Holder: { oneOf: [ref('Cat')], discriminator }, Cat: { oneOf: [ref('Holder'), good] } }, []],
  ['a dead branch', { Holder: { oneOf: [good, ref('Gone')], discriminator } }, []],
  ['a branch that extends something dead', { Holder: { oneOf: [{ allOf: [ref('Gone')] }], discriminator } }, []],
  [
    'an integer',
    { Holder: { oneOf: [{ required: ['kind'], properties: { kind: { type: 'integer' } } }], discriminator } },
    ['error is not a string in "oneOf/0".'],
  ],
  [
    'a string or null',
    { Holder: { oneOf: [{ required: ['kind'], properties: { kind: { type: ['null', 'string'] } } }], discriminator } },
    [],
  ],
  ['no type', { Holder: { oneOf: [{ required: ['kind'], properties: { kind: {} } }], discriminator } }, []],
  [
    'an enum of numbers behind a reference',
    { Holder: { oneOf: [{ required: ['kind'], properties: { kind: ref('Kind') } }], discriminator }, Kind: { enum: [1, 2] } },
    ['error is not a string in "oneOf/0".'],
  ],
  ['an enum with a string', { Holder: { oneOf: [{ required: ['kind'], properties: { kind: { enum: [1, 'two'] } } }], discriminator } }, []],
  ['an empty enum', { Holder: { oneOf: [{ required: ['kind'], properties: { kind: { enum: [] } } }], discriminator } }, []],
  [
    'a string in the holder, a number in the branch',
    { Holder: { ...good, oneOf: [{ properties: { kind: { type: 'number' } } }], discriminator } },
    ['error is not a string in "oneOf/0".'],
  ],
  [
    'a const number',
    { Holder: { oneOf: [{ required: ['kind'], properties: { kind: { const: 1 } } }], discriminator } },
    ['error is not a string in "oneOf/0".'],
  ],
  ['a const string', { Holder: { oneOf: [{ required: ['kind'], properties: { kind: { const: 'a' } } }], discriminator } }, []],
  ['not required', { Holder: { oneOf: [good, optional], discriminator } }, ['warn is not required in "oneOf/1".']],
  ['required is no list', { Holder: { oneOf: [{ ...optional, required: true }], discriminator } }, ['warn is not required in "oneOf/0".']],
  [
    'absent before wrong type before optional',
    { Holder: { oneOf: [optional, { properties: { kind: { type: 'integer' } } }, empty], discriminator } },
    ['error is not a defined property of "oneOf/2".'],
  ],
  ['without branches', { Holder: { ...empty, discriminator } }, ['error is not a defined property of "Holder".']],
  ['without branches, optional', { Holder: { ...optional, discriminator } }, ['warn is not required in "Holder".']],
  ['without branches, good', { Holder: { ...good, discriminator } }, []],
  ['subtypes that require it', { Holder: { ...optional, discriminator }, Cat: { allOf: [ref('Holder'), { required: ['kind'] }] } }, []],
  [
    'subtypes that lack it',
    { Holder: { ...empty, discriminator }, Cat: { allOf: [ref('Holder')] } },
    ['error is not a defined property of "Cat".'],
  ],
  [
    'a subtype that extends something dead',
    { Holder: { ...empty, discriminator }, Cat: { allOf: [ref('Holder'), ref('Gone')] } },
    ['error is not a defined property of "Holder".'],
  ],
  ['the mapping names the others', { Holder: { ...empty, discriminator: { ...discriminator, mapping: { cat: 'Cat' } } }, Cat: good }, []],
  [
    'the mapping names the holder',
    { Holder: { ...empty, discriminator: { ...discriminator, mapping: { it: 'Holder' } } } },
    ['error is not a defined property of "Holder".'],
  ],
  [
    'the mapping of a good holder names another',
    { Holder: { ...good, discriminator: { ...discriminator, mapping: { cat: 'Cat' } } }, Cat: empty },
    [],
  ],
  [
    'the mapping of a holder that extends something dead',
    { Holder: { allOf: [ref('Gone')], discriminator: { ...discriminator, mapping: { cat: 'Cat' } } }, Cat: empty },
    [],
  ],
  ['no name', { Holder: { ...empty, discriminator: {} } }, []],
  ['a name of another type', { Holder: { ...empty, discriminator: { propertyName: 5 } } }, []],
  ['a text instead of an object', { Holder: { ...empty, discriminator: 'kind' } }, []],
])('%s', async (_title, schemas, expected) => {
  expect(await judge(schemas)).toEqual(expected);
});

test.each<readonly [string, Schemas, readonly string[]]>([
  ['good', { ...good, discriminator: 'kind' }, []],
  ['optional', { ...optional, discriminator: 'kind' }, ['error is not required in "Holder".']],
  ['only in what extends it', { ...empty, discriminator: 'kind' }, ['error is not a defined property of "Holder".']],
  ['of another version', { ...empty, discriminator }, []],
  ['beside a reference', { $ref: '#/definitions/Cat', discriminator: 'kind' }, []],
])('in 2.0 the discriminator names a property of its own schema: %s', async (_title, holder, expected) => {
  const definitions = { Holder: holder, Cat: { allOf: [{ $ref: '#/definitions/Holder' }, good] } };
  const text = JSON.stringify({ swagger: '2.0', info: { title: 'Payments', version: '1.0.0' }, paths: {}, definitions });
  const found = await summariesOf(discriminatorValid, text);
  expect(found.map((one) => one.replace('/definitions/Holder/discriminator Discriminator "kind" ', ''))).toEqual(expected);
});

test('3.2 demands presence or a default', async () => {
  expect(await judge({ Holder: { ...optional, discriminator } }, '3.2.0')).toEqual(['error is not required in "Holder".']);
  expect(await judge({ Holder: { ...optional, discriminator: { ...discriminator, defaultMapping: 'Holder' } } }, '3.2.0')).toEqual([]);
  expect(await judge({ Holder: { ...optional, discriminator } }, '3.0.3')).toEqual(['warn is not required in "Holder".']);
});

test.each([
  ['Cat', 0],
  ['#/components/schemas/Cat', 0],
  ['#/components/schemas/Dog', 1],
  ['Dog', 1],
  ['animals.yaml', 0],
  ['animals.yaml#/Dog', 0],
])('the default %s gives %d findings', async (defaultMapping, count) => {
  const schemas = { Holder: { ...good, discriminator: { ...discriminator, defaultMapping } }, Cat: good };
  expect(await judge(schemas, '3.2.0')).toHaveLength(count);
  expect(await judge(schemas, '3.1.0')).toEqual([]);
});

test.each<readonly [string, Schemas, number]>([
  ['a branch', { Holder: { oneOf: [ref('Cat')] } }, 0],
  ['an alias of a branch', { Holder: { oneOf: [ref('Alias')] }, Alias: ref('Cat') }, 0],
  ['what a branch stands for', { Holder: { oneOf: [ref('Animal')] }, Animal: { oneOf: [ref('Cat')] } }, 0],
  ['a subtype of a branch', { Holder: { oneOf: [ref('Animal')] }, Animal: { ...good, discriminator }, Cat: { allOf: [ref('Animal')] } }, 0],
  ['something else', { Holder: { oneOf: [ref('Dog')] }, Dog: good }, 1],
  [
    'a subtype of the holder that is no branch',
    { Holder: { ...good, oneOf: [ref('Dog')] }, Dog: good, Cat: { allOf: [ref('Holder')] } },
    1,
  ],
  ['something else, with anyOf', { Holder: { anyOf: [ref('Dog')] }, Dog: good }, 1],
])('a mapping to %s', async (_title, schemas, count) => {
  const holder = { ...(schemas['Holder'] as Schemas), discriminator: { ...discriminator, mapping: { cat: 'Cat' } } };
  const found = await summariesOf(discriminatorValid, definition({ Cat: good, ...schemas, Holder: holder }));
  expect(found).toEqual(
    count === 0
      ? []
      : [
          'error /components/schemas/Holder/discriminator/mapping/cat Discriminator mapping "cat" leads to "Cat", which is none of the schemas to choose from.',
        ],
  );
});

test('a mapping without branches may lead anywhere', async () => {
  const holder = { ...good, discriminator: { ...discriminator, mapping: { cat: 'Cat' } } };
  expect(await judge({ Holder: holder, Cat: good })).toEqual([]);
});

test('the schemas are related places, at most five', async () => {
  const branches = Array.from({ length: 7 }, () => ({ ...empty }));
  const [finding] = await runRule(discriminatorValid, definition({ Holder: { oneOf: branches, discriminator } }));
  expect(finding?.relatedLocations.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual(
    [0, 1, 2, 3, 4].map((index) => `/components/schemas/Holder/oneOf/${index} In this schema.`),
  );
});
