import{spectralRuleset}from"./chunk-F4WFJEWZ.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
