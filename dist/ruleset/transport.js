import{spectralRuleset}from"./chunk-NUQRTCJF.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
