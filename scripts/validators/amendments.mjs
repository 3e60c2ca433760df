/**
 * The few places where Lintel departs from an official schema, each with its reason.
 * @param {string} format @param {string} name @param {import('./flatten.mjs').FlatSchema} schema
 * @returns {import('./flatten.mjs').FlatSchema}
 */
export function amend(format, name, schema) {
  const { properties } = schema;
  // OpenAPI 3.0.4 §4.7.15: "This object MAY be extended with Specification Extensions"; the schema of 2021 forgot it.
  if (format === 'oas3_0' && name === 'encoding') schema['patternProperties'] = { '^x-': {} };
  // OpenAPI 3.1.1 §4.8.20.1, 3.2.0 §4.20.1: link parameters map to "Any | {expression}", not to strings.
  if (name === 'link' && properties?.['parameters'] !== undefined) properties['parameters'] = { type: 'object' };
  // OpenAPI 2.0 §5.2.27: what stands beside `$ref` is ignored, not wrong; the rule `ref-no-siblings` says so.
  if (name === 'reference') delete schema['additionalProperties'];
  // OpenAPI 3.1.1 §4.8.12.2.1: a path parameter is required, whether it has a schema or content.
  if (name === 'parameter:path-content' && properties?.['required'] !== undefined) {
    properties['required'].const = true;
    schema['required'].push('required');
  }
  // "At least one response" is said in words, by `src/openapi/validity/responses.ts`.
  if (name === 'responses') delete schema['minProperties'];
  // Duplicates have rules of their own: `parameters-unique`, and tag names in `document-valid`.
  for (const field of ['parameters', 'tags', 'security'])
    if (properties?.[field]?.items?.type === 'object') delete properties[field].uniqueItems;
  return schema;
}

/**
 * Constraints between fields that the specification states and its schema does not.
 * @param {string} format @param {string} kind @param {import('./flatten.mjs').Constraints} constraints
 * @returns {import('./flatten.mjs').Constraints}
 */
export function amendConstraints(format, kind, constraints) {
  // OpenAPI 3.0.4 §4.7.19.1: "The `value` field and `externalValue` field are mutually exclusive."
  if (format === 'oas3_0' && kind === 'example') constraints.together.push(['value', 'externalValue']);
  return constraints;
}
