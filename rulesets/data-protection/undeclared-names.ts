import type { Node } from '../../src/document/node.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { perModel } from '../../src/openapi/per-model.ts';

/** A name in a path template. */
export interface TemplateName {
  readonly name: string;
  /** The path's entry. */
  readonly at: Node;
}

/** Wanted names in the templates of paths for which no operation of the path declares a path parameter; each once for a path. */
export function undeclaredNames(model: Model, isWanted: (name: string) => boolean): readonly TemplateName[] {
  const undeclared: TemplateName[] = [];
  for (const edge of model.root.one('paths')?.edges ?? []) {
    for (const name of namesIn(edge.field)) {
      const operations = isWanted(name) ? (operationsByPath(model).get(edge.field) ?? []) : [];
      if (operations.length > 0 && !isDeclared(name, operations)) undeclared.push({ name, at: edge.to.node });
    }
  }
  return undeclared;
}

function namesIn(path: string): ReadonlySet<string> {
  return new Set(path.match(/\{[^{}]+\}/g)?.map((variable) => variable.slice(1, -1)));
}

const operationsByPath = perModel((model): ReadonlyMap<string, readonly Operation[]> => {
  const byPath = new Map<string, Operation[]>();
  for (const operation of model.operations) {
    if (operation.role !== 'path') continue;
    const others = byPath.get(operation.path);
    if (others === undefined) byPath.set(operation.path, [operation]);
    else others.push(operation);
  }
  return byPath;
});

function isDeclared(name: string, operations: readonly Operation[]): boolean {
  return operations.some((operation) => operation.parameters.some((parameter) => parameter.in === 'path' && parameter.name === name));
}
