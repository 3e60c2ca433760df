import { bits } from './direction.ts';
import type { Edge, Element } from './element.ts';
import { webhookFields } from './operations.ts';
import { isAssertion, Schema } from './schema.ts';

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
 */
export function workOutReach(root: Element, all: readonly Element[]): void {
  markUsed(root);
  spread([[root, bits.data]]);
  const waiting = all.filter((element) => element.reachBits === 0 && element.uses.some((use) => isComponents(use.from, use.field)));
  spread(waiting.map((component) => [component, bits.data | bits.perhapsRequest]));
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

function spread(seeds: readonly (readonly [Element, number])[]): void {
  const queue: Element[] = [];
  const enter = (element: Element, offered: number): void => {
    const wanted = bitsOf(element, offered);
    if ((wanted & ~element.reachBits) === 0) return;
    element.reachBits |= wanted;
    queue.push(element);
  };
  for (const [element, offered] of seeds) enter(element, offered);
  for (let element = queue.pop(); element !== undefined; element = queue.pop()) {
    for (const edge of element.edges) {
      if (!isShelf(element, edge.field)) enter(edge.to, passed(element, edge));
    }
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
