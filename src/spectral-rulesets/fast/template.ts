import { decodePointerFragment, isPlainObject, pathToPointer } from '@stoplight/json';
import { Outside } from './outside.ts';

/** What messages of rules and functions may name. */
export interface MessageValues {
  readonly property: string;
  readonly error: string;
  readonly path: string;
  readonly description: string | null;
  readonly value: unknown;
}

/**
 * Fills in a message as Spectral's library does: `{{name}}`, and of the expressions in `#{{…}}` the two forms that its functions use.
 * @throws Outside for other expressions
 */
export function fillIn(template: string, values: MessageValues): string {
  if (!template.includes('{{')) return template;
  return template.replaceAll(/#?\{\{([^}\n]+)\}\}/g, (place: string, name: string) => {
    if (place.startsWith('#')) return evaluate(name.trim(), values);
    return name in values ? String(Reflect.get(values, name)) : '';
  });
}

function evaluate(expression: string, { property, value }: MessageValues): string {
  if (expression === 'print("property")') return property === '' ? 'The document ' : `"${property}" property `;
  if (expression === 'print("value")') return printValue(value);
  throw new Outside(`the expression ${expression}`);
}

/** A value in a message: `printValue` of `@stoplight/spectral-runtime`. */
function printValue(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return 'Array[]';
  return isPlainObject(value) ? 'Object{}' : value.constructor.name;
}

/** A path in a message: `paths['a b'].get[200]`, as `printPath` of the same gives it. */
export function dottedPath(path: readonly string[]): string {
  let printed = '';
  for (const [index, segment] of path.entries()) printed += inBrackets(segment) ?? `${index === 0 ? '' : '.'}${segment}`;
  return decodePointerFragment(printed);
}

function inBrackets(segment: string): string | undefined {
  if (segment === '') return "['']";
  if (/\s/.test(segment)) return `['${segment}']`;
  return Number.isNaN(Number(segment)) ? undefined : `[${segment}]`;
}

/** A path in a message, as a pointer with percent-encoding. */
export function pointerPath(path: readonly string[]): string {
  return pathToPointer(path.map(decodePointerFragment));
}
