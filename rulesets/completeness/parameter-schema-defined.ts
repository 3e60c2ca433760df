import type { Element } from '../../src/openapi/element.ts';
import { allFormats, type OasFormat } from '../../src/openapi/format.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Report, type RuleContext } from '../../src/ruleset/rule.ts';
import { acceptsAnything } from './empty-schema.ts';
import { isSet } from './field-presence.ts';

/** No schema, no validation: every input is accepted. */
export const parameterSchemaDefined = defineRule({
  id: 'parameter-schema-defined',
  summary: 'Parameters and headers have a schema.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8', 'API4'], cwe: [20, 1286], asvs: ['2.1.1', '2.2.1'] },
  securitySeverity: 7.5,
  saysUndeclared: 'whole',
  options: {
    strict: {
      default: false,
      description: 'Whether a schema that accepts every value ("{}", "true") counts as missing.',
      schema: { type: 'boolean' },
    },
  },
  on: {
    parameter: { check: (parameter, report, context) => check(parameter, `Parameter${nameOf(parameter.text('name'))}`, report, context) },
    header: { check: (header, report, context) => check(header, `Header${nameOf(header.node.key)}`, report, context) },
  },
});

function check(element: Element, subject: string, report: Report, { model, options }: RuleContext): void {
  if (!isDescribed(element, model.format)) {
    const missing = model.format === 'oas2' && !isBody(element) ? 'type' : 'schema';
    report({ at: element.node, message: `${subject} has no ${missing}.` });
  } else if (options['strict'] === true) {
    const schema = element.one('schema');
    if (schema instanceof Schema && acceptsAnything(schema))
      report({ at: schema.node, message: `${subject} has a schema that accepts anything.` });
  }
}

function isDescribed(element: Element, format: OasFormat): boolean {
  if (format === 'oas2') return isSet(element, isBody(element) ? 'schema' : 'type');
  if (isSet(element, 'schema')) return true;
  // What the media type lacks is for media-type-schema-defined to say.
  return element.edges.some((edge) => edge.field === 'content');
}

function isBody(element: Element): boolean {
  return element.text('in') === 'body';
}

function nameOf(name: string | number | undefined): string {
  return name === undefined ? '' : ` ${quote(name)}`;
}
