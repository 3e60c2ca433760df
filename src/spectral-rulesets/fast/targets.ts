import { JSONPath } from 'jsonpath-plus';
import { currentClock } from '../time/expression-clock.ts';
import { isOpenPath } from '../time/open-paths.ts';
import { isContainer } from './outside.ts';

/** What a rule looks at in a value that it was given. */
interface LintTarget {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** A `field` of a rule: reads it from a value. */
export type ReadField = (value: unknown) => readonly LintTarget[];

/** Reads what `field` names, as Spectral's library does: a path expression, which starts with `$`, with `jsonpath-plus`, others with lodash. */
export function fieldReader(field: string | undefined): ReadField {
  const whole: ReadField = (value) => [{ path: [], value }];
  if (field === undefined) return whole;
  if (field.startsWith('$')) return (value) => (isContainer(value) ? matchesInTime(field, value) : whole(value));
  if (field === '@key') return (value) => (isContainer(value) ? keysOf(value) : whole(value));
  const path = toPath(field);
  const isPlain = !deep.test(field);
  return (value) => {
    if (!isContainer(value)) return whole(value);
    // A key that is there counts before what it would be as a path.
    return [{ path, value: isPlain || field in value ? value[field] : valueAt(value, path) }];
  };
}

function matchesInTime(expression: string, value: object): readonly LintTarget[] {
  const clock = isOpenPath(expression) ? currentClock() : undefined;
  return clock === undefined ? matchesOf(expression, value) : clock.find(expression, () => matchesOf(expression, value));
}

function matchesOf(expression: string, value: object): readonly LintTarget[] {
  const targets: LintTarget[] = [];
  JSONPath({
    path: expression,
    json: value,
    resultType: 'all',
    callback: (match: { readonly path: string; readonly value: unknown }) => {
      targets.push({ path: toPath(match.path.slice(1)), value: match.value });
    },
  });
  return targets.length === 0 ? [{ path: [], value: undefined }] : targets;
}

function keysOf(value: object): readonly LintTarget[] {
  const keys = Object.keys(value);
  return keys.length === 0 ? [{ path: [], value: undefined }] : keys.map((key) => ({ path: [key], value: key }));
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (found === undefined || found === null) return undefined;
    found = Reflect.get(Object(found), key, found);
  }
  return path.length === 0 ? undefined : found;
}

/** Without any of this, lodash takes a text for a key. */
const deep = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/;

const step = /[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g;

/** `toPath` of lodash: `a.b[0]["c"]`. */
function toPath(field: string): readonly string[] {
  const path = field.startsWith('.') ? [''] : [];
  for (const [match, number, quote, text] of field.matchAll(step)) {
    path.push(quote === undefined ? (number ?? match) : (text ?? '').replaceAll(/\\(\\)?/g, '$1'));
  }
  return path;
}
