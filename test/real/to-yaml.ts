/** Writes JSON data as block YAML: plain keys and texts where that is unambiguous, double-quoted ones elsewhere. */
export function toYaml(data: unknown): string {
  const lines: string[] = [];
  writeValue(data, 0, '', lines);
  return `${lines.join('\n')}\n`;
}

function writeValue(value: unknown, depth: number, start: string, lines: string[]): void {
  const items = Array.isArray(value) ? value.map((item) => ['-', item] as const) : membersOf(value);
  if (items === undefined || items.length === 0) {
    lines.push(start === '' ? writeScalar(value) : `${start} ${writeScalar(value)}`);
    return;
  }
  if (start !== '') lines.push(start);
  const indent = '  '.repeat(depth);
  for (const [label, item] of items) writeValue(item, depth + 1, `${indent}${label}`, lines);
}

function membersOf(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).map(([key, member]) => [`${writeKey(key)}:`, member] as const);
}

function writeKey(key: string): string {
  return isPlain(key) || /^[1-5]\d\d$/.test(key) ? key : quote(key);
}

function writeScalar(value: unknown): string {
  return typeof value === 'string' ? (isPlain(value) ? value : quote(value)) : JSON.stringify(value);
}

const wordsWithMeaning = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

function isPlain(text: string): boolean {
  return /^[A-Za-z][\w]*(?: [A-Za-z]\w*)*$/.test(text) && !wordsWithMeaning.test(text);
}

/** JSON's escapes are YAML's too; what YAML cannot hold as it is, is escaped as well (YAML 1.2.2 §5.1). */
function quote(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
