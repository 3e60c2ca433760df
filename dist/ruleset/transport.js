import{spectralRuleset}from"./chunk-VGE5DCHG.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
