import{spectralRuleset}from"./chunk-QGAIT2JU.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
