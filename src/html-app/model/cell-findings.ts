import { append } from '../../append.ts';
import type { PageData, PageDefinition } from '../../reporters/html/page-data.ts';

/** How many findings an operation has in a pack, or a definition in a pack, whatever the operation. */
interface CellCount {
  readonly open: number;
  readonly all: number;
}

/** Looks up how many findings a definition has in a pack: those of an operation, or all. */
export type CellCounts = (definition: number, pack: string, operation?: string) => CellCount;

/** Counts the findings of every cell of the heat map, fixed ones apart. */
export function countCells({ findings, rules, definitions }: PageData): CellCounts {
  const counts = new Map<string, { open: number; all: number }>();
  const sharers = sharersOf(definitions);
  for (const { rule, definition = -1, file, operation, status } of findings) {
    if (status === 'fixed') continue;
    const pack = rules[rule]?.pack ?? '';
    for (const owner of sharers.get(file) ?? [definition]) {
      const keys = operation === undefined ? [keyOf(owner, pack)] : [keyOf(owner, pack), keyOf(owner, pack, operation)];
      for (const key of keys) addTo(counts, key, status === 'open');
    }
  }
  return (definition, pack, operation) => counts.get(keyOf(definition, pack, operation)) ?? { open: 0, all: 0 };
}

/** The definitions that each file belongs to, for files that are no entry document. */
function sharersOf(definitions: readonly PageDefinition[]): ReadonlyMap<number, readonly number[]> {
  const sharers = new Map<number, number[]>();
  definitions.forEach(({ documents = [] }, definition) => {
    for (const file of documents) append(sharers, file, definition);
  });
  return sharers;
}

function keyOf(definition: number, pack: string, operation = ''): string {
  return `${definition} ${pack} ${operation}`;
}

function addTo(counts: Map<string, { open: number; all: number }>, key: string, isOpen: boolean): void {
  const count = counts.get(key) ?? { open: 0, all: 0 };
  counts.set(key, count);
  count.all++;
  if (isOpen) count.open++;
}
