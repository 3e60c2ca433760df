import type { Model } from '../../src/openapi/model.ts';
import type { Operation } from '../../src/openapi/operations.ts';

/** The operations that the API serves itself; not those of webhooks and callbacks, which its callers serve. */
export function servedOperations({ operations }: Model): readonly Operation[] {
  return operations.filter((operation) => operation.role === 'path');
}
