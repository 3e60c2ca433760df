import { dirname, relative, resolve, sep } from 'node:path';
import { openSpectralRuleset, resolveRuleset } from '../api.ts';
import { ToolError } from '../errors.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { findSpectralRuleset, isRulesetPath } from '../spectral-rulesets/find-ruleset.ts';
import type { SpectralRuleset } from '../spectral-rulesets/spectral-ruleset.ts';
import { relativeUri } from '../uri.ts';
import { repositoryRoot } from './input/repository.ts';
import type { InputOptions } from './input-options.ts';
import { lintUsage } from './lint-usage.ts';

/** Which rules run: Lintel's, and those of a ruleset for Spectral, if there is one. */
export interface ChosenRules {
  readonly ruleset: Ruleset;
  readonly spectral: SpectralRuleset | undefined;
}

/** Where rulesets are looked for; both folders are absolute. */
interface RulesetPlaces {
  readonly cwd: string;
  readonly root: string;
  /** The path that a ruleset stands for: from its folder it names single files. */
  readonly standsFor?: (path: string) => string;
}

/**
 * Chooses rules by `--ruleset`, else by the nearest `.spectral.yaml` from the working directory up to the root, else `recommended`. With
 * `--config` nothing is looked up: what is not named there has no say.
 * Spectral's library is loaded only for a ruleset that needs it.
 * @throws ToolError `usage`, `ruleset-not-found`, `rule-not-found`, and whatever is wrong with a ruleset for Spectral
 */
export async function chooseRules(
  options: Pick<InputOptions, 'rulesets' | 'only' | 'skip' | 'allowsJavaScript' | 'allowedHosts'> &
    Partial<Pick<InputOptions, 'config' | 'engine'>>,
  { cwd, root, standsFor }: RulesetPlaces,
): Promise<ChosenRules> {
  const { rulesets } = options;
  const names = rulesets.filter((name) => !isRulesetPath(name));
  const [path, second] = rulesets.filter(isRulesetPath).map((name) => resolve(cwd, name));
  if (second !== undefined) {
    throw lintUsage('Only one file can be given with --ruleset.', 'Write a ruleset that extends both of them.');
  }
  const isLookedUp = rulesets.length === 0 && options.config === undefined;
  const found = isLookedUp ? findSpectralRuleset(cwd, root) : path;
  if (found === undefined)
    return { ruleset: atLeastOne(resolveRuleset(names.length === 0 ? ['recommended'] : names, options)), spectral: undefined };
  const spectral = await withShownPlaces(cwd, () =>
    openSpectralRuleset({
      path: found,
      ...(standsFor === undefined ? {} : { standsFor: standsFor(found) }),
      root: rootOf(found, root),
      names,
      addsRecommended: path === undefined,
      choice: options,
      allowsJavaScript: options.allowsJavaScript,
      engine: options.engine ?? 'fast',
      allowedHosts: options.allowedHosts,
    }),
  );
  return { ruleset: spectral.otherRules > 0 ? spectral.ruleset : atLeastOne(spectral.ruleset), spectral };
}

function atLeastOne(ruleset: Ruleset): Ruleset {
  if (ruleset.rules.length === 0) throw lintUsage('No rule is left to run.', 'Take back some of --only and --skip-rule.');
  return ruleset;
}

/** People know files by their paths from the working directory. */
async function withShownPlaces<Result>(cwd: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ToolError) || error.location === undefined) throw error;
    const location = { ...error.location, uri: relativeUri(error.location.uri, cwd) };
    throw new ToolError(error.code, error.message, { help: error.help, location, cause: error });
  }
}

/** A ruleset that was named and lies outside of the repository is read with what belongs to it: its own repository, or its folder. */
function rootOf(path: string, root: string): string {
  const way = relative(root, path);
  const folder = dirname(path);
  return way === '..' || way.startsWith(`..${sep}`) ? (repositoryRoot(folder) ?? folder) : root;
}
