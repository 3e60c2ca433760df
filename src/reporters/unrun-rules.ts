import type { Report, UnrunRule } from '../report/report.ts';

/** How many rules at least one definition was asked, and how many there are. */
export function countRules({ rules, notRun = [], definitions }: Report): { readonly asked: number; readonly known: number } {
  const missed = new Map<string, number>();
  for (const { ruleId, definitions: amount } of notRun) missed.set(ruleId, (missed.get(ruleId) ?? 0) + amount);
  const asked = rules.filter(({ id }) => (missed.get(id) ?? 0) < Math.max(1, definitions.length)).length;
  return { asked, known: new Set([...rules.map(({ id }) => id), ...missed.keys()]).size };
}

/** Which rules did not run and why, in a sentence for each reason. Not escaped for any sink. */
export function unrunSentences({ notRun = [], definitions }: Report): string[] {
  return reasons.flatMap(({ reason, singular, plural }) => {
    const rules = notRun.filter((rule) => rule.reason === reason);
    if (rules.length === 0) return [];
    const names = rules.map((rule) => nameOf(rule, definitions.length)).join(', ');
    return [`${rules.length === 1 ? `1 rule ${singular}` : `${rules.length} rules ${plural}`}: ${names}.`];
  });
}

const reasons = [
  { reason: 'off', singular: 'is turned off', plural: 'are turned off' },
  { reason: 'version', singular: 'does not apply to the version of OpenAPI', plural: 'do not apply to the version of OpenAPI' },
] as const;

function nameOf({ ruleId, definitions }: UnrunRule, all: number): string {
  return definitions >= all ? ruleId : `${ruleId} (in ${definitions} of ${all} definitions)`;
}
