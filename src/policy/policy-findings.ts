import type { Classification } from '../report/classification.ts';
import type { Finding } from '../report/finding.ts';
import type { Location } from '../report/location.ts';
import type { Severity } from '../report/severity.ts';
import type { Contradiction } from './classify.ts';
import type { EffectivePolicy } from './effective-policy.ts';
import { gradeOf } from './grade.ts';
import { type PolicyRuleId, policySeverity } from './policy-rules.ts';

/** Where a definition speaks of itself. */
export interface ClassificationPlaces {
  /** Its `info`, or the whole document when it has none. */
  readonly info: Location;
  /** The extensions that say something. */
  readonly declared: Readonly<Partial<Record<keyof Classification, Location>>>;
}

/**
 * What policy finds about the classification of a definition, judged as a whole. `hash` makes fingerprints: of the rule, what the finding
 * is part of, and the way to its place.
 */
export function policyFindings(
  policy: EffectivePolicy,
  places: ClassificationPlaces,
  hash: (...parts: readonly string[]) => string,
): readonly Finding[] {
  const findings = [
    ...(policy.unknown.length === 0 ? [] : [unclassified(policy)]),
    ...policy.contradictions.map((contradiction) => inconsistent(contradiction)),
  ];
  return findings.flatMap(({ ruleId, field, graded, message, said }) => {
    const severity = gradeOf(ruleId, graded, [policy]);
    if (severity === 'off') return [];
    const location = (field === undefined ? undefined : places.declared[field]) ?? places.info;
    const relatedLocations = said === undefined ? [] : [said];
    return [{ ruleId, severity, message, location, relatedLocations, fingerprint: hash(ruleId, 'definition', field ?? '') }];
  });
}

interface Draft {
  readonly ruleId: PolicyRuleId;
  readonly field?: keyof Classification;
  readonly graded: Severity;
  readonly message: string;
  readonly said?: Finding['relatedLocations'][number];
}

function unclassified({ unknown, judgedAs }: EffectivePolicy): Draft {
  const questions = { exposure: 'who can reach this API', data: 'how sensitive its data are' };
  const answers = { exposure: `as ${judgedAs.exposure}`, data: `with ${judgedAs.data} data` };
  const asked = unknown.map((fact) => questions[fact]).join(' or ');
  const assumed = unknown.map((fact) => answers[fact]).join(' and ');
  return {
    ruleId: 'api-classified',
    graded: policySeverity('api-classified'),
    message: `Nothing says ${asked}; it is judged ${assumed}.`,
  };
}

const names = { exposure: 'exposure', data: 'data class', tags: 'data tags', lifecycle: 'lifecycle' };

function inconsistent({ field, configured, declared, origin, isDeclaredStricter }: Contradiction): Draft {
  return {
    ruleId: 'classification-consistent',
    field,
    // The configuration may demand too little of it.
    graded: isDeclaredStricter ? 'error' : policySeverity('classification-consistent'),
    message: `By the definition the ${names[field]} of this API ${field === 'tags' ? 'are' : 'is'} "${declared}", by the configuration, which counts, "${configured}".`,
    said: { ...origin, message: `Here the configuration says "${configured}".` },
  };
}
