import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
var rules={name:"rules",summary:"List the rules.",usage:"[options]",description:["Lists all rules by pack: severity, id, what is required. A rule marked * is no\
t in the ruleset recommended."],options:[{name:"json",kind:"flag",help:"Print JSON: one object for each rule, with versions, mappings and options."},{name:"colo\
r",kind:"flag",help:"Colours, or none with --no-color."}],examples:[{line:"lintel rules",purpose:"Show all rules."},{line:"lintel rules --json",purpose:"The sam\
e for programs."}],run:async(args,terminal)=>(await import("./run-rules-BZNFV45H.js")).runRules(args,terminal)};export{rules};
