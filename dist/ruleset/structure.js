import{spectralRuleset}from"./chunk-VNQ2COPY.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
