import { describeRule, packs } from '../../api.ts';
import { hyperlink } from '../../reporters/hyperlink.ts';
import { streamJson } from '../../reporters/json-stream.ts';
import { type Paint, painter } from '../../reporters/paint.ts';
import { severityStyles } from '../../reporters/stylish/view.ts';
import { wrap } from '../../reporters/text-width.ts';
import type { Pack } from '../../ruleset/pack.ts';
import type { Rule } from '../../ruleset/rule.ts';
import { type Arguments, usage } from '../arguments.ts';
import { wantsHyperlinks } from '../hyperlinks.ts';
import { joinChunks } from '../output/chunks.ts';
import { type Terminal, wantsColor } from '../terminal.ts';
import { rules } from './rules.ts';

/** Runs `lintel rules`: prints the list. Returns the exit code. */
export async function runRules(args: Arguments, { stdout, environment }: Terminal): Promise<number> {
  const [extra] = args.positionals;
  if (extra !== undefined)
    throw usage(`The command takes no argument "${extra}".`, rules, `To read about a rule, run "lintel explain ${extra}".`);
  const color = wantsColor(environment, stdout.isTerminal, args.flags.get('color'));
  const links = wantsHyperlinks({ environment, isTerminal: stdout.isTerminal, color });
  const view = { paint: painter(color), width: stdout.width, links };
  const text = args.flags.get('json') === true ? streamJson(packs.flatMap(ruleData), 2, 2) : ruleLines(view);
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

/** How the list is shown; `width` in columns. */
interface ListView {
  readonly paint: Paint;
  readonly width: number;
  /** Whether ids lead to the pages of the rules. */
  readonly links: boolean;
}

/** By pack: severity, id, requirement. On a terminal a long requirement goes on below itself. */
function* ruleLines(view: ListView): Generator<string> {
  const { paint, width } = view;
  const all = packs.flatMap((pack) => pack.rules);
  for (const pack of packs) {
    yield `${paint('bold', pack.name)}  ${paint('dim', pack.title)}\n`;
    yield* packLines(pack, view);
    yield '\n';
  }
  const end = `${all.length} rules. * is not in the ruleset recommended. Run "lintel explain <rule>" to read about one.`;
  for (const line of wrap(end, width)) yield `${line}\n`;
}

function* packLines(pack: Pack, { paint, width, links }: ListView): Generator<string> {
  const idWidth = Math.max(...pack.rules.map((rule) => mark(rule).length));
  const margin = ' '.repeat(idWidth + 11);
  for (const rule of pack.rules) {
    const { helpUri } = describeRule({ rule, pack: pack.name, severity: undefined, options: {} });
    const id = `${links ? hyperlink(mark(rule), helpUri) : mark(rule)}${' '.repeat(idWidth - mark(rule).length)}`;
    const [first = '', ...others] = wrap(rule.summary, width - margin.length);
    yield `  ${paint(severityStyles[rule.severity], rule.severity.padEnd(5))}  ${id}  ${first}\n`;
    for (const line of others) yield `${margin}${line}\n`;
  }
}

function mark(rule: Rule): string {
  return rule.tier === 'core' ? rule.id : `${rule.id}*`;
}
