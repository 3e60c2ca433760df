import type { Node } from '../../src/document/node.ts';
import { type Element, scalarText } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { appliedSchemas } from '../../src/openapi/in-place.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { responseUses } from '../../src/openapi/response-uses.ts';
import { hasHeader } from '../../src/openapi/responses.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

/** Responses to authenticated calls that document who may read them from a browser. */
export const corsPolicySafe = defineRule({
  id: 'cors-policy-safe',
  summary: 'Answers to authenticated calls are not documented as readable from any origin.',
  severity: 'warn',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [942], asvs: ['3.4.2'] },
  securitySeverity: 5.4,
  options: {
    requireForBrowser: {
      default: false,
      description: 'Also report operations with "x-audience: browser" none of whose responses documents Access-Control-Allow-Origin.',
      schema: { type: 'boolean' },
    },
  },
  on: {
    response: {
      when: (response) => hasHeader(response, allowOrigin),
      check(response, report, { model }) {
        if (!responseUses(model, response).some(({ operation }) => asksForCredentials(operation))) return;
        const found = openOrigin(headerOf(response, allowOrigin));
        if (found === undefined) return;
        const isWithCredentials = allowsCredentials(headerOf(response, 'access-control-allow-credentials'));
        report({
          at: found.at,
          message: `Access-Control-Allow-Origin documents ${quote(found.value)}${isWithCredentials ? ' together with credentials' : ''}.`,
          severity: isWithCredentials ? 'error' : undefined,
        });
      },
    },
    operation: {
      when: (operation, { options }) =>
        options['requireForBrowser'] === true && operation.role === 'path' && operation.extension('x-audience') === 'browser',
      check(operation, report) {
        if (operation.responses.some(({ response }) => hasHeader(response, allowOrigin))) return;
        report({ at: operation.responsesNode, message: 'No response documents Access-Control-Allow-Origin.' });
      },
    },
  },
});

const allowOrigin = 'access-control-allow-origin';

function asksForCredentials({ role, security }: Operation): boolean {
  return role === 'path' && security !== undefined && !security.allowsAnonymous && security.requirements.length > 0;
}

function headerOf(response: Element, name: string): Element | undefined {
  return response.edges.find(({ field, key }) => field === 'headers' && String(key).toLowerCase() === name)?.to.target;
}

interface Documented {
  readonly value: string;
  readonly at: Node;
}

/** The first `*` or `null` among the values that a header is said to have. */
function openOrigin(header: Element | undefined): Documented | undefined {
  return documentedValues(header).find(({ value }) => value === '*' || value === 'null');
}

function allowsCredentials(header: Element | undefined): boolean {
  if (header === undefined) return false;
  const values = documentedValues(header);
  return values.length === 0 || values.some(({ value }) => value === 'true');
}

function documentedValues(header: Element | undefined): readonly Documented[] {
  const schema = header?.one('schema');
  const holders = [...(header === undefined ? [] : [header]), ...(schema instanceof Schema ? appliedSchemas(schema) : [])];
  return [
    ...holders.flatMap(ownValues),
    ...(header?.below('examples') ?? []).flatMap(({ element }) => valuesAt(element.node.child('value'))),
  ];
}

/** `examples` of a schema are a list of values; those of a header are objects, and read as such. */
function ownValues({ node, kind }: Element): readonly Documented[] {
  const fields = ['example', 'x-example', 'default', 'const', 'enum', ...(kind === 'schema' ? ['examples'] : [])];
  return fields.flatMap((field) => valuesAt(node.child(field)));
}

function valuesAt(node: Node | undefined): readonly Documented[] {
  if (node === undefined) return [];
  if (!Array.isArray(node.value)) return [{ value: textOf(node.value), at: node }];
  return node.value.flatMap((value: unknown, index) => [{ value: textOf(value), at: node.child(index) ?? node }]);
}

/** The origin `null` is written without quotes, too. */
function textOf(value: unknown): string {
  return value === null ? 'null' : (scalarText(value) ?? '');
}
