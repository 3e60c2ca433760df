import{spectralRuleset}from"./chunk-IHKS4QMJ.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
