import type { Element } from '../element.ts';
import type { ObjectProblem } from '../object-validity.ts';

/** OpenAPI 2.0 §5.2.12: only the schema of a response may have the type `file`, and that schema is no Schema Object. */
export function checkFilePlace(schema: Element): readonly ObjectProblem[] {
  if (schema.value['type'] !== 'file') return [];
  const isOfResponse = schema.uses.every(({ from, field }) => from.kind === 'response' && field === 'schema');
  return isOfResponse ? [] : [{ path: ['type'], message: 'Only the schema of a response may have the type "file".' }];
}
