import{spectralRuleset}from"./chunk-46STDWGL.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
