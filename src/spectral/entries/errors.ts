import { spectralRuleset } from '../ruleset.ts';

/** The rules of the pack `errors`, for Spectral: `extends: [lintel/errors]`. */
export default spectralRuleset('errors');
