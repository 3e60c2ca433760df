import type { Element } from '../../src/openapi/element.ts';
import { contentUses } from '../../src/openapi/media-types.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { Schema } from '../../src/openapi/schema.ts';

/** A media type of a response that has no content anyway: 204, 205 and 304 (RFC 9110 §15). */
export function isWithoutBody(mediaType: Element, model: Model): boolean {
  const bodiless = bodilessResponses(model);
  const uses = contentUses(mediaType);
  if (!uses.some(({ from }) => bodiless.has(from))) return false;
  // What no operation uses has no say.
  return uses.every(({ from }) => bodiless.has(from) || !from.isUsed);
}

/** The responses with which operations answer under codes without content, and no others. */
const bodilessResponses = perModel(({ operations }: Model): ReadonlySet<Element> => {
  const bodiless = new Set<Element>();
  for (const { responses } of operations) for (const { code, response } of responses) if (bodilessCodes.has(code)) bodiless.add(response);
  if (bodiless.size === 0) return bodiless;
  for (const { responses } of operations)
    for (const { code, response } of responses) if (!bodilessCodes.has(code)) bodiless.delete(response);
  return bodiless;
});

const bodilessCodes: ReadonlySet<string> = new Set(['204', '205', '304']);

/** True for the schema of such a media type, in 2.0 of such a response: what it says or leaves out makes no difference. */
export function describesNoBody(schema: Schema, model: Model): boolean {
  return schema.uses.every(({ from }) => bodilessResponses(model).has(from) || (from.kind === 'mediaType' && isWithoutBody(from, model)));
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
