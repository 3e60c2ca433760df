import { describe, expect, test } from 'vitest';
import { allFormats, type OasFormat } from '../../src/openapi/format.ts';
import { isReference, type Kind, visitChildren } from '../../src/openapi/grammar.ts';
import { validateObject } from '../../src/openapi/object-validity.ts';
import { officialValidator } from './official-schemas.ts';
import { richDefinitions } from './rich-definitions.ts';

type Fields = Record<string, unknown>;

interface Position {
  readonly kind: Kind;
  readonly value: Fields;
}

const wrongValues: readonly unknown[] = [null, 7, 'text', true, [], {}, [7], ['x', 'x'], { 'a b': 7 }, { key: {} }, { key: [] }];

const furtherFields: Readonly<Fields> = {
  unheardOf: {},
  'x-extension': 7,
  examples: {},
  example: {},
  content: { 'text/plain': {} },
  schema: {},
  style: 'form',
  required: true,
  url: 'u',
  nullable: true,
  type: 'file',
  in: 'body',
};

/** Changes about which Lintel and the official schema disagree on purpose. */
const disagreements: readonly { readonly formats: readonly OasFormat[]; readonly change: RegExp; readonly reason: string }[] = [
  {
    formats: ['oas3_0'],
    change: /^link without |^(?:components|response)\.links = |^link without \$ref/,
    reason: 'the text demands operationRef or operationId',
  },
  { formats: ['oas3_0'], change: /^encoding \+ x-extension/, reason: 'the text allows extensions of Encoding Objects' },
  { formats: ['oas3_0'], change: /^callback\.\$ref = /, reason: 'what has a $ref is a reference; nobody means a callback expression' },
  { formats: ['oas3_0'], change: /^components\.\w+ = \{"a b"/, reason: 'the text restricts component names' },
  {
    formats: ['oas3_1', 'oas3_2'],
    change: /^callback \+ x-extension/,
    reason: 'the text allows extensions of Callback Objects with any value',
  },
  { formats: ['oas2'], change: /^securityScheme without scopes$/, reason: 'the text demands scopes' },
  { formats: ['oas3_2'], change: /^tag\.(?:name|parent) = "text"/, reason: 'the text demands that the parent exists' },
  { formats: ['oas3_1', 'oas3_2'], change: /^link\.parameters = /, reason: 'the text allows any value for a link parameter' },
];

describe.each(allFormats)('every change of one field of a definition: %s', (format) => {
  const isOfficiallyValid = officialValidator(format);
  const definition = structuredClone(richDefinitions[format]) as Fields;

  test('the definition itself is valid', () => {
    expect(isOfficiallyValid(definition)).toBe(true);
    expect(problemsIn(definition, format)).toEqual([]);
  });

  test('is judged as the official schema of the version judges the whole', () => {
    const differing: string[] = [];
    let invalid = 0;
    for (const change of changesOf(definition, format)) {
      const problems = problemsIn(definition, format);
      const isValid = isOfficiallyValid(definition);
      if (!isValid) invalid += 1;
      if ((problems.length === 0) !== isValid) differing.push(change);
    }
    const expected = disagreements.filter(({ formats }) => formats.includes(format));
    expect(differing.filter((change) => !expected.some((known) => known.change.test(change)))).toEqual([]);
    expect(expected.filter((known) => !differing.some((change) => known.change.test(change)))).toEqual([]);
    expect(invalid).toBeGreaterThan(1000);
  }, 120_000);
});

/** Makes one change after the other, yields its description while it stands, and takes it back. */
function* changesOf(definition: Fields, format: OasFormat): Generator<string> {
  for (const { kind, value } of positionsIn(definition, format)) {
    const before = { ...value };
    for (const field of Object.keys(before)) {
      delete value[field];
      yield `${kind} without ${field}`;
      for (const wrong of wrongValues) {
        value[field] = wrong;
        yield `${kind}.${field} = ${JSON.stringify(wrong)}`;
      }
      restore(value, before);
    }
    if (isReference(kind, format, value)) continue;
    for (const [field, added] of Object.entries(furtherFields)) {
      if (field in before) continue;
      value[field] = added;
      yield `${kind} + ${field}`;
      delete value[field];
    }
  }
}

function restore(value: Fields, before: Fields): void {
  for (const field of Object.keys(value)) delete value[field];
  Object.assign(value, before);
}

function problemsIn(definition: Fields, format: OasFormat): readonly string[] {
  return positionsIn(definition, format).flatMap(({ kind, value }) => validateObject(kind, format, value).map(({ message }) => message));
}

function positionsIn(definition: Fields, format: OasFormat): readonly Position[] {
  const positions: Position[] = [{ kind: 'definition', value: definition }];
  for (let next = 0; next < positions.length; next += 1) {
    const { kind, value } = positions[next] as Position;
    if (isReference(kind, format, value)) continue;
    visitChildren(kind, format, value, (child, childKind) => {
      if (typeof child === 'object') positions.push({ kind: childKind, value: child as Fields });
    });
  }
  return positions;
}
