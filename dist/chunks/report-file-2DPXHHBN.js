import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import"./chunk-WCRCVP65.js";import{randomBytes}from"node:crypto";import{chmod,mkdir,open,realpath,rename,rm,stat}from"node:fs/promises";import{dirname}from"node:path";async function writeReportFile(path,chunks){
let existing=await stat(path).catch(()=>{});if(existing!==void 0&&!existing.isFile())return writeTo(path,"w",chunks);await mkdir(dirname(path),{recursive:!0});let target=existing===
void 0?path:await realpath(path),temporary=`${target}.${randomBytes(6).toString("hex")}.tmp`;try{await writeTo(temporary,"wx",chunks),existing!==void 0&&await chmod(
temporary,existing.mode),await rename(temporary,target)}catch(error){throw await rm(temporary,{force:!0}),error}}async function writeTo(path,flags,chunks){let file=await open(
path,flags);try{for(let chunk of chunks)await file.writeFile(chunk)}finally{await file.close()}}export{writeReportFile};
