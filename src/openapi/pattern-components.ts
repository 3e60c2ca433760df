/** Positions that lead to one another. */
export interface Component {
  readonly members: readonly number[];
  /** False for a single position that does not lead back to itself. */
  readonly isCyclic: boolean;
}

/** The strongly connected components (Tarjan 1972), those that lead to others first. `next` is a list of successors for each position. */
export function componentsOf(next: readonly (readonly number[])[]): readonly Component[] {
  const search: Search = { next, order: new Map(), lowest: [], stack: [], isDone: [], found: [] };
  for (const position of next.keys()) if (!search.order.has(position)) visit(search, position);
  return search.found.reverse();
}

interface Search {
  readonly next: readonly (readonly number[])[];
  /** When each position was met. */
  readonly order: Map<number, number>;
  /** The earliest position that each leads back to. */
  readonly lowest: number[];
  readonly stack: number[];
  readonly isDone: boolean[];
  readonly found: Component[];
}

/** Without recursion: expressions are as long as their authors like. */
function visit(search: Search, root: number): void {
  const { next, order, lowest, isDone } = search;
  const path: { readonly position: number; edge: number }[] = [];
  const enter = (position: number): void => {
    lowest[position] = order.size;
    order.set(position, order.size);
    search.stack.push(position);
    path.push({ position, edge: 0 });
  };
  enter(root);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const { position } = top;
    const target = next[position]?.[top.edge];
    top.edge += 1;
    if (target === undefined) {
      path.pop();
      const parent = path.at(-1)?.position;
      if (parent !== undefined) lowest[parent] = Math.min(lowest[parent] ?? 0, lowest[position] ?? 0);
      if (lowest[position] === order.get(position)) close(search, position);
    } else if (!order.has(target)) enter(target);
    else if (isDone[target] !== true) lowest[position] = Math.min(lowest[position] ?? 0, order.get(target) ?? 0);
  }
}

function close({ next, stack, isDone, found }: Search, root: number): void {
  const members = stack.splice(stack.lastIndexOf(root));
  for (const member of members) isDone[member] = true;
  found.push({ members, isCyclic: members.length > 1 || (next[root] ?? []).includes(root) });
}
