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
    const list = selectPlaces(subjects, index, names);
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
    namesOf(subjects[place] as Element, (name) => index.get(name)?.push(place));
  }
  return index;
}

const facets: Readonly<Record<Facet, (element: Element, name: (one: unknown) => void) => void>> = {
  kinds: ({ kind }, name) => name(kind),
  fields({ value }, name) {
    for (const field in value) name(field);
  },
  types({ value }, name) {
    const { type } = value;
    if (Array.isArray(type)) type.forEach(name);
    else name(type);
  },
};

/** The subjects at the places of all the names, each once, in order. */
function selectPlaces<Subject>(
  subjects: readonly Subject[],
  index: ReadonlyMap<unknown, readonly number[]>,
  names: readonly string[],
): readonly Subject[] {
  const isWanted = new Uint8Array(subjects.length);
  for (const name of names) for (const place of index.get(name) ?? []) isWanted[place] = 1;
  const selected: Subject[] = [];
  for (let place = isWanted.indexOf(1); place !== -1; place = isWanted.indexOf(1, place + 1)) {
    const subject = subjects[place];
    if (subject !== undefined) selected.push(subject);
  }
  return selected;
}
