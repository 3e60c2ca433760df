import type { Edge } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { isDefinitionField, isInPlace, Schema } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Violation } from '../../src/ruleset/rule.ts';
import { hasFiniteValue, neededSchemas } from './finite-values.ts';
import { type Circle, circlesAmong, type Step, schemaCircles, shortestWay } from './schema-circles.ts';

/** Recursive schemas; one finding for each group of schemas that lead to each other. */
export const noUnboundedRecursion = defineRule({
  id: 'no-unbounded-recursion',
  summary: 'Recursive schemas come to an end.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API4'], cwe: [674], asvs: ['15.2.2'] },
  securitySeverity: 4,
  on: {
    definition: {
      when: (model) => model.references.length > 0,
      check(model, report) {
        for (const circle of schemaCircles(model)) {
          const violation = endlessApplication(circle) ?? endlessValue(circle) ?? unboundedRequest(circle);
          if (violation !== undefined) report(violation);
        }
      },
    },
  },
});

/**
 * Schemas that apply themselves to the same value: "A schema MUST NOT be run into an infinite loop against an instance" (JSON Schema
 * 2020-12 §9.4.1). Tools that choose a subtype by the discriminator may come to an end.
 */
function endlessApplication({ steps }: Circle): Violation | undefined {
  const circle = firstOf(circlesAmong(steps.filter((step) => step.edges.every((edge) => isInPlace(edge.field)))));
  if (circle === undefined) return undefined;
  const { start, way } = circle;
  const fields = [...new Set(edgesOf(way).map((edge) => edge.field))].filter((field) => field !== '$ref' && field !== '$dynamicRef');
  const related = placesOf(way);
  if (fields.length === 0) {
    const message = `Schema ${nameOf(start)} stands for nothing: its $ref leads back to itself.`;
    return { at: start.node, message, severity: 'error', related };
  }
  const isChosen = way.some((step) => step.from.has('discriminator'));
  const message = `Schema ${nameOf(start)} applies itself to the same value, through ${fields.join(' and ')}: validators never come to an end.`;
  return { at: start.node, message, severity: isChosen ? 'warn' : 'error', related };
}

function endlessValue({ steps }: Circle): Violation | undefined {
  const endless = steps.filter(({ from, edges }) => !hasFiniteValue(from) && edges.every(isEndless));
  const circle = firstOf(circlesAmong(endless));
  if (circle === undefined) return undefined;
  const message = `Schema ${nameOf(circle.start)} can never be satisfied: it requires itself through ${quote(pathOf(circle.way))}.`;
  return { at: circle.start.node, message, severity: 'error', related: placesOf(circle.way) };
}

/** True where each value needs one of the next schema, which needs one more itself. */
function isEndless({ from, to }: Edge): boolean {
  return from instanceof Schema && to instanceof Schema && !hasFiniteValue(to) && neededSchemas(from).includes(to);
}

function unboundedRequest({ steps }: Circle): Violation | undefined {
  const unbounded = steps.filter(({ from, edges }) => from.isRequest && edges.every((edge) => isSent(edge) && !isBounded(edge)));
  const circle = firstOf(circlesAmong(unbounded));
  if (circle === undefined) return undefined;
  const message = `Schema ${nameOf(circle.start)} is recursively unbounded in a request, through ${quote(pathOf(circle.way))}.`;
  return { at: circle.start.node, message, severity: 'info', related: placesOf(circle.way) };
}

function isSent({ to }: Edge): boolean {
  return to instanceof Schema && to.isRequest;
}

function isBounded({ from, field }: Edge): boolean {
  if (from.has('x-max-depth')) return true;
  if (field === 'items' || field === 'prefixItems') return from.number('maxItems') !== undefined;
  return (field === 'additionalProperties' || field === 'patternProperties') && from.number('maxProperties') !== undefined;
}

/** The circle that the definition's order puts first, from its first schema on. */
function firstOf(circles: readonly Circle[]): { readonly start: Schema; readonly way: readonly Step[] } | undefined {
  let first: { readonly start: Schema; readonly circle: Circle } | undefined;
  for (const circle of circles) {
    for (const start of circle.schemas) if (first === undefined || isBefore(start, first.start)) first = { start, circle };
  }
  return first === undefined ? undefined : { start: first.start, way: shortestWay(first.start, first.circle) };
}

/** Components before schemas in the middle of others, then by place. */
function isBefore(left: Schema, right: Schema): boolean {
  if (isComponent(left) !== isComponent(right)) return isComponent(left);
  return placeOf(left) < placeOf(right);
}

function placeOf({ node }: Schema): string {
  return `${node.document.uri}#${node.pointer}`;
}

function isComponent({ uses }: Schema): boolean {
  return uses.some(isDefinitionField);
}

function nameOf(schema: Schema): string {
  return quote(isComponent(schema) ? String(schema.node.key) : schema.node.path.slice(-2).join('/'));
}

/** Where the value is that is of the same schema again: `lines[].order`, `{}` for the values of a map. */
function pathOf(way: readonly Step[]): string {
  let path = '';
  for (const { field, key } of edgesOf(way)) {
    if (field === 'properties') path += `${path === '' ? '' : '.'}${String(key)}`;
    else if (field === 'additionalProperties' || field === 'patternProperties' || field === 'unevaluatedProperties') path += '{}';
    else if (!isInPlace(field)) path += '[]';
  }
  return path;
}

function edgesOf(way: readonly Step[]): readonly Edge[] {
  return way.flatMap((step) => step.edges);
}

const maxPlaces = 5;

function placesOf(way: readonly Step[]): NonNullable<Violation['related']> {
  return way.slice(0, maxPlaces).map(({ to, edges }) => ({ at: (edges.at(-1)?.from ?? to).node, message: `Leads to ${nameOf(to)}.` }));
}
