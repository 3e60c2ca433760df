import type { Node } from '../../src/document/node.ts';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats, type OasFormat } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { responseUses } from '../../src/openapi/response-uses.ts';
import { hasBody } from '../../src/openapi/responses.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Report } from '../../src/ruleset/rule.ts';

/** Responses that HTTP gives no content. */
export const responseBodyNotAllowed = defineRule({
  id: 'response-body-not-allowed',
  summary: 'Responses that cannot have content declare none.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { cwe: [1059] },
  commonRemedy: 'Declare a response without content once under `components/responses` (2.0: `responses`), and refer to it.',
  on: {
    operation: {
      when: (operation) => isHead(operation) || operation.responseCodes.some(isBodiless),
      check(operation, report, { model }) {
        for (const { code, response, at } of operation.responses) {
          if (!isBodiless(code) || !hasBody(response, model.format)) continue;
          report({ at: placeOf(response, at, model), message: `${code} response must not declare content.` });
        }
        if (isHead(operation)) reportHead(operation, report, model.format);
      },
    },
  },
});

/** RFC 9110 §6.4.1: 1xx, 204 and 304 have no content, §15.3.6: nor has 205. */
function isBodiless(code: string): boolean {
  return /^(?:1\d\d|1XX|204|205|304)$/i.test(code);
}

function isHead({ method }: Operation): boolean {
  return method.toLowerCase() === 'head';
}

/** Where the body is described; the use of a shared response that other operations give a code with content. */
function placeOf(response: Element, at: Element, model: Model): Node {
  const isAlwaysBodiless = at === response || responseUses(model, response).every(({ code }) => isBodiless(code));
  return isAlwaysBodiless ? response.node.closest(model.format === 'oas2' ? 'schema' : 'content') : at.node;
}

/** It may be meant to say what GET would answer, so this is advice, once for the operation. */
function reportHead(operation: Operation, report: Report, format: OasFormat): void {
  const codes = operation.responses.filter(({ code, response }) => !isBodiless(code) && hasBody(response, format)).map(({ code }) => code);
  if (codes.length === 0) return;
  const names = codes.map((code) => quote(code)).join(', ');
  report({ at: operation.responsesNode, message: `Responses to HEAD must not declare content: ${names}.`, severity: 'info' });
}
