import { requestBodyOf } from '../../src/openapi/bodies.ts';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { appliedSchemas } from '../../src/openapi/in-place.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

const methods: ReadonlySet<string> = new Set(['post', 'put', 'patch']);

/** A body is optional unless it is said otherwise: an empty request then passes by everything its schema demands. */
export const requestBodyRequiredExplicit = defineRule({
  id: 'request-body-required-explicit',
  summary: 'Request bodies say whether they are required.',
  severity: 'info',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [20] },
  securitySeverity: 3.1,
  on: {
    operation: {
      when: (operation) => operation.role === 'path' && methods.has(operation.method) && requestBodyOf(operation) !== undefined,
      check(operation, report) {
        const body = requestBodyOf(operation);
        if (body === undefined || body.has('required') || !demandsValue(body)) return;
        report({ at: body.node, message: 'Request body is optional, though its schema demands a value; "required" is not set.' });
      },
    },
  },
});

/** True when no media type of the body is content with nothing. A merge patch (RFC 7396) may leave everything out. */
function demandsValue(body: Element): boolean {
  const contents = body.kind === 'requestBody' ? body.below('content') : [{ key: '', element: body }];
  return (
    contents.length > 0 &&
    contents.every(({ key, element }) => {
      const schema = element.one('schema');
      return schema instanceof Schema && !/merge-patch/.test(String(key)) && schemaDemandsValue(schema);
    })
  );
}

/** An object with a required property, or something that is no object. A file may have no bytes at all. */
function schemaDemandsValue(schema: Schema): boolean {
  const parts = appliedSchemas(schema);
  if (parts.some((part) => Array.isArray(part.keyword('required')) && part.list('required').length > 0)) return true;
  if (parts.some((part) => part.text('format') === 'binary')) return false;
  const types = parts.flatMap((part) => part.types);
  return types.length > 0 && !types.includes('object') && !types.includes('null');
}
