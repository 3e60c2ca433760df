import { bits } from '../../src/openapi/direction.ts';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { parameterUses } from '../../src/openapi/parameter-uses.ts';
import { Schema } from '../../src/openapi/schema.ts';
import type { Severity } from '../../src/report/severity.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { isDeclaredPersonal, isGrave, personalDataOf } from './personal-names.ts';

/** Path and query parameters of the API's own operations. */
export const noPiiInUrl = defineRule({
  id: 'no-pii-in-url',
  summary: 'No URL carries personal data.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API3', 'API8'], cwe: [598, 359], asvs: ['14.2.1'] },
  securitySeverity: 5,
  commonRemedy: 'Search by personal data in the body of a POST (from OpenAPI 3.2 on: QUERY) operation.',
  on: {
    parameter: {
      when: (parameter) => (parameter.reachBits & (bits.path | bits.query)) !== 0,
      check(parameter, report, { model }) {
        const name = parameter.text('name') ?? '';
        const severity = severityOf(name, parameter, model);
        if (severity === undefined) return;
        const at = parameter.node.child('name') ?? parameter.node;
        report({ at, message: `Personal data ${quote(name)} is carried in the ${parameter.text('in') ?? ''}.`, severity });
      },
    },
  },
});

function severityOf(name: string, parameter: Element, model: Model): Severity | undefined {
  const schema = parameter.one('schema');
  const kind = personalDataOf(name, schema instanceof Schema ? schema : undefined, parameter.text('description'));
  const isDeclared = [parameter, schema].some((element) => element !== undefined && isDeclaredPersonal(element));
  if (kind === undefined && !isDeclared) return undefined;
  const isInternal = parameterUses(model, parameter).every((operation) => operation.exposure === 'internal');
  if (kind !== undefined && isGrave(kind)) return isInternal ? 'warn' : 'error';
  return isInternal ? 'info' : 'warn';
}
