import { amend, amendConstraints } from './amendments.mjs';
import { flatten } from './flatten.mjs';
import { variants } from './kinds.mjs';
import { open } from './sources.mjs';

/**
 * @typedef {import('./flatten.mjs').FlatSchema} FlatSchema
 * @typedef {import('./flatten.mjs').Constraints} Constraints
 * @typedef {{ readonly schemas: Record<string, FlatSchema>, readonly constraints: Record<string, Constraints> }} Derived
 */

/**
 * The shallow schema of every variant of every kind, and the constraints between fields of every kind, by format.
 * @returns {Record<string, Derived>}
 */
export function deriveSchemas() {
  return Object.fromEntries(Object.entries(variants).map(([format, byName]) => [format, deriveFormat(format, byName)]));
}

/** @param {string} format @param {Readonly<Record<string, import('./kinds.mjs').Variant>>} byName @returns {Derived} */
function deriveFormat(format, byName) {
  /** @type {Derived} */
  const derived = { schemas: {}, constraints: {} };
  for (const [name, { sources, facts }] of Object.entries(byName)) {
    /** @type {Constraints} */
    const found = { together: [], exactlyOne: [], atLeastOne: [] };
    const parts = sources.map((source) => flatten(open(source), facts, found));
    const schema = amend(format, name, finish(parts));
    derived.schemas[name] = schema;
    const [kind = ''] = name.split(':', 1);
    derived.constraints[kind] = add(derived.constraints[kind], amendConstraints(format, kind, found));
  }
  return derived;
}

/** @param {FlatSchema[]} parts @returns {FlatSchema} */
function finish(parts) {
  const [first = {}, second] = parts;
  const properties = { ...first['properties'], ...second?.['properties'] };
  const required = [...new Set([...(first['required'] ?? []), ...(second?.['required'] ?? [])])];
  /** @type {FlatSchema} */
  const schema = { ...first, ...second, properties, required };
  for (const field of schema['$forbidden'] ?? []) delete properties[field];
  delete schema['$forbidden'];
  if (required.length === 0) delete schema['required'];
  if (Object.keys(properties).length === 0) delete schema['properties'];
  return schema;
}

/** @param {Constraints | undefined} known @param {Constraints} found @returns {Constraints} */
function add(known, found) {
  if (known === undefined) return found;
  /** @param {string[][]} one @param {string[][]} other */
  const union = (one, other) => [...new Map([...one, ...other].map((fields) => [fields.join(), fields])).values()];
  return {
    together: union(known.together, found.together),
    exactlyOne: union(known.exactlyOne, found.exactlyOne),
    atLeastOne: union(known.atLeastOne, found.atLeastOne),
  };
}
