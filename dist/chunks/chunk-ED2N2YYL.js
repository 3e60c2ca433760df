import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
function resolveUri(reference,base){if(reference.startsWith("#"))return{uri:base,fragment:reference.slice(1)};let url=urlFrom(reference,base);if(url===void 0)return;
let fragment=url.hash.slice(1);return url.hash="",{uri:url.href.replace(/#$/,""),fragment}}function urlFrom(text,base){try{return new URL(text,base)}catch{return}}
function uriKey(uri){return uri.replace(/[^!-~]|["<>[\\\]^`{|}]/gu,encodeURIComponent).replace(/%[0-9a-f]{2}/gi,encoded=>{let character=String.fromCharCode(Number.
parseInt(encoded.slice(1),16));return/[\w.~!$&'()*+,;=:@-]/.test(character)?character:encoded.toUpperCase()})}function displayName(uri,from){let target=urlFrom(
uri),base=urlFrom(from);if(target===void 0||base===void 0||target.protocol!=="file:"||base.protocol!=="file:")return uri;let to=target.pathname.split("/"),start=base.
pathname.split("/").slice(0,-1),common=0;for(;common<start.length&&common<to.length-1&&start[common]===to[common];)common++;let path=[...start.slice(common).map(
()=>".."),...to.slice(common)].join("/");return decoded(path)}function decoded(text){try{return decodeURIComponent(text)}catch{return text}}export{resolveUri,urlFrom,uriKey,displayName};
