import{spectralRuleset}from"./chunk-F4WFJEWZ.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
