import type { Edge, Element } from '../../src/openapi/element.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { responseUses } from '../../src/openapi/response-uses.ts';
import { isAssertion, isDefinitionField, Schema } from '../../src/openapi/schema.ts';

/** An operation and one of its responses. */
export interface Answer {
  readonly operation: Operation;
  readonly response: Element;
}

/**
 * The first wanted one of the places where the API's own operations answer with values of a schema, nearest first. Last come those that
 * answer with any subtype of something: where everything extends one base, that is everywhere.
 */
export function findAnswer(schema: Schema, model: Model, isWanted: (answer: Answer) => boolean): Answer | undefined {
  const { numberOf, responses, sendersOf, startSearch } = senderTable(model);
  const queue: number[] = [];
  const isNew = startSearch();
  const enter = (sender: number): boolean => isNew(sender) && queue.push(sender) > 0;
  enter(numberOf(schema));
  let bases: number[] = [];
  for (let next = 0; next < queue.length; next += 1) {
    const senders = sendersOf(queue[next] ?? 0);
    for (const base of senders.bases) bases.push(base);
    for (const sender of senders.others) {
      // A response is looked at before its turn comes: nothing that is met later is nearer.
      const response = enter(sender) ? responses.get(sender) : undefined;
      const answer = response === undefined ? undefined : findAmong(response, model, isWanted);
      if (answer !== undefined) return answer;
    }
    if (next < queue.length - 1) continue;
    bases.forEach(enter);
    bases = [];
  }
  return undefined;
}

function findAmong(response: Element, model: Model, isWanted: (answer: Answer) => boolean): Answer | undefined {
  for (const { operation } of responseUses(model, response)) {
    const answer = { operation, response };
    if (operation.role === 'path' && isWanted(answer)) return answer;
  }
  return undefined;
}

/** What sends the values of an element: what has it as a subtype, and what else holds it. */
interface Senders {
  readonly bases: readonly number[];
  readonly others: readonly number[];
}

/**
 * Elements by number, and what sends their values, found when it is first asked for: searches pass the same places, and numbers are
 * much faster to compare than elements, which lie all over the memory.
 */
const senderTable = perModel(() => {
  const numbers = new Map<Element, number>();
  const elements: Element[] = [];
  const responses = new Map<number, Element>();
  // The latest search that met each.
  const metIn: number[] = [];
  const numberOf = (element: Element): number => {
    const known = numbers.get(element);
    if (known !== undefined) return known;
    const number = elements.push(element) - 1;
    numbers.set(element, number);
    metIn.push(0);
    if (element.kind === 'response') responses.set(number, element);
    return number;
  };
  const found: Senders[] = [];
  const sendersOf = (number: number): Senders => {
    let senders = found[number];
    if (senders === undefined) {
      const uses = elements[number]?.uses.filter(isSent) ?? [];
      senders = {
        bases: uses.filter(isOfSubtype).map(({ from }) => numberOf(from)),
        others: uses.filter((use) => !isOfSubtype(use)).map(({ from }) => numberOf(from)),
      };
      found[number] = senders;
    }
    return senders;
  };
  let searches = 0;
  /** Begins a search: what it gives back is true when the search meets something for the first time. One search at a time. */
  const startSearch = (): ((number: number) => boolean) => {
    searches += 1;
    const search = searches;
    return (number) => {
      if (metIn[number] === search) return false;
      metIn[number] = search;
      return true;
    };
  };
  return { numberOf, responses, sendersOf, startSearch };
});

function isOfSubtype({ field }: Edge): boolean {
  return field === 'subtype';
}

/** False for uses that send nothing: a shelf of components, a test of a value, a request, and what is never sent. */
function isSent(use: Edge): boolean {
  const { from, field } = use;
  if (
    from.kind === 'operation' ||
    from.kind === 'requestBody' ||
    from.kind === 'parameter' ||
    from.kind === 'definition' ||
    isDefinitionField(use)
  )
    return false;
  if (!(from instanceof Schema)) return true;
  return !isAssertion(field) && from.keyword('writeOnly') !== true;
}
