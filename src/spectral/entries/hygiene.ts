import { spectralRuleset } from '../ruleset.ts';

/** The rules of the pack `hygiene`, for Spectral: `extends: [lintel/hygiene]`. */
export default spectralRuleset('hygiene');
