import{spectralRuleset}from"./chunk-JJR6A4WC.js";var all_default=spectralRuleset("all");export{all_default as default};
