import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import type { RequiredScheme, SecurityRequirement, SecurityScheme } from '../../src/openapi/security.ts';

/** An operation that accepts a scheme, and the alternative that names it. */
export interface SchemeUse {
  readonly operation: Operation;
  readonly requirement: SecurityRequirement;
  readonly required: RequiredScheme;
}

/** Where a scheme is applied, defaults included, in the order of the operations. */
export function usesOf(scheme: SecurityScheme, model: Model): readonly SchemeUse[] {
  return usesByScheme(model).get(scheme) ?? [];
}

const usesByScheme = perModel((model): ReadonlyMap<SecurityScheme, readonly SchemeUse[]> => {
  const uses = new Map<SecurityScheme, SchemeUse[]>();
  for (const operation of model.operations) {
    for (const requirement of operation.security?.requirements ?? []) {
      for (const required of requirement.schemes) {
        if (required.scheme === undefined) continue;
        const before = uses.get(required.scheme);
        if (before === undefined) uses.set(required.scheme, [{ operation, requirement, required }]);
        else before.push({ operation, requirement, required });
      }
    }
  }
  return uses;
});
