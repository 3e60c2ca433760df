import { spectralRuleset } from '../ruleset.ts';

/** The rules of the pack `structure`, for Spectral: `extends: [lintel/structure]`. */
export default spectralRuleset('structure');
