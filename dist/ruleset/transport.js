import{spectralRuleset}from"./chunk-YZOA57D4.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
