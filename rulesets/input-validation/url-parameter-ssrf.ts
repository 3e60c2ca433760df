import { effectively } from '../../src/openapi/effective-schema.ts';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { isEnumerated } from './limits.ts';
import { isHrefOfLink } from './resource-links.ts';
import { urlName } from './url-names.ts';
import { type NamedPlace, namedPlaces } from './value-names.ts';

const urlFormats: ReadonlySet<unknown> = new Set(['uri', 'uri-reference', 'url', 'iri', 'iri-reference', 'hostname', 'idn-hostname']);

const isAllowListed = effectively(
  (schema) => isEnumerated(schema) || Object.hasOwn(schema.keywords, 'x-url-allowlist') || hasFixedHost(schema.keyword('pattern')),
);

/** A URL from the caller makes the server call whom the caller wants, or sends its users there. */
export const urlParameterSsrf = defineRule({
  id: 'url-parameter-ssrf',
  summary: 'URLs and hosts that callers choose are restricted to known ones.',
  severity: 'info',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API7'], cwe: [918, 601], asvs: ['1.3.6'] },
  securitySeverity: 3.7,
  commonRemedy:
    'Give the URLs that callers choose one schema under `components/schemas` (2.0: `definitions`), with "x-url-allowlist" or a pattern that fixes the host.',
  on: {
    schema: {
      among: { types: ['string'] },
      when: (schema) => schema.hasType('string') && schema.isRequest && schema.isData && urlPlace(schema) !== undefined,
      check(schema, report) {
        const place = urlPlace(schema);
        if (place === undefined || isAllowListed(schema) || isHarmlessByDescription(schema, namedPlaces(schema))) return;
        if (isHrefOfLink(schema)) return;
        report({
          at: schema.node,
          message: `Input ${quote(place.name)} takes a URL or a host from the caller, and no allow-list restricts it.`,
        });
      },
    },
  },
});

/** Where values of the schema are given that are URLs or hosts, by format, name, or what is said of them. */
function urlPlace(schema: Schema): NamedPlace | undefined {
  const places = namedPlaces(schema);
  if (urlFormats.has(schema.keyword('format'))) return places[0];
  return places.find(({ name, element }) => {
    const kind = urlName(name);
    return kind === 'url' || (kind === 'perhaps' && (speaksOfUrl(schema) || speaksOfUrl(element)));
  });
}

/**
 * True when an example is a URL, or the description calls the value one; links to further reading and pages of lists are something
 * else, and a single word for an example is no URL.
 */
function speaksOfUrl(element: Element): boolean {
  if (/^[\w-]+$/.test(element.text('example') ?? '')) return false;
  if (['example', 'default'].some((field) => /^https?:\/\//i.test(element.text(field) ?? ''))) return true;
  const description = element.text('description') ?? '';
  return /\bur[il]s?\b/i.test(description.replace(/https?:\/\/\S+/gi, '')) && !/\b(?:pages?|paginat\w+|cursor)\b/i.test(description);
}

/** True when the schema, or each of its places, says that there is a list of what is allowed, or that nobody is called. */
function isHarmlessByDescription(schema: Schema, places: readonly NamedPlace[]): boolean {
  return isHarmless(schema) || places.every(({ element }) => element.has('x-url-allowlist') || isHarmless(element));
}

function isHarmless(element: Element): boolean {
  const description = element.text('description') ?? '';
  return harmless.some((text) => text.test(description));
}

const harmless: readonly RegExp[] = [
  /\b(?:allow|white)[- ]?list|\bregistered\b|\bonly ur[il]s\b|\bmust match the (?:[\w-]+ ){0,2}ur[il]\b/i,
  // Stored values are only compared with it.
  /^(?:filters? (?:(?:the )?[a-z]+s )?(?:by|on)\b|search for (?:a |the |this )?(?:given )?ur[il]\b)/i,
  // A path on a host that the caller does not choose.
  /^(?:a |the )?relative ur[il]\b|\bpartial ur[il]s?\b/i,
  // Callers do not send it.
  /(?:^|[.,;(]\s*)read[- ]?only\s*(?:[.,;)]|$)|\bread[- ]only (?:field|property|attribute)/i,
];

/** True for a pattern that begins with `^https://` and a host, of which at least the last two labels are written out. */
function hasFixedHost(pattern: unknown): boolean {
  if (typeof pattern !== 'string') return false;
  const host = /^\^(?:\((?:\?:)?)?https?\??:(?:\\?\/){2}(.*?)(?:\\?\/|\$|:\d|\(\?::|$)/.exec(pattern)?.[1];
  return host !== undefined && /(?:^|\.|\))[a-z\d-]+\\?\.[a-z]{2,}$/i.test(host);
}
