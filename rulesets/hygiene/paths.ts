import type { Node } from '../../src/document/node.ts';
import type { Element } from '../../src/openapi/element.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';

/** A path of the definition. */
export interface PathEntry {
  /** The template: `/orders/{id}`. */
  readonly path: string;
  /** As `segmentsOf` says. */
  readonly segments: readonly string[];
  readonly at: Node;
}

/** The paths that a path item stands under; none for those of webhooks, callbacks and components. */
export function pathsOf(element: Element, model: Model): readonly PathEntry[] {
  return pathsByItem(model).get(element) ?? none;
}

const none: readonly PathEntry[] = [];

const pathsByItem = perModel((model): ReadonlyMap<Element, readonly PathEntry[]> => {
  const paths = new Map<Element, readonly PathEntry[]>();
  for (const element of model.elementsOf('pathItem')) paths.set(element, readPaths(element));
  return paths;
});

function readPaths(element: Element): readonly PathEntry[] {
  return element.uses.flatMap((use) => {
    const at = use.from.kind === 'paths' ? use.from.node.child(use.field) : undefined;
    return at === undefined ? [] : [{ path: use.field, segments: segmentsOf(use.field), at }];
  });
}

/** True for a path item that stands under a path. */
export function isOfPath(element: Element, model: Model): boolean {
  return pathsOf(element, model).length > 0;
}

/** What parts of segments paths have, and who has them first. */
export interface FirstPaths {
  /** For each different part the first path by code unit that has it. */
  readonly of: ReadonlyMap<string, string>;
  /** The paths that are the first with some part. */
  readonly all: ReadonlySet<string>;
}

/** Finds who is first with what `partOf` makes of segments, for the paths of which the segments count. */
export function firstPathsBy(
  partOf: (segment: string) => string | undefined,
  doCount: (segments: readonly string[]) => boolean = () => true,
): (model: Model) => FirstPaths {
  return perModel((model) => {
    // There are many times as many segments as different ones.
    const firstWithSegment = new Map<string, string>();
    for (const element of model.elementsOf('pathItem')) {
      for (const { path, segments } of pathsOf(element, model)) {
        if (doCount(segments)) for (const segment of segments) noteFirst(firstWithSegment, segment, path);
      }
    }
    const first = new Map<string, string>();
    for (const [segment, path] of firstWithSegment) {
      const part = partOf(segment);
      if (part !== undefined) noteFirst(first, part, path);
    }
    return { of: first, all: new Set(first.values()) };
  });
}

/** Notes a path that has a part, unless one before it has the part as well. */
export function noteFirst(first: Map<string, string>, part: string, path: string): void {
  const known = first.get(part);
  if (known === undefined || path < known) first.set(part, path);
}

/** The segments between the slashes, without query and fragment; empty ones are left out. */
export function segmentsOf(path: string): readonly string[] {
  return routeOf(path)
    .split('/')
    .filter((segment) => segment !== '');
}

function routeOf(path: string): string {
  // Nearly all paths are a route and nothing else, with plain names of variables.
  if (!/[?#]|\{[^{}/]*\//.test(path)) return path;
  const [route = ''] = path.replaceAll(/\{[^{}]*\}/g, (variable) => variable.replaceAll(/[/?#]/g, '_')).split(/[?#]/, 1);
  return route;
}

/** True for `v1`, `v2.1`, `v1beta2`, `2024-05-01`: a version of the API. */
export function isVersion(segment: string): boolean {
  if (!/^[v2]/i.test(segment)) return false;
  return /^v\d+(?:[._-]\d+)*(?:[._-]?(?:alpha|beta|rc|preview)\d*)?$/i.test(segment) || /^20\d\d-\d\d-\d\d(?:-preview)?$/.test(segment);
}

/** True for a path with a version of the API: `/v1/orders`, `/api/{version}/orders`; `/apps/{id}/versions/{version}` is of an app's. */
export function isVersioned(segments: readonly string[]): boolean {
  if (segments.some(isVersion)) return true;
  const variable = segments.findIndex(isVersionVariable);
  return variable === 0 || (variable === 1 && segments[0]?.toLowerCase() === 'api');
}

/** True for `{version}`, `{apiVersion}`, `v{version}`. */
export function isVersionVariable(segment: string): boolean {
  return segment.endsWith('}') && /^v?\{(?:api[-_]?)?version\}$/i.test(segment);
}

/** True for a segment that is a variable or has one. */
export function hasVariable(segment: string): boolean {
  return segment.includes('{');
}
