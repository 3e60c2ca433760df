import type { Path } from './document.ts';
import { type YamlMap, type YamlMapping, type YamlNode, yamlKind } from './yaml-ast.ts';
import { keyText } from './yaml-scalar.ts';

/** Where a path leads in a syntax tree. */
export interface YamlPlaceOf {
  /** The value at the path, or the closest enclosing one; a value that is not written is stood for by its key. */
  readonly node: YamlNode;
  /** The mapping that holds `node`; `undefined` for an item or the root. */
  readonly mapping: YamlMapping | undefined;
}

/** Start and end offset. */
export type Span = readonly [start: number, end: number];

/**
 * Finds nodes of a syntax tree by path, as `getLocationForJsonPath` of `@stoplight/yaml` does, but with an index per map instead
 * of a search. An alias is a leaf: what it stands for has its place where it is written.
 */
export class YamlLookup {
  readonly #root: YamlNode;
  readonly #mappingsOf = new Map<YamlMap, ReadonlyMap<string, YamlMapping>>();

  constructor(root: YamlNode) {
    this.#root = root;
  }

  /** The place of `path`, or of the deepest existing value on the way. */
  closest(path: Path): YamlPlaceOf {
    let place: YamlPlaceOf = { node: this.#root, mapping: undefined };
    for (const segment of path) {
      const next = this.#child(place.node, segment);
      if (next === undefined) return place;
      place = next;
    }
    return place;
  }

  #child(node: YamlNode, segment: string | number): YamlPlaceOf | undefined {
    if (node.kind === yamlKind.map) {
      const mapping = this.#mappings(node).get(String(segment));
      return mapping === undefined ? undefined : { node: mapping.value ?? mapping.key, mapping };
    }
    if (node.kind !== yamlKind.sequence || !/^(?:0|[1-9]\d*)$/.test(String(segment))) return undefined;
    const item = node.items[Number(segment)];
    return item === undefined || item === null ? undefined : { node: item, mapping: undefined };
  }

  #mappings(map: YamlMap): ReadonlyMap<string, YamlMapping> {
    const known = this.#mappingsOf.get(map);
    if (known !== undefined) return known;
    const mappings = new Map<string, YamlMapping>();
    // Registered first: a map that merges itself ends here.
    this.#mappingsOf.set(map, mappings);
    for (const mapping of map.mappings) {
      if (mapping.key.kind !== yamlKind.scalar) continue;
      const key = keyText(mapping.key);
      if (key === '<<') for (const [mergedKey, merged] of this.#merged(mapping.value)) mappings.set(mergedKey, merged);
      else mappings.set(key, mapping);
    }
    return mappings;
  }

  #merged(node: YamlNode | null | undefined): readonly (readonly [string, YamlMapping])[] {
    if (node?.kind === yamlKind.map) return [...this.#mappings(node)];
    if (node?.kind === yamlKind.alias) return this.#merged(node.value);
    // Of several merged maps the first wins, so it is set last.
    if (node?.kind === yamlKind.sequence) return node.items.toReversed().flatMap((item) => this.#merged(item));
    return [];
  }
}

/**
 * The span of a value as Spectral reports it: a scalar's own text; for a map, sequence or alias under a key, from just after the
 * colon; for a value that is not written, the place after the colon.
 */
export function valueSpan({ node, mapping }: YamlPlaceOf, firstLineEnd: number): Span {
  return [valueStart(node, mapping, firstLineEnd), valueEnd(node)];
}

function valueStart(node: YamlNode, mapping: YamlMapping | undefined, firstLineEnd: number): number {
  if (mapping !== undefined) {
    if (mapping.value === null) return mapping.endPosition;
    if (node.kind !== yamlKind.scalar) return mapping.key.endPosition + 1;
  }
  // A document that starts on the second line starts, for Spectral, on the first.
  if (node.parent === null && node.startPosition === firstLineEnd) return 0;
  return Math.max(0, node.startPosition);
}

function valueEnd(from: YamlNode): number {
  let node = from;
  for (;;) {
    const last = lastInside(node);
    if (last === undefined) break;
    node = last;
  }
  const { parent } = node;
  const standsForNothing = node.kind === yamlKind.scalar && parent?.kind === yamlKind.mapping && parent.value === null;
  return Math.max(0, standsForNothing ? parent.endPosition : node.endPosition);
}

function lastInside(node: YamlNode): YamlNode | undefined {
  if (node.kind === yamlKind.sequence) return node.items.at(-1) ?? undefined;
  if (node.kind === yamlKind.map) return node.mappings.at(-1);
  if (node.kind === yamlKind.mapping) return node.value ?? undefined;
  return undefined;
}

/** Path of the innermost value whose span holds `offset`. */
export function pathAt(root: YamlNode, offset: number): Path {
  const path: (string | number)[] = [];
  let node: YamlNode | undefined = root;
  while (node !== undefined) {
    const next = memberAt(node, offset);
    if (next !== undefined) path.push(next.segment);
    node = next?.value;
  }
  return path;
}

function memberAt(node: YamlNode, offset: number): { readonly segment: string | number; readonly value: YamlNode } | undefined {
  if (node.kind === yamlKind.sequence) {
    const segment = node.items.findLastIndex((item) => item !== null && item.startPosition <= offset && offset <= valueEnd(item));
    const value = node.items[segment];
    return value === null || value === undefined ? undefined : { segment, value };
  }
  if (node.kind !== yamlKind.map) return undefined;
  const mapping = node.mappings.findLast(({ startPosition, value }) => value && startPosition <= offset && offset <= valueEnd(value));
  if (mapping?.key.kind !== yamlKind.scalar || mapping.value === null) return undefined;
  return { segment: keyText(mapping.key), value: mapping.value };
}
