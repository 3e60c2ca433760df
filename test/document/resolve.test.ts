import { describe, expect, test } from 'vitest';
import type { Path } from '../../src/document/document.ts';
import type { Graph, ResolutionFailure } from '../../src/document/graph.ts';
import { Node } from '../../src/document/node.ts';
import { parseYaml } from '../../src/document/parse-yaml.ts';
import { createGraph } from '../../src/document/resolve.ts';

const root = 'file:///repository/';

interface Sources {
  readonly files: Readonly<Record<string, string>>;
  readonly failures?: Readonly<Record<string, ResolutionFailure>>;
}

/** A graph of YAML texts by relative name; the first is the entry. */
function graphOf({ files, failures = {} }: Sources): Graph {
  const documents = Object.entries(files).map(([name, text]) => parseYaml(text, root + name));
  const [entry] = documents;
  if (entry === undefined) throw new Error('no entry');
  return createGraph({
    entry,
    documents: new Map(documents.map((document) => [document.uri, document])),
    failures: new Map(Object.entries(failures).map(([name, failure]) => [root + name, failure])),
  });
}

/** Where a reference leads, in short: `file#pointer`, or the reason and message of the failure. */
function follow(graph: Graph, reference: string, from: Path = [], document = graph.entry): string {
  const node = Node.root(document).closest(...from);
  expect(node.path).toEqual(from);
  const resolution = graph.resolve(node, reference);
  if ('failure' in resolution) return `${resolution.failure.reason}: ${resolution.failure.message}`;
  expect(Node.root(resolution.node.document).at(...resolution.node.path)?.value).toBe(resolution.node.value);
  return `${resolution.node.document.uri.replace(root, '')}#${resolution.node.pointer}`;
}

describe('references in one document', () => {
  const graph = graphOf({
    files: {
      'openapi.yaml': `
openapi: 3.0.3
paths:
  /pets/{id}: { get: { tags: [first, second] } }
  /a b: { summary: x }
components:
  schemas:
    Pet: { type: object, properties: { name: { type: string } } }
    Alias: { $ref: '#/components/schemas/Pet' }
    Twice: { $ref: '#/components/schemas/Alias' }
    Circle: { $ref: '#/components/schemas/Round' }
    Round: { $ref: '#/components/schemas/Circle' }
    a/b~c%d: { type: string }
    Naïve: { type: string }
    '~1': { type: integer }
    '': { type: boolean }
    __proto__: { type: 'null' }
    '200': { type: number }
    Nothing:
`,
    },
  });

  test.each([
    ['#/components/schemas/Pet', 'openapi.yaml#/components/schemas/Pet'],
    ['#', 'openapi.yaml#'],
    ['', 'openapi.yaml#'],
    ['#/', 'missing-target: "#/" leads nowhere: there is no ""'],
    ['openapi.yaml#/openapi', 'openapi.yaml#/openapi'],
    ['./openapi.yaml#/openapi', 'openapi.yaml#/openapi'],
    ['../repository/openapi.yaml#/openapi', 'openapi.yaml#/openapi'],
    ['#/paths/~1pets~1{id}/get/tags/0', 'openapi.yaml#/paths/~1pets~1{id}/get/tags/0'],
    ['#/paths/~1pets~1%7Bid%7D/get', 'openapi.yaml#/paths/~1pets~1{id}/get'],
    ['#/paths/~1a%20b', 'openapi.yaml#/paths/~1a b'],
    ['#/paths/%7E1a b', 'openapi.yaml#/paths/~1a b'],
    ['#/components/schemas/a~1b~0c%25d', 'openapi.yaml#/components/schemas/a~1b~0c%d'],
    ['#/components/schemas/Na%C3%AFve', 'openapi.yaml#/components/schemas/Naïve'],
    ['#/components/schemas/Naïve', 'openapi.yaml#/components/schemas/Naïve'],
    ['#/components/schemas/~01', 'openapi.yaml#/components/schemas/~01'],
    ['#/components/schemas/', 'openapi.yaml#/components/schemas/'],
    ['#/components/schemas/200', 'openapi.yaml#/components/schemas/200'],
    ['#/components/schemas/__proto__', 'openapi.yaml#/components/schemas/__proto__'],
    ['#/components/schemas/Nothing', 'openapi.yaml#/components/schemas/Nothing'],
    ['#/components/schemas/Alias', 'openapi.yaml#/components/schemas/Alias'],
    ['#/components/schemas/Alias/properties/name', 'openapi.yaml#/components/schemas/Pet/properties/name'],
    ['#/components/schemas/Twice/properties/name', 'openapi.yaml#/components/schemas/Pet/properties/name'],
    ['#/components/schemas/Twice/$ref', 'openapi.yaml#/components/schemas/Twice/$ref'],
    [
      '#/components/schemas/Circle/properties',
      'missing-target: "#/components/schemas/Circle/properties" leads nowhere: there is no "properties"',
    ],
    ['#/components/schemas/toString', 'missing-target: "#/components/schemas/toString" leads nowhere: there is no "toString"'],
    [
      '#/components/schemas/constructor/prototype',
      'missing-target: "#/components/schemas/constructor/prototype" leads nowhere: there is no "constructor"',
    ],
    ['#/paths/~1pets~1{id}/get/tags/length', 'missing-target: "#/paths/~1pets~1{id}/get/tags/length" leads nowhere: there is no "length"'],
    ['#/paths/~1pets~1{id}/get/tags/00', 'missing-target: "#/paths/~1pets~1{id}/get/tags/00" leads nowhere: there is no "00"'],
    ['#/paths/~1pets~1{id}/get/tags/2', 'missing-target: "#/paths/~1pets~1{id}/get/tags/2" leads nowhere: there is no "2"'],
    ['#/paths/~1pets~1{id}/get/tags/-', 'missing-target: "#/paths/~1pets~1{id}/get/tags/-" leads nowhere: there is no "-"'],
    ['#/openapi/0', 'missing-target: "#/openapi/0" leads nowhere: there is no "0"'],
    ['#components/schemas/Pet', 'invalid: "#components/schemas/Pet" is not a JSON Pointer: after "#" comes "/"'],
    ['#/components/schemas/50%', 'invalid: "#/components/schemas/50%" has a malformed percent-encoding'],
    ['http://[', 'invalid: "http://[" is not a URI reference'],
  ])('%s', (reference, target) => {
    expect(follow(graph, reference)).toBe(target);
    expect(follow(graph, reference)).toBe(target);
  });

  test('the target of a reference exists once', () => {
    const from = Node.root(graph.entry);
    expect(graph.resolve(from, '#/components')).toBe(graph.resolve(from.closest('paths'), '#/components'));
  });
});

