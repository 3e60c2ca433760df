import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

export const operationIdUnique = defineRule({
  id: 'operation-id-unique',
  summary: 'No two operations have the same operationId.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { cwe: [694] },
  options: {
    ignoreCase: {
      default: false,
      description: 'Also report ids that differ in case only, which code generators may turn into one name.',
      schema: { type: 'boolean' },
    },
  },
  on: {
    operation: {
      when: (operation) => operation.operationId !== undefined,
      check(operation, report, { model, options }) {
        const earlier = earlierUse(operation, model, options['ignoreCase'] === true);
        if (earlier === undefined) return;
        const at = operation.node.child('operationId') ?? operation.node;
        const id = quote(operation.operationId);
        if (isSameDefinition(earlier, operation)) {
          const message = `operationId ${id} is used by ${quote(earlier.label)} and ${quote(operation.label)}, which share a path item.`;
          report({ at, message, severity: 'info' });
          return;
        }
        const related = [{ at: earlier.node.child('operationId') ?? earlier.node, message: `Used by ${quote(earlier.label)} too.` }];
        report({ at, message: `operationId ${id} is used by more than one operation.`, related });
      },
    },
  },
});

/** One Operation Object reached by two paths: whether its id is then used twice is left to implementations (OpenAPI 3.1.1 §4.8.10.1). */
function isSameDefinition(left: Operation, right: Operation): boolean {
  return left.element === right.element && left.pathItem === right.pathItem && left.method === right.method;
}

/** The first operation with the same id, unless it is this one. */
function earlierUse(operation: Operation, model: Model, ignoresCase: boolean): Operation | undefined {
  const { operationId } = operation;
  if (operationId === undefined) return undefined;
  const uses = (ignoresCase ? foldedUses : exactUses)(model).get(ignoresCase ? operationId.toLowerCase() : operationId);
  const first = uses?.[0];
  return first === operation ? undefined : first;
}

type Uses = ReadonlyMap<string, readonly Operation[]>;

const exactUses = usesBy((id) => id);
const foldedUses = usesBy((id) => id.toLowerCase());

function usesBy(keyOf: (id: string) => string): (model: Model) => Uses {
  return perModel((model) => {
    const uses = new Map<string, Operation[]>();
    for (const operation of model.operations) {
      if (operation.operationId === undefined) continue;
      const key = keyOf(operation.operationId);
      const group = uses.get(key);
      if (group === undefined) uses.set(key, [operation]);
      else group.push(operation);
    }
    return uses;
  });
}
