import{spectralRuleset}from"./chunk-QGAIT2JU.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
