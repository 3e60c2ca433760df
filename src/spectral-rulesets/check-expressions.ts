import type core from '@stoplight/spectral-core';
import { ToolError } from '../errors.ts';
import { quote } from '../ruleset/quote.ts';
import { objectionTo } from './objection.ts';
import { isFields, type RulesetFile, rulesetError } from './ruleset-file.ts';

/**
 * Refuses rules whose paths would run code. They are looked at as Spectral's library will see them, with aliases put in.
 * @throws ToolError `ruleset-refused`
 */
export function checkExpressions(rules: readonly core.Rule[], files: readonly RulesetFile[]): void {
  for (const rule of rules) {
    const fields = rule.then.flatMap(({ field }) => (field?.startsWith('$') === true ? field : []));
    for (const expression of [...expandedGiven(rule), ...fields]) {
      const objection = objectionTo(expression);
      if (objection !== undefined) throw refused(rule.name, expression, objection, files);
    }
  }
}

const mostExpansions = 10_000;

/** Every path that `given` may come to, whatever the format. */
function expandedGiven(rule: core.Rule): readonly string[] {
  const { aliases, hasComplexAliases } = rule.aliasSource;
  if (!hasComplexAliases) return rule.given;
  const done: string[] = [];
  const waiting = rule.given.map((expression) => ({ expression, depth: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { expression, depth } = next;
    const name = /^#([A-Za-z0-9_-]+)/.exec(expression)?.[1];
    if (name === undefined || depth > 100 || done.length + waiting.length > mostExpansions) {
      // What is left unexpanded is refused below, for it is no path.
      done.push(expression);
      continue;
    }
    const alias: unknown = aliases !== null && Object.hasOwn(aliases, name) ? aliases[name] : undefined;
    for (const start of pathsOf(alias)) waiting.push({ expression: start + expression.slice(name.length + 1), depth: depth + 1 });
  }
  return done;
}

function pathsOf(alias: unknown): readonly string[] {
  if (Array.isArray(alias)) return alias.map(String);
  const targets = isFields(alias) && Array.isArray(alias['targets']) ? alias['targets'] : [];
  return targets.flatMap((target) => (isFields(target) && Array.isArray(target['given']) ? target['given'].map(String) : []));
}

function refused(name: string, expression: string, objection: string, files: readonly RulesetFile[]): ToolError {
  const message = `Rule ${quote(name)} is refused, for the path ${quote(expression)} could run code: ${objection}.`;
  const help = 'Write the path without it, or give --allow-js-rulesets where you trust whoever can change the ruleset.';
  const file = files.find(({ data }) => isFields(data['rules']) && Object.hasOwn(data['rules'], name)) ?? files[0];
  if (file === undefined) return new ToolError('ruleset-refused', message, { help });
  const isThere = isFields(file.data['rules']) && Object.hasOwn(file.data['rules'], name);
  return rulesetError(file, isThere ? ['rules', name] : [], { code: 'ruleset-refused', message, help, isKey: isThere });
}
