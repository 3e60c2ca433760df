import { spectralRuleset } from '../ruleset.ts';

/** The rules of the pack `data-protection`, for Spectral: `extends: [lintel/data-protection]`. */
export default spectralRuleset('data-protection');
