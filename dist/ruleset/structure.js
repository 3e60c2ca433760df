import{spectralRuleset}from"./chunk-XAUYVEGM.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
