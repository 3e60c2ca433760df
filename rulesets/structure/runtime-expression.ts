/**
 * True when a text is a runtime expression (OpenAPI 3.1.1 §4.8.20.4). A place in a body is a JSON Pointer (RFC 6901), names of headers are
 * tokens (RFC 9110 §5.6.2), other names any text.
 */
export function isRuntimeExpression(text: string): boolean {
  return expression.test(text);
}

const expression =
  /^\$(?:url|method|statusCode|(?:request|response)\.(?:header\.[!#$%&'*+.^_`|~\w-]+|query\.[^{}]+|path\.[^{}]+|body(?:#(?:\/(?:[^/~{}]|~[01])*)*)?))$/s;

/** True when a text is meant as an expression: it starts with the sign of one and goes on as one, right or wrong. */
export function looksLikeExpression(text: string): boolean {
  return /^\$(?:\.|[A-Za-z]+(?:[.#]|$))/.test(text);
}
