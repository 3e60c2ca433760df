import type { Document } from '../document/document.ts';
import type { Node } from '../document/node.ts';
import { parsePointer } from '../document/pointer.ts';
import { type Edge, type Element, isObject } from '../openapi/element.ts';
import type { Kind } from '../openapi/grammar.ts';
import type { Model } from '../openapi/model.ts';
import { isShelf } from '../openapi/reach.ts';
import { type PlacedFinding, placeKey, type Structure } from '../report/places.ts';
import { createIdentifier } from './identity.ts';
import { readSlots } from './slots.ts';

/**
 * What a definition consists of for its score, and in which parts its findings are, whoever found them. Linear in the size of its
 * documents, the sum of its findings' depths, and the parameters and responses of its operations.
 */
export function readStructure(model: Model, uriOf: (documentUri: string) => string, findings: readonly PlacedFinding[]): Structure {
  const { owners, indexOf } = collectParts(model);
  const uses = readUses(model, indexOf, owners.length);
  const operations = model.operations.map((operation) => {
    const slots = readSlots(operation, model).map(({ name, weight, places }) => ({ name, weight, parts: indexes(places, indexOf) }));
    return { label: operation.label, slots };
  });
  const reached = spread(
    operations.flatMap(({ slots }) => slots.flatMap(({ parts }) => parts)),
    uses,
  );
  const parts = owners.map((owner, index) => ({ owner, uses: [...(uses[index] ?? [])] }));
  // What is said of the whole definition counts here too, though it counts in operations.
  const own = parts.flatMap((_part, index) => (index === wholeDefinition || !reached.has(index) ? [index] : []));
  return { parts, operations, own, placed: placeFindings(findings, model, uriOf, indexOf) };
}

/** Parts by the objects of the documents at which they start. */
type PartIndexes = ReadonlyMap<unknown, number>;

/** The part of whatever is in no other. */
const wholeDefinition = 0;

/**
 * Everything that is used from several places, or counts in some places only, is a part of its own: components and whatever else is
 * referred to, operations, path items, what slots consist of, and what operations inherit.
 */
function collectParts(model: Model): { readonly owners: readonly string[]; readonly indexOf: PartIndexes } {
  const identify = createIdentifier(model);
  const indexOf = new Map<unknown, number>();
  const owners: string[] = [];
  const add = (node: Node | undefined): void => {
    if (typeof node?.value !== 'object' || node.value === null || indexOf.has(node.value)) return;
    indexOf.set(node.value, owners.length);
    owners.push(identify(node).owner);
  };
  const { root } = model;
  add(root.node);
  for (const field of [...inheritedFields, ...ownFields]) add(root.node.child(field));
  for (const { element } of model.components) add(element.node);
  for (const element of model.elements) {
    if (partKinds.has(element.kind) || element.uses.some(isBorrowed)) add(element.node);
    if (element.kind === 'pathItem') add(element.node.child('servers'));
  }
  return { owners, indexOf };
}

/** Fields of the root that count in the operations that have none of their own; `schemes` are the servers of 2.0. */
const inheritedFields = ['security', 'servers', 'schemes'] as const;

/** Fields of the root that count for the definition alone. */
const ownFields = ['info', 'tags', 'externalDocs'] as const;

/** Path items, and what they and operations list. */
const partKinds: ReadonlySet<Kind> = new Set(['pathItem', 'operation', 'parameter', 'requestBody', 'response']);

function isBorrowed({ field }: Edge): boolean {
  return field === '$ref' || field === '$dynamicRef' || field === 'mapping' || field === 'subtype';
}

/** Which parts refer to which others. What operations consist of, slots say. */
function readUses({ elements }: Model, indexOf: PartIndexes, count: number): readonly ReadonlySet<number>[] {
  const uses = Array.from({ length: count }, () => new Set<number>());
  for (const element of elements) {
    if (structuralKinds.has(element.kind) && element.reference === undefined) continue;
    const from = partAt(element.node, indexOf);
    for (const { field, to } of element.edges) {
      const target = indexOf.get(to.node.value);
      if (target !== undefined && target !== from && !isShelf(element, field) && !isOperationField(element, field)) uses[from]?.add(target);
    }
  }
  return uses;
}

const structuralKinds: ReadonlySet<Kind> = new Set(['definition', 'components', 'paths', 'operation', 'responses', 'callback']);

/** What a path item holds counts by operation, whatever its `$ref` says. */
function isOperationField({ kind }: Element, field: string): boolean {
  return kind === 'pathItem' && field !== '$ref';
}

function indexes(places: readonly Node[], indexOf: PartIndexes): readonly number[] {
  return [...new Set(places.map((place) => partAt(place, indexOf)))];
}

/** The innermost part around a node. */
function partAt(node: Node, indexOf: PartIndexes): number {
  for (let place: Node | undefined = node; place !== undefined; place = place.parent) {
    const index = indexOf.get(place.value);
    if (index !== undefined) return index;
  }
  return wholeDefinition;
}

/** Some parts, and all that they lead to. */
function spread(seeds: readonly number[], uses: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  const reached = new Set(seeds);
  for (const part of reached) for (const next of uses[part] ?? []) reached.add(next);
  return reached;
}

function placeFindings(
  findings: readonly PlacedFinding[],
  { graph }: Model,
  uriOf: (documentUri: string) => string,
  indexOf: PartIndexes,
): ReadonlyMap<string, number> {
  const documents = new Map([...graph.documents.values()].map((document) => [uriOf(document.uri), document]));
  const placed = new Map<string, number>();
  for (const finding of findings) {
    const { location } = finding;
    const key = placeKey(finding);
    const document = documents.get(location.uri);
    if (document !== undefined && !placed.has(key)) placed.set(key, partAlong(document, location.pointer, indexOf));
  }
  return placed;
}

/** The innermost part on the way to a place; where the way ends early, the last one. */
function partAlong({ data }: Document, pointer: string, indexOf: PartIndexes): number {
  let value: unknown = data;
  let part = indexOf.get(value) ?? wholeDefinition;
  for (const key of parsePointer(pointer) ?? []) {
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isObject(value) && Object.hasOwn(value, key)) value = value[key];
    else break;
    part = indexOf.get(value) ?? part;
  }
  return part;
}
