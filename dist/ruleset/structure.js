import{spectralRuleset}from"./chunk-46STDWGL.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
