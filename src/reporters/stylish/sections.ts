import type { AssessedFinding } from '../../report/finding.ts';
import type { Fold } from '../fold.ts';
import { gravestAndMostFirst, type Tally } from './tally.ts';

/** Rows of a file that stand below one heading; without one, right below the file's name. */
export interface Section {
  readonly title: string | undefined;
  readonly folds: readonly Fold[];
}

/**
 * Rows of a file by the operation they belong to, in their order; what belongs to none is headed by where it stands, once there are
 * headings. What is so in many places comes last, the gravest first. A file without operations is one section. Titles are not escaped.
 */
export function sectionsOf(folds: readonly Fold[]): readonly Section[] {
  const single = folds.filter(({ count }) => count === 1);
  if (single.every(({ first }) => first.operation === undefined)) return [{ title: undefined, folds }];
  const sections: { title: string | undefined; folds: Fold[] }[] = [];
  for (const fold of single) {
    const last = sections.at(-1);
    const title = fold.first.operation ?? (isAtBeginning(sections) ? undefined : partOf(fold.first));
    if (last !== undefined && last.title === title) last.folds.push(fold);
    else sections.push({ title, folds: [fold] });
  }
  const many = folds.filter(({ count }) => count > 1).sort((left, right) => gravestAndMostFirst(tallyOf(left), tallyOf(right)));
  return many.length === 0 ? sections : [...sections, { title: 'In many places', folds: many }];
}

function tallyOf({ first, count }: Fold): Tally {
  return { ruleId: first.ruleId, severity: first.severity, count };
}

function isAtBeginning(sections: readonly Section[]): boolean {
  return sections.every(({ title }) => title === undefined);
}

/** The part of a definition that a place outside of operations is in. */
function partOf({ location: { pointer } }: AssessedFinding): string {
  const first = tokenFrom(pointer, 1);
  if (componentFields.has(first)) return 'components';
  const owner = owners.get(first);
  const name = tokenFrom(pointer, first.length + 2);
  return owner === undefined || name === '' ? 'definition' : `${owner} ${unescapeToken(name)}`;
}

/** A token of a JSON Pointer, escaped as it is there; there are too many pointers to split them all. */
function tokenFrom(pointer: string, start: number): string {
  const end = pointer.indexOf('/', start);
  return end === -1 ? pointer.slice(start) : pointer.slice(start, end);
}

const owners: ReadonlyMap<string, string> = new Map([
  ['paths', 'path'],
  ['webhooks', 'webhook'],
]);

/** Of OpenAPI 3, then of 2.0. */
const componentFields: ReadonlySet<string> = new Set(['components', 'definitions', 'parameters', 'responses', 'securityDefinitions']);

/** RFC 6901 §4. */
function unescapeToken(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}
