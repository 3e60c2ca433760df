import type { Pack } from '../src/ruleset/pack.ts';
import { auth } from './auth/pack.ts';
import { completeness } from './completeness/pack.ts';
import { errors } from './errors/pack.ts';
import { inputValidation } from './input-validation/pack.ts';
import { structure } from './structure/pack.ts';
import { transport } from './transport/pack.ts';

/** All packs, in the order of the catalogue. */
export const packs: readonly Pack[] = [structure, completeness, transport, auth, errors, inputValidation];
