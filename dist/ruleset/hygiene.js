import{spectralRuleset}from"./chunk-6SI7D3MK.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
