import{spectralRuleset}from"./chunk-TLLHOWAE.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
