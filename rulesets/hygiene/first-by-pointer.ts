import type { Element } from '../../src/openapi/element.ts';

/** The element that stands for all: the same one in whatever order the text has them. */
export function firstByPointer<Kind extends Element>(elements: readonly Kind[]): Kind | undefined {
  const [one, ...others] = elements.map((element) => ({ element, rank: rankOf(element) }));
  return others.reduce((first, other) => (first !== undefined && first.rank <= other.rank ? first : other), one)?.element;
}

/** The pointer; for a schema from its end, and then the file: a component that moves to a file of its name keeps its rank. */
function rankOf({ kind, node }: Element): string {
  if (kind !== 'schema') return node.pointer;
  return [...[...node.path].reverse(), node.document.uri.replaceAll(/^.*\/|\.[^./]*$/g, '')].join('\n');
}

/** The same for groups, each worked out when it is first asked for. */
export function firstOfEach<Kind extends Element>(groups: ReadonlyMap<string, readonly Kind[]>): (key: string) => Kind | undefined {
  const known = new Map<string, Kind | undefined>();
  return (key) => {
    if (!known.has(key)) known.set(key, firstByPointer(groups.get(key) ?? []));
    return known.get(key);
  };
}
