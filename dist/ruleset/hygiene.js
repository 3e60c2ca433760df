import{spectralRuleset}from"./chunk-QGAIT2JU.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
