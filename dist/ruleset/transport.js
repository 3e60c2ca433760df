import{spectralRuleset}from"./chunk-IMESD2AL.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
