import type { OasFormat } from './format.ts';
import type { Operation } from './operations.ts';
import type { EffectiveParameter } from './parameters.ts';

/** OpenAPI 3.0.4 §4.7.12: a parameter of these names is not what describes them; content negotiation and authentication are. */
const negotiated: ReadonlySet<string> = new Set(['accept', 'accept-language', 'accept-encoding', 'content-type', 'authorization']);

/** What carries a credential by its name, a vendor's before it or not, where no security scheme says so. */
const credential = /api[-_]?(?:key|id)$|(?:access|auth)[-_]?token$/i;

/** Fields whose values would be input, were there a body for them: RFC 9110 §9.3 gives the content of these methods no meaning. */
const bodiless: ReadonlySet<string> = new Set(['get', 'head', 'trace', 'options']);

/** True when an operation takes a body that means something: a request body, in 2.0 a body or form parameter. */
export function takesBody(operation: Operation, format: OasFormat): boolean {
  if (bodiless.has(operation.method)) return false;
  if (format === 'oas2') return operation.parameters.some(({ in: place }) => place === 'body' || place === 'formData');
  return operation.requestBody !== undefined;
}

/** The parameters that callers choose: not those that carry credentials or negotiate the content. */
export function inputParameters(operation: Operation): readonly EffectiveParameter[] {
  return operation.parameters.filter((parameter) => isInput(parameter, operation));
}

/** True when callers choose one of the parameters. */
export function hasInputParameter(operation: Operation): boolean {
  return operation.parameters.some((parameter) => isInput(parameter, operation));
}

function isInput(parameter: EffectiveParameter, operation: Operation): boolean {
  return !isNegotiated(parameter) && !isCredential(parameter, operation);
}

function isNegotiated({ in: place, name }: EffectiveParameter): boolean {
  return place === 'header' && (negotiated.has(name.toLowerCase()) || credential.test(name));
}

/** True for the parameter that an API key of the operation's security is as well. */
function isCredential({ in: place, name }: EffectiveParameter, { security }: Operation): boolean {
  if (security === undefined) return false;
  return security.requirements.some(({ schemes }) =>
    schemes.some(({ scheme }) => scheme?.in === place && scheme.parameterName?.toLowerCase() === name.toLowerCase()),
  );
}
