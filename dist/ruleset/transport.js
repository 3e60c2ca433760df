import{spectralRuleset}from"./chunk-VNQ2COPY.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
