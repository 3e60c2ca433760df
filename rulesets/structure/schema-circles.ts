import type { Edge } from '../../src/openapi/element.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import { isDefinitionField, Schema } from '../../src/openapi/schema.ts';

/** That one schema leads to another. */
interface Link {
  readonly from: Schema;
  readonly to: Schema;
}

/** A way from one schema that is referred to down to the next: what it holds, and at the end mostly a reference. */
export interface Step extends Link {
  readonly edges: readonly Edge[];
}

/** Schemas each of which leads to each other, with the steps between them. */
export interface Circle<Between extends Link = Step> {
  readonly schemas: ReadonlySet<Schema>;
  readonly steps: readonly Between[];
}

/** The recursive schemas of a definition, in groups that do not lead to each other. Linear in the number of references. */
export const schemaCircles = perModel((model): readonly Circle[] =>
  // Few schemas are recursive: the ways between the others need not be known.
  circlesAmong(lastEdgesOf(model)).map(({ schemas, steps }) => ({ schemas, steps: steps.map(stepTo) })),
);

/** The circles that are left of some steps. */
export function circlesAmong<Between extends Link>(steps: readonly Between[]): readonly Circle<Between>[] {
  const groups = findGroups(steps);
  const circles = new Map<number, { schemas: Set<Schema>; steps: Between[] }>();
  for (const step of steps) {
    const group = groups.get(step.from);
    if (group === undefined || group !== groups.get(step.to)) continue;
    const circle = circles.get(group) ?? { schemas: new Set(), steps: [] };
    circles.set(group, circle);
    circle.schemas.add(step.from).add(step.to);
    circle.steps.push(step);
  }
  return [...circles.values()];
}

/** A shortest way from a schema back to itself. */
export function shortestWay(start: Schema, { steps }: Circle): readonly Step[] {
  const bySource = groupBySource(steps);
  const arrivals = new Map<Schema, Step>();
  const queue = [start];
  for (const schema of queue) {
    for (const step of bySource.get(schema) ?? []) {
      if (arrivals.has(step.to)) continue;
      arrivals.set(step.to, step);
      if (step.to === start) return wayBack(start, arrivals);
      queue.push(step.to);
    }
  }
  return [];
}

function wayBack(start: Schema, arrivals: ReadonlyMap<Schema, Step>): readonly Step[] {
  const way: Step[] = [];
  for (let step = arrivals.get(start); step !== undefined; step = step.from === start ? undefined : arrivals.get(step.from))
    way.unshift(step);
  return way;
}

/** Every circle passes through a reference: it is enough to look at what references lead to, and how one of those leads to another. */
function lastEdgesOf({ references }: Model): readonly LastEdge[] {
  const targets = new Set<Schema>();
  for (const { via, target } of references) {
    if (via !== 'mapping' && target instanceof Schema) targets.add(target);
  }
  const found: LastEdge[] = [];
  for (const to of targets) {
    for (const last of to.uses) {
      const from = sourceOf(last, targets);
      if (from !== undefined) found.push({ from, to, last });
    }
  }
  return found;
}

/** The end of a step. */
interface LastEdge extends Link {
  readonly last: Edge;
}

/** Where a step starts: at the first schema above its last edge that is referred to itself. */
function sourceOf(last: Edge, targets: ReadonlySet<Schema>): Schema | undefined {
  for (let edge: Edge | undefined = last; edge !== undefined && leadsToValues(edge); edge = edge.from.uses[0]) {
    if (edge.from instanceof Schema && targets.has(edge.from)) return edge.from;
  }
  return undefined;
}

function stepTo({ from, to, last }: LastEdge): Step {
  const edges: Edge[] = [];
  for (let edge: Edge | undefined = last; edge !== undefined; edge = edge.from === from ? undefined : edge.from.uses[0])
    edges.unshift(edge);
  return { from, to, edges };
}

function leadsToValues(edge: Edge): boolean {
  return edge.from instanceof Schema && edge.field !== 'subtype' && !isDefinitionField(edge);
}

/** Tarjan's strongly connected components, without recursion: a number for each schema, the same for those that lead to each other. */
function findGroups(steps: readonly Link[]): ReadonlyMap<Schema, number> {
  const bySource = groupBySource(steps);
  const groups = new Map<Schema, number>();
  const indexes = new Map<Schema, number>();
  const lows = new Map<Schema, number>();
  const path: Schema[] = [];
  for (const start of bySource.keys()) {
    if (indexes.has(start)) continue;
    const open = [{ schema: start, next: 0 }];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const { schema } = top;
      if (top.next === 0) {
        indexes.set(schema, indexes.size);
        lows.set(schema, indexes.size - 1);
        path.push(schema);
      }
      const step = bySource.get(schema)?.[top.next];
      top.next += 1;
      if (step === undefined) {
        open.pop();
        close(schema, open.at(-1)?.schema);
      } else if (!indexes.has(step.to)) open.push({ schema: step.to, next: 0 });
      else if (!groups.has(step.to)) lower(schema, indexes.get(step.to) ?? 0);
    }
  }
  return groups;

  function lower(schema: Schema, value: number): void {
    lows.set(schema, Math.min(lows.get(schema) ?? 0, value));
  }

  function close(schema: Schema, parent: Schema | undefined): void {
    const low = lows.get(schema) ?? 0;
    if (low === indexes.get(schema)) {
      for (let member = path.pop(); member !== undefined; member = member === schema ? undefined : path.pop()) groups.set(member, low);
    }
    if (parent !== undefined) lower(parent, low);
  }
}

function groupBySource<Between extends Link>(steps: readonly Between[]): ReadonlyMap<Schema, readonly Between[]> {
  const bySource = new Map<Schema, Between[]>();
  for (const step of steps) {
    const others = bySource.get(step.from);
    if (others === undefined) bySource.set(step.from, [step]);
    else others.push(step);
  }
  return bySource;
}
