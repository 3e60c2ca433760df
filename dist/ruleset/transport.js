import{spectralRuleset}from"./chunk-BHBMHONT.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
