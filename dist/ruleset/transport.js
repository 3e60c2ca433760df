import{spectralRuleset}from"./chunk-IHKS4QMJ.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
