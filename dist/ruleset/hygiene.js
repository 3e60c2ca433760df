import{spectralRuleset}from"./chunk-CFNPN65Y.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
