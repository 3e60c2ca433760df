import{spectralRuleset}from"./chunk-NX2HHYXN.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
