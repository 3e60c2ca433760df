import { spectralRuleset } from '../ruleset.ts';

/** The rules of the pack `transport`, for Spectral: `extends: [lintel/transport]`. */
export default spectralRuleset('transport');
