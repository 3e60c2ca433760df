import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LintRequest } from '../../api.ts';
import { inspectPolicy } from '../../judge/inspect-policy.ts';
import { toNotifications } from '../../policy/objection.ts';
import { streamJson } from '../../reporters/json-stream.ts';
import { painter } from '../../reporters/paint.ts';
import { findSpectralRuleset } from '../../spectral-rulesets/find-ruleset.ts';
import { relativeUri } from '../../uri.ts';
import { type Arguments, usage } from '../arguments.ts';
import { exitNoVerdict } from '../command.ts';
import { problemText } from '../error-text.ts';
import { type InputOptions, readInputOptions } from '../input-options.ts';
import { joinChunks } from '../output/chunks.ts';
import { prepareLint } from '../prepare-lint.ts';
import { policyData, type Said } from '../print-config/policy-data.ts';
import { policyText } from '../print-config/policy-text.ts';
import { type Terminal, wantsColor } from '../terminal.ts';
import { today } from '../today.ts';
import { printConfig } from './print-config.ts';

/** Runs `lintel print-config`. Returns the exit code. */
export async function runPrintConfig(args: Arguments, terminal: Terminal): Promise<number> {
  const { cwd, environment, stdout, stderr } = terminal;
  const [file, extra] = args.positionals;
  if (file === undefined) throw usage('The command needs a definition.', printConfig);
  if (extra !== undefined) throw usage('The command takes one definition at a time.', printConfig);
  const color = args.flags.get('color');
  const options = readInputOptions(args, cwd);
  const { request, root } = await prepareLint({ ...options, threshold, quiet: true, color }, terminal);
  const [entry, second] = request.entries;
  if (second !== undefined) throw usage(`"${file}" stands for ${request.entries.length} definitions.`, printConfig, 'Name one of them.');
  const inspected = entry === undefined ? undefined : await inspectPolicy(entry, request);
  const loosened = inspected?.judge.by.policies.flatMap((policy) => policy.loosened) ?? [];
  const notifications = [...(request.notifications ?? []), ...toNotifications(loosened)];
  if (entry !== undefined && inspected !== undefined) {
    const data = policyData({
      ...inspected,
      path: entry.path,
      uri: relativeUri(pathToFileURL(entry.path).href, cwd),
      cwd,
      today: today(environment),
      rulesets: rulesetsWithout(options, cwd, root),
      isRulesetGiven: options.rulesets.length > 0,
      notifications,
    });
    const paint = painter(wantsColor(environment, stdout.isTerminal, color));
    const text = args.flags.get('json') === true ? streamJson(data, 3, 2) : policyText(data, paint);
    for (const chunk of joinChunks(text)) await stdout.write(chunk);
  }
  const errorColor = wantsColor(environment, stderr.isTerminal, color);
  const errors = notifications.filter(({ level }) => level === 'error');
  for (const error of errors) await stderr.write(problemText(error, errorColor));
  return errors.length > 0 ? exitNoVerdict : 0;
}

/** Nothing is judged here. */
const threshold: LintRequest['threshold'] = { failSeverity: 'none', maxWarnings: undefined };

/** The rulesets of a run where no configuration names any. */
function rulesetsWithout({ rulesets }: InputOptions, cwd: string, root: string): Said<readonly string[]> {
  if (rulesets.length > 0) return { value: rulesets, from: '--ruleset' };
  const found = findSpectralRuleset(cwd, root);
  const files = found === undefined ? [] : [relative(cwd, found).replaceAll('\\', '/')];
  return { value: ['recommended', ...files], from: 'the default' };
}
