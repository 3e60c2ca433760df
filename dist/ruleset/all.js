import{spectralRuleset}from"./chunk-IHKS4QMJ.js";var all_default=spectralRuleset("all");export{all_default as default};
