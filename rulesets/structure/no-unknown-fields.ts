import type { Element } from '../../src/openapi/element.ts';
import { allFormats, type OasFormat } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { ObjectProblem } from '../../src/openapi/object-validity.ts';
import { hasOwnDialect } from '../../src/openapi/validity/dialect.ts';
import { unknownFieldMessage } from '../../src/openapi/validity/unknown-field.ts';
import { defineRule, type Report } from '../../src/ruleset/rule.ts';
import { meantKeyword } from './meant-keyword.ts';
import { objectProblems } from './object-problems.ts';

/** Fields that an object of its kind does not have, and misspelt keywords where any keyword is allowed. */
export const noUnknownFields = defineRule({
  id: 'no-unknown-fields',
  summary: 'Objects have only the fields that their OpenAPI version defines, and extensions.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [1059] },
  yieldsTo: ['oas2-body-params-valid', 'ref-no-siblings'],
  on: {
    element: {
      when: (element) => element.writtenAs !== undefined && !element.isReference,
      check(element, report, { model }) {
        for (const { unknownIn, path, message } of objectProblems(model).get(element) ?? none) {
          if (unknownIn === undefined) continue;
          // What another version has is no slip: the definition does not conform to its own.
          report({ at: element.node.closest(...path), message, yieldsTo: unknownIn === 'this-version' ? ['document-valid'] : undefined });
        }
        if (element.kind === 'schema' && isOpenVocabulary(model.format)) reportMisspelt(element, model, report);
      },
    },
  },
});

const none: readonly ObjectProblem[] = [];

/** From 3.1 on a schema may have any keyword (JSON Schema 2020-12 §4.3.1): only what is nearly one that counts is certainly a slip. */
function isOpenVocabulary(format: OasFormat): boolean {
  return format === 'oas3_1' || format === 'oas3_2';
}

function reportMisspelt(schema: Element, model: Model, report: Report): void {
  for (const field in schema.value) {
    const meant = meantKeyword(field);
    if (meant === undefined || schema.has(meant) || hasOwnDialect(schema, model.root)) continue;
    report({ at: schema.node.child(field) ?? schema.node, message: unknownFieldMessage('schema', model.format, field, meant) });
  }
}
