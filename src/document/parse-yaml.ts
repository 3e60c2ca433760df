import { ToolError } from '../errors.ts';
import type { Document, DocumentProblem } from './document.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { createLines, type Lines } from './lines.ts';
import { findExtraNode, tooManyNodes } from './node-limit.ts';
import { readYamlStream, TooManyComplaints, type YamlNode, type YamlStream } from './yaml-ast.ts';
import { type YamlDefect, yamlData } from './yaml-data.ts';
import { findDeepPlace } from './yaml-depth.ts';
import { pathAt, valueSpan, YamlLookup } from './yaml-lookup.ts';
import { findYamlSyntaxError, type YamlSyntaxError } from './yaml-syntax.ts';

type YamlLimits = Pick<Limits, 'maxNodes' | 'maxDepth' | 'maxAliasNodes'>;

/**
 * Parses a YAML 1.2 text (without byte order mark). An empty text has the data `null`. A text with a syntax error gives a
 * document with a syntax problem and the data that could be read. Throws `node-limit`, `nesting-too-deep`,
 * `alias-limit`, and `syntax-invalid` for what is no YAML at all.
 */
export function parseYaml(text: string, uri: string, limits: YamlLimits = defaultLimits): Document {
  const lines = createLines(text);
  const extra = findExtraNode(text, limits.maxNodes);
  if (extra !== undefined) throw tooManyNodes(uri, lines.positionAt(extra), `may have more than ${limits.maxNodes} values`);
  const stream = readStream({ text, uri, lines, maxDepth: limits.maxDepth });
  const root = stream.roots[0];
  if (root === undefined) return emptyDocument(text, uri, lines);

  const { data, hasAliases, defects } = yamlData(root, { uri, lines, limits });
  const lookup = new YamlLookup(root);
  const lineFeed = text.indexOf('\n');
  const firstLineEnd = lineFeed === -1 ? text.length + 1 : lineFeed + 1;
  return {
    uri,
    text,
    data,
    mayRepeat: hasAliases,
    problems: findProblems({ root, defects, error: findYamlSyntaxError(text, stream), lines }),
    rangeAt: (path) => lines.rangeOf(...valueSpan(lookup.closest(path), firstLineEnd)),
    keyRangeAt(path) {
      const place = lookup.closest(path);
      if (place.mapping === undefined) return lines.rangeOf(...valueSpan(place, firstLineEnd));
      return lines.rangeOf(place.mapping.key.startPosition, place.mapping.key.endPosition);
    },
  };
}

interface Source {
  readonly text: string;
  readonly uri: string;
  readonly lines: Lines;
  readonly maxDepth: number;
}

function readStream({ text, uri, lines, maxDepth }: Source): YamlStream {
  try {
    return readYamlStream(text);
  } catch (cause) {
    if (cause instanceof TooManyComplaints) {
      const help = 'Check that it is the file that is meant.';
      throw new ToolError('syntax-invalid', 'The file is no YAML: it has too many syntax errors to be read.', {
        help,
        location: { uri },
        cause,
      });
    }
    if (!(cause instanceof RangeError)) throw cause;
    const place = findDeepPlace(text, maxDepth);
    throw new ToolError('nesting-too-deep', `The document is nested deeper than ${maxDepth} levels.`, {
      help: 'No API needs that many levels. Check that the file is an OpenAPI definition, or split it.',
      location: place === undefined ? { uri } : { uri, pointer: '', range: lines.rangeOf(place, place + 1) },
      cause,
    });
  }
}

interface Found {
  readonly root: YamlNode;
  readonly defects: readonly YamlDefect[];
  readonly error: YamlSyntaxError | undefined;
  readonly lines: Lines;
}

function findProblems({ root, defects, error, lines }: Found): readonly DocumentProblem[] {
  const all = error === undefined ? [...defects] : [...defects, { kind: 'syntax' as const, path: pathAt(root, error.start), ...error }];
  all.sort((one, other) => one.start - other.start);
  return all.map(({ kind, message, path, start, end }) => ({ kind, message, path, range: lines.rangeOf(start, end) }));
}

function emptyDocument(text: string, uri: string, lines: Lines): Document {
  const range = lines.rangeOf(0, 0);
  return { uri, text, data: null, mayRepeat: false, problems: [], rangeAt: () => range, keyRangeAt: () => range };
}
