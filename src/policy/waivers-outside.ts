import type { Notification } from '../report/report.ts';
import type { Waiver } from './settings.ts';
import { keyOf } from './waiver-register.ts';

/** Waivers whose paths match files of definitions that they do not cover. */
export interface OutsideWaivers {
  /** `definition`: the URI of its entry document. May be told the same more than once. */
  readonly add: (waiver: Waiver, definition: string) => void;
  readonly has: (waiver: Waiver) => boolean;
  /**
   * Says of each, unless it is over, what it does not cover: a warning when it is about nothing else. `uses` counts findings by `keyOf`;
   * `today` is `YYYY-MM-DD`.
   */
  readonly notices: (uses: ReadonlyMap<string, number>, today: string) => readonly Notification[];
}

/** Collects waivers and the definitions outside of their paths. */
export function collectOutside(): OutsideWaivers {
  const outside = new Map<string, { readonly waiver: Waiver; readonly definitions: Set<string> }>();
  return {
    add: (waiver, definition) => {
      const key = keyOf(waiver);
      const known = outside.get(key);
      if (known === undefined) outside.set(key, { waiver, definitions: new Set([definition]) });
      else known.definitions.add(definition);
    },
    has: (waiver) => outside.has(keyOf(waiver)),
    notices: (uses, today) =>
      [...outside]
        .filter(([, { waiver }]) => waiver.expires >= today)
        .map(([key, { waiver, definitions }]) => notice(waiver, [...definitions].sort(), (uses.get(key) ?? 0) > 0)),
  };
}

function notice({ id, rule, scope, origin }: Waiver, [first = '', ...others]: readonly string[], isUsed: boolean): Notification {
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  const path = scope.path?.text ?? '';
  return {
    code: 'waiver-outside',
    level: isUsed ? 'note' : 'warning',
    message: `The waiver "${id}" is for definitions at "${path}"; it does not cover what is taken from there by "${first}"${more}.`,
    help: 'Repair it there; or grant a waiver for the API, for the fingerprint, or for a file that is no API, by its name without wildcards.',
    ruleId: rule,
    location: origin,
  };
}
