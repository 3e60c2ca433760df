import{spectralRuleset}from"./chunk-KZ32UU66.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
