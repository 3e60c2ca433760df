import{spectralRuleset}from"./chunk-VBXUO2HB.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
