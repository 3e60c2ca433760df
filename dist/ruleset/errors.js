import{spectralRuleset}from"./chunk-KMJ5OQKT.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
