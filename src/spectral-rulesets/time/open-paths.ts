import { parse } from 'nimma/parser';
import { isContainer } from '../fast/outside.ts';
import { filterTree, type Tree } from '../objection.ts';
import { matchingSteps } from './matching-steps.ts';

/**
 * Whether a path of a ruleset (`given`, or a `field` that is a path) has a filter that matches with an expression whose time nothing bounds:
 * one that is not proven to be quick, or that comes out of the definition.
 */
export function isOpenPath(expression: string): boolean {
  let answer = known.get(expression);
  if (answer === undefined) {
    answer = /[?(]/.test(expression) && filtersOf(expression).some(isOpenFilter);
    known.set(expression, answer);
  }
  return answer;
}

const known = new Map<string, boolean>();

/** The filters of a path. */
function filtersOf(expression: string): readonly string[] {
  try {
    return parse(expression).flatMap(({ type, value }) => (type === 'ScriptFilterExpression' ? [String(value)] : []));
  } catch {
    return [...expression.matchAll(/\?\(/g)].map(({ index }) => filterAt(expression, index + 2));
  }
}

/** What stands between `?(` and the first bracket that makes it an expression; else all the rest. */
function filterAt(expression: string, start: number): string {
  for (let end = expression.indexOf(')', start); end !== -1; end = expression.indexOf(')', end + 1)) {
    const filter = expression.slice(start, end);
    if (isExpression(filter)) return filter;
  }
  return expression.slice(start);
}

function isExpression(filter: string): boolean {
  try {
    return filterTree(filter).type !== 'Compound';
  } catch {
    return false;
  }
}

function isOpenFilter(filter: string): boolean {
  if (!/match|search|split|replace|test|exec|=/.test(filter)) return false;
  try {
    return isOpen(filterTree(filter));
  } catch {
    return /match|search|split|replace|test|exec|=~|~=/.test(filter);
  }
}

/** Names of functions that make an expression of a text, where they are given one. */
const takers: ReadonlySet<unknown> = new Set(['match', 'matchAll', 'search']);

function isOpen(tree: Tree): boolean {
  if (tree.type === 'Literal') return tree['value'] instanceof RegExp && !isQuick(tree['value']);
  if (tree.type === 'BinaryExpression' && tree['operator'] === '~=') return !isQuickText(tree['right']) || isOpenTree(tree['left']);
  if (tree.type === 'CallExpression' && takesText(tree)) return true;
  return Object.values(tree).some((child) => (Array.isArray(child) ? child.some(isOpenTree) : isOpenTree(child)));
}

function isOpenTree(tree: unknown): boolean {
  return isContainer(tree) && typeof tree['type'] === 'string' && isOpen(tree as Tree);
}

function takesText({ callee, arguments: values }: Tree): boolean {
  const property = isContainer(callee) && callee['computed'] !== true ? callee['property'] : undefined;
  const name = isContainer(property) ? property['name'] : undefined;
  const [first]: readonly unknown[] = Array.isArray(values) ? values : [];
  const isExpression = isContainer(first) && (first['value'] instanceof RegExp || isQuickText(first));
  return takers.has(name) && first !== undefined && !isExpression;
}

function isQuickText(tree: unknown): boolean {
  const text = isContainer(tree) ? tree['value'] : undefined;
  try {
    return typeof text === 'string' && isQuick(new RegExp(text));
  } catch {
    return false;
  }
}

/** Quick in every text that a definition may have: linear in it. */
function isQuick(expression: RegExp): boolean {
  return matchingSteps(expression, true)(longText) <= quickSteps;
}

const longText = 100_000;

/** A second at worst. */
const quickSteps = 100_000_000;
