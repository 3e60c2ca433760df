import{spectralRuleset}from"./chunk-KMJ5OQKT.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
