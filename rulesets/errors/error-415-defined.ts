import { allFormats } from '../../src/openapi/format.ts';
import { takesBody } from '../../src/openapi/inputs.ts';
import { bareMediaType, mediaTypeHolder } from '../../src/openapi/media-types.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { defaultSatisfiesOption, documentsAny } from './error-codes.ts';

/** That unexpected content types are refused must be part of the contract: parsers nobody meant to offer are attack surface. */
export const error415Defined = defineRule({
  id: 'error-415-defined',
  summary: 'Operations that accept a body document 415.',
  severity: 'info',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [1111, 436] },
  securitySeverity: 2.6,
  saysUndeclared: 'errorResponse',
  commonRemedy: 'Write one response `415` under `components/responses` (2.0: `responses`), and refer to it from the operations.',
  yieldsTo: ['error-response-defined'],
  options: {
    ...defaultSatisfiesOption(true),
    badRequestSatisfies: {
      default: false,
      description: 'Whether 400 counts as documenting the code.',
      schema: { type: 'boolean' },
    },
    notAcceptable: {
      default: false,
      description: 'Whether operations that answer in several media types must document 406 as well.',
      schema: { type: 'boolean' },
    },
  },
  on: {
    operation: {
      when: (operation, { model, options }) =>
        operation.role === 'path' &&
        (takesBody(operation, model.format) || (options['notAcceptable'] === true && answersInSeveral(operation, model))),
      check(operation, report, context) {
        const { model, options } = context;
        const codes = options['badRequestSatisfies'] === true ? ['415', '400'] : ['415'];
        if (takesBody(operation, model.format) && !acceptsAny(operation, model) && !documentsAny(operation, codes, context))
          report({ at: operation.responsesNode, message: 'Operation accepts a body but does not document 415.' });
        if (options['notAcceptable'] === true && answersInSeveral(operation, model) && !documentsAny(operation, ['406'], context))
          report({ at: operation.responsesNode, message: 'Operation answers in several media types but does not document 406.' });
      },
    },
  },
});

/** True when no media type is refused, which `media-type-specific` reports. */
function acceptsAny({ element, requestBody }: Operation, model: Model): boolean {
  const types =
    model.format === 'oas2'
      ? mediaTypeHolder(element, model.root, 'consumes').list('consumes')
      : (requestBody?.edges ?? []).map(({ key }) => key);
  return types.some((type) => typeof type === 'string' && bareMediaType(type) === '*/*');
}

/** True when callers choose the media type of a success response; in 2.0, which lists them for all responses, when they are offered several. */
function answersInSeveral({ element, responses }: Operation, model: Model): boolean {
  const types = new Set(model.format === 'oas2' ? mediaTypeHolder(element, model.root, 'produces').list('produces') : []);
  for (const { code, response } of responses) {
    if (!code.startsWith('2')) continue;
    for (const edge of response.edges) if (edge.field === 'content') types.add(edge.key);
  }
  return types.size > 1;
}
