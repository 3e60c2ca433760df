import type { YamlScalar } from './yaml-ast.ts';

/** The value of a scalar under the YAML 1.2 core schema (§10.3.2); dates stay strings, large integers become the nearest number. */
export function scalarValue(scalar: YamlScalar): string | number | boolean | null {
  return isPlain(scalar) ? plainValue(scalar.value) : scalar.value;
}

/**
 * The member name a key scalar stands for: `200` and `'200'` are both "200". As in Spectral a plain key is read as a value first,
 * so that `1.0` and `0x1` name the member "1", and `~` the member "null".
 */
export function keyText(scalar: YamlScalar): string {
  if (!isPlain(scalar)) return scalar.value;
  const value = plainValue(scalar.value);
  if (typeof value === 'string') return value;
  const isBigInteger = typeof value === 'number' && value > Number.MAX_SAFE_INTEGER && /^(?:\+?\d+|0x.*)$/.test(scalar.value);
  return isBigInteger ? String(BigInt(scalar.value)) : String(value);
}

function isPlain(scalar: YamlScalar): boolean {
  return scalar.plainScalar === true && scalar.doubleQuoted !== true && scalar.singleQuoted !== true;
}

function plainValue(text: string): string | number | boolean | null {
  const first = text.charCodeAt(0);
  // Digits, signs and the dot start numbers; the letters of null, true, false and the tilde start the rest.
  if ((first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d || first === 0x2e) return plainNumber(text);
  return text.length > 5 ? text : plainWord(text);
}

function plainWord(text: string): string | boolean | null {
  switch (text) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
    default:
      return text;
  }
}

function plainNumber(text: string): string | number {
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(text)) return Number(text);
  if (/^0o[0-7]+$/.test(text) || /^0x[0-9a-fA-F]+$/.test(text)) return Number(text);
  if (/^\.(?:nan|NaN|NAN)$/.test(text)) return Number.NaN;
  const infinity = /^([-+])?\.(?:inf|Inf|INF)$/.exec(text);
  if (infinity !== null) return infinity[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return text;
}
