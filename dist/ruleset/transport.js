import{spectralRuleset}from"./chunk-YMEJWBQS.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