describe('references between documents', () => {
  const graph = graphOf({
    files: {
      'openapi.yaml': 'openapi: 3.0.3\nA: { $ref: "schemas/pet.yaml#/Pet" }',
      'schemas/pet.yaml': 'Pet: { $ref: "owner.yaml" }\nBack: 1',
      'schemas/owner.yaml': 'type: object\nproperties: { name: 1 }',
      'schemas/my%20file%23%C3%A9%25.yaml': 'a: 1',
    },
    failures: {
      'gone.yaml': { reason: 'missing-file', message: 'file "gone.yaml" does not exist' },
      'schemas/gone.yaml': { reason: 'missing-file', message: 'file "schemas/gone.yaml" does not exist' },
    },
  });
  const pet = graph.documents.get(`${root}schemas/pet.yaml`);

  test.each([
    ['schemas/pet.yaml#/Back', 'schemas/pet.yaml#/Back'],
    ['schemas/pet.yaml', 'schemas/pet.yaml#'],
    ['schemas/pet.yaml#', 'schemas/pet.yaml#'],
    ['schemas/../schemas/./pet.yaml', 'schemas/pet.yaml#'],
    ['schemas/pe%74.yaml', 'schemas/pet.yaml#'],
    [`${root}schemas/pet.yaml`, 'schemas/pet.yaml#'],
    ['/repository/schemas/pet.yaml', 'schemas/pet.yaml#'],
    ['schemas/my file%23é%25.yaml#/a', 'schemas/my%20file%23%C3%A9%25.yaml#/a'],
    ['schemas/my%20file%23%c3%a9%25.yaml#/a', 'schemas/my%20file%23%C3%A9%25.yaml#/a'],
    ['#/A/properties/name', 'schemas/owner.yaml#/properties/name'],
    ['schemas/pet.yaml#/Pet/properties', 'schemas/owner.yaml#/properties'],
    ['gone.yaml', 'missing-file: file "gone.yaml" does not exist'],
    ['gone.yaml#/a', 'missing-file: file "gone.yaml" does not exist'],
    ['never.yaml', 'unreadable: "never.yaml" was not read'],
    ['urn:example:pet', 'unreadable: "urn:example:pet" was not read'],
  ])('from the entry: %s', (reference, target) => {
    expect(follow(graph, reference)).toBe(target);
  });

  test.each([
    ['owner.yaml', 'schemas/owner.yaml#'],
    ['../openapi.yaml#/openapi', 'openapi.yaml#/openapi'],
    ['#/Back', 'schemas/pet.yaml#/Back'],
    ['gone.yaml', 'missing-file: file "schemas/gone.yaml" does not exist'],
  ])('from a file in a folder: %s', (reference, target) => {
    expect(follow(graph, reference, ['Pet'], pet)).toBe(target);
  });
});

