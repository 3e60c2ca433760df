import{spectralRuleset}from"./chunk-JUP25UYG.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
