import type { Edge, Element } from '../../src/openapi/element.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { isAssertion, isDefinitionField, Schema } from '../../src/openapi/schema.ts';

/** An operation and one of its responses. */
export interface Answer {
  readonly operation: Operation;
  readonly response: Element;
}

/** Finds by a schema the nearest wanted one of the places where the API's own operations answer with its values. */
type Nearest = (schema: Schema) => Answer | undefined;

/**
 * Makes what finds the nearest wanted answers, of several that are as near the first of the definition. Last come those that answer with
 * any subtype of something: where everything extends one base, that is everywhere. Every search is one for all the schemas, down from the
 * answers: what many extend or hold is passed once.
 */
export function createNearest(schemas: Iterable<Schema>, model: Model): (isWanted: (answer: Answer) => boolean) => Nearest {
  const { numbers, receivers, subtypes } = gatherSenders(schemas);
  const uses = model.operations.flatMap((operation): readonly Answer[] =>
    operation.role === 'path'
      ? operation.responses.flatMap(({ response }) => (numbers.has(response) ? [{ operation, response }] : []))
      : [],
  );
  return (isWanted) => {
    const nearest: (Answer | undefined)[] = Array.from(receivers, () => undefined);
    const enter = (numbered: readonly number[], answer: Answer | undefined, entered: number[]): void => {
      for (const number of numbered) {
        if (nearest[number] !== undefined) continue;
        nearest[number] = answer;
        entered.push(number);
      }
    };
    let queue: number[] = [];
    for (const answer of uses) {
      const number = numbers.get(answer.response);
      if (number !== undefined && nearest[number] === undefined && isWanted(answer)) enter([number], answer, queue);
    }
    while (queue.length > 0) {
      for (const number of queue) enter(receivers[number] ?? [], nearest[number], queue);
      const extending: number[] = [];
      for (const number of queue) enter(subtypes[number] ?? [], nearest[number], extending);
      queue = extending;
    }
    return (schema) => nearest[numbers.get(schema) ?? -1];
  };
}

/** What sends the values of some schemas: everything between them and the responses, by number. */
interface Senders {
  readonly numbers: ReadonlyMap<Element, number>;
  /** By sender: what of it holds whose values it sends, but for what extends it. */
  readonly receivers: readonly (readonly number[])[];
  readonly subtypes: readonly (readonly number[])[];
}

/** Numbers are much faster to compare than elements, which lie all over the memory. */
function gatherSenders(schemas: Iterable<Schema>): Senders {
  const numbers = new Map<Element, number>();
  const receivers: number[][] = [];
  const subtypes: number[][] = [];
  const numberOf = (element: Element): number => {
    const known = numbers.get(element);
    if (known !== undefined) return known;
    numbers.set(element, receivers.length);
    subtypes.push([]);
    return receivers.push([]) - 1;
  };
  for (const schema of schemas) numberOf(schema);
  for (const [element, number] of numbers) {
    for (const use of element.uses) {
      if (!isSent(use)) continue;
      const sender = numberOf(use.from);
      (use.field === 'subtype' ? subtypes : receivers)[sender]?.push(number);
    }
  }
  return { numbers, receivers, subtypes };
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