describe('identifiers', () => {
  const files = (openapi: string) => ({
    'openapi.yaml': `
openapi: ${openapi}
components:
  responses:
    default: { content: { application/json: { schema: { $anchor: inDefault } } } }
  examples:
    One: { value: { $anchor: inExample, $id: 'https://example.com/example' } }
  schemas:
    Pet:
      $id: https://example.com/schemas/pet
      $anchor: pet
      properties:
        owner: { $ref: owner }
        example: { $anchor: inProperty }
        tag: { $dynamicAnchor: tag }
      example: { $anchor: inPayload }
    Owner: { $id: https://example.com/schemas/owner, properties: { name: {} } }
    Plain: { $anchor: plain }
    Other: { type: string }
`,
    'other.yaml': '$id: https://example.com/other\n$anchor: top\n$defs: { x: {} }',
    'near.yaml': 'a: 1',
  });
  const graph = graphOf({ files: files('3.1.0') });
  const inPet = ['components', 'schemas', 'Pet', 'properties', 'owner'];

  test.each([
    [[], '#plain', 'openapi.yaml#/components/schemas/Plain'],
    [[], '#inDefault', 'openapi.yaml#/components/responses/default/content/application~1json/schema'],
    [[], '#inExample', 'missing-target: there is no anchor "inExample"'],
    [[], '#inPayload', 'missing-target: there is no anchor "inPayload"'],
    [[], '#pet', 'missing-target: there is no anchor "pet"'],
    [[], 'https://example.com/schemas/pet', 'openapi.yaml#/components/schemas/Pet'],
    [[], 'https://example.com/schemas/pet#pet', 'openapi.yaml#/components/schemas/Pet'],
    [[], 'https://example.com/schemas/pet#/properties/owner', 'openapi.yaml#/components/schemas/Pet/properties/owner'],
    [[], 'https://example.com/other#top', 'other.yaml#'],
    [[], 'other.yaml#top', 'other.yaml#'],
    [[], 'other.yaml#/$defs/x', 'other.yaml#/$defs/x'],
    [[], 'https://example.com/example', 'unreadable: "https://example.com/example" was not read'],
    [inPet, 'owner', 'openapi.yaml#/components/schemas/Owner'],
    [inPet, 'owner#/properties/name', 'openapi.yaml#/components/schemas/Owner/properties/name'],
    [inPet, '#pet', 'openapi.yaml#/components/schemas/Pet'],
    [inPet, '#tag', 'openapi.yaml#/components/schemas/Pet/properties/tag'],
    [inPet, '#inProperty', 'openapi.yaml#/components/schemas/Pet/properties/example'],
    [inPet, '#/properties/owner', 'openapi.yaml#/components/schemas/Pet/properties/owner'],
    [inPet, '#', 'openapi.yaml#/components/schemas/Pet'],
    // Not by the letter of JSON Schema, but what every tool does and every author means.
    [inPet, '#/components/schemas/Other', 'openapi.yaml#/components/schemas/Other'],
    [inPet, 'near.yaml#/a', 'near.yaml#/a'],
  ])('in 3.1, from %j: %s', (from, reference, target) => {
    expect(follow(graph, reference, from)).toBe(target);
  });

  test.each([
    ['#plain', 'invalid: "#plain" is not a JSON Pointer: after "#" comes "/"'],
    ['owner', 'unreadable: "owner" was not read'],
    ['#/components/schemas/Other', 'openapi.yaml#/components/schemas/Other'],
  ])('mean nothing in 3.0: %s', (reference, target) => {
    expect(follow(graphOf({ files: files('3.0.3') }), reference, inPet)).toBe(target);
  });

  test('$self names the document from 3.2 on', () => {
    const texts = (version: string) => ({
      'openapi.yaml': `openapi: ${version}\n$self: https://example.com/api/openapi\nA: 1`,
      'pet.yaml': 'Pet: { $ref: "https://example.com/api/openapi#/A" }',
    });
    const later = graphOf({ files: texts('3.2.0') });
    expect(follow(later, 'https://example.com/api/openapi#/A')).toBe('openapi.yaml#/A');
    expect(follow(later, 'openapi#/A')).toBe('openapi.yaml#/A');
    expect(follow(later, 'pet.yaml#/Pet')).toBe('pet.yaml#/Pet');
    expect(follow(graphOf({ files: texts('3.1.0') }), 'https://example.com/api/openapi#/A')).toContain('was not read');
  });
});

test('a reference through a circle of references ends', () => {
  const links = Array.from({ length: 300 }, (_, link) => `L${link}: { $ref: "#/L${(link + 1) % 300}/x" }`);
  expect(follow(graphOf({ files: { 'openapi.yaml': links.join('\n') } }), '#/L0/x')).toMatch(/^missing-target/);
});

test('forty thousand references are no burden', () => {
  const names = Array.from({ length: 40_000 }, (_, name) => `    S${name}: { $ref: "#/components/schemas/S${(name * 7) % 40_000}" }`);
  const graph = graphOf({ files: { 'openapi.yaml': `openapi: 3.1.0\ncomponents:\n  schemas:\n${names.join('\n')}` } });
  const schemas = Node.root(graph.entry).closest('components', 'schemas');
  let found = 0;
  for (let name = 0; name < 40_000; name++) {
    const reference = schemas.at(`S${name}`, '$ref')?.value;
    if (typeof reference === 'string' && 'node' in graph.resolve(schemas, reference)) found++;
  }
  expect(found).toBe(40_000);
}, 40_000);
