import{spectralRuleset}from"./chunk-VNQ2COPY.js";var all_default=spectralRuleset("all");export{all_default as default};
