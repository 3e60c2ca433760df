import { ToolError } from '../errors.ts';
import type { Path } from './document.ts';
import type { Limits } from './limits.ts';
import type { Lines } from './lines.ts';
import { type YamlAlias, type YamlMap, type YamlNode, type YamlSequence, yamlKind } from './yaml-ast.ts';
import { keyText, scalarValue } from './yaml-scalar.ts';

/** Something in a syntax tree that has no place in JSON data, or is there twice. */
export interface YamlDefect {
  readonly kind: 'syntax' | 'duplicate-key';
  readonly message: string;
  readonly path: Path;
  readonly start: number;
  readonly end: number;
}

/** Plain data with what was wrong on the way. */
export interface YamlData {
  readonly data: unknown;
  readonly hasAliases: boolean;
  readonly defects: readonly YamlDefect[];
}

interface Conversion {
  readonly root: YamlNode;
  readonly uri: string;
  readonly lines: Lines;
  readonly limits: Pick<Limits, 'maxDepth' | 'maxAliasNodes'>;
  readonly defects: YamlDefect[];
  /** Keys from the root to the node at hand. */
  readonly path: (string | number)[];
  /** Anchored nodes: their value and how many nodes it has, aliases written out; `undefined` while it is being built. */
  readonly anchored: Map<YamlNode, { readonly value: unknown; readonly nodes: number } | undefined>;
  /** Nodes so far, aliases written out. */
  nodes: number;
  aliasNodes: number;
  /** Scalars by start offset, built when an alias needs them. */
  scalars: ReadonlyMap<number, YamlNode> | undefined;
}

/**
 * Turns a syntax tree into plain data. An alias gives the same object as its anchor. Throws `nesting-too-deep`, and
 * `alias-limit` when aliases stand for more nodes than allowed.
 */
export function yamlData(root: YamlNode, context: Pick<Conversion, 'uri' | 'lines' | 'limits'>): YamlData {
  const conversion: Conversion = {
    root,
    uri: context.uri,
    lines: context.lines,
    limits: context.limits,
    defects: [],
    path: [],
    anchored: new Map(),
    nodes: 0,
    aliasNodes: 0,
    scalars: undefined,
  };
  const data = convert(root, 0, conversion);
  return { data, hasAliases: conversion.aliasNodes > 0, defects: conversion.defects };
}

function convert(node: YamlNode | null | undefined, depth: number, conversion: Conversion): unknown {
  if (node === null || node === undefined) {
    conversion.nodes++;
    return null;
  }
  if (node.anchorId === undefined) return convertBare(node, depth, conversion);
  const nodesBefore = conversion.nodes;
  conversion.anchored.set(node, undefined);
  const value = convertBare(node, depth, conversion);
  conversion.anchored.set(node, { value, nodes: conversion.nodes - nodesBefore });
  return value;
}

function convertBare(node: YamlNode, depth: number, conversion: Conversion): unknown {
  conversion.nodes++;
  switch (node.kind) {
    case yamlKind.scalar:
      return scalarValue(node);
    case yamlKind.map:
      return convertMap(node, depth + 1, conversion);
    case yamlKind.sequence:
      return convertSequence(node, depth + 1, conversion);
    case yamlKind.alias:
      return convertAlias(node, depth, conversion);
    case yamlKind.include:
    case yamlKind.mapping:
      defect(conversion, 'syntax', 'Unknown tag "!include".', node);
      return null;
  }
}

function convertSequence(sequence: YamlSequence, depth: number, conversion: Conversion): unknown[] {
  checkDepth(sequence, depth, conversion);
  return sequence.items.map((item, position) => {
    conversion.path.push(position);
    const value = convert(item, depth, conversion);
    conversion.path.pop();
    return value;
  });
}

function convertMap(map: YamlMap, depth: number, conversion: Conversion): Record<string, unknown> {
  checkDepth(map, depth, conversion);
  const data: Record<string, unknown> = {};
  const merged = new Set<string>();
  for (const mapping of map.mappings) {
    if (mapping.key.kind !== yamlKind.scalar) {
      defect(conversion, 'syntax', 'A key must be a scalar.', mapping.key);
      continue;
    }
    const key = keyText(mapping.key);
    conversion.path.push(key);
    if (key === '<<') {
      const value = convert(mapping.value, depth, conversion);
      if (!merge(value, data, merged))
        defect(conversion, 'syntax', 'A merge key "<<" needs a mapping or a sequence of mappings.', mapping.key);
    } else {
      if (Object.hasOwn(data, key) && !merged.delete(key)) {
        defect(conversion, 'duplicate-key', `Duplicate key ${JSON.stringify(key)}.`, mapping.key);
      }
      setMember(data, key, convert(mapping.value, depth, conversion));
    }
    conversion.path.pop();
  }
  return data;
}

