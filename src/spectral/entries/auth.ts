import { spectralRuleset } from '../ruleset.ts';

/** The rules of the pack `auth`, for Spectral: `extends: [lintel/auth]`. */
export default spectralRuleset('auth');
