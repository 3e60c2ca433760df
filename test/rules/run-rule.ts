import { lintModel } from '../../src/engine/lint.ts';
import { createHost } from '../../src/host/create-host.ts';
import { buildModel } from '../../src/openapi/model.ts';
import type { Finding } from '../../src/report/finding.ts';
import type { Rule } from '../../src/ruleset/rule.ts';
import { loadTexts, testRoot } from '../support/memory-graph.ts';

/** What a rule may be run with besides its definition. */
export interface RunOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly name?: string;
}

/** What one rule finds in a definition; fails when the rule crashes or a pointer leads nowhere. */
export async function runRule(
  rule: Rule,
  text: string,
  { files = {}, options = {}, name = 'openapi.yaml' }: RunOptions = {},
): Promise<readonly Finding[]> {
  const model = buildModel(await loadTexts({ ...files, [name]: text }, name));
  const defaults = Object.fromEntries(Object.entries(rule.options ?? {}).map(([key, option]) => [key, option.default]));
  const setting = { rule, pack: 'test', severity: undefined, options: { ...defaults, ...options } };
  const ruleset = { rules: [setting] };
  const { findings, notifications } = lintModel(
    model,
    ruleset,
    (uri) => decodeURI(uri.slice(testRoot.length)),
    await createHost(model, ruleset),
  );
  const crash = notifications.find((notification) => notification.code === 'rule-crashed');
  if (crash !== undefined) throw new Error(crash.message);
  return findings;
}

/** `severity pointer message` of each finding, for tables. */
export async function summariesOf(rule: Rule, text: string, run?: RunOptions): Promise<readonly string[]> {
  return (await runRule(rule, text, run)).map(({ severity, location, message }) => `${severity} ${location.pointer} ${message}`);
}
