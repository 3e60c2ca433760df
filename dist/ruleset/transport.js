import{spectralRuleset}from"./chunk-TPBTNOQI.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