/**
 * `<<`: https://yaml.org/type/merge.html, but in the order of the text: as in Spectral, what comes later wins.
 * False when something cannot be merged.
 */
function merge(value: unknown, data: Record<string, unknown>, merged: Set<string>): boolean {
  const sources: readonly unknown[] = Array.isArray(value) ? value.toReversed() : [value];
  for (const source of sources) {
    if (source === null || typeof source !== 'object' || Array.isArray(source)) return false;
    for (const [key, member] of Object.entries(source)) {
      if (!Object.hasOwn(data, key)) merged.add(key);
      setMember(data, key, member);
    }
  }
  return true;
}

function convertAlias(alias: YamlAlias, depth: number, conversion: Conversion): unknown {
  const target = anchorOf(alias, conversion);
  if (target === undefined) return null;
  if (!conversion.anchored.has(target)) return convert(target, depth, conversion);
  const known = conversion.anchored.get(target);
  if (known === undefined) {
    defect(conversion, 'syntax', `Alias ${JSON.stringify(alias.referencesAnchor)} stands for a value that contains it.`, alias);
    return null;
  }
  conversion.nodes += known.nodes;
  conversion.aliasNodes += known.nodes;
  if (conversion.aliasNodes > conversion.limits.maxAliasNodes) throw aliasLimit(alias, conversion);
  return known.value;
}

/**
 * The parser registers an anchor for the container it expects before it knows what comes: where a scalar on the next line or
 * nothing follows, the alias holds an empty container without parent that starts at the same offset.
 */
function anchorOf({ value: target }: YamlAlias, conversion: Conversion): YamlNode | undefined {
  if (target === null || target === undefined) return undefined;
  const isContainer = target.kind === yamlKind.map || target.kind === yamlKind.sequence;
  if (!isContainer || target.parent !== null || target === conversion.root) return target;
  conversion.scalars ??= scalarsByStart(conversion.root);
  return conversion.scalars.get(target.startPosition);
}

function scalarsByStart(root: YamlNode): ReadonlyMap<number, YamlNode> {
  const scalars = new Map<number, YamlNode>();
  const waiting: (YamlNode | null | undefined)[] = [root];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (node?.kind === yamlKind.scalar) scalars.set(node.startPosition, node);
    if (node?.kind === yamlKind.sequence) for (const item of node.items) waiting.push(item);
    if (node?.kind === yamlKind.map) for (const { value } of node.mappings) waiting.push(value);
  }
  return scalars;
}

function setMember(data: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(data, key, { value, writable: true, enumerable: true, configurable: true });
  else data[key] = value;
}

function defect(conversion: Conversion, kind: YamlDefect['kind'], message: string, node: YamlNode): void {
  const start = node.kind === yamlKind.alias ? node.startPosition - 1 : node.startPosition;
  conversion.defects.push({ kind, message, path: [...conversion.path], start, end: node.endPosition });
}

function checkDepth(node: YamlNode, depth: number, { limits, lines, uri }: Conversion): void {
  if (depth <= limits.maxDepth) return;
  throw new ToolError('nesting-too-deep', `The document is nested deeper than ${limits.maxDepth} levels.`, {
    help: 'No API needs that many levels. Check that the file is an OpenAPI definition, or split it.',
    location: { uri, pointer: '', range: lines.rangeOf(node.startPosition, node.startPosition + 1) },
  });
}

function aliasLimit(alias: YamlAlias, { limits, lines, uri }: Conversion): ToolError {
  return new ToolError('alias-limit', `The aliases of the document stand for more than ${limits.maxAliasNodes} nodes.`, {
    help: 'Aliases of aliases multiply. Write shared parts as components and use $ref.',
    location: { uri, pointer: '', range: lines.rangeOf(alias.startPosition - 1, alias.endPosition) },
  });
}
