import { effectively } from '../../src/openapi/effective-schema.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { isDiscriminatorProperty } from './discriminator-property.ts';
import { isEnumerated, isLimited } from './limits.ts';
import { namedPlaces } from './value-names.ts';

/** Formats that say nothing beyond `type: string`. */
const emptyFormats: ReadonlySet<unknown> = new Set(['', 'string', 'text']);

/** Last words of names whose values people write: for those a length is all there is to ask. */
const freeTextNames: ReadonlySet<string> = new Set(['description', 'comment', 'message', 'note', 'text', 'body', 'title', 'name']);

const isRestricted = effectively((schema) => {
  const format = schema.keyword('format');
  return (
    isEnumerated(schema) ||
    typeof schema.keyword('pattern') === 'string' ||
    (typeof format === 'string' && !emptyFormats.has(format)) ||
    typeof schema.keyword('contentMediaType') === 'string'
  );
});

const hasMaxLength = effectively((schema) => typeof schema.keyword('maxLength') === 'number');
const isMarkedFreeText = effectively((schema) => schema.get('x-free-text') === true);

/** To accept only what is known to be good is the first defence against injection. */
export const stringRestricted = defineRule({
  id: 'string-restricted',
  summary: 'Strings in requests say what they may hold.',
  severity: 'info',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [20, 1286], asvs: ['2.1.1', '2.2.1'] },
  securitySeverity: 3.1,
  commonRemedy:
    'Give identifiers, codes and free texts one restricted schema each under `components/schemas` (2.0: `definitions`), and refer to it.',
  // A segment of a path that may be anything is worse than a string that may.
  yieldsTo: ['path-param-constrained', 'url-parameter-ssrf', 'pagination-limit-bounded'],
  options: {
    responses: {
      default: false,
      description: 'Whether strings that only responses carry are examined too.',
      schema: { type: 'boolean' },
    },
  },
  on: {
    schema: {
      among: { types: ['string'] },
      when: (schema, { options }) =>
        schema.hasType('string') && isLimited(schema) && (options['responses'] === true || schema.direction !== 'response'),
      check(schema, report, { model }) {
        if (isRestricted(schema) || isBoundedFreeText(schema) || isDiscriminatorProperty(schema, model)) return;
        report({ at: schema.node, message: messageFor(schema.keyword('format')) });
      },
    },
  },
});

function messageFor(format: unknown): string {
  if (format === undefined) return 'String has no "pattern", "format", "enum" or "const".';
  return `String has no "pattern", "enum" or "const", and format ${quote(format)} says nothing.`;
}

function isBoundedFreeText(schema: Schema): boolean {
  if (!hasMaxLength(schema)) return false;
  if (isMarkedFreeText(schema)) return true;
  const places = namedPlaces(schema);
  return places.length > 0 && places.every(({ name }) => freeTextNames.has(nameTokens(name).at(-1) ?? ''));
}
