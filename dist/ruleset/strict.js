import{spectralRuleset}from"./chunk-KMJ5OQKT.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
