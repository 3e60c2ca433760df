import { allFormats } from '../../src/openapi/format.ts';
import { mediaTypeHolder } from '../../src/openapi/media-types.ts';
import type { Model } from '../../src/openapi/model.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { hasHeader } from '../../src/openapi/responses.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Report, type RuleOption } from '../../src/ruleset/rule.ts';

const toggle = (description: string): RuleOption => ({ default: true, description, schema: { type: 'boolean' } });

/** Clients, caches and scanners rely on what a method means. */
export const methodConventions = defineRule({
  id: 'method-conventions',
  summary: 'Methods are used as HTTP means them.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: { cwe: [436] },
  options: {
    patchMediaType: toggle('Whether PATCH has to take a patch media type.'),
    postCreated: toggle('Whether a POST that creates has to answer 201 with Location, or 202.'),
    deleteStatus: toggle('Whether DELETE has to answer 200, 202 or 204.'),
  },
  on: {
    operation: {
      when: ({ role, method }) => role === 'path' && ['patch', 'post', 'delete'].includes(method),
      check(operation, report, { model, options }) {
        const { method } = operation;
        if (method === 'patch' && options['patchMediaType'] === true) checkPatch(operation, model, report);
        if (method === 'post' && options['postCreated'] === true) checkPost(operation, report);
        if (method === 'delete' && options['deleteStatus'] === true) checkDelete(operation, report);
      },
    },
  },
});

/** Plain JSON does not say how it changes the resource (RFC 5789 §2); merge patch (RFC 7396) and JSON Patch (RFC 6902) do. */
function checkPatch(operation: Operation, model: Model, report: Report): void {
  if (model.format === 'oas2') {
    const holder = mediaTypeHolder(operation.element, model.root, 'consumes');
    const types = holder.list('consumes');
    const at = holder.node.at('consumes', types.findIndex(isPlainJson));
    if (at !== undefined && !types.some(isPatchType)) report({ at: holder === model.root ? operation.node : at, message: patchMessage });
    return;
  }
  const types = operation.requestBody?.below('content') ?? [];
  const plain = types.find(({ key }) => isPlainJson(key));
  if (plain !== undefined && !types.some(({ key }) => isPatchType(key))) report({ at: plain.at.node, message: patchMessage });
}

const patchMessage = 'PATCH takes "application/json", which is no patch media type.';

function isPlainJson(mediaType: unknown): boolean {
  return typeof mediaType === 'string' && /^application\/json\s*(?:;|$)/i.test(mediaType);
}

function isPatchType(mediaType: unknown): boolean {
  return typeof mediaType === 'string' && /patch/i.test(mediaType);
}

function checkPost(operation: Operation, report: Report): void {
  if (!isCreation(operation)) return;
  const codes = successCodes(operation);
  if (codes.length > 0 && !codes.some((code) => ['201', '202', '2XX'].includes(code))) {
    report({ at: operation.responsesNode, message: `POST that creates answers ${codes.map(quote).join(', ')}, neither 201 nor 202.` });
    return;
  }
  const created = operation.responses.find(({ code }) => code === '201');
  if (created !== undefined && !hasHeader(created.response, 'Location'))
    report({ at: created.at.node, message: 'POST that creates answers 201 without a "Location" header.' });
}

/** By the first word of its id: `createOrder`, `orders/create`, `orders.create`. Some generators end the id of every POST with it. */
function isCreation({ operationId = '' }: Operation): boolean {
  return nameTokens(operationId.split(/[./:#]/).at(-1) ?? '')[0] === 'create';
}

function checkDelete(operation: Operation, report: Report): void {
  const codes = successCodes(operation);
  if (codes.length === 0 || codes.some((code) => ['200', '202', '204', '2XX'].includes(code))) return;
  report({ at: operation.responsesNode, message: `DELETE answers ${codes.map(quote).join(', ')}, none of 200, 202 and 204.` });
}

function successCodes({ responseCodes }: Operation): readonly string[] {
  return responseCodes.map((code) => code.toUpperCase()).filter((code) => code.startsWith('2'));
}
