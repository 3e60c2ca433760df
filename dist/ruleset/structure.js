import{spectralRuleset}from"./chunk-F4WFJEWZ.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
