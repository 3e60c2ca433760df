import type { PageDefinition, Ratio } from '../../reporters/html/page-data.ts';

/** Examined and satisfied, of all definitions, for each pack. */
export function sumPacks(definitions: readonly PageDefinition[], packs: readonly string[]): readonly Ratio[] {
  return packs.map((_, pack) => sumRatios(definitions.map((definition) => definition.packs[pack])));
}

/** Examined and satisfied, of all together. */
export function sumRatios(ratios: readonly (Ratio | undefined)[]): Ratio {
  let examined = 0;
  let satisfied = 0;
  for (const ratio of ratios) {
    examined += ratio?.[0] ?? 0;
    satisfied += ratio?.[1] ?? 0;
  }
  return [examined, satisfied];
}

/** From 0 to 1; `undefined` when nothing was examined. */
export function share([examined, satisfied]: Ratio): number | undefined {
  return examined === 0 ? undefined : satisfied / examined;
}

/** `87%`: rounded down, so that 100 means all; `–` when nothing was examined. */
export function percent(ratio: Ratio): string {
  const part = share(ratio);
  return part === undefined ? '–' : `${Math.floor(part * 100)}%`;
}

/** How good a share is: what a cell or bar is coloured by. */
export type Level = 'none' | 'all' | 'most' | 'some' | 'few' | 'least';

/** The level of a ratio: all, from 90, 75, 50 per cent, below; `none` when nothing was examined. */
export function levelOf(ratio: Ratio): Level {
  const part = share(ratio);
  if (part === undefined) return 'none';
  if (part === 1) return 'all';
  if (part >= 0.9) return 'most';
  if (part >= 0.75) return 'some';
  return part >= 0.5 ? 'few' : 'least';
}
