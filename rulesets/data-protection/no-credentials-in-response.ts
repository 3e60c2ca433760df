import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { once, perModel } from '../../src/openapi/once.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import type { Severity } from '../../src/report/severity.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { type CredentialUse, credentialUse, type Disclosure, disclosureBy } from './credential-issue.ts';
import { type CredentialProperty, credentialProperties, isSaidNeverSent, isWriteOnly } from './credential-property.ts';
import { type Answer, createNearest } from './response-operations.ts';

/** Properties of the bodies with which the API's own operations answer. */
export const noCredentialsInResponse = defineRule({
  id: 'no-credentials-in-response',
  summary: 'Responses contain no credentials.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API3'], cwe: [200, 522, 213], asvs: ['15.3.1'] },
  securitySeverity: 7.5,
  commonRemedy:
    'Mark credentials "writeOnly: true" in the schemas that requests and responses share, and leave them out of those of responses.',
  yieldsTo: ['cardholder-data-restricted'],
  on: {
    schema: {
      when: (schema, { model }) => schema.isResponse && credentialProperties(model).has(schema),
      check(schema, report, { model }) {
        const property = credentialProperties(model).get(schema);
        if (property === undefined || isWriteOnly(schema) || isExcused(property, schema)) return;
        const exposure = worstExposure(property, schema, model);
        if (exposure === undefined) return;
        const { operation, severity } = exposure;
        report({
          at: schema.node,
          message: `Response exposes credential property ${quote(property.name)}.`,
          severity,
          related: [{ at: operation.responsesNode, message: `${operation.label} answers with it.` }],
        });
      },
    },
  },
});

function isExcused(property: CredentialProperty, schema: Schema): boolean {
  return isShownOnce([schema, property.owner]) || (property.kind === 'token' && isTokenResponse(property.owner)) || isSaidNeverSent(schema);
}

interface Exposed {
  readonly operation: Operation;
  readonly severity: Severity;
}

/** The nearest operation that answers with the property for no reason of its own; else one whose subject are credentials. */
function worstExposure(property: CredentialProperty, schema: Schema, model: Model): Exposed | undefined {
  return exposures(model)(credentialUse(property, schema))(property.owner);
}

type ExposureOf = (owner: Schema) => Exposed | undefined;

/** By what is done with a credential: few kinds of it are many properties. */
const exposures = perModel((model) => {
  const owners = [...credentialProperties(model)].flatMap(([schema, { owner }]) => (schema.isResponse ? [owner] : []));
  const find = createNearest(owners, model);
  const byUse = new Map<string, ExposureOf>();
  return (use: CredentialUse): ExposureOf => {
    const key = Object.values(use).join();
    const known = byUse.get(key) ?? exposureBy(use, find);
    byUse.set(key, known);
    return known;
  };
});

function exposureBy(use: CredentialUse, find: ReturnType<typeof createNearest>): ExposureOf {
  const disclosureOf = ({ operation, response }: Answer): Disclosure =>
    isShownOnce([response, operation.element]) ? 'issues' : disclosureBy(operation, use);
  const exposing = find((answer) => disclosureOf(answer) === 'exposes' && answer.operation.exposure !== 'internal');
  let others: ReturnType<typeof find> | undefined;
  return (owner) => {
    const worst = exposing(owner);
    if (worst !== undefined) return { operation: worst.operation, severity: 'error' };
    others ??= find((answer) => disclosureOf(answer) !== 'issues');
    const mild = others(owner);
    return mild && { operation: mild.operation, severity: 'warn' };
  };
}

/** True when the definition says that the credential is given out once, when it is made. */
function isShownOnce(elements: readonly Element[]): boolean {
  return elements.some((element) => element.get('x-shown-once') === true);
}

/** RFC 6749 §5.1: an access token beside its type is what a token endpoint is for, under whatever path. */
const isTokenResponse = once((owner: Schema): boolean => {
  const names = [...owner.properties.keys()].map((name) => name.toLowerCase().replace(/[^a-z]/g, ''));
  return names.includes('tokentype') || names.includes('refreshtoken') || names.some(isExpiry);
});

function isExpiry(name: string): boolean {
  return /^(?:access)?(?:token)?expir(?:es|y|ation|esat|esin|ydate|ationdate|ationtime)$/.test(name);
}
