import { packs } from '../../api.ts';
import type { Settings, Waiver } from '../../policy/settings.ts';
import { waiverFaults } from '../../policy/waiver-register.ts';
import { combineWaiverRules } from '../../policy/waiver-rules.ts';
import { createWaiverJudge } from '../../policy/waiver-standing.ts';
import type { Notification } from '../../report/report.ts';
import { type Severity, severities } from '../../report/severity.ts';
import { nearest } from '../../suggestion.ts';
import type { Problem } from '../error-text.ts';

/** Why policy would not let a waiver count that is not in a file yet; it has no place. `today` is a day, `YYYY-MM-DD`. */
export function policyProblems(waiver: Waiver, settings: Settings, today: string): readonly Problem[] {
  const found: Notification[] = [];
  const { waiverRules } = combineWaiverRules(settings.layers.map((layer) => layer.waiverRules));
  const judge = createWaiverJudge(waiverRules, today, (notification) => found.push(notification));
  judge(waiver, gravestSeverity(waiver.rule, settings));
  // Ids and scopes that are there twice. What was wrong before is no reason to refuse this one.
  found.push(...waiverFaults([...settings.waivers, waiver], today).filter(({ location }) => location === waiver.origin));
  const messages = new Map(found.filter(({ level }) => level !== 'note').map(({ message, help }) => [message, { message, help }]));
  return [...messages.values(), ...unknownApi(waiver, settings)];
}

/** The gravest severity that findings of a rule may have: whose they will be is not known. */
function gravestSeverity(ruleId: string, { layers }: Settings): Severity {
  const demands = layers.flatMap(({ rules, profiles }) => [rules, ...profiles.map((profile) => profile.rules)]);
  const own = packs.flatMap((pack) => pack.rules).find(({ id }) => id === ruleId)?.severity;
  const said = new Set([own, ...demands.map((rules) => rules.get(ruleId)?.severity)]);
  return severities.find((severity) => said.has(severity)) ?? 'error';
}

function unknownApi({ scope: { api } }: Waiver, { layers }: Settings): readonly Problem[] {
  const ids = layers.flatMap((layer) => layer.apis.map(({ id }) => id));
  if (api === undefined || ids.includes(api)) return [];
  const meant = nearest(api, ids);
  const help = meant === undefined ? 'Name it under "apis" in lintel.yaml, or use --path.' : `Did you mean "${meant}"?`;
  return [{ message: `No configuration names an API "${api}".`, help }];
}
