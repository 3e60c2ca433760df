import{spectralRuleset}from"./chunk-QGAIT2JU.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
