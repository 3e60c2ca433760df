import { effectively } from '../../src/openapi/effective-schema.ts';
import { once, perModel } from '../../src/openapi/once.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { sensitiveName } from '../../src/openapi/sensitive-names.ts';
import type { CredentialKind, SensitiveKind } from '../../src/openapi/sensitive-phrases.ts';
import { propertyName, propertyOf } from './property.ts';
import { canBeText } from './value-shape.ts';

/** A property whose name says that it is a credential. */
export interface CredentialProperty {
  readonly name: string;
  readonly owner: Schema;
  readonly kind: CredentialKind | 'card-code' | 'card-pin';
}

type PropertyKind = CredentialProperty['kind'];

const credentials: ReadonlySet<SensitiveKind> = new Set(['password', 'derived', 'secret', 'key', 'token', 'card-code', 'card-pin']);

function isCredential(kind: SensitiveKind): kind is PropertyKind {
  return credentials.has(kind);
}

/** The schemas of a definition that describe a credential as a property. */
export const credentialProperties = perModel(({ schemas }): ReadonlyMap<Schema, CredentialProperty> => {
  const properties = new Map<Schema, CredentialProperty>();
  for (const schema of schemas) {
    const property = credentialPropertyOf(schema);
    if (property !== undefined) properties.set(schema, property);
  }
  return properties;
});

/** The credential that a schema describes as a property; `undefined` for everything else, and for what is masked. */
export function credentialPropertyOf(schema: Schema): CredentialProperty | undefined {
  const name = propertyName(schema);
  if (name === undefined || !schema.isData) return undefined;
  const kind = credentialKindOf(name, schema);
  const property = kind === undefined ? undefined : propertyOf(schema);
  return property === undefined || kind === undefined ? undefined : { ...property, kind };
}

/** The kind of credential that the values of a property or a form parameter are; `undefined` for everything else, and for what is masked. */
export function credentialKindOf(name: string, schema: Schema): PropertyKind | undefined {
  const sensitive = sensitiveName(name);
  if (sensitive === undefined || !isCredential(sensitive.kind)) return undefined;
  if (sensitive.isAmbiguous && !isSaltOfPassword(sensitive.phrase, schema)) return undefined;
  const numbers = sensitive.kind === 'token' || sensitive.kind === 'key' || sensitive.kind === 'secret' ? 'no numbers' : 'numbers';
  return canBeText(schema, numbers) && !isOtherThing(schema) ? sensitive.kind : undefined;
}

/** True when the values are marked as credentials, so that tools mask them and nothing sends them back. */
export const isMarked = effectively((schema) => schema.keyword('writeOnly') === true || schema.keyword('format') === 'password');

/** True when the API never sends the values. */
export const isWriteOnly = effectively((schema) => schema.keyword('writeOnly') === true);

function isSaltOfPassword(phrase: string, schema: Schema): boolean {
  const owner = phrase === 'salt' ? propertyOf(schema)?.owner : undefined;
  return owner !== undefined && hasPassword(owner);
}

const hasPassword = once((owner: Schema): boolean => {
  return [...owner.properties.keys()].some((name) => {
    const other = sensitiveName(name);
    return other?.isAmbiguous === false && (other.kind === 'password' || other.kind === 'derived');
  });
});

/** What a description or format says that is no secret: the secret's name or place, or a masked rest of it. */
function isOtherThing(schema: Schema): boolean {
  const format = schema.keyword('format');
  if (format === 'uri' || format === 'url') return true;
  const description = schema.keyword('description');
  return typeof description === 'string' && [namesIt, masked, invoiceNumber].some((expression) => expression.test(description));
}

/** True when the description says what `writeOnly` should: the API does not send the values, or only when it makes them. */
export function isSaidNeverSent(schema: Schema): boolean {
  const description = schema.keyword('description');
  return typeof description === 'string' && neverSent.test(description);
}

const neverSent =
  /\b(?:empty|null|blank|omitted) (?:when|in|on|unless)\b|\bnot (?:be )?(?:returned|included|shown|exposed|present|displayed)\b|\b(?:never|can(?:not|['’]+t) be) (?:returned|shown|retrieved|displayed|queried)\b|\bwrite[- ]?only\b|\b(?:only|just) (?:returned|shown|available|visible|displayed|provided|present|populated|included|set)\b|\b(?:returned|shown|displayed|visible|available) only\b|\bnever again\b|\balways (?:returned )?(?:as )?(?:null|empty|blank)\b|\bpublishable key\b|\bclient-side\b/i;

const namesIt =
  /\b(?:names?|ids?|identifiers?|references?|arn|path|location|url|uri|type|version|alias|label|status|hint|question) (?:of|to|for) (?:the|an?|your|this|kubernetes|secret)\b|\b(?:names? or ids?|ids? or names?)\b|\b(?:key ?vault|secrets? manager)\b|\bpublic key\b/i;

/** Brazil's tax office calls the number of an invoice its access key. */
const invoiceNumber = /\bnota fiscal\b|\bnf-?e\b|\bdanfe\b/i;

const masked = /\b(?:masked|redacted|obfuscated|obscured|sanitized|placeholder|last (?:four|4)|asterisks|hidden)\b|\*{3,}/i;
