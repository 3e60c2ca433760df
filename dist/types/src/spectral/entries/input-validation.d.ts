/** The rules of the pack `input-validation`, for Spectral: `extends: [lintel/input-validation]`. */
declare const _default: import("../ruleset.js").SpectralRuleset;
export default _default;
