import type { Path } from '../document/document.ts';
import { quote } from '../ruleset/quote.ts';
import { nearest } from '../suggestion.ts';
import type { Definition } from './definition.ts';
import { coreFormats, coreFunctions, renamedRules } from './known-names.ts';
import { type Fields, isFields, type RulesetFile, rulesetError } from './ruleset-file.ts';

/** A file, and the functions that it brings along. */
export interface Names {
  readonly file: RulesetFile;
  readonly functions: ReadonlyMap<string, unknown>;
}

/**
 * A ruleset or an override (`path` says which) with functions and formats in place of their names, without what it extends.
 * @throws ToolError `ruleset-invalid`
 */
export function compileFields(fields: Fields, path: Path, names: Names): Definition {
  const { extends: _extends, formats, rules, aliases, ...rest } = fields;
  return {
    ...rest,
    ...(formats === undefined ? {} : { formats: compileFormats(formats, [...path, 'formats'], names) }),
    ...(isFields(rules) ? { rules: compileRules(rules, [...path, 'rules'], names) } : {}),
    ...(aliases === undefined ? {} : { aliases: compileAliases(aliases, [...path, 'aliases'], names) }),
  };
}

function compileFormats(formats: unknown, path: Path, { file }: Names): unknown {
  if (!Array.isArray(formats)) return formats;
  const compiled = formats.map((name, index) => {
    const format = coreFormats.get(String(name));
    if (format !== undefined) return format;
    // `oas31` is as near to `oas3`, but more likely a dot short.
    const longestFirst = [...coreFormats.keys()].sort((left, right) => right.length - left.length);
    const meant = nearest(String(name), longestFirst);
    const help = `${meant === undefined ? '' : `Did you mean "${meant}"? `}Formats for OpenAPI are oas2, oas3, oas3.0, oas3.1, oas3.2.`;
    throw rulesetError(file, [...path, index], { message: `There is no format ${quote(name)}.`, help });
  });
  return [...new Set(compiled)];
}

function compileAliases(aliases: unknown, path: Path, names: Names): unknown {
  if (!isFields(aliases)) return aliases;
  const compiled = Object.entries(aliases).map(([name, alias]) => {
    if (!isFields(alias) || !Array.isArray(alias['targets'])) return [name, alias];
    const targets = alias['targets'].map((target, index) =>
      isFields(target)
        ? { ...target, formats: compileFormats(target['formats'], [...path, name, 'targets', index, 'formats'], names) }
        : target,
    );
    return [name, { ...alias, targets }];
  });
  return Object.fromEntries(compiled);
}

function compileRules(rules: Fields, path: Path, names: Names): Readonly<Record<string, unknown>> {
  const compiled = new Map<string, unknown>();
  for (const [name, rule] of Object.entries(rules)) {
    if (isFields(rule)) compiled.set(name, compileRule(rule, [...path, name], names));
    else {
      const current = renamedRules.get(name);
      if (current === undefined) compiled.set(name, rule);
      // Of several old names the gravest counts; what the ruleset says of the new one itself is kept.
      else compiled.set(current, gravest(compiled.get(current) ?? rules[current], rule));
    }
  }
  return Object.fromEntries(compiled);
}

const graveness = ['error', 'warn', 'info', 'hint', 'off'];

function gravest(before: unknown, rule: unknown): unknown {
  if (before === undefined || isFields(before)) return before ?? rule;
  const [one, other] = [graveness.indexOf(String(before)), graveness.indexOf(String(rule))];
  return other !== -1 && (one === -1 || other < one) ? rule : before;
}

function compileRule(rule: Fields, path: Path, names: Names): Fields {
  const { then, formats } = rule;
  return {
    ...rule,
    ...(formats === undefined ? {} : { formats: compileFormats(formats, [...path, 'formats'], names) }),
    ...(then === undefined
      ? {}
      : {
          then: Array.isArray(then)
            ? then.map((item, index) => compileThen(item, [...path, 'then', index], names))
            : compileThen(then, [...path, 'then'], names),
        }),
  };
}

function compileThen(then: unknown, path: Path, { file, functions }: Names): unknown {
  if (!isFields(then) || typeof then['function'] !== 'string') return then;
  const name = then['function'];
  const found = functions.get(name) ?? coreFunctions.get(name);
  if (found !== undefined) return { ...then, function: found };
  const known = [...coreFunctions.keys(), ...functions.keys()];
  const meant = nearest(name, known);
  const help = `${meant === undefined ? '' : `Did you mean "${meant}"? `}Functions are ${known.join(', ')}.`;
  throw rulesetError(file, [...path, 'function'], { message: `There is no function ${quote(name)}.`, help });
}
