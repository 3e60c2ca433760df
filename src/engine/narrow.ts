import type { Element } from '../openapi/element.ts';
import type { Among } from '../ruleset/rule.ts';

/**
 * Makes the lists that visitors ask for (`Visitor.among`), all in one pass and in the order of `subjects`: most rules want few of a hundred
 * thousand schemas, and asking each schema for each rule is most of the time of a rule that finds nothing. `asked` is everything that
 * will be asked for.
 */
export function createNarrowing<Subject>(subjects: readonly Subject[], asked: readonly Among[]): (among: Among) => readonly Subject[] {
  const lists = new Map<string, Subject[]>();
  const wanting: Readonly<Record<Facet, Map<unknown, Subject[][]>>> = { kinds: new Map(), fields: new Map(), types: new Map() };
  for (const among of asked) {
    const key = keyOf(among);
    if (lists.has(key)) continue;
    const list: Subject[] = [];
    lists.set(key, list);
    const { facet, names } = facetOf(among);
    for (const name of names) wanting[facet].set(name, [...(wanting[facet].get(name) ?? []), list]);
  }
  for (const facet of facetNames) if (wanting[facet].size > 0) fill(wanting[facet], subjects, facets[facet]);
  return (among) => lists.get(keyOf(among)) ?? subjects;
}

type Facet = 'kinds' | 'fields' | 'types';

const facetNames = ['kinds', 'fields', 'types'] as const;

/** Says each name that a subject has of a facet. */
type NamesOf = (element: Element, say: (name: unknown) => void) => void;

const facets: Readonly<Record<Facet, NamesOf>> = {
  kinds: ({ kind }, say) => say(kind),
  fields({ value }, say) {
    for (const field in value) say(field);
  },
  types({ value }, say) {
    const { type } = value;
    if (Array.isArray(type)) type.forEach(say);
    else say(type);
  },
};

/** Adds each subject to the lists that want one of its names, once. */
function fill<Subject>(wanting: ReadonlyMap<unknown, readonly Subject[][]>, subjects: readonly Subject[], namesOf: NamesOf): void {
  let current: Subject;
  const add = (name: unknown): void => {
    const lists = wanting.get(name);
    if (lists === undefined) return;
    for (const list of lists) if (list[list.length - 1] !== current) list.push(current);
  };
  for (const subject of subjects) {
    current = subject;
    // Only elements, schemas among them, are narrowed: `Among` is offered to no other subject.
    namesOf(subject as Element, add);
  }
}

function facetOf(among: Among): { readonly facet: Facet; readonly names: readonly string[] } {
  if ('kinds' in among) return { facet: 'kinds', names: among.kinds };
  return 'fields' in among ? { facet: 'fields', names: among.fields } : { facet: 'types', names: among.types };
}

const keys = new WeakMap<Among, string>();

/** Two rules that want the same share a list. */
function keyOf(among: Among): string {
  const known = keys.get(among) ?? JSON.stringify(among);
  keys.set(among, known);
  return known;
}
