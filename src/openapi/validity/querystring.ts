import { isObject } from '../element.ts';
import type { ObjectProblem } from '../object-validity.ts';

/**
 * OpenAPI 3.2.0 §4.12.2: a list of parameters has at most one `in: querystring`, and no `in: query` beside it.
 * Only what is written in the list itself is looked at, not what it refers to.
 */
export function checkQuerystring(parameters: unknown): readonly ObjectProblem[] {
  if (!Array.isArray(parameters)) return [];
  const placed = parameters.map((parameter: unknown, index) => ({ index, place: isObject(parameter) ? parameter['in'] : undefined }));
  const [first, second] = placed.filter(({ place }) => place === 'querystring');
  if (first === undefined) return [];
  if (second !== undefined) return [{ path: ['parameters', second.index], message: 'There is more than one "querystring" parameter.' }];
  if (!placed.some(({ place }) => place === 'query')) return [];
  return [{ path: ['parameters', first.index], message: 'A "querystring" parameter and "query" parameters exclude each other.' }];
}
