import type { Waiver, WaiverScope } from './settings.ts';
import type { Weakening } from './weakening.ts';

/**
 * The waivers that a change adds, extends or widens. One is none of these when the base has a waiver for the same rule that covers at
 * least the same, at least as long: ids, order, reasons and files do not matter. `renames` gives the names that files had at the base.
 */
export function weakenedWaivers(
  base: readonly Waiver[],
  head: readonly Waiver[],
  renames: ReadonlyMap<string, string> = new Map(),
): readonly Weakening[] {
  const isCovered = createCover(base, renames);
  const byId = new Map(base.map((waiver) => [waiver.id, waiver]));
  return head.filter((waiver) => !isCovered(waiver)).map((waiver) => weakening(waiver, byId.get(waiver.id)));
}

/** Of the waivers now, those that the base has as well: what a change adds to a definition does not judge that change. */
export function knownWaivers(
  base: readonly Waiver[],
  head: readonly Waiver[],
  renames: ReadonlyMap<string, string> = new Map(),
): readonly Waiver[] {
  return head.filter(createCover(base, renames));
}

function createCover(base: readonly Waiver[], renames: ReadonlyMap<string, string>): (waiver: Waiver) => boolean {
  const byRule = new Map<string, Waiver[]>();
  for (const waiver of base) {
    const known = byRule.get(waiver.rule);
    if (known === undefined) byRule.set(waiver.rule, [waiver]);
    else known.push(waiver);
  }
  return (waiver) => {
    const traits = traitsOf(waiver, renames);
    return (byRule.get(waiver.rule) ?? []).some((old) => old.expires >= waiver.expires && isWithin(traits, traitsOf(old, noRenames)));
  };
}

const noRenames: ReadonlyMap<string, string> = new Map();

/** The parts of a scope as texts that can be compared between both sides. A glob means what it means from the folder of its file. */
function traitsOf({ scope, origin, source }: Waiver, renames: ReadonlyMap<string, string>): ReadonlyMap<keyof WaiverScope, string> {
  const { path, within, ...texts } = scope;
  const traits = new Map<keyof WaiverScope, string>();
  if (path !== undefined) traits.set('path', JSON.stringify([source, folderOf(origin.uri), path.text]));
  if (within !== undefined) traits.set('within', `${renames.get(within.uri) ?? within.uri}#${within.pointer}`);
  for (const name of ['api', 'operation', 'pointer', 'fingerprint'] as const) {
    const text = texts[name];
    if (text !== undefined) traits.set(name, text);
  }
  return traits;
}

/** Whatever limits the other limits this one too. */
function isWithin(traits: ReadonlyMap<keyof WaiverScope, string>, others: ReadonlyMap<keyof WaiverScope, string>): boolean {
  for (const [name, text] of others) if (traits.get(name) !== text) return false;
  return true;
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

function weakening(waiver: Waiver, old: Waiver | undefined): Weakening {
  const { id, rule, expires, source, origin } = waiver;
  const subject = `waiver ${rule} ${id}`;
  if (source === 'definition') {
    const message = `"x-lintel-ignore" for the rule "${rule}" is not at the base, or does not reach as far there.`;
    return { subject, message, location: origin };
  }
  if (old === undefined) return { subject, message: `The waiver "${id}" for the rule "${rule}" is new.`, location: origin, hasScope: true };
  if (old.rule !== rule) {
    return {
      subject,
      message: `The waiver "${id}" is for the rule "${rule}"; at the base it is for "${old.rule}".`,
      location: origin,
      hasScope: true,
    };
  }
  const isWider = !isWithin(traitsOf(waiver, noRenames), traitsOf(old, noRenames));
  const message = isWider
    ? `The waiver "${id}" for the rule "${rule}" has another scope than at the base.`
    : `The waiver "${id}" for the rule "${rule}" lasts until ${expires}; at the base it lasts until ${old.expires}.`;
  return { subject, message, location: origin, hasScope: true };
}
