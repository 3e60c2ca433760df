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
 * @throws Outside for other expressions, and for values that the library cannot print
 */
export function fillIn(template: string, values: MessageValues): string {
  if (!template.includes('{{')) return template;
  return template.replaceAll(placeholder, (place: string, name: string) => {
    if (!place.startsWith('#')) return name in values ? String(Reflect.get(values, name)) : '';
    return evaluate(name.trim(), values);
  });
}

function evaluate(expression: string, values: MessageValues): string {
  try {
    const evaluated = expressions.get(expression)?.(values);
    if (evaluated !== undefined) return evaluated;
  } catch {
    // It goes on without, and says so.
  }
  throw new Outside(`the expression ${expression}`);
}

/** Whether a message can be filled in here: it has no other expressions, which the library evaluates, and may complain about. */
export function canFillIn(template: string): boolean {
  for (const [place, name = ''] of template.matchAll(placeholder)) if (place.startsWith('#') && !expressions.has(name.trim())) return false;
  return true;
}

const placeholder = /#?\{\{([^}\n]+)\}\}/g;

const expressions: ReadonlyMap<string, (values: MessageValues) => string> = new Map([
  ['print("property")', ({ property }: MessageValues) => (property === '' ? 'The document ' : `"${property}" property `)],
  ['print("value")', ({ value }: MessageValues) => printValue(value)],
]);

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
