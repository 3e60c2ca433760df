import { spectralRuleset } from '../ruleset.ts';

/** The rules of the pack `input-validation`, for Spectral: `extends: [lintel/input-validation]`. */
export default spectralRuleset('input-validation');
