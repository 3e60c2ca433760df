import { bits } from '../../src/openapi/direction.ts';
import type { Element } from '../../src/openapi/element.ts';
import { oas3Formats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { responseUses } from '../../src/openapi/response-uses.ts';
import type { Severity } from '../../src/report/severity.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { isSet } from './field-presence.ts';

const binaryTypes: ReadonlySet<string> = new Set(['application/octet-stream', 'application/pdf', 'application/zip', 'application/gzip']);

/** A body without a schema can be neither validated nor fuzzed. */
export const mediaTypeSchemaDefined = defineRule({
  id: 'media-type-schema-defined',
  summary: 'Media types of requests and responses have a schema.',
  severity: 'error',
  tier: 'core',
  formats: oas3Formats,
  maps: { owaspApi2023: ['API8', 'API3'], cwe: [20, 1111] },
  securitySeverity: 7.0,
  on: {
    mediaType: {
      when: (mediaType, { model }) => !isBinary(mediaType, model) && !isWithoutBody(mediaType, model),
      check(mediaType, report) {
        if (isSet(mediaType, 'schema') || isSet(mediaType, 'itemSchema')) return;
        const message = `${holderOf(mediaType)} ${quote(mediaType.node.key ?? '')} has no schema.`;
        report({ at: mediaType.node, message, severity: severityOf(mediaType) });
      },
    },
  },
});

/** From 3.1 on, a media type of opaque bytes is complete without a schema (OpenAPI 3.1.1 §4.8.14). */
function isBinary(mediaType: Element, model: Model): boolean {
  if (model.format === 'oas3_0') return false;
  const name = String(mediaType.node.key).split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return binaryTypes.has(name) || (/^(?:image|audio|video|font)\//.test(name) && !/[+/]xml$/.test(name));
}

/** A media type of a response that has no content anyway: 204, 205 and 304 (RFC 9110 §15). */
function isWithoutBody(mediaType: Element, model: Model): boolean {
  const answers = mediaType.uses.filter((use) => use.from.kind === 'response').flatMap((use) => answersWithBody(use.from, model));
  return answers.length > 0 && answers.every((hasBody) => !hasBody);
}

const known = new WeakMap<Element, readonly boolean[]>();

/** For a response that is used: whether one of its codes has a body. Worked out once, for all of its media types. */
function answersWithBody(response: Element, model: Model): readonly boolean[] {
  const before = known.get(response);
  if (before !== undefined) return before;
  const uses = responseUses(model, response);
  const answers = uses.length === 0 ? [] : [uses.some(({ code }) => code !== '204' && code !== '205' && code !== '304')];
  known.set(response, answers);
  return answers;
}

function holderOf(mediaType: Element): string {
  const kinds = mediaType.uses.map((use) => use.from.kind);
  if (kinds.includes('requestBody')) return 'Request media type';
  if (kinds.includes('response')) return 'Response media type';
  if (kinds.includes('parameter')) return 'Parameter media type';
  return kinds.includes('header') ? 'Header media type' : 'Media type';
}

function severityOf(mediaType: Element): Severity | undefined {
  if ((mediaType.reachBits & bits.request) !== 0) return undefined;
  return (mediaType.reachBits & bits.response) !== 0 ? 'warn' : 'info';
}
