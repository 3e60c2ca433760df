import type { Document } from '../document/document.ts';
import type { Position } from '../report/location.ts';
import { usualLayout, type WaiverLayout, type WrittenWaiver, waiverYaml } from './waiver-yaml.ts';

/**
 * The text of a waiver file with a waiver more, at its end, laid out like the last one. Everything that stands in the file stays as it
 * is. The document is a list or empty; whether the result says what it should is for the caller to prove.
 */
export function insertWaiver(document: Document, waiver: WrittenWaiver): string {
  const { text, data, uri } = document;
  const count = Array.isArray(data) ? data.length : 0;
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  if (!isInBrackets(text)) return insertAtEnd(document, count, waiver, lineBreak);
  if (count > 0) return insertIntoBrackets(document, count, waiver);
  const json = (): string => JSON.stringify([waiver], undefined, 2);
  const yaml = (): string => waiverYaml(waiver, { ...usualLayout, lineBreak }).trimEnd();
  return text.replace(/^\[\s*\]/m, uri.endsWith('.json') ? json : yaml);
}

/** Whether the list as a whole stands in brackets, whatever comments are in front. */
function isInBrackets(text: string): boolean {
  return /^(?:\s*(?:#.*|%.*|---[ \t]*)(?:\r?\n|$))*\s*\[/.test(text);
}

function insertAtEnd(document: Document, count: number, waiver: WrittenWaiver, lineBreak: string): string {
  const { text } = document;
  const end = /^\.\.\.\s*$/m.exec(text)?.index ?? text.length;
  const before = text.slice(0, end);
  const newLine = before === '' || /[\r\n]$/.test(before) ? '' : lineBreak;
  const separator = hasBlankLines(document, count) && !/(?:\r?\n){2}$/.test(before) ? lineBreak : '';
  const written = waiverYaml(waiver, { ...layoutOf(document, count), lineBreak });
  return before + newLine + separator + written + text.slice(end);
}

/** Behind the last item of a list in brackets. */
function insertIntoBrackets(document: Document, count: number, waiver: WrittenWaiver): string {
  const { text } = document;
  const { start, end } = document.rangeAt([count - 1]);
  const from = offsetOf(text, { line: start.line, column: 1 });
  const indent = text.slice(from, offsetOf(text, start));
  const isOwnLine = /^\s*$/.test(indent);
  const json = isOwnLine ? JSON.stringify(waiver, undefined, 2).replaceAll('\n', `\n${indent}`) : JSON.stringify(waiver);
  // In YAML the range of a mapping ends with its last value: what is between that and the end of the list is braces and blanks, or the
  // caller finds that it was not.
  const last = offsetOf(text, end);
  const at = text[last - 1] === '}' ? last : text.slice(0, text.lastIndexOf(']')).trimEnd().replace(/,$/, '').length;
  return `${text.slice(0, at)},${isOwnLine ? `\n${indent}` : ' '}${json}${text.slice(at)}`;
}

function layoutOf(document: Document, count: number): Omit<WaiverLayout, 'lineBreak'> {
  if (count === 0) return usualLayout;
  const { text } = document;
  const { start } = document.rangeAt([count - 1]);
  const before = text.slice(offsetOf(text, { line: start.line, column: 1 }), offsetOf(text, start));
  const [, indent = '', gap = ' '] = /^( *)-( +)$/.exec(before) ?? [];
  const scope = document.rangeAt([count - 1, 'scope']);
  const isScopeInline = text.slice(offsetOf(text, scope.start), offsetOf(text, scope.end)).trimStart().startsWith('{');
  return { indent, gap, isScopeInline };
}

/** Whether there is an empty line in front of the last waiver, which is not the first. */
function hasBlankLines(document: Document, count: number): boolean {
  if (count < 2) return false;
  const end = offsetOf(document.text, document.rangeAt([count - 2]).end);
  const start = offsetOf(document.text, document.rangeAt([count - 1]).start);
  return /\n[ \t]*\r?\n/.test(document.text.slice(end, start));
}

function offsetOf(text: string, { line, column }: Position): number {
  let start = 0;
  let passed = 1;
  for (const lineBreak of text.matchAll(/\r\n?|\n/g)) {
    if (passed === line) break;
    passed += 1;
    start = lineBreak.index + lineBreak[0].length;
  }
  return start + column - 1;
}
