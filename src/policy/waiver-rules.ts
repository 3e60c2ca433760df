import type { Severity } from '../report/severity.ts';
import { type Objection, placeOf } from './objection.ts';
import { loweredNumber } from './requirements.ts';
import type { Stated, WaiverRules } from './settings.ts';
import { stricterMap } from './strictness.ts';

/** What waivers must be like, and what would have loosened that; it does not count. */
export interface CombinedWaiverRules {
  readonly waiverRules: WaiverRules;
  readonly objections: readonly Objection[];
}

/** The rules for waivers of layers, from the outermost to the nearest: a nearer one may only be stricter. */
export function combineWaiverRules(layers: readonly WaiverRules[]): CombinedWaiverRules {
  const objections: Objection[] = [];
  let waiverRules: WaiverRules = { maxDays: new Map(), required: undefined, inline: undefined };
  for (const nearer of layers) {
    for (const [severity, days] of nearer.maxDays) {
      objections.push(...loweredNumber('atMost', `duration of waivers (${severity}, days)`, waiverRules.maxDays.get(severity), days));
    }
    waiverRules = {
      maxDays: stricterMap<Severity>('atMost', waiverRules.maxDays, nearer.maxDays),
      required: joinRequired(waiverRules.required, nearer.required, objections),
      inline: stricterInline(waiverRules.inline, nearer.inline, objections),
    };
  }
  return { waiverRules, objections };
}

function joinRequired(outer: WaiverRules['required'], nearer: WaiverRules['required'], objections: Objection[]): WaiverRules['required'] {
  if (outer === undefined || nearer === undefined) return outer ?? nearer;
  for (const field of outer.value.filter((name) => !nearer.value.includes(name))) {
    objections.push(looser(`Waivers need a ${field}`, outer, nearer, `List "${field}" too, or remove the list.`));
  }
  const more = nearer.value.filter((name) => !outer.value.includes(name));
  return more.length === 0 ? outer : { value: [...outer.value, ...more], origin: nearer.origin };
}

type Inline = WaiverRules['inline'];

const strictestFirst = ['deny', 'report', 'allow'] as const;

function stricterInline(outer: Inline, nearer: Inline, objections: Objection[]): Inline {
  if (outer === undefined || nearer === undefined) return outer ?? nearer;
  const difference = strictestFirst.indexOf(nearer.value) - strictestFirst.indexOf(outer.value);
  if (difference > 0) objections.push(looser(`Waivers in definitions: "${outer.value}"`, outer, nearer, 'Remove it.'));
  return difference < 0 ? nearer : outer;
}

function looser(rule: string, outer: Stated<unknown>, { origin }: Stated<unknown>, help: string): Objection {
  return {
    code: 'policy-loosened',
    message: `${rule} by ${placeOf(outer.origin)}; this would ask for less.`,
    help: `${help} Only ${outer.origin.uri} can ask for less.`,
    origin,
  };
}
