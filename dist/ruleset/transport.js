import{spectralRuleset}from"./chunk-4DAK3XI5.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
