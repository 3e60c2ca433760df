import{spectralRuleset}from"./chunk-NX2HHYXN.js";var all_default=spectralRuleset("all");export{all_default as default};
