/** The rules of the pack `hygiene`, for Spectral: `extends: [lintel/hygiene]`. */
declare const _default: import("../ruleset.js").SpectralRuleset;
export default _default;
