import type { Path } from '../document/document.ts';
import { quote } from '../ruleset/quote.ts';
import { nearest } from '../suggestion.ts';
import { type Definition, ruleNamesOf } from './definition.ts';
import { renamedRules } from './known-names.ts';
import { type Fields, isFields, type RulesetFile, rulesetError } from './ruleset-file.ts';

/**
 * Checks that what a ruleset sets a severity of is there, in itself or in what it extends.
 * @throws ToolError `ruleset-invalid`
 */
export function checkKnown(file: RulesetFile, definition: Definition): void {
  const known = new Set(ruleNamesOf({ extends: definition.extends }));
  const own = isFields(file.data['rules']) ? file.data['rules'] : {};
  checkNames(file, own, ['rules'], known);
  for (const name of Object.keys(own)) known.add(renamedRules.get(name) ?? name);
  const { overrides } = definition;
  for (const [index, override] of (Array.isArray(overrides) ? overrides : []).entries()) {
    const data = file.data['overrides'];
    const written = Array.isArray(data) ? data[index] : undefined;
    // Spectral passes over unknown rules where only a part of a file is meant.
    if (!isFields(written) || !isFields(written['rules']) || String(written['files']).includes('#')) continue;
    checkNames(file, written['rules'], ['overrides', index, 'rules'], new Set([...known, ...ruleNamesOf({ extends: override.extends })]));
  }
}

function checkNames(file: RulesetFile, rules: Fields, path: Path, known: ReadonlySet<string>): void {
  for (const [name, rule] of Object.entries(rules)) {
    if (isFields(rule) || known.has(renamedRules.get(name) ?? name)) continue;
    const meant = nearest(name, known);
    const help =
      meant === undefined ? 'Extend the ruleset that has it, or write the rule with "given" and "then".' : `Did you mean "${meant}"?`;
    throw rulesetError(file, [...path, name], { message: `There is no rule ${quote(name)} to change.`, help, isKey: true });
  }
}
