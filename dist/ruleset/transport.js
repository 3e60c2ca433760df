import{spectralRuleset}from"./chunk-V3I7VH7L.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
