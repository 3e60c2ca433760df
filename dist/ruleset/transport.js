import{spectralRuleset}from"./chunk-DVTNJDWO.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
