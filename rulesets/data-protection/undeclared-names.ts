import type { Node } from '../../src/document/node.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Operation } from '../../src/openapi/operations.ts';

/** A name in a path template. */
export interface TemplateName {
  readonly name: string;
  /** The path's entry. */
  readonly at: Node;
}

/** Names in the templates of paths for which no operation of the path declares a path parameter; each once for a path. */
export function undeclaredNames(model: Model): readonly TemplateName[] {
  const byPath = new Map<string, Operation[]>();
  for (const operation of model.operations) {
    if (operation.role !== 'path') continue;
    const others = byPath.get(operation.path);
    if (others === undefined) byPath.set(operation.path, [operation]);
    else others.push(operation);
  }
  const undeclared: TemplateName[] = [];
  for (const edge of model.root.one('paths')?.edges ?? []) {
    const operations = byPath.get(edge.field) ?? [];
    if (operations.length === 0) continue;
    const names = new Set([...edge.field.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name));
    for (const name of names) {
      if (!isDeclared(name, operations)) undeclared.push({ name, at: edge.to.node });
    }
  }
  return undeclared;
}

function isDeclared(name: string, operations: readonly Operation[]): boolean {
  return operations.some((operation) => operation.parameters.some((parameter) => parameter.in === 'path' && parameter.name === name));
}
