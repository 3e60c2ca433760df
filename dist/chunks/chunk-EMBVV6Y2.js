import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
var ToolError=class extends Error{name="ToolError";code;help;location;constructor(code,message,details){super(message,{cause:details.cause}),this.code=code,this.
help=details.help,this.location=details.location}};export{ToolError};
