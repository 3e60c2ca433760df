import { filterTree, type Tree } from '../objection.ts';
import { currentClock } from '../time/expression-clock.ts';
import { isContainer, Outside } from './outside.ts';

/** A filter of a path expression, as a function of a value and its key. */
export interface Filter {
  readonly test: (value: unknown, key: string | number) => unknown;
  /** True when texts, numbers, true and false never pass, and it throws for none. */
  readonly needsContainer: boolean;
  /** True when a function of the key is called. */
  readonly callsKey: boolean;
  /** What it throws for none of: objects and lists; anything at all. */
  readonly neverThrowsFor: 'containers' | 'anything' | 'nothing';
}

const filters = new Map<string, Filter>();

/**
 * Makes a filter of what stands between `?(` and `)`; the same text gives the same one. It gives what the code gives that Spectral's library
 * compiles it to, and throws where that throws.
 * @throws Outside for what is more than comparisons, members and functions of values
 */
export function compileFilter(text: string): Filter {
  let filter = filters.get(text);
  if (filter === undefined) {
    const tree = treeOf(text);
    const { isFalse, isSafe } = onPrimitives(tree);
    const isShallow = isSafeOnContainers(tree);
    filter = {
      test: compile(tree),
      needsContainer: isFalse && isSafe,
      callsKey: /@property\s*\./.test(text),
      neverThrowsFor: !isShallow ? 'nothing' : isSafe && /^\s*@\s*&&/.test(text) && !text.includes('||') ? 'anything' : 'containers',
    };
    filters.set(text, filter);
  }
  return filter;
}

type Evaluate = Filter['test'];

function treeOf(text: string): Tree {
  try {
    return filterTree(text);
  } catch {
    throw new Outside(`the filter ${text}`);
  }
}

function compile(tree: Tree): Evaluate {
  switch (tree.type) {
    case 'Literal':
      return compileLiteral(tree['value']);
    case 'Identifier':
      return compileIdentifier(String(tree['name']));
    case 'LogicalExpression':
    case 'BinaryExpression':
      return compileBinary(tree);
    case 'UnaryExpression':
      return compileUnary(tree);
    case 'MemberExpression':
      return compileMember(tree);
    case 'CallExpression':
      return compileCall(tree);
    default:
      throw new Outside(`a filter with a ${tree.type}`);
  }
}

function compileLiteral(value: unknown): Evaluate {
  if (!(value instanceof RegExp)) return () => value;
  // Where it is evaluated, a literal is made anew, so that nothing is left of the last match.
  const { source, flags } = value;
  return /[gy]/.test(flags) ? () => new RegExp(source, flags) : () => value;
}

function compileIdentifier(name: string): Evaluate {
  if (name === '@') return (value) => value;
  if (name === '@property') return (_value, key) => key;
  if (name === 'undefined') return () => undefined;
  throw new Outside(`a filter with "${name}"`);
}

function compileBinary(tree: Tree): Evaluate {
  const left = compile(childOf(tree, 'left'));
  const right = compile(childOf(tree, 'right'));
  switch (tree['operator']) {
    case '&&':
      return (value, key) => left(value, key) && right(value, key);
    case '||':
      return (value, key) => left(value, key) || right(value, key);
    case '===':
      return (value, key) => left(value, key) === right(value, key);
    case '!==':
      return (value, key) => left(value, key) !== right(value, key);
    case '==':
      // biome-ignore lint/suspicious/noDoubleEquals: it is what the expression says
      return (value, key) => left(value, key) == right(value, key);
    case '!=':
      // biome-ignore lint/suspicious/noDoubleEquals: it is what the expression says
      return (value, key) => left(value, key) != right(value, key);
    default:
      throw new Outside(`a filter with "${String(tree['operator'])}"`);
  }
}

function compileUnary(tree: Tree): Evaluate {
  const argument = compile(childOf(tree, 'argument'));
  if (tree['operator'] === '!') return (value, key) => !argument(value, key);
  if (tree['operator'] === 'void') return () => undefined;
  throw new Outside(`a filter with "${String(tree['operator'])}"`);
}

function compileMember(tree: Tree): Evaluate {
  const object = compile(childOf(tree, 'object'));
  const property = childOf(tree, 'property');
  const name = tree['computed'] === true ? literalKey(property) : String(property['name']);
  return (value, key) => memberOf(object(value, key), name);
}

/** What JavaScript does: it throws for `null` and `undefined`. */
function memberOf(object: unknown, name: string): unknown {
  if (object === null || object === undefined) throw new TypeError(`Cannot read properties of ${object} (reading '${name}')`);
  return isContainer(object) ? object[name] : Reflect.get(Object(object), name, object);
}

function literalKey(property: Tree): string {
  const { value } = property;
  if (property.type !== 'Literal' || (typeof value !== 'string' && typeof value !== 'number'))
    throw new Outside('a filter with a computed key');
  return String(value);
}

