import { spectralRuleset } from '../ruleset.ts';

/** The rules of the pack `inventory`, for Spectral: `extends: [lintel/inventory]`. */
export default spectralRuleset('inventory');
