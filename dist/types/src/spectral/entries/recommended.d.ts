/** The rules every definition should pass, for Spectral: `extends: [lintel]`. */
declare const _default: import("../ruleset.js").SpectralRuleset;
export default _default;
