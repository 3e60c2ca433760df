import type { Pack } from '../src/ruleset/pack.ts';
import { auth } from './auth/pack.ts';
import { completeness } from './completeness/pack.ts';
import { dastReady } from './dast-ready/pack.ts';
import { dataProtection } from './data-protection/pack.ts';
import { errors } from './errors/pack.ts';
import { hygiene } from './hygiene/pack.ts';
import { inputValidation } from './input-validation/pack.ts';
import { inventory } from './inventory/pack.ts';
import { resourceLimits } from './resource-limits/pack.ts';
import { structure } from './structure/pack.ts';
import { transport } from './transport/pack.ts';

/** All packs, in the order of the catalogue. */
export const packs: readonly Pack[] = [
  structure,
  completeness,
  transport,
  auth,
  errors,
  inputValidation,
  dataProtection,
  resourceLimits,
  inventory,
  dastReady,
  hygiene,
];
