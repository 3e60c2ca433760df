import{spectralRuleset}from"./chunk-IHKS4QMJ.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
