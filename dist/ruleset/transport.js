import{spectralRuleset}from"./chunk-7QO6T4PY.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
