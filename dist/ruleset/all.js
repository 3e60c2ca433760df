import{spectralRuleset}from"./chunk-QGAIT2JU.js";var all_default=spectralRuleset("all");export{all_default as default};
