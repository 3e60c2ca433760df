import{spectralRuleset}from"./chunk-KMJ5OQKT.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
