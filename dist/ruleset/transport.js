import{spectralRuleset}from"./chunk-JJR6A4WC.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
