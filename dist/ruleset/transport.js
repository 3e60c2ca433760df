import{spectralRuleset}from"./chunk-IIIZ2R4L.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
