import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import { readRequirement, type SecurityScheme } from '../../src/openapi/security.ts';

/** The scopes with which each scheme is required anywhere: by the default, operations, webhooks, callbacks, unused path items. */
export function requiredScopes(model: Model): ReadonlyMap<SecurityScheme, ReadonlySet<string>> {
  return requirements(model).scopes;
}

/** True when some requirement names a scheme that is not declared, or the default or an operation has a `security` that is no list. */
export function hasUnclearRequirement(model: Model): boolean {
  return requirements(model).isUnclear;
}

interface Requirements {
  readonly scopes: ReadonlyMap<SecurityScheme, ReadonlySet<string>>;
  readonly isUnclear: boolean;
}

const requirements = perModel((model): Requirements => {
  const scopes = new Map<SecurityScheme, Set<string>>();
  let isUnclear = [model.root, ...model.elementsOf('operation')].some((element) => {
    return element.has('security') && !Array.isArray(element.get('security'));
  });
  for (const { node } of model.elementsOf('securityRequirement')) {
    for (const required of readRequirement(node, { schemes: model.securitySchemes, format: model.format }).schemes) {
      if (required.scheme === undefined) {
        isUnclear = true;
        continue;
      }
      const known = scopes.get(required.scheme) ?? new Set();
      for (const scope of required.scopes) known.add(scope);
      scopes.set(required.scheme, known);
    }
  }
  return { scopes, isUnclear };
});

/** True when some requirement names the scheme. */
export function isApplied(scheme: SecurityScheme, model: Model): boolean {
  return requiredScopes(model).has(scheme);
}
