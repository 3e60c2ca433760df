import { allFormats } from '../../src/openapi/format.ts';
import { once } from '../../src/openapi/once.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { type SensitiveName, sensitiveName } from '../../src/openapi/sensitive-names.ts';
import { type CardKind, isCardKind } from '../../src/openapi/sensitive-phrases.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { isSaidNeverSent } from './credential-property.ts';
import { isMasked } from './masked-number.ts';
import { type Property, propertyName, propertyOf } from './property.ts';
import { canBeText } from './value-shape.ts';

/** Card data that responses hold. PCI DSS 4.0.1, 3.3.1: sensitive authentication data are not kept; 3.4.1: card numbers are masked. */
export const cardholderDataRestricted = defineRule({
  id: 'cardholder-data-restricted',
  summary: 'Responses contain no sensitive card data, and card numbers only masked.',
  severity: 'error',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API3'], cwe: [359, 200], asvs: ['14.2.6'] },
  securitySeverity: 8,
  on: {
    schema: {
      when: (schema) => schema.isResponse && cardPropertyOf(schema) !== undefined,
      check(schema, report) {
        const card = cardPropertyOf(schema);
        if (card === undefined || isSaidNeverSent(schema) || isSaidNeverKept(schema)) return;
        const name = quote(card.name);
        if (card.kind !== 'pan') report({ at: schema.node, message: `${labels[card.kind]} property ${name} is returned.` });
        else if (!isMasked(schema))
          report({ at: schema.node, message: `Card number property ${name} is returned unmasked.`, severity: 'warn' });
      },
    },
  },
});

const labels: Readonly<Record<Exclude<CardKind, 'pan'>, string>> = {
  'card-code': 'Card verification code',
  'card-pin': 'Card PIN',
  'card-track': 'Track data',
};

/** True when the description says that the API forgets the value: it has nothing to answer with. */
function isSaidNeverKept(schema: Schema): boolean {
  const description = schema.keyword('description');
  return typeof description === 'string' && neverKept.some((pattern) => pattern.test(description));
}

/** What must not be stored, and "Do not store it", are for those who receive the value. */
const neverKept = [
  /(?<!\b(?:can|may|must|shall|should) )\b(?:(?:is|are)n['’]+t|not|never) (?:be )?(?:kept|persisted|retained|saved|stored)\b/i,
  /\b(?:does(?: not|n['’]+t)|we (?:do not|don['’]+t|never)) (?:keep|persist|retain|save|store)\b/i,
];

interface CardProperty extends Property {
  readonly kind: CardKind;
}

function cardPropertyOf(schema: Schema): CardProperty | undefined {
  const name = propertyName(schema);
  const sensitive = name === undefined ? undefined : sensitiveName(name);
  if (sensitive === undefined || !schema.isData || !canBeText(schema, 'numbers')) return undefined;
  const kind = isCardKind(sensitive.kind) ? sensitive.kind : sensitive.phrase === 'pin' ? 'card-pin' : undefined;
  const property = kind === undefined ? undefined : propertyOf(schema);
  if (kind === undefined || property === undefined || (isVague(sensitive) && !hasCardBeside(property))) return undefined;
  return { ...property, kind };
}

/** `pin`, `pan`, `csc` can be anything; so can a track and a security code: they need a card beside them. */
function isVague({ isAmbiguous, phrase }: SensitiveName): boolean {
  return isAmbiguous || phrase === 'track data';
}

function hasCardBeside({ name, owner }: Property): boolean {
  return cardSigns(owner).some((sign) => sign.certain !== name);
}

interface CardSign {
  /** The name that says so itself: it is none beside itself. */
  readonly certain?: string;
}

/** Two are enough to tell of each property whether another one is among them. */
const cardSigns = once((owner: Schema): readonly CardSign[] => {
  const names = [...owner.properties.keys()];
  if (names.some((name) => /card|expir(?:y|ation)|^exp_?(?:month|year)$/i.test(name))) return [{}];
  const certain = names.filter((name) => {
    const sensitive = sensitiveName(name);
    return sensitive !== undefined && isCardKind(sensitive.kind) && !sensitive.isAmbiguous;
  });
  return certain.slice(0, 2).map((name) => ({ certain: name }));
});
