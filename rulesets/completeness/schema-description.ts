import { componentName } from '../../src/openapi/component-name.ts';
import type { Edge } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { appliedSchemas } from '../../src/openapi/in-place.ts';
import { once } from '../../src/openapi/once.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { hasText } from './described.ts';
import { isDescribedAgain } from './described-again.ts';

/** What a field means decides how sensitive it is, and whether it belongs there. */
export const schemaDescription = defineRule({
  id: 'schema-description',
  summary: 'Schemas and their properties are described.',
  severity: 'info',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [1111] },
  options: {
    level: {
      default: 'properties',
      description: 'What is examined: "components" alone, or the "properties" of schemas too.',
      schema: { enum: ['components', 'properties'] },
    },
  },
  on: {
    schema: {
      when: (schema, { options }) => schema.isData && placeOf(schema, options['level']) !== undefined,
      check(schema, report, { options }) {
        if (isDescribed(schema)) return;
        const place = placeOf(schema, options['level']);
        if (place === undefined || (place.kind === 'Component' && hasText(schema, 'title')) || isDescribedElsewhere(schema)) return;
        if (schema.reference !== undefined && leadsToJudged(schema, place, options['level'])) return;
        report({ at: schema.node, message: `${place.kind} ${quote(place.name)} has no description.` });
      },
    },
  },
});

function isDescribed(schema: Schema): boolean {
  if (hasText(schema, 'description')) return true;
  return schema.edges.length > 0 && appliedSchemas(schema).some((part) => hasText(part, 'description'));
}

/** True when what the property's object is composed of, or a part of, describes the property. */
function isDescribedElsewhere(schema: Schema): boolean {
  return schema.uses.some(isInParts) || isDescribedAgain(schema, isDescribed);
}

function isInParts({ field, key, from }: Edge): boolean {
  return field === 'properties' && from instanceof Schema && appliedSchemas(from).length > 1 && describedProperties(from).has(key);
}

/** The names of the properties that a schema, or what it is composed of, describes. */
const describedProperties = once((holder: Schema): ReadonlySet<Edge['key']> => {
  const names = new Set<Edge['key']>();
  for (const { edges } of appliedSchemas(holder)) {
    for (const { field, key, to } of edges) if (field === 'properties' && to instanceof Schema && isDescribed(to)) names.add(key);
  }
  return names;
});

interface Place {
  readonly kind: 'Component' | 'Property';
  readonly name: string;
}

/** True for a reference to nothing, and for a component that only stands for another schema that is to be described. */
function leadsToJudged({ referenced }: Schema, { kind }: Place, level: unknown): boolean {
  return referenced === undefined || (kind === 'Component' && placeOf(referenced, level) !== undefined);
}

/** The component or property that the schema is; `undefined` for any other. */
function placeOf(schema: Schema, level: unknown): Place | undefined {
  const property = level === 'properties' ? schema.uses.find(({ field }) => field === 'properties') : undefined;
  const name = componentName(schema);
  if (name !== undefined) return { kind: 'Component', name };
  return property === undefined ? undefined : { kind: 'Property', name: String(property.key) };
}
