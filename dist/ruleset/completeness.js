import{spectralRuleset}from"./chunk-V3I7VH7L.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
