import { packs } from '../../api.ts';
import { ToolError } from '../../errors.ts';
import { describePolicyRules, isPolicyRule } from '../../policy/policy-rules.ts';
import { pageLines } from '../../reporters/page-lines.ts';
import { nearest } from '../../suggestion.ts';
import { policyPageUrl } from '../../version.ts';
import { type Arguments, usage } from '../arguments.ts';
import { isAsciiOnly } from '../charset.ts';
import { loadPrecision, loadRulePages } from '../rule-pages.ts';
import { type Terminal, wantsColor } from '../terminal.ts';
import { explain } from './explain.ts';

/** Runs `lintel explain`: prints the page of a rule. Returns the exit code. */
export async function runExplain(args: Arguments, { stdout, environment }: Terminal): Promise<number> {
  const [id, extra] = args.positionals;
  if (id === undefined) throw usage('The command needs the id of a rule.', explain, 'Run "lintel rules" for the list.');
  if (extra !== undefined) throw usage('The command takes one rule at a time.', explain);
  const ids = packs.flatMap((pack) => pack.rules.map((rule) => rule.id));
  if (isPolicyRule(id)) {
    await stdout.write(policyText(id));
    return 0;
  }
  if (!ids.includes(id)) {
    const meant = nearest(id, ids);
    throw new ToolError('rule-not-found', `There is no rule named "${id}".`, {
      help: `${meant === undefined ? '' : `Did you mean "${meant}"? `}Run "lintel rules" for the list.`,
    });
  }
  const page = (await loadRulePages()).get(id);
  if (page === undefined) throw new Error(`Rule ${id} has no page.`);
  const text = page + precisionSection((await loadPrecision())[id]);
  const color = wantsColor(environment, stdout.isTerminal, args.flags.get('color'));
  const view = { color, width: Math.min(stdout.width, 100), asciiOnly: isAsciiOnly(environment) };
  await stdout.write(stdout.isTerminal || color ? `${pageLines(text, view).join('\n')}\n` : text);
  return 0;
}

/** What policy itself finds is explained together. */
function policyText(id: string): string {
  const { summary = '', helpUri = '' } = describePolicyRules(policyPageUrl).find((rule) => rule.id === id) ?? {};
  return `# ${id}\n\n${summary}\n\nPolicy itself finds this, so that no waiver and no baseline excuses it.\n${helpUri}\n`;
}

/** How far the rule can be trusted; nothing for a rule that found nothing to read. */
function precisionSection(reading: { readonly read: number; readonly right: number } | undefined): string {
  if (reading === undefined || reading.read === 0) return '';
  return `\n## Precision\n\nOf ${reading.read} findings read on real definitions, ${reading.right} were right (docs/precision.md).\n`;
}
