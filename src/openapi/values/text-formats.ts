import { isIpv4, isIpv6 } from './address-formats.ts';
import { isDate, isDateTime, isTime } from './date-formats.ts';

/**
 * Tests of the formats that are checked of strings: those of JSON Schema that OpenAPI definitions use, and `byte`. Whatever is not
 * listed is a note to readers and lets every text through. Every test takes time linear in the text.
 */
export const textFormats: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ['date', isDate],
  ['time', isTime],
  ['date-time', isDateTime],
  ['uuid', isUuid],
  ['email', isEmail],
  ['hostname', isHostname],
  ['ipv4', isIpv4],
  ['ipv6', isIpv6],
  ['uri', isUri],
  ['uri-reference', isUriReference],
  ['byte', isBase64],
]);

/** RFC 9562 §4; the URN of one counts too. */
function isUuid(text: string): boolean {
  return /^(?:urn:uuid:)?[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(text);
}

/** RFC 5321 §4.1.2: a dot-string or a quoted string before the `@`, a domain or an address in brackets behind it. */
function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  if (at < 1) return false;
  const isLocal = /^"(?:[ !#-[\]-~]|\\[ -~])*"$/.test(local) || local.split('.').every((atom) => /^[\w!#$%&'*+/=?^`{|}~-]+$/.test(atom));
  return isLocal && (isHostname(domain) || /^\[[\x21-\x5a\x5e-\x7e]+\]$/.test(domain));
}

/** RFC 1123 §2.1. */
function isHostname(text: string): boolean {
  const name = text.endsWith('.') ? text.slice(0, -1) : text;
  return name.length <= 253 && name.split('.').every((label) => label.length <= 63 && /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/i.test(label));
}

/** RFC 3986 §3: with a scheme. */
function isUri(text: string): boolean {
  // Nearly all: without anything that has to be looked at closely.
  if (/^https?:\/\/[\w.-]+(?:\/[\w.~:/?@!$&'()*+,;=-]*)?$/.test(text)) return true;
  const colon = text.indexOf(':');
  return colon > 0 && /^[a-z][a-z\d+.-]*$/i.test(text.slice(0, colon)) && isHierarchy(text.slice(colon + 1));
}

/** RFC 3986 §4.1: a first segment with a colon would be a scheme. */
function isUriReference(text: string): boolean {
  return isUri(text) || (!/^[^/?#]*:/.test(text) && isHierarchy(text));
}

/** What may follow the scheme: authority, path, query, fragment. */
function isHierarchy(text: string): boolean {
  const hash = text.indexOf('#');
  const fragment = hash < 0 ? '' : text.slice(hash + 1);
  const rest = hash < 0 ? text : text.slice(0, hash);
  const authority = /^\/\/([^/?]*)/.exec(rest);
  const path = authority === null ? rest : rest.slice(authority[0].length);
  return isUriText(fragment) && isUriText(path) && (authority === null || isAuthority(authority[1] ?? ''));
}

/** Unreserved, reserved without brackets and `#`, and percent-encoded bytes. */
function isUriText(text: string): boolean {
  return /^(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})*$/i.test(text);
}

function isAuthority(authority: string): boolean {
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const user = authority.slice(0, Math.max(0, authority.length - host.length - 1));
  const literal = /^\[([^\]]*)\](?::\d*)?$/.exec(host);
  if (literal !== null) return isUriText(user) && (isIpv6(literal[1] ?? '') || /^v[\da-f]+\.[\w.~!$&'()*+,;=:-]+$/i.test(literal[1] ?? ''));
  return isUriText(user) && !user.includes('@') && /^(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*(?::\d*)?$/i.test(host);
}

/** RFC 4648 §4; line breaks between the characters do not count (RFC 2045 §6.8). */
function isBase64(text: string): boolean {
  const plain = text.replaceAll(/\s+/g, '');
  return plain.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(plain);
}
