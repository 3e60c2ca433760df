import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
var explain={name:"explain",summary:"Show the page of a rule: why it matters, examples, how to fix.",usage:"[options] <rule>",description:["Shows the page of a \
rule, without network. On a terminal it is laid out for reading; in a pipe it is Markdown."],options:[{name:"color",kind:"flag",help:"Lay out for a terminal wit\
h colours, or print Markdown with --no-color."}],examples:[{line:"lintel explain server-https",purpose:"Read about one rule."},{line:"lintel explain server-http\
s > server-https.md",purpose:"Keep the page."}],run:async(args,terminal)=>(await import("./run-explain-P3C2ORXU.js")).runExplain(args,terminal)};export{explain};
