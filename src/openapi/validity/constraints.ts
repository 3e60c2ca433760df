import type { FieldConstraints } from '../object-validators.generated.js';
import type { ObjectProblem } from '../object-validity.ts';
import { listOf } from './wording.ts';

/**
 * Problems between the fields of one object: fields that exclude each other (`example` and `examples`), of which there must be
 * exactly one (`schema` or `content`) or at least one (`paths`, `components`, `webhooks`). The last one written is the place.
 */
export function checkConstraints(known: FieldConstraints, value: Readonly<Record<string, unknown>>): readonly ObjectProblem[] {
  return areKept(known, value) ? none : problemsOf(known, value);
}

const none: readonly ObjectProblem[] = [];

/** Nearly every object keeps them: nothing is made for it. */
function areKept({ exactlyOne, atLeastOne, together }: FieldConstraints, value: Readonly<Record<string, unknown>>): boolean {
  for (const fields of exactlyOne) {
    const present = countPresent(fields, value);
    if (present === 0 || present === fields.length) return false;
  }
  for (const fields of atLeastOne) if (countPresent(fields, value) === 0) return false;
  for (const fields of together) if (countPresent(fields, value) === fields.length) return false;
  return true;
}

function countPresent(fields: readonly string[], value: Readonly<Record<string, unknown>>): number {
  let present = 0;
  for (const field of fields) if (Object.hasOwn(value, field)) present += 1;
  return present;
}

function problemsOf(known: FieldConstraints, value: Readonly<Record<string, unknown>>): readonly ObjectProblem[] {
  const problems: ObjectProblem[] = [];
  const isPresent = (field: string): boolean => Object.hasOwn(value, field);
  for (const fields of [...known.exactlyOne, ...known.atLeastOne]) {
    if (!fields.some(isPresent)) problems.push({ path: [], message: `${listOf(fields.map(quoted), 'or')} is missing.`, missing: fields });
  }
  const said = new Set<string>();
  for (const fields of [...known.exactlyOne, ...known.together]) {
    if (!fields.every(isPresent)) continue;
    const written = Object.keys(value).filter((field) => fields.includes(field));
    const last = written.at(-1);
    const message = `${listOf(written.map(quoted), 'and')} exclude each other.`;
    if (last !== undefined && !said.has(message)) problems.push({ path: [last], message });
    said.add(message);
  }
  return problems;
}

function quoted(field: string): string {
  return `"${field}"`;
}
