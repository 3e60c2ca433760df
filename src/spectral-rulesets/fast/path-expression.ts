import { parse } from 'nimma/parser';
import { compileFilter, type Filter } from './filter.ts';
import { Outside } from './outside.ts';

/** What one step of a path takes of the members of a value. */
export type Step = { readonly isDeep: boolean } & (
  | { readonly kind: 'members'; readonly names: ReadonlySet<string> }
  | { readonly kind: 'all' }
  | { readonly kind: 'filter'; readonly filter: Filter }
);

/** A path expression of the class that the automaton is proven for. */
export interface PathExpression {
  readonly text: string;
  readonly steps: readonly Step[];
  /** True for `~`: not the value but its key. */
  readonly isKeyed: boolean;
  /**
   * The keys of a path that names each of its steps. Such paths are looked up before anything is walked through, and are given as they are
   * written: with numbers.
   */
  readonly fixed: readonly (string | number)[] | undefined;
  readonly hazards: readonly Hazard[];
}

/**
 * A filter that the library also tries on values that the steps before it do not lead to, and that may throw there: behind a `..` it goes
 * from the end of a path to its start.
 */
export interface Hazard {
  readonly filter: Filter;
  /** A value is only tried that has one of these members, when they are known. */
  readonly members: ReadonlySet<string> | undefined;
}

const known = new Map<string, PathExpression | Outside>();

/**
 * Reads a path expression with the parser of the library that Spectral uses (nimma).
 * @throws Outside when that library gives it another meaning than the path language does, or leaves it to another library
 */
export function parsePath(text: string): PathExpression {
  let expression = known.get(text);
  if (expression === undefined) {
    expression = attempt(text);
    known.set(text, expression);
  }
  if (expression instanceof Outside) throw expression;
  return expression;
}

function attempt(text: string): PathExpression | Outside {
  try {
    return read(text);
  } catch (error) {
    return error instanceof Outside ? error : new Outside(`the path ${text}`);
  }
}

function read(text: string): PathExpression {
  const nodes = [...parse(text)];
  const isKeyed = nodes.at(-1)?.type === 'KeyExpression';
  if (isKeyed) nodes.pop();
  if (isKeyed && nodes.length === 0) throw new Outside('a key of the root');
  const steps = nodes.map(stepOf);
  if (!isPlain(steps) || (isKeyed && steps.filter(({ isDeep }) => isDeep).length > 1)) throw new Outside(`the path ${text}`);
  const isFixed = nodes.every(({ type }) => type === 'MemberExpression') && steps.every(({ isDeep }) => !isDeep);
  return {
    text,
    steps,
    isKeyed,
    hazards: hazardsOf(steps),
    fixed: isFixed ? nodes.map(({ value }) => (typeof value === 'number' ? value : String(value))) : undefined,
  };
}

function hazardsOf(steps: readonly Step[]): readonly Hazard[] {
  const deep = steps.findIndex(({ isDeep }) => isDeep);
  if (deep === -1) return [];
  return steps.flatMap((step, index) => {
    if (step.kind !== 'filter' || index <= deep || step.isDeep) return [];
    const isLast = index === steps.length - 1;
    const { neverThrowsFor } = step.filter;
    if (neverThrowsFor === 'anything' || (neverThrowsFor === 'containers' && !isLast)) return [];
    const next = steps[index + 1];
    return { filter: step.filter, members: next?.kind === 'members' ? next.names : undefined };
  });
}

type Node = ReturnType<typeof parse>[number];

function stepOf(node: Node): Step {
  const isDeep = 'deep' in node && node.deep === true;
  const { type, value } = node;
  switch (type) {
    case 'MemberExpression':
      return { kind: 'members', names: new Set([String(value)]), isDeep };
    case 'MultipleMemberExpression':
      return { kind: 'members', names: new Set(Array.isArray(value) ? value.map(String) : []), isDeep };
    case 'WildcardExpression':
      return { kind: 'all', isDeep };
    case 'ScriptFilterExpression':
      return { kind: 'filter', filter: compileFilter(String(value)), isDeep };
    default:
      throw new Outside(`a path with a ${type}`);
  }
}

/** A number before a `..` is compiled to code that fails, and so may be a function of a key before the last step. */
function hasPitfall(steps: readonly Step[], index: number): boolean {
  const step = steps[index];
  const isBeforeDeep = steps.some(({ isDeep }, other) => isDeep && other > index);
  if (step?.kind === 'members') return isBeforeDeep && [...step.names].some((name) => !Number.isNaN(Number(name)));
  return step?.kind === 'filter' && index < steps.length - 1 && step.filter.callsKey;
}

/**
 * One `..` anywhere is matched from both ends. Two are only matched right as `..name` followed by a last one, from the root. A filter that
 * comes first and is not the last looks at the wrong value there.
 */
function isPlain(steps: readonly Step[]): boolean {
  const deep = steps.flatMap(({ isDeep }, index) => (isDeep ? [index] : []));
  const [first, second] = deep;
  if (steps[0]?.kind === 'filter' && !steps[0].isDeep && steps.length > 1) return false;
  if (steps.some((_step, index) => hasPitfall(steps, index))) return false;
  // A deep wildcard before something else is left out, and what follows becomes deep.
  if (steps.some(({ kind, isDeep }, index) => kind === 'all' && isDeep && index < steps.length - 1)) return false;
  if (first === undefined || second === undefined) return true;
  return deep.length === 2 && first === 0 && second === 1 && steps.length === 2 && isOneName(steps[0]) && steps[1]?.kind === 'filter';
}

function isOneName(step: Step | undefined): boolean {
  return step?.kind === 'members' && step.names.size === 1;
}
