import { bits } from './direction.ts';
import type { Edge, Element } from './element.ts';
import { webhookFields } from './operations.ts';
import { isAssertion, isDefinitionField, Schema } from './schema.ts';

const requestBits = bits.request | bits.path | bits.query | bits.header | bits.cookie | bits.body | bits.perhapsRequest;
const travelBits = requestBits | bits.response;
const parameterBits = new Map<string, number>([
  ['path', bits.path],
  ['query', bits.query],
  ['querystring', bits.query],
  ['header', bits.header],
  ['cookie', bits.cookie],
  ['body', bits.body],
  ['formData', bits.body],
]);
const definitionFields: ReadonlySet<string> = new Set(['$defs', 'definitions']);
const componentFields2: ReadonlySet<string> = new Set(['definitions', 'parameters', 'responses', 'securityDefinitions']);

/**
 * Sets `isUsed` and `reachBits` on every element: whether the definition's own fields other than its components lead there, in which
 * direction its values travel, and where in a request. Components that nothing uses count as data without a direction. Bits only
 * grow and each is passed on once: linear.
 *
 * Where a base with a discriminator is used, any of its subtypes may travel; where one subtype is, no other of them does, although it
 * refers to the base. A subtype that nothing else leads to counts as travelling where its base does.
 */
export function workOutReach(root: Element, all: readonly Element[]): void {
  markUsed(root);
  const families = findFamilies(all);
  spread([[root, bits.data]], families);
  const left = families.pairs.filter(([, subtype]) => subtype.reachBits === 0 && isOwnType(subtype));
  spread(
    left.map(([base, subtype]) => [subtype, base.reachBits]),
    families,
  );
  const waiting = all.filter((element) => element.reachBits === 0 && element.uses.some((use) => isComponents(use.from, use.field)));
  spread(
    waiting.map((component) => [component, bits.data | bits.perhapsRequest]),
    families,
  );
}

/** Schemas that extend others, where a discriminator tells what a value is. */
interface Families {
  /** Each schema with a discriminator, with each that extends it, directly or through others. */
  readonly pairs: readonly (readonly [base: Element, subtype: Element])[];
  /** Those that extend a schema directly. */
  readonly extensions: ReadonlyMap<Element, ReadonlySet<Element>>;
}

function findFamilies(all: readonly Element[]): Families {
  const pairs: [Element, Element][] = [];
  const extensions = new Map<Element, Set<Element>>();
  for (const base of all) {
    if (base.kind !== 'schema' || !base.has('discriminator')) continue;
    const subtypes = base.edges.flatMap(({ field, to }) => (field === 'subtype' ? [to] : []));
    const members = new Set([base, ...subtypes]);
    const known = new Map<Element, Element | undefined>();
    for (const subtype of subtypes) {
      pairs.push([base, subtype]);
      for (const extended of extendedBy(subtype, members, known) ?? [base])
        extensions.set(extended, (extensions.get(extended) ?? new Set<Element>()).add(subtype));
    }
  }
  return { pairs, extensions };
}

/** The members that a subtype extends directly; `undefined` for a component that only refers to one. */
function extendedBy(
  { edges }: Element,
  members: ReadonlySet<Element>,
  known: Map<Element, Element | undefined>,
): readonly Element[] | undefined {
  const extended = edges.flatMap(({ field, to }) => (field === 'allOf' ? (memberBehind(to, members, known) ?? []) : []));
  return extended.length === 0 ? undefined : extended;
}

/** The first of the members to which a chain of references leads; what was found is remembered, so that each chain is followed once. */
function memberBehind(start: Element, members: ReadonlySet<Element>, known: Map<Element, Element | undefined>): Element | undefined {
  const passed = new Set<Element>();
  let element: Element | undefined = start;
  while (element !== undefined && !members.has(element) && !known.has(element) && !passed.has(element)) {
    passed.add(element);
    element = element.edges.find(({ field }) => field === '$ref')?.to;
  }
  const found = element === undefined || passed.has(element) ? undefined : members.has(element) ? element : known.get(element);
  for (const one of passed) known.set(one, found);
  return found;
}

/** True for the reference by which a component extends a schema: its values are of no other component that does. */
function isExtending({ field, from, to }: Edge, { extensions }: Families): boolean {
  const own = field === '$ref' ? extensions.get(to) : undefined;
  return (
    own !== undefined && from.uses.length > 0 && from.uses.every((use) => use.field === 'allOf' && own.has(use.from) && isOwnType(use.from))
  );
}

