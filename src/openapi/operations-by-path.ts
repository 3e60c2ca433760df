import { perModel } from './once.ts';
import type { Operation } from './operations.ts';

/** The API's own operations by their paths, both in the order of the document. */
export const operationsByPath = perModel((model): ReadonlyMap<string, readonly Operation[]> => {
  const byPath = new Map<string, Operation[]>();
  for (const operation of model.operations) {
    if (operation.role !== 'path') continue;
    const others = byPath.get(operation.path);
    if (others === undefined) byPath.set(operation.path, [operation]);
    else others.push(operation);
  }
  return byPath;
});
