import type { YamlComplaint, YamlNode, YamlStream } from './yaml-ast.ts';
import { yamlKind } from './yaml-ast.ts';

/** The first thing in a text that is not YAML 1.2. */
export interface YamlSyntaxError {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Picks the first syntax error of a stream; what the parser reports after it is mostly its consequence. Adds what the parser lets
 * pass: tabs as indentation (YAML 1.2 §6.1) and a second document.
 */
export function findYamlSyntaxError(text: string, stream: YamlStream): YamlSyntaxError | undefined {
  const findOpener = unclosedFinder(text, stream);
  const errors = stream.complaints.filter(({ isWarning }) => !isWarning).map((complaint) => errorOf(text, complaint, findOpener));
  const tab = findTabIndentation(text, stream);
  const second = findSecondDocument(stream);
  // After an error the parser may take the rest of a document for another one.
  const all = [...errors, ...(tab === undefined ? [] : [tab]), ...(second === undefined || errors.length > 0 ? [] : [second])];
  let first: YamlSyntaxError | undefined;
  for (const error of all) if (first === undefined || error.start < first.start) first = error;
  return first;
}

/** Where the first of some opening characters is that is not closed. */
type FindOpener = (characters: string) => number | undefined;

function errorOf(text: string, { reason, mark }: YamlComplaint, findOpener: FindOpener): YamlSyntaxError {
  const at = Math.min(mark.position, text.length);
  const opener = openerOf(reason);
  if (opener !== undefined) {
    const start = findOpener(opener.characters) ?? at;
    return { message: `This ${opener.name} is not closed.`, start, end: Math.min(start + 1, text.length) };
  }
  const alias = /^unidentified alias "(.*)"$/s.exec(reason)?.[1];
  if (alias !== undefined)
    return { message: `No anchor ${JSON.stringify(alias)} before this alias.`, start: at - alias.length - 1, end: at };
  const end = lineEnd(text, at);
  return { message: messageOf(reason, text[at] ?? ''), start: at, end: reason.startsWith('unknown tag') ? end : Math.min(at + 1, end) };
}

interface Opener {
  readonly name: string;
  readonly characters: string;
}

function openerOf(reason: string): Opener | undefined {
  switch (reason) {
    case 'unexpected end of the stream within a double quoted scalar':
    case 'unexpected end of the document within a double quoted scalar':
      return { name: 'double quote', characters: '"' };
    case 'unexpected end of the stream within a single quoted scalar':
    case 'unexpected end of the document within a single quoted scalar':
      return { name: 'single quote', characters: "'" };
    case 'unexpected end of the stream within a flow collection':
      return { name: 'bracket or brace', characters: '[{' };
    default:
      return undefined;
  }
}

/** The same for all errors of a text: looked for once. */
function unclosedFinder(text: string, { roots }: YamlStream): FindOpener {
  const found = new Map<string, number | undefined>();
  return (characters) => {
    if (!found.has(characters)) found.set(characters, findUnclosed(text, endOfScalars(roots), characters));
    return found.get(characters);
  };
}

/** What is not closed is not in the tree: it is the first opening character after the last scalar that is, at `after`. */
function findUnclosed(text: string, after: number, characters: string): number | undefined {
  for (let at = after; at < text.length; at++) {
    const character = text[at] ?? '';
    if (characters.includes(character)) return at;
    if (character === '#' && /\s/.test(text[at - 1] ?? '\n')) at = lineEnd(text, at);
  }
  return undefined;
}

function endOfScalars(roots: readonly YamlNode[]): number {
  return roots.reduce((end, root) => Math.max(end, lastScalarEnd(root)), 0);
}

function lastScalarEnd(root: YamlNode): number {
  let end = 0;
  const waiting: (YamlNode | null | undefined)[] = [root];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (node?.kind === yamlKind.alias || (node?.kind === yamlKind.scalar && !isEmpty(node))) end = Math.max(end, node.endPosition);
    if (node?.kind === yamlKind.sequence) for (const item of node.items) waiting.push(item);
    if (node?.kind === yamlKind.map) for (const { key, value } of node.mappings) waiting.push(key, value);
  }
  return end;
}

