import type parsers from '@stoplight/spectral-parsers';
import { lineForPosition } from '@stoplight/yaml';
import { type YamlMap, type YamlMapping, type YamlNode, yamlKind } from '../../document/yaml-ast.ts';
import type { SpectralResult } from '../run-rules.ts';

/** What Spectral's YAML parser makes of a text. */
type Parsed = ReturnType<typeof parsers.Yaml.parse>;
type Range = SpectralResult['range'];

/**
 * Where a value of a YAML text is, as `getLocationForJsonPath` of `@stoplight/yaml` says, but with an index for each mapping; the text has
 * no merge keys. What lies behind an alias is nowhere.
 */
export function yamlRange(parsed: Parsed, path: readonly (string | number)[]): Range | undefined {
  // The parser's own types call every member of every kind `any`.
  let node: YamlNode | null | undefined = parsed.ast as unknown as YamlNode | undefined;
  for (const segment of path) {
    if (node?.kind === yamlKind.map) node = memberOf(node, segment);
    else if (node?.kind === yamlKind.sequence) node = node.items[Number(segment)];
    else return undefined;
  }
  return node === undefined || node === null ? undefined : rangeOf(node, parsed.lineMap);
}

const mappingsOf = new WeakMap<YamlMap, ReadonlyMap<unknown, YamlMapping>>();

function memberOf(map: YamlMap, segment: string | number): YamlNode | undefined {
  let mappings = mappingsOf.get(map);
  if (mappings === undefined) {
    // Of keys that are there twice, the last one counts.
    mappings = new Map(map.mappings.map((mapping) => ['value' in mapping.key ? mapping.key.value : undefined, mapping]));
    mappingsOf.set(map, mappings);
  }
  const mapping = mappings.get(segment);
  return mapping === undefined ? undefined : (mapping.value ?? mapping.key);
}

function rangeOf(node: YamlNode, lineMap: number[]): Range {
  return { start: positionOf(startOf(node, lineMap[0] ?? 0), lineMap), end: positionOf(endOf(node), lineMap) };
}

function positionOf(offset: number, lineMap: number[]): Range['start'] {
  const line = lineForPosition(offset, lineMap);
  return { line, character: offset - (line === 0 ? 0 : (lineMap[line - 1] ?? 0)) };
}

function startOf(node: YamlNode, firstLineEnd: number): number {
  const { parent } = node;
  if (parent?.kind === yamlKind.mapping) {
    if (parent.value === null) return parent.endPosition;
    if (node.kind !== yamlKind.scalar) return parent.key.endPosition + 1;
  }
  return parent === null && firstLineEnd === node.startPosition ? 0 : node.startPosition;
}

function endOf(from: YamlNode): number {
  let node = from;
  for (;;) {
    const last = lastInside(node);
    if (last === undefined) break;
    node = last;
  }
  const { parent } = node;
  const standsForNothing = node.kind === yamlKind.scalar && parent?.kind === yamlKind.mapping && parent.value === null;
  return standsForNothing ? parent.endPosition : node.endPosition;
}

function lastInside(node: YamlNode): YamlNode | undefined {
  if (node.kind === yamlKind.sequence) return node.items.at(-1) ?? undefined;
  if (node.kind === yamlKind.map) return node.mappings.at(-1);
  if (node.kind === yamlKind.mapping) return node.value ?? undefined;
  return undefined;
}
