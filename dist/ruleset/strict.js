import{spectralRuleset}from"./chunk-NX2HHYXN.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
