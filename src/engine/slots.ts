import { Node } from '../document/node.ts';
import type { Element } from '../openapi/element.ts';
import type { Model } from '../openapi/model.ts';
import { perModel } from '../openapi/once.ts';
import type { Operation } from '../openapi/operations.ts';
import { parameterKey } from '../openapi/parameters.ts';

/** What an operation declares, with the places that count for it. */
export interface DeclaredSlot {
  readonly name: string;
  /** In tenths: 10, or less for what counts less. */
  readonly weight: number;
  readonly places: readonly Node[];
}

/** The slots of an operation: itself, its effective parameters, request body, responses. References that are dead have one too. */
export function readSlots(operation: Operation, model: Model): readonly DeclaredSlot[] {
  const slots = [itself(operation, model), ...parameterSlots(operation)];
  for (const { field, to } of operation.element.edges) {
    if (field === 'requestBody') slots.push({ name: 'body', weight: fullWeight, places: [to.node] });
  }
  for (const { field, to } of operation.element.one('responses')?.edges ?? []) {
    slots.push({ name: field, weight: isSuccess(field) ? fullWeight : errorWeight, places: [to.node] });
  }
  return withNames(slots);
}

const fullWeight = 10;
/** An operation has many errors that are all alike. */
const errorWeight = 2;

function isSuccess(code: string): boolean {
  return /^[123]/.test(code);
}

/** Its own fields, those of its path, its security and its servers; for the API's own operations also what is said of the API as a whole. */
function itself(operation: Operation, model: Model): DeclaredSlot {
  const { root } = model;
  const isServed = operation.role === 'path';
  const inherited = isServed ? [...securityPlaces(operation, root), ...serverPlaces(operation, root)] : [];
  const places = [operation.node, ...operation.pathItems.map(({ node }) => node), ...inherited, ...schemePlaces(operation, model)];
  return { name: 'itself', weight: fullWeight, places: isServed ? [...places, root.node] : places };
}

function securityPlaces({ element }: Operation, root: Element): readonly Node[] {
  return element.has('security') ? [] : existing([root.node.child('security')]);
}

/** Where the servers that count are declared; those of the operation are its own. */
function serverPlaces({ element, pathItem }: Operation, root: Element): readonly Node[] {
  if (element.has('servers') || element.has('schemes')) return [];
  return existing([pathItem.node.child('servers') ?? root.node.child('servers') ?? root.node.child('schemes')]);
}

/** The security schemes that are required: the components of their names, and what these refer to. */
function schemePlaces({ security }: Operation, model: Model): readonly Node[] {
  const required = security?.requirements.flatMap(({ schemes }) => schemes) ?? [];
  return existing(required.flatMap(({ name, scheme }) => [schemeComponents(model).get(name), scheme?.element.node]));
}

const schemeComponents = perModel((model): ReadonlyMap<string, Node> => {
  const schemes = model.components.filter(({ section }) => schemeSections.has(section));
  return new Map(schemes.map(({ name, element }) => [name, element.node]));
});

const schemeSections: ReadonlySet<string> = new Set(['securitySchemes', 'securityDefinitions']);

/** Effective parameters, and entries of the operation's lists that are none, for lack of a name or of what they refer to. */
function parameterSlots({ element, pathItems, parameters }: Operation): DeclaredSlot[] {
  const slots = parameters.map(({ at, element: target, ...parameter }) => ({
    name: parameterKey(parameter),
    weight: fullWeight,
    places: [at.node, target.node],
  }));
  for (const holder of [element, ...pathItems]) {
    for (const { field, to } of holder.edges) {
      if (field !== 'parameters' || isParameter(to.target)) continue;
      slots.push({ name: to.text('$ref') ?? 'parameter', weight: fullWeight, places: [to.node, ...existing([to.target?.node])] });
    }
  }
  return slots;
}

function isParameter(element: Element | undefined): boolean {
  return element?.text('name') !== undefined && element.text('in') !== undefined;
}

function existing(nodes: readonly (Node | undefined)[]): readonly Node[] {
  return nodes.filter((node) => node instanceof Node);
}

/** Tells slots of one name apart by numbers. */
function withNames(slots: readonly DeclaredSlot[]): readonly DeclaredSlot[] {
  const counts = new Map<string, number>();
  return slots.map((slot) => {
    const count = (counts.get(slot.name) ?? 0) + 1;
    counts.set(slot.name, count);
    return count === 1 ? slot : { ...slot, name: `${slot.name} ${count}` };
  });
}
