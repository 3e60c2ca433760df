import{spectralRuleset}from"./chunk-TLLHOWAE.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
