import{spectralRuleset}from"./chunk-SWQRJWZW.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
