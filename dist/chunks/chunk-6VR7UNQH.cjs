"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{systemCode:()=>systemCode,systemReason:()=>systemReason});module.exports=__toCommonJS(stdin_exports);function systemReason(error){
let code=systemCode(error);return reasons.get(code??"")??code??String(error)}function systemCode(error){return error instanceof Error&&"syscall"in error&&"code"in
error&&typeof error.code=="string"?error.code:void 0}var reasons=new Map([["EACCES","permission denied"],["EPERM","permission denied"],["EROFS","the file system\
 is read-only"],["EISDIR","it is a folder"],["ENOTDIR","a part of the path is no folder"],["EEXIST","a part of the path is no folder"],["ENOENT","it does not ex\
ist"],["ENOSPC","no space is left on the device"],["EDQUOT","the disk quota is used up"],["EMFILE","too many files are open"],["ELOOP","its symbolic links lead \
in a circle"],["ENAMETOOLONG","the name is too long"]]);0&&(module.exports={systemCode,systemReason});
