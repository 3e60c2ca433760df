import type { Finding } from '../report/finding.ts';
import { type Absence, placeKey, type Structure } from '../report/places.ts';
import type { Severity } from '../report/severity.ts';

/** What findings take away from whatever they are in. */
export interface Burden {
  /** In hundredths: whole numbers, whose sums do not depend on their order. */
  readonly penalty: number;
  /** How many say that something is undeclared. */
  readonly undeclared: number;
  /** How many of these say it of the slot as a whole. */
  readonly whole: number;
  /** Weight, in tenths, of slots that an operation lacks. */
  readonly absent: number;
}

/** A finding, where it counts, and for how much. */
export interface Weighed {
  readonly part: number;
  readonly finding: Finding;
  readonly burden: Burden;
}

/** What rules say is undeclared, by their ids. */
export type Absences = ReadonlyMap<string, Absence>;

/** The findings that count in a definition. What a rule says of it twice counts twice; what is not of the definition does not count. */
export function weigh({ operations, placed }: Structure, findings: readonly Finding[], absences: Absences): readonly Weighed[] {
  // A slot can only be missing from an operation.
  const ofOperations = new Set(operations.flatMap(({ slots }) => slots[0]?.parts ?? []));
  return findings.flatMap((finding): readonly Weighed[] => {
    const part = placed.get(placeKey(finding));
    if (part === undefined) return [];
    return [{ part, finding, burden: burdenOf(finding, absences.get(finding.ruleId), ofOperations.has(part)) }];
  });
}

function burdenOf({ severity }: Finding, absence: Absence | undefined, isOfOperation: boolean): Burden {
  const penalty = penalties[severity];
  if (absence === 'some') return { ...noBurden, penalty, undeclared: 1 };
  if (absence === 'whole') return { ...noBurden, penalty, undeclared: 1, whole: 1 };
  return absence === undefined || !isOfOperation ? { ...noBurden, penalty } : { ...noBurden, absent: absentWeights[absence] };
}

const penalties: Readonly<Record<Severity, number>> = { error: 100, warn: 25, info: 5, hint: 1 };

/** As much as the slot would weigh. */
const absentWeights = { parameter: 10, response: 10, errorResponse: 2 } as const;

export const noBurden: Burden = { penalty: 0, undeclared: 0, whole: 0, absent: 0 };

export function addBurdens(left: Burden, right: Burden): Burden {
  return {
    penalty: left.penalty + right.penalty,
    undeclared: left.undeclared + right.undeclared,
    whole: left.whole + right.whole,
    absent: left.absent + right.absent,
  };
}

/** The sum of some of many burdens. Additions of objects take too long where slots lead to thousands of them. */
export function sumBurdens(indexes: readonly number[], burdens: readonly (Burden | undefined)[]): Burden {
  let [penalty, undeclared, whole, absent] = [0, 0, 0, 0];
  for (const index of indexes) {
    const burden = burdens[index];
    if (burden === undefined) continue;
    penalty += burden.penalty;
    undeclared += burden.undeclared;
    whole += burden.whole;
    absent += burden.absent;
  }
  return { penalty, undeclared, whole, absent };
}

/** What is left of a slot: 1 when nothing burdens it, 0 when something in it is undeclared. */
export function creditOf({ penalty, undeclared }: Pick<Burden, 'penalty' | 'undeclared'>): number {
  return undeclared > 0 ? 0 : 100 / (100 + penalty);
}

/** What a slot of a weight counts for: twice when it lacks what makes it what it is, so that taking that away never hides the rest. */
export function weightOf(weight: number, { whole }: Burden): number {
  return whole > 0 ? 2 * weight : weight;
}