/** True for a component that says more than what it extends; one that does not may be another name for it. */
function isOwnType(schema: Element): boolean {
  return (schema.list('allOf').length > 1 || schema.has('properties')) && schema.uses.some(isDefinitionField);
}

/** True for an edge to a subtype: that is led to from what it extends. */
function leadsToSubtype({ field, from, to }: Edge, { extensions }: Families): boolean {
  if (field !== 'mapping') return field === 'subtype';
  return from.uses.some((use) => extensions.get(use.from)?.has(to) === true);
}

function markUsed(root: Element): void {
  const queue = [root];
  root.isUsed = true;
  for (let element = queue.pop(); element !== undefined; element = queue.pop()) {
    for (const edge of element.edges) {
      if (edge.to.isUsed || isShelf(element, edge.field)) continue;
      edge.to.isUsed = true;
      queue.push(edge.to);
    }
  }
}

function spread(seeds: readonly (readonly [Element, number])[], families: Families): void {
  const queue: Element[] = [];
  // What travels by a schema that has subtypes itself, not by one that extends it: that may be any of them.
  const wholes = new Map<Element, number>();
  const enter = (element: Element, offered: number, isWhole: boolean): void => {
    const wanted = bitsOf(element, offered);
    let isNew = (wanted & ~element.reachBits) !== 0;
    if (isWhole && families.extensions.has(element)) {
      const known = wholes.get(element) ?? 0;
      isNew ||= (wanted & ~known) !== 0;
      wholes.set(element, known | wanted);
    }
    if (!isNew) return;
    element.reachBits |= wanted;
    queue.push(element);
  };
  for (const [element, offered] of seeds) enter(element, offered, true);
  for (let element = queue.pop(); element !== undefined; element = queue.pop()) {
    for (const edge of element.edges) {
      if (!isShelf(element, edge.field) && !leadsToSubtype(edge, families))
        enter(edge.to, passed(element, edge), !isExtending(edge, families));
    }
    const whole = wholes.get(element) ?? 0;
    if (whole !== 0) for (const extension of families.extensions.get(element) ?? []) enter(extension, whole, true);
  }
}

/** What an element passes on to one that it holds. */
function passed(from: Element, edge: Edge): number {
  const carried = from.reachBits;
  if (from.kind === 'definition') return webhookFields.has(edge.field) ? bits.data | bits.outbound : bits.data | bits.inbound;
  if (from.kind === 'pathItem' || from.kind === 'operation') return passedByOperation(edge.field, carried);
  if (from.kind === 'schema' && isAssertion(edge.field)) return (carried & ~bits.data) | bits.assertion;
  return carried;
}

/** A webhook or callback turns directions round: its request body is what the API sends. */
function passedByOperation(field: string, carried: number): number {
  const isInbound = (carried & bits.inbound) !== 0;
  const isOutbound = (carried & bits.outbound) !== 0;
  const sides = (inbound: number, outbound: number): number => (isInbound ? inbound : 0) | (isOutbound ? outbound : 0) | bits.data;
  if (field === 'parameters') return sides(bits.request, bits.response);
  if (field === 'requestBody') return sides(bits.request | bits.body, bits.response);
  if (field === 'responses') return sides(bits.response, bits.request | bits.body);
  if (field === 'callbacks') return sides(bits.outbound, bits.inbound);
  return carried & (bits.data | bits.inbound | bits.outbound);
}

function bitsOf(element: Element, offered: number): number {
  if (element.kind === 'parameter')
    return offered | ((offered & bits.request) === 0 ? 0 : (parameterBits.get(element.text('in') ?? '') ?? 0));
  if (!(element instanceof Schema)) return offered;
  let mask = offered;
  if (element.keyword('readOnly') === true) mask &= ~requestBits;
  if (element.keyword('writeOnly') === true) mask &= ~bits.response;
  // Nothing travels any more: a read-only property of a request. It stays data, but of no direction.
  return (mask & travelBits) === 0 ? mask & (bits.data | bits.assertion) : mask;
}

/** True for a field that only keeps things for others to refer to. */
export function isShelf(from: Element, field: string): boolean {
  return (
    isComponents(from, field) ||
    (from.kind === 'definition' && field === 'components') ||
    (from.kind === 'schema' && definitionFields.has(field))
  );
}

function isComponents(from: Element, field: string): boolean {
  return from.kind === 'components' || (from.kind === 'definition' && componentFields2.has(field));
}
