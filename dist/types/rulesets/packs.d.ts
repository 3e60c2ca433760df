import type { Pack } from '../src/ruleset/pack.js';
/** All packs, in the order of the catalogue. */
export declare const packs: readonly Pack[];
