import { isAbsolute } from 'node:path';
import type { ToolError } from '../errors.ts';
import type { Layer } from '../policy/settings.ts';
import type { Notification } from '../report/report.ts';
import { quote } from '../ruleset/quote.ts';
import { problem } from './configuration-file.ts';
import { displayPath } from './display-path.ts';
import { isInside, isThere } from './find-files.ts';

/** Rulesets for Spectral that a layer names and that are not there, or not inside `root` (absolute). */
export function rulesetProblems({ rulesets }: Layer, root: string): readonly ToolError[] {
  return (rulesets?.value ?? []).filter(isAbsolute).flatMap((path) => {
    if (!isInside(path, root)) {
      const help = 'Only files inside the repository are read. Move it there.';
      return problem(
        rulesets?.origin,
        `The ruleset "${path.split(/[\\/]/).at(-1)}" is outside the folder that may be read.`,
        help,
        'config-refused',
      );
    }
    if (isThere(path)) return [];
    return problem(
      rulesets?.origin,
      `The ruleset ${quote(path.slice(root.length + 1))} does not exist.`,
      'The path starts from the folder of this file.',
    );
  });
}

/** Warns of profiles that have the name of one further out: both apply, and reports cannot tell them apart. */
export function repeatedProfiles(layers: readonly Layer[]): readonly Notification[] {
  const seen = new Map<string, Layer>();
  const notifications: Notification[] = [];
  for (const layer of layers) {
    for (const { name, origin } of layer.profiles) {
      const outer = seen.get(name);
      seen.set(name, outer ?? layer);
      if (outer === undefined || outer === layer) continue;
      const message = `The profile ${quote(name)} has the name of one in "${displayPath(outer.uri)}".`;
      const help = 'Both apply. Give this one a name of its own: reports tell profiles apart by their names.';
      notifications.push({ code: 'profile-repeated', level: 'warning', message, help, location: origin });
    }
  }
  return notifications;
}
