import Regex from '@jsep-plugin/regex';
import Ternary from '@jsep-plugin/ternary';
import jsep from 'jsep';
import { parse } from 'nimma/parser';

/**
 * Why a path expression of a ruleset (`given`, `field`) must not be handed to Spectral; `undefined` for a harmless one.
 *
 * Spectral's library compiles paths to JavaScript, and filters go into it as they are written: `$..[?(@.constructor.constructor('…')())]`
 * runs code. So a filter may compare, call a few functions of texts and lists by their names, and nothing else. What the library cannot compile is left to
 * another one, which interprets filters and has blocked what leads to code; of those, suspicious words are enough to be refused.
 */
export function objectionTo(expression: string): string | undefined {
  const known = judged.get(expression);
  if (known !== undefined) return known === '' ? undefined : known;
  const objection = judge(expression);
  judged.set(expression, objection ?? '');
  return objection;
}

/** Expressions come again with each definition. */
const judged = new Map<string, string>();

const longestExpression = 10_000;

function judge(expression: string): string | undefined {
  if (expression.startsWith('#')) return 'it leads through too many aliases';
  if (expression.length > longestExpression) return `it has more than ${longestExpression} characters`;
  // Compiled code is searched for these as text, and what is found in a key would be replaced as well.
  if (/import\s*\{|export\s+default/.test(expression)) return 'it contains what is taken for an import or an export when it is compiled';
  const nodes = parsed(expression);
  if (nodes === undefined) return suspicious.test(expression) ? 'it reaches for the constructor or prototype of a value' : undefined;
  for (const { type, value } of nodes) {
    const objection = type === 'ScriptFilterExpression' ? judgeFilter(String(value)) : undefined;
    if (objection !== undefined) return objection;
  }
  return undefined;
}

const suspicious = /constructor|prototype|__\w+__|\\[ux]/;

function parsed(expression: string): ReturnType<typeof parse> | undefined {
  try {
    return parse(expression);
  } catch {
    return undefined;
  }
}

/** As the library sets up the same parser. */
const filters = configured();

function configured(): typeof jsep {
  jsep.addIdentifierChar('@');
  jsep.addUnaryOp('void');
  jsep.addBinaryOp('in', 12);
  jsep.addBinaryOp('~=', 20);
  jsep.plugins.register(Regex, Ternary);
  return jsep;
}

/** The tree of a filter, as Spectral's library reads it. Throws when it is no expression. */
export function filterTree(filter: string): Tree {
  return filters(filter);
}

function judgeFilter(filter: string): string | undefined {
  let tree: Tree;
  try {
    tree = filterTree(filter);
  } catch {
    return 'its filter is no expression';
  }
  return judgeTree(tree, 0);
}

/** A node of the parser's tree: its type, and fields that depend on it. */
export type Tree = { readonly type: string; readonly [field: string]: unknown };

const deepest = 100;

function judgeTree(tree: Tree, depth: number): string | undefined {
  if (depth > deepest) return 'its filter is nested too deeply';
  const objection = judgeNode(tree);
  if (objection !== undefined) return objection;
  for (const [field, value] of Object.entries(tree)) {
    // The name behind a dot is no variable.
    if (field === 'property' && tree['computed'] !== true) continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      const below = isTree(child) ? judgeTree(child, depth + 1) : undefined;
      if (below !== undefined) return below;
    }
  }
  return undefined;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

const knownTypes = [
  'ArrayExpression',
  'BinaryExpression',
  'CallExpression',
  'ConditionalExpression',
  'Identifier',
  'Literal',
  'LogicalExpression',
  'MemberExpression',
  'UnaryExpression',
];

function judgeNode(tree: Tree): string | undefined {
  if (!knownTypes.includes(tree.type)) return `its filter has a ${tree.type}`;
  if (tree.type === 'Identifier') return judgeIdentifier(tree);
  if (tree.type === 'CallExpression') return judgeCall(tree);
  if (tree.type === 'BinaryExpression' && tree['operator'] === '~=') return judgeMatch(tree['right']);
  return undefined;
}

/** Functions that only look at texts and lists. */
const functions: ReadonlySet<string> = new Set([
  ...['at', 'charAt', 'concat', 'endsWith', 'exec', 'hasOwnProperty', 'includes', 'indexOf', 'join', 'lastIndexOf', 'match', 'search'],
  ...[
    'slice',
    'split',
    'startsWith',
    'substr',
    'substring',
    'test',
    'toLowerCase',
    'toString',
    'toUpperCase',
    'trim',
    'trimEnd',
    'trimStart',
  ],
]);

function judgeCall({ callee }: Tree): string | undefined {
  if (!isTree(callee)) return 'its filter calls what has no name';
  // `@string()` and the like; other names are judged as such.
  if (callee.type === 'Identifier') return undefined;
  const { property } = callee;
  const name = callee.type === 'MemberExpression' && callee['computed'] !== true && isTree(property) ? property['name'] : undefined;
  if (typeof name !== 'string') return 'its filter calls what has no name';
  return functions.has(name) ? undefined : `its filter calls "${name}"`;
}

/** Of names, those of the path language alone; `scope` and the like would be variables of the compiled code. */
function judgeIdentifier(tree: Tree): string | undefined {
  const name = String(tree['name']);
  return name.startsWith('@') || name === 'index' || name === 'undefined' ? undefined : `its filter uses "${name}"`;
}

/** One regular expression, and nothing behind it. */
const wholePattern = /^(?!\*)(?:[^\\/\n\r\u2028\u2029]|\\[^\n\r\u2028\u2029])+$/;

/** The text right of `~=` becomes a regular expression in the compiled code as it stands. */
function judgeMatch(right: unknown): string | undefined {
  const pattern = isTree(right) && right.type === 'Literal' ? right['value'] : undefined;
  if (typeof pattern !== 'string' || !wholePattern.test(pattern)) return 'its filter matches with what is no single regular expression';
  try {
    return new RegExp(pattern) && undefined;
  } catch {
    return 'its filter matches with what is no regular expression';
  }
}
