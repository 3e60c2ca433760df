import{spectralRuleset}from"./chunk-JJR6A4WC.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
