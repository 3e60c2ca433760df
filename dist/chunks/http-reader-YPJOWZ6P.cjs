"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{createHttpReader:()=>createHttpReader});module.exports=__toCommonJS(stdin_exports);var import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),
import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),
import_promises=require("node:dns/promises"),import_node_net=require("node:net");function createHttpReader(options){let{allowedHosts,limits=import_chunk_LEJQQTN5.defaultLimits,
timeoutMilliseconds=3e4}=options,{fetch=globalThis.fetch,addressesOf=lookUpAddresses}=options;return{async read(uri){let url=new URL(uri);for(let redirects=0;redirects<=
maxRedirects;redirects++){await checkAllowed(url,allowedHosts,addressesOf);let response=await request(url,timeoutMilliseconds,fetch),target=redirectOf(response,
url);if(target===void 0)return readBody(response,url,limits.maxFileBytes);await response.body?.cancel(),url=target}throw failure("file-unreadable",`"${url.href}\
" redirects more than ${maxRedirects} times.`,url)}}}var maxRedirects=5;async function checkAllowed(url,allowedHosts,addressesOf){if(url.protocol!=="https:"&&url.
protocol!=="http:")throw failure("file-refused",`"${url.href}" is neither a file nor HTTP.`,url);if(url.username!==""||url.password!=="")throw failure("file-ref\
used",`The URL of host "${url.host}" has credentials.`,url);if(allowedHosts.includes(url.host))return;if(!allowedHosts.some(allowed=>allowed.startsWith("*.")&&url.
host.endsWith(allowed.slice(1))))throw failure("file-refused",`Host "${url.host}" is not allowed, "${url.href}" was not read.`,url);let hostname=url.hostname.replace(
/^\[|\]$/g,"");if(((0,import_node_net.isIP)(hostname)===0?await addressesOf(hostname).catch(()=>[]):[hostname]).some(isPrivate))throw failure("file-refused",`Ho\
st "${url.host}" has a private address.`,url)}async function lookUpAddresses(hostname){return(await(0,import_promises.lookup)(hostname,{all:!0})).map(({address})=>address)}
async function request(url,timeoutMilliseconds,fetch){try{return await fetch(url,{redirect:"manual",signal:AbortSignal.timeout(timeoutMilliseconds)})}catch(cause){
let what=cause instanceof Error&&cause.name==="TimeoutError"?`did not answer within ${timeoutMilliseconds/1e3} seconds`:"cannot be reached";throw failure("file-\
unreadable",`Host "${url.host}" ${what}.`,url,cause)}}function redirectOf(response,url){let location=response.headers.get("location");if(response.status<300||response.
status>399||location===null)return;let target=(0,import_chunk_6U3QVGKP.urlFrom)(location,url.href),isSafe=target?.host===url.host&&(target.protocol===url.protocol||
target.protocol==="https:");if(target===void 0||!isSafe)throw failure("file-refused",`"${url.href}" redirects to another host or protocol.`,url);return target}async function readBody(response,url,maxBytes){
if(response.status===404||response.status===410)throw await response.body?.cancel(),failure("file-not-found",`"${url.href}" does not exist (HTTP ${response.status}\
).`,url);if(!response.ok||response.body===null)throw await response.body?.cancel(),failure("file-unreadable",`"${url.href}" cannot be read (HTTP ${response.status}\
).`,url);let chunks=[],length=0;try{for await(let chunk of response.body){if(length+=chunk.length,length>maxBytes)throw failure("file-too-large",`"${url.href}" \
has more than ${maxBytes} bytes.`,url);chunks.push(chunk)}}catch(cause){throw cause instanceof import_chunk_DUGFQ5N4.ToolError?cause:failure("file-unreadable",`\
Reading "${url.href}" broke off.`,url,cause)}return joined(chunks,length)}function joined(chunks,length){let bytes=new Uint8Array(length),at=0;for(let $0=chunks,
$1=0;$1<$0.length;$1++){let chunk=$0[$1];bytes.set(chunk,at),at+=chunk.length}return bytes}var privateAddresses=new import_node_net.BlockList;for(let $3=[["0.0.\
0.0",8],["10.0.0.0",8],["100.64.0.0",10],["127.0.0.0",8],["169.254.0.0",16],["172.16.0.0",12],["192.0.0.0",24],["192.168.0.0",16],["198.18.0.0",15],["224.0.0.0",
3]],$4=0;$4<$3.length;$4++){let $5=$3[$4],network=$5[0],prefix=$5[1];privateAddresses.addSubnet(network,prefix,"ipv4")}for(let $6=[["::",127],["fc00::",7],["fe8\
0::",10],["ff00::",8],["64:ff9b::",96]],$7=0;$7<$6.length;$7++){let $8=$6[$7],network=$8[0],prefix=$8[1];privateAddresses.addSubnet(network,prefix,"ipv6")}function isPrivate(address){
return privateAddresses.check(address,(0,import_node_net.isIP)(address)===6?"ipv6":"ipv4")}var help={"file-refused":"Allow the host, or keep a copy of the docum\
ent in the repository and refer to that.","file-not-found":"Check the URL.","file-unreadable":"Try again, or keep a copy of the document in the repository and r\
efer to that.","file-too-large":"Check that the URL leads to an OpenAPI document."};function failure(code,message,url,cause){return new import_chunk_DUGFQ5N4.ToolError(
code,message,{help:help[code],location:{uri:url.href},cause})}0&&(module.exports={createHttpReader});
