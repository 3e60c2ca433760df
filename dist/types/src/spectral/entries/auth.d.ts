/** The rules of the pack `auth`, for Spectral: `extends: [lintel/auth]`. */
declare const _default: import("../ruleset.js").SpectralRuleset;
export default _default;
