import type { Edge, Element } from '../../src/openapi/element.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { responseUses } from '../../src/openapi/response-uses.ts';
import { isAssertion, isDefinitionField, Schema } from '../../src/openapi/schema.ts';

/** An operation and one of its responses. */
export interface Answer {
  readonly operation: Operation;
  readonly response: Element;
}

/**
 * Where the API's own operations answer with values of a schema, nearest first; ask for no more of them than needed. Last come those
 * that answer with any subtype of something: where everything extends one base, that is everywhere.
 */
export function* responsesWith(schema: Schema, model: Model): Generator<Answer> {
  const queue: Element[] = [schema];
  const known = new Set<Element>(queue);
  const bases = new Set<Element>();
  for (const [index, element] of queue.entries()) {
    if (element.kind === 'response') yield* answersWith(element, model);
    for (const use of element.uses) {
      const reached = use.field === 'subtype' ? bases : known;
      // What is known already need not be judged: mostly it is.
      if (reached.has(use.from) || !isSent(use)) continue;
      reached.add(use.from);
      if (reached === known) queue.push(use.from);
    }
    if (index < queue.length - 1) continue;
    queue.push(...[...bases].filter((base) => !known.has(base)));
    for (const base of bases) known.add(base);
  }
}

function* answersWith(response: Element, model: Model): Generator<Answer> {
  for (const { operation } of responseUses(model, response)) if (operation.role === 'path') yield { operation, response };
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
