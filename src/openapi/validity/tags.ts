import { isObject } from '../element.ts';
import type { OasFormat } from '../format.ts';
import type { ObjectProblem } from '../object-validity.ts';
import { quote } from './wording.ts';

interface Tag {
  readonly index: number;
  readonly name: string;
  readonly parent: unknown;
}

/**
 * OpenAPI 2.0 §5.2, 3.0.4 §4.7.1, 3.1.1 §4.8.1: "Each tag name in the list MUST be unique". 3.2.0 §4.22: a tag's parent "MUST exist
 * in the API description, and circular references between parent and child tags MUST NOT be used".
 */
export function checkTags(format: OasFormat, tags: unknown): readonly ObjectProblem[] {
  const known = new Map<string, Tag>();
  const problems: ObjectProblem[] = [];
  for (const tag of readTags(tags)) {
    if (known.has(tag.name))
      problems.push({ path: ['tags', tag.index, 'name'], message: `There is more than one tag ${quote(tag.name)}.` });
    else known.set(tag.name, tag);
  }
  if (format !== 'oas3_2') return problems;
  const ownAncestors = findOwnAncestors(known);
  for (const tag of known.values()) problems.push(...checkParent(tag, known, ownAncestors));
  return problems;
}

function readTags(tags: unknown): readonly Tag[] {
  if (!Array.isArray(tags)) return [];
  return tags.flatMap((tag: unknown, index) => {
    const name = isObject(tag) ? tag['name'] : undefined;
    return isObject(tag) && typeof name === 'string' ? [{ index, name, parent: tag['parent'] }] : [];
  });
}

function checkParent(tag: Tag, known: ReadonlyMap<string, Tag>, ownAncestors: ReadonlySet<string>): readonly ObjectProblem[] {
  const { parent } = tag;
  if (typeof parent !== 'string') return [];
  const path = ['tags', tag.index, 'parent'];
  if (!known.has(parent)) return [{ path, message: `The parent ${quote(parent)} is not a tag of this definition.` }];
  return ownAncestors.has(tag.name) ? [{ path, message: `Tag ${quote(tag.name)} is its own ancestor.` }] : [];
}

/** Names of the tags in circles. Every tag is passed once. */
function findOwnAncestors(known: ReadonlyMap<string, Tag>): ReadonlySet<string> {
  const passed = new Set<string>();
  const found = new Set<string>();
  for (const start of known.keys()) {
    const way = new Set<string>();
    let name: unknown = start;
    while (typeof name === 'string' && !passed.has(name)) {
      passed.add(name);
      way.add(name);
      name = known.get(name)?.parent;
    }
    // The way ends where it met itself: from there on it is a circle.
    if (typeof name !== 'string' || !way.has(name)) continue;
    const names = [...way];
    for (const circular of names.slice(names.indexOf(name))) found.add(circular);
  }
  return found;
}
