import type { Path } from '../document/document.ts';
import { Node } from '../document/node.ts';
import type { ToolError } from '../errors.ts';
import { isPolicyRule } from '../policy/policy-rules.ts';
import { quote } from '../ruleset/quote.ts';
import { nearest } from '../suggestion.ts';
import type { Catalogue } from './catalogue.ts';
import { type ConfigurationFile, type Fields, isFields, originOf, problem, valueAt } from './configuration-file.ts';

/** A file whose names are checked, whatever else is wrong with it. */
interface Named {
  readonly file: ConfigurationFile;
  readonly catalogue: Catalogue;
}

/** Names in a configuration that stand for nothing: rules, options, packs, rulesets; and names of profiles that are there twice. */
export function* nameProblems(file: ConfigurationFile, catalogue: Catalogue): Generator<ToolError> {
  const { data } = file.document;
  if (!isFields(data)) return;
  const named = { file, catalogue };
  const profiles: readonly unknown[] = Array.isArray(data['profiles']) ? data['profiles'] : [];
  yield* unknownRulesets(data['ruleset'], named);
  yield* holderProblems([], data, named);
  for (const [index, profile] of profiles.entries()) if (isFields(profile)) yield* holderProblems(['profiles', index], profile, named);
  yield* repeatedProfiles(profiles, named);
}

/** True for what `ruleset` takes for a file: it has a separator, or the extension of a ruleset for Spectral. */
export function isRulesetPath(text: string): boolean {
  return text.includes('/') || /\.(?:ya?ml|json|[mc]?js)$/i.test(text);
}

function* unknownRulesets(ruleset: unknown, { file, catalogue: { rulesets } }: Named): Generator<ToolError> {
  const items: readonly unknown[] = Array.isArray(ruleset) ? ruleset : [ruleset];
  for (const [index, name] of items.entries()) {
    if (typeof name !== 'string' || name === '' || isRulesetPath(name) || rulesets.includes(name)) continue;
    const path = Array.isArray(ruleset) ? ['ruleset', index] : ['ruleset'];
    const help = `${didYouMean(name, rulesets)}Rulesets are ${rulesets.join(', ')}; one for Spectral is named by its path: "./.spectral.yaml".`;
    yield problem(valueAt(file, path, name), `There is no ruleset named ${quote(name)}.`, help);
  }
}

/** `rules`, `locked` and `require`, at the top or in a profile. */
function* holderProblems(path: Path, { rules, locked, require }: Fields, named: Named): Generator<ToolError> {
  const { file } = named;
  for (const id of keysOf(rules)) {
    yield* unknownRule(id, [...path, 'rules', id], named);
    yield* unknownOptions(id, [...path, 'rules', id, 'options'], named);
  }
  for (const [index, id] of (Array.isArray(locked) ? locked : []).entries()) {
    if (typeof id === 'string') yield* unknownRule(id, [...path, 'locked', index], named);
  }
  const { budgets, coverage } = isFields(require) ? require : {};
  for (const id of keysOf(budgets)) yield* unknownRule(id, [...path, 'require', 'budgets', id], named);
  const { packs } = named.catalogue;
  for (const pack of keysOf(coverage)) {
    if (pack === 'total' || packs.includes(pack)) continue;
    const help = `${didYouMean(pack, ['total', ...packs])}Packs are ${packs.join(', ')}; "total" is all of them together.`;
    yield problem(originOf(file, [...path, 'require', 'coverage', pack]), `There is no pack named ${quote(pack)}.`, help);
  }
}

function* unknownRule(id: string, path: Path, { file, catalogue: { settable } }: Named): Generator<ToolError> {
  if (settable.has(id)) return;
  if (isPolicyRule(id)) {
    const help = 'It judges changes of the configuration: who runs the check decides, with "--allow-weakening".';
    yield problem(originOf(file, path), `The rule ${quote(id)} cannot be set in a configuration.`, help);
    return;
  }
  const help = `${didYouMean(id, settable)}Run "lintel rules" for the list; rules of a ruleset for Spectral are set in that ruleset.`;
  yield problem(originOf(file, path), `There is no rule named ${quote(id)}.`, help);
}

function* unknownOptions(id: string, path: Path, { file, catalogue }: Named): Generator<ToolError> {
  const rule = catalogue.rules.get(id);
  if (rule === undefined) return;
  const known = Object.keys(rule.options ?? {});
  for (const name of keysOf(Node.root(file.document).at(...path)?.value)) {
    if (known.includes(name)) continue;
    const list = known.length === 0 ? `"${id}" has none.` : `Options are ${known.join(', ')}.`;
    yield problem(originOf(file, [...path, name]), `${quote(name)} is no option of "${id}".`, `${didYouMean(name, known)}${list}`);
  }
}

function* repeatedProfiles(profiles: readonly unknown[], { file }: Named): Generator<ToolError> {
  const seen = new Set<string>();
  for (const [index, profile] of profiles.entries()) {
    const name = isFields(profile) ? profile['name'] : undefined;
    if (typeof name !== 'string') continue;
    const location = valueAt(file, ['profiles', index, 'name'], name);
    if (seen.has(name))
      yield problem(location, `Two profiles have the name ${quote(name)}.`, 'Give each its own: reports tell them apart by it.');
    seen.add(name);
  }
}

function keysOf(value: unknown): readonly string[] {
  return isFields(value) ? Object.keys(value) : [];
}

function didYouMean(typed: string, known: Iterable<string>): string {
  const near = nearest(typed, known);
  return near === undefined ? '' : `Did you mean "${near}"? `;
}