/** Functions that depend on nothing but what they are given, and change nothing. */
const methods: ReadonlySet<string> = new Set([
  ...['endsWith', 'includes', 'indexOf', 'match', 'startsWith', 'test', 'toLowerCase', 'toUpperCase', 'trim'],
]);

function compileCall(tree: Tree): Evaluate {
  const callee = childOf(tree, 'callee');
  const property = callee.type === 'MemberExpression' && callee['computed'] !== true ? childOf(callee, 'property') : undefined;
  const name = String(property?.['name']);
  if (!methods.has(name)) throw new Outside('a filter that calls a function');
  const holder = childOf(callee, 'object');
  const isKey = holder.type === 'Identifier' && holder['name'] === '@property';
  const object = compile(holder);
  const values: unknown = tree['arguments'];
  const compiled = (Array.isArray(values) ? values : []).map((value: Tree) => compile(value));
  return (value, key) => {
    const held = isKey && name in String.prototype ? String(key) : object(value, key);
    const method = memberOf(held, name);
    if (typeof method !== 'function') throw new TypeError(`@.${name} is not a function`);
    const given = compiled.map((evaluate) => evaluate(value, key));
    tryMatching(name, held, given);
    return Reflect.apply(method, held, given);
  };
}

/** Throws `TooLong` where an expression would take too long. */
function tryMatching(name: string, held: unknown, [first]: readonly unknown[]): void {
  const clock = currentClock();
  if (clock === undefined) return;
  if (name === 'test' && held instanceof RegExp) clock.matches(held, String(first));
  if (name !== 'match' || typeof held !== 'string') return;
  const expression = first instanceof RegExp ? first : new RegExp(first as string);
  if (expression.global) clock.do(expression.source, () => held.match(expression));
  else clock.matches(expression, held);
}

function childOf(tree: Tree, field: string): Tree {
  const child = tree[field];
  if (typeof child !== 'object' || child === null) throw new Outside('a filter that is not complete');
  return child as Tree;
}

const ofPrimitives: ReadonlySet<string> = new Set(
  [String.prototype, Number.prototype, Boolean.prototype, Object.prototype].flatMap((prototype) => Object.getOwnPropertyNames(prototype)),
);

/** What a filter does with texts, numbers, true and false. */
interface OnPrimitives {
  /** It lets none pass. */
  readonly isFalse: boolean;
  /** It throws for none. */
  readonly isSafe: boolean;
}

function onPrimitives(tree: Tree): OnPrimitives {
  switch (tree.type) {
    case 'Literal':
    case 'Identifier':
      return { isFalse: false, isSafe: true };
    case 'MemberExpression':
      return { isFalse: isOwnMember(tree), isSafe: isMemberOfValue(tree) };
    case 'UnaryExpression':
      return { isFalse: false, isSafe: onPrimitives(childOf(tree, 'argument')).isSafe };
    case 'LogicalExpression':
    case 'BinaryExpression':
      return ofBoth(tree, onPrimitives(childOf(tree, 'left')), onPrimitives(childOf(tree, 'right')));
    default:
      return { isFalse: false, isSafe: false };
  }
}

function ofBoth(tree: Tree, left: OnPrimitives, right: OnPrimitives): OnPrimitives {
  const isSafe = left.isSafe && right.isSafe;
  const { operator } = tree;
  if (operator === '&&') return { isFalse: left.isFalse || right.isFalse, isSafe: left.isSafe && (left.isFalse || right.isSafe) };
  if (operator === '||') return { isFalse: left.isFalse && right.isFalse, isSafe };
  const other = childOf(tree, 'right');
  const isValue = other.type === 'Literal' && other['value'] !== null;
  const isVoid = other.type === 'UnaryExpression' && other['operator'] === 'void';
  const isEqual = operator === '===' || operator === '==';
  // What is undefined equals no literal but null, and does not differ from undefined.
  return { isFalse: left.isFalse && (isEqual ? isValue : isVoid && (operator === '!==' || operator === '!=')), isSafe };
}

function isMemberOfValue(tree: Tree): boolean {
  const object = childOf(tree, 'object');
  return object.type === 'Identifier' && object['name'] === '@';
}

/** True when nothing but direct members are looked at. */
function isSafeOnContainers(tree: Tree): boolean {
  if (tree.type === 'CallExpression') return false;
  if (tree.type === 'MemberExpression') return isMemberOfValue(tree);
  return ['left', 'right', 'argument'].every((field) => tree[field] === undefined || isSafeOnContainers(childOf(tree, field)));
}

/** `@.name`, which is undefined for what is no container. */
function isOwnMember(tree: Tree): boolean {
  return isMemberOfValue(tree) && tree['computed'] !== true && !ofPrimitives.has(String(childOf(tree, 'property')['name']));
}
