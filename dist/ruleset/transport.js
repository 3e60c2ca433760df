import{spectralRuleset}from"./chunk-XAUYVEGM.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
