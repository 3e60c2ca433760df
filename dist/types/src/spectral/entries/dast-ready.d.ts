/** The rules of the pack `dast-ready`, for Spectral: `extends: [lintel/dast-ready]`. */
declare const _default: import("../ruleset.js").SpectralRuleset;
export default _default;
