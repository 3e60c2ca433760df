import{spectralRuleset}from"./chunk-KMJ5OQKT.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
