import { lint } from '../../api.ts';
import type { Waiver } from '../../policy/settings.ts';
import type { Notification, WaiverUse } from '../../report/report.ts';
import { type Arguments, usage } from '../arguments.ts';
import type { Command } from '../command.ts';
import { readInputOptions } from '../input-options.ts';
import { prepareLint } from '../prepare-lint.ts';
import type { Terminal } from '../terminal.ts';

/** The waivers of definitions. */
export interface FoundWaivers {
  /** Those of waiver files, each once; when nothing was linted they are all. */
  readonly written: readonly Waiver[];
  /** All, with how many findings each is about; `undefined` when nothing was linted. */
  readonly uses: readonly WaiverUse[] | undefined;
  /** The rules that ran. */
  readonly ruleIds: ReadonlySet<string>;
  /** True when no input was named: everything below the working directory was looked at. */
  readonly isWhole: boolean;
  readonly notifications: readonly Notification[];
}

/**
 * Finds the waivers that count for definitions, and lints the definitions to find those that they hold themselves and what each is about.
 * @throws ToolError `usage`, and whatever is wrong with rulesets and configuration
 */
export async function findWaivers(
  args: Arguments,
  terminal: Terminal,
  { command, lints }: { readonly command: Command; readonly lints: boolean },
): Promise<FoundWaivers> {
  if (args.positionals.includes('-')) throw usage('Waivers are about files, not about stdin.', command);
  const options = readInputOptions(args, terminal.cwd);
  const threshold = { failSeverity: 'none', maxWarnings: undefined } as const;
  const quiet = args.flags.get('quiet') === true;
  const prepared = await prepareLint({ ...options, threshold, quiet, color: args.flags.get('color') }, terminal);
  const { request, configuration } = prepared;
  const written = [...new Set(request.entries.flatMap(({ path }) => configuration.settingsFor(path).waivers))];
  const isWhole = args.positionals.length === 0;
  if (!lints) return { written, uses: undefined, ruleIds: new Set(), isWhole, notifications: request.notifications ?? [] };
  const report = await lint(request);
  await prepared.finish();
  const ruleIds = new Set(report.rules.map(({ id }) => id));
  return { written, uses: report.waivers ?? [], ruleIds, isWhole, notifications: report.notifications };
}
