import{spectralRuleset}from"./chunk-72GIZ2XC.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
