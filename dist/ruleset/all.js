import{spectralRuleset}from"./chunk-KMJ5OQKT.js";var all_default=spectralRuleset("all");export{all_default as default};
