import { describeRule, packs } from '../../api.ts';
import { streamJson } from '../../reporters/json-stream.ts';
import { painter } from '../../reporters/paint.ts';
import type { Pack } from '../../ruleset/pack.ts';
import type { Rule } from '../../ruleset/rule.ts';
import { type Arguments, usage } from '../arguments.ts';
import { joinChunks } from '../output/chunks.ts';
import { type Terminal, wantsColor } from '../terminal.ts';
import { rules } from './rules.ts';

/** Runs `lintel rules`: prints the list. Returns the exit code. */
export async function runRules(args: Arguments, { stdout, environment }: Terminal): Promise<number> {
  const [extra] = args.positionals;
  if (extra !== undefined)
    throw usage(`The command takes no argument "${extra}".`, rules, `To read about a rule, run "lintel explain ${extra}".`);
  const color = wantsColor(environment, stdout.isTerminal, args.flags.get('color'));
  const text = args.flags.get('json') === true ? streamJson(packs.flatMap(ruleData), 2, 2) : ruleLines(color);
  for (const chunk of joinChunks(text)) await stdout.write(chunk);
  return 0;
}

/** A rule as `lintel rules --json` prints it. */
function ruleData(pack: Pack): readonly object[] {
  return pack.rules.map((rule) => ({
    ...describeRule({ rule, pack: pack.name, severity: undefined, options: {} }),
    tier: rule.tier,
    formats: rule.formats,
    options: rule.options ?? {},
  }));
}

function* ruleLines(color: boolean): Generator<string> {
  const paint = painter(color);
  const all = packs.flatMap((pack) => pack.rules);
  const width = Math.max(...all.map((rule) => rule.id.length)) + 1;
  for (const pack of packs) {
    yield `${paint('bold', pack.name)}  ${paint('dim', pack.title)}\n`;
    for (const rule of pack.rules) yield `  ${rule.severity.padEnd(5)}  ${mark(rule).padEnd(width)}  ${rule.summary}\n`;
    yield '\n';
  }
  yield `${all.length} rules. * is not in the ruleset recommended. Run "lintel explain <rule>" to read about one.\n`;
}

function mark(rule: Rule): string {
  return rule.tier === 'core' ? rule.id : `${rule.id}*`;
}
