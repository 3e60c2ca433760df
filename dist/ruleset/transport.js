import{spectralRuleset}from"./chunk-2QA7AVGB.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
