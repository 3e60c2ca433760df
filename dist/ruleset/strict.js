import{spectralRuleset}from"./chunk-TLLHOWAE.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
