import{spectralRuleset}from"./chunk-VNQ2COPY.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
