import{spectralRuleset}from"./chunk-G3OS6AKX.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
