import{spectralRuleset}from"./chunk-TLLHOWAE.js";var all_default=spectralRuleset("all");export{all_default as default};
