import{spectralRuleset}from"./chunk-3MFWVZIE.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
