import{spectralRuleset}from"./chunk-5NY2IRTP.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