function findTabIndentation(text: string, { roots, complaints }: YamlStream): YamlSyntaxError | undefined {
  let blanks = blanksAround(text, 0);
  const tabs = complaints.filter(({ isWarning, mark: { position } }) => {
    // Once for all that stand together.
    if (isWarning && (position < blanks.start || position >= blanks.end)) blanks = blanksAround(text, position);
    return isWarning && blanks.areIndentation;
  });
  if (tabs.length === 0) return undefined;
  const free = spansFreeOfIndentation(text, roots);
  let span = 0;
  for (const { mark } of tabs) {
    while ((free[span]?.[1] ?? Number.POSITIVE_INFINITY) <= mark.position) span++;
    if ((free[span]?.[0] ?? Number.POSITIVE_INFINITY) < mark.position) continue;
    return { message: 'A tab cannot indent; YAML is indented with spaces.', start: mark.position, end: mark.position + 1 };
  }
  return undefined;
}

interface Blanks {
  readonly start: number;
  readonly end: number;
  /** True where nothing stands before them on their line, and after them content that is no comment. */
  readonly areIndentation: boolean;
}

function blanksAround(text: string, at: number): Blanks {
  let [start, end] = [at, at];
  while (isBlank(text[start - 1])) start -= 1;
  while (isBlank(text[end])) end += 1;
  const areIndentation = isLineBreak(text[start - 1] ?? '\n') && !isLineBreak(text[end] ?? '\n') && text[end] !== '#';
  return { start, end, areIndentation };
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function isLineBreak(character: string): boolean {
  return character === '\n' || character === '\r';
}

/** Flow collections and scalars of several lines, in the order of the text: inside them indentation has no meaning. */
function spansFreeOfIndentation(text: string, roots: readonly YamlNode[]): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  const waiting: (YamlNode | null | undefined)[] = [...roots];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (node === null || node === undefined) continue;
    const isBlock = node.kind !== yamlKind.scalar && text[node.startPosition] !== '{' && text[node.startPosition] !== '[';
    if (!isBlock) spans.push([node.startPosition, node.endPosition]);
    else if (node.kind === yamlKind.sequence) for (const item of node.items) waiting.push(item);
    else if (node.kind === yamlKind.map) for (const { key, value } of node.mappings) waiting.push(key, value);
  }
  return spans.sort(([one], [other]) => one - other);
}

function findSecondDocument({ roots }: YamlStream): YamlSyntaxError | undefined {
  const second = roots.slice(1).find((root) => !isEmpty(root));
  if (second === undefined) return undefined;
  const start = Math.max(0, second.startPosition);
  return { message: 'A second document starts here; a file holds one.', start, end: start + 1 };
}

/** Where nothing is written the parser puts a plain scalar without text. */
function isEmpty(node: YamlNode): boolean {
  return node.kind === yamlKind.scalar && node.plainScalar === true && node.value === '';
}

function messageOf(reason: string, character: string): string {
  if (reason === 'end of the stream or a document separator is expected') {
    if ('@`%'.includes(character)) return `A plain value cannot start with "${character}"; put it in quotes.`;
    if (character === '-') return 'A block sequence cannot start on the line of its key.';
    return 'This text belongs to no key or item; check the indentation.';
  }
  if (reason === 'incomplete explicit mapping pair; a key node is missed') return 'A ":" in a plain value needs quotes around the value.';
  if (reason === 'missed comma between flow collection entries') return 'Expected a comma or the end of the flow collection.';
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}

function lineEnd(text: string, from: number): number {
  const lineFeed = text.indexOf('\n', from);
  const end = lineFeed === -1 ? text.length : lineFeed;
  return text[end - 1] === '\r' && end > from ? end - 1 : end;
}
