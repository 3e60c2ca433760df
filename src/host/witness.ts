import type { Attack } from '../openapi/pattern-attack.ts';

/** The text of an attack. */
export function attackText({ pumps, suffix, repeats }: Attack): string {
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(repeats)).join('') + suffix;
}

/** An attack as an expression of JavaScript: `'a' + 'ab'.repeat(30) + '!'`. */
export function witnessOf({ pumps, suffix, repeats }: Attack): string {
  const parts = pumps.flatMap(({ prefix, pump }) => [...literalOf(prefix), `${literalOf(pump).join('')}.repeat(${repeats})`]);
  return [...parts, ...literalOf(suffix)].join(' + ');
}

function literalOf(text: string): readonly string[] {
  return text === '' ? [] : [`'${text.replaceAll(/[\\']/g, '\\$&').replaceAll(/\p{Cc}/gu, escapeControl)}'`];
}

function escapeControl(character: string): string {
  return shortEscapes.get(character) ?? `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

const shortEscapes = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);
