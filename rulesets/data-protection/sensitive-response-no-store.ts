import { bodiesOf } from '../../src/openapi/bodies.ts';
import { type DataClass, isClassAtLeast } from '../../src/openapi/context.ts';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { type ResponseUse, responseUses } from '../../src/openapi/response-uses.ts';
import { hasBody } from '../../src/openapi/responses.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { documentsNoStore } from './cache-control.ts';
import { firstSensitiveProperty } from './sensitive-body.ts';

/** Successful responses with bodies, of operations whose data are declared confidential, or that hold credentials or personal data. */
export const sensitiveResponseNoStore = defineRule({
  id: 'sensitive-response-no-store',
  summary: 'Responses with sensitive data forbid caches to store them.',
  severity: 'info',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [525, 524], asvs: ['14.2.2'] },
  securitySeverity: 2.5,
  commonRemedy: 'Document the header "Cache-Control" with the value "no-store" once in "components", and refer to it from the responses.',
  on: {
    response: {
      when: (response, { model }) => reasonOf(response, model) !== undefined,
      check(response, report, { model }) {
        const reason = reasonOf(response, model);
        if (reason === undefined || documentsNoStore(response)) return;
        report({ at: response.node, message: `Response with ${reason} does not document "Cache-Control: no-store".` });
      },
    },
  },
});

/** What makes the response sensitive, for the message. */
function reasonOf(response: Element, model: Model): string | undefined {
  const uses = responseUses(model, response).filter(isSuccess);
  if (uses.length === 0 || !hasBody(response, model.format)) return undefined;
  const dataClass = highestClass(uses);
  if (dataClass !== undefined) return `${dataClass} data`;
  for (const { schema } of bodiesOf(response)) {
    const name = firstSensitiveProperty(schema);
    if (name !== undefined) return `sensitive property ${quote(name)}`;
  }
  return undefined;
}

/** Of the API's own operations; answers to what a cache may not store anyway (RFC 9110 §9.2.3) are left alone. */
function isSuccess({ operation, code }: ResponseUse): boolean {
  return operation.role === 'path' && code.startsWith('2') && operation.method === 'get';
}

function highestClass(uses: readonly ResponseUse[]): DataClass | undefined {
  const classes = uses.map(({ operation }) => operation.dataClass);
  return (['restricted', 'confidential'] as const).find((floor) => classes.some((dataClass) => isClassAtLeast(dataClass, floor)));
}
