import type { Path } from '../document/document.ts';
import { quote } from '../ruleset/quote.ts';
import { nearest } from '../suggestion.ts';
import { type Fields, isFields, type RulesetFile, rulesetError } from './ruleset-file.ts';

const rulesetFields = [
  ...['extends', 'rules', 'overrides', 'aliases', 'formats', 'functions', 'functionsDir', 'parserOptions'],
  ...['description', 'documentationUrl', 'except'],
];
const ruleFields = [
  ...['description', 'message', 'severity', 'given', 'then', 'formats', 'recommended', 'resolved'],
  ...['documentationUrl', 'tags', 'type', 'extensions'],
];
const severities = ['error', 'warn', 'info', 'hint', 'off'];

/**
 * Checks the names in a ruleset that people misspell, so that the message can say what was meant; Spectral's own validation follows.
 * @throws ToolError `ruleset-invalid`
 */
export function checkShape(file: RulesetFile): void {
  checkFields(file, file.data, [], rulesetFields);
  if (!['extends', 'rules', 'overrides'].some((field) => Object.hasOwn(file.data, field))) {
    throw rulesetError(file, [], { message: 'The ruleset has no "extends", "rules" or "overrides".', help: 'Add one of them.' });
  }
  const { functions } = file.data;
  if (functions !== undefined && !Array.isArray(functions)) {
    throw rulesetError(file, ['functions'], { message: '"functions" is no list.', help: 'List the names of the files, without ".js".' });
  }
  checkRules(file, file.data['rules'], ['rules']);
  const { overrides } = file.data;
  for (const [index, override] of (Array.isArray(overrides) ? overrides : []).entries()) {
    if (isFields(override)) checkRules(file, override['rules'], ['overrides', index, 'rules']);
  }
}

function checkRules(file: RulesetFile, rules: unknown, path: Path): void {
  if (rules === undefined) return;
  if (!isFields(rules)) {
    throw rulesetError(file, path, {
      message: '"rules" has no rules by name.',
      help: 'Write each as "name: severity" or "name: { given, then }".',
    });
  }
  for (const [name, rule] of Object.entries(rules)) {
    const place = [...path, name];
    if (name in Object.prototype || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(name)) {
      throw rulesetError(file, place, {
        message: `${quote(name)} cannot be the name of a rule.`,
        help: 'Choose another one.',
        isKey: true,
      });
    }
    if (isFields(rule)) checkRule(file, rule, place);
    else checkSeverity(file, rule, place);
  }
}

function checkRule(file: RulesetFile, rule: Fields, path: Path): void {
  checkFields(file, rule, path, ruleFields);
  if (rule['severity'] !== undefined && typeof rule['severity'] === 'string') checkSeverity(file, rule['severity'], [...path, 'severity']);
}

function checkSeverity(file: RulesetFile, severity: unknown, path: Path): void {
  if (typeof severity !== 'string' || severities.includes(severity)) return;
  const meant = nearest(severity, severities);
  const help = `${meant === undefined ? '' : `Did you mean "${meant}"? `}Severities are ${severities.join(', ')}.`;
  throw rulesetError(file, path, { message: `${quote(severity)} is no severity.`, help });
}

function checkFields(file: RulesetFile, fields: Fields, path: Path, known: readonly string[]): void {
  for (const field of Object.keys(fields)) {
    if (known.includes(field) || field.startsWith('x-')) continue;
    const meant = nearest(field, known);
    const help = `${meant === undefined ? '' : `Did you mean "${meant}"? `}Fields are ${known.join(', ')}.`;
    const holder = path.length === 0 ? 'a ruleset' : `rule ${quote(String(path.at(-1)))}`;
    throw rulesetError(file, [...path, field], { message: `${quote(field)} is no field of ${holder}.`, help, isKey: true });
  }
}
