import{spectralRuleset}from"./chunk-AI2RTF2C.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
