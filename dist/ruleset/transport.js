import{spectralRuleset}from"./chunk-YEZMFR3R.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
