import{spectralRuleset}from"./chunk-7QO6T4PY.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
