import { spectralRuleset } from '../ruleset.ts';

/** The rules of the pack `completeness`, for Spectral: `extends: [lintel/completeness]`. */
export default spectralRuleset('completeness');
