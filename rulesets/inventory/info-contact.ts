import { urlFrom } from '../../src/document/uri.ts';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { parseUrl } from '../../src/openapi/servers.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Violation } from '../../src/ruleset/rule.ts';
import { infoOf, isText } from './declared-fact.ts';

/** The contact of definitions. A URL that is malformed beside a good e-mail address is `metadata-url-valid`'s business. */
export const infoContact = defineRule({
  id: 'info-contact',
  summary: 'The definition has a contact with an e-mail address or a URL.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [1059] },
  on: {
    definition: {
      when: (model) => infoOf(model) !== undefined,
      check(model, report) {
        const info = infoOf(model);
        const violation = info === undefined ? undefined : judge(info, model);
        if (violation !== undefined) report(violation);
      },
    },
  },
});

function judge(info: Element, model: Model): Violation | undefined {
  const contact = info.one('contact');
  if (contact === undefined) {
    // Something that is no object is document-valid's business.
    return info.has('contact') ? undefined : { at: info.node, message: 'No contact is declared (info.contact).' };
  }
  const [email, url] = [contact.get('email'), contact.get('url')];
  if (isText(email)) return isEmail(email) ? placeholder(contact, model) : malformed(contact, 'email', email);
  if (!isText(url)) return { at: contact.node, message: 'The contact has neither an e-mail address nor a URL.' };
  return isUrl(url) ? placeholder(contact, model) : malformed(contact, 'url', url);
}

function malformed({ node }: Element, field: 'email' | 'url', value: string): Violation {
  const what = field === 'email' ? 'an e-mail address' : 'a URL';
  return {
    at: node.child(field) ?? node,
    message: `Contact ${field} ${quote(value)} is not ${what}.`,
    yieldsTo: ['metadata-url-valid'],
  };
}

/** RFC 5322 as people use it: something, one `@`, a domain name with a top level of letters or an encoded one. */
function isEmail(text: string): boolean {
  const [local = '', domain = '', ...more] = text.trim().split('@');
  if (more.length > 0 || text.length > 254 || !/^[^\s"(),:;<>[\\\]]+$/.test(local)) return false;
  return isDomain(domain);
}

function isDomain(text: string): boolean {
  const labels = text.split('.');
  return labels.length > 1 && labels.every(isLabel) && isTopLevel(labels);
}

/** Most names are of ASCII, whose expressions cost far less than those of all letters. */
function isLabel(text: string): boolean {
  return /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/i.test(text) || /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u.test(text);
}

function isTopLevel(labels: readonly string[]): boolean {
  const text = labels.at(-1) ?? '';
  return /^[a-z]{2,}$/i.test(text) || /^(?:\p{L}{2,}|xn--[a-z\d-]+)$/iu.test(text);
}

function isUrl(text: string): boolean {
  const { scheme, host } = parseUrl(text);
  return (scheme === 'http' || scheme === 'https') && host !== undefined && urlFrom(text) !== undefined;
}

/** What templates leave behind; it matters once somebody uses the API. */
function placeholder(contact: Element, { context }: Model): Violation | undefined {
  if (context.lifecycle !== 'production') return undefined;
  const ways = ['email', 'url'].flatMap((field) => {
    const text = contact.text(field);
    return isText(text) ? [{ field, text }] : [];
  });
  const [first] = ways;
  if (first === undefined || !ways.every(({ text }) => isPlaceholder(text))) return undefined;
  const at = contact.node.child(first.field) ?? contact.node;
  return { at, message: `Contact ${first.field} ${quote(first.text)} is a placeholder.` };
}

/** RFC 2606 and RFC 6761, and what the most copied sample definition has. */
function isPlaceholder(text: string): boolean {
  return /(?:[@./]|^)(?:example\.(?:com|net|org)|[\w-]+\.(?:example|test|invalid))(?:[:/?#]|$)|^apiteam@(?:swagger\.io|wordnik\.com)$/i.test(
    text.trim(),
  );
}
