import type { Node } from '../../src/document/node.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { operationsByPath } from '../../src/openapi/operations-by-path.ts';

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

function isDeclared(name: string, operations: readonly Operation[]): boolean {
  return operations.some((operation) => operation.parameters.some((parameter) => parameter.in === 'path' && parameter.name === name));
}
