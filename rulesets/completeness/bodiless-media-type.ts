import type { Element } from '../../src/openapi/element.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/per-model.ts';
import { responseUses } from '../../src/openapi/response-uses.ts';
import type { Schema } from '../../src/openapi/schema.ts';

/** A media type of a response that has no content anyway: 204, 205 and 304 (RFC 9110 §15). */
export function isWithoutBody(mediaType: Element, model: Model): boolean {
  const answers = mediaType.uses.filter((use) => use.from.kind === 'response').flatMap((use) => answersWithBody(use.from, model));
  return answers.length > 0 && answers.every((hasBody) => !hasBody);
}

/** True for the schema of such a media type: what it says or leaves out makes no difference. */
export function describesNoBody(schema: Schema, model: Model): boolean {
  return schema.uses.every(({ from }) => from.kind === 'mediaType' && isWithoutBody(from, model));
}

/** A media type of request bodies that 3.0 has tools ignore (3.0.4 §4.7.10.1); `request-body-not-allowed` reports them. */
export function isIgnoredBody({ uses }: Element, model: Model): boolean {
  if (model.format !== 'oas3_0') return false;
  return uses.every(({ from }) => ignoredBodies(model).get(from) === true);
}

/** By request body, whether all operations that use it have a method whose bodies are ignored. */
const ignoredBodies = perModel(({ operations }: Model): ReadonlyMap<Element, boolean> => {
  const ignored = new Map<Element, boolean>();
  for (const { requestBody, method } of operations) {
    if (requestBody !== undefined) ignored.set(requestBody, ignored.get(requestBody) !== false && ignoringMethods.has(method));
  }
  return ignored;
});

const ignoringMethods: ReadonlySet<string> = new Set(['get', 'head', 'delete', 'trace']);

const known = new WeakMap<Element, readonly boolean[]>();

/** For a response that is used: whether one of its codes has a body. Worked out once, for all of its media types. */
function answersWithBody(response: Element, model: Model): readonly boolean[] {
  const before = known.get(response);
  if (before !== undefined) return before;
  const uses = responseUses(model, response);
  const answers = uses.length === 0 ? [] : [uses.some(({ code }) => code !== '204' && code !== '205' && code !== '304')];
  known.set(response, answers);
  return answers;
}
