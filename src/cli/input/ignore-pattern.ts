import { matchSequence } from './wildcard.ts';

/** One line of a `.gitignore` file. */
export interface IgnorePattern {
  /** `!pattern`: what matches is not ignored after all. */
  readonly isNegated: boolean;
  /** `pattern/`: matches folders alone. */
  readonly isForFolders: boolean;
  readonly segments: readonly Segment[];
}

/** The patterns of a `.gitignore` file (gitignore(5)), in their order. */
export function parseIgnoreFile(text: string): readonly IgnorePattern[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line) => parseLine(line) ?? []);
}

/** Whether a pattern matches a path, given as the names from the folder of the `.gitignore` file down. */
export function matchesPath({ segments, isForFolders }: IgnorePattern, names: readonly string[], isFolder: boolean): boolean {
  if (isForFolders && !isFolder) return false;
  return matchSequence(segments, names, { isStar: (segment) => segment === anyFolders, fits: matchesName });
}

const anyFolders = '**';

/** A name in a path, or `**`, which stands for any number of them. */
type Segment = typeof anyFolders | readonly Token[];

type Token =
  | { readonly kind: 'any' }
  | { readonly kind: 'one' }
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'class'; readonly isNegated: boolean; readonly ranges: readonly (readonly [from: string, to: string])[] };

function parseLine(line: string): IgnorePattern | undefined {
  if (line.startsWith('#')) return undefined;
  const isNegated = line.startsWith('!');
  // Spaces at the end do not count unless they are escaped.
  const text = (isNegated ? line.slice(1) : line).replace(/(?<!\\) +$/, '');
  const isForFolders = text.endsWith('/');
  const path = isForFolders ? text.slice(0, -1) : text;
  if (path === '') return undefined;
  const isAnchored = path.includes('/');
  const names = path.replace(/^\//, '').split('/');
  const segments = names.map((name): Segment => (name === anyFolders ? anyFolders : tokenize(name)));
  if (!isAnchored) segments.unshift(anyFolders);
  // `folder/**` matches what is inside, not the folder.
  if (isAnchored && segments.at(-1) === anyFolders) segments.push([{ kind: 'any' }]);
  return { isNegated, isForFolders, segments };
}

function tokenize(name: string): readonly Token[] {
  const tokens: Token[] = [];
  const characters = [...name];
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] ?? '';
    const end = character === '[' ? classEnd(characters, index) : -1;
    if (character === '*') tokens.push({ kind: 'any' });
    else if (character === '?') tokens.push({ kind: 'one' });
    else if (end !== -1) tokens.push(parseClass(characters.slice(index + 1, end)));
    else if (character === '\\') tokens.push({ kind: 'character', character: characters[index + 1] ?? '' });
    else tokens.push({ kind: 'character', character });
    if (end !== -1) index = end;
    else if (character === '\\') index += 1;
  }
  return tokens;
}

/** Where a class ends: at the first `]` that is not its first member; -1 when it never does. */
function classEnd(characters: readonly string[], start: number): number {
  const first = characters[start + 1] === '!' || characters[start + 1] === '^' ? start + 2 : start + 1;
  return characters.indexOf(']', first + 1);
}

function parseClass(content: readonly string[]): Token {
  const isNegated = content[0] === '!' || content[0] === '^';
  const members = isNegated ? content.slice(1) : content;
  const ranges: [string, string][] = [];
  for (let index = 0; index < members.length; index += 1) {
    const from = members[index] ?? '';
    const to = members[index + 2];
    if (members[index + 1] === '-' && to !== undefined) {
      ranges.push([from, to]);
      index += 2;
    } else {
      ranges.push([from, from]);
    }
  }
  return { kind: 'class', isNegated, ranges };
}

function matchesName(segment: Segment, name: string): boolean {
  if (segment === anyFolders) return true;
  return matchSequence(segment, [...name], { isStar: (token) => token.kind === 'any', fits: matchesCharacter });
}

function matchesCharacter(token: Token, character: string): boolean {
  switch (token.kind) {
    case 'any':
    case 'one':
      return true;
    case 'character':
      return token.character === character;
    case 'class':
      return token.ranges.some(([from, to]) => from <= character && character <= to) !== token.isNegated;
    default:
      return token satisfies never;
  }
}
