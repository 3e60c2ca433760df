import type { Element } from '../openapi/element.ts';
import type { Among } from '../ruleset/rule.ts';

/**
 * Makes the lists that visitors ask for (`Visitor.among`), each once, in the order of `subjects`: most rules want few of a hundred
 * thousand schemas, and asking each schema for each rule is most of the time of a rule that finds nothing. `asked` is everything that
 * will be asked for.
 */
export function createNarrowing<Subject>(subjects: readonly Subject[], asked: readonly Among[]): (among: Among) => readonly Subject[] {
  const indexes = new Map<string, ReadonlyMap<unknown, readonly number[]>>();
  const lists = new Map<string, readonly Subject[]>();
  return (among) => {
    const key = JSON.stringify(among);
    const known = lists.get(key);
    if (known !== undefined) return known;
    const { facet, names } = facetOf(among);
    const index = indexes.get(facet) ?? indexBy(subjects, facet, asked);
    indexes.set(facet, index);
    const list = placesOf(index, names).flatMap((place) => subjects[place] ?? []);
    lists.set(key, list);
    return list;
  };
}

type Facet = 'kinds' | 'fields' | 'types';

function facetOf(among: Among): { readonly facet: Facet; readonly names: readonly string[] } {
  if ('kinds' in among) return { facet: 'kinds', names: among.kinds };
  return 'fields' in among ? { facet: 'fields', names: among.fields } : { facet: 'types', names: among.types };
}

/** Where in the list the subjects of each name that is asked for are. */
function indexBy(subjects: readonly unknown[], facet: Facet, asked: readonly Among[]): ReadonlyMap<unknown, readonly number[]> {
  const index = new Map<unknown, number[]>();
  for (const among of asked) {
    const { facet: other, names } = facetOf(among);
    if (other === facet) for (const name of names) index.set(name, []);
  }
  const namesOf = facets[facet];
  for (let place = 0; place < subjects.length; place += 1) {
    // Only elements, schemas among them, are narrowed: `Among` is offered to no other subject.
    for (const name of namesOf(subjects[place] as Element)) index.get(name)?.push(place);
  }
  return index;
}

const facets: Readonly<Record<Facet, (element: Element) => readonly unknown[]>> = {
  kinds: ({ kind }) => [kind],
  fields: ({ value }) => Object.keys(value),
  types: ({ value }) => (Array.isArray(value['type']) ? value['type'] : [value['type']]),
};

/** The places of all the names, each once, in order. */
function placesOf(index: ReadonlyMap<unknown, readonly number[]>, names: readonly string[]): readonly number[] {
  const [first, ...more] = names.map((name) => index.get(name) ?? []);
  if (first === undefined || more.length === 0) return [...new Set(first)];
  return [...new Set([...first, ...more.flat()])].sort((left, right) => left - right);
}
