import type { Element } from './element.ts';
import { isObject } from './element.ts';

/** Who can reach the API. What is not said counts as `public`. */
export type Exposure = 'public' | 'partner' | 'internal';

/** How sensitive the data are, lowest first. */
export type DataClass = 'public' | 'internal' | 'confidential' | 'restricted';

/** What rules may depend on, from the definition's extensions now and from policy later. */
export interface Context {
  readonly exposure: Exposure;
  /** False when nothing says so and the strictest was taken. */
  readonly isExposureDeclared: boolean;
  /** Absent when nothing says so. */
  readonly dataClass: DataClass | undefined;
}

const exposures = new Map<unknown, Exposure>([
  ['public', 'public'],
  ['external', 'public'],
  ['external-public', 'public'],
  ['partner', 'partner'],
  ['external-partner', 'partner'],
  ['internal', 'internal'],
  ['company-internal', 'internal'],
  ['business-unit-internal', 'internal'],
  ['component-internal', 'internal'],
  ['private', 'internal'],
]);

const dataClasses: readonly DataClass[] = ['public', 'internal', 'confidential', 'restricted'];

/** Reads `x-exposure` (aliases `x-audience`, `x-internal`) and `x-data-classification` from the root and its `info`. */
export function readContext(root: Element): Context {
  const info = root.one('info');
  const declared = (info === undefined ? undefined : exposureOf(info)) ?? exposureOf(root);
  const dataClass = (info === undefined ? undefined : dataClassOf(info)) ?? dataClassOf(root);
  return { exposure: declared ?? 'public', isExposureDeclared: declared !== undefined, dataClass };
}

/** The exposure an element declares itself. */
export function exposureOf(element: Element): Exposure | undefined {
  return (
    exposures.get(element.get('x-exposure')) ??
    exposures.get(element.get('x-audience')) ??
    (element.get('x-internal') === true ? 'internal' : undefined)
  );
}

/** The data class an element declares itself: a name, or `{ class: name }`. */
export function dataClassOf(element: Element): DataClass | undefined {
  const declared = element.get('x-data-classification');
  const name = isObject(declared) ? declared['class'] : declared;
  return dataClasses.find((dataClass) => dataClass === name);
}

/** True when `dataClass` is at least as sensitive as `floor`; an undeclared class is not. */
export function isClassAtLeast(dataClass: DataClass | undefined, floor: DataClass): boolean {
  return dataClass !== undefined && dataClasses.indexOf(dataClass) >= dataClasses.indexOf(floor);
}
