/** A segment of a path: fixed text, one variable, or both mixed. `text` of a variable is its name. */
export interface Segment {
  readonly is: 'literal' | 'variable' | 'mixed';
  readonly text: string;
}

export interface PathTemplate {
  readonly path: string;
  readonly segments: readonly Segment[];
}

/** Two paths of the same length, each of which is fixed where the other has a variable. */
export interface AmbiguousPair {
  readonly first: PathTemplate;
  readonly second: PathTemplate;
}

/** Splits a path into its segments; `undefined` for what is no well-formed template. */
export function parseTemplate(path: string): PathTemplate | undefined {
  if (!path.startsWith('/') || /[?#]/.test(path)) return undefined;
  const segments: Segment[] = [];
  for (const text of splitSegments(path.slice(1))) {
    if (!text.includes('{') && !text.includes('}')) segments.push({ is: 'literal', text });
    else if (/^\{[^{}]+\}$/.test(text)) segments.push({ is: 'variable', text: text.slice(1, -1) });
    else segments.push({ is: 'mixed', text });
  }
  return { path, segments };
}

/** At slashes outside of braces. Linear: a path may be as long as a file. */
function splitSegments(text: string): readonly string[] {
  const segments: string[] = [];
  let start = 0;
  for (const { 0: met, index } of text.matchAll(/\{[^{}]*\}|\//g)) {
    if (met !== '/') continue;
    segments.push(text.slice(start, index));
    start = index + 1;
  }
  segments.push(text.slice(start));
  return segments;
}

/** Comparisons after which the search gives up: a second at most. */
const maxSteps = 1_000_000;

/** Pairs after which nobody reads on; the published definition with the most has 135. */
const maxPairs = 10_000;

/** All ambiguous pairs, in the order of the paths; `isComplete` is false when there were too many to compare. */
export function findAmbiguousPairs(templates: readonly PathTemplate[]): {
  readonly pairs: readonly AmbiguousPair[];
  readonly isComplete: boolean;
} {
  const search = new Search(templates);
  return { pairs: search.pairs, isComplete: search.isComplete };
}

/** Paths by their segments, one level for each. */
interface Branch {
  literals: Map<string, Branch> | undefined;
  variables: Branch | undefined;
  readonly ends: number[];
}

/** One search through the tree of the paths met before each path. */
class Search {
  readonly pairs: AmbiguousPair[] = [];
  isComplete = true;
  readonly #root = createBranch();
  readonly #templates: readonly PathTemplate[];
  #steps = 0;

  constructor(templates: readonly PathTemplate[]) {
    this.#templates = templates;
    for (const [index, template] of templates.entries()) {
      if (template.segments.some(({ is }) => is === 'mixed')) continue;
      this.#meet(template);
      this.#insert(template, index);
    }
  }

  /** Follows all earlier paths that could fit the same URL, and remembers on which side something more concrete was seen. */
  #meet(template: PathTemplate): void {
    const { segments } = template;
    const open: Way[] = [{ branch: this.#root, depth: 0, isFirstFixed: false, isSecondFixed: false }];
    for (let way = open.pop(); way !== undefined; way = open.pop()) {
      this.#steps += 1;
      if (this.#steps > maxSteps || this.pairs.length > maxPairs) {
        this.isComplete = false;
        return;
      }
      const segment = segments[way.depth];
      if (segment !== undefined) pushFurtherWays(way, segment, open);
      else if (way.isFirstFixed && way.isSecondFixed) for (const index of way.branch.ends) this.#note(index, template);
    }
  }

  #note(index: number, second: PathTemplate): void {
    const first = this.#templates[index];
    if (first !== undefined) this.pairs.push({ first, second });
  }

  #insert({ segments }: PathTemplate, index: number): void {
    let branch = this.#root;
    for (const { is, text } of segments) {
      if (is === 'variable') {
        branch.variables ??= createBranch();
        branch = branch.variables;
      } else {
        branch.literals ??= new Map();
        const next: Branch = branch.literals.get(text) ?? createBranch();
        branch.literals.set(text, next);
        branch = next;
      }
    }
    branch.ends.push(index);
  }
}

/** How far earlier paths were followed, and which side had a fixed segment where the other has a variable. */
interface Way {
  readonly branch: Branch;
  readonly depth: number;
  readonly isFirstFixed: boolean;
  readonly isSecondFixed: boolean;
}

function pushFurtherWays({ branch, depth: passed, isFirstFixed, isSecondFixed }: Way, segment: Segment, open: Way[]): void {
  const { literals, variables } = branch;
  const depth = passed + 1;
  const isVariable = segment.is === 'variable';
  if (variables !== undefined) open.push({ branch: variables, depth, isFirstFixed, isSecondFixed: isSecondFixed || !isVariable });
  if (literals === undefined) return;
  if (isVariable) {
    for (const next of literals.values()) open.push({ branch: next, depth, isFirstFixed: true, isSecondFixed });
    return;
  }
  const same = literals.get(segment.text);
  if (same !== undefined) open.push({ branch: same, depth, isFirstFixed, isSecondFixed });
}

function createBranch(): Branch {
  return { literals: undefined, variables: undefined, ends: [] };
}
