/** The rules of the pack `errors`, for Spectral: `extends: [lintel/errors]`. */
declare const _default: import("../ruleset.js").SpectralRuleset;
export default _default;
