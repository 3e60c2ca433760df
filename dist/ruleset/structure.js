import{spectralRuleset}from"./chunk-CFNPN65Y.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
