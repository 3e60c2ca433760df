import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Names of rulesets for Spectral, as its own programs look for them; those that only it can hold come last. */
const names = ['yaml', 'yml', 'json', 'js', 'mjs', 'cjs'].flatMap((extension) => [`.spectral.${extension}`, `spectral.${extension}`]);

/**
 * The nearest ruleset for Spectral from a folder upwards to `root` (both absolute); `undefined` when there is none. Nothing is read: a
 * repository without one pays a few questions to the file system.
 */
export function findSpectralRuleset(folder: string, root: string): string | undefined {
  for (let current = folder; ; current = dirname(current)) {
    const name = names.find((candidate) => existsSync(join(current, candidate)));
    if (name !== undefined) return join(current, name);
    if (current === root || current === dirname(current)) return undefined;
  }
}

/** True for what `--ruleset` takes for a file: it has a separator, or the extension of a ruleset for Spectral. */
export function isRulesetPath(text: string): boolean {
  if (/^lintel\//.test(text)) return false;
  return /[\\/]/.test(text) || /\.(?:ya?ml|json|[mc]?js)$/i.test(text);
}
