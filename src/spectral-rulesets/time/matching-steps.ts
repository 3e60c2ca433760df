import { parsePattern } from '../../openapi/pattern-syntax.ts';
import { matchingWork } from '../../openapi/pattern-work.ts';

/**
 * At most how many steps an engine takes to search a text of so many UTF-16 units for an expression; infinite when nothing is proven. Our
 * reading of expressions is that of JSON Schema, so one that has flags, or means something else without `u`, is read only where that makes no
 * difference. `isClose` allows for up to a tenth of a second.
 */
export function matchingSteps(expression: RegExp, isClose: boolean): (length: number) => number {
  const { source, flags } = expression;
  const text = /[sv]/.test(flags) ? undefined : readable(source, flags);
  const pattern = text === undefined ? undefined : parsePattern(text);
  if (pattern === undefined || (flags.includes('u') && pattern.flags !== 'u')) return unknown;
  if (!flags.includes('u') && pattern.flags === 'u' && meansMoreWithUnicode.test(source)) return unknown;
  const starts = flags.includes('m') ? (length: number) => length + 1 : () => 1;
  const known = new Map<number, number>();
  return (length) => {
    const steps = known.get(length) ?? starts(length) * matchingWork(pattern, length, false, isClose);
    known.set(length, steps);
    return steps;
  };
}

const unknown = (): number => Number.POSITIVE_INFINITY;

/** Without `u`, these are other characters, or more than one. */
const meansMoreWithUnicode = /\\[pP]|\\u\{|\\u[dD][89a-fA-F]|[\ud800-\udfff]/;

/** The expression that matches the same without `i` in texts of small letters; `undefined` when that is not sure. */
function readable(source: string, flags: string): string | undefined {
  if (!flags.includes('i')) return source;
  const isPlain = [...source].every((character) => character <= '\x7f') && !/\\[cxupPk]|\(\?<[^=!]/.test(source);
  return isPlain && !hasMixedRange(source)
    ? source.replaceAll(/\\[\s\S]|[A-Z]/g, (part) => (part.startsWith('\\') ? part : part.toLowerCase()))
    : undefined;
}

/** True for a class such as `[A-z]` or `[!-~]`, which has more than small letters stand for. */
function hasMixedRange(source: string): boolean {
  for (const [set] of source.matchAll(/\[(?:[^\]\\]|\\[\s\S])*\]|\\[\s\S]/g)) {
    if (set.startsWith('\\')) continue;
    for (const [, low = '', high = ''] of set.slice(1, -1).matchAll(/(\\[\s\S]|[\s\S])-(\\[\s\S]|[\s\S])/g)) {
      if (!kinds.some((kind) => kind.test(low) && kind.test(high)) && low !== '\\-') return true;
    }
  }
  return false;
}

const kinds = [/^[a-z]$/, /^[A-Z]$/, /^[0-9]$/];
