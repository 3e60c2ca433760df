import { isClassAtLeast } from '../../src/openapi/context.ts';
import type { Element } from '../../src/openapi/element.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import type { Schema } from '../../src/openapi/schema.ts';

/** True when a schema describes a part of what one of the API's own operations answers with when nothing went wrong. */
export function isSuccessAnswer(schema: Schema, model: Model): boolean {
  return successAnswers(model).has(schema);
}

/** True when that operation's data are declared confidential or more. */
export function isConfidentialAnswer(schema: Schema, model: Model): boolean {
  return confidentialAnswers(model).has(schema);
}

const successAnswers = perModel((model) => answersOf(model.operations));

const confidentialAnswers = perModel((model) =>
  answersOf(model.operations.filter((operation) => isClassAtLeast(operation.dataClass, 'confidential'))),
);

function answersOf(operations: readonly Operation[]): ReadonlySet<Element> {
  const reached = new Set<Element>();
  for (const operation of operations) {
    if (operation.role !== 'path') continue;
    for (const { code, response } of operation.responses) if (/^[23]/.test(code)) reached.add(response);
  }
  for (const element of reached) {
    for (const { field, key, to } of element.edges) {
      const isProblem = field === 'content' && /^application\/problem\+/i.test(String(key));
      if (!isProblem && field !== '$defs' && field !== 'definitions') reached.add(to);
    }
  }
  return reached;
}
