import { urlFrom } from '../../src/document/uri.ts';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats, type OasFormat } from '../../src/openapi/format.ts';
import type { Kind } from '../../src/openapi/grammar.ts';
import { parseUrl } from '../../src/openapi/servers.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { hasUrlCharacters } from './url-text.ts';

/** Objects with a URL for readers. */
export const metadataUrlValid = defineRule({
  id: 'metadata-url-valid',
  summary: 'Links to contacts, licences, terms and documentation are valid URLs.',
  severity: 'info',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'] },
  securitySeverity: 1.5,
  options: {
    requireHttps: {
      default: false,
      description: 'Also report links that are not https.',
      schema: { type: 'boolean' },
    },
  },
  on: {
    element: {
      among: { kinds: ['info', 'contact', 'license', 'externalDocs'] },
      when: (element) => !element.isReference && fieldOf(element) !== undefined,
      check(element, report, { model, options }) {
        const field = fieldOf(element) ?? '';
        const text = element.text(field) ?? '';
        const fault = faultOf(element.kind, text, model.format) ?? (options['requireHttps'] === true ? clearTextFault(text) : undefined);
        const at = element.node.child(field) ?? element.node;
        if (fault !== undefined) report({ at, message: `${names.get(element.kind) ?? field} ${quote(text)} is not a valid ${fault}.` });
      },
    },
  },
});

/** By kind of object, how messages call its URL. */
const names: ReadonlyMap<Kind, string> = new Map([
  ['info', 'termsOfService'],
  ['contact', 'Contact URL'],
  ['license', 'License URL'],
  ['externalDocs', 'Documentation URL'],
]);

/** The field with the URL, when the object has one. */
function fieldOf(element: Element): string | undefined {
  const field = element.kind === 'info' ? 'termsOfService' : 'url';
  return element.text(field) === undefined ? undefined : field;
}

/** Since 3.1, URLs may be relative (OpenAPI 3.1.1 §4.6.1); who is to be asked, and on what terms, should not depend on a place. */
function faultOf(kind: Kind, text: string, format: OasFormat): string | undefined {
  if (!hasUrlCharacters(text)) return 'URL';
  const { scheme } = parseUrl(text);
  const mayBeRelative = format !== 'oas2' && format !== 'oas3_0' && (kind === 'externalDocs' || kind === 'info');
  if (scheme === undefined) return mayBeRelative && !looksLikeHost(text) ? undefined : 'absolute URL';
  if (!['http', 'https'].includes(scheme) || !/^https?:\/\/[^/?#]/i.test(text) || urlFrom(text) === undefined) return 'http URL';
  return undefined;
}

function clearTextFault(text: string): string | undefined {
  return /^http:/i.test(text) ? 'https URL' : undefined;
}

/** `www.example.com`, which a browser would look for below the document. */
function looksLikeHost(text: string): boolean {
  return /^(?:www\.[\w-]+|[\w-]+(?:\.[\w-]+)*\.(?:com|dev|io|net|org))(?:[:/?#]|$)/i.test(text);
}
