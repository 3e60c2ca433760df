import { bits } from '../../src/openapi/direction.ts';
import type { Element } from '../../src/openapi/element.ts';
import { oas3Formats } from '../../src/openapi/format.ts';
import { contentUses } from '../../src/openapi/media-types.ts';
import type { Severity } from '../../src/report/severity.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { isIgnoredBody, isWithoutBody } from './bodiless-media-type.ts';
import { isSet } from './field-presence.ts';
import { isBinaryType } from './opaque-bytes.ts';

/** A body without a schema can be neither validated nor fuzzed. */
export const mediaTypeSchemaDefined = defineRule({
  id: 'media-type-schema-defined',
  summary: 'Media types of requests and responses have a schema.',
  severity: 'error',
  tier: 'core',
  formats: oas3Formats,
  maps: { owaspApi2023: ['API8', 'API3'], cwe: [20, 1111] },
  securitySeverity: 7.0,
  saysUndeclared: 'whole',
  commonRemedy: 'Describe the body once under `components` (schemas, responses, requestBodies), and refer to it.',
  // The schema is missing because the key is something else.
  yieldsTo: ['media-type-valid'],
  on: {
    mediaType: {
      when: (mediaType, { model }) =>
        !isBinaryType(mediaType, model.format) && !isWithoutBody(mediaType, model) && !isIgnoredBody(mediaType, model),
      check(mediaType, report) {
        if (isSet(mediaType, 'schema') || isSet(mediaType, 'itemSchema')) return;
        const message = `${holderOf(mediaType)} ${quote(nameOf(mediaType))} has no schema.`;
        report({ at: mediaType.node, message, severity: severityOf(mediaType) });
      },
    },
  },
});

function holderOf(mediaType: Element): string {
  const kinds = contentUses(mediaType).map((use) => use.from.kind);
  if (kinds.includes('requestBody')) return 'Request media type';
  if (kinds.includes('response')) return 'Response media type';
  if (kinds.includes('parameter')) return 'Parameter media type';
  return kinds.includes('header') ? 'Header media type' : 'Media type';
}

/** What it is called where it is used; else the name under which it is kept (3.2). */
function nameOf(mediaType: Element): string | number {
  return contentUses(mediaType)[0]?.key ?? mediaType.node.key ?? '';
}

function severityOf(mediaType: Element): Severity | undefined {
  if ((mediaType.reachBits & bits.request) !== 0) return undefined;
  return (mediaType.reachBits & bits.response) !== 0 ? 'warn' : 'info';
}
