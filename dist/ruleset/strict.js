import{spectralRuleset}from"./chunk-46STDWGL.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
