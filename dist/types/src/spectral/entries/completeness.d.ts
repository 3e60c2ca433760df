/** The rules of the pack `completeness`, for Spectral: `extends: [lintel/completeness]`. */
declare const _default: import("../ruleset.js").SpectralRuleset;
export default _default;
