import { allFormats } from '../../src/openapi/format.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

/** Every API key scheme. `path` is no value that OpenAPI knows, but tools and definitions use it. */
export const noApiKeyInQuery = defineRule({
  id: 'no-api-key-in-query',
  summary: 'API keys are not part of the URL.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API2', 'API8'], cwe: [598, 522], asvs: ['14.2.1'] },
  securitySeverity: 7,
  on: {
    securityScheme: {
      when: (scheme) => scheme.type === 'apiKey',
      check(scheme, report) {
        const place = scheme.in?.toLowerCase();
        if (place !== 'query' && place !== 'path') return;
        const { node } = scheme.element;
        report({ at: node.child('in') ?? node, message: `API key ${quote(scheme.name)} is passed in the ${place}.` });
      },
    },
  },
});
