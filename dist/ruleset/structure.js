import{spectralRuleset}from"./chunk-YMEJWBQS.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
