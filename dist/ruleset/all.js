import{spectralRuleset}from"./chunk-46STDWGL.js";var all_default=spectralRuleset("all");export{all_default as default};
