import type { Node } from '../../src/document/node.ts';
import type { Element } from '../../src/openapi/element.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/per-model.ts';

/** A path of the definition. */
export interface PathEntry {
  /** The template: `/orders/{id}`. */
  readonly path: string;
  readonly at: Node;
}

/** The paths that a path item stands under; none for those of webhooks, callbacks and components. */
export function pathsOf(element: Element): readonly PathEntry[] {
  if (element.kind !== 'pathItem') return [];
  return element.uses.flatMap((use) => {
    const at = use.from.kind === 'paths' ? use.from.node.child(use.field) : undefined;
    return at === undefined ? [] : [{ path: use.field, at }];
  });
}

/** For each different part of the paths, as `partsOf` names them, the first path by code unit that has it. */
export function firstPathsBy(partsOf: (path: string) => readonly string[]): (model: Model) => ReadonlyMap<string, string> {
  return perModel((model) => {
    const first = new Map<string, string>();
    for (const element of model.elementsOf('pathItem')) {
      for (const { path } of pathsOf(element)) {
        for (const part of partsOf(path)) if (path < (first.get(part) ?? `${path}/`)) first.set(part, path);
      }
    }
    return first;
  });
}

/** The segments between the slashes, without query and fragment; empty ones are left out. */
export function segmentsOf(path: string): readonly string[] {
  const [route = ''] = path.replaceAll(/\{[^{}]*\}/g, (variable) => variable.replaceAll(/[/?#]/g, '_')).split(/[?#]/, 1);
  return route.split('/').filter((segment) => segment !== '');
}

/** True for `v1`, `v2.1`, `v1beta2`, `2024-05-01`: a version of the API. */
export function isVersion(segment: string): boolean {
  return /^v\d+(?:[._-]\d+)*(?:[._-]?(?:alpha|beta|rc|preview)\d*)?$/i.test(segment) || /^20\d\d-\d\d-\d\d(?:-preview)?$/.test(segment);
}

/** True for a path with a version of the API: `/v1/orders`, `/api/{version}/orders`; `/apps/{id}/versions/{version}` is of an app's. */
export function isVersioned(path: string): boolean {
  const segments = segmentsOf(path);
  const variable = segments.findIndex((segment) => isVersionVariable(segment));
  return segments.some(isVersion) || variable === 0 || (variable === 1 && segments[0]?.toLowerCase() === 'api');
}

/** True for `{version}`, `{apiVersion}`, `v{version}`. */
export function isVersionVariable(segment: string): boolean {
  return /^v?\{(?:api[-_]?)?version\}$/i.test(segment);
}

/** True for a segment that is a variable or has one. */
export function hasVariable(segment: string): boolean {
  return segment.includes('{');
}
