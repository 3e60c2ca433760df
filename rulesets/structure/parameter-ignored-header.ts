import { oas3Formats } from '../../src/openapi/format.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

/** Header parameters, and responses with headers. */
export const parameterIgnoredHeader = defineRule({
  id: 'parameter-ignored-header',
  summary: 'No header is described where OpenAPI ignores it.',
  severity: 'warn',
  tier: 'core',
  formats: oas3Formats,
  maps: { owaspApi2023: ['API2'], cwe: [1059, 306] },
  securitySeverity: 4,
  commonRemedy: 'Remove the parameter where it is defined once, or declare a security scheme at the root.',
  on: {
    parameter: {
      when: (parameter) => parameter.text('in') === 'header' && parameter.text('name') !== undefined,
      check({ node, value }, report) {
        const name = String(value['name']);
        const remedy = remedies.get(name.toLowerCase());
        if (remedy === undefined) return;
        // A credential as a parameter is more than an ignored parameter.
        const yieldsTo = name.toLowerCase() === 'authorization' ? ['auth-not-as-parameter'] : [];
        report({ at: node, message: `Header parameter ${quote(name)} is ignored by OpenAPI; use ${remedy} instead.`, yieldsTo });
      },
    },
    response: {
      when: (response) => response.edges.some((edge) => edge.field === 'headers'),
      check(response, report) {
        for (const { field, key, to } of response.edges) {
          if (field !== 'headers' || String(key).toLowerCase() !== 'content-type') continue;
          report({ at: to.node, message: `Response header ${quote(String(key))} is ignored by OpenAPI; use content instead.` });
        }
      },
    },
  },
});

/** OpenAPI 3.1.1 §4.8.12.1: "the parameter definition SHALL be ignored", since something else says it. */
const remedies = new Map([
  ['accept', 'the content of the responses'],
  ['content-type', 'the content of the request body'],
  ['authorization', 'a security scheme'],
]);
