import{spectralRuleset}from"./chunk-CT5N5W4S.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
