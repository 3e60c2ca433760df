import{spectralRuleset}from"./chunk-VNQ2COPY.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
