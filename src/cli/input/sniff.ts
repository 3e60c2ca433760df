/**
 * What a text looks like: a `definition` has a version under `openapi` or `swagger` at its top level, in `unclear` there is something
 * else under that name, and everything else is `other`.
 */
export type Sniffed = 'definition' | 'unclear' | 'other';

/** Looks at a text, cheaply and without parsing it. In doubt it says what makes somebody look closer. */
export function sniff(source: string): Sniffed {
  if (!/openapi|swagger|\\[xuU]/.test(source)) return 'other';
  const text = source.replace(/^\uFEFF/, '');
  const start = /^(?:\s|#.*|%.*|---(?=\s)|[!&]\S+(?=\s))*/.exec(text)?.[0].length ?? 0;
  if (text[start] === '{') return sniffFlow(text, start);
  if (text[start] === '[') return 'other';
  return sniffBlock(text, start);
}

/** What follows a key that names a version: a digit, or what may become one (an alias, a block scalar, a comment before it, an escape). */
const versionValue = /\s*:\s*(?:[!&]\S+\s+)*(?:["']?v?\d|[*|>#]|"\\)/y;
const anyValue = /\s*:/y;

function sniffBlock(text: string, start: number): Sniffed {
  const indent = start - (Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1);
  const atLineStart = text.slice(start - indent, start).trim() === '' ? `^ {${indent}}` : '^';
  const key = new RegExp(
    `(?:${atLineStart}|^--- +)(?:\\?\\s+)?(?:[!&]\\S+ +)*(openapi|swagger|"[^"\\n]*"|'(?:openapi|swagger)'|<<)(?:\\s+#.*)?(?=\\s*:)`,
    'gmu',
  );
  const matches = [...text.matchAll(key)];
  // What is merged into the top level may hold the version.
  if (matches.some(([, name]) => name === '<<') && /(?:openapi|swagger)["']?\s*:\s*["']?\d/.test(text)) return 'definition';
  const ends = matches.filter(([, name = '']) => /^\w/.test(name) || isVersionKey(name)).map((match) => match.index + match[0].length);
  return judge(text, ends);
}

function judge(text: string, keyEnds: readonly number[]): Sniffed {
  if (keyEnds.some((end) => isAt(versionValue, text, end))) return 'definition';
  return keyEnds.length > 0 ? 'unclear' : 'other';
}

function isAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}

/** JSON, or a YAML mapping in braces: looks at its own keys and steps over everything inside. */
function sniffFlow(text: string, start: number): Sniffed {
  const ends: number[] = [];
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index];
    if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    else {
      const end = opaqueEnd(text, index) ?? index;
      if (depth === 1) for (const added of versionKeyEnds(text, index, end)) ends.push(added);
      index = Math.max(index, end - 1);
    }
    if (depth === 0) break;
  }
  return judge(text, ends);
}

/** The end of the version key that starts here, if there is one; `end` is that of a string, or `index` where none starts. */
function versionKeyEnds(text: string, index: number, end: number): readonly number[] {
  if (end > index) return isVersionKey(text.slice(index, end)) && isAt(anyValue, text, end) ? [end] : [];
  return isAt(bareKey, text, index) && /[\s{,]/.test(text[index - 1] ?? '') ? [index + 'openapi'.length] : [];
}

/** The end of the string or comment that starts here, whose braces and quotes have no meaning. */
function opaqueEnd(text: string, index: number): number | undefined {
  const character = text[index];
  if (character === '#' && /\s/.test(text[index - 1] ?? '')) {
    const end = text.indexOf('\n', index);
    return end === -1 ? text.length : end;
  }
  return (character === '"' || character === "'") && isTokenStart(text, index) ? stringEnd(text, index, character) : undefined;
}

/** In the middle of a plain scalar (`don't`) a quote opens nothing. */
function isTokenStart(text: string, index: number): boolean {
  let before = index - 1;
  while (/\s/.test(text[before] ?? '')) before -= 1;
  return (
    '{[,:?'.includes(text[before] ?? '{') || (before < index - 1 && /[!&]\S*$/.test(text.slice(Math.max(0, before - 100), before + 1)))
  );
}

const bareKey = /(?:openapi|swagger)(?=\s*:)/y;

function stringEnd(text: string, start: number, quote: string): number {
  for (let index = start + 1; index < text.length; index += 1) {
    if (text[index] === '\\' && quote === '"') index += 1;
    else if (text[index] === quote && (quote === '"' || text[index + 1] !== quote)) return index + 1;
    else if (text[index] === quote) index += 1;
  }
  return text.length;
}

function isVersionKey(token: string): boolean {
  const key = token.slice(1, -1);
  return key === 'openapi' || key === 'swagger' || (key.includes('\\') && isVersionKey(`"${unescaped(key)}"`));
}

/** Escapes of JSON strings, as far as letters are written with them. */
function unescaped(key: string): string {
  return key.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|U([0-9a-f]{8}))|\\/gi, (_escape, unicode, byte, long) => {
    const code = Number.parseInt(unicode ?? byte ?? long ?? '', 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
