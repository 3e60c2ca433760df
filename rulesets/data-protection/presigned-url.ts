import type { Element } from '../../src/openapi/element.ts';
import type { Model } from '../../src/openapi/model.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import { parameterUses } from '../../src/openapi/parameter-uses.ts';
import { sensitiveName } from '../../src/openapi/sensitive-names.ts';

/**
 * True for the signature of a pre-signed URL: a query parameter that makes the URL itself a credential. What else is called a
 * signature (of a transaction, a contract, a program) has no expiry or key beside it.
 */
export function isPresignedUrl(parameter: Element, model: Model): boolean {
  if (parameter.text('in') !== 'query' || sensitiveName(parameter.text('name') ?? '')?.kind !== 'signature') return false;
  return parameterUses(model, parameter).some((operation) =>
    operation.parameters.some((other) => other.in === 'query' && companions.has(nameTokens(other.name).join(' '))),
  );
}

const companions: ReadonlySet<string> = new Set([
  'expires',
  'expiry',
  'se',
  'key pair id',
  'signature method',
  'access key id',
  'aws access key id',
  'google access id',
  'x amz expires',
  'x amz credential',
  'x goog expires',
  'x goog credential',
]);
