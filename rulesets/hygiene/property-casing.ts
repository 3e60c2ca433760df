import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { type Casing, casingOption, chosenCasing, isWritten, majorityCasing } from './casing.ts';
import { firstOfEach } from './first-by-pointer.ts';
import { isForeignName } from './foreign-names.ts';

/** Names that collide but for their case are read differently by different parsers. */
export const propertyCasing = defineRule({
  id: 'property-casing',
  summary: 'Property names are written in one way.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: { cwe: [178] },
  options: { casing: casingOption('How property names are written; "majority" is what most properties of the definition have.') },
  on: {
    schema: {
      among: { fields: ['properties'] },
      check(schema, report, { model, options }) {
        const casing = chosenCasing(options['casing'], () => namesOf(model).casing);
        const { properties } = schema;
        const names = firstByPlainName(properties.keys());
        for (const [name, property] of properties) {
          const twin = names.size === properties.size ? name : names.get(plainName(name));
          if (twin !== name)
            report({
              at: property.node,
              message: `Property ${quote(name)} differs from ${quote(twin)} in case or separators only.`,
              severity: 'error',
            });
          else if (casing !== undefined && !isWritten(name, casing) && namesOf(model).firstOf(name) === property)
            report({ at: property.node, message: `Property ${quote(name)} is not ${casing}.` });
        }
      },
    },
  },
});

interface Names {
  /** The first, by pointer, of the properties with a name that is the API's own: to rename it is one decision. */
  readonly firstOf: (name: string) => Schema | undefined;
  readonly casing: Casing | undefined;
}

const namesOf = perModel((model: Model): Names => {
  const all = new Map<string, Schema[]>();
  for (const schema of model.schemas) {
    for (const edge of schema.edges) {
      if (edge.field !== 'properties' || !(edge.to instanceof Schema)) continue;
      const name = String(edge.key);
      const known = all.get(name);
      if (known !== undefined) known.push(edge.to);
      else if (!isForeignName(name)) all.set(name, [edge.to]);
    }
  }
  return { firstOf: firstOfEach(all), casing: majorityCasing([...all.keys()]) };
});

/** By name without case and separators, the first name that comes to it. */
function firstByPlainName(names: Iterable<string>): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const name of names) {
    const plain = plainName(name);
    if (name < (first.get(plain) ?? `${name}_`)) first.set(plain, name);
  }
  return first;
}

/** Without case and separators, except a leading one (`_id` is not `id`) and those between digits (`1_2` is not `12`). */
function plainName(name: string): string {
  if (!/[_-]/.test(name)) return name.toLowerCase();
  return name.replaceAll(/(?<=\p{L})[_-]|(?<!^)[_-](?=\p{L})/gu, '').toLowerCase();
}
