import { dataClassOf, isClassAtLeast } from '../../src/openapi/context.ts';
import type { Element } from '../../src/openapi/element.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import { once } from '../../src/openapi/once.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { type SensitiveName, sensitiveName } from '../../src/openapi/sensitive-names.ts';
import { type CredentialKind, isCardKind, isCredentialKind, type SensitiveKind } from '../../src/openapi/sensitive-phrases.ts';
import { isMasked } from './masked-number.ts';
import { propertyOf } from './property.ts';
import { canBeTexts } from './value-shape.ts';

/** Kinds of what is personal: no credentials. */
export type PersonalDataKind = Exclude<SensitiveKind, CredentialKind>;

/**
 * What personal, health or card data a name and its values stand for; `undefined` when none, or when only the context could tell. The
 * description is that of a parameter; that of the schema is read anyway.
 */
export function personalDataOf(name: string, schema: Schema | undefined, description = ''): PersonalDataKind | undefined {
  const sensitive = sensitiveName(name);
  if (sensitive !== undefined && !sensitive.isAmbiguous && !isCredentialKind(sensitive.kind)) {
    if (sensitive.phrase === 'account number' && !isOfBank(name, schema, description)) return undefined;
    if (sensitive.kind === 'pan' && schema !== undefined && isMasked(schema)) return undefined;
    if (sensitive.kind === 'contact' && office.test(schema?.text('description') ?? '')) return undefined;
    return schema === undefined || canBeTexts(schema, isNumber(sensitive) ? 'numbers' : 'no numbers') ? sensitive.kind : undefined;
  }
  return schema !== undefined && isEmail(schema) && !isOfOffice(name) && canBeTexts(schema, 'no numbers') ? 'contact' : undefined;
}

/** Customers of a shop or a service have account numbers too: the name, a description or a property beside it must speak of a bank. */
function isOfBank(name: string, schema: Schema | undefined, description: string): boolean {
  const owner = schema === undefined ? undefined : propertyOf(schema)?.owner;
  const texts = [nameTokens(name).join(' '), description, schema?.text('description') ?? ''];
  return texts.some((text) => bank.test(text)) || (owner !== undefined && namesBank(owner));
}

const namesBank = once((owner: Schema): boolean => {
  return [...owner.properties.keys()].some((name) => bank.test(nameTokens(name).join(' ')));
});

/** A bank identification number is the beginning of a card number. */
const bank =
  /\b(?:bank(?! identification\b)|banking|iban|bic|swift|routing|sort code|branch code|ifsc|bsb|aba|ach|sepa|wire|direct debit)\b/i;

/** Mailboxes of a function or a thing. */
function isOfOffice(name: string): boolean {
  return nameTokens(name).some((token) => offices.has(token));
}

const offices: ReadonlySet<string> = new Set(['helpdesk', 'resource', 'sales', 'support']);

/** What descriptions call the address or number of such: "Room email." */
const office = /\b(?:customer service|helpdesk|resource|room|sales|support|toll[- ]free)(?:['’]s)? (?:e-?mail|mailbox|(?:tele)?phone)\b/i;

/**
 * True for what people write in digits, and definitions declare as integers: telephone, account and card numbers. An e-mail that is a
 * number is a flag or an id.
 */
function isNumber({ kind, phrase }: SensitiveName): boolean {
  return kind === 'identity' || kind === 'bank' || isCardKind(kind) || (kind === 'contact' && !/mail|correo|courriel|posta/.test(phrase));
}

/** Data by which a person is found in official records, or pays: an error where others only warn. */
export function isGrave(kind: PersonalDataKind): boolean {
  return kind === 'identity' || isCardKind(kind);
}

/** True when the element itself says that its values are personal. */
export function isDeclaredPersonal(element: Element): boolean {
  return element.get('x-pii') === true || isClassAtLeast(dataClassOf(element), 'confidential');
}

function isEmail(schema: Schema): boolean {
  const format = schema.keyword('format') ?? schema.referenced?.keyword('format');
  return format === 'email' || format === 'idn-email';
}
