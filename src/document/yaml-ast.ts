import { loadAll } from '@stoplight/yaml-ast-parser';

/** `kind` of a syntax tree node, as the parser numbers them. */
export const yamlKind = { scalar: 0, mapping: 1, map: 2, sequence: 3, alias: 4, include: 5 } as const;

interface YamlPlace {
  readonly startPosition: number;
  readonly endPosition: number;
  readonly parent: YamlNode | null;
  readonly anchorId?: string;
}

/** A plain, quoted or block scalar. */
export interface YamlScalar extends YamlPlace {
  readonly kind: 0;
  readonly value: string;
  readonly plainScalar?: boolean;
  readonly doubleQuoted?: boolean;
  readonly singleQuoted?: boolean;
}

/** One `key: value` of a map; the value is null when nothing is written. */
export interface YamlMapping extends YamlPlace {
  readonly kind: 1;
  readonly key: YamlNode;
  readonly value: YamlNode | null;
}

/** A block or flow mapping. */
export interface YamlMap extends YamlPlace {
  readonly kind: 2;
  readonly mappings: readonly YamlMapping[];
}

/** A block or flow sequence; an item is null when nothing is written. */
export interface YamlSequence extends YamlPlace {
  readonly kind: 3;
  readonly items: readonly (YamlNode | null)[];
}

/** `*name`; `value` is the anchored node, absent when there is none. */
export interface YamlAlias extends YamlPlace {
  readonly kind: 4;
  readonly referencesAnchor: string;
  readonly value: YamlNode | null | undefined;
}

/** A node tagged `!include`, which is no YAML 1.2. */
interface YamlInclude extends YamlPlace {
  readonly kind: 5;
}

/** A node of the syntax tree of `@stoplight/yaml-ast-parser`; offsets are 0-based UTF-16 code units. */
export type YamlNode = YamlScalar | YamlMapping | YamlMap | YamlSequence | YamlAlias | YamlInclude;

/** What the parser complained about, and where. */
export interface YamlComplaint {
  readonly reason: string;
  readonly isWarning: boolean;
  readonly mark: { readonly position: number };
}

/** The documents of a YAML stream with all complaints about it. */
export interface YamlStream {
  readonly roots: readonly YamlNode[];
  readonly complaints: readonly YamlComplaint[];
}

/** A text of which so much is no YAML that it is none at all. */
export class TooManyComplaints extends Error {}

/**
 * Characters that the parser may pass over after errors: it goes on at the end of the line, but may come back to the same line for each
 * error in it.
 */
const maxPassedOver = 100_000_000;

/** Tabs that may be indentation are complaints too, and cost little. */
const minComplaints = 1000;

/**
 * Parses a YAML stream into syntax trees. Throws `RangeError` when it is nested deeper than the stack allows, and `TooManyComplaints`.
 */
export function readYamlStream(text: string): YamlStream {
  let left = Math.max(minComplaints, maxPassedOver / longestLine(text));
  // The parser has no limit of its own, but asks for the name of the file in each complaint.
  const filename = {
    toString: (): string => {
      left -= 1;
      if (left < 0) throw new TooManyComplaints();
      return '';
    },
  } as string;
  const roots: YamlNode[] = [];
  let complaints: readonly YamlComplaint[] = [];
  loadAll(
    text,
    (document) => {
      // The parser's own types call every member of every kind `any`.
      roots.push(document as unknown as YamlNode);
      complaints = document.errors;
    },
    { schema: coreSchema, ignoreDuplicateKeys: true, filename },
  );
  return { roots, complaints };
}

function longestLine(text: string): number {
  let longest = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    longest = Math.max(longest, end - start);
    start = end + 1;
  }
  return Math.max(longest, text.length - start);
}

interface MutableScalar {
  value: string;
  plainScalar?: boolean;
  doubleQuoted?: boolean;
  singleQuoted?: boolean;
}

/**
 * The tags of YAML 1.2 §10. The parser's own schemas try eight types on every plain scalar only to be ignored, construct
 * regular expressions on request, and fail on `!!binary`; here a tag at most decides whether a scalar reads as a string.
 */
const coreSchema = {
  compiledImplicit: [],
  compiledTypeMap: {
    ...tag('map', 'mapping'),
    ...tag('seq', 'sequence'),
    ...tag('set', 'mapping'),
    ...tag('omap', 'sequence'),
    ...tag('pairs', 'sequence'),
    ...tag('str', 'scalar', asString),
    ...tag('binary', 'scalar', asString),
    ...tag('timestamp', 'scalar', asString),
    ...tag('null', 'scalar', asPlain),
    ...tag('bool', 'scalar', asPlain),
    ...tag('int', 'scalar', asPlain),
    ...tag('float', 'scalar', asPlain),
  },
};

function tag(name: string, kind: string, change: (scalar: MutableScalar) => void = () => {}) {
  const uri = `tag:yaml.org,2002:${name}`;
  const construct = (node: MutableScalar | null) => {
    if (node !== null) change(node);
    return node;
  };
  return { [uri]: { tag: uri, kind, resolve: () => true, construct } };
}

function asString(scalar: MutableScalar): void {
  scalar.plainScalar = false;
}

function asPlain(scalar: MutableScalar): void {
  scalar.plainScalar = true;
  scalar.doubleQuoted = false;
  scalar.singleQuoted = false;
}
