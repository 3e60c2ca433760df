import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { ResponseUse } from '../../src/openapi/response-uses.ts';
import { hasBody, hasHeader } from '../../src/openapi/responses.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { catchAllUses, errorUses } from './error-uses.ts';

/** Error bodies that nobody has described are where implementation details leak. */
export const errorBodyDefined = defineRule({
  id: 'error-body-defined',
  summary: 'Error responses declare their body.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [1111, 209], asvs: ['16.5.1'] },
  securitySeverity: 4.3,
  saysUndeclared: 'whole',
  commonRemedy: 'Describe the body of errors once, as a schema, and give it to shared error responses that the operations refer to.',
  on: {
    response: {
      when: (response, { model }) => useWithBody(response, model) !== undefined || catchAllUses(response, model).length > 0,
      check(response, report, { model }) {
        if (hasBody(response, model.format)) return;
        const code = useWithBody(response, model)?.code;
        const subject = code === undefined ? 'Response "default", which is for errors too,' : `Error response ${quote(code)}`;
        report({ at: response.node, message: `${subject} has no body schema.` });
      },
    },
  },
});

/** Where the response first is an error of the API itself that has a body to describe. */
function useWithBody(response: Element, model: Model): ResponseUse | undefined {
  return errorUses(response, model).find(({ code }) => !isBodiless(code, response));
}

/** A 401 says what it has to in `WWW-Authenticate`, and 407 is a proxy's (RFC 9110 §15.5). */
function isBodiless(code: string, response: Element): boolean {
  return code === '407' || (code === '401' && hasHeader(response, 'WWW-Authenticate'));
}
