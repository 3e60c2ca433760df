import{spectralRuleset}from"./chunk-TPY6KGZA.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
