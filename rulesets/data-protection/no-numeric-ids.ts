import { bits } from '../../src/openapi/direction.ts';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { possibleSchemas } from '../../src/openapi/in-place.ts';
import type { Model } from '../../src/openapi/model.ts';
import { parameterUses } from '../../src/openapi/parameter-uses.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { isIdentifierName } from './identifier-name.ts';

/** Path parameters, and required query parameters, that identify an object of an API that others than its makers can call. */
export const noNumericIds = defineRule({
  id: 'no-numeric-ids',
  summary: 'Identifiers of objects cannot be guessed.',
  severity: 'info',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API1'], cwe: [639, 340] },
  securitySeverity: 3,
  commonRemedy: 'Give objects a second, random identifier (a UUID) for the API, and keep the number inside.',
  on: {
    parameter: {
      when: (parameter, { model }) => isObjectIdentifier(parameter) && !isInternal(parameter, model),
      check(parameter, report, { model }) {
        const schema = parameter.one('schema');
        if (!(schema instanceof Schema) || !isSequential(schema)) return;
        const isPublic = parameterUses(model, parameter).some(({ exposure }) => exposure === 'public') && model.context.isExposureDeclared;
        report({
          at: parameter.node.child('name') ?? parameter.node,
          message: `Identifier ${quote(parameter.text('name'))} is a number that can be guessed.`,
          severity: isPublic ? 'warn' : undefined,
        });
      },
    },
  },
});

function isObjectIdentifier(parameter: Element): boolean {
  const { reachBits } = parameter;
  const isNeeded = (reachBits & bits.path) !== 0 || ((reachBits & bits.query) !== 0 && parameter.flag('required') === true);
  return isNeeded && isIdentifierName(parameter.text('name') ?? '');
}

function isInternal(parameter: Element, model: Model): boolean {
  return parameterUses(model, parameter).every(({ exposure }) => exposure === 'internal');
}

/** True when the values count up, or some of them do: a branch of a union lets the attacker choose. */
function isSequential(schema: Schema): boolean {
  const parts = possibleSchemas(schema);
  if (parts.some((part) => Array.isArray(part.keyword('enum')) || Object.hasOwn(part.keywords, 'const'))) return false;
  return parts.some((part) => part.hasType('integer') || part.hasType('number') || (part.hasType('string') && isDigits(part)));
}

function isDigits(schema: Schema): boolean {
  const pattern = schema.keyword('pattern');
  return typeof pattern === 'string' && /^\^\(?(?:\\d|\[0-9\]|\[1-9\](?:\\d|\[0-9\]))(?:\+|\*|\{\d+(?:,\d*)?\})\)?\$$/.test(pattern);
}
