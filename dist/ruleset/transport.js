import{spectralRuleset}from"./chunk-CFNPN65Y.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
