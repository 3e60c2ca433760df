import{spectralRuleset}from"./chunk-P3SA53KA.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
