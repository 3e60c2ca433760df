import type { Edge } from '../../src/openapi/element.ts';
import { appliedSchemas, propertiesAmong } from '../../src/openapi/in-place.ts';
import { membersAt } from '../../src/openapi/members.ts';
import { once } from '../../src/openapi/once.ts';
import { isDefinitionField, Schema } from '../../src/openapi/schema.ts';

/**
 * True for a property of a shared base (or the items of one) when everything built on the base says enough of it: `attributes` of a
 * `Document` that each kind of document describes as its own. Where callers can send it, only what they can send counts.
 */
export function isDescribedAgain(schema: Schema, isEnough: (other: Schema) => boolean): boolean {
  const steps: Step[] = [];
  let inner = schema;
  while (steps.length < maxSteps) {
    const use = inner.uses.length === 1 ? inner.uses[0] : undefined;
    if (use === undefined || !(use.from instanceof Schema) || !dataFields.has(use.field)) return false;
    steps.unshift(use);
    inner = use.from;
    const heirs = heirsOf(inner);
    if (heirs.length === 0) continue;
    const counted = schema.isRequest ? heirs.filter(({ isRequest }) => isRequest) : heirs;
    return counted.every((heir) => judgesOf(heir, steps).some(isEnough));
  }
  return false;
}

type Step = Pick<Edge, 'field' | 'key'>;

const dataFields: ReadonlySet<string> = new Set(['properties', 'items', 'additionalProperties']);

/** What is nested deeper, built on by more than so many, or said as often, is judged where it stands. */
const maxSteps = 3;
const maxHeirs = 50;
const maxJudges = 500;

const none: readonly Schema[] = [];

/** The schemas that take values by a base, or by what is built on it; none for a schema that is a part of no other, as most are. */
function heirsOf(base: Schema): readonly Schema[] {
  return base.uses.some(({ field }) => partFields.has(field)) ? findHeirs(base) : none;
}

const findHeirs = once((base: Schema): readonly Schema[] => {
  const above = new Set<Schema>([base]);
  const heirs: Schema[] = [];
  let isPart = false;
  for (const one of above) {
    let isAlone = true;
    let isTaken = false;
    for (const use of one.uses) {
      const { field, from } = use;
      if (!partFields.has(field) || !(from instanceof Schema)) {
        // As a value of its own, a branch, or one that a discriminator chooses.
        isTaken ||= !isDefinitionField(use);
        continue;
      }
      isAlone = false;
      isPart ||= field === 'allOf';
      above.add(from);
      if (above.size > maxHeirs) return none;
    }
    if (isAlone || isTaken) heirs.push(one);
  }
  return isPart ? heirs : none;
});

const partFields: ReadonlySet<string> = new Set(['$ref', '$dynamicRef', 'allOf']);

/** All schemas that judge the value at some steps below a value of the heir. */
function judgesOf(heir: Schema, steps: readonly Step[]): readonly Schema[] {
  const [first, ...further] = steps;
  // Only properties come first: what is built on a base is an object.
  if (first?.field !== 'properties') return none;
  const properties = propertiesOf(heir).get(String(first.key)) ?? none;
  if (properties.length > maxJudges) return none;
  let judges = properties.flatMap(appliedSchemas);
  for (const { field, key } of further) {
    if (judges.length > maxJudges) return none;
    judges = judges.flatMap((judge) => membersAt(judge, field, key)).flatMap(appliedSchemas);
  }
  return judges;
}

const propertiesOf = once((heir: Schema) => propertiesAmong(appliedSchemas(heir)));
