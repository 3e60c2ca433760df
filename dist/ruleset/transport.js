import{spectralRuleset}from"./chunk-F4WFJEWZ.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
