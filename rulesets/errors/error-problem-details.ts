import type { Node } from '../../src/document/node.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { possibleSchemas, propertiesAmong } from '../../src/openapi/in-place.ts';
import { referredSchema } from '../../src/openapi/referred-schema.ts';
import { isDefinitionField, type Schema } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { type Body, errorBodies } from './error-bodies.ts';

/** One predictable, minimal shape of errors for everything that reads them. */
export const errorProblemDetails = defineRule({
  id: 'error-problem-details',
  summary: 'Error responses use problem details (RFC 9457).',
  severity: 'info',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [209, 756] },
  securitySeverity: 2.0,
  commonRemedy: 'Describe problem details once, as a schema, and use it in shared error responses with `application/problem+json`.',
  yieldsTo: ['object-properties-defined', 'schema-not-empty', 'schema-type-defined'],
  options: {
    errorMediaTypes: {
      default: ['application/problem+json', 'application/problem+xml'],
      description: 'Media types that error responses may use.',
      schema: { type: 'array', items: { type: 'string' }, minItems: 1 },
    },
    errorSchema: {
      default: '',
      description: 'Name of the schema component that error responses use instead of problem details, with any media type.',
      schema: { type: 'string' },
    },
  },
  on: {
    response: {
      when: (response, { model }) => errorBodies(response, model).length > 0,
      check(response, report, { model, options }) {
        const bodies = errorBodies(response, model);
        const house = typeof options['errorSchema'] === 'string' ? options['errorSchema'] : '';
        const types = Array.isArray(options['errorMediaTypes']) ? options['errorMediaTypes'] : [];
        const [defect] = house === '' ? withoutDetails(bodies, types) : withoutSchema(bodies, house);
        if (defect !== undefined) report(defect);
      },
    },
  },
});

interface Defect {
  readonly at: Node;
  readonly message: string;
}

/** RFC 9457 §3.1: the members that are the same for every occurrence of a problem, and the code. */
const members: readonly string[] = ['type', 'title', 'status'];

/** What is wrong with the bodies, the nearest to problem details first; nothing when one of them complies, or is JSON:API's. */
function withoutDetails(bodies: readonly Body[], types: readonly unknown[]): readonly Defect[] {
  const defects: Defect[] = [];
  for (const { mediaType, schema, at } of bodies) {
    const properties = propertiesAmong(possibleSchemas(schema));
    if (mediaType === 'application/vnd.api+json' && properties.has('errors')) return [];
    const missing = members.filter((name) => !properties.has(name));
    const isType = types.includes(mediaType);
    if (isType && missing.length === 0) return [];
    const message =
      missing.length === 0
        ? `Error media type ${quote(mediaType)} is not that of problem details.`
        : `Error schema has no ${missing.map(quote).join(' and no ')}, as problem details have.`;
    const defect = { at: missing.length === 0 ? at : referredSchema(schema).node, message };
    if (isType) defects.unshift(defect);
    else defects.push(defect);
  }
  return defects;
}

function withoutSchema(bodies: readonly Body[], house: string): readonly Defect[] {
  if (bodies.some(({ schema }) => possibleSchemas(schema).some((one) => isNamed(one, house)))) return [];
  return bodies.map(({ at }) => ({ at, message: `Error body does not use the schema ${quote(house)}.` }));
}

function isNamed(schema: Schema, name: string): boolean {
  return schema.node.key === name && schema.uses.some(isDefinitionField);
}
