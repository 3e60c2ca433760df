"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to2,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to2,key)&&key!==except&&__defProp(to2,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to2};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{buildModel:()=>buildModel,createLinter:()=>createLinter,decide:()=>decide,describeRule:()=>describeRule,lint:()=>lint,
loadGraph:()=>loadGraph,openSpectralRuleset:()=>openSpectralRuleset,packs:()=>packs,resolveRuleset:()=>resolveRuleset});module.exports=__toCommonJS(stdin_exports);
var import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_WRZC3IWY=require("./chunk-WRZC3IWY.cjs"),import_chunk_EZXGLPSD=require("./chunk-EZXGLPSD.cjs"),
import_chunk_YNCY4B7N=require("./chunk-YNCY4B7N.cjs"),import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),import_chunk_LS7VJ7V7=require("./chunk-LS7VJ7V7.cjs"),
import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),
import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),
import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),import_node_url=require("node:url"),require_spdx_license_ids=(0,import_chunk_477ZAGBT.__commonJS)({"node_m\
odules/spdx-license-ids/index.json"(exports2,module2){module2.exports=["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AG\
PL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR\
-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe\
-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s\
2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD\
-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Cl\
ause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-\
3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-C\
lause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","\
BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Sourc\
e-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmu\
k","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux",
"Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exceptio\
n","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3\
.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1\
.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-B\
Y-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-B\
Y-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY\
-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1",
"CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1",
"CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible",
"COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cor\
nell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1\
.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-\
PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eu\
rosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","\
Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-in\
variants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-inva\
riants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invari\
ants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-l\
ater","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND",
"HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus",
"HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US",
"HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-\
MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Componen\
ts-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","In\
tel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or\
-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-\
1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-\
1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap\
-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-fe\
h","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","\
MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto",
"MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT",
"NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr",
"Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1\
-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0",
"OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-\
1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-st\
andalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-\
Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL\
-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SH\
L-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0",
"SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","S\
ugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL",
"TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnR\
AR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0",
"Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-\
variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed",
"Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","ch\
eckmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot",
"gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","\
man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keysc\
an","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]}}),require_deprecated=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/spdx-license-ids/deprecated.json"(exports2,module2){module2.exports=["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1",
"GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-\
exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","N\
unit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]}}),require_spdx_exceptions=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/spdx-exceptions/index\
.json"(exports2,module2){module2.exports=["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","A\
utoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-e\
xception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-ex\
ception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-excepti\
on","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0",
"GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-excepti\
on","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","Open\
JDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-excep\
tion-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2\
.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]}}),require_scan=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/spdx-expression-parse/scan.js"(exports2,module2){"use strict";var licenses=[].concat(require_spdx_license_ids()).concat(require_deprecated()),exceptions=require_spdx_exceptions();
module2.exports=function(source){var index2=0;function hasMore(){return index2<source.length}function read3(value){if(value instanceof RegExp){var chars=source.
slice(index2),match=chars.match(value);if(match)return index2+=match[0].length,match[0]}else if(source.indexOf(value,index2)===index2)return index2+=value.length,
value}function skipWhitespace(){read3(/[ ]*/)}function operator(){for(var string,possibilities=[/^WITH/i,/^AND/i,/^OR/i,"(",")",":","+"],i=0;i<possibilities.length&&
(string=read3(possibilities[i]),!string);i++);if(string==="+"&&index2>1&&source[index2-2]===" ")throw new Error("Space before `+`");return string&&{type:"OPERAT\
OR",string:string.toUpperCase()}}function idstring(){return read3(/[A-Za-z0-9-.]+/)}function expectIdstring(){var string=idstring();if(!string)throw new Error("\
Expected idstring at offset "+index2);return string}function documentRef(){if(read3("DocumentRef-")){var string=expectIdstring();return{type:"DOCUMENTREF",string}}}
function licenseRef(){if(read3("LicenseRef-")){var string=expectIdstring();return{type:"LICENSEREF",string}}}function identifier(){var begin=index2,string=idstring();
if(licenses.indexOf(string)!==-1)return{type:"LICENSE",string};if(exceptions.indexOf(string)!==-1)return{type:"EXCEPTION",string};index2=begin}function parseToken(){
return operator()||documentRef()||licenseRef()||identifier()}for(var tokens=[];hasMore()&&(skipWhitespace(),!!hasMore());){var token=parseToken();if(!token)throw new Error(
"Unexpected `"+source[index2]+"` at offset "+index2);tokens.push(token)}return tokens}}}),require_parse=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/spdx\
-expression-parse/parse.js"(exports2,module2){"use strict";module2.exports=function(tokens){var index2=0;function hasMore(){return index2<tokens.length}function token(){
return hasMore()?tokens[index2]:null}function next2(){if(!hasMore())throw new Error;index2++}function parseOperator(operator){var t=token();if(t&&t.type==="OPER\
ATOR"&&operator===t.string)return next2(),t.string}function parseWith(){if(parseOperator("WITH")){var t=token();if(t&&t.type==="EXCEPTION")return next2(),t.string;
throw new Error("Expected exception after `WITH`")}}function parseLicenseRef(){var begin=index2,string="",t=token();if(t.type==="DOCUMENTREF"&&(next2(),string+=
"DocumentRef-"+t.string+":",!parseOperator(":")))throw new Error("Expected `:` after `DocumentRef-...`");if(t=token(),t===null)throw new Error("Unexpected end o\
f input");if(t.type==="LICENSEREF"){next2(),string+="LicenseRef-"+t.string;var node2={license:string},exception=parseWith();return exception&&(node2.exception=exception),
node2}index2=begin}function parseLicense(){var t=token();if(t&&t.type==="LICENSE"){next2();var node2={license:t.string};parseOperator("+")&&(node2.plus=!0);var exception=parseWith();
return exception&&(node2.exception=exception),node2}}function parseParenthesizedExpression(){var left=parseOperator("(");if(left){var expr=parseExpression2();if(!parseOperator(
")"))throw new Error("Expected `)`");return expr}}function parseAtom(){return parseParenthesizedExpression()||parseLicenseRef()||parseLicense()}function makeBinaryOpParser(operator,nextParser){
return function parseBinaryOp(){var left=nextParser();if(left){if(!parseOperator(operator))return left;var right=parseBinaryOp();if(!right)throw new Error("Expe\
cted expression");return{left,conjunction:operator.toLowerCase(),right}}}}var parseAnd=makeBinaryOpParser("AND",parseAtom),parseExpression2=makeBinaryOpParser("\
OR",parseAnd),node=parseExpression2();if(!node||hasMore())throw new Error("Syntax error");return node}}}),require_spdx_expression_parse=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/spdx-expression-parse/index.js"(exports2,module2){"use strict";var scan=require_scan(),parse=require_parse();module2.exports=function(source){return parse(
scan(source))}}}),allFormats=["oas2","oas3_0","oas3_1","oas3_2"],oas3Formats=["oas3_0","oas3_1","oas3_2"];function detectFormat(document){let{data}=document;return(0,import_chunk_LS7VJ7V7.isObject)(
data)?Object.hasOwn(data,"openapi")?detectOas3(data.openapi):Object.hasOwn(data,"swagger")?detectOas2(data.swagger):{is:"not-openapi"}:{is:"not-openapi"}}function detectOas3(version2){
let text2=typeof version2=="string"?version2:JSON.stringify(version2),minor=typeof version2=="string"?/^3\.([012])\.\d+(?:-.+)?$/.exec(version2)?.[1]:void 0;return minor===
"0"?{is:"known",format:"oas3_0",text:text2}:minor==="1"?{is:"known",format:"oas3_1",text:text2}:minor==="2"?{is:"known",format:"oas3_2",text:text2}:{is:"unknown\
-version",field:"openapi",text:text2}}function detectOas2(version2){let text2=version2===2?"2.0":typeof version2=="string"?version2:JSON.stringify(version2);return text2===
"2.0"?{is:"known",format:"oas2",text:text2}:{is:"unknown-version",field:"swagger",text:text2}}var adminOperationDistinctSecurity={id:"admin-operation-distinct-s\
ecurity",summary:"Administrative operations require more than others do.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API5"],cwe:[285,863,
419],asvs:["8.2.1","8.4.2"]},securitySeverity:6,commonRemedy:"Declare a scope (or role) that ordinary callers cannot get, and require it on the administrative o\
perations.",on:{operation:{when:operation=>operation.role==="path"&&isClosed(operation.security)&&isAdministrative(operation),check(operation,report,{model}){let{
security}=operation;if(!isClosed(security)||!ordinaryKeys(model).has(keyOf(security)))return;let at2=security.origin==="operation"?security.node:operation.node,
message=`Administrative operation ${operation.label} requires no more than other operations do.`;report({at:at2,message,severity:severityOf(operation,model)})}}}};
function severityOf({element,pathItem},{context}){return((0,import_chunk_LS7VJ7V7.exposureOf)(element)??(0,import_chunk_LS7VJ7V7.exposureOf)(pathItem)??(context.
isExposureDeclared?context.exposure:void 0))==="public"?"error":void 0}var ordinaryKeys=(0,import_chunk_LS7VJ7V7.perModel)(model=>{let keys2=new Set;for(let $0=model.
operations,$1=0;$1<$0.length;$1++){let operation=$0[$1];operation.role==="path"&&isClosed(operation.security)&&!isAdministrative(operation)&&keys2.add(keyOf(operation.
security))}return keys2});function isClosed(security){return security===void 0||security.allowsAnonymous||security.requirements.length===0?!1:!security.requirements.
some(requirement2=>requirement2.isOpen)}function keyOf(security){let alternatives=security.requirements.map(({schemes})=>JSON.stringify(schemes.map(({name,scopes})=>JSON.
stringify([name,...[...new Set(scopes)].sort()])).sort()));return[...new Set(alternatives)].sort().join(`
`)}var adminWords=new Set(["admin","administration"]),leadingWords=new Set(["actuator","internal","management","root","sys"]),selfServiceWords=new Set(["invite",
"login","logout","password","recover","register","signup","verify"]);function isAdministrative(operation){let segments=operation.path.toLowerCase().split("/");if(segments.
some(segment=>adminWords.has(segment)))return!0;let first=segments.find(segment=>segment!==""&&!isPrefix(segment));if(first!==void 0&&leadingWords.has(first))return!0;
if(segments.some(segment=>selfServiceWords.has(segment)))return!1;let role=operation.extension("x-role");return operation.element.list("tags").some(isAdminWord)||
(Array.isArray(role)?role.some(isAdminWord):isAdminWord(role))}function isPrefix(segment){return segment==="api"||segment==="rest"||/^v\d+(?:\.\d+)*$/.test(segment)}
function isAdminWord(word){return typeof word=="string"&&adminWords.has(word.trim().toLowerCase())}function anonymousAccess({security}){return security===void 0?
{by:"undeclared"}:explicitAccess(security)??undefinedSchemeAccess(security)}function explicitAccess({node,origin,requirements:requirements2,allowsAnonymous}){if(!allowsAnonymous)
return;let isInherited=origin==="definition",open2=requirements2.find(requirement2=>requirement2.schemes.length===0);return open2===void 0?{by:"empty",at:node,isInherited}:
{by:requirements2.every(isEmpty)?"empty":"optional",at:open2.node,isInherited}}function isEmpty(requirement2){return requirement2.schemes.length===0}function undefinedSchemeAccess({
requirements:requirements2}){let[required]=requirements2.find(requirement2=>requirement2.isOpen)?.schemes??[];return required===void 0?void 0:{by:"undefined-sch\
eme",at:required.node,schemeName:required.name}}function hasUnreadableSecurity(operation,{root}){return operation.security!==void 0?!1:operation.element.has("se\
curity")||operation.role==="path"&&root.has("security")}function isMeantForAnyone(operation){return operation.extension("x-public")===!0||hasReason(operation)}function isJustifiedForAnyone(operation){
return operation.extension("x-public")===!0&&hasReason(operation)}function isEnforcedElsewhere(operation){return isText(operation.extension("x-security-enforced\
-by"))}function hasReason(operation){return isText(operation.extension("x-anonymous-reason"))}function isText(value){return typeof value=="string"&&value.trim()!==
""}var anonymousOperation={id:"anonymous-operation",summary:"Anonymous access is explained where it is allowed.",severity:"warn",tier:"core",formats:allFormats,
maps:{owaspApi2023:["API2"],cwe:[306],asvs:["8.2.1"]},securitySeverity:5,saysUndeclared:"whole",commonRemedy:"Say why with `x-anonymous-reason`, on the operatio\
n or, for a public API as a whole, in `info`.",yieldsTo:["write-operation-secured"],on:{operation:{when:operation=>operation.security!==void 0,check(operation,report,{
model}){let violation2=isMeantForAnyone(operation)?void 0:judge(operation,model);violation2!==void 0&&report(violation2)}}}};function judge(operation,model){let access=anonymousAccess(
operation);if(access?.by!=="empty"&&access?.by!=="optional")return;let what=access.by==="empty"?"explicitly allows anonymous access":"makes authentication optio\
nal";if(access.isInherited&&!operation.isWrite){let severity=(0,import_chunk_LS7VJ7V7.isClassAtLeast)(model.context.dataClass,"internal")?"error":"info";return{
at:access.at,message:`The default security ${what} without a justification.`,severity}}return{at:access.isInherited?operation.node:access.at,message:`${operation.
label} ${what} without a justification.`,severity:severityOf2(operation)}}function severityOf2(operation){return operation.role==="path"&&returnsMoreThanPublic(
operation)?"error":operation.isWrite&&operation.role==="path"?void 0:"info"}function returnsMoreThanPublic(operation){return operation.dataClass!==void 0?(0,import_chunk_LS7VJ7V7.isClassAtLeast)(
operation.dataClass,"internal"):operation.responses.some(({response})=>{let schemas=[response.one("schema"),...response.below("content").map(({element})=>element.
one("schema"))];return[response,...schemas].some(element=>element!==void 0&&(0,import_chunk_LS7VJ7V7.isClassAtLeast)((0,import_chunk_LS7VJ7V7.dataClassOf)(element),
"internal"))})}function nameTokens(name){let known3=split.get(name);if(known3!==void 0)return known3;split.size>=maxRemembered&&split.clear();let tokens=splitName(
name);return split.set(name,tokens),tokens}var split=new Map,maxRemembered=2e4;function splitName(name){let words7=name.match(new RegExp("\\p{Lu}{2,}s(?!\\p{Ll})|\
\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+|\\p{Lu}|\\p{Lo}+|\\p{Nd}+","gu"));return words7===null?[]:words7.map(word=>word.toLowerCase())}function hasTokenRun(tokens,phrase){
for(let start=0;start+phrase.length<=tokens.length;start+=1)if(tokens[start]===phrase[0]&&phrase.every((word,index2)=>tokens[start+index2]===word))return!0;return!1}
var apiKeyNotSoleAuth={id:"api-key-not-sole-auth",summary:"Operations that matter are not protected by a static API key alone.",severity:"warn",tier:"optional",
formats:allFormats,maps:{owaspApi2023:["API2"],cwe:[1390,308],asvs:["7.2.2"]},securitySeverity:5,commonRemedy:"Declare a scheme with tokens of users or clients,\
 and require it at the root beside the key or instead of it.",on:{operation:{when:operation=>operation.role==="path"&&operation.exposure!=="internal"&&isImportant(
operation)&&asksForSomething(operation),check(operation,report){let{security}=operation;security===void 0||!security.requirements.every(({schemes})=>schemes.every(
isStaticKey))||report({at:security.node,message:`${subjectOf(operation,security)} protected only by a static API key.`})}}}};function isImportant(operation){return operation.
isWrite||(0,import_chunk_LS7VJ7V7.isClassAtLeast)(operation.dataClass,"confidential")}function asksForSomething({security}){return security===void 0||security.allowsAnonymous||
security.requirements.length===0?!1:security.requirements.every(requirement2=>!requirement2.isOpen)}function subjectOf(operation,security){return security.origin===
"definition"?"Operations that inherit the default security are":`${operation.label} is`}function isStaticKey({scheme}){return scheme===void 0||scheme.type==="ap\
iKey"&&scheme.in!=="cookie"&&!carriesToken(scheme)}function carriesToken({name,parameterName="",element}){if(parameterName.toLowerCase()==="authorization")return!0;
let tokens=[name,parameterName,element.text("description")??""].map(nameTokens);return tokenPhrases.some(phrase=>tokens.some(words7=>hasTokenRun(words7,phrase)))}
var tokenPhrases=[["bearer"],["jwt"],["oauth"],["o","auth"],["session"],["signature"],["hmac"],["sigv4"],["access","token"],["id","token"],["security","token"],
["login"]];function parameterUses(model,parameter){return usesByParameter(model).get(parameter)??[]}var usesByParameter=(0,import_chunk_LS7VJ7V7.perModel)(model=>{
let uses=new Map;for(let $0=model.operations,$1=0;$1<$0.length;$1++){let operation=$0[$1];for(let $3=operation.parameters,$4=0;$4<$3.length;$4++){let{element}=$3[$4];
{let others2=uses.get(element);others2===void 0?uses.set(element,[operation]):others2.push(operation)}}}return uses}),credentialKinds=new Set(["password","deriv\
ed","secret","key","token","session","signature"]),cardKinds=new Set(["pan","card-code","card-pin","card-track"]);function isCredentialKind(kind){return credentialKinds.
has(kind)}function isCardKind(kind){return cardKinds.has(kind)}var plainTails=words(`
  value text string raw plain plaintext clear cleartext old new current previous next confirm confirmation confirmed again repeat repeated
  retype primary secondary actual nueva nuevo anterior antigua antiguo nouveau nouvelle ancien ancienne actuel actuelle nova novo atual
  antiga nuova vecchia attuale neu alt wiederholung bestaetigung bestatigung confirmacion confirmacao conferma herhaling
  cliente usuario utilisateur utente kunde titular contacto contact contato de del do da du des della dello`),secretTails=union(plainTails,words("data content b\
inary pem base64 encoded encrypted cifrada chiffre verschluesselt")),personalTails=union(plainTails,words(`number numbers no nr num nbr nummer numero address ad\
dresses addr adresse home work mobile private personal office business main
  alternate alternative formatted normalized eq neq in like ilike contains icontains exact iexact startswith istartswith endswith
  iendswith search regex iregex overlap`)),numberTails=union(personalTails,words("id code")),noWords=new Set,otherCards=words(`gift loyalty menu membership memb\
er sim health library fuel travel transit business report score time job network
  graphics video index id identity identification insurance voucher reward rewards score bingo ration student employee giftcard`),groups=[{kind:"password",tails:secretTails,
certain:`password, passwd, pwd, passphrase, pass phrase, passcode, passwort, kennwort, contrasena, contrasenia, senha,
      palavra passe, mot de passe, mdp, wachtwoord, losenord, passord, adgangskode, salasana, heslo, haslo, has\u0142o,
      lozinka, sifre, \u043F\u0430\u0440\u043E\u043B\u044C, \u5BC6\u7801, \uBE44\uBC00\uBC88\uD638, \u30D1\u30B9\u30EF\u30FC\u30C9, secret answer, security answer, otp, one time password, one time passcode, totp,
      geheimzahl`,ambiguous:"pin"},{kind:"derived",tails:secretTails,certain:"password hash, hashed password, passwd hash, pwd hash, password salt, password dig\
est, password verifier, passwort hash",ambiguous:"salt"},{kind:"secret",tails:secretTails,exceptAfter:words("kubernetes k8s pull payment intent"),certain:`secre\
t, client secret, secret key, secret access key, connection string, recovery code, recovery codes, backup codes,
      seed phrase, mnemonic phrase, recovery phrase, pre shared key, cle secrete, clave secreta, chave secreta, chiave segreta, geheimnis`},{kind:"key",tails:secretTails,
exceptAfter:words("google maps recaptcha"),certain:`api key, hapikey, access key, private key, auth key, authentication key, authorization key, apim subscriptio\
n key, cle api,
      cle privee, clave api, clave privada, chave api, chave privada, chiave api, chiave privata, api schlussel, privater schlussel,
      api sleutel`,ambiguous:"key, app key, subscription key, auth, authorization"},{kind:"token",tails:secretTails,exceptAfter:words("sync csrf xsrf subject sp\
ec"),certain:`access token, auth token, authentication token, authorization token, authorisation token, bearer token, id token,
      identity token, refresh token, session token, reset token, recovery token, api token, oauth token, private token, security token,
      login token, secret token, sas token, jwt, zugriffstoken, zugangstoken, jeton acces, token acceso, token de acceso, token acesso,
      token de acesso, token accesso, token di accesso`,ambiguous:"token, user token, bearer"},{kind:"session",tails:noWords,certain:"jsessionid, phpsessid, asp\
sessionid",ambiguous:"session, session id, session key"},{kind:"signature",tails:noWords,certain:"x amz signature, x goog signature",ambiguous:"signature, sig"},
{kind:"contact",tails:personalTails,exceptAfter:words("account serviceaccount support sales helpdesk windows descriptor incoming imap logo"),certain:`email, e m\
ail, mail address, correo, correo electronico, courriel, adresse mail, adresse email, posta elettronica, phone,
      telephone, tel, mobile phone, mobile number, cell phone, cell number, msisdn, telefon, telefonnummer, handynummer, mobilnummer,
      rufnummer, telefono, telefone, celular, cellulare, numero telefono, numero de telefono, numero telefone, numero telephone,
      numero de telephone, telefoonnummer, whatsapp number`},{kind:"name",tails:personalTails,exceptAfter:words("package threat brand malware font product insta\
nce predicted score scheme"),certain:`first name, given name, forename, last name, surname, family name, middle name, maiden name, vorname, nachname, familienna\
me,
      prenom, nom de famille, nombre completo, apellido, sobrenome, cognome, achternaam, voornaam, patient name, cardholder name,
      card holder name`},{kind:"birth",tails:personalTails,certain:`birth date, date of birth, birthday, dob, place of birth, birth place, geburtsdatum, geburts\
tag, geburtsort,
      date de naissance, date naissance, lieu de naissance, fecha de nacimiento, fecha nacimiento, lugar de nacimiento,
      data de nascimento, data nascimento, data di nascita, data nascita, geboortedatum`},{kind:"identity",tails:numberTails,certain:`ssn, social security numbe\
r, social security no, social insurance number, national id, national identity number,
      national identification number, national insurance number, nino, passport, passport number, passport no, driver license number,
      drivers license number, driver licence number, driving licence number, id card number, identity card number, identity document number,
      taxpayer id, fiscal code, codice fiscale, cpf, nif, dni, curp, bsn, burgerservicenummer, pesel, personnummer, fodselsnummer, aadhaar,
      aadhar, itin, steuer id, steuernummer, steueridentifikationsnummer, sozialversicherungsnummer, ausweisnummer, reisepassnummer,
      numero securite sociale, numero de securite sociale`},{kind:"bank",tails:personalTails,exceptAfter:words("country aws azure cloud ledger gl carrier mortga\
ge tax"),certain:`iban, bank account number, account number, bank account no, kontonummer, numero de cuenta, numero cuenta, numero compte,
      numero de compte, numero conta, numero da conta, rekeningnummer, clabe`},{kind:"address",tails:personalTails,exceptAfter:words("ip email mail mac"),certain:`\
street address, home address, postal address, mailing address, residential address, residence address, anschrift,
      wohnadresse, domicilio, direccion postal, adresse postale, endereco residencial, indirizzo di residenza, woonadres`},{kind:"origin",tails:personalTails,certain:"\
ethnicity, religion, sexual orientation, client ip, user ip, end user ip, customer ip, visitor ip, remote ip"},{kind:"health",tails:numberTails,exceptAfter:words(
"service system cluster host"),certain:`medical record number, mrn, medical history, medical condition, patient id, patient number, health insurance number,
      health id, health card number, nhs number, medicare number, medicaid number, blood type, blood group, medical diagnosis,
      diagnosis code, primary diagnosis, hiv status, disability status, versichertennummer, krankenversicherungsnummer,
      historia clinica, dossier medical`},{kind:"pan",tails:numberTails,exceptAfter:otherCards,certain:`card number, card no, cc number, ccnum, primary account \
number, card pan, creditcard number, kreditkartennummer, kartennummer,
      numero de carte, numero carte, numero de tarjeta, numero tarjeta, numero do cartao, numero cartao, numero carta, kaartnummer`,ambiguous:"pan"},{kind:"card\
-code",tails:numberTails,certain:`cvv, cvc, cvn, cvv 2, cvc 2, card verification value, card verification code, card verification number, card security code,
      kartenprufnummer, cryptogramme visuel, codigo de seguranca do cartao`,ambiguous:"security code, csc"},{kind:"card-pin",tails:numberTails,certain:"pin bloc\
k, card pin, atm pin"},{kind:"card-track",tails:secretTails,certain:"track 1 data, track 2 data, track data, track 2 equivalent data, magstripe data, magnetic s\
tripe data",ambiguous:"track 1, track 2, magstripe"}],sensitivePhrases=groups.flatMap(({kind,tails,exceptAfter=noWords,certain:certain2,ambiguous})=>{let phrases=(list,isAmbiguous)=>list.
split(",").map(item=>{let phrase=item.trim().replace(/\s+/g," "),hasPlural=!credentialKinds.has(kind)&&phrase.length>4;return{phrase,kind,isAmbiguous,hasPlural,
tails,exceptAfter}});return[...phrases(certain2,!1),...ambiguous===void 0?[]:phrases(ambiguous,!0)]});function words(list){return new Set(list.split(/\s+/).filter(
word=>word!==""))}function union(...sets){return new Set(sets.flatMap(set=>[...set]))}function sensitiveName(name){let known3=judged.get(name);if(known3!==void 0)
return known3??void 0;judged.size>=maxRemembered2&&judged.clear();let result=judge2(wordsOf(name));return judged.set(name,result??null),result}var judged=new Map,
maxRemembered2=2e5;function wordsOf(name){return isPlain.test(name)?nameTokens(name):nameTokens(name.normalize("NFD").replace(new RegExp("(?<=\\p{Script=Latin})\\\
p{M}+","gu"),"").normalize("NFC"))}var isPlain=/^[ -~]*$/;function judge2(words7){let best;for(let start=0;start<words7.length;start+=1)for(let $0=entriesFor(words7[start]),
$1=0;$1<$0.length;$1++){let entry=$0[$1];entry.words.length>(best?.words.length??0)&&fits(entry,words7,start)&&(best=entry)}return best}function entriesFor(word){
return(word===void 0?void 0:index.get(word))??none}var none=[];function fits(entry,words7,start){let end=start+entry.words.length;if(!entry.words.every((word,offset)=>words7[start+
offset]===word)||entry.isAmbiguous&&!isWholeName(words7,start,end))return!1;for(let position=0;position<start;position+=1){let word=words7[position]??"";if(otherSubjects.
has(word)||entry.exceptAfter.has(word))return!1}return genitives.has(words7[start-1]??"")?!1:words7.slice(end).every(word=>entry.tails.has(word)||isNumber(word))}
function isWholeName(words7,start,end){return words7.slice(0,start).every(word=>wrappings.has(word))&&words7.slice(end).every(isNumber)}function isNumber(word){
return/^\d+$/.test(word)}var wrappings=new Set(["filter","filters","q","query","param","params","x"]),otherSubjects=new Set(`has have is are was can may must sh\
ould shall need needs require requires required enable enables enabled disable disables disabled
  allow allows allowed show shows hide hides include includes exclude expand use uses used no not non without with support supports
  supported verify validate check reset change forgot forget forgotten lost send sends notify generate regenerate rotate revoke expire
  expires expired block blocked force ignore skip hash mask masked missing invalid weak max maximum min minimum num count total
  numberof via by on allowlist label hint four digit digits manage suppress dont button included sent preserve log redacted truncated placeholder public publish\
able anon dummy test tipo type politica longitud comprimento
  lunghezza laenge lange anzahl hat ist tiene possui cambiar alterar changer`.split(/\s+/)),genitives=new Set(["de","del","da","do","du","di","della","der","des",
"of","for","van"]),index=indexByFirstWord();function indexByFirstWord(){let byFirst=new Map,add=(words7,phrase)=>{let[first=""]=words7,entry={...phrase,words:words7},
others2=byFirst.get(first);others2===void 0?byFirst.set(first,[entry]):others2.push(entry)};for(let $3=sensitivePhrases,$4=0;$4<$3.length;$4++){let phrase=$3[$4];
for(let $6=phrase.hasPlural?[phrase.phrase,`${phrase.phrase}s`]:[phrase.phrase],$7=0;$7<$6.length;$7++){let spelling=$6[$7];{let words7=nameTokens(spelling);add(
words7,phrase),words7.length>1&&add([words7.join("")],phrase)}}}return byFirst}function canBeText(schema,numbers2){let parts=(0,import_chunk_LS7VJ7V7.possibleSchemas)(
schema);if(parts.some(part=>isListed(part)||isMoment(part)||isFlagInFact(part)))return!1;let types3=parts.flatMap(part=>part.types);return types3.length===0?!parts.
some(isStructured):types3.includes("string")||numbers2==="numbers"&&(types3.includes("integer")||types3.includes("number"))}function canBeTexts(schema,numbers2){
return canBeText(schema,numbers2)?!0:(0,import_chunk_LS7VJ7V7.possibleSchemas)(schema).some(part=>part.schemas("items").some(items=>canBeText(items,numbers2)))}
function isListed(schema){return Array.isArray(schema.keyword("enum"))||Object.hasOwn(schema.keywords,"const")}function isFlagInFact(schema){return["example","d\
efault"].some(field=>/^(?:true|false)$/i.test((0,import_chunk_LS7VJ7V7.scalarText)(schema.keyword(field))??""))}function isMoment(schema){let format=schema.keyword(
"format");return format==="date-time"||format==="time"||format==="duration"}function isStructured(schema){return["properties","additionalProperties","items"].some(
field=>Object.hasOwn(schema.keywords,field))}function suspectCredential(parameter,model){let sensitive=sensitiveName(parameter.text("name")??"");if(sensitive===
void 0||!isCredentialKind(sensitive.kind)||sensitive.kind==="signature")return;let schema=parameter.one("schema");if(schema instanceof import_chunk_LS7VJ7V7.Schema&&
!canBeText(schema,sensitive.kind==="password"?"numbers":"no numbers"))return;let description=descriptionOf(parameter,schema);if(sensitive.isAmbiguous)return suspectByDescription(
sensitive,description,parameter,model);if(!(parameter.text("in")==="path"&&sensitive.kind!=="password"&&isResourceName(parameter,description,model)))return"cert\
ain"}function suspectByDescription({kind,phrase},text2,parameter,model){return phrase==="token"&&pathsOf(parameter,model).some(isPasswordReset)?"certain":(kind===
"password"?pinOfPerson.test(text2):kind==="session"?sessionOfPerson.test(text2):accessByIt.test(text2))?otherToken.test(text2)?void 0:"certain":/^token$/i.test(
parameter.text("name")??"")&&text2===""&&parameter.text("in")==="query"?"likely":void 0}var accessByIt=/\b(?:access|api|auth|authentication|authori[sz]ation|bearer|log-?in|session|security|private|oauth2?|identity|jwt)[ -](?:access )?(?:token|key)\b|\bauthenticat(?:e|es|ed|ing|ion)\b/i,
pinOfPerson=/\b(?:personal identification|authenticat\w+|pin code|security pin|secret|password|login)\b/i,sessionOfPerson=/\b(?:authenticat\w+|log(?:ged)?[ -]?in|login|cookie|auth token)\b/i,
otherToken=/\b(?:page|pages|pagination|next (?:set|page|results)|continu\w+|cursor|contract|crypto\w*|coin|currency|device token|push|apns|fcm|gcm|lock|idempoten\w+|card|invit\w+|public|publishable)\b/i;
function isPasswordReset(path){let words7=nameTokens(path);return words7.includes("password")&&["reset","forgot","forgotten","recover","recovery"].some(word=>words7.
includes(word))}function isResourceName(parameter,description,model){if(/\b(?:id|ids|uuid|guid|identifier|name|alias|arn|reference)\b/i.test(description))return!0;
let template=`{${parameter.text("name")}}`,last=nameTokens(parameter.text("name")??"").at(-1)??"";return pathsOf(parameter,model).some(path=>{let segments=path.
split("/"),collection=nameTokens(segments[segments.indexOf(template)-1]??"").at(-1);return collection===last||collection===`${last}s`})}function pathsOf(parameter,model){
return parameterUses(model,parameter).map(operation=>operation.path)}function descriptionOf(parameter,schema){return`${parameter.text("description")??""} ${schema?.
text("description")??""}`.trim()}var authNotAsParameter={id:"auth-not-as-parameter",summary:"Credentials are security schemes, not parameters.",severity:"warn",
tier:"core",formats:allFormats,maps:{owaspApi2023:["API2"],cwe:[1059,306]},securitySeverity:5,commonRemedy:"Declare the credential as one security scheme, requi\
re it at the root, and delete the parameters.",yieldsTo:["no-credentials-in-url"],on:{parameter:{when:parameter=>(parameter.reachBits&import_chunk_LS7VJ7V7.bits.
request)!==0&&places.has(parameter.text("in")),check(parameter,report,{model}){let name=parameter.text("name")??"";if(!isCredentialParameter(parameter,model))return;
let place=parameter.text("in")??"",at2=place==="query"?parameter.node.child("name")??parameter.node:parameter.node,what=`Credential ${(0,import_chunk_EZXGLPSD.quote)(
name)} is modelled as a ${place} parameter`,scheme=schemeOf(name,place,model);report(scheme===void 0?{at:at2,message:`${what} instead of a security scheme.`}:{at:at2,
message:`${what} although security scheme ${(0,import_chunk_EZXGLPSD.quote)(scheme)} says the same.`,severity:"info"})}}}},places=new Set(["header","query","coo\
kie"]),credential=/^(?:authorization|x[-_]?api[-_]?key|api[-_]?key|x[-_]auth(?:[-_](?:token|key))?|x[-_]access[-_]token|access[-_]?token|jsessionid|x-amz-security-token|x-rapidapi-key|ocp-apim-subscription-key)$/i,
session=/^(?:session(?:[-_]?id)?|(?:x[-_])?session[-_]?token)$/i,plainToken=/^(?:x[-_])?token$/i;function isCredentialParameter(parameter,model){let known3=answers(
model),answer=known3.get(parameter)??provesCaller(parameter,model);return known3.set(parameter,answer),answer}var answers=(0,import_chunk_LS7VJ7V7.perModel)(()=>new Map);
function provesCaller(parameter,model){let name=parameter.text("name")??"";if(credential.test(name))return!0;let place=parameter.text("in");return place==="quer\
y"?!1:session.test(name)?!0:plainToken.test(name)?place==="header"&&suspectCredential(parameter,model)!==void 0:isMakersKey(name)&&parameterUses(model,parameter).
some(isOpen)}function isMakersKey(name){return/(?:key|token)$/i.test(name)?/ (?:api ?key|access token|auth token)$/.test(nameTokens(name).join(" ")):!1}function isOpen({
security}){return security===void 0||security.allowsAnonymous}function schemeOf(name,place,{securitySchemes}){for(let scheme of securitySchemes.values()){let isKey=scheme.
in===place&&scheme.parameterName?.toLowerCase()===name.toLowerCase(),isHeader=scheme.type!=="apiKey"&&scheme.type!=="mutualTLS"&&scheme.type!=="unknown"&&name.toLowerCase()===
"authorization";if(isKey||isHeader&&place==="header")return scheme.name}}var jwtBestPractices={id:"jwt-best-practices",summary:"Bearer schemes state their token\
 format, and for JWTs how they are validated.",severity:"info",tier:"optional",formats:oas3Formats,maps:{owaspApi2023:["API2"],cwe:[347,287],asvs:["9.1.1","9.1.\
2","9.2.3"]},securitySeverity:3,on:{securityScheme:{when:scheme=>scheme.httpScheme==="bearer",check({name,element},report){let format=element.text("bearerFormat")??
"",description=element.text("description")??"",subject=`Bearer scheme ${(0,import_chunk_EZXGLPSD.quote)(name)}`,at2=element.node;isJwt(format)||isJwt(description)?
statesValidation(element)||report({at:at2,message:`${subject} does not say how its JWTs are validated.`}):saysNothing(format)&&!/\bopaque\b/i.test(description)&&
report({at:at2,message:`${subject} does not state the format of its tokens.`})}}}};function isJwt(text2){return/(?<![a-z])JWTs?(?![a-z])|json[ -]?web[ -]?token/i.
test(text2)}function saysNothing(format){return format.toLowerCase().split(/[^\p{L}]+/u).every(word=>word===""||tautologies.has(word))}var tautologies=new Set([
"access","api","auth","bearer","oauth","scheme","token"]),profile=/RFC[\s-]?8725|\b(?:[REPH]S(?:256|384|512)|EdDSA|Ed25519)\b|\b(?:alg|issuers?|iss|audiences?|aud|jwks)\b/i,
profileWords=new Set(["alg","algorithm","algorithms","aud","audience","audiences","iss","issuer","jwks"]);function statesValidation(element){return profile.test(
element.text("description")??"")?!0:Object.entries(element.value).some(([field,value])=>field.startsWith("x-")&&isProfile(field,value))}function isProfile(field,value){
return[field,...(0,import_chunk_LS7VJ7V7.isObject)(value)?Object.keys(value):[]].some(name=>nameTokens(name).some(token=>profileWords.has(token)))?!0:typeof value==
"string"&&profile.test(value)}function usesOf(scheme,model){return usesByScheme(model).get(scheme)??[]}var usesByScheme=(0,import_chunk_LS7VJ7V7.perModel)(model=>{
let uses=new Map;for(let $0=model.operations,$1=0;$1<$0.length;$1++){let operation=$0[$1];for(let $3=operation.security?.requirements??[],$4=0;$4<$3.length;$4++){
let requirement2=$3[$4];for(let $6=requirement2.schemes,$7=0;$7<$6.length;$7++){let required=$6[$7];{if(required.scheme===void 0)continue;let before=uses.get(required.
scheme);before===void 0?uses.set(required.scheme,[{operation,requirement:requirement2,required}]):before.push({operation,requirement:requirement2,required})}}}}
return uses}),noApiKeyInCookie={id:"no-api-key-in-cookie",summary:"Operations that accept cookies and change something are defended against forged requests.",severity:"\
warn",tier:"optional",formats:oas3Formats,maps:{owaspApi2023:["API2"],cwe:[352,522]},securitySeverity:5,on:{securityScheme:{when:scheme=>scheme.in==="cookie",check(scheme,report,{
model}){if(mentionsDefence(scheme.element.text("description"))||isDeclared(scheme.element.get("x-csrf")))return;let open2=usesOf(scheme,model).filter(use=>isForgeable(
use)),[first]=open2;if(first===void 0)return;let more=open2.length===1?"":` and ${open2.length-1} more`;report({at:scheme.element.node.child("in")??scheme.element.
node,message:`Cookie authentication ${(0,import_chunk_EZXGLPSD.quote)(scheme.name)} has no documented CSRF defence for ${first.operation.label}${more}.`,related:[
{at:first.required.node,message:`Suffices for ${first.operation.label}.`}]})}}}};function isForgeable({operation,requirement:requirement2}){return operation.role!==
"path"||!operation.isWrite||isDefended(operation)?!1:requirement2.schemes.every(({scheme})=>scheme===void 0||isAmbient(scheme))}function isAmbient(scheme){return scheme.
in==="cookie"||scheme.httpScheme==="basic"||scheme.type==="mutualTLS"}function isDefended(operation){return isDeclared(operation.extension("x-csrf"))||mentionsDefence(
operation.element.text("description"))?!0:operation.parameters.some(parameter=>parameter.in==="header"&&/csrf|xsrf/i.test(parameter.name))}function isDeclared(value){
return value!=null&&value!==!1&&value!==""}function mentionsDefence(text2){return text2!==void 0&&/csrf|xsrf|same-?site/i.test(text2)}var noApiKeyInQuery={id:"n\
o-api-key-in-query",summary:"API keys are not part of the URL.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API2","API8"],cwe:[598,522],
asvs:["14.2.1"]},securitySeverity:7,on:{securityScheme:{when:scheme=>scheme.type==="apiKey",check(scheme,report){let place=scheme.in?.toLowerCase();if(place!=="\
query"&&place!=="path")return;let{node}=scheme.element;report({at:node.child("in")??node,message:`API key ${(0,import_chunk_EZXGLPSD.quote)(scheme.name)} is pas\
sed in the ${place}.`})}}}},noHttpBasic={id:"no-http-basic",summary:"No security scheme uses HTTP Basic.",severity:"error",tier:"core",formats:allFormats,maps:{
owaspApi2023:["API2"],cwe:[522,1390]},securitySeverity:7,on:{securityScheme:{check(scheme,report,{model}){if(scheme.httpScheme!=="basic")return;let uses=usesOf(
scheme,model),{node}=scheme.element;report({at:node.child("scheme")??node.child("type")??node,message:`Security scheme ${(0,import_chunk_EZXGLPSD.quote)(scheme.
name)} uses HTTP Basic${countOf(uses)}.`,severity:severityOf3(uses),related:placesOf(uses)})}}}};function countOf(uses){let count3=new Set(uses.map(use=>use.operation)).
size;return count3===0?"":count3===1?"; one operation accepts it":`; ${count3} operations accept it`}function severityOf3(uses){return uses.length===0?"info":uses.
every(use=>isForClients(use.operation)||!isWeak(use.requirement))?"warn":void 0}function isForClients(operation){return isNamedForClients(operation)||inputNames(
operation).includes("grant_type")}function isNamedForClients({path}){return nameTokens(path.split("/").findLast(segment=>segment!=="")??"").some(token=>["token",
"introspect","introspection","revoke","revocation"].includes(token))}function inputNames({parameters,requestBody}){let schemas=(requestBody?.below("content")??[]).
map(({element})=>element.one("schema")).filter(one=>one instanceof import_chunk_LS7VJ7V7.Schema);return[...parameters.map(({name})=>name),...(0,import_chunk_LS7VJ7V7.propertiesAmong)(
schemas.flatMap(import_chunk_LS7VJ7V7.possibleSchemas)).keys()]}function isWeak({schemes}){return!schemes.some(({scheme})=>scheme!==void 0&&isStrong(scheme))}function isStrong({
type,httpScheme}){return type==="oauth2"||type==="openIdConnect"||type==="mutualTLS"||httpScheme==="bearer"||httpScheme==="dpop"}var maxPlaces=5;function placesOf(uses){
return uses.filter(use=>isWeak(use.requirement)).slice(0,maxPlaces).map(({operation,required})=>({at:required.node,message:`Suffices for ${operation.label}.`}))}
function requiredScopes(model){return requirements(model).scopes}function hasUnclearRequirement(model){return requirements(model).isUnclear}var requirements=(0,import_chunk_LS7VJ7V7.perModel)(
model=>{let scopes=new Map,isUnclear=[model.root,...model.elementsOf("operation")].some(element=>element.has("security")&&!Array.isArray(element.get("security")));
for(let $0=model.elementsOf("securityRequirement"),$1=0;$1<$0.length;$1++){let{node}=$0[$1];for(let $3=(0,import_chunk_LS7VJ7V7.readRequirement)(node,{schemes:model.
securitySchemes,format:model.format}).schemes,$4=0;$4<$3.length;$4++){let required=$3[$4];{if(required.scheme===void 0){isUnclear=!0;continue}let known3=scopes.
get(required.scheme)??new Set;for(let $6=required.scopes,$7=0;$7<$6.length;$7++){let scope=$6[$7];known3.add(scope)}scopes.set(required.scheme,known3)}}}return{
scopes,isUnclear}});function isApplied(scheme,model){return requiredScopes(model).has(scheme)}var noInsecureHttpAuth={id:"no-insecure-http-auth",summary:"HTTP a\
uthentication schemes are registered and not obsolete.",severity:"error",tier:"core",formats:oas3Formats,maps:{owaspApi2023:["API2"],cwe:[1390,327,477]},securitySeverity:7,
on:{securityScheme:{when:({httpScheme=""})=>httpScheme.trim()!==""&&httpScheme!=="basic",check(scheme,report,{model}){let problem=judge3(scheme);if(problem===void 0)
return;let{node}=scheme.element,severity=problem.severity??(isApplied(scheme,model)?void 0:"warn"),name=(0,import_chunk_EZXGLPSD.quote)(scheme.element.text("sch\
eme"));report({at:node.child("scheme")??node,message:`HTTP authentication scheme ${name} is ${problem.message}.`,severity})}}}},outdated=new Map([["negotiate","\
insecure"],["ntlm","insecure"],["oauth","obsolete"],["scram-sha-1","insecure"]]),experimental=new Map([["hoba","an experiment (RFC 7486)"],["mutual","an experim\
ent with passwords (RFC 8120), not mutual TLS"]]),registered=new Set(["bearer","concealed","dpop","gnap","privatetoken","scram-sha-256","vapid"]);function judge3({
httpScheme="",element}){if(registered.has(httpScheme))return;if(httpScheme==="digest")return{message:"insecure",severity:/sha-?(?:512-)?256/i.test(JSON.stringify(
element.value))?"info":void 0};let experiment=experimental.get(httpScheme);if(experiment!==void 0)return{message:experiment,severity:"warn"};let fault=outdated.
get(httpScheme);return fault===void 0?{message:"not registered with IANA",severity:"warn"}:{message:fault}}function flowViolations(scheme,name,message,model){let severity=isApplied(
scheme,model)?void 0:"warn";return scheme.flows.filter(flow=>flow.name===name).map(({element:{node}})=>({at:node.child("flow")??node,message,severity}))}var noOauthImplicit={
id:"no-oauth-implicit",summary:"No OAuth 2.0 scheme offers the implicit flow.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API2"],cwe:[
522,477],asvs:["10.4.4"]},securitySeverity:7,on:{securityScheme:{when:scheme=>scheme.type==="oauth2",check(scheme,report,{model}){let message=`Security scheme ${(0,import_chunk_EZXGLPSD.quote)(
scheme.name)} offers the OAuth 2.0 implicit flow, which is deprecated (RFC 9700).`;for(let $0=flowViolations(scheme,"implicit",message,model),$1=0;$1<$0.length;$1++){
let violation2=$0[$1];report(violation2)}}}}},noOauthPassword={id:"no-oauth-password",summary:"No OAuth 2.0 scheme offers the password grant.",severity:"error",
tier:"core",formats:allFormats,maps:{owaspApi2023:["API2"],cwe:[522,477],asvs:["10.4.4"]},securitySeverity:7,on:{securityScheme:{when:scheme=>scheme.type==="oau\
th2",check(scheme,report,{model}){let message=`Security scheme ${(0,import_chunk_EZXGLPSD.quote)(scheme.name)} offers the OAuth 2.0 password grant, which hands \
the user's password to the client.`;for(let $0=flowViolations(scheme,"password",message,model),$1=0;$1<$0.length;$1++){let violation2=$0[$1];report(violation2)}}}}},
oauthPkceDeclared={id:"oauth-pkce-declared",summary:"Authorization code flows declare PKCE.",severity:"info",tier:"optional",formats:oas3Formats,maps:{owaspApi2023:[
"API2"],cwe:[287],asvs:["10.4.6"]},securitySeverity:3,on:{securityScheme:{when:({flows:flows3},{model})=>model.context.exposure!=="internal"&&flows3.some(flow=>flow.
name==="authorizationCode"),check({name,element,flows:flows3},report,{model}){if(element.text("oauth2MetadataUrl")!==void 0)return;let info=model.root.one("info");
if(!(declaresPkce(element)||info!==void 0&&mentionsPkce(info)))for(let $0=flows3,$1=0;$1<$0.length;$1++){let flow=$0[$1];{if(flow.name!=="authorizationCode"||declaresPkce(
flow.element))continue;report({at:flow.element.node,message:`The authorizationCode flow of ${(0,import_chunk_EZXGLPSD.quote)(name)} does not declare PKCE.`})}}}}}};
function declaresPkce(element){return mentionsPkce(element)||requiresPkce(element.get("x-pkce"))||requiresPkce(element.get("x-usePkce"))}function requiresPkce(value){
return value===!0||typeof value=="string"&&/^(?:required|true|s256|sha-256)$/i.test(value)}function mentionsPkce(element){return/\bPKCE\b|RFC[\s-]?7636|code[\s_-]?challenge/i.
test(element.text("description")??"")}function isOfflineScope(scope){return/^offline(?:[._-]access)?$/i.test(scope)}var oauthRefreshUrl={id:"oauth-refresh-url",
summary:"OAuth 2.0 flows with refresh tokens say where to renew a token or how long it lives.",severity:"hint",tier:"optional",formats:allFormats,maps:{owaspApi2023:[
"API2"],cwe:[613]},securitySeverity:2,on:{securityScheme:{when:scheme=>renewable(scheme).length>0,check(scheme,report,{model}){let{name,element}=scheme;if(statesLifetime(
element))return;let field=model.format==="oas2"?"x-refresh-url":"refreshUrl";for(let $0=renewable(scheme),$1=0;$1<$0.length;$1++){let flow=$0[$1];{if((flow.element.
text(field)??"").trim()!==""||statesLifetime(flow.element)||[...flow.scopes].some(isOfflineScope))continue;let{node}=flow.element;report({at:node.child("flow")??
node,message:`The ${flow.name} flow of ${(0,import_chunk_EZXGLPSD.quote)(name)} has no ${field} and states no token lifetime.`})}}}}}};function renewable({flows:flows3}){
return flows3.filter(({name})=>name==="authorizationCode"||name==="deviceAuthorization")}function statesLifetime(element){return(0,import_chunk_LS7VJ7V7.declarationOf)(
element,"tokenLifetime")!==void 0?!0:/refresh|expir|lifetime|\bvalid (?:for|until)\b|\blives? for\b|\bTTL\b/i.test(element.text("description")??"")}var securityDefined={
id:"security-defined",summary:"Every operation has a security requirement.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API2","API5"],cwe:[
306,862],asvs:["8.2.1"]},securitySeverity:8,saysUndeclared:"whole",commonRemedy:"Put `security` at the root, where operations inherit it, and `security: []` on \
those that are public on purpose.",options:{ignoreMethods:{default:["options"],description:"Methods that need no requirement, in lower case. Browsers send CORS \
preflight requests (OPTIONS) without credentials.",schema:{type:"array",items:{type:"string"},uniqueItems:!0}}},yieldsTo:["write-operation-secured"],on:{operation:{
when:(operation,{model,options})=>!isIgnored(operation,options.ignoreMethods)&&!hasUnreadableSecurity(operation,model),check(operation,report){operation.security!==
void 0||isEnforcedElsewhere(operation)||report({at:operation.node,message:describe(operation),severity:operation.role==="path"?void 0:"info"})}}}};function isIgnored({
method},methods4){return Array.isArray(methods4)&&methods4.includes(method)}function describe({role,label}){return role==="webhook"?`Webhook ${label} has no sec\
urity requirement.`:role==="callback"?`Callback ${label} has no security requirement.`:`Operation ${label} has no security requirement, neither its own nor a de\
fault.`}function servedOperations({operations:operations2}){return operations2.filter(operation=>operation.role==="path")}var securityGlobalDefault={id:"securit\
y-global-default",summary:"The definition has a default security requirement.",severity:"info",tier:"core",formats:allFormats,maps:{owaspApi2023:["API2","API8"],
cwe:[1188,306],asvs:["8.2.1"]},securitySeverity:3,yieldsTo:["anonymous-operation"],on:{definition:{when:model=>model.securitySchemes.size>0&&servedOperations(model).
length>0&&isReadable(model),check(model,report){let operations2=servedOperations(model);if(operations2.every(operation=>isMeantForAnyone(operation)||isEnforcedElsewhere(
operation)))return;let{rootSecurity}=model,violation2=rootSecurity===void 0?withoutDefault(model,operations2):withOpenDefault(rootSecurity);violation2!==void 0&&
report(violation2)}}}};function isReadable({root,rootSecurity}){return rootSecurity!==void 0||!root.has("security")}function withoutDefault(model,operations2){let message="\
No default security is declared: operations that declare none are open to anyone.";return operations2.every(operation=>operation.security!==void 0)?{at:model.root.
node,message}:operations2.length===1||requiredScopes(model).size===0?void 0:{at:model.root.node,message,severity:"warn"}}function withOpenDefault({allowsAnonymous,
requirements:requirements2,node}){return allowsAnonymous?{at:requirements2.find(({schemes})=>schemes.length===0)?.node??node,message:"The default security lets \
anyone in: operations that declare none are open to anyone.",severity:"warn"}:void 0}var securityRequirementValid={id:"security-requirement-valid",summary:"Secu\
rity requirements name defined schemes.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API2"],cwe:[306,1059]},securitySeverity:8,saysUndeclared:"\
whole",yieldsTo:["document-valid"],on:{element:{among:{kinds:["securityRequirement","operation","definition"]},when:element=>element.kind==="securityRequirement"||
hasMalformedSecurity(element),check(element,report,{model}){element.kind==="securityRequirement"?checkNames(element,report,model):checkShape(element,report)}}}};
function checkNames({node},report,{securitySchemes:schemes,format}){for(let $0=(0,import_chunk_LS7VJ7V7.readRequirement)(node,{schemes,format}).schemes,$1=0;$1<
$0.length;$1++){let{name,node:at2,scheme}=$0[$1];scheme===void 0&&report({at:at2,message:`Security requirement ${(0,import_chunk_EZXGLPSD.quote)(name)} is not a\
 defined scheme.`})}}function hasMalformedSecurity(element){if(!element.has("security"))return!1;let security=element.get("security");return!Array.isArray(security)||
!security.every(import_chunk_LS7VJ7V7.isObject)}function checkShape({node},report){let security=node.child("security");if(security!==void 0){if(!Array.isArray(security.
value)){report({at:security,message:'Field "security" is not a list of requirements.'});return}for(let[index2,item]of security.value.entries()){let at2=security.
child(index2);at2!==void 0&&!(0,import_chunk_LS7VJ7V7.isObject)(item)&&report({at:at2,message:`Security requirement ${(0,import_chunk_EZXGLPSD.quote)(item)} is \
not an object.`})}}}var securitySchemeUnused={id:"security-scheme-unused",summary:"Every security scheme and scope is required somewhere.",severity:"info",tier:"\
core",formats:allFormats,maps:{owaspApi2023:["API2"],cwe:[1059,561]},securitySeverity:3,on:{securityScheme:{when:(_scheme,{model})=>model.operations.length>0&&!hasUnclearRequirement(
model),check(scheme,report,{model}){let scopes=requiredScopes(model).get(scheme),violation2=scopes===void 0?neverRequired(scheme,model):scopesNeverRequired(scheme,
scopes);violation2!==void 0&&report(violation2)}}}};function neverRequired({name,element},model){if(requiredScopes(model).size>0)return{at:element.node,message:`\
Security scheme ${(0,import_chunk_EZXGLPSD.quote)(name)} is never required.`};let{node}=model.root;return{at:node.at("components","securitySchemes")??node.child(
"securityDefinitions")??node,message:"No operation requires any of the security schemes.",severity:"warn"}}var signInScopes=new Set(["openid","profile","email",
"address","phone"]);function scopesNeverRequired({name,element,scopes},required){if(required.size===0)return;let unused=[...scopes].filter(scope=>!required.has(
scope)&&!signInScopes.has(scope)&&!isOfflineScope(scope)),[first]=unused;if(first===void 0)return;let more=unused.length===1?" is":` and ${unused.length-1} more\
 are`;return{at:element.node,message:`Scope ${(0,import_chunk_EZXGLPSD.quote)(first)} of ${(0,import_chunk_EZXGLPSD.quote)(name)}${more} never required.`}}function childRule(kind,format,field){
let entry=tables[format][kind];return entry?.fields.get(field)??(entry?.others===void 0?void 0:otherChild(entry.others,field))}function visitChildren(kind,format,value,visit2,passBy=ignore){
visitChildrenBy({format,visit:visit2,passBy},kind,value)}function visitChildrenBy(visitor,kind,value){let{fields:fields3,others:others2}=tables[visitor.format][kind]??
noFields;for(let field in value){let rule=fields3.get(field)??(others2===void 0?void 0:otherChild(others2,field)),held=value[field];rule===void 0?typeof held=="\
object"&&held!==null&&visitor.passBy(held,field,void 0):Object.hasOwn(value,field)&&visitField(rule,field,held,visitor)}}function ignore(){}function mayBeReference(kind,format){
return referenceable[format].has(kind)}function isReference(kind,format,value){return typeof value=="object"&&value!==null&&Object.hasOwn(value,"$ref")&&referenceable[format].
has(kind)}function visitField(rule,field,held,visitor){let{kind,shape}=rule;if(shape==="one"||shape==="one-or-list"&&!Array.isArray(held))visitOne(held,kind,field,
void 0,visitor);else{if(typeof held!="object"||held===null)return;if(Array.isArray(held)===(shape==="map"))visitor.passBy(held,field,void 0);else if(Array.isArray(
held))for(let index2=0;index2<held.length;index2+=1)visitOne(held[index2],kind,field,index2,visitor);else for(let $0=Object.keys(held),$1=0;$1<$0.length;$1++){let key=$0[$1];
visitOne(held[key],kind,field,key,visitor)}}}function visitOne(child,kind,field,key,visitor){isChild(child,kind,visitor.format)?visitor.visit(child,kind,field,key):
Array.isArray(child)&&visitor.passBy(child,field,key)}function isChild(value,kind,format){return typeof value=="object"?value!==null&&!Array.isArray(value):typeof value==
"boolean"&&kind==="schema"&&(format==="oas3_1"||format==="oas3_2")}function otherChild(others2,field){return others2.pattern==="/*"?field.startsWith("/")?others2.
rule:void 0:field.startsWith("x-")?void 0:others2.rule}var noFields={fields:new Map,others:void 0},shapes={"":"one","[]":"list","{}":"map","|[]":"one-or-list"},
methods=["get","put","post","delete","options","head","patch","trace"],operations=Object.fromEntries(methods.map(method=>[method,"operation"])),oas2={definition:{
info:"info",paths:"paths",definitions:"schema{}",parameters:"parameter{}",responses:"response{}",securityDefinitions:"securityScheme{}",security:"securityRequir\
ement[]",tags:"tag[]",externalDocs:"externalDocs"},info:{contact:"contact",license:"license"},paths:{"/*":"pathItem"},pathItem:{...operations,parameters:"parame\
ter[]"},operation:{externalDocs:"externalDocs",parameters:"parameter[]",responses:"responses",security:"securityRequirement[]"},parameter:{schema:"schema",items:"\
items"},items:{items:"items"},responses:{"*":"response"},response:{schema:"schema",headers:"header{}"},header:{items:"items"},tag:{externalDocs:"externalDocs"},
schema:{items:"schema|[]",allOf:"schema[]",properties:"schema{}",additionalProperties:"schema",xml:"xml",externalDocs:"externalDocs"}},oas3_0={definition:{info:"\
info",servers:"server[]",paths:"paths","x-webhooks":"pathItem{}",components:"components",security:"securityRequirement[]",tags:"tag[]",externalDocs:"externalDoc\
s"},info:{contact:"contact",license:"license"},server:{variables:"serverVariable{}"},components:{schemas:"schema{}",responses:"response{}",parameters:"parameter\
{}",examples:"example{}",requestBodies:"requestBody{}",headers:"header{}",securitySchemes:"securityScheme{}",links:"link{}",callbacks:"callback{}"},paths:{"/*":"\
pathItem"},pathItem:{...operations,servers:"server[]",parameters:"parameter[]"},operation:{externalDocs:"externalDocs",parameters:"parameter[]",requestBody:"req\
uestBody",responses:"responses",callbacks:"callback{}",security:"securityRequirement[]",servers:"server[]"},parameter:{schema:"schema",content:"mediaType{}",examples:"\
example{}"},requestBody:{content:"mediaType{}"},mediaType:{schema:"schema",examples:"example{}",encoding:"encoding{}"},encoding:{headers:"header{}"},responses:{
"*":"response"},response:{headers:"header{}",content:"mediaType{}",links:"link{}"},callback:{"*":"pathItem"},link:{server:"server"},header:{schema:"schema",content:"\
mediaType{}",examples:"example{}"},tag:{externalDocs:"externalDocs"},schema:{not:"schema",allOf:"schema[]",oneOf:"schema[]",anyOf:"schema[]",items:"schema",properties:"\
schema{}",additionalProperties:"schema",discriminator:"discriminator",xml:"xml",externalDocs:"externalDocs"},securityScheme:{flows:"oauthFlows"},oauthFlows:{implicit:"\
oauthFlow",password:"oauthFlow",clientCredentials:"oauthFlow",authorizationCode:"oauthFlow"}},oas3_1={...oas3_0,definition:{...oas3_0.definition,webhooks:"pathI\
tem{}"},components:{...oas3_0.components,pathItems:"pathItem{}"},schema:{...oas3_0.schema,$defs:"schema{}",definitions:"schema{}",if:"schema",then:"schema",else:"\
schema",dependentSchemas:"schema{}",dependencies:"schema{}",prefixItems:"schema[]",contains:"schema",patternProperties:"schema{}",propertyNames:"schema",unevaluatedItems:"\
schema",unevaluatedProperties:"schema",contentSchema:"schema"}},oas3_2={...oas3_1,components:{...oas3_1.components,mediaTypes:"mediaType{}"},pathItem:{...oas3_1.
pathItem,query:"operation",additionalOperations:"operation{}"},mediaType:{...oas3_1.mediaType,itemSchema:"schema",prefixEncoding:"encoding[]",itemEncoding:"enco\
ding"},encoding:{...oas3_1.encoding,encoding:"encoding{}",prefixEncoding:"encoding[]",itemEncoding:"encoding"},oauthFlows:{...oas3_1.oauthFlows,deviceAuthorization:"\
oauthFlow"}},referenceable3_1=["response","parameter","example","requestBody","header","securityScheme","link","callback"],referenceable={oas2:new Set(["schema",
"parameter","response"]),oas3_0:new Set([...referenceable3_1,"schema"]),oas3_1:new Set(referenceable3_1),oas3_2:new Set([...referenceable3_1,"mediaType"])},tables={
oas2:compile(oas2),oas3_0:compile(oas3_0),oas3_1:compile(oas3_1),oas3_2:compile(oas3_2)};function compile(grammar){return Object.fromEntries(Object.entries(grammar).
map(([kind,fields3])=>[kind,compileKind(fields3)]))}function compileKind(notation){let fields3=new Map,others2;for(let $3=Object.entries(notation),$4=0;$4<$3.length;$4++){
let $5=$3[$4],field=$5[0],child=$5[1];{let rule=parseNotation(child);field==="*"||field==="/*"?others2={pattern:field,rule}:fields3.set(field,rule)}}return{fields:fields3,
others:others2}}function parseNotation(notation){let[kind=""]=notation.split(/[[{|]/u,1);return{kind,shape:shapes[notation.slice(kind.length)]??"one"}}var w=(r,o)=>()=>{
try{return o||r((o={exports:{}}).exports,o),o.exports}catch(i){throw o=0,i}},v=w((Fn,D)=>{"use strict";D.exports=function r(o,i){if(o===i)return!0;if(o&&i&&typeof o==
"object"&&typeof i=="object"){if(o.constructor!==i.constructor)return!1;var c,l,e;if(Array.isArray(o)){if(c=o.length,c!=i.length)return!1;for(l=c;l--!==0;)if(!r(
o[l],i[l]))return!1;return!0}if(o.constructor===RegExp)return o.source===i.source&&o.flags===i.flags;if(o.valueOf!==Object.prototype.valueOf)return o.valueOf()===
i.valueOf();if(o.toString!==Object.prototype.toString)return o.toString()===i.toString();if(e=Object.keys(o),c=e.length,c!==Object.keys(i).length)return!1;for(l=
c;l--!==0;)if(!Object.prototype.hasOwnProperty.call(i,e[l]))return!1;for(l=c;l--!==0;){var s=e[l];if(!r(o[s],i[s]))return!1}return!0}return o!==o&&i!==i}}),A=w(
x=>{"use strict";Object.defineProperty(x,"__esModule",{value:!0});var j=v();j.code='require("ajv/dist/runtime/equal").default',x.default=j}),it=E,lt={type:"stri\
ng",enum:["2.0"]};function E(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="2.0"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:lt.enum}};e===null?e=[t]:e.push(t),s++}return E.errors=e,s===0}var ct=q;function q(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.
push(t),s++}return q.errors=e,s===0}var yt=_,ut=new RegExp("^[^{}/ :\\\\]+(?::\\d+)?$","u");function _(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(typeof r=="string"){if(!ut.test(r)){let t={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^{}/ :\\\\]+(?::\\d+)?$"}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return _.errors=
e,s===0}var mt=$,ft=new RegExp("^/","u");function $(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!ft.test(r)){let t={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^/"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return $.errors=e,s===0}var ht=N,dt={type:"array",items:{type:"string",enum:["http",
"https","ws","wss"]},uniqueItems:!0};function N(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){let t=r.
length;for(let p=0;p<t;p++){let y=r[p];if(typeof y!="string"){let u={instancePath:o+"/"+p,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[u]:e.push(u),s++}if(!(y==="http"||y==="https"||y==="ws"||y==="wss")){let u={instancePath:o+"/"+p,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues:dt.
items.enum}};e===null?e=[u]:e.push(u),s++}}let n=r.length,a;if(n>1){let p={};for(;n--;){let y=r[n];if(typeof y=="string"){if(typeof p[y]=="number"){a=p[y];let u={
instancePath:o,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:n,j:a}};e===null?e=[u]:e.push(u),s++;break}p[y]=n}}}}else{let t={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}return N.errors=e,s===0}var bt=U;function U(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){let t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){let y={instancePath:o+"/"+p,schemaPath:"#/ite\
ms/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}let n=r.length,a;if(n>1){let p={};for(;n--;){let y=r[n];if(typeof y=="string"){if(typeof p[y]==
"number"){a=p[y];let u={instancePath:o,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:n,j:a}};e===null?e=[u]:e.push(u),s++;break}p[y]=n}}}}else{let t={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}return U.errors=e,s===0}var xt=I;function I(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return I.errors=e,s===0}var gt=z;function z(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n=r[t];if(!(n&&typeof n=="object"&&!Array.isArray(n))){let a={instancePath:o+"/"+
t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}else{let t={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return z.errors=e,s===0}var Pt=O;function O(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n=r[t];if(!(n&&typeof n=="obj\
ect"&&!Array.isArray(n))){let a={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return O.
errors=e,s===0}var kt=V;function V(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r))for(let t in r){let n=r[t];if(!(n&&typeof n=="object"&&!Array.isArray(n))){let a={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}return V.errors=e,s===0}var wt=R;function R(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n,schemaPath:"\
#/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),s++}return R.errors=e,s===0}var Dt=Z;function Z(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n=r[t];if(!(n&&typeof n=="object"&&!Array.isArray(n))){let a={instancePath:o+"/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Z.errors=e,s===0}var vt=S;function S(r,{instancePath:o="",parentData:i,
parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(
a))){let p={instancePath:o+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let t={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}return S.errors=e,s===0}var jt=L;function L(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),s++}return L.errors=e,s===0}var At=T;function T(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;
if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return T.errors=e,s===0}var Et=C;
function C(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return C.errors=e,s===0}var qt=M;function M(r,{instancePath:o="",parentData:i,
parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}return M.errors=e,s===0}var _t=B;function B(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.
push(t),s++}return B.errors=e,s===0}var $t=F;function F(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r==
"object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return F.errors=e,s===
0}var Nt=K;function K(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){let t=r.length;for(let n=0;n<
t;n++){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[p]:e.push(p),s++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}return K.errors=e,s===
0}var Ut=X;function X(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return X.errors=e,s===0}var It=H;function H(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolean"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[t]:e.push(t),s++}return H.errors=e,s===0}var zt=G;function G(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,
s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}
return G.errors=e,s===0}var Ot=Q;function Q(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r=="object"&&
!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Q.errors=e,s===0}var Vt=Y;
function Y(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n=r[t];
if(!(n&&typeof n=="object"&&!Array.isArray(n))){let a={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),s++}return Y.errors=e,s===0}var Rt=J;function J(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r==
"object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return J.errors=e,s===
0}var Zt=W,St={type:"string",enum:["string","number","integer","boolean","array"]};function W(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="st\
ring"||r==="number"||r==="integer"||r==="boolean"||r==="array")){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:St.enum}};e===null?
e=[t]:e.push(t),s++}return W.errors=e,s===0}var Lt=ee;function ee(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&
typeof r=="object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ee.
errors=e,s===0}var Tt=re,Ct={type:"string",enum:["csv","ssv","tsv","pipes"]};function re(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="cs\
v"||r==="ssv"||r==="tsv"||r==="pipes")){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ct.enum}};e===null?e=[t]:e.push(t),s++}return re.
errors=e,s===0}var Mt=te;function te(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="number"){let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),s++}return te.errors=e,s===0}var Bt=se;function se(r,{instancePath:o="",parentData:i,
parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&(r<0||isNaN(r))){let t={instancePath:o,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[t]:e.push(t),s++}return se.errors=e,s===0}var Ft=ne,oe=A().default;function ne(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){if(r.length<1){let a={instancePath:o,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[a]:e.push(a),s++}let t=r.length,n;if(t>1){e:for(;t--;)for(n=t;n--;)if(oe(r[t],r[n])){let a={instancePath:o,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{
i:t,j:n}};e===null?e=[a]:e.push(a),s++;break e}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}
return ne.errors=e,s===0}var Kt=ae;function ae(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r=="number"){if(r<=
0||isNaN(r)){let t={instancePath:o,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),s++}return ae.errors=e,s===0}var Xt=pe;function pe(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){if(r.length<1){let p={instancePath:o,schemaPath:"#/min\
Items",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),s++}let t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){let y={instancePath:o+"/"+
p,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}let n=r.length,a;if(n>1){let p={};for(;n--;){let y=r[n];if(typeof y==
"string"){if(typeof p[y]=="number"){a=p[y];let u={instancePath:o,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:n,j:a}};e===null?e=[u]:e.push(u),s++;
break}p[y]=n}}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}return pe.errors=e,s===0}var Ht=ie,
Gt={type:["object","boolean"],$comment:"schema"};function ie(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r==
"object"&&!Array.isArray(r))&&typeof r!="boolean"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:Gt.type}};e===null?e=[t]:e.push(t),s++}
return ie.errors=e,s===0}var Qt=le,g={type:["string","array"],if:{type:"string"},then:{enum:["array","boolean","integer","null","number","object","string"]},items:{
enum:["array","boolean","integer","null","number","object","string"]},minItems:1,uniqueItems:!0};function le(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"&&!Array.isArray(r)){let y={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:g.type}};e===null?
e=[y]:e.push(y),s++}let t=s,n=!0,a=s;if(typeof r!="string"){let y={};e===null?e=[y]:e.push(y),s++}var p=a===s;if(s=t,e!==null&&(t?e.length=t:e=null),p){let y=s;
if(!(r==="array"||r==="boolean"||r==="integer"||r==="null"||r==="number"||r==="object"||r==="string")){let m={instancePath:o,schemaPath:"#/then/enum",keyword:"e\
num",params:{allowedValues:g.then.enum}};e===null?e=[m]:e.push(m),s++}var p=y===s;n=p}if(!n){let y={instancePath:o,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"\
then"}};e===null?e=[y]:e.push(y),s++}if(Array.isArray(r)){if(r.length<1){let h={instancePath:o,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[h]:e.push(h),s++}let y=r.length;for(let h=0;h<y;h++){let d=r[h];if(!(d==="array"||d==="boolean"||d==="integer"||d==="null"||d==="number"||d==="object"||
d==="string")){let k={instancePath:o+"/"+h,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues:g.items.enum}};e===null?e=[k]:e.push(k),s++}}let u=r.length,
m;if(u>1){e:for(;u--;)for(m=u;m--;)if(oe(r[u],r[m])){let h={instancePath:o,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:u,j:m}};e===null?e=[h]:e.push(
h),s++;break e}}}return le.errors=e,s===0}var Yt=ce,Jt={type:["object","array"],$comment:"schema",minItems:1,items:{type:"object",$comment:"schema"}};function ce(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!r||typeof r!="object"){let t={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:Jt.type}};e===null?e=[t]:e.push(t),s++}if(Array.isArray(r)){if(r.length<1){let n={instancePath:o,schemaPath:"#/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[n]:e.push(n),s++}let t=r.length;for(let n=0;n<t;n++){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+
n,schemaPath:"#/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}return ce.errors=e,s===0}var Wt=ye;function ye(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){if(r.length<1){let n={instancePath:o,schemaPath:"#/minItems",keyword:"mi\
nItems",params:{limit:1}};e===null?e=[n]:e.push(n),s++}let t=r.length;for(let n=0;n<t;n++){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+
"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}return ye.errors=e,s===0}var es=ue;function ue(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.
push(t),s++}return ue.errors=e,s===0}var rs=me,ts={type:"string",enum:["file"]};function me(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="file"){
let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ts.enum}};e===null?e=[t]:e.push(t),s++}return me.errors=e,s===0}var ss=fe,os={type:"\
string",enum:["body"]};function fe(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="body"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:os.enum}};e===null?e=[t]:e.push(t),s++}return fe.errors=e,s===0}var ns=he,as={type:"string",enum:["basic"]};function he(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(r!=="basic"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:as.enum}};e===null?e=[t]:e.
push(t),s++}return he.errors=e,s===0}var ps=de,is={type:"string",enum:["apiKey"]};function de(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="apiK\
ey"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:is.enum}};e===null?e=[t]:e.push(t),s++}return de.errors=e,s===0}var ls=be,cs={
type:"string",enum:["header","query"]};function be(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="header"||r==="query")){let t={instancePath:o,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:cs.enum}};e===null?e=[t]:e.push(t),s++}return be.errors=e,s===0}var ys=xe,us={type:"string",enum:["head\
er"]};function xe(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="header"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:us.
enum}};e===null?e=[t]:e.push(t),s++}return xe.errors=e,s===0}var ms=ge,fs={type:"string",enum:["string","number","boolean","integer","array"]};function ge(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="string"||r==="number"||r==="boolean"||r==="integer"||r==="array")){let t={instancePath:o,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:fs.enum}};e===null?e=[t]:e.push(t),s++}return ge.errors=e,s===0}var hs=Pe,ds={type:"string",enum:["formData"]};function Pe(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(r!=="formData"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ds.enum}};e===null?e=[t]:
e.push(t),s++}return Pe.errors=e,s===0}var bs=ke,xs={type:"string",enum:["string","number","boolean","integer","array","file"]};function ke(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="string"||r==="number"||r==="boolean"||r==="integer"||r==="array"||r==="file")){let t={instancePath:o,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:xs.enum}};e===null?e=[t]:e.push(t),s++}return ke.errors=e,s===0}var gs=we,Ps={type:"string",enum:["csv","ssv","tsv",
"pipes","multi"]};function we(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="csv"||r==="ssv"||r==="tsv"||r==="pipes"||r==="multi")){let t={
instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ps.enum}};e===null?e=[t]:e.push(t),s++}return we.errors=e,s===0}var ks=De,ws={type:"stri\
ng",enum:["query"]};function De(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="query"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:ws.enum}};e===null?e=[t]:e.push(t),s++}return De.errors=e,s===0}var Ds=ve,vs={type:"boolean",enum:[!0]};function ve(r,{instancePath:o="",parentData:i,
parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolean"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[t]:e.push(t),s++}if(r!==!0){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:vs.enum}};e===null?e=[t]:e.push(t),s++}return ve.
errors=e,s===0}var js=je,As={type:"string",enum:["path"]};function je(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!=
"string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="path"){let t={instancePath:o,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:As.enum}};e===null?e=[t]:e.push(t),s++}return je.errors=e,s===0}var Es=Ae,qs={type:"string",enum:["oauth2"]};function Ae(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="oauth2"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:qs.enum}};
e===null?e=[t]:e.push(t),s++}return Ae.errors=e,s===0}var _s=Ee,$s={type:"string",enum:["implicit"]};function Ee(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}if(r!=="implicit"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:$s.enum}};e===null?e=[t]:e.push(t),s++}return Ee.errors=e,
s===0}var Ns=qe;function qe(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){
for(let t in r)if(typeof r[t]!="string"){let n={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.
push(t),s++}return qe.errors=e,s===0}var Us=_e,Is={type:"string",enum:["password"]};function _e(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="pass\
word"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Is.enum}};e===null?e=[t]:e.push(t),s++}return _e.errors=e,s===0}var zs=$e,
Os={type:"string",enum:["application"]};function $e(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="application"){let t={instancePath:o,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Os.enum}};e===null?e=[t]:e.push(t),s++}return $e.errors=e,s===0}var Vs=Ne,Rs={type:"string",enum:["accessCode"]};function Ne(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="accessCode"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Rs.
enum}};e===null?e=[t]:e.push(t),s++}return Ne.errors=e,s===0}var Zs=Ue,Ss=new RegExp("^3\\.0\\.\\d(-.+)?$","u");function Ue(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){if(!Ss.test(r)){let t={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^3\\.0\\.\\\
d(-.+)?$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ue.
errors=e,s===0}var Ls=Ie;function Ie(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){let t=r.length;
for(let n=0;n<t;n++){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"\
object"}};e===null?e=[p]:e.push(p),s++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}return Ie.
errors=e,s===0}var Ts=ze;function ze(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.
isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ze.errors=e,s===0}var Cs=Oe;function Oe(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n=r[t];if(!(n&&
typeof n=="object"&&!Array.isArray(n))){let a={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.
push(t),s++}return Oe.errors=e,s===0}var Ms=Ve;function Ve(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(
r)){let t=r.length;for(let n=0;n<t;n++)if(typeof r[n]!="string"){let a={instancePath:o+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[a]:e.push(a),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}return Ve.errors=e,s===
0}var Bs=Re,f=new RegExp("^[a-zA-Z0-9._-]+$","u");function Re(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"patt\
ern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+
"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{
let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Re.errors=e,s===0}var Fs=Ze;function Ze(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n==
"string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?
e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(
p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Ze.errors=e,s===0}var Ks=Se;function Se(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/prope\
rtyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(
a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Se.errors=e,s===
0}var Xs=Le;function Le(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){
let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};
e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[
p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Le.errors=e,s===0}var Hs=Te;function Te(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"\
#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&
!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Te.
errors=e,s===0}var Gs=Ce;function Ce(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a\
-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Ce.errors=e,s===0}var Qs=Me;function Me(r,{instancePath:o="",parentData:i,
parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={
instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===
s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];
if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:
e.push(n),s++}return Me.errors=e,s===0}var Ys=Be;function Be(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"patt\
ern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+
"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{
let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Be.errors=e,s===0}var Js=Fe;function Fe(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n==
"string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?
e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(
p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Fe.errors=e,s===0}var Ws=Ke;function Ke(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(Array.isArray(r)){if(r.length<1){let t={instancePath:o,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}return Ke.errors=e,s===0}var eo=Xe,ro={type:"string",
enum:["array","boolean","integer","number","object","string"]};function Xe(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;
if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="array"||r==="bool\
ean"||r==="integer"||r==="number"||r==="object"||r==="string")){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ro.enum}};e===null?
e=[t]:e.push(t),s++}return Xe.errors=e,s===0}var to=He;function He(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(Array.
isArray(r)){let t=r.length;for(let n=0;n<t;n++){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n,schemaPath:"#/items/type",
keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?
e=[t]:e.push(t),s++}return He.errors=e,s===0}var so=Ge;function Ge(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&
typeof r=="object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ge.
errors=e,s===0}var oo=Qe;function Qe(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r))for(let t in r){let n=r[t];if(!(n&&typeof n=="object"&&!Array.isArray(n))){let a={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}return Qe.errors=e,s===0}var no=Ye;function Ye(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n=r[t];if(!(n&&typeof n=="object"&&!Array.isArray(n))){let a={instancePath:o+"/"+
t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}else{let t={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ye.errors=e,s===0}var ao=Je;function Je(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n=r[t];if(!(n&&typeof n=="obj\
ect"&&!Array.isArray(n))){let a={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Je.
errors=e,s===0}var po=We;function We(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r))for(let t in r){let n=r[t];if(!(n&&typeof n=="object"&&!Array.isArray(n))){let a={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}return We.errors=e,s===0}var io=er,lo={type:"string",enum:["simple"]};function er(r,{instancePath:o="",parentData:i,
parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),s++}if(r!=="simple"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:lo.enum}};e===null?e=[t]:e.push(t),s++}
return er.errors=e,s===0}var co=rr;function rr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length>1){let t={instancePath:o,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:1}};e===null?e=[t]:e.push(
t),s++}if(Object.keys(r).length<1){let t={instancePath:o,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[t]:e.push(t),s++}for(let t in r){
let n=r[t];if(!(n&&typeof n=="object"&&!Array.isArray(n))){let a={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties\
/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),s++}return rr.errors=e,s===0}var yo=tr;function tr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,
s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}
return tr.errors=e,s===0}var uo=sr;function sr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&
!Array.isArray(r))for(let t in r){let n=r[t];if(!(n&&typeof n=="object"&&!Array.isArray(n))){let a={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return sr.errors=e,s===0}var mo=or,b=new RegExp("^x-","u");function or(r,{instancePath:o="",parentData:i,
parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.authorizationUrl===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"authorizationUrl"}};e===null?e=[t]:e.push(t),s++}if(r.scopes===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"scopes"}};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="authorizationUrl"||t==="refreshUrl"||t===
"scopes"||b.test(t))){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(
n),s++}if(r.authorizationUrl!==void 0&&typeof r.authorizationUrl!="string"){let t={instancePath:o+"/authorizationUrl",schemaPath:"#/properties/authorizationUrl/\
type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.refreshUrl!==void 0&&typeof r.refreshUrl!="string"){let t={instancePath:o+"/refre\
shUrl",schemaPath:"#/properties/refreshUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.scopes!==void 0){let t=r.scopes;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(let n in t)if(typeof t[n]!="string"){let a={instancePath:o+"/scopes/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/scopes/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}else{let n={instancePath:o+"/scopes",schemaPath:"\
#/properties/scopes/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}return or.errors=e,s===0}var fo=nr;function nr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.tokenUrl===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
tokenUrl"}};e===null?e=[t]:e.push(t),s++}if(r.scopes===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scopes"}};
e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="tokenUrl"||t==="refreshUrl"||t==="scopes"||b.test(t))){let n={instancePath:o,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),s++}if(r.tokenUrl!==void 0&&typeof r.tokenUrl!="string"){let t={instancePath:o+
"/tokenUrl",schemaPath:"#/properties/tokenUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.refreshUrl!==void 0&&typeof r.refreshUrl!=
"string"){let t={instancePath:o+"/refreshUrl",schemaPath:"#/properties/refreshUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.
scopes!==void 0){let t=r.scopes;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let n in t)if(typeof t[n]!="string"){let a={instancePath:o+"/scopes/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scopes/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}else{
let n={instancePath:o+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return nr.errors=e,s===0}var ho=ar;function ar(r,{instancePath:o="",parentData:i,
parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.authorizationUrl===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"authorizationUrl"}};e===null?e=[t]:e.push(t),s++}if(r.tokenUrl===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"tokenUrl"}};e===null?e=[t]:e.push(t),s++}if(r.scopes===void 0){let t={instancePath:o,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"scopes"}};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="authorizationUrl"||t==="tokenUrl"||t==="refresh\
Url"||t==="scopes"||b.test(t))){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?
e=[n]:e.push(n),s++}if(r.authorizationUrl!==void 0&&typeof r.authorizationUrl!="string"){let t={instancePath:o+"/authorizationUrl",schemaPath:"#/properties/auth\
orizationUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.tokenUrl!==void 0&&typeof r.tokenUrl!="string"){let t={instancePath:o+
"/tokenUrl",schemaPath:"#/properties/tokenUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.refreshUrl!==void 0&&typeof r.refreshUrl!=
"string"){let t={instancePath:o+"/refreshUrl",schemaPath:"#/properties/refreshUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.
scopes!==void 0){let t=r.scopes;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let n in t)if(typeof t[n]!="string"){let a={instancePath:o+"/scopes/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scopes/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}else{
let n={instancePath:o+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ar.errors=e,s===0}var bo=pr;function pr(r,{instancePath:o="",parentData:i,
parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}return pr.errors=e,s===0}var xo=ir,go={type:"string",enum:["form","spaceDelimited","pipeDelimited","deepObject"]};function ir(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="form"||r==="spaceDelimited"||r==="pipeDelimited"||r==="deepObject")){let t={instancePath:o,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:go.enum}};e===null?e=[t]:e.push(t),s++}return ir.errors=e,s===0}var Po=lr,ko={type:"string",enum:["matrix","label",
"simple"]};function lr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="matrix"||r==="label"||r==="simple")){let t={instancePath:o,schemaPath:"#/e\
num",keyword:"enum",params:{allowedValues:ko.enum}};e===null?e=[t]:e.push(t),s++}return lr.errors=e,s===0}var wo=cr,Do={type:"string",enum:["cookie"]};function cr(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="cookie"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Do.enum}};
e===null?e=[t]:e.push(t),s++}return cr.errors=e,s===0}var vo=yr,jo={type:"string",enum:["form"]};function yr(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}if(r!=="form"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:jo.enum}};e===null?e=[t]:e.push(t),s++}return yr.errors=e,s===
0}var Ao=ur,Eo={type:"string",enum:["header","query","cookie"]};function ur(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,
s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="header"||r===
"query"||r==="cookie")){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Eo.enum}};e===null?e=[t]:e.push(t),s++}return ur.errors=e,
s===0}var qo=mr;function mr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return mr.errors=e,s===0}var _o=fr,$o={type:"strin\
g",enum:["openIdConnect"]};function fr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="openIdConnect"){let t={instancePath:o,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:$o.enum}};e===null?e=[t]:e.push(t),s++}return fr.errors=e,s===0}var No=hr,Uo={type:"string",enum:["http"]};function hr(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(r!=="http"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Uo.enum}};e===null?e=[t]:e.
push(t),s++}return hr.errors=e,s===0}var Io=dr,zo=new RegExp("^[Bb][Ee][Aa][Rr][Ee][Rr]$","u");function dr(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){if(!zo.test(r)){let t={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[Bb][Ee\
][Aa][Rr][Ee][Rr]$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),s++}return dr.errors=e,s===0}var Oo=br,Vo=new RegExp("^3\\.1\\.\\d+(-.+)?$","u");function br(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(typeof r=="string"){if(!Vo.test(r)){let t={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^3\\.1\\.\\d+(-.+)?$"}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return br.errors=e,
s===0}var Ro=xr;function xr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r))
for(let t in r){let n=r[t];if(!(n&&typeof n=="object"&&!Array.isArray(n))){let a={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/addi\
tionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}return xr.errors=e,s===0}var Zo=gr;function gr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(Array.isArray(r)){if(r.length<1){let n={instancePath:o,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),s++}
let t=r.length;for(let n=0;n<t;n++)if(typeof r[n]!="string"){let a={instancePath:o+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}return gr.errors=e,s===0}
var So=Pr,Lo={type:"object",additionalProperties:{type:["object","boolean"],$comment:"schema"},propertyNames:{pattern:"^[a-zA-Z0-9._-]+$"}};function Pr(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.
test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(
p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){
let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))&&typeof a!="boolean"){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/additionalProperties/type",keyword:"type",params:{type:Lo.additionalProperties.type}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Pr.errors=e,s===0}var To=kr;function kr(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"\
#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&
!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return kr.
errors=e,s===0}var Co=wr;function wr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a\
-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return wr.errors=e,s===0}var Mo=Dr;function Dr(r,{instancePath:o="",parentData:i,
parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={
instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===
s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];
if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:
e.push(n),s++}return Dr.errors=e,s===0}var Bo=vr;function vr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"patt\
ern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+
"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{
let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return vr.errors=e,s===0}var Fo=jr;function jr(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n==
"string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?
e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(
p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return jr.errors=e,s===0}var Ko=Ar;function Ar(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/prope\
rtyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(
a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Ar.errors=e,s===
0}var Xo=Er;function Er(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){
let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};
e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[
p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Er.errors=e,s===0}var Ho=qr;function qr(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"\
#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&
!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return qr.
errors=e,s===0}var Go=_r;function _r(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a\
-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return _r.errors=e,s===0}var Qo=$r;function $r(r,{instancePath:o="",parentData:i,
parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.authorizationUrl===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"authorizationUrl"}};e===null?e=[t]:e.push(t),s++}if(r.scopes===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"scopes"}};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="authorizationUrl"||t==="refreshUrl"||t===
"scopes"||b.test(t))){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(
n),s++}if(r.authorizationUrl!==void 0&&typeof r.authorizationUrl!="string"){let t={instancePath:o+"/authorizationUrl",schemaPath:"#/properties/authorizationUrl/\
type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.refreshUrl!==void 0&&typeof r.refreshUrl!="string"){let t={instancePath:o+"/refre\
shUrl",schemaPath:"#/properties/refreshUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.scopes!==void 0){let t=r.scopes;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(let n in t)if(typeof t[n]!="string"){let a={instancePath:o+"/scopes/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/scopes/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}else{let n={instancePath:o+"/scopes",schemaPath:"\
#/properties/scopes/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}return $r.errors=e,s===0}var Yo=Nr;function Nr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.tokenUrl===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
tokenUrl"}};e===null?e=[t]:e.push(t),s++}if(r.scopes===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scopes"}};
e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="tokenUrl"||t==="refreshUrl"||t==="scopes"||b.test(t))){let n={instancePath:o,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),s++}if(r.tokenUrl!==void 0&&typeof r.tokenUrl!="string"){let t={instancePath:o+
"/tokenUrl",schemaPath:"#/properties/tokenUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.refreshUrl!==void 0&&typeof r.refreshUrl!=
"string"){let t={instancePath:o+"/refreshUrl",schemaPath:"#/properties/refreshUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.
scopes!==void 0){let t=r.scopes;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let n in t)if(typeof t[n]!="string"){let a={instancePath:o+"/scopes/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scopes/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}else{
let n={instancePath:o+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Nr.errors=e,s===0}var Jo=Ur;function Ur(r,{instancePath:o="",parentData:i,
parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.authorizationUrl===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"authorizationUrl"}};e===null?e=[t]:e.push(t),s++}if(r.tokenUrl===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"tokenUrl"}};e===null?e=[t]:e.push(t),s++}if(r.scopes===void 0){let t={instancePath:o,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"scopes"}};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="authorizationUrl"||t==="tokenUrl"||t==="refresh\
Url"||t==="scopes"||b.test(t))){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?
e=[n]:e.push(n),s++}if(r.authorizationUrl!==void 0&&typeof r.authorizationUrl!="string"){let t={instancePath:o+"/authorizationUrl",schemaPath:"#/properties/auth\
orizationUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.tokenUrl!==void 0&&typeof r.tokenUrl!="string"){let t={instancePath:o+
"/tokenUrl",schemaPath:"#/properties/tokenUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.refreshUrl!==void 0&&typeof r.refreshUrl!=
"string"){let t={instancePath:o+"/refreshUrl",schemaPath:"#/properties/refreshUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.
scopes!==void 0){let t=r.scopes;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let n in t)if(typeof t[n]!="string"){let a={instancePath:o+"/scopes/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scopes/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}else{
let n={instancePath:o+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ur.errors=e,s===0}var Wo=Ir,en={enum:["form","spaceDelimited","pi\
peDelimited","deepObject"]};function Ir(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r==="form"||r==="spaceDelim\
ited"||r==="pipeDelimited"||r==="deepObject")){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:en.enum}};e===null?e=[t]:e.push(t),
s++}return Ir.errors=e,s===0}var rn=zr,tn=new RegExp("^[^#]*#?$","u");function zr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,
s=0;if(typeof r=="string"){if(!tn.test(r)){let t={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^#]*#?$"}};e===null?e=[t]:e.push(t),
s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return zr.errors=e,s===0}var sn=Or,on=new RegExp(
"^[A-Za-z_][-A-Za-z0-9._]*$","u");function Or(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){if(!on.
test(r)){let t={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][-A-Za-z0-9._]*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Or.errors=e,s===0}var nn=Vr;function Vr(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n!="string"){let p={
instancePath:o,schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r)if(typeof r[n]!="boolean"){let a={instancePath:o+
"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),s++}}else{
let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Vr.errors=e,s===0}var an=Rr,pn={type:"objec\
t",additionalProperties:{type:["object","boolean"],$comment:"schema"}};function Rr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n=r[t];if(!(n&&typeof n=="object"&&!Array.isArray(n))&&typeof n!="boolean"){let a={instancePath:o+
"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:pn.additionalProperties.type}};e===null?e=[a]:
e.push(a),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Rr.errors=e,s===0}var ln=Zr,
cn={type:"array",minItems:1,items:{type:["object","boolean"],$comment:"schema"}};function Zr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(Array.isArray(r)){if(r.length<1){let n={instancePath:o,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),s++}
let t=r.length;for(let n=0;n<t;n++){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))&&typeof a!="boolean"){let p={instancePath:o+"/"+n,schemaPath:"#/it\
ems/type",keyword:"type",params:{type:cn.items.type}};e===null?e=[p]:e.push(p),s++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),s++}return Zr.errors=e,s===0}var yn=Sr;function Sr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,
s=0;if(!Array.isArray(r)){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}return Sr.errors=e,s===0}
var un=Lr;function Lr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){
let n=r[t];if(Array.isArray(n)){let a=n.length;for(let u=0;u<a;u++)if(typeof n[u]!="string"){let m={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+u,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}let p=n.length,y;if(p>1){let u={};for(;p--;){
let m=n[p];if(typeof m=="string"){if(typeof u[m]=="number"){y=u[m];let h={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalPr\
operties/uniqueItems",keyword:"uniqueItems",params:{i:p,j:y}};e===null?e=[h]:e.push(h),s++;break}u[m]=p}}}}else{let a={instancePath:o+"/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}else{let t={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Lr.errors=e,s===0}var mn=Tr,fn={type:"object",additionalProperties:{type:["ob\
ject","boolean","array"],$comment:"schema",items:{type:"string"},uniqueItems:!0}};function Tr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n=r[t];if((!n||typeof n!="object")&&typeof n!="boolean"){let a={instancePath:o+"/"+
t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:fn.additionalProperties.type}};e===null?e=[a]:e.push(
a),s++}if(Array.isArray(n)){let a=n.length;for(let u=0;u<a;u++)if(typeof n[u]!="string"){let m={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+
u,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}let p=n.length,y;if(p>1){let u={};for(;p--;){
let m=n[p];if(typeof m=="string"){if(typeof u[m]=="number"){y=u[m];let h={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalPr\
operties/uniqueItems",keyword:"uniqueItems",params:{i:p,j:y}};e===null?e=[h]:e.push(h),s++;break}u[m]=p}}}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Tr.errors=e,s===0}var hn=Cr;function Cr(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(r!=="simple"){let t={instancePath:o,schemaPath:"#/const",keyword:"const",params:{allowedValue:"simple"}};e===null?e=[t]:e.push(
t),s++}return Cr.errors=e,s===0}var dn=Mr,bn={enum:["query","header","path","cookie"]};function Mr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(!(r==="query"||r==="header"||r==="path"||r==="cookie")){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:bn.enum}};
e===null?e=[t]:e.push(t),s++}return Mr.errors=e,s===0}var xn=Br;function Br(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,
s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="simple"){let t={
instancePath:o,schemaPath:"#/const",keyword:"const",params:{allowedValue:"simple"}};e===null?e=[t]:e.push(t),s++}return Br.errors=e,s===0}var gn=Fr;function Fr(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolean"){let t={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),s++}if(r!==!0){let t={instancePath:o,schemaPath:"#/const",keyword:"const",params:{allowedValue:!0}};e===
null?e=[t]:e.push(t),s++}return Fr.errors=e,s===0}var Pn=Kr,kn=new RegExp("^[^{}]+$","u");function Kr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(typeof r=="string"){if(!kn.test(r)){let t={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^{}]+$"}};e===null?e=[t]:
e.push(t),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Kr.errors=e,s===0}var wn=Xr;
function Xr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="form"){let t={instancePath:o,schemaPath:"#/const",keyword:"const",params:{allowedValue:"\
form"}};e===null?e=[t]:e.push(t),s++}return Xr.errors=e,s===0}var Dn=Hr,vn={enum:["apiKey","http","mutualTLS","oauth2","openIdConnect"]};function Hr(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r==="apiKey"||r==="http"||r==="mutualTLS"||r==="oauth2"||r==="openIdConnect")){let t={instancePath:o,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:vn.enum}};e===null?e=[t]:e.push(t),s++}return Hr.errors=e,s===0}var jn=Gr,An={enum:["query","header","c\
ookie"]};function Gr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r==="query"||r==="header"||r==="cookie")){let t={
instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:An.enum}};e===null?e=[t]:e.push(t),s++}return Gr.errors=e,s===0}var En=Qr,qn=new RegExp(
"^3\\.2\\.[0-9]+(-.+)?$","u");function Qr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){if(!qn.
test(r)){let t={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^3\\.2\\.[0-9]+(-.+)?$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Qr.errors=e,s===0}var _n=Yr,$n=new RegExp("^[^#]*$","u");function Yr(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){if(!$n.test(r)){let t={instancePath:o,schemaPath:"#/\
pattern",keyword:"pattern",params:{pattern:"^[^#]*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return Yr.errors=e,s===0}var Nn=Jr;function Jr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pa\
ttern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(
a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Jr.errors=e,s===
0}var Un=Wr,P=new RegExp("^[0-9A-Za-z!#$%&'*+.^_`|~-]+$","u");function Wr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"){if(!P.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pat\
tern",keyword:"pattern",params:{pattern:"^[0-9A-Za-z!#$%&'*+.^_`|~-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:o,schemaPath:"#/\
propertyNames/type",keyword:"type",params:{type:"string"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/pr\
opertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(
a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Wr.errors=e,s===
0}var In=et;function et(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){let t=r.length;for(let n=0;n<
t;n++){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[p]:e.push(p),s++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}return et.errors=e,
s===0}var zn=rt;function rt(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return rt.errors=e,s===0}var On=tt;function tt(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let a in r){let p=s,y=s,u=s;
if(!(a==="GET"||a==="PUT"||a==="POST"||a==="DELETE"||a==="OPTIONS"||a==="HEAD"||a==="PATCH"||a==="TRACE"||a==="QUERY")){let m={};e===null?e=[m]:e.push(m),s++}var t=u===
s;if(t){let m={instancePath:o,schemaPath:"#/propertyNames/not",keyword:"not",params:{},propertyName:a};e===null?e=[m]:e.push(m),s++}else s=y,e!==null&&(y?e.length=
y:e=null);if(typeof a=="string"){if(!P.test(a)){let m={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Za-z!#$%&'*\
+.^_`|~-]+$"},propertyName:a};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:o,schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:a};
e===null?e=[m]:e.push(m),s++}var n=p===s;if(!n){let m={instancePath:o,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[
m]:e.push(m),s++}}for(let a in r){let p=r[a];if(!(p&&typeof p=="object"&&!Array.isArray(p))){let y={instancePath:o+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),s++}}}else{let a={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}return tt.errors=e,s===0}var Vn=st;function st(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.deviceAuthorizationUrl===void 0){let t={instancePath:o,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"deviceAuthorizationUrl"}};e===null?e=[t]:e.push(t),s++}if(r.tokenUrl===void 0){let t={instancePath:o,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"tokenUrl"}};e===null?e=[t]:e.push(t),s++}if(r.scopes===void 0){let t={instancePath:o,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"scopes"}};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="deviceAuthorizationUrl"||t==="tokenUrl"||t==="refres\
hUrl"||t==="scopes"||b.test(t))){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?
e=[n]:e.push(n),s++}if(r.deviceAuthorizationUrl!==void 0&&typeof r.deviceAuthorizationUrl!="string"){let t={instancePath:o+"/deviceAuthorizationUrl",schemaPath:"\
#/properties/deviceAuthorizationUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.tokenUrl!==void 0&&typeof r.tokenUrl!="string"){
let t={instancePath:o+"/tokenUrl",schemaPath:"#/properties/tokenUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.refreshUrl!==
void 0&&typeof r.refreshUrl!="string"){let t={instancePath:o+"/refreshUrl",schemaPath:"#/properties/refreshUrl/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),s++}if(r.scopes!==void 0){let t=r.scopes;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let n in t)if(typeof t[n]!="string"){let a={instancePath:o+
"/scopes/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scopes/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=
[a]:e.push(a),s++}}else{let n={instancePath:o+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return st.errors=e,s===0}var Rn=ot,Zn={type:"strin\
g",enum:["element","attribute","text","cdata","none"]};function ot(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!=
"string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="element"||r==="attribute"||r===
"text"||r==="cdata"||r==="none")){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Zn.enum}};e===null?e=[t]:e.push(t),s++}return ot.
errors=e,s===0}var Sn=nt,Ln={enum:["query","querystring","header","path","cookie"]};function nt(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(!(r==="query"||r==="querystring"||r==="header"||r==="path"||r==="cookie")){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ln.
enum}};e===null?e=[t]:e.push(t),s++}return nt.errors=e,s===0}var Tn=at;function at(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,
s=0;if(typeof r=="string"){if(!P.test(r)){let t={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Za-z!#$%&'*+.^_`|~-]+$"}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return at.errors=e,s===0}
var Cn=pt,Mn={type:"string",enum:["form","cookie"]};function pt(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!=
"string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="form"||r==="cookie")){let t={instancePath:o,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Mn.enum}};e===null?e=[t]:e.push(t),s++}return pt.errors=e,s===0}var Xn=[it,ct,yt,mt,ht,bt,xt,gt,Pt,kt,wt,
Dt,vt,jt,At,Et,qt,_t,$t,Nt,Ut,It,zt,Ot,Vt,Rt,Zt,Lt,Tt,Mt,Bt,Ft,Kt,Xt,Ht,Qt,Yt,Wt,es,rs,ss,ns,ps,ls,ys,ms,hs,bs,gs,ks,Ds,js,Es,_s,Ns,Us,zs,Vs,Zs,Ls,Ts,Cs,Ms,Bs,Fs,
Ks,Xs,Hs,Gs,Qs,Ys,Js,Ws,eo,to,so,oo,no,ao,po,io,co,yo,uo,mo,fo,ho,bo,xo,Po,wo,vo,Ao,qo,_o,No,Io,Oo,Ro,Zo,So,To,Co,Mo,Bo,Fo,Ko,Xo,Ho,Go,Qo,Yo,Jo,Wo,rn,sn,nn,an,ln,
yn,un,mn,hn,dn,xn,gn,Pn,wn,Dn,jn,En,_n,Nn,Un,In,zn,On,Vn,Rn,Sn,Tn,Cn],Hn=["","object","","","","names","object","","","","","","","object","string","object","ob\
ject","object","object","","object","boolean","object","object","","object","","object","","number","","","","names","","","","","object","","","","","","","","",
"","","","","","","","","","","","","","object","","","","","","","","","","","","","","","object","","","","","","","object","","","","","object","","","","","",
"object","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","object","","","","","",""],
Gn=new Map(Object.entries({"oas2/definition":{fields:{swagger:0,info:1,host:2,basePath:3,schemes:4,consumes:5,produces:5,paths:6,definitions:7,parameters:8,responses:9,
security:10,securityDefinitions:11,tags:12,externalDocs:13},required:["swagger","info","paths"],patterns:[],isExtensible:!0,others:null},"oas2/info":{fields:{title:14,
version:14,description:14,termsOfService:14,contact:15,license:16},required:["version","title"],patterns:[],isExtensible:!0,others:null},"oas2/contact":{fields:{
name:14,url:14,email:14},required:[],patterns:[],isExtensible:!0,others:null},"oas2/license":{fields:{name:14,url:14},required:["name"],patterns:[],isExtensible:!0,
others:null},"oas2/paths":{fields:{},required:[],patterns:[["^/",17]],isExtensible:!0,others:null},"oas2/pathItem":{fields:{$ref:14,get:18,put:18,post:18,delete:18,
options:18,head:18,patch:18,parameters:19},required:[],patterns:[],isExtensible:!0,others:null},"oas2/operation":{fields:{tags:5,summary:14,description:14,externalDocs:13,
operationId:14,produces:5,consumes:5,parameters:19,responses:20,schemes:4,deprecated:21,security:10},required:["responses"],patterns:[],isExtensible:!0,others:null},
"oas2/externalDocs":{fields:{description:14,url:14},required:["url"],patterns:[],isExtensible:!0,others:null},"oas2/responses":{fields:{},required:[],patterns:[
["^([0-9]{3})$|^(default)$",22]],isExtensible:!0,others:null},"oas2/response":{fields:{description:14,schema:23,headers:24,examples:25},required:["description"],
patterns:[],isExtensible:!0,others:null},"oas2/header":{fields:{type:26,format:14,items:27,collectionFormat:28,default:-1,maximum:29,exclusiveMaximum:21,minimum:29,
exclusiveMinimum:21,maxLength:30,minLength:30,pattern:14,maxItems:30,minItems:30,uniqueItems:21,enum:31,multipleOf:32,description:14},required:["type"],patterns:[],
isExtensible:!0,others:null},"oas2/schema":{fields:{$ref:14,format:14,title:14,description:14,default:-1,multipleOf:32,maximum:29,exclusiveMaximum:21,minimum:29,
exclusiveMinimum:21,maxLength:30,minLength:30,pattern:14,maxItems:30,minItems:30,uniqueItems:21,maxProperties:30,minProperties:30,required:33,enum:31,additionalProperties:34,
type:35,items:36,allOf:37,properties:7,discriminator:14,readOnly:21,xml:38,externalDocs:13,example:-1},required:[],patterns:[],isExtensible:!0,others:null},"oas\
2/xml":{fields:{name:14,namespace:14,prefix:14,attribute:21,wrapped:21},required:[],patterns:[],isExtensible:!0,others:null},"oas2/tag":{fields:{name:14,description:14,
externalDocs:13},required:["name"],patterns:[],isExtensible:!0,others:null},"oas2/securityRequirement":{fields:{},required:[],patterns:[],isExtensible:!1,others:5},
"oas2/items":{fields:{type:26,format:14,items:27,collectionFormat:28,default:-1,maximum:29,exclusiveMaximum:21,minimum:29,exclusiveMinimum:21,maxLength:30,minLength:30,
pattern:14,maxItems:30,minItems:30,uniqueItems:21,enum:31,multipleOf:32},required:[],patterns:[],isExtensible:!0,others:null},"oas2/reference":{fields:{$ref:14},
required:["$ref"],patterns:[],isExtensible:!1,others:-1},"oas2/schema:file":{fields:{format:14,title:14,description:14,default:-1,required:33,type:39,readOnly:21,
externalDocs:13,example:-1},required:["type"],patterns:[],isExtensible:!0,others:null},"oas2/parameter:body":{fields:{description:14,name:14,in:40,required:21,schema:23},
required:["name","in","schema"],patterns:[],isExtensible:!0,others:null},"oas2/securityScheme:basic":{fields:{type:41,description:14},required:["type"],patterns:[],
isExtensible:!0,others:null},"oas2/securityScheme:apiKey":{fields:{type:42,name:14,in:43,description:14},required:["type","name","in"],patterns:[],isExtensible:!0,
others:null},"oas2/parameter:header":{fields:{required:21,in:44,description:14,name:14,type:45,format:14,items:27,collectionFormat:28,default:-1,maximum:29,exclusiveMaximum:21,
minimum:29,exclusiveMinimum:21,maxLength:30,minLength:30,pattern:14,maxItems:30,minItems:30,uniqueItems:21,enum:31,multipleOf:32},required:["name","in","type"],
patterns:[],isExtensible:!0,others:null},"oas2/parameter:formData":{fields:{required:21,in:46,description:14,name:14,allowEmptyValue:21,type:47,format:14,items:27,
collectionFormat:48,default:-1,maximum:29,exclusiveMaximum:21,minimum:29,exclusiveMinimum:21,maxLength:30,minLength:30,pattern:14,maxItems:30,minItems:30,uniqueItems:21,
enum:31,multipleOf:32},required:["name","in","type"],patterns:[],isExtensible:!0,others:null},"oas2/parameter:query":{fields:{required:21,in:49,description:14,name:14,
allowEmptyValue:21,type:45,format:14,items:27,collectionFormat:48,default:-1,maximum:29,exclusiveMaximum:21,minimum:29,exclusiveMinimum:21,maxLength:30,minLength:30,
pattern:14,maxItems:30,minItems:30,uniqueItems:21,enum:31,multipleOf:32},required:["name","in","type"],patterns:[],isExtensible:!0,others:null},"oas2/parameter:\
path":{fields:{required:50,in:51,description:14,name:14,type:45,format:14,items:27,collectionFormat:28,default:-1,maximum:29,exclusiveMaximum:21,minimum:29,exclusiveMinimum:21,
maxLength:30,minLength:30,pattern:14,maxItems:30,minItems:30,uniqueItems:21,enum:31,multipleOf:32},required:["name","in","type","required"],patterns:[],isExtensible:!0,
others:null},"oas2/securityScheme:oauth2-implicit":{fields:{type:52,flow:53,scopes:54,authorizationUrl:14,description:14},required:["type","flow","authorization\
Url"],patterns:[],isExtensible:!0,others:null},"oas2/securityScheme:oauth2-password":{fields:{type:52,flow:55,scopes:54,tokenUrl:14,description:14},required:["t\
ype","flow","tokenUrl"],patterns:[],isExtensible:!0,others:null},"oas2/securityScheme:oauth2-application":{fields:{type:52,flow:56,scopes:54,tokenUrl:14,description:14},
required:["type","flow","tokenUrl"],patterns:[],isExtensible:!0,others:null},"oas2/securityScheme:oauth2-accessCode":{fields:{type:52,flow:57,scopes:54,authorizationUrl:14,
tokenUrl:14,description:14},required:["type","flow","authorizationUrl","tokenUrl"],patterns:[],isExtensible:!0,others:null},"oas3_0/definition":{fields:{openapi:58,
info:1,externalDocs:13,servers:59,security:10,tags:12,paths:6,components:60},required:["openapi","info","paths"],patterns:[],isExtensible:!0,others:null},"oas3_\
0/info":{fields:{title:14,description:14,termsOfService:14,contact:15,license:16,version:14},required:["title","version"],patterns:[],isExtensible:!0,others:null},
"oas3_0/contact":{fields:{name:14,url:14,email:14},required:[],patterns:[],isExtensible:!0,others:null},"oas3_0/license":{fields:{name:14,url:14},required:["nam\
e"],patterns:[],isExtensible:!0,others:null},"oas3_0/server":{fields:{url:14,description:14,variables:61},required:["url"],patterns:[],isExtensible:!0,others:null},
"oas3_0/serverVariable":{fields:{enum:62,default:14,description:14},required:["default"],patterns:[],isExtensible:!0,others:null},"oas3_0/components":{fields:{schemas:63,
responses:64,parameters:65,examples:66,requestBodies:67,headers:68,securitySchemes:69,links:70,callbacks:71},required:[],patterns:[],isExtensible:!0,others:null},
"oas3_0/schema":{fields:{title:14,multipleOf:32,maximum:29,exclusiveMaximum:21,minimum:29,exclusiveMinimum:21,maxLength:30,minLength:30,pattern:14,maxItems:30,minItems:30,
uniqueItems:21,maxProperties:30,minProperties:30,required:33,enum:72,type:73,not:23,allOf:74,oneOf:74,anyOf:74,items:23,properties:7,additionalProperties:34,description:14,
format:14,default:-1,nullable:21,discriminator:75,readOnly:21,writeOnly:21,example:-1,externalDocs:13,deprecated:21,xml:38},required:[],patterns:[],isExtensible:!0,
others:null},"oas3_0/discriminator":{fields:{propertyName:14,mapping:54},required:["propertyName"],patterns:[],isExtensible:!1,others:-1},"oas3_0/xml":{fields:{
name:14,namespace:14,prefix:14,attribute:21,wrapped:21},required:[],patterns:[],isExtensible:!0,others:null},"oas3_0/response":{fields:{description:14,headers:24,
content:76,links:77},required:["description"],patterns:[],isExtensible:!0,others:null},"oas3_0/mediaType":{fields:{schema:23,example:-1,examples:78,encoding:79},
required:[],patterns:[],isExtensible:!0,others:null},"oas3_0/example":{fields:{summary:14,description:14,value:-1,externalValue:14},required:[],patterns:[],isExtensible:!0,
others:null},"oas3_0/header":{fields:{description:14,required:21,deprecated:21,allowEmptyValue:21,style:80,explode:21,allowReserved:21,schema:23,content:81,example:-1,
examples:78},required:[],patterns:[],isExtensible:!0,others:null},"oas3_0/paths":{fields:{},required:[],patterns:[["^\\/",17]],isExtensible:!0,others:null},"oas\
3_0/pathItem":{fields:{$ref:14,summary:14,description:14,servers:59,parameters:19,get:18,put:18,post:18,delete:18,options:18,head:18,patch:18,trace:18},required:[],
patterns:[],isExtensible:!0,others:null},"oas3_0/operation":{fields:{tags:62,summary:14,description:14,externalDocs:13,operationId:14,parameters:19,requestBody:82,
responses:20,callbacks:83,deprecated:21,security:10,servers:59},required:["responses"],patterns:[],isExtensible:!0,others:null},"oas3_0/responses":{fields:{default:22},
required:[],patterns:[["^[1-5](?:\\d{2}|XX)$",22]],isExtensible:!0,others:null},"oas3_0/securityRequirement":{fields:{},required:[],patterns:[],isExtensible:!1,
others:62},"oas3_0/tag":{fields:{name:14,description:14,externalDocs:13},required:["name"],patterns:[],isExtensible:!0,others:null},"oas3_0/externalDocs":{fields:{
description:14,url:14},required:["url"],patterns:[],isExtensible:!0,others:null},"oas3_0/requestBody":{fields:{description:14,content:76,required:21},required:[
"content"],patterns:[],isExtensible:!0,others:null},"oas3_0/oauthFlows":{fields:{implicit:84,password:85,clientCredentials:85,authorizationCode:86},required:[],
patterns:[],isExtensible:!0,others:null},"oas3_0/link":{fields:{operationId:14,operationRef:14,parameters:25,requestBody:-1,description:14,server:87},required:[],
patterns:[],isExtensible:!0,others:null},"oas3_0/callback":{fields:{},required:[],patterns:[],isExtensible:!0,others:17},"oas3_0/encoding":{fields:{contentType:14,
headers:24,style:88,explode:21,allowReserved:21},required:[],patterns:[],isExtensible:!0,others:null},"oas3_0/reference":{fields:{$ref:14},required:["$ref"],patterns:[],
isExtensible:!1,others:-1},"oas3_0/parameter:path":{fields:{name:14,in:51,description:14,required:50,deprecated:21,allowEmptyValue:21,style:89,explode:21,allowReserved:21,
schema:23,content:81,example:-1,examples:78},required:["name","in","required"],patterns:[],isExtensible:!0,others:null},"oas3_0/parameter:query":{fields:{name:14,
in:49,description:14,required:21,deprecated:21,allowEmptyValue:21,style:88,explode:21,allowReserved:21,schema:23,content:81,example:-1,examples:78},required:["n\
ame","in"],patterns:[],isExtensible:!0,others:null},"oas3_0/parameter:header":{fields:{name:14,in:44,description:14,required:21,deprecated:21,allowEmptyValue:21,
style:80,explode:21,allowReserved:21,schema:23,content:81,example:-1,examples:78},required:["name","in"],patterns:[],isExtensible:!0,others:null},"oas3_0/parame\
ter:cookie":{fields:{name:14,in:90,description:14,required:21,deprecated:21,allowEmptyValue:21,style:91,explode:21,allowReserved:21,schema:23,content:81,example:-1,
examples:78},required:["name","in"],patterns:[],isExtensible:!0,others:null},"oas3_0/securityScheme:apiKey":{fields:{type:42,name:14,in:92,description:14},required:[
"type","name","in"],patterns:[],isExtensible:!0,others:null},"oas3_0/securityScheme:oauth2":{fields:{type:52,flows:93,description:14},required:["type","flows"],
patterns:[],isExtensible:!0,others:null},"oas3_0/securityScheme:openIdConnect":{fields:{type:94,openIdConnectUrl:14,description:14},required:["type","openIdConn\
ectUrl"],patterns:[],isExtensible:!0,others:null},"oas3_0/securityScheme:http":{fields:{scheme:14,description:14,type:95},required:["scheme","type"],patterns:[],
isExtensible:!0,others:null},"oas3_0/securityScheme:http-bearer":{fields:{scheme:96,bearerFormat:14,description:14,type:95},required:["scheme","type"],patterns:[],
isExtensible:!0,others:null},"oas3_1/definition":{fields:{openapi:97,info:1,jsonSchemaDialect:14,servers:59,paths:6,webhooks:98,components:60,security:10,tags:12,
externalDocs:13},required:["openapi","info"],patterns:[],isExtensible:!0,others:null},"oas3_1/info":{fields:{title:14,summary:14,description:14,termsOfService:14,
contact:15,license:16,version:14},required:["title","version"],patterns:[],isExtensible:!0,others:null},"oas3_1/contact":{fields:{name:14,url:14,email:14},required:[],
patterns:[],isExtensible:!0,others:null},"oas3_1/license":{fields:{name:14,identifier:14,url:14},required:["name"],patterns:[],isExtensible:!0,others:null},"oas\
3_1/server":{fields:{url:14,description:14,variables:61},required:["url"],patterns:[],isExtensible:!0,others:null},"oas3_1/serverVariable":{fields:{enum:99,default:14,
description:14},required:["default"],patterns:[],isExtensible:!0,others:null},"oas3_1/components":{fields:{schemas:100,responses:101,parameters:102,examples:103,
requestBodies:104,headers:105,securitySchemes:106,links:107,callbacks:108,pathItems:109},required:[],patterns:[],isExtensible:!0,others:null},"oas3_1/response":{
fields:{description:14,headers:24,content:76,links:77},required:["description"],patterns:[],isExtensible:!0,others:null},"oas3_1/mediaType":{fields:{schema:34,encoding:79,
example:-1,examples:78},required:[],patterns:[],isExtensible:!0,others:null},"oas3_1/example":{fields:{summary:14,description:14,value:-1,externalValue:14},required:[],
patterns:[],isExtensible:!0,others:null},"oas3_1/paths":{fields:{},required:[],patterns:[["^/",17]],isExtensible:!0,others:null},"oas3_1/pathItem":{fields:{$ref:14,
summary:14,description:14,servers:59,parameters:19,get:18,put:18,post:18,delete:18,options:18,head:18,patch:18,trace:18},required:[],patterns:[],isExtensible:!0,
others:null},"oas3_1/operation":{fields:{tags:62,summary:14,description:14,externalDocs:13,operationId:14,parameters:19,requestBody:82,responses:20,callbacks:83,
deprecated:21,security:10,servers:59},required:[],patterns:[],isExtensible:!0,others:null},"oas3_1/responses":{fields:{default:22},required:[],patterns:[["^[1-5\
](?:[0-9]{2}|XX)$",22]],isExtensible:!0,others:null},"oas3_1/securityRequirement":{fields:{},required:[],patterns:[],isExtensible:!1,others:62},"oas3_1/tag":{fields:{
name:14,description:14,externalDocs:13},required:["name"],patterns:[],isExtensible:!0,others:null},"oas3_1/externalDocs":{fields:{description:14,url:14},required:[
"url"],patterns:[],isExtensible:!0,others:null},"oas3_1/requestBody":{fields:{description:14,content:76,required:21},required:["content"],patterns:[],isExtensible:!0,
others:null},"oas3_1/oauthFlows":{fields:{implicit:110,password:111,clientCredentials:111,authorizationCode:112},required:[],patterns:[],isExtensible:!0,others:null},
"oas3_1/link":{fields:{operationRef:14,operationId:14,parameters:25,requestBody:-1,description:14,server:87},required:[],patterns:[],isExtensible:!0,others:null},
"oas3_1/callback":{fields:{},required:[],patterns:[],isExtensible:!0,others:17},"oas3_1/encoding":{fields:{contentType:14,headers:24,style:113,explode:21,allowReserved:21},
required:[],patterns:[],isExtensible:!0,others:null},"oas3_1/reference":{fields:{$ref:14,summary:14,description:14},required:[],patterns:[],isExtensible:!1,others:-1},
"oas3_1/schema":{fields:{$id:114,$schema:14,$ref:14,$anchor:115,$dynamicRef:14,$dynamicAnchor:115,$vocabulary:116,$comment:14,$defs:117,prefixItems:118,items:34,
contains:34,additionalProperties:34,properties:117,patternProperties:117,dependentSchemas:117,propertyNames:34,if:34,then:34,else:34,allOf:118,anyOf:118,oneOf:118,
not:34,unevaluatedItems:34,unevaluatedProperties:34,type:35,const:-1,enum:119,multipleOf:32,maximum:29,exclusiveMaximum:29,minimum:29,exclusiveMinimum:29,maxLength:30,
minLength:30,pattern:14,maxItems:30,minItems:30,uniqueItems:21,maxContains:30,minContains:30,maxProperties:30,minProperties:30,required:5,dependentRequired:120,
title:14,description:14,default:-1,deprecated:21,readOnly:21,writeOnly:21,examples:119,format:14,contentEncoding:14,contentMediaType:14,contentSchema:34,definitions:117,
dependencies:121,$recursiveAnchor:115,$recursiveRef:14,example:-1,discriminator:75,externalDocs:13,xml:38},required:[],patterns:[],isExtensible:!1,others:-1},"o\
as3_1/discriminator":{fields:{propertyName:14,mapping:54},required:["propertyName"],patterns:[],isExtensible:!0,others:null},"oas3_1/xml":{fields:{name:14,namespace:14,
prefix:14,attribute:21,wrapped:21},required:[],patterns:[],isExtensible:!0,others:null},"oas3_1/header:schema":{fields:{description:14,required:21,deprecated:21,
schema:34,content:81,style:122,explode:21,example:-1,examples:78},required:[],patterns:[],isExtensible:!0,others:null},"oas3_1/header:content":{fields:{description:14,
required:21,deprecated:21,schema:34,content:81},required:[],patterns:[],isExtensible:!0,others:null},"oas3_1/parameter:query-content":{fields:{name:14,in:123,description:14,
required:21,deprecated:21,schema:34,content:81,allowEmptyValue:21},required:["name","in"],patterns:[],isExtensible:!0,others:null},"oas3_1/parameter:query-schem\
a":{fields:{name:14,in:123,description:14,required:21,deprecated:21,schema:34,content:81,allowEmptyValue:21,style:88,explode:21,example:-1,examples:78,allowReserved:21},
required:["name","in"],patterns:[],isExtensible:!0,others:null},"oas3_1/parameter:header-content":{fields:{name:14,in:123,description:14,required:21,deprecated:21,
schema:34,content:81},required:["name","in"],patterns:[],isExtensible:!0,others:null},"oas3_1/parameter:header-schema":{fields:{name:14,in:123,description:14,required:21,
deprecated:21,schema:34,content:81,style:124,explode:21,example:-1,examples:78},required:["name","in"],patterns:[],isExtensible:!0,others:null},"oas3_1/paramete\
r:path-content":{fields:{name:14,in:123,description:14,required:125,deprecated:21,schema:34,content:81},required:["name","in","required"],patterns:[],isExtensible:!0,
others:null},"oas3_1/parameter:path-schema":{fields:{name:126,in:123,description:14,required:125,deprecated:21,schema:34,content:81,style:89,explode:21,example:-1,
examples:78},required:["name","in","required"],patterns:[],isExtensible:!0,others:null},"oas3_1/parameter:cookie-content":{fields:{name:14,in:123,description:14,
required:21,deprecated:21,schema:34,content:81},required:["name","in"],patterns:[],isExtensible:!0,others:null},"oas3_1/parameter:cookie-schema":{fields:{name:14,
in:123,description:14,required:21,deprecated:21,schema:34,content:81,style:127,explode:21,example:-1,examples:78},required:["name","in"],patterns:[],isExtensible:!0,
others:null},"oas3_1/securityScheme:http":{fields:{type:128,description:14,scheme:14},required:["type","scheme"],patterns:[],isExtensible:!0,others:null},"oas3_\
1/securityScheme:http-bearer":{fields:{type:128,description:14,scheme:14,bearerFormat:14},required:["type","scheme"],patterns:[],isExtensible:!0,others:null},"o\
as3_1/securityScheme:apiKey":{fields:{type:128,description:14,name:14,in:129},required:["type","name","in"],patterns:[],isExtensible:!0,others:null},"oas3_1/sec\
urityScheme:oauth2":{fields:{type:128,description:14,flows:93},required:["type","flows"],patterns:[],isExtensible:!0,others:null},"oas3_1/securityScheme:openIdC\
onnect":{fields:{type:128,description:14,openIdConnectUrl:14},required:["type","openIdConnectUrl"],patterns:[],isExtensible:!0,others:null},"oas3_1/securitySche\
me:mutualTLS":{fields:{type:128,description:14},required:["type"],patterns:[],isExtensible:!0,others:null},"oas3_2/definition":{fields:{openapi:130,$self:131,info:1,
jsonSchemaDialect:14,servers:59,paths:6,webhooks:98,components:60,security:10,tags:12,externalDocs:13},required:["openapi","info"],patterns:[],isExtensible:!0,others:null},
"oas3_2/info":{fields:{title:14,summary:14,description:14,termsOfService:14,contact:15,license:16,version:14},required:["title","version"],patterns:[],isExtensible:!0,
others:null},"oas3_2/contact":{fields:{name:14,url:14,email:14},required:[],patterns:[],isExtensible:!0,others:null},"oas3_2/license":{fields:{name:14,identifier:14,
url:14},required:["name"],patterns:[],isExtensible:!0,others:null},"oas3_2/server":{fields:{url:14,description:14,name:14,variables:61},required:["url"],patterns:[],
isExtensible:!0,others:null},"oas3_2/serverVariable":{fields:{enum:99,default:14,description:14},required:["default"],patterns:[],isExtensible:!0,others:null},"\
oas3_2/components":{fields:{schemas:100,responses:101,parameters:102,examples:103,requestBodies:104,headers:105,securitySchemes:106,links:107,callbacks:108,pathItems:109,
mediaTypes:132},required:[],patterns:[],isExtensible:!0,others:null},"oas3_2/response":{fields:{summary:14,description:14,headers:133,content:76,links:77},required:[],
patterns:[],isExtensible:!0,others:null},"oas3_2/mediaType":{fields:{description:14,schema:34,itemSchema:34,encoding:79,prefixEncoding:134,itemEncoding:135,example:-1,
examples:78},required:[],patterns:[],isExtensible:!0,others:null},"oas3_2/example":{fields:{summary:14,description:14,dataValue:-1,serializedValue:14,value:-1,externalValue:14},
required:[],patterns:[],isExtensible:!0,others:null},"oas3_2/paths":{fields:{},required:[],patterns:[["^/",17]],isExtensible:!0,others:null},"oas3_2/pathItem":{
fields:{$ref:14,summary:14,description:14,servers:59,parameters:19,additionalOperations:136,get:18,put:18,post:18,delete:18,options:18,head:18,patch:18,trace:18,
query:18},required:[],patterns:[],isExtensible:!0,others:null},"oas3_2/operation":{fields:{tags:62,summary:14,description:14,externalDocs:13,operationId:14,parameters:19,
requestBody:82,responses:20,callbacks:83,deprecated:21,security:10,servers:59},required:[],patterns:[],isExtensible:!0,others:null},"oas3_2/responses":{fields:{
default:22},required:[],patterns:[["^[1-5](?:[0-9]{2}|XX)$",22]],isExtensible:!0,others:null},"oas3_2/securityRequirement":{fields:{},required:[],patterns:[],isExtensible:!1,
others:62},"oas3_2/tag":{fields:{name:14,summary:14,description:14,externalDocs:13,parent:14,kind:14},required:["name"],patterns:[],isExtensible:!0,others:null},
"oas3_2/externalDocs":{fields:{description:14,url:14},required:["url"],patterns:[],isExtensible:!0,others:null},"oas3_2/requestBody":{fields:{description:14,content:76,
required:21},required:["content"],patterns:[],isExtensible:!0,others:null},"oas3_2/oauthFlows":{fields:{implicit:110,password:111,clientCredentials:111,authorizationCode:112,
deviceAuthorization:137},required:[],patterns:[],isExtensible:!0,others:null},"oas3_2/link":{fields:{operationRef:14,operationId:14,parameters:25,requestBody:-1,
description:14,server:87},required:[],patterns:[],isExtensible:!0,others:null},"oas3_2/callback":{fields:{},required:[],patterns:[],isExtensible:!0,others:17},"\
oas3_2/encoding":{fields:{contentType:14,headers:133,style:113,explode:21,allowReserved:21,encoding:79,prefixEncoding:134,itemEncoding:135},required:[],patterns:[],
isExtensible:!0,others:null},"oas3_2/reference":{fields:{$ref:14,summary:14,description:14},required:[],patterns:[],isExtensible:!1,others:-1},"oas3_2/schema":{
fields:{$id:114,$schema:14,$ref:14,$anchor:115,$dynamicRef:14,$dynamicAnchor:115,$vocabulary:116,$comment:14,$defs:117,prefixItems:118,items:34,contains:34,additionalProperties:34,
properties:117,patternProperties:117,dependentSchemas:117,propertyNames:34,if:34,then:34,else:34,allOf:118,anyOf:118,oneOf:118,not:34,unevaluatedItems:34,unevaluatedProperties:34,
type:35,const:-1,enum:119,multipleOf:32,maximum:29,exclusiveMaximum:29,minimum:29,exclusiveMinimum:29,maxLength:30,minLength:30,pattern:14,maxItems:30,minItems:30,
uniqueItems:21,maxContains:30,minContains:30,maxProperties:30,minProperties:30,required:5,dependentRequired:120,title:14,description:14,default:-1,deprecated:21,
readOnly:21,writeOnly:21,examples:119,format:14,contentEncoding:14,contentMediaType:14,contentSchema:34,definitions:117,dependencies:121,$recursiveAnchor:115,$recursiveRef:14,
discriminator:75,example:-1,externalDocs:13,xml:38},required:[],patterns:[],isExtensible:!1,others:-1},"oas3_2/discriminator":{fields:{propertyName:14,mapping:54,
defaultMapping:14},required:["propertyName"],patterns:[],isExtensible:!0,others:null},"oas3_2/xml":{fields:{nodeType:138,name:14,namespace:14,prefix:14,attribute:21,
wrapped:21},required:[],patterns:[],isExtensible:!0,others:null},"oas3_2/header:schema":{fields:{description:14,required:21,deprecated:21,schema:34,content:81,style:122,
explode:21,example:-1,examples:78},required:[],patterns:[],isExtensible:!0,others:null},"oas3_2/header:content":{fields:{description:14,required:21,deprecated:21,
schema:34,content:81,example:-1,examples:78},required:[],patterns:[],isExtensible:!0,others:null},"oas3_2/parameter:query-content":{fields:{name:14,in:139,description:14,
required:21,deprecated:21,schema:34,content:81,example:-1,examples:78,allowEmptyValue:21},required:["name","in"],patterns:[],isExtensible:!0,others:null},"oas3_\
2/parameter:query-schema":{fields:{name:14,in:139,description:14,required:21,deprecated:21,schema:34,content:81,example:-1,examples:78,allowEmptyValue:21,style:88,
explode:21,allowReserved:21},required:["name","in"],patterns:[],isExtensible:!0,others:null},"oas3_2/parameter:querystring-content":{fields:{name:14,in:139,description:14,
required:21,deprecated:21,schema:34,content:81,example:-1,examples:78},required:["name","in","content"],patterns:[],isExtensible:!0,others:null},"oas3_2/paramet\
er:querystring-schema":{fields:{name:14,in:139,description:14,required:21,deprecated:21,schema:34,content:81,example:-1,examples:78,style:14,explode:21},required:[
"name","in","content"],patterns:[],isExtensible:!0,others:null},"oas3_2/parameter:header-content":{fields:{name:140,in:139,description:14,required:21,deprecated:21,
schema:34,content:81,example:-1,examples:78},required:["name","in"],patterns:[],isExtensible:!0,others:null},"oas3_2/parameter:header-schema":{fields:{name:140,
in:139,description:14,required:21,deprecated:21,schema:34,content:81,example:-1,examples:78,style:124,explode:21},required:["name","in"],patterns:[],isExtensible:!0,
others:null},"oas3_2/parameter:path-content":{fields:{name:126,in:139,description:14,required:125,deprecated:21,schema:34,content:81,example:-1,examples:78},required:[
"name","in","required"],patterns:[],isExtensible:!0,others:null},"oas3_2/parameter:path-schema":{fields:{name:126,in:139,description:14,required:125,deprecated:21,
schema:34,content:81,example:-1,examples:78,style:89,explode:21,allowReserved:21},required:["name","in","required"],patterns:[],isExtensible:!0,others:null},"oa\
s3_2/parameter:cookie-content":{fields:{name:14,in:139,description:14,required:21,deprecated:21,schema:34,content:81,example:-1,examples:78},required:["name","i\
n"],patterns:[],isExtensible:!0,others:null},"oas3_2/parameter:cookie-schema":{fields:{name:14,in:139,description:14,required:21,deprecated:21,schema:34,content:81,
example:-1,examples:78,style:141,explode:21,allowReserved:21},required:["name","in"],patterns:[],isExtensible:!0,others:null},"oas3_2/parameter:cookie-schema-un\
escaped":{fields:{name:14,in:139,description:14,required:21,deprecated:21,schema:34,content:81,example:-1,examples:78,style:141,explode:21},required:["name","in"],
patterns:[],isExtensible:!0,others:null},"oas3_2/securityScheme:http":{fields:{type:128,description:14,deprecated:21,scheme:14},required:["type","scheme"],patterns:[],
isExtensible:!0,others:null},"oas3_2/securityScheme:http-bearer":{fields:{type:128,description:14,deprecated:21,scheme:14,bearerFormat:14},required:["type","sch\
eme"],patterns:[],isExtensible:!0,others:null},"oas3_2/securityScheme:apiKey":{fields:{type:128,description:14,deprecated:21,name:14,in:129},required:["type","n\
ame","in"],patterns:[],isExtensible:!0,others:null},"oas3_2/securityScheme:oauth2":{fields:{type:128,description:14,deprecated:21,flows:93,oauth2MetadataUrl:14},
required:["type","flows"],patterns:[],isExtensible:!0,others:null},"oas3_2/securityScheme:openIdConnect":{fields:{type:128,description:14,deprecated:21,openIdConnectUrl:14},
required:["type","openIdConnectUrl"],patterns:[],isExtensible:!0,others:null},"oas3_2/securityScheme:mutualTLS":{fields:{type:128,description:14,deprecated:21},
required:["type"],patterns:[],isExtensible:!0,others:null}})),Qn=new Map(Object.entries({"oas3_0/mediaType":{together:[["example","examples"]],exactlyOne:[],atLeastOne:[]},
"oas3_0/example":{together:[["value","externalValue"]],exactlyOne:[],atLeastOne:[]},"oas3_0/header":{together:[["example","examples"],["schema","content"],["con\
tent","style"],["content","explode"],["content","allowReserved"],["content","example"],["content","examples"]],exactlyOne:[["schema","content"]],atLeastOne:[]},
"oas3_0/link":{together:[["operationId","operationRef"]],exactlyOne:[],atLeastOne:[]},"oas3_0/parameter":{together:[["example","examples"],["schema","content"],
["content","style"],["content","explode"],["content","allowReserved"],["content","example"],["content","examples"]],exactlyOne:[["schema","content"]],atLeastOne:[]},
"oas3_1/definition":{together:[],exactlyOne:[],atLeastOne:[["paths","components","webhooks"]]},"oas3_1/license":{together:[["identifier","url"]],exactlyOne:[],atLeastOne:[]},
"oas3_1/mediaType":{together:[["example","examples"]],exactlyOne:[],atLeastOne:[]},"oas3_1/example":{together:[["value","externalValue"]],exactlyOne:[],atLeastOne:[]},
"oas3_1/link":{together:[],exactlyOne:[["operationRef","operationId"]],atLeastOne:[]},"oas3_1/header":{together:[["example","examples"]],exactlyOne:[["schema","\
content"]],atLeastOne:[]},"oas3_1/parameter":{together:[["example","examples"]],exactlyOne:[["schema","content"]],atLeastOne:[]},"oas3_2/definition":{together:[],
exactlyOne:[],atLeastOne:[["paths","components","webhooks"]]},"oas3_2/license":{together:[["identifier","url"]],exactlyOne:[],atLeastOne:[]},"oas3_2/mediaType":{
together:[["encoding","prefixEncoding"],["encoding","itemEncoding"],["example","examples"]],exactlyOne:[],atLeastOne:[]},"oas3_2/example":{together:[["value","e\
xternalValue"],["value","dataValue"],["value","serializedValue"],["serializedValue","externalValue"]],exactlyOne:[],atLeastOne:[]},"oas3_2/link":{together:[],exactlyOne:[
["operationRef","operationId"]],atLeastOne:[]},"oas3_2/encoding":{together:[["encoding","prefixEncoding"],["encoding","itemEncoding"]],exactlyOne:[],atLeastOne:[]},
"oas3_2/xml":{together:[["nodeType","attribute"],["nodeType","wrapped"]],exactlyOne:[],atLeastOne:[]},"oas3_2/header":{together:[["example","examples"]],exactlyOne:[
["schema","content"]],atLeastOne:[]},"oas3_2/parameter":{together:[["example","examples"]],exactlyOne:[["schema","content"]],atLeastOne:[]}}));function describe2(value){
return Array.isArray(value)?"a list":typeof value=="object"&&value!==null?"an object":quote2(value)}function quote2(value){if(typeof value=="bigint")return shortened(
String(value));let text2=typeof value=="string"?shortened(value):value;return(JSON.stringify(text2)??String(text2)).replaceAll(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
escapeCharacter)}function shortened(text2){return text2.length>60?`${text2.slice(0,60)}\u2026`:text2}function nameOf(path){let name="";for(let $0=path,$1=0;$1<$0.
length;$1++){let key=$0[$1];name+=typeof key=="number"?`[${key}]`:`${name===""?"":"."}${key}`}return quote2(name)}function listOf(words7,conjunction){let last=words7.
at(-1)??"";return words7.length<2?last:`${words7.slice(0,-1).join(", ")} ${conjunction} ${last}`}function escapeCharacter(character){return`\\u${character.charCodeAt(
0).toString(16).padStart(4,"0")}`}function checkConstraints(known3,value){return areKept(known3,value)?none2:problemsOf(known3,value)}var none2=[];function areKept({
exactlyOne,atLeastOne,together:together2},value){for(let $0=exactlyOne,$1=0;$1<$0.length;$1++){let fields3=$0[$1];{let present=countPresent(fields3,value);if(present===
0||present===fields3.length)return!1}}for(let $3=atLeastOne,$4=0;$4<$3.length;$4++){let fields3=$3[$4];if(countPresent(fields3,value)===0)return!1}for(let $6=together2,
$7=0;$7<$6.length;$7++){let fields3=$6[$7];if(countPresent(fields3,value)===fields3.length)return!1}return!0}function countPresent(fields3,value){let present=0;
for(let $9=fields3,$10=0;$10<$9.length;$10++){let field=$9[$10];Object.hasOwn(value,field)&&(present+=1)}return present}function problemsOf(known3,value){let problems2=[],
isPresent=field=>Object.hasOwn(value,field);for(let $12=[...known3.exactlyOne,...known3.atLeastOne],$13=0;$13<$12.length;$13++){let fields3=$12[$13];fields3.some(
isPresent)||problems2.push({path:[],message:`${listOf(fields3.map(quoted),"or")} is missing.`,missing:fields3})}let said=new Set;for(let $15=[...known3.exactlyOne,
...known3.together],$16=0;$16<$15.length;$16++){let fields3=$15[$16];{if(!fields3.every(isPresent))continue;let written=Object.keys(value).filter(field=>fields3.
includes(field)),last=written.at(-1),message=`${listOf(written.map(quoted),"and")} exclude each other.`;last!==void 0&&!said.has(message)&&problems2.push({path:[
last],message}),said.add(message)}}return problems2}function quoted(field){return`"${field}"`}var compiled={oas2:new Map,oas3_0:new Map,oas3_1:new Map,oas3_2:new Map};
function shapeOf(format,name){let known3=compiled[format].get(name);if(known3!==void 0)return known3;let shape=Gn.get(`${format}/${name}`);if(shape===void 0)return;
let[kind="",variant=""]=name.split(":"),fresh=compile2(shape,variant,Qn.get(`${format}/${kind}`));return compiled[format].set(name,fresh),fresh}function compile2(shape,variant,dependencies){
let fields3=new Map(Object.entries(shape.fields)),patterns2=shape.patterns.map(([pattern,validator])=>({pattern:new RegExp(pattern,"u"),validator})),others2=shape.
others??void 0;return{variant,required:shape.required,constraints:dependencies,validatorOf(field){let known3=fields3.get(field);return known3!==void 0?known3:shape.
isExtensible&&field.startsWith("x-")?-1:patterns2.find(({pattern})=>pattern.test(field))?.validator??others2},missing:field=>isPathParameterFlag(field,variant)?
pathParameterRequired:`"${field}" is missing.`}}var pathParameterRequired='"required" must be true for a path parameter.';function isPathParameterFlag(field,variant){
return field==="required"&&/^path\b/u.test(variant)}function fieldProblems(validator,place,value){let byPlace=new Map;for(let $0=Xn[validator]?.errors??[],$1=0;$1<
$0.length;$1++){let error=$0[$1];{if(error.keyword==="if"||error.propertyName!==void 0)continue;let at2=`${error.instancePath}#${innerKey(error)??""}`,known3=byPlace.
get(at2);(known3===void 0||rank(error)<rank(known3))&&byPlace.set(at2,error)}}return[...byPlace.values()].map(error=>problemOf(error,place,value))}function innerKey(error){
let{missingProperty,additionalProperty,propertyName:propertyName2}=error.params,key=missingProperty??additionalProperty??propertyName2;return typeof key=="strin\
g"?key:void 0}var telling=["const","enum","type"];function rank(error){let index2=telling.indexOf(error.keyword);return index2===-1?telling.length:index2}function problemOf(error,place,value){
let{path,found}=locate2(error.instancePath,place.field,value),key=innerKey(error);return error.keyword==="required"?{path,message:`${quote2(key)} is missing.`}:
error.keyword==="propertyNames"?{path:[...path,key??""],message:nameMessage(place,key)}:key!==void 0?{path:[...path,key],message:`${quote2(key)} is not a field \
of ${nameOf(path)}.`}:isPathParameterFlag(place.field,place.variant)?{path,message:pathParameterRequired}:{path,message:`${nameOf(path)} ${requirement(error,place,
found)}.`}}function nameMessage({kind,field},name){return kind==="components"?`The component name ${quote2(name)} has characters other than letters, digits, "."\
, "-" and "_".`:field==="additionalOperations"?`${quote2(name)} is no additional method: it has a field of its own, or is no method name.`:`The name ${quote2(name)}\
 in ${nameOf([field])} has characters that an HTTP header name cannot have.`}function locate2(pointer,field,value){let path=[field],found=value;for(let $3=pointer.
split("/").slice(1),$4=0;$4<$3.length;$4++){let segment=$3[$4];{let name=segment.replaceAll("~1","/").replaceAll("~0","~"),key=Array.isArray(found)?Number(name):
name;path.push(key),found=found[key]}}return{path,found}}function requirement(error,place,found){let{params}=error;switch(error.keyword){case"type":return`must \
be ${listOf([params.type].flat().map(article),"or")}, not ${describe2(found)}`;case"enum":return`must be ${oneOf(params.allowedValues)}, not ${describe2(found)}`;case"\
const":return`must be ${quote2(params.allowedValue)}, not ${describe2(found)}`;case"minimum":case"exclusiveMinimum":return`must be ${String(params.comparison)} ${String(
params.limit)}, not ${describe2(found)}`;case"minItems":return"must not be empty";case"minProperties":case"maxProperties":return`must have exactly ${String(params.
limit)} entry, not ${isContainer(found)?Object.keys(found).length:0}`;case"uniqueItems":return`lists ${describe2(Array.isArray(found)?found[Number(params.i)]:found)}\
 more than once`;case"pattern":return`${patternRequirement(place,params.pattern)}, not ${describe2(found)}`;default:return`is not valid here: ${describe2(found)}`}}
function patternRequirement({field,variant},pattern){return field==="name"?variant.startsWith("path")?"must not contain braces":"must be a name that HTTP allows\
 for a header":patterns.get(field)??`must match ${String(pattern)}`}var patterns=new Map([["openapi","must be a version with three numbers"],["host","must be a \
host name, with a port where needed and nothing else"],["basePath",'must start with "/"'],["$self","must be a URI without a fragment"],["$id","must be a URI wit\
hout a fragment"],["$anchor",'must start with a letter or "_" and have only letters, digits, ".", "-" and "_"'],["$dynamicAnchor",'must start with a letter or "\
_" and have only letters, digits, ".", "-" and "_"']]);function oneOf(values){let words7=Array.isArray(values)?values.map(quote2):[];return words7.length<2?words7[0]??
"absent":`one of ${words7.join(", ")}`}function article(type){return type==="array"?"a list":type==="object"||type==="integer"?`an ${type}`:`a ${String(type)}`}
function isContainer(value){return typeof value=="object"&&value!==null}function checkQuerystring(parameters){if(!Array.isArray(parameters))return[];let placed=parameters.
map((parameter,index2)=>({index:index2,place:(0,import_chunk_LS7VJ7V7.isObject)(parameter)?parameter.in:void 0})),[first,second]=placed.filter(({place})=>place===
"querystring");return first===void 0?[]:second!==void 0?[{path:["parameters",second.index],message:'There is more than one "querystring" parameter.'}]:placed.some(
({place})=>place==="query")?[{path:["parameters",first.index],message:'A "querystring" parameter and "query" parameters exclude each other.'}]:[]}function checkTags(format,tags){
let known3=new Map,problems2=[];for(let $0=readTags(tags),$1=0;$1<$0.length;$1++){let tag=$0[$1];known3.has(tag.name)?problems2.push({path:["tags",tag.index,"na\
me"],message:`There is more than one tag ${quote2(tag.name)}.`}):known3.set(tag.name,tag)}if(format!=="oas3_2")return problems2;let ownAncestors=findOwnAncestors(
known3);for(let tag of known3.values())problems2.push(...checkParent(tag,known3,ownAncestors));return problems2}function readTags(tags){return Array.isArray(tags)?
tags.flatMap((tag,index2)=>{let name=(0,import_chunk_LS7VJ7V7.isObject)(tag)?tag.name:void 0;return(0,import_chunk_LS7VJ7V7.isObject)(tag)&&typeof name=="string"?
[{index:index2,name,parent:tag.parent}]:[]}):[]}function checkParent(tag,known3,ownAncestors){let{parent}=tag;if(typeof parent!="string")return[];let path=["tag\
s",tag.index,"parent"];return known3.has(parent)?ownAncestors.has(tag.name)?[{path,message:`Tag ${quote2(tag.name)} is its own ancestor.`}]:[]:[{path,message:`T\
he parent ${quote2(parent)} is not a tag of this definition.`}]}function findOwnAncestors(known3){let passed=new Set,found=new Set;for(let start of known3.keys()){
let way=new Set,name=start;for(;typeof name=="string"&&!passed.has(name);)passed.add(name),way.add(name),name=known3.get(name)?.parent;if(typeof name!="string"||
!way.has(name))continue;let names5=[...way];for(let $3=names5.slice(names5.indexOf(name)),$4=0;$4<$3.length;$4++){let circular=$3[$4];found.add(circular)}}return found}
var none3=[];function checkFurther(kind,format,value){switch(kind){case"definition":return checkTags(format,value.tags);case"responses":return Object.keys(value).
some(key=>!key.startsWith("x-"))?none3:[{path:[],message:"There is no response."}];case"operation":case"pathItem":return format==="oas3_2"?checkQuerystring(value.
parameters):none3;case"securityScheme":return format==="oas2"?checkScopes(value):none3;case"link":return format==="oas3_0"?checkLinkTarget(value):none3;default:
return none3}}function checkScopes(value){return value.type!=="oauth2"||Object.hasOwn(value,"scopes")?none3:[{path:[],message:'"scopes" is missing.',missing:["s\
copes"]}]}function checkLinkTarget(value){return Object.hasOwn(value,"operationRef")||Object.hasOwn(value,"operationId")?none3:[{path:[],message:'"operationRef"\
 or "operationId" is missing.'}]}function kindName(kind,format){return kind==="definition"?format==="oas2"?"Swagger Object":"OpenAPI Object":`${names[kind]} Obj\
ect`}function versionName(format){return{oas2:"2.0",oas3_0:"3.0",oas3_1:"3.1",oas3_2:"3.2"}[format]}var names={callback:"Callback",components:"Components",contact:"\
Contact",discriminator:"Discriminator",encoding:"Encoding",example:"Example",externalDocs:"External Documentation",header:"Header",info:"Info",items:"Items",license:"\
License",link:"Link",mediaType:"Media Type",oauthFlow:"OAuth Flow",oauthFlows:"OAuth Flows",operation:"Operation",parameter:"Parameter",pathItem:"Path Item",paths:"\
Paths",requestBody:"Request Body",response:"Response",responses:"Responses",schema:"Schema",securityRequirement:"Security Requirement",securityScheme:"Security \
Scheme",server:"Server",serverVariable:"Server Variable",tag:"Tag",xml:"XML"};function unknownField(kind,format,field,variant){let misplaced=misplacedField(kind,
format,field,variant);if(misplaced!==void 0)return{path:[field],message:misplaced};let isOfOtherVersion=allFormats.some(other=>fieldsOf(kind,other).includes(field)),
suggestion=isOfOtherVersion?void 0:(0,import_chunk_53F4MXUY.nearest)(field,fieldsOf(kind,format)),unknownIn=isOfOtherVersion?"this-version":"every-version";return{
path:[field],message:unknownFieldMessage(kind,format,field,suggestion),unknownIn}}function unknownFieldMessage(kind,format,field,suggestion){let remedy=suggestion===
void 0?".":`; did you mean "${suggestion}"?`;return`${quote2(field)} is not a field of ${articleFor(kindName(kind,format))} in OpenAPI ${versionName(format)}${remedy}`}
function misplacedField(kind,format,field,variant){return field==="$ref"?`"$ref" is not allowed in ${articleFor(kindName(kind,format))} of OpenAPI ${versionName(
format)}.`:kind==="paths"?`Path ${quote2(field)} does not start with "/".`:kind==="responses"?`${quote2(field)} is not a response: ${responseKeys(format)} expec\
ted.`:fieldsOf(kind,format).includes(field)?`${quote2(field)} is not allowed in ${variantName(kind,variant)}.`:void 0}function responseKeys(format){return format===
"oas2"?'a three-digit status code or "default"':'a status code, a range such as "4XX" or "default"'}function fieldsOf(kind,format){let key=`${format}/${kind}`,fields3=knownFields.
get(key)??findFields(key);return knownFields.set(key,fields3),fields3}var knownFields=new Map;function findFields(key){let fields3=new Set;for(let[name,shape]of Gn)
if(name===key||name.startsWith(`${key}:`))for(let $0=Object.keys(shape.fields),$1=0;$1<$0.length;$1++){let field=$0[$1];fields3.add(field)}return[...fields3]}function variantName(kind,variant){
let[first="",second]=variant.split("-");return kind==="header"?`a header with "${first}"`:kind==="schema"?`a schema of type "${first}"`:kind==="securityScheme"?
`a security scheme of type "${first}"${schemeDetail(first,second)}`:`a ${first} parameter${second==="content"?' with "content"':""}`}function schemeDetail(type,detail){
return type==="http"?detail===void 0?" and a scheme other than bearer":"":detail===void 0?"":` and flow "${detail}"`}function articleFor(name){return/^[AEIOUX]/u.
test(name)?`an ${name}`:`a ${name}`}function chooseVariant(kind,format,value){switch(kind){case"parameter":return chooseParameter(format,value);case"securitySch\
eme":return format==="oas2"?chooseScheme2(value):chooseScheme3(format,value);case"header":return isOas31(format)?`header:${bodyField(value)}`:"header";case"sche\
ma":return format==="oas2"&&value.type==="file"?"schema:file":"schema";default:return kind}}var places2={oas2:["query","header","path","formData","body"],oas3_0:[
"query","header","path","cookie"],oas3_1:["query","header","path","cookie"],oas3_2:["query","querystring","header","path","cookie"]};function chooseParameter(format,value){
let place=value.in;if(typeof place!="string"||!places2[format].includes(place))return wrongSelector(value,"in",places2[format],["name"]);if(!isOas31(format))return`\
parameter:${place}`;let body=bodyField(value),isUnescaped=format==="oas3_2"&&place==="cookie"&&body==="schema"&&value.style==="cookie";return`parameter:${place}\
-${body}${isUnescaped?"-unescaped":""}`}var types2=["basic","apiKey","oauth2"],flows2=["implicit","password","application","accessCode"];function chooseScheme2(value){
let{type,flow}=value;return typeof type!="string"||!types2.includes(type)?wrongSelector(value,"type",types2):type!=="oauth2"?`securityScheme:${type}`:typeof flow!=
"string"||!flows2.includes(flow)?wrongSelector(value,"flow",flows2):`securityScheme:oauth2-${flow}`}function chooseScheme3(format,value){let types3=["apiKey","h\
ttp",...isOas31(format)?["mutualTLS"]:[],"oauth2","openIdConnect"],{type,scheme}=value;if(typeof type!="string"||!types3.includes(type))return wrongSelector(value,
"type",types3);let isBearer=type==="http"&&typeof scheme=="string"&&scheme.toLowerCase()==="bearer";return`securityScheme:${type}${isBearer?"-bearer":""}`}function wrongSelector(value,field,allowed,required=[]){
let problems2=required.filter(other=>!Object.hasOwn(value,other)).map(other=>({path:[],message:`"${other}" is missing.`}));if(!Object.hasOwn(value,field))return[
...problems2,{path:[],message:`"${field}" is missing.`}];let message=`"${field}" must be one of ${allowed.map(quote2).join(", ")}, not ${describe2(value[field])}\
.`;return[...problems2,{path:[field],message}]}function bodyField(value){return Object.hasOwn(value,"content")&&!Object.hasOwn(value,"schema")?"content":"schema"}
function isOas31(format){return format==="oas3_1"||format==="oas3_2"}var none4=[];function validateObject(kind,format,value){if(!(0,import_chunk_LS7VJ7V7.isObject)(
value))return isBooleanSchema(kind,format,value)?none4:[{path:[],message:`Not an object but ${describe2(value)}.`}];let choice=isReference(kind,format,value)?"r\
eference":chooseVariant(kind,format,value);if(typeof choice!="string")return choice;let shape=shapeOf(format,choice);if(shape===void 0)return none4;let problems2=checkFields(
shape,kind,format,value);if(problems2.length>0&&isMisplacedReference(shape,value))return[unknownField(kind,format,"$ref",shape.variant)];let dependent=shape.constraints===
void 0?none4:checkConstraints(shape.constraints,value),further=choice==="reference"?none4:checkFurther(kind,format,value);return dependent.length+further.length===
0?problems2:[...problems2,...dependent,...further]}function isBooleanSchema(kind,format,value){return typeof value=="boolean"&&kind==="schema"&&(format==="oas3_\
1"||format==="oas3_2")}function isMisplacedReference(shape,value){return typeof value.$ref=="string"&&shape.validatorOf("$ref")===void 0}function checkFields(shape,kind,format,value){
let problems2;for(let $0=shape.required,$1=0;$1<$0.length;$1++){let field=$0[$1];{if(Object.hasOwn(value,field))continue;problems2??=[],problems2.push({path:[],
message:shape.missing(field),missing:[field]})}}for(let field in value){let index2=shape.validatorOf(field),held=value[field];if(!(index2===-1||index2!==void 0&&
(isPlainly(held,Hn[index2])||Xn[index2]?.(held)!==!1)))if(problems2??=[],index2===void 0)problems2.push(unknownField(kind,format,field,shape.variant));else for(let $3=fieldProblems(
index2,{kind,variant:shape.variant,field},held),$4=0;$4<$3.length;$4++){let added=$3[$4];problems2.push(added)}}return problems2??none4}function isPlainly(value,type){
return typeof value!==type?type==="names"&&areNames(value):type==="string"||type==="boolean"||(type==="object"?(0,import_chunk_LS7VJ7V7.isObject)(value):Number.
isFinite(value))}var mostNames=16;function areNames(value){return!Array.isArray(value)||value.length===0||value.length>mostNames?!1:value.every((name,index2)=>typeof name==
"string"&&value.indexOf(name)===index2)}var securitySchemeValid={id:"security-scheme-valid",summary:"Security schemes have the fields that their type needs, and\
 no others.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API2"],cwe:[1059,287]},securitySeverity:7,options:{requireDescription:{default:!1,
description:"Also report schemes without a description, as info.",schema:{type:"boolean"}}},on:{securityScheme:{when:({element})=>!element.isReference&&(0,import_chunk_LS7VJ7V7.isObject)(
element.node.value),check(scheme,report,{model,options}){let problems2=invalidFields(scheme,model),more=problems2.length>0?[]:emptyFields(scheme),described=options.
requireDescription===!0?withoutDescription(scheme):[];for(let $0=[...problems2,...more,...discovery(scheme),...described],$1=0;$1<$0.length;$1++){let{message,...violation2}=$0[$1];
report({...violation2,message:`Security scheme ${(0,import_chunk_EZXGLPSD.quote)(scheme.name)}: ${message}`})}}}}};function invalidFields({element},{format}){let flows3=element.
one("flows");return[element,...flows3===void 0?[]:[flows3,...flows3.edges.map(edge=>edge.to)]].flatMap(({kind,node})=>validateObject(kind,format,node.value).filter(
({path})=>!path.includes("$ref")).map(({path,message,unknownIn})=>({at:node.closest(...path),message,yieldsTo:unknownIn==="every-version"?["no-unknown-fields"]:
path[0]==="in"?["no-api-key-in-query"]:[]})))}function emptyFields({element,type,flows:flows3}){if(type==="oauth2"&&flows3.length===0)return[{at:element.node.child(
"flows")??element.node,message:"it declares no flow.",severity:"warn"}];let field=type==="apiKey"?"name":"scheme";return element.text(field)?.trim()!==""?[]:[{at:element.
node.child(field)??element.node,message:`${(0,import_chunk_EZXGLPSD.quote)(field)} is empty.`}]}function discovery({element,type}){let url=type==="openIdConnect"?
element.text("openIdConnectUrl"):void 0;return url===void 0||/\/\.well-known\/[\w-]+(?:$|[/?#])/.test(url)?[]:[{at:element.node.child("openIdConnectUrl")??element.
node,message:`${(0,import_chunk_EZXGLPSD.quote)(url)} is not the place of a discovery document.`,severity:"info"}]}function withoutDescription({element}){return(element.
text("description")??"").trim()!==""?[]:[{at:element.node,message:'"description" is missing.',severity:"info"}]}var securitySchemesDefined={id:"security-schemes\
-defined",summary:"The definition has a security scheme.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API2"],cwe:[306,1059]},securitySeverity:8,
saysUndeclared:"whole",on:{definition:{when:model=>servedOperations(model).length>0,check(model,report){if(model.securitySchemes.size>0||servedOperations(model).
every(isPublicByIntent))return;let path=model.format==="oas2"?["securityDefinitions"]:["components","securitySchemes"],{node}=model.root;report({at:node.at(...path)??
node,message:"No security scheme is defined."})}}}};function isPublicByIntent(operation){return operation.extension("x-public")===!0&&operation.security?.requirements.
every(({schemes})=>schemes.length===0)===!0}var securityScopesApplicable={id:"security-scopes-applicable",summary:"Only schemes that have scopes are required wi\
th scopes.",severity:"warn",tier:"core",formats:["oas2","oas3_0"],maps:{owaspApi2023:["API5"],cwe:[863]},securitySeverity:4,commonRemedy:"Empty the lists, or mo\
ve to OpenAPI 3.1, where they may name roles.",on:{element:{among:{kinds:["securityRequirement"]},when:(element,{model})=>schemesWithoutScopes(element,model).length>
0,check(element,report,{model}){for(let $0=schemesWithoutScopes(element,model),$1=0;$1<$0.length;$1++){let{node,name,scopes,scheme}=$0[$1];{if(scopes.length===0)
continue;let type=scheme?.element.text("type")??"";report({at:node,message:`Scheme ${(0,import_chunk_EZXGLPSD.quote)(name)} of type ${(0,import_chunk_EZXGLPSD.quote)(
type)} has no scopes, but ${(0,import_chunk_EZXGLPSD.quote)(scopes.join(", "))} is required.`})}}}}}};function schemesWithoutScopes({node},{securitySchemes:schemes,
format}){return(0,import_chunk_LS7VJ7V7.readRequirement)(node,{schemes,format}).schemes.filter(({scheme})=>scheme?.type==="http"||scheme?.type==="apiKey")}var securityScopesDefined={
id:"security-scopes-defined",summary:"Required OAuth scopes are declared by their scheme.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["\
API5"],cwe:[863,285],asvs:["10.3.2"]},securitySeverity:7,options:{everyFlow:{default:!1,description:"Every flow of the scheme must declare the scope; otherwise \
one is enough.",schema:{type:"boolean"}}},on:{element:{among:{kinds:["securityRequirement"]},when:(element,{model})=>scopedSchemes(element,model).length>0,check(element,report,{
model,options}){let everyFlow=options.everyFlow===!0;for(let $0=scopedSchemes(element,model),$1=0;$1<$0.length;$1++){let{required,scheme}=$0[$1];{let problem=`i\
s not declared by ${everyFlow?"every flow of ":""}${(0,import_chunk_EZXGLPSD.quote)(required.name)}`;for(let $3=scopesOf(required),$4=0;$4<$3.length;$4++){let{scope,
at:at2}=$3[$4];declares(scheme,scope,everyFlow)||report({at:at2,message:`Scope ${(0,import_chunk_EZXGLPSD.quote)(scope)} ${problem}.`})}}}}}}};function scopedSchemes({
node},{securitySchemes:schemes,format}){return(0,import_chunk_LS7VJ7V7.readRequirement)(node,{schemes,format}).schemes.flatMap(required=>{let{scheme}=required;return scheme?.
type==="oauth2"&&required.scopes.length>0?[{required,scheme}]:[]})}function scopesOf({node}){let count3=Array.isArray(node.value)?node.value.length:0;return Array.
from({length:count3},(_2,index2)=>node.child(index2)).flatMap(at2=>typeof at2?.value=="string"?[{scope:at2.value,at:at2}]:[])}function declares(scheme,scope,everyFlow){
return everyFlow?scheme.flows.length>0&&scheme.flows.every(flow=>flow.scopes.has(scope)):scheme.scopes.has(scope)}function isQuery({method,path,operationId,element}){
if(method!=="post")return!1;let segment=path.split("/").findLast(part=>part!==""&&!part.includes("{"))??"",[verb=""]=nameTokens(operationId??"");return queryWords.
has(verb)||nameTokens(segment).some(token=>queryWords.has(token))?!0:askingVerb.test(element.text("summary")??element.text("description")??"")}var queryWords=new Set(
["calculate","check","count","estimate","export","fetch","filter","find","get","graphql","list","lookup","preview","query","read","report","search","validate","\
verify"]),askingVerb=/^\s*(?:(?:calculate|compute|count|estimate|filter|find|get|list|preview|query|retrieve|show|view)s?|(?:fetch|search)(?:es)?|returns|queries)\b/i,
securityScopesRequired={id:"security-scopes-required",summary:"Operations with OAuth or OpenID Connect require a specific scope.",severity:"warn",tier:"core",formats:allFormats,
maps:{owaspApi2023:["API5","API1"],cwe:[862,863,272],asvs:["8.2.1","10.4.11"]},securitySeverity:5.5,commonRemedy:"Declare scopes for reading and writing in the \
scheme, and require them on the operations.",on:{operation:{when:operation=>operation.role==="path"&&operation.security?.requirements.some(hasToken)===!0,check(operation,report,{
model}){for(let $0=tokenRequirements(operation),$1=0;$1<$0.length;$1++){let requirement2=$0[$1];{let violation2=judge4(requirement2,operation,model);violation2!==
void 0&&report(violation2)}}}}}};function tokenRequirements({security}){return security===void 0?[]:tokenRequirementsOf(security)}var tokenRequirementsOf=(0,import_chunk_LS7VJ7V7.once)(
({requirements:requirements2})=>requirements2.flatMap(requirement2=>{let schemes=tokenSchemes(requirement2),[first]=schemes;return first===void 0?[]:[{first,schemes,
scopes:specificScopes(schemes)}]}));function tokenSchemes({schemes}){return schemes.filter(hasScopes)}function hasToken({schemes}){return schemes.some(hasScopes)}
function hasScopes({scheme}){return scheme?.type==="oauth2"||scheme?.type==="openIdConnect"}function judge4(requirement2,operation,model){let{scopes}=requirement2;
if(scopes.length===0)return withoutScope(requirement2,operation);if(isQuery(operation))return;if(operation.isWrite&&scopes.every(namesReading))return readingScope(
scopes,requirement2,operation);let[scope]=scopes;if(scopes.length>1||scope===void 0||namesWriting(scope)===operation.isWrite)return;let{needed,ofReaders,ofWriters}=lonelyScopes(
model),key=keyOf2(requirement2,scope);return(operation.isWrite?ofReaders.has(key):needed.get(operation)===scope&&ofWriters.has(key))?sharedScope(scope,requirement2,
operation):void 0}function specificScopes(schemes){let scopes=schemes.flatMap(required=>required.scopes);return[...new Set(scopes)].filter(scope=>scope!=="openi\
d"&&!isWildcard(scope))}function isWildcard(scope){return/^(?:\*|all|full|.*[:./]\*)$/i.test(scope)}function withoutScope({first,schemes},operation){let wildcard=schemes.
flatMap(required=>required.scopes).find(isWildcard),reason=wildcard===void 0?".":`: ${(0,import_chunk_EZXGLPSD.quote)(wildcard)} is a wildcard.`,protocol=first.
scheme?.type==="oauth2"?"OAuth 2.0":"OpenID Connect",bare2=schemes.every(declaresNoScope)?first.scheme:void 0;if(wildcard===void 0&&bare2!==void 0){let message=`\
Scheme ${(0,import_chunk_EZXGLPSD.quote)(bare2.name)} declares no scopes: no operation can require a specific one.`;return{at:bare2.element.node,message,severity:"\
info",yieldsTo:["security-scheme-valid"]}}return{at:first.node,message:`${subjectOf2(operation)} uses ${protocol} without a specific scope${reason}`,severity:severityOf4(
operation)}}function declaresNoScope({scheme}){return scheme?.type==="oauth2"&&scheme.scopes.size===0}function subjectOf2(operation){return operation.security?.
origin==="definition"?"The default security":operation.label}function severityOf4({dataClass}){return(0,import_chunk_LS7VJ7V7.isClassAtLeast)(dataClass,"confide\
ntial")?"error":void 0}function readingScope(scopes,{first},operation){let at2=operation.security?.origin==="definition"?operation.node:first.node,names5=scopes.
map(scope=>(0,import_chunk_EZXGLPSD.quote)(scope)).join(" and "),message=`${operation.label} changes something, but asks only for ${names5}.`;return{at:at2,message,
severity:severityOf4(operation)}}function sharedScope(scope,{first},operation){let use=operation.isWrite?"to write as others do to read":"to read as others do t\
o write";return{at:first.node,message:`${subjectOf2(operation)} asks for ${(0,import_chunk_EZXGLPSD.quote)(scope)} ${use}.`,severity:"info"}}var readingWords=new Set(
["read","reader","readonly","view","viewer"]),writingWords=new Set(["admin","all","create","delete","edit","execute","full","manage","modify","update","write","\
writer"]);function namesReading(scope){let tokens=nameTokens(scope);return tokens.some(token=>readingWords.has(token))&&!tokens.some(token=>writingWords.has(token))}
function namesWriting(scope){return!namesReading(scope)&&nameTokens(scope).some(token=>writingWords.has(token)||sendingWords.has(token))}var sendingWords=new Set(
["publish","send","submit","upload"]),lonelyScopes=(0,import_chunk_LS7VJ7V7.perModel)(model=>{let needed=new Map,ofReaders=new Set,ofWriters=new Set;for(let $3=model.
operations,$4=0;$4<$3.length;$4++){let operation=$3[$4];{if(operation.role!=="path"||isQuery(operation))continue;let requirements2=tokenRequirements(operation);
if(operation.isWrite){for(let $6=requirements2,$7=0;$7<$6.length;$7++){let requirement2=$6[$7];addKey(requirement2,ofWriters)}continue}let scope=commonScope(requirements2);
if(scope===void 0)continue;needed.set(operation,scope);for(let $9=requirements2,$10=0;$10<$9.length;$10++){let requirement2=$9[$10];addKey(requirement2,ofReaders)}}}
return{needed,ofReaders,ofWriters}});function commonScope(requirements2){let first=requirements2[0]?.scopes[0];return requirements2.every(({scopes})=>scopes.length===
1&&scopes[0]===first)?first:void 0}function addKey(requirement2,keys2){let[scope,...more]=requirement2.scopes;scope!==void 0&&more.length===0&&keys2.add(keyOf2(
requirement2,scope))}function keyOf2({first},scope){return`${first.scheme?.name??""}
${scope}`}var strongAuthForSensitive={id:"strong-auth-for-sensitive",summary:"Operations on restricted data require credentials that a thief cannot use.",severity:"\
warn",tier:"optional",formats:oas3Formats,maps:{owaspApi2023:["API2"],cwe:[308,1390],asvs:["10.3.5","6.3.3"]},securitySeverity:6,commonRemedy:'Require "mutualTL\
S" or "dpop" at the root, or mark the scheme with "x-sender-constrained: true" where its tokens are bound.',on:{operation:{when:(operation,{model})=>operation.role===
"path"&&sensitivity(operation,model)!==void 0&&asked(operation).length>0,check(operation,report,{model}){let what=sensitivity(operation,model);if(what!==void 0)
for(let $0=asked(operation),$1=0;$1<$0.length;$1++){let requirement2=$0[$1];requirement2.schemes.some(({scheme})=>scheme!==void 0&&isStrong2(scheme,operation))||
report(violation(requirement2,operation,what))}}}}};function sensitivity(operation,{context}){let own=[operation.element,operation.pathItem].find(element=>(0,import_chunk_LS7VJ7V7.dataClassOf)(
element)!==void 0||(0,import_chunk_LS7VJ7V7.dataTagsOf)(element).size>0),name=own===void 0?nameOf2(context.dataClass,context.dataTags):nameOf2((0,import_chunk_LS7VJ7V7.dataClassOf)(
own),(0,import_chunk_LS7VJ7V7.dataTagsOf)(own));return name===void 0?void 0:{name,isOfDefinition:own===void 0}}function nameOf2(dataClass,tags){return tags.has(
"pci")?"card":tags.has("phi")?"health":dataClass==="restricted"?"restricted":void 0}function asked({security}){return(security?.requirements??[]).filter(requirement2=>!requirement2.
isOpen)}function violation({node,schemes},operation,{name,isOfDefinition}){let declared=schemes.map(required=>(0,import_chunk_EZXGLPSD.quote)(required.name)).join(
" and "),isInherited=operation.security?.origin==="definition",subject=isInherited&&isOfDefinition?"The API":operation.label;return{at:isInherited&&!isOfDefinition?
operation.node:node,message:`${subject} handles ${name} data but requires only ${declared}.`}}function isStrong2({type,httpScheme,element},operation){return type===
"mutualTLS"||httpScheme==="dpop"||operation.extension("x-sender-constrained")===!0||boundByText(element)?!0:type==="openIdConnect"&&(namesAcr(element)||namesAcr(
operation.element))}function boundByText(element){return element.get("x-sender-constrained")===!0||element.get("x-http-message-signatures")===!0?!0:/\bDPoP\b|sender-constrained|HTTP message signatures?|RFC[\s-]?(?:8705|9421|9449)/i.
test(element.text("description")??"")}function namesAcr(element){return element.has("x-acr")||element.has("x-acr-values")||/\bacr(?:_values)?\b/i.test(element.text(
"description")??"")}function isSignIn({path}){let last=path.split("/").findLast(segment=>segment!==""&&!segment.includes("{"))??"",tokens=nameTokens(last);return runs.
some(run=>hasTokenRun(tokens,run))}var runs=[["login"],["log","in"],["signin"],["sign","in"],["authenticate"],["token"],["signup"],["sign","up"],["register"],["\
registration"],["forgot","password"],["reset","password"],["password","reset"]],writeOperationSecured={id:"write-operation-secured",summary:"Operations that cha\
nge something require authentication.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API2","API5","API6"],cwe:[306,862],asvs:["8.2.1"]},securitySeverity:9,
saysUndeclared:"whole",commonRemedy:"Put `security` at the root, where operations inherit it, and remove what lets callers in without credentials.",yieldsTo:["s\
ecurity-requirement-valid"],on:{operation:{when:(operation,{model})=>operation.role==="path"&&operation.isWrite&&!hasUnreadableSecurity(operation,model),check(operation,report){
let access=anonymousAccess(operation);access===void 0||isJustifiedForAnyone(operation)||access.by==="undeclared"&&isEnforcedElsewhere(operation)||report(describe3(
access,operation))}}}};function describe3(access,operation){let{node,label}=operation,subject=`${isQuery(operation)?"Operation":"Write operation"} ${label}`;if(access.
by==="undeclared")return{at:node,message:`${subject} has no security requirement, neither its own nor a default.`};let message=`${subject} is reachable without \
authentication`;if(access.by!=="undefined-scheme"){let severity=access.by==="empty"&&!access.isInherited&&isSignIn(operation)?"warn":void 0;return{at:access.isInherited?
node:access.at,message:`${message}.`,severity}}return{at:access.at,message:`${message}: ${(0,import_chunk_EZXGLPSD.quote)(access.schemeName)} is not a defined s\
cheme.`}}var auth={name:"auth",title:"Schemes defined, applied, strong, least privilege",rules:[adminOperationDistinctSecurity,anonymousOperation,apiKeyNotSoleAuth,
authNotAsParameter,jwtBestPractices,noApiKeyInCookie,noApiKeyInQuery,noHttpBasic,noInsecureHttpAuth,noOauthImplicit,noOauthPassword,oauthPkceDeclared,oauthRefreshUrl,
securityDefined,securityGlobalDefault,securityRequirementValid,securitySchemeUnused,securitySchemeValid,securitySchemesDefined,securityScopesApplicable,securityScopesDefined,
securityScopesRequired,strongAuthForSensitive,writeOperationSecured]};function membersAt(holder,field,key){return membersByPlace(holder).get(field)?.get(key)??none5}
var none5=[],membersByPlace=(0,import_chunk_LS7VJ7V7.once)(holder=>{let members2=new Map;for(let $0=holder.edges,$1=0;$1<$0.length;$1++){let{field,key,to:to2}=$0[$1];
{if(!(to2 instanceof import_chunk_LS7VJ7V7.Schema))continue;let ofField=members2.get(field)??new Map;(0,import_chunk_WRZC3IWY.append)(ofField,key,to2),members2.
set(field,ofField)}}return members2});function counterpartsOf(schema){return[...collect(schema,maxDepth)].filter(other=>other!==schema)}var maxDepth=6,maxUses=50,
maxHolders=100,maxFound=500;function collect(schema,depth){let found=new Set;if(depth===0||schema.uses.length>maxUses)return found;for(let $0=schema.uses,$1=0;$1<
$0.length;$1++){let{field,key,from}=$0[$1];{if(!(from instanceof import_chunk_LS7VJ7V7.Schema)||(0,import_chunk_LS7VJ7V7.isInPlace)(field))continue;let same=[...holdersBeside[depth]?.(
from)??[]].flatMap(holder=>membersAt(holder,field,key));for(let $3=same,$4=0;$4<$3.length;$4++){let one=$3[$4];addUpTo(maxFound,found,(0,import_chunk_LS7VJ7V7.appliedSchemas)(
one))}}}return found}var holdersBeside=Array.from({length:maxDepth+1},(_2,depth)=>(0,import_chunk_LS7VJ7V7.once)(schema=>{let holders=new Set;for(let one of wholesOf(
schema))if(addUpTo(maxHolders,holders,(0,import_chunk_LS7VJ7V7.appliedSchemas)(one)),addUpTo(maxHolders,holders,collect(one,depth-1)),holders.size>=maxHolders)break;
return holders}));function wholesOf(schema){let wholes=new Set([schema]);for(let one of wholes){if(wholes.size>maxUses)break;for(let $6=one.uses,$7=0;$7<$6.length;$7++){
let{field,from}=$6[$7];field==="allOf"&&from instanceof import_chunk_LS7VJ7V7.Schema&&wholes.add(from)}}return wholes}function addUpTo(most4,set,more){for(let one of more){
if(set.size>=most4)return;set.add(one)}}function createFixpoint(dependenciesOf,judge17){let answers3=new Answers(fixpoints);fixpoints+=1;let isAnswered=item=>answers3.
has(item),isTrue=item=>answers3.isTrue(item),fixpoint={dependenciesOf,judge:judge17,answers:answers3,isAnswered,isTrue},isSoonAnswered=item=>answers3.has(item)?
!0:dependenciesOf(item).every(isAnswered)?(answers3.set(item,judge17(item,isTrue)),!0):!1;return item=>{if(answers3.has(item))return answers3.isTrue(item);let dependencies=dependenciesOf(
item);return dependencies.every(isSoonAnswered)?answers3.set(item,judge17(item,isTrue)):solve(item,dependencies,fixpoint),answers3.isTrue(item)}}function remembered(judge17){
return createFixpoint(()=>[],judge17)}var fixpoints=0,Answers=class{#index;#shift;constructor(index2){this.#index=Math.floor(index2/answersPerNumber),this.#shift=
index2%answersPerNumber*2}has(item){return(this.#bits(item)&isFalseBits)!==0}isMetOrAnswered(item){return this.#bits(item)!==0}isTrue(item){return this.#bits(item)===
isTrueBits}set(item,answer){this.#write(item,answer?isTrueBits:isFalseBits)}meet(item){this.#write(item,isMetBits)}forget(item){this.has(item)||this.#write(item,
0)}#write(item,bits2){item.answers??=new Array(Math.ceil(fixpoints/answersPerNumber)).fill(0);let others2=(item.answers[this.#index]??0)&~(isTrueBits<<this.#shift);
item.answers[this.#index]=others2|bits2<<this.#shift}#bits({answers:answers3}){return answers3===void 0?0:(answers3[this.#index]??0)>>>this.#shift&isTrueBits}},
isFalseBits=1,isTrueBits=3,isMetBits=2,answersPerNumber=15;function solve(start,dependencies,fixpoint){let search={open:[{item:start,dependencies,next:0}],left:new Map};
fixpoint.answers.meet(start);try{if(judgeInOrder(search,fixpoint),search.left.size===0)return;noteDependents(search.left,fixpoint),judgeInRounds(search.left,fixpoint)}catch(error){
for(let $0=[...search.open.map(({item})=>item),...search.left.keys()],$1=0;$1<$0.length;$1++){let item=$0[$1];fixpoint.answers.forget(item)}throw error}}function judgeInOrder({
open:open2,left},{dependenciesOf,judge:judge17,answers:answers3,isAnswered,isTrue}){for(let top=open2.at(-1);top!==void 0;top=open2.at(-1)){let dependency=top.dependencies[top.
next];top.next+=1,dependency===void 0?(top.dependencies.every(isAnswered)?answers3.set(top.item,judge17(top.item,isTrue)):left.set(top.item,[]),open2.pop()):answers3.
isMetOrAnswered(dependency)||(answers3.meet(dependency),open2.push({item:dependency,dependencies:dependenciesOf(dependency),next:0}))}}function noteDependents(left,{
dependenciesOf}){for(let item of left.keys())for(let $3=dependenciesOf(item),$4=0;$4<$3.length;$4++){let dependency=$3[$4];left.get(dependency)?.push(item)}}function judgeInRounds(left,{
judge:judge17,answers:answers3,isTrue}){let round=new Set(left.keys());for(;round.size>0;){let next2=new Set;for(let item of round)if(round.delete(item),!(answers3.
isTrue(item)||!judge17(item,isTrue))){answers3.set(item,!0);for(let $6=left.get(item)??[],$7=0;$7<$6.length;$7++){let dependent=$6[$7];round.has(dependent)||next2.
add(dependent)}}round=next2}for(let item of left.keys())answers3.has(item)||answers3.set(item,!1)}function effectively(test){let isMetByWhole=createFixpoint(schema=>schema.
parts,(schema,isMet)=>test(schema)||isMetByParts(schema,isMet)),isMetBelow=schema=>test(schema)||schema.parts.length>0&&isMetByWhole(schema),isExposed=createFixpoint(
schemasAbove,(schema,isKnownExposed)=>{let parents=schemasAbove(schema);return parents.length===0||parents.some(parent=>isKnownExposed(parent)&&!isMetByWhole(parent))});
return schema=>isMetBelow(schema)||!schema.isRoot&&isEntered(schema)&&!isExposed(schema)}var isEntered=createFixpoint(schemasAbove,(schema,isKnownEntered)=>{let parents=schemasAbove(
schema);return parents.length===0||parents.some(isKnownEntered)});function schemasAbove(schema){return schema.isRoot?[]:schema.inPlaceParents}function isMetByParts(schema,isMet){
if(schema.parts.length===0)return!1;let{referenced}=schema;return referenced!==void 0&&isMet(referenced)||schema.schemas("allOf").some(isMet)||isMetByEvery(schema.
schemas("oneOf"),isMet)||isMetByEvery(schema.schemas("anyOf"),isMet)}function isMetByEvery(branches,isMet){let values=branches.filter(branch=>!isNullOnly(branch));
return values.length>0&&values.every(isMet)}function isNullOnly(schema){let types3=schema.types,values=schema.keyword("enum");return types3.length>0&&types3.every(
type=>type==="null")||Object.hasOwn(schema.keywords,"const")&&schema.keyword("const")===null||Array.isArray(values)&&values.length>0&&values.every(value=>value===
null)}function isDescribedAgain(schema,isEnough){let steps=[],inner=schema;for(;steps.length<maxSteps;){let use=inner.uses.length===1?inner.uses[0]:void 0;if(use===
void 0||!(use.from instanceof import_chunk_LS7VJ7V7.Schema)||!dataFields.has(use.field))return!1;steps.unshift(use),inner=use.from;let heirs=heirsOf(inner);if(heirs.
length!==0)return(schema.isRequest?heirs.filter(({isRequest})=>isRequest):heirs).every(heir=>judgesOf(heir,steps).some(isEnough))}return!1}var dataFields=new Set(
["properties","items","additionalProperties"]),maxSteps=3,maxHeirs=50,maxJudges=500,none6=[];function heirsOf(base){return base.uses.some(({field})=>partFields.
has(field))?findHeirs(base):none6}var findHeirs=(0,import_chunk_LS7VJ7V7.once)(base=>{let above=new Set([base]),heirs=[],isPart4=!1;for(let one of above){let isAlone=!0,
isTaken2=!1;for(let $0=one.uses,$1=0;$1<$0.length;$1++){let use=$0[$1];{let{field,from}=use;if(!partFields.has(field)||!(from instanceof import_chunk_LS7VJ7V7.Schema)){
isTaken2||=!(0,import_chunk_LS7VJ7V7.isDefinitionField)(use);continue}if(isAlone=!1,isPart4||=field==="allOf",above.add(from),above.size>maxHeirs)return none6}}
(isAlone||isTaken2)&&heirs.push(one)}return isPart4?heirs:none6}),partFields=new Set(["$ref","$dynamicRef","allOf"]);function judgesOf(heir,steps){let[first,...further]=steps;
if(first?.field!=="properties")return none6;let properties=propertiesOf(heir).get(String(first.key))??none6;if(properties.length>maxJudges)return none6;let judges=properties.
flatMap(import_chunk_LS7VJ7V7.appliedSchemas);for(let $3=further,$4=0;$4<$3.length;$4++){let{field,key}=$3[$4];{if(judges.length>maxJudges)return none6;judges=judges.
flatMap(judge17=>membersAt(judge17,field,key)).flatMap(import_chunk_LS7VJ7V7.appliedSchemas)}}return judges}var propertiesOf=(0,import_chunk_LS7VJ7V7.once)(heir=>(0,import_chunk_LS7VJ7V7.propertiesAmong)(
(0,import_chunk_LS7VJ7V7.appliedSchemas)(heir))),hasItems=effectively(schema=>{let{keywords:keywords2,format}=schema;return(format==="oas3_1"||format==="oas3_2")&&
Object.hasOwn(keywords2,"prefixItems")||["items","enum","const"].some(keyword=>Object.hasOwn(keywords2,keyword))}),arrayItemsDefined={id:"array-items-defined",summary:"\
Array schemas say what their items are.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[20]},securitySeverity:7,saysUndeclared:"\
some",on:{schema:{among:{types:["array"]},when:schema=>schema.isData&&schema.hasType("array"),check(schema,report){hasItems(schema)||counterpartsOf(schema).some(
hasItems)||isDescribedAgain(schema,hasItems)||report({at:schema.node,message:'Array schema has no "items".',severity:severityOf5(schema)})}}}};function severityOf5({
format,direction}){if(!(format==="oas2"||format==="oas3_0"||direction==="request"))return direction==="unused"?"info":"warn"}function componentName({uses,node}){
let kept=uses.find(import_chunk_LS7VJ7V7.isDefinitionField);return kept!==void 0?String(kept.key??node.key):uses.every(({field})=>field==="$ref"||field==="mappi\
ng"||field==="subtype")&&uses.some(({field})=>field==="$ref")?placeName(node):void 0}function placeName({key,document}){return key===void 0?document.uri.replaceAll(
/^.*\/|\.[^./]*$/g,""):String(key)}var descriptionMeaningful={id:"description-meaningful",summary:"Descriptions say more than names do.",severity:"hint",tier:"o\
ptional",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[1059]},yieldsTo:["ref-no-siblings"],on:{element:{among:{fields:["description","summary"]},when:element=>element.
writtenAs!==void 0&&(element.text("description")??element.text("summary"))!==void 0,check(element,report){for(let $0=["summary","description"],$1=0;$1<$0.length;$1++){
let field=$0[$1];{let problem=problemOf2(element,field);problem!==void 0&&report({at:element.node.child(field)??element.node,message:problem})}}}}}},maxLength=80,
placeholders=/^(?:TODO|TBD|FIXME|XXX)(?:$|[:.!-])|^(?:tbd|fixme|n\/a|placeholder|string|description|summary)[.!:]*$|^lorem ipsum|^[.\-?_]+(?:[!:][.!:]*)?$/is;function problemOf2(element,field){
let text2=element.text(field)?.trim();if(text2===void 0||text2==="")return;let subject=field==="summary"?"Summary":"Description";if(placeholders.test(text2))return`${subject}\
 ${(0,import_chunk_EZXGLPSD.quote)(text2)} is a placeholder.`;if(field==="description"&&isSummary(text2,element.text("summary")))return"Description duplicates t\
he summary.";if(text2.length>maxLength)return;let name=nameOf3(element,field);return name===void 0||!saysNoMore(text2,name,field)?void 0:`${subject} says no mor\
e than the name ${(0,import_chunk_EZXGLPSD.quote)(name)}.`}function isSummary(text2,summary){return summary!==void 0&&plain(summary)===plain(text2)}function plain(text2){
return text2.trim().replace(/\.$/,"").toLowerCase()}function saysNoMore(text2,name,field){return field==="summary"?plain(text2)===name.toLowerCase()&&!text2.includes(
" "):Math.abs(text2.length-name.length)<10&&nameTokens(text2).join(" ")===nameTokens(name).join(" ")}function nameOf3(element,field){let{kind,node}=element;if(kind===
"operation")return element.text("operationId")||void 0;if(field!=="summary"){if(kind==="parameter"||kind==="tag")return element.text("name")||void 0;if(!(kind===
"response"||kind==="securityScheme"))return element.uses.some(use=>use.field==="properties"||use.field==="headers")?String(node.key):componentName(element)}}function isWithoutBody(mediaType,model){
let bodiless2=bodilessResponses(model),uses=(0,import_chunk_LS7VJ7V7.contentUses)(mediaType);return uses.some(({from})=>bodiless2.has(from))?uses.every(({from})=>bodiless2.
has(from)||!from.isUsed):!1}var bodilessResponses=(0,import_chunk_LS7VJ7V7.perModel)(({operations:operations2})=>{let bodiless2=new Set;for(let $0=operations2,$1=0;$1<
$0.length;$1++){let{responses}=$0[$1];for(let $3=responses,$4=0;$4<$3.length;$4++){let{code,response}=$3[$4];bodilessCodes.has(code)&&bodiless2.add(response)}}if(bodiless2.
size===0)return bodiless2;for(let $6=operations2,$7=0;$7<$6.length;$7++){let{responses}=$6[$7];for(let $9=responses,$10=0;$10<$9.length;$10++){let{code,response}=$9[$10];
bodilessCodes.has(code)||bodiless2.delete(response)}}return bodiless2}),bodilessCodes=new Set(["204","205","304"]);function describesNoBody(schema,model){return schema.
uses.every(({from})=>bodilessResponses(model).has(from)||from.kind==="mediaType"&&isWithoutBody(from,model))}function isIgnoredBody({uses},model){return model.format!==
"oas3_0"?!1:uses.every(({from})=>ignoredBodies(model).get(from)===!0)}var ignoredBodies=(0,import_chunk_LS7VJ7V7.perModel)(({operations:operations2})=>{let ignored=new Map;
for(let $12=operations2,$13=0;$13<$12.length;$13++){let{requestBody,method}=$12[$13];requestBody!==void 0&&ignored.set(requestBody,ignored.get(requestBody)!==!1&&
ignoringMethods.has(method))}return ignored}),ignoringMethods=new Set(["get","head","delete","trace"]);function isSet(element,field){return element.has(field)&&
element.get(field)!==null}var annotations=new Set(["$comment","default","deprecated","description","example","examples","externalDocs","nullable","readOnly","ti\
tle","writeOnly","xml"]);function acceptsAnything(schema){if(schema.boolean!==void 0)return schema.boolean;for(let keyword in schema.value)if(!annotations.has(keyword)&&
!keyword.startsWith("x-"))return!1;return(0,import_chunk_LS7VJ7V7.isObject)(schema.node.value)}var compositions=new Set(["$ref","$dynamicRef","allOf","oneOf","a\
nyOf","$defs","definitions","$id","$anchor","$schema"]);function isNarrowing(schema){for(let keyword in schema.keywords)if(!annotations.has(keyword)&&!compositions.
has(keyword)&&!keyword.startsWith("x-"))return!0;return!1}var binaryTypes=new Set(["application/octet-stream","application/pdf","application/zip","application/g\
zip"]);function isBinaryType(element,format){return format>="oas3_1"&&areAll(element,name=>binaryTypes.has(name)||mediaFiles.test(name)&&!/[+/]xml$/.test(name))}
var mediaFiles=/^(?:image|audio|video|font)\//;function areAll(element,isSuch){let names5=element.kind==="mediaType"?(0,import_chunk_LS7VJ7V7.mediaTypeNames)(element):
[];return names5.length>0&&names5.every(isSuch)}function isOpaqueBytes(schema){return schema.format<"oas3_1"||schema.boolean!==void 0||!acceptsAnything(schema)?
!1:schema.uses.every(({field,from})=>from instanceof import_chunk_LS7VJ7V7.Schema?field==="items"?from.uses.every(isPart):isPart({field,from}):isBinaryType(from,
schema.format))}function isPart({field,from}){return field==="properties"&&from instanceof import_chunk_LS7VJ7V7.Schema&&isOfMultipart(from)}var isOfMultipart=(0,import_chunk_LS7VJ7V7.once)(
schema=>{let above=new Set([schema]);for(let one of above)for(let $0=one.inPlaceParents,$1=0;$1<$0.length;$1++){let parent=$0[$1];above.add(parent)}let takers2=[
...above].flatMap(({uses})=>uses.filter(({from})=>!(from instanceof import_chunk_LS7VJ7V7.Schema)&&from.kind!=="components"));return takers2.length>0&&takers2.every(
({from})=>areAll(from,name=>name.startsWith("multipart/")))}),mediaTypeSchemaDefined={id:"media-type-schema-defined",summary:"Media types of requests and respon\
ses have a schema.",severity:"error",tier:"core",formats:oas3Formats,maps:{owaspApi2023:["API8","API3"],cwe:[20,1111]},securitySeverity:7,saysUndeclared:"whole",
commonRemedy:"Describe the body once under `components` (schemas, responses, requestBodies), and refer to it.",yieldsTo:["media-type-valid"],on:{mediaType:{when:(mediaType,{
model})=>!isBinaryType(mediaType,model.format)&&!isWithoutBody(mediaType,model)&&!isIgnoredBody(mediaType,model),check(mediaType,report){if(isSet(mediaType,"sch\
ema")||isSet(mediaType,"itemSchema"))return;let message=`${holderOf(mediaType)} ${(0,import_chunk_EZXGLPSD.quote)(nameOf4(mediaType))} has no schema.`;report({at:mediaType.
node,message,severity:severityOf6(mediaType)})}}}};function holderOf(mediaType){let kinds4=(0,import_chunk_LS7VJ7V7.contentUses)(mediaType).map(use=>use.from.kind);
return kinds4.includes("requestBody")?"Request media type":kinds4.includes("response")?"Response media type":kinds4.includes("parameter")?"Parameter media type":
kinds4.includes("header")?"Header media type":"Media type"}function nameOf4(mediaType){return(0,import_chunk_LS7VJ7V7.contentUses)(mediaType)[0]?.key??mediaType.
node.key??""}function severityOf6(mediaType){if((mediaType.reachBits&import_chunk_LS7VJ7V7.bits.request)===0)return(mediaType.reachBits&import_chunk_LS7VJ7V7.bits.
response)!==0?"warn":"info"}var mediaTypeSpecific={id:"media-type-specific",summary:"Media types are named, not left open by a wildcard.",severity:"info",tier:"\
core",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[436,20],asvs:["4.1.1"]},securitySeverity:3.7,commonRemedy:"Name the media types where the tool that wr\
ites the definition takes its default; in 2.0 in `consumes` and `produces` at the root.",on:{mediaType:{check(mediaType,report){let judged4=new Set;for(let $0=(0,import_chunk_LS7VJ7V7.contentUses)(
mediaType),$1=0;$1<$0.length;$1++){let{key,to:to2}=$0[$1];{if(judged4.has(to2)||!judge5(String(key),to2.node,(to2.reachBits&import_chunk_LS7VJ7V7.bits.request)!==
0,report))continue;judged4.add(to2)}}}},definition:{when:({format,root})=>format==="oas2"&&hasList(root),check({root},report){for(let $3=lists,$4=0;$4<$3.length;$4++){
let field=$3[$4];judgeList(root,field,report)}}},operation:{when:({element},{model})=>model.format==="oas2"&&hasList(element),check(operation,report){for(let $6=lists,
$7=0;$7<$6.length;$7++){let field=$6[$7];(field==="produces"||takesBody(operation))&&judgeList(operation.element,field,report)}}}}},lists=["consumes","produces"];
function hasList(element){return lists.some(field=>element.has(field))}function takesBody({parameters}){return parameters.some(parameter=>parameter.in==="body"||
parameter.in==="formData")}function judgeList(element,field,report){let list=element.node.child(field);for(let[index2,name]of element.list(field).entries()){let node=list?.
child(index2);typeof name=="string"&&node!==void 0&&judge5(name,node,field==="consumes",report)}}function judge5(name,at2,isRequest,report){let[,range,suffix]=/^\s*([^\s/;]+)\/\*([^\s;]*)/.
exec(name)??[];if(range===void 0&&name.trim()!=="*")return!1;let isAny2=(range===void 0||range==="*")&&(suffix??"")==="",family=`every type${range==="*"?"":` of\
 ${(0,import_chunk_EZXGLPSD.quote)(range)}`}${suffix===""?"":` that ends in ${(0,import_chunk_EZXGLPSD.quote)(suffix)}`}`,message=`Wildcard media type ${(0,import_chunk_EZXGLPSD.quote)(
name)} accepts ${isAny2?"anything":family}.`;return report({at:at2,message,severity:isRequest&&isAny2?"warn":void 0}),!0}var fields=["consumes","produces"],oas2ConsumesProducesDefined={
id:"oas2-consumes-produces-defined",summary:"Operations of OpenAPI 2.0 say which media types they take and give.",severity:"warn",tier:"core",formats:["oas2"],maps:{
owaspApi2023:["API8"],cwe:[1111]},securitySeverity:4,on:{operation:{when:operation=>fields.some(field=>has[field](operation)),check(operation,report,{model}){for(let $0=fields,
$1=0;$1<$0.length;$1++){let field=$0[$1];{if(!has[field](operation)||isDeclared2(operation,field,model))continue;let isEverywhere=silentFields(model).has(field),
message=isEverywhere?`No operation declares "${field}", nor does the definition.`:`Operation does not declare "${field}".`;report({at:isEverywhere?model.root.node:
operation.node,message})}}}}}},has={consumes:operation=>operation.parameters.some(parameter=>parameter.in==="body"||parameter.in==="formData"),produces:operation=>operation.
method!=="head"&&operation.responses.some(({response})=>response.has("schema"))};function isDeclared2({element},field,{root}){let holder=element.has(field)?element:
root;return holder.list(field).length>0||holder.has(field)&&!Array.isArray(holder.get(field))}var silentFields=(0,import_chunk_LS7VJ7V7.perModel)(model=>new Set(
fields.filter(field=>{let needing=model.operations.filter(has[field]);return needing.length>1&&needing.every(operation=>!operation.element.has(field)&&!model.root.
has(field))}))),branchFields=new Set(["oneOf","anyOf","then","else","dependentSchemas"]),saysWhatItHolds=effectively(schema=>{let{keywords:keywords2}=schema;return Object.
hasOwn(keywords2,"enum")||Object.hasOwn(keywords2,"const")||schema.keyword("maxProperties")===0||schema.get("x-free-form")===!0||schema.has("discriminator")||schema.
isDeadReference||hasMembers(schema.keyword("properties"))||hasMembers(schema.keyword("patternProperties"))?!0:isDictionary(schema)}),objectPropertiesDefined={id:"\
object-properties-defined",summary:"Object schemas say what they hold.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API3","API8"],cwe:[915,
20]},securitySeverity:6.1,saysUndeclared:"some",on:{schema:{among:{types:["object"]},when:schema=>schema.isData&&schema.hasType("object")&&schema.direction!=="n\
one",check(schema,report,{model}){if(saysWhatItHolds(schema)||hasBranches(schema)||describesNoBody(schema,model)||schema.keyword("items")!==void 0)return;let isSaid2=other=>saysWhatItHolds(
other)||hasBranches(other);if(counterpartsOf(schema).some(isSaid2)||isDescribedAgain(schema,isSaid2))return;let message=isNullBranch(schema)?"Branch accepts any\
 object, not only null.":"Object schema defines no properties.";report({at:schema.node,message,severity:severityOf7(schema)})}}}};function hasBranches(schema){return(0,import_chunk_LS7VJ7V7.appliedSchemas)(
schema).some(part=>part.edges.some(({field})=>branchFields.has(field)))}function isNullBranch({types:types3,uses}){return types3.includes("null")&&uses.every(({
field})=>field==="anyOf"||field==="oneOf")}function severityOf7(schema){return schema.direction==="unused"?"info":isDeclaredOpen(schema)?schema.isRequest?"warn":
"info":schema.isRequest?"error":void 0}function isDeclaredOpen(schema){return openFields.some(field=>schema.keyword(field)!==void 0)}var openFields=["additional\
Properties","unevaluatedProperties"];function isDictionary(schema){return["additionalProperties","unevaluatedProperties"].some(field=>schema.keyword(field)===!1?
!0:schema.schemas(field).some(values=>!acceptsAnything(values)))}function hasMembers(value){if(!(0,import_chunk_LS7VJ7V7.isObject)(value))return!1;for(let _member in value)
return!0;return!1}function hasText(element,field){return(element.text(field)??"").trim()!==""}var operationDescription={id:"operation-description",summary:"Oper\
ations are described.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[1059,1110]},options:{summarySuffices:{default:!1,description:"\
Say nothing about operations that have a summary.",schema:{type:"boolean"}},requireSummary:{default:!1,description:"Whether every operation needs a summary, of \
at most 120 characters, besides its description.",schema:{type:"boolean"}}},recommendedOptions:{summarySuffices:!0},on:{operation:{check(operation,report,{model,
options}){let{element,role,node}=operation,severity=role==="path"?void 0:"info",hasSummary=hasText(element,"summary"),suffices=options.summarySuffices===!0||isDescribedElsewhere(
operation,model);!hasText(element,"description")&&!(hasSummary&&suffices)?report({at:node,message:hasSummary?"Operation has no description.":"Operation has no s\
ummary and no description.",severity:hasSummary?"info":severity}):options.requireSummary===!0&&!hasSummary&&report({at:node,message:"Operation has no summary.",
severity});let summary=element.text("summary")??"";options.requireSummary===!0&&summary.length>maxSummaryLength&&report({at:node.child("summary")??node,message:`\
Summary is longer than ${maxSummaryLength} characters.`,severity})}}}},maxSummaryLength=120;function isDescribedElsewhere({element,pathItems},{format}){return element.
has("externalDocs")||format!=="oas2"&&pathItems.some(pathItem=>hasText(pathItem,"description"))}var usualCodes=new Map([["get",["200","202"]],["head",["200","20\
2"]],["post",["200","201","202","204"]],["put",["200","201","202","204"]],["patch",["200","201","202","204"]],["delete",["200","201","202","204"]],["options",["\
200","204"]],["trace",["200"]],["query",["200","202"]]]),operationSuccessResponse={id:"operation-success-response",summary:"Operations define a success response\
.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[1111]},securitySeverity:4,saysUndeclared:"response",yieldsTo:["document-valid"],
options:{defaultSatisfies:{default:!1,description:'Whether a "default" response counts as a success response.',schema:{type:"boolean"}},perMethod:{default:!1,description:"\
Whether only the codes usual for the method count: 200 and 202 for GET, 200, 201, 202 and 204 for POST, and so on.",schema:{type:"boolean"}}},on:{operation:{when:(operation,{
model})=>hasResponses(operation,model.format),check(operation,report,{model,options}){if(options.defaultSatisfies===!0&&operation.documents("default",!0))return;
let isSuccess3=options.perMethod===!0?usualFor(operation):isSuccessCode;operation.responseCodes.map(code=>code.toUpperCase()).some(code=>isSuccess3(code)&&(model.
format!=="oas2"||!code.endsWith("XX")))||report({at:operation.responsesNode,message:"Operation defines no success response (2xx or 3xx)."})}}}};function hasResponses(operation,format){
return operation.element.has("responses")||format!=="oas2"&&format!=="oas3_0"}function isSuccessCode(code){return/^(?:[23](?:\d\d|XX)|101)$/.test(code)}function usualFor({
method}){let codes=usualCodes.get(method);return codes===void 0?isSuccessCode:code=>code==="2XX"||codes.includes(code)}var parameterDescription={id:"parameter-d\
escription",summary:"Parameters are described.",severity:"info",tier:"core",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[1111]},commonRemedy:"Describe th\
e parameter once under `components/parameters` (2.0: `parameters`), and refer to it.",yieldsTo:["auth-not-as-parameter","parameter-ignored-header"],options:{schemaDescription:{
default:!0,description:"Whether the description of the parameter's schema counts.",schema:{type:"boolean"}}},on:{parameter:{check(parameter,report,{model,options}){
if(hasText(parameter,"description")||options.schemaDescription===!0&&hasDescribedSchema(parameter)||model.format>="oas3_1"&&isDescribedByReferences(parameter))return;
let name=parameter.text("name");report({at:parameter.node,message:`Parameter${name===void 0?"":` ${(0,import_chunk_EZXGLPSD.quote)(name)}`} has no description.`})}}}};
function hasDescribedSchema(parameter){return[parameter,...parameter.below("content").map(({element})=>element)].some(holder=>{let schema=holder.one("schema");return schema instanceof
import_chunk_LS7VJ7V7.Schema&&(0,import_chunk_LS7VJ7V7.appliedSchemas)(schema).some(part=>hasText(part,"description"))})}function isDescribedByReferences(parameter){
let references=parameter.uses.flatMap(({field,from})=>field==="$ref"?[from]:[]);return references.length>0&&references.every(reference=>hasText(reference,"descr\
iption"))}var parameterSchemaDefined={id:"parameter-schema-defined",summary:"Parameters and headers have a schema.",severity:"error",tier:"core",formats:allFormats,
maps:{owaspApi2023:["API8","API4"],cwe:[20,1286],asvs:["2.1.1","2.2.1"]},securitySeverity:7.5,saysUndeclared:"whole",options:{strict:{default:!1,description:'Wh\
ether a schema that accepts every value ("{}", "true") counts as missing.',schema:{type:"boolean"}}},on:{parameter:{check:(parameter,report,context)=>check(parameter,
`Parameter${nameOf5(parameter.text("name"))}`,report,context)},header:{check:(header,report,context)=>check(header,`Header${nameOf5(header.node.key)}`,report,context)}}};
function check(element,subject,report,{model,options}){if(isDescribed(element,model.format)){if(options.strict===!0){let schema=element.one("schema");schema instanceof
import_chunk_LS7VJ7V7.Schema&&acceptsAnything(schema)&&report({at:schema.node,message:`${subject} has a schema that accepts anything.`})}}else{let missing2=model.
format==="oas2"&&!isBody(element)?"type":"schema";report({at:element.node,message:`${subject} has no ${missing2}.`})}}function isDescribed(element,format){return format===
"oas2"?isSet(element,isBody(element)?"schema":"type"):isSet(element,"schema")?!0:element.edges.some(edge=>edge.field==="content")}function isBody(element){return element.
text("in")==="body"}function nameOf5(name){return name===void 0?"":` ${(0,import_chunk_EZXGLPSD.quote)(name)}`}function bodiesOf(holder){let schema=holder.one("\
schema");if(schema instanceof import_chunk_LS7VJ7V7.Schema)return[{holder,mediaType:void 0,schema}];let bodies=[];for(let $0=holder.below("content"),$1=0;$1<$0.
length;$1++){let{key,element}=$0[$1];{let inContent=element.one("schema");inContent instanceof import_chunk_LS7VJ7V7.Schema&&bodies.push({holder:element,mediaType:String(
key),schema:inContent})}}return bodies}function requestBodyOf(operation){return operation.requestBody??operation.parameters.find(parameter=>parameter.in==="body")?.
element}var methods2=new Set(["post","put","patch"]),requestBodyRequiredExplicit={id:"request-body-required-explicit",summary:"Request bodies say whether they a\
re required.",severity:"info",tier:"core",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[20]},securitySeverity:3.1,on:{operation:{when:operation=>operation.
role==="path"&&methods2.has(operation.method)&&requestBodyOf(operation)!==void 0,check(operation,report){let body=requestBodyOf(operation);body===void 0||body.has(
"required")||!demandsValue(body)||report({at:body.node,message:'Request body is optional, though its schema demands a value; "required" is not set.'})}}}};function demandsValue(body){
let contents2=body.kind==="requestBody"?body.below("content"):[{key:"",element:body}];return contents2.length>0&&contents2.every(({key,element})=>{let schema=element.
one("schema");return schema instanceof import_chunk_LS7VJ7V7.Schema&&!/merge-patch/.test(String(key))&&schemaDemandsValue(schema)})}function schemaDemandsValue(schema){
let parts=(0,import_chunk_LS7VJ7V7.appliedSchemas)(schema);if(parts.some(part=>Array.isArray(part.keyword("required"))&&part.list("required").length>0))return!0;
if(parts.some(part=>part.text("format")==="binary"))return!1;let types3=parts.flatMap(part=>part.types);return types3.length>0&&!types3.includes("object")&&!types3.
includes("null")}var requiredPropertiesDefined={id:"required-properties-defined",summary:"Required properties are defined.",severity:"warn",tier:"core",formats:allFormats,
maps:{owaspApi2023:["API8"],cwe:[20]},securitySeverity:4.3,saysUndeclared:"some",on:{schema:{among:{fields:["required"]},when:schema=>Array.isArray(schema.keyword(
"required"))&&schema.isData,check(schema,report,{host,model,leaveUnjudged}){let required=schema.node.child("required"),names5=schema.list("required");if(required===
void 0||names5.every(name=>isOwnProperty(schema,name)))return;let search=searches(model),related=schemasAround(schema,search);if(related===void 0){search.isGivenUp||
leaveUnjudged({at:required,...tooEntangled(schema)}),search.isGivenUp=!0;return}let known3=new Set;for(let[index2,name]of names5.entries()){if(typeof name!="str\
ing"||known3.has(name)||(known3.add(name),related.some(other=>defines(other,name,host))))continue;let severity=related.some(isTypedMap)?"info":void 0;report({at:required.
child(index2)??required,message:`Property ${(0,import_chunk_EZXGLPSD.quote)(name)} is required but not defined.`,severity})}}}}},searches=(0,import_chunk_LS7VJ7V7.perModel)(
()=>({left:1e6,isGivenUp:!1}));function schemasAround(schema,search){if(search.left<=0)return;let around=new Set([schema]),choices=new Set;for(let one of around){
for(let $0=one.inPlaceParents,$1=0;$1<$0.length;$1++){let parent=$0[$1];around.add(parent)}for(let $3=one.uses,$4=0;$4<$3.length;$4++){let{field,from}=$3[$4];field===
"oneOf"&&choices.add(from)}}(0,import_chunk_LS7VJ7V7.addPossible)(around,({field,from})=>field==="oneOf"&&choices.has(from));let subtypes=new Set;for(let one of around)
for(let $6=one.schemas("subtype"),$7=0;$7<$6.length;$7++){let subtype=$6[$7];subtypes.add(subtype)}for(let one of(0,import_chunk_LS7VJ7V7.addPossible)(subtypes))
around.add(one);return search.left-=around.size,[...around]}function tooEntangled(schema){return{message:`Properties required by ${(0,import_chunk_EZXGLPSD.quote)(
schema.node.pointer)} and others were not looked for: too many schemas extend one another.`,help:"Shorten the chains of schemas, or check the definition in part\
s."}}function isOwnProperty(schema,name){let properties=schema.keyword("properties");return typeof name=="string"&&(0,import_chunk_LS7VJ7V7.isObject)(properties)&&
Object.hasOwn(properties,name)}function defines(schema,name,host){if(isOwnProperty(schema,name)||schema.isDeadReference||isDiscriminator(schema,name))return!0;let patterns2=schema.
keyword("patternProperties");return(0,import_chunk_LS7VJ7V7.isObject)(patterns2)&&Object.keys(patterns2).some(pattern=>host.matchesPattern(pattern,name)!==!1)}function isDiscriminator(schema,name){
let discriminator=schema.keyword("discriminator");return discriminator===name||(0,import_chunk_LS7VJ7V7.isObject)(discriminator)&&discriminator.propertyName===name}
function isTypedMap(schema){return schema.schemas("additionalProperties").some(values=>values.boolean===void 0&&!acceptsAnything(values))}function responseUses(model,response){
return usesByResponse(model).get(response)??[]}var usesByResponse=(0,import_chunk_LS7VJ7V7.perModel)(model=>{let uses=new Map;for(let $0=model.operations,$1=0;$1<
$0.length;$1++){let operation=$0[$1];for(let $3=operation.responses,$4=0;$4<$3.length;$4++){let{code,response}=$3[$4];{let others2=uses.get(response);others2===
void 0?uses.set(response,[{operation,code}]):others2.push({operation,code})}}}return uses});function hasBody(response,format){return response.edges.some(edge=>edge.
field===(format==="oas2"?"schema":"content"))}function hasHeader(response,name){let wanted=name.toLowerCase();return response.edges.some(edge=>edge.field==="hea\
ders"&&String(edge.key).toLowerCase()===wanted)}var bodyCodes=new Set(["200","201","202","203","206","2XX"]),pointerCodes=new Set(["201","202"]),responseBodyDefined={
id:"response-body-defined",summary:"Success responses declare their body.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API3"],cwe:[1111]},
securitySeverity:4.3,saysUndeclared:"whole",commonRemedy:"Declare the body in a response under `components/responses` (2.0: `responses`) that operations refer t\
o, or answer 204 where there is none.",on:{response:{when:(response,{model})=>usesWithBody(response,model).length>0,check(response,report,{model}){if(hasBody(response,
model.format))return;let uses=usesWithBody(response,model),isPointer=hasHeader(response,"Location")&&uses.every(({code})=>pointerCodes.has(code)),isSaidEmpty=model.
format==="oas2"&&uses.every(({operation})=>operation.method!=="get"),missing2=model.format==="oas2"?"schema":"content",message=`Response ${(0,import_chunk_EZXGLPSD.quote)(
uses[0]?.code??"")} declares no ${missing2}.`;report({at:response.node,message,severity:isPointer||isSaidEmpty?"info":void 0})}}}};function usesWithBody(response,model){
return responseUses(model,response).filter(({operation,code})=>operation.role==="path"&&operation.method!=="head"&&operation.method!=="options"&&bodyCodes.has(code.
toUpperCase()))}var schemaDescription={id:"schema-description",summary:"Schemas and their properties are described.",severity:"info",tier:"optional",formats:allFormats,
maps:{owaspApi2023:["API9"],cwe:[1111]},options:{level:{default:"properties",description:'What is examined: "components" alone, or the "properties" of schemas t\
oo.',schema:{enum:["components","properties"]}}},on:{schema:{when:(schema,{options})=>schema.isData&&placeOf(schema,options.level)!==void 0,check(schema,report,{
options}){if(isDescribed2(schema))return;let place=placeOf(schema,options.level);place===void 0||place.kind==="Component"&&hasText(schema,"title")||isDescribedElsewhere2(
schema)||schema.reference!==void 0&&leadsToJudged(schema,place,options.level)||report({at:schema.node,message:`${place.kind} ${(0,import_chunk_EZXGLPSD.quote)(place.
name)} has no description.`})}}}};function isDescribed2(schema){return hasText(schema,"description")?!0:schema.edges.length>0&&(0,import_chunk_LS7VJ7V7.appliedSchemas)(
schema).some(part=>hasText(part,"description"))}function isDescribedElsewhere2(schema){return schema.uses.some(isInParts)||isDescribedAgain(schema,isDescribed2)}
function isInParts({field,key,from}){return field==="properties"&&from instanceof import_chunk_LS7VJ7V7.Schema&&(0,import_chunk_LS7VJ7V7.appliedSchemas)(from).length>
1&&describedProperties(from).has(key)}var describedProperties=(0,import_chunk_LS7VJ7V7.once)(holder=>{let names5=new Set;for(let $0=(0,import_chunk_LS7VJ7V7.appliedSchemas)(
holder),$1=0;$1<$0.length;$1++){let{edges}=$0[$1];for(let $3=edges,$4=0;$4<$3.length;$4++){let{field,key,to:to2}=$3[$4];field==="properties"&&to2 instanceof import_chunk_LS7VJ7V7.Schema&&
isDescribed2(to2)&&names5.add(key)}}return names5});function leadsToJudged({referenced},{kind},level){return referenced===void 0||kind==="Component"&&placeOf(referenced,
level)!==void 0}function placeOf(schema,level){let property=level==="properties"?schema.uses.find(({field})=>field==="properties"):void 0,name=componentName(schema);
return name!==void 0?{kind:"Component",name}:property===void 0?void 0:{kind:"Property",name:String(property.key)}}function isPatchValue({field,key,from}){return field!==
"properties"||key!=="value"||!(from instanceof import_chunk_LS7VJ7V7.Schema)?!1:from.properties.has("op")&&from.properties.has("path")}var restFields=new Set(["\
additionalProperties","patternProperties","unevaluatedProperties","unevaluatedItems","additionalItems"]),refiningFields=new Set(["allOf","if","then","else","dep\
endentSchemas"]),isNarrowed=effectively(schema=>isNarrowing(schema)||schema.isDeadReference),schemaNotEmpty={id:"schema-not-empty",summary:"Schemas say somethin\
g about their values.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API8","API3"],cwe:[20,1287],asvs:["2.2.1"]},securitySeverity:6.5,saysUndeclared:"\
some",on:{schema:{when:schema=>schema.isData&&schema.writtenAs!==void 0&&schema.direction!=="none",check(schema,report,{model}){!acceptsAnything(schema)||isOnPurpose(
schema)||isNarrowed(schema)||describesNoBody(schema,model)||isOpaqueBytes(schema)||counterpartsOf(schema).some(isNarrowed)||isDescribedAgain(schema,isNarrowed)||
report({at:schema.node,message:"Empty schema accepts any value.",severity:severityOf8(schema)})}}}};function severityOf8(schema){return schema.isRequest?"error":
schema.direction==="unused"?"info":void 0}function isOnPurpose(schema){return schema.get("x-free-form")===!0?!0:schema.uses.every(use=>use.field==="items"?schema.
boolean===void 0:restFields.has(use.field)||refiningFields.has(use.field)||isPatchValue(use))}var typeKeywords=["type","enum","const"],refiningFields2=new Set([
"not","if","then","else","dependentSchemas","contains","propertyNames"]),restFields2=new Set(["additionalProperties","unevaluatedProperties","unevaluatedItems"]),
referenceFields=new Set(["$ref","$dynamicRef"]),branchFields2=["oneOf","anyOf"],intentKeywords=["properties","items","maxLength","minLength","pattern","format"],
shapeKeywords=[...intentKeywords,"additionalProperties","patternProperties","prefixItems","allOf","oneOf","anyOf","$ref","$dynamicRef"],determinesType=effectively(
saysType),schemaTypeDefined={id:"schema-type-defined",summary:"Schemas determine the type of their values.",severity:"warn",tier:"core",formats:allFormats,maps:{
owaspApi2023:["API8"],cwe:[1287,20],asvs:["2.2.1"]},securitySeverity:5.3,saysUndeclared:"some",yieldsTo:["schema-not-empty"],on:{schema:{when:schema=>schema.isData&&
schema.boolean===void 0&&schema.writtenAs!==void 0&&!hasReference(schema),check(schema,report,{model}){saysType(schema)||isPart2(schema)||determinesType(schema)||
isAnythingOnPurpose(schema)||!isToBlame(schema)||isOpaqueBytes(schema)||describesNoBody(schema,model)||counterpartsOf(schema).some(determinesType)||isDescribedAgain(
schema,determinesType)||report({at:schema.node,message:'Schema has no "type"; any JSON value is accepted.',severity:severityOf9(schema)})}}}};function saysType(schema){
if(schema.boolean!==void 0||schema.isDeadReference)return!0;let{keywords:keywords2}=schema;return typeKeywords.some(keyword=>Object.hasOwn(keywords2,keyword))}function severityOf9(schema){
return schema.direction==="unused"?"info":schema.isRequest&&intentKeywords.some(keyword=>Object.hasOwn(schema.keywords,keyword))?"error":void 0}function hasReference(schema){
return schema.reference!==void 0}function isAnythingOnPurpose(schema){return schema.get("x-free-form")===!0?!0:schema.uses.every(use=>restFields2.has(use.field)||
isPatchValue(use))&&acceptsAnything(schema)}function isPart2(schema){return schema.uses.some(({field})=>field==="allOf"||refiningFields2.has(field))}function isToBlame(schema){
return isRefinement(schema)||schema.schemas("allOf").some(isBlamedBehindReference)?!1:!branchFields2.some(field=>hasTypedBranch[field](schema))}function isRefinement(schema){
for(let $0=schema.uses,$1=0;$1<$0.length;$1++){let{field,from}=$0[$1];if((field==="oneOf"||field==="anyOf")&&from instanceof import_chunk_LS7VJ7V7.Schema&&!hasTypedBranch[field](
from))return!0}return!hasShape(schema)&&isOnlyMixedIn(schema)}var hasTypedBranch={oneOf:typedBranchTest("oneOf"),anyOf:typedBranchTest("anyOf")};function typedBranchTest(field){
let isAnyTyped=(0,import_chunk_LS7VJ7V7.once)(schema=>schema.schemas(field).some(branch=>determinesType(branch)||isBlamedBehindReference(branch)));return schema=>schema.
has(field)&&isAnyTyped(schema)}function isOnlyMixedIn(schema){return!standsAlone(schema)}var standsAlone=createFixpoint(referrersOf,(schema,doesStandAlone)=>{let parents=schema.
inPlaceParents;return schema.isRoot||parents.length===0?!0:!hasReference(schema)&&!parents.every(hasReference)||referrersOf(schema).some(doesStandAlone)});function referrersOf(schema){
return schema.uses.flatMap(({field,from})=>referenceFields.has(field)&&from instanceof import_chunk_LS7VJ7V7.Schema?[from]:[])}function hasShape(schema){return shapeKeywords.
some(keyword=>Object.hasOwn(schema.keywords,keyword))}function isBlamedBehindReference(schema){let passed=new Set,target=schema;for(;target!==void 0&&hasReference(
target)&&!passed.has(target);)passed.add(target),target=target.referenced;return target!==void 0&&target!==schema&&!determinesType(target)&&(hasShape(target)||!isOnlyMixedIn(
target))}var completeness={name:"completeness",title:"Nothing undeclared",rules:[arrayItemsDefined,descriptionMeaningful,mediaTypeSchemaDefined,mediaTypeSpecific,
oas2ConsumesProducesDefined,objectPropertiesDefined,operationDescription,operationSuccessResponse,parameterDescription,parameterSchemaDefined,requestBodyRequiredExplicit,
requiredPropertiesDefined,responseBodyDefined,schemaDescription,schemaNotEmpty,schemaTypeDefined]};function isCallersChoice({url,variables:variables2}){let name=/^(?:[^/]*:\/\/)?\{([^{}]*)\}(?=[:/]|$)/.
exec(url??"")?.[1];return variables2.some(variable=>variable.name===name&&variable.enum===void 0)}function hostKind(host){let name=host.replace(/\.$/,"");if(name.
startsWith("["))return kindOfIpv6(name.slice(1,-1));let address=/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(name);if(address!==null)return kindOfIpv4(address.
slice(1).map(Number));let labels2=name.split(".");return(labels2.at(-1)??"")==="localhost"?"loopback":/^(?:todo|changeme|example|hostname|your-?host|your-?domain)$/.
test(name)||name==="petstore.swagger.io"?"placeholder":labels2.length===1||privateSuffixes.some(suffix=>name.endsWith(suffix))?"private":isExampleDomain(labels2)?
"placeholder":labels2.slice(0,-2).some(namesEnvironment)?"non-production":void 0}function isBareExample(host){return/^(?:www\.)?example\.(?:com|org|net)\.?$/.test(
host)}var privateSuffixes=[".local",".internal",".intranet",".corp",".lan",".home.arpa",".svc"];function isExampleDomain(labels2){let last=labels2.at(-1)??"";return last===
"example"||last==="invalid"||last==="test"||/^example\.(?:com|org|net)$/.test(labels2.slice(-2).join("."))}function namesEnvironment(label){return label.split("\
-").some(word=>environments.has(word.replace(/(?<!\d)\d+$/,"")))}var environments=new Set(["dev","develop","development","test","testing","stg","stage","staging",
"uat","qa","preprod"]);function kindOfIpv4([first=0,second=0]){return first===127?"loopback":first===0||first===10||first===172&&second>=16&&second<=31||first===
192&&second===168||first===169&&second===254||first===100&&second>=64&&second<=127?"private":void 0}function kindOfIpv6(address){return/^(?:0*:)*:?0*1$/.test(address)?
"loopback":/^(?:f[cd][\da-f]{2}|fe[89ab][\da-f]):/.test(address)||/^(?:0*:)*:?0*$/.test(address)?"private":void 0}var testServer=(0,import_chunk_LS7VJ7V7.perModel)(
model=>hasTarget(model)||model.servers.some(isForTests)||hasServersForTests(model.root)?{is:"declared"}:{is:model.servers.some(hasKnownHost)?"missing":"unknown"});
function hasKnownHost({urls}){return urls.some(({host})=>host!==void 0&&!isBareExample(host))}var words2=new Set(["demo","dev","development","integration","loca\
l","localhost","mock","nonprod","preprod","preproduction","preview","qa","sandbox","stage","staging","test","testing","uat"]);function hasTarget({root}){return[
root,root.one("info")].some(element=>{let dast=element?.get("x-dast");return(0,import_chunk_LS7VJ7V7.isObject)(dast)&&typeof dast.targetServer=="string"})}function isForTests(server){
let{element,urls,variables:variables2}=server;if(element.get("x-sandbox")===!0||isCallersChoice(server))return!0;let texts=[element.text("x-environment"),element.
text("name"),...variables2.flatMap(variable=>variable.enum??[])],description=element.kind==="server"?element.text("description"):void 0;return urls.some(({host})=>(0,import_chunk_LS7VJ7V7.isLocalHost)(
host)||isWorded(host))||[...texts,description].some(isWorded)}function hasServersForTests(root){let servers=root.get("x-servers");return Array.isArray(servers)?
servers.some(server=>(0,import_chunk_LS7VJ7V7.isObject)(server)&&[server.url,server.description,server["x-environment"]].some(isWorded)):isWorded(root.one("info")?.
text("x-environment"))}function isWorded(text2){return typeof text2=="string"&&nameTokens(text2).some(token=>words2.has(token)||words2.has(token.replace(/^api|api$/,
"")))}var authTestable={id:"auth-testable",summary:"Security schemes say how a scanner without a browser gets in.",severity:"warn",tier:"core",formats:allFormats,
maps:{owaspApi2023:["API2","API9"],cwe:[1059]},on:{securityScheme:{when:({type,httpScheme})=>type==="oauth2"||type==="apiKey"||type==="openIdConnect"||httpScheme===
"bearer",check(scheme,report,{model}){let missing2=hasProcedure(scheme,model)||isIdle(scheme,model)?[]:missingFrom(scheme);missing2.length!==0&&report({at:scheme.
element.node,message:`Security scheme ${(0,import_chunk_EZXGLPSD.quote)(scheme.name)} lacks what a scanner needs: ${missing2.join("; ")}.`,severity:isProductionOnly(
model)?"info":void 0})}}}};function hasProcedure({element},{root}){return element.has("x-dast-auth")||root.has("x-dast-auth")||root.one("info")?.has("x-dast-aut\
h")===!0}function isIdle(scheme,model){return requiredScopes(model).size>0&&!isApplied(scheme,model)&&!hasUnclearRequirement(model)}function missingFrom(scheme){
let isDescribed4=(scheme.element.text("description")??"").trim()!=="";switch(scheme.type){case"oauth2":return missingFromFlows(scheme);case"apiKey":return isDescribed4?
[]:["a description of how keys are issued"];case"http":return isDescribed4||(scheme.element.text("bearerFormat")??"").trim()!==""?[]:['a "bearerFormat" or descr\
iption'];case"openIdConnect":return isAbsolute(scheme.element.text("openIdConnectUrl"))?[]:['an absolute "openIdConnectUrl"'];default:return[]}}var unattended=new Set(
["clientCredentials","deviceAuthorization","password"]);function missingFromFlows({element,flows:flows3}){let isUnattended=flows3.some(({name})=>unattended.has(
name)),isDocumented=/\b(?:test|sandbox|demo|staging)\b/i.test(element.text("description")??""),urls=flows3.flatMap(flow=>flow.element.text("tokenUrl")??[]);return[
...flows3.length===0||isUnattended||isDocumented?[]:["a flow without a browser, or how to get a token for tests"],...urls.every(isAbsolute)?[]:['an absolute "to\
kenUrl"']]}function isAbsolute(url){if(url===void 0)return!1;let{scheme,host}=(0,import_chunk_LS7VJ7V7.parseUrl)(url);return(scheme==="https"||scheme==="http")&&
host!==void 0}function isProductionOnly(model){return model.context.exposure==="public"&&model.context.isExposureDeclared&&testServer(model).is==="missing"}var destructiveOperationAnnotated={
id:"destructive-operation-annotated",summary:"Destructive operations are marked for scanners.",severity:"info",tier:"optional",formats:allFormats,maps:{},commonRemedy:'\
Write "x-dast" once at the root or on path items to say what scanners may do.',on:{operation:{when:operation=>operation.role==="path"&&isDestructive(operation),
check(operation,report){marks.some(name=>isMarked(operation,name))||report({at:operation.node,message:`${operation.label} is destructive and not marked for scan\
ners ("x-dast", "x-destructive" or "x-side-effects").`})}}}},marks=["x-dast","x-destructive","x-side-effects"],destructive=new Set(["charge","delete","destroy",
"erase","purge","refund","reset","send","shutdown","terminate","wipe"]);function isDestructive({method,path,operationId=""}){if(method==="delete")return!0;if(method!==
"post"&&method!=="put")return!1;let segment=path.split("/").findLast(part=>part!==""&&!part.includes("{"))??"";return saysDestruction(nameTokens(segment))||saysDestruction(
nameTokens(nameOfMethod(operationId)).slice(0,1))}function saysDestruction(tokens){let at2=tokens.findIndex(token=>destructive.has(token));return at2!==-1&&!tokens.
slice(0,at2).some(token=>token==="undo"||token==="cancel")}function nameOfMethod(operationId){return/^[A-Z][A-Za-z\d]*_([A-Z].*)$/.exec(operationId)?.[1]??operationId}
function isMarked(operation,name){let{element,pathItem}=operation;return element.has(name)||pathItem.has(name)||typeof operation.extension(name)=="string"}function isDataField(field){
return dataFields2.has(field)||field.startsWith("x-")}var dataFields2=new Set(["const","dataValue","default","enum","example","examples","mapping","required","s\
copes","value"]);function walk(graph,format){let walker=new Walker(graph,format),root=walker.place("definition",import_chunk_67I5OISI.Node.root(graph.entry));return walker.
finish(),{root,elements:walker.elements,references:walker.references,strays:walker.strays}}function walkAside(graph,format,before){let walker=new Walker(graph,format,
before);return{place:(kind,node)=>walker.place(kind,node),finish:()=>walker.finish(),strays:walker.strays}}var Walker=class{elements=[];references=[];strays=[];#graph;#format;#before;#placed=new Map;#placedToo=new Map;#placedBooleans=new Map;#foreignKinds=new Map;#scanned=new Set;#unexpanded=[];#pending=[];#children;#holder;#container;constructor(graph,format,before){
this.#graph=graph,this.#format=format,this.#before=before,this.#children={format,visit:(child,kind,field,key)=>this.#placeChild(child,kind,field,key),passBy:(held,field,key)=>this.#passBy(
held,field,key)},this.#scanned.add(graph.entry)}place(kind,node){let wanted=kind==="items"?"schema":kind,known3=this.#known(wanted,node);if(known3!==void 0)return known3;
let element=kind==="schema"||kind==="items"?new import_chunk_LS7VJ7V7.Schema(node,this.#format,kind):new import_chunk_LS7VJ7V7.Element(kind,node);return this.#remember(
element),this.elements.push(element),(0,import_chunk_LS7VJ7V7.limitElements)(this.elements.length,node),this.#unexpanded.push(element),element}finish(){this.#expandAll();
for(let next2=0;next2<this.#pending.length;next2+=1){let pending=this.#pending[next2];pending!==void 0&&this.#follow(pending),this.#expandAll()}(0,import_chunk_LS7VJ7V7.limitComposition)(
this.elements);let links=[];for(let $0=this.elements,$1=0;$1<$0.length;$1++){let element=$0[$1];for(let $3=subtypesOf(element),$4=0;$4<$3.length;$4++){let subtype=$3[$4];
links.push([element,subtype])}}for(let $6=links,$7=0;$7<$6.length;$7++){let $8=$6[$7],element=$8[0],subtype=$8[1];this.#link(element,"subtype",void 0,subtype)}}#known(kind,node){
let{value}=node;if(typeof value=="object"&&value!==null){let first=this.#placed.get(value);return first===void 0?this.#before?.get(value)?.find(element=>element.
kind===kind):first.kind===kind?first:this.#placedToo.get(value)?.find(element=>element.kind===kind)}return this.#placedBooleans.get(placeOf2(node))}#link(from,field,key,to2){
let{value}=to2.node;this.#before!==void 0&&(0,import_chunk_LS7VJ7V7.isObject)(value)&&this.#before.get(value)?.includes(to2)===!0?(0,import_chunk_LS7VJ7V7.linkUnseen)(
from,field,key,to2):(0,import_chunk_LS7VJ7V7.link)(from,field,key,to2)}#remember(element){let{value}=element.node;if(typeof value!="object"||value===null){this.#placedBooleans.
set(placeOf2(element.node),element);return}this.#placed.has(value)?(0,import_chunk_WRZC3IWY.append)(this.#placedToo,value,element):this.#placed.set(value,element)}#expandAll(){
for(let next2=0;next2<this.#unexpanded.length;next2+=1){let element=this.#unexpanded[next2];element!==void 0&&this.#expand(element)}this.#unexpanded.length=0}#expand(element){
let{kind,node}=element;if((0,import_chunk_LS7VJ7V7.isObject)(node.value)){if(this.#noteReference(element)){for(let field in node.value)element.holdsUntyped||=!isScalar(
node.value[field]);return}this.#holder=element,this.#container=void 0,visitChildrenBy(this.#children,element.writtenAs??kind,node.value),this.#noteOtherReferences(
element),this.#format==="oas2"&&(kind==="parameter"||kind==="header")&&this.#placeInlineSchema(element)}}#placeChild(child,kind,field,key){let holder=this.#holder;
if(holder===void 0)return;let{node}=holder,parent=node;key!==void 0&&(this.#container?.key!==field&&(this.#container=node.child(field)??node),parent=this.#container),
this.#link(holder,field,key,this.place(kind,new import_chunk_67I5OISI.Node(node.document,child,parent,key??field)))}#passBy(held,field,key){let holder=this.#holder;
holder!==void 0&&(field==="enum"||Array.isArray(held)&&held.every(isScalar)||(holder.holdsUntyped=!0,this.#noteStray(holder,held,field,key)))}#noteStray({kind,node},held,field,key){
if(isDataField(field)||dataKinds.has(kind))return;let stray=key===void 0?new import_chunk_67I5OISI.Node(node.document,held,node,field):node.at(field,key);stray!==
void 0&&this.strays.push(stray)}#noteReference(element){let text2=element.text("$ref");return text2===void 0||element.kind==="securityRequirement"?!1:(this.#await(
"$ref",element,"$ref",text2,element.kind),element.isReference=this.#isOnlyReference(element),element.isReference||element.kind==="schema"&&(this.#format==="oas2"||
this.#format==="oas3_0"))}#isOnlyReference({kind,value}){return kind==="schema"||kind==="pathItem"||kind==="definition"?!1:mayBeReference(kind,this.#format)||Object.
keys(value).every(field=>field==="$ref"||field.startsWith("x-"))}#noteOtherReferences(element){let{kind}=element;if(kind==="schema"){let text2=element.text("$dy\
namicRef");text2!==void 0&&this.#await("$dynamicRef",element,"$dynamicRef",text2,"schema")}else if(kind==="link"){let text2=element.text("operationRef");text2!==
void 0&&this.#await("operationRef",element,"operationRef",text2,"operation")}else kind==="discriminator"&&this.#noteMapping(element)}#noteMapping(element){let mapping=element.
node.child("mapping");if(!(mapping===void 0||!(0,import_chunk_LS7VJ7V7.isObject)(mapping.value)))for(let $9=Object.entries(mapping.value),$10=0;$10<$9.length;$10++){
let $11=$9[$10],name=$11[0],text2=$11[1];{let node=mapping.child(name);typeof text2=="string"&&node!==void 0&&this.#pending.push({via:"mapping",holder:element,node,
text:text2,expected:"schema"})}}}#await(via,holder,field,text2,expected){let node=holder.node.child(field);node!==void 0&&this.#pending.push({via,holder,node,text:text2,
expected})}#placeInlineSchema(element){if(element.kind==="parameter"&&element.text("in")==="body")return;let schema=new import_chunk_LS7VJ7V7.Schema(element.node,
this.#format,void 0);this.elements.push(schema);for(let $12=element.edges,$13=0;$13<$12.length;$13++){let edge=$12[$13];edge.field==="items"&&this.#link(schema,
"items",edge.key,edge.to)}this.#link(element,"schema",void 0,schema)}#follow(pending){let{via,holder,node,text:text2,expected}=pending,resolution=this.#graph.resolve(
holder.node,this.#mappingTarget(via,holder,text2)),found="node"in resolution?this.#meet(resolution.node,expected,via):{target:void 0,actual:void 0},failure2="fa\
ilure"in resolution?resolution.failure:void 0,reference={via,node,holder:holder.node,text:text2,expected,target:found.target,actual:found.actual,failure:failure2};
this.references.push(reference),(via==="$ref"||via==="$dynamicRef"&&holder.reference===void 0)&&(holder.reference=reference),found.target!==void 0&&via!=="opera\
tionRef"&&this.#link(holder,via,via==="mapping"?node.key:void 0,found.target)}#mappingTarget(via,holder,text2){return via!=="mapping"||!/^[\w.-]+$/.test(text2)?
text2:import_chunk_67I5OISI.Node.root(holder.node.document).at("components","schemas",text2)!==void 0?`#/components/schemas/${text2}`:import_chunk_67I5OISI.Node.
root(this.#graph.entry).at("components","schemas",text2)===void 0&&/\.(?:json|ya?ml)$/i.test(text2)?text2:`${this.#graph.entry.uri}#/components/schemas/${text2}`}#meet(node,expected,via){
let wanted=expected==="items"?"schema":expected,{value}=node;if(!((0,import_chunk_LS7VJ7V7.isObject)(value)||wanted==="schema"&&typeof value=="boolean"))return{
target:void 0,actual:nameOfType(value)};if(typeof value=="object"){let placed=this.#placed.get(value)??this.#before?.get(value)?.[0],other=placed??this.#foreign(
node),isSame2=placed===void 0?other===wanted:this.#known(wanted,node)!==void 0;if(other!==void 0&&!isSame2)return{target:void 0,actual:typeof other=="string"?other:
other.kind}}return via==="operationRef"?{target:this.#known(wanted,node),actual:void 0}:{target:this.place(expected,node),actual:void 0}}#foreign(node){let{document}=node;
this.#scanned.has(document)||(this.#scanned.add(document),detectFormat(document).is==="known"&&(0,import_chunk_LS7VJ7V7.isObject)(document.data)&&this.#scan(document.
data));let kind=(0,import_chunk_LS7VJ7V7.isObject)(node.value)?this.#foreignKinds.get(node.value):void 0;return kind==="items"?"schema":kind}#scan(root){let queue=[
[root,"definition"]];for(let next2=queue.pop();next2!==void 0;next2=queue.pop()){let[value,kind]=next2;this.#foreignKinds.has(value)||(this.#foreignKinds.set(value,
kind),visitChildren(kind,this.#format,value,(child,childKind)=>{typeof child=="object"&&queue.push([child,childKind])}))}}},dataKinds=new Set(["example","link",
"securityRequirement"]);function subtypesOf(element){if(element.kind!=="schema"||!element.has("discriminator"))return noSubtypes;let subtypes=[],passed=new Set(
[element]),queue=[element];for(let next2=queue.pop();next2!==void 0;next2=queue.pop())for(let $15=next2.uses,$16=0;$16<$15.length;$16++){let{field,from}=$15[$16];
{if(field!=="allOf"&&field!=="$ref"||passed.has(from))continue;passed.add(from),field==="allOf"&&subtypes.push(from,...componentsFor(from)),(field==="$ref"||!from.
has("discriminator"))&&queue.push(from)}}return subtypes}var noSubtypes=[];function componentsFor(schema){let components=[],passed=new Set([schema]),queue=[schema];
for(let next2=queue.pop();next2!==void 0;next2=queue.pop())for(let $18=next2.uses,$19=0;$19<$18.length;$19++){let{field,from}=$18[$19];{if(field!=="$ref"||passed.
has(from))continue;passed.add(from),queue.push(from),from.uses.some(import_chunk_LS7VJ7V7.isDefinitionField)&&components.push(from)}}return components}function isScalar(value){
return typeof value!="object"||value===null}function placeOf2(node){return`${node.document.uri}#${node.pointer}`}function nameOfType(value){return value===null?
"null":Array.isArray(value)?"array":typeof value}var misplacedIn=(0,import_chunk_LS7VJ7V7.perModel)(model=>model.strays.length===0?nothing:new Search(model).run()),
nothing={schemas:[],holders:[]},Search=class{#format;#typed;#aside;#queue;#passed=new Set;#roots=[];#holders=[];constructor({graph,format,elements,strays}){this.#format=
format,this.#typed=groupByObject(elements),this.#aside=walkAside(graph,format,this.#typed),this.#queue=[...strays]}run(){for(let from=0;this.#queue.length>0;from=
this.#aside.strays.length){for(let node=this.#queue.pop();node!==void 0;node=this.#queue.pop())this.#look(node);this.#aside.finish();for(let $0=this.#aside.strays.
slice(from),$1=0;$1<$0.length;$1++){let added=$0[$1];this.#queue.push(added)}}return{schemas:schemasBelow(this.#roots,this.#typed),holders:this.#holders}}#look(node){
let{value}=node;if(typeof value!="object"||value===null||this.#passed.has(value)||this.#typed.has(value))return;this.#passed.add(value);let isNamed3=isMapOfNames(
node);if(!isNamed3&&(0,import_chunk_LS7VJ7V7.isObject)(value)){if(isLikeSchema(value))return void this.#roots.push(this.#aside.place("schema",node));if(isLikeHolder(
value,this.#format))return void this.#holders.push(this.#aside.place(kindOfHolder(node,value,this.#format),node))}for(let $3=Object.keys(value),$4=0;$4<$3.length;$4++){
let key=$3[$4];{let child=isNamed3||!isDataField(key)?node.child(key):void 0;child!==void 0&&this.#queue.push(child)}}}};function groupByObject(elements){let byObject=new Map;
for(let $6=elements,$7=0;$7<$6.length;$7++){let element=$6[$7];{let{value}=element.node;if(!(0,import_chunk_LS7VJ7V7.isObject)(value)||element.writtenAs===void 0)
continue;let others2=byObject.get(value);others2===void 0?byObject.set(value,[element]):others2.push(element)}}return byObject}function schemasBelow(places8,typed){
let found=new Set(places8);for(let element of found)for(let $9=element.edges,$10=0;$10<$9.length;$10++){let{to:to2}=$9[$10];(!(0,import_chunk_LS7VJ7V7.isObject)(
to2.node.value)||!typed.has(to2.node.value))&&found.add(to2)}return[...found].filter(element=>element instanceof import_chunk_LS7VJ7V7.Schema)}var mapFields=new Set(
["$defs","callbacks","content","definitions","dependentSchemas","headers","links","parameters","patternProperties","properties","requestBodies","responses","sch\
emas","securitySchemes"]);function isMapOfNames({key,value}){return typeof key=="string"&&mapFields.has(key)&&(0,import_chunk_LS7VJ7V7.isObject)(value)}var typeNames=new Set(
["array","boolean","integer","null","number","object","string"]);function isLikeSchema(value){let{type}=value;return(Array.isArray(type)?type.length>0&&type.every(
name=>typeNames.has(name)):typeNames.has(type))?!0:exampleFields.some(field=>Object.hasOwn(value,field))&&hasKeyword(value)}var exampleFields=["default","exampl\
e","examples","x-example"];function hasKeyword(value){return["allOf","anyOf","enum","oneOf"].some(field=>Array.isArray(value[field]))||["items","properties"].some(
field=>(0,import_chunk_LS7VJ7V7.isObject)(value[field]))}function isLikeHolder({schema,...others2},format){return(0,import_chunk_LS7VJ7V7.isObject)(schema)?Object.
hasOwn(others2,"example")||(0,import_chunk_LS7VJ7V7.isObject)(others2.examples)||format==="oas2"&&Object.hasOwn(others2,"x-example"):!1}function kindOfHolder({key},value,format){
return format==="oas2"?Object.hasOwn(value,"examples")?"response":"parameter":typeof key=="string"&&/^[^/]+\/[^/]+$/.test(key)?"mediaType":"parameter"}var examplesOf=(0,import_chunk_LS7VJ7V7.perModel)(
model=>model.elements.flatMap(element=>readExamples(element,model)));function examplesHeldBy(holder,model){let known3=heldIn(model),before=known3.get(holder);if(before!==
void 0)return before;let examples=readExamples(holder,model);return known3.set(holder,examples),examples}var heldIn=(0,import_chunk_LS7VJ7V7.perModel)(()=>new Map),
exampleFields2=["example","examples","x-example"];function readExamples(holder,model){let{value}=holder;return exampleFields2.every(field=>value[field]===void 0)?
none7:holder instanceof import_chunk_LS7VJ7V7.Schema?examplesOfSchema(holder):holder.isReference?none7:holder.kind==="response"?model.format==="oas2"?examplesOfResponse(
holder):none7:holder.kind==="parameter"||holder.kind==="header"||holder.kind==="mediaType"?examplesOfHolder(holder,model):none7}var misplacedExamplesOf=(0,import_chunk_LS7VJ7V7.perModel)(
model=>{let{schemas,holders}=misplacedIn(model),ofHolders=holders.flatMap(holder=>holder.kind==="response"?examplesOfResponse(holder):examplesOfHolder(holder,model));
return[...schemas.flatMap(examplesOfSchema),...ofHolders].map(example=>{let{holder,mediaType}=example;return{...example,direction:"either",mediaType:holder.kind===
"mediaType"?String(holder.node.key):mediaType}})});function examplesOfSchema(schema){let{keywords:keywords2,node,format}=schema,nodes=[];Object.hasOwn(keywords2,
"example")&&nodes.push(node.child("example")),format==="oas2"&&Object.hasOwn(keywords2,"x-example")&&nodes.push(node.child("x-example"));let list=format>="oas3_\
1"&&schema.writtenAs!==void 0?schema.keyword("examples"):void 0;if(Array.isArray(list))for(let index2=0;index2<list.length;index2+=1)nodes.push(node.at("example\
s",index2));return nodes.length===0?none7:toExamples(nodes,{schema,direction:directionOfSchema(schema),holder:schema,mediaType:void 0})}var none7=[];function examplesOfHolder(holder,model){
let schema=schemaOf(holder);if(schema===void 0||schema.writtenAs===void 0)return none7;let{node}=holder,nodes=[node.child("example")];model.format==="oas2"&&nodes.
push(node.child("x-example"));for(let $0=holder.below("examples"),$1=0;$1<$0.length;$1++){let{element}=$0[$1];nodes.push(element.node.child("value")),model.format===
"oas3_2"&&nodes.push(element.node.child("dataValue"))}let mediaType=holder.kind==="mediaType"?String((0,import_chunk_LS7VJ7V7.contentUses)(holder)[0]?.key??""):
void 0;return toExamples(nodes,{schema,direction:directionOf(holder),holder,mediaType})}function toExamples(nodes,shared){let{schema,direction,holder,mediaType}=shared,
examples=[];for(let $3=nodes,$4=0;$4<$3.length;$4++){let node=$3[$4];node!==void 0&&examples.push({node,schema,direction,holder,mediaType})}return examples}function examplesOfResponse(response){
let schema=schemaOf(response),examples=response.node.child("examples");return schema===void 0||examples===void 0||typeof examples.value!="object"||examples.value===
null?none7:Object.keys(examples.value).flatMap(mediaType=>{let node=examples.child(mediaType);return node===void 0?[]:[{node,schema,direction:"response",holder:response,
mediaType}]})}function schemaOf(holder){let schema=holder.one("schema");return schema instanceof import_chunk_LS7VJ7V7.Schema?schema:void 0}function directionOfSchema(schema){
return schema.isRequest===schema.isResponse?"either":schema.isRequest?"request":"response"}function directionOf(holder){let isRequest=(holder.reachBits&import_chunk_LS7VJ7V7.bits.
request)!==0,isResponse=(holder.reachBits&import_chunk_LS7VJ7V7.bits.response)!==0,isHeldByRequest=holder.kind==="parameter"||isHeldBy(holder,"requestBody","par\
ameter"),isHeldByResponse=holder.kind==="header"||holder.kind!=="parameter"&&isHeldBy(holder,"response","header");return isHeldByRequest===isHeldByResponse?"eit\
her":isHeldByRequest?isResponse?"either":"request":isRequest?"either":"response"}function isHeldBy(holder,kind,other){return(holder.kind==="mediaType"?(0,import_chunk_LS7VJ7V7.contentUses)(
holder):holder.uses).some(({from})=>from.kind===kind||from.kind===other)}var known=[/^https:\/\/spec\.openapis\.org\/oas\/3\.\d\/dialect\/[\w-]+$/u,/^https:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/u];
function hasOwnDialect(schema,root){let dialect=schemaDialect(schema)??root.text("jsonSchemaDialect");return dialect!==void 0&&!known.some(pattern=>pattern.test(
dialect))}function schemaDialect(schema){for(let node=schema.node;node!==void 0;node=node.parent){let{value}=node;if((0,import_chunk_LS7VJ7V7.isObject)(value)&&
typeof value.$schema=="string")return value.$schema}}function mayBeMissing(schema,name,direction){let{readOnly,writeOnly}=oneWayNames(schema);return direction!==
"response"&&readOnly.has(name)||direction!=="request"&&writeOnly.has(name)}var oneWayNames=(0,import_chunk_LS7VJ7V7.once)(schema=>{let readOnly=new Set,writeOnly=new Set;
for(let place of samePlace(schema))for(let $0=place.edges,$1=0;$1<$0.length;$1++){let{field,key,to:to2}=$0[$1];{if(field!=="properties"||!(to2 instanceof import_chunk_LS7VJ7V7.Schema))
continue;for(let $3=(0,import_chunk_LS7VJ7V7.possibleSchemas)(to2),$4=0;$4<$3.length;$4++){let one=$3[$4];one.keyword("readOnly")===!0&&readOnly.add(String(key)),
one.keyword("writeOnly")===!0&&writeOnly.add(String(key))}}}return{readOnly,writeOnly}});function samePlace(schema){let above=new Set([schema]);for(let one of above)
for(let $6=one.inPlaceParents,$7=0;$7<$6.length;$7++){let parent=$6[$7];above.add(parent)}let place=new Set;for(let one of above)if(!(one.edges.length===1&&one!==
schema)&&!place.has(one))for(let $9=(0,import_chunk_LS7VJ7V7.possibleSchemas)(one),$10=0;$10<$9.length;$10++){let part=$9[$10];place.add(part)}return place}function chosenBranch(schema,field,branches,value){
let discriminator=schema.one("discriminator"),property=discriminator?.text("propertyName");if(discriminator===void 0||property===void 0||!(0,import_chunk_LS7VJ7V7.isObject)(
value)||!Object.hasOwn(value,property))return;let name=value[property];if(typeof name!="string")return;let mapped=discriminator.edges.find(edge=>edge.field==="m\
apping"&&edge.key===name)?.to,index2=schema.schemas(field).findIndex(branch=>{let{referenced}=branch;return mapped===void 0?nameOf6(referenced)===name:mapped===
referenced||mapped===branch});return branches[index2]}function nameOf6(schema){return schema===void 0?void 0:String(schema.node.key)}function isExact(value){return typeof value==
"number"||typeof value=="bigint"}function isRounded(value){return typeof value=="number"&&Number.isInteger(value)&&!Number.isSafeInteger(value)}function isLess(left,right){
return isRounded(left)||isRounded(right)?Number(left)<Number(right):left<right}function decimalOf(value){return typeof value=="bigint"?{digits:value,exponent:0}:
isRounded(value)?void 0:readDecimal(String(value))}function readInteger(text2){if(text2.length>maxLength2)return;if(/^0(?:x[\da-fA-F]+|o[0-7]+)$/.test(text2))return BigInt(
text2);let decimal=readDecimal(text2);if(decimal===void 0||decimal.exponent>maxLength2)return;if(decimal.exponent>=0)return scaled(decimal,0);let divisor=10n**BigInt(
-decimal.exponent);return decimal.digits%divisor===0n?decimal.digits/divisor:void 0}var maxLength2=400;function scaled({digits,exponent},to2){return digits*10n**
BigInt(exponent-to2)}function readDecimal(text2){let match=/^([-+]?)(?=\.?\d)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/.exec(text2);if(match===null)return;let[,sign="",
whole="",fraction="",power="0"]=match,digits=BigInt(whole+fraction);return{digits:sign==="-"?-digits:digits,exponent:Number(power)-fraction.length}}function canonicalText(value){
return Array.isArray(value)?`[${value.map(canonicalText).join()}]`:typeof value=="bigint"?String(value):typeof value!="object"||value===null?JSON.stringify(value)??
String(value):`{${Object.entries(value).sort(([left],[right])=>left<right?-1:1).map(([name,member])=>`${JSON.stringify(name)}:${canonicalText(member)}`).join()}\
}`}function isMember(members2,value){return typeof value!="object"||value===null?members2.scalars.has(value)||isPerhapsAmong(members2,value):members2.containers.
size>0&&members2.containers.has(canonicalText(value))}function isPerhapsAmong({scalars:scalars2,rounded},value){return typeof value=="bigint"?scalars2.has(Number(
value)):isRounded(value)&&rounded.has(value)}function firstDuplicate(values){let scalars2=new Set,containers=new Set;for(let[index2,value]of values.entries()){let isScalar2=typeof value!=
"object"||value===null,known3=isScalar2?scalars2:containers,key=isScalar2?value:canonicalText(value);if(known3.has(key))return index2;known3.add(key)}return-1}function exactValue(node){
let{value}=node;if(!holdsRounded(value))return value;if(typeof value!="object"||value===null)return exactPart(node);let known3=exactCopies.get(value);if(known3!==
void 0)return known3;let copy=exactPart(node);return exactCopies.set(value,copy),copy}function exactKeyword(schema,name){let value=schema.keyword(name),node=holdsRounded(
value)?schema.node.child(name):void 0;return node===void 0?value:exactValue(node)}var exactCopies=new WeakMap;function holdsRounded(value){if(typeof value!="obj\
ect"||value===null)return isRounded(value);if(Array.isArray(value)){for(let $0=value,$1=0;$1<$0.length;$1++){let item=$0[$1];if(holdsRounded(item))return!0}return!1}
for(let name in value)if(holdsRounded(value[name]))return!0;return!1}function exactPart(node){let{value}=node;return isRounded(value)?writtenInteger(node,value):
Array.isArray(value)?value.map((item,index2)=>exactChild(node,index2,item)):(0,import_chunk_LS7VJ7V7.isObject)(value)?Object.fromEntries(Object.entries(value).map(
([name,member])=>[name,exactChild(node,name,member)])):value}function exactChild(node,key,value){let child=node.child(key);return child===void 0?value:exactPart(
child)}function writtenInteger({document,range},value){let{start,end}=range,line=start.line===end.line?linesOf(document)[start.line-1]:void 0,integer=readInteger(
line?.slice(start.column-1,end.column-1)??"");return integer===void 0||Number(integer)!==value||isRoundedText(integer,value)?value:integer}function isRoundedText(integer,value){
return integer!==BigInt(value)&&integer===readInteger(String(value))}var linesOf=(0,import_chunk_LS7VJ7V7.once)(({text:text2})=>text2.split(/\r\n?|\n/));function readNumberBounds(schema){
let[minimum,exclusiveMinimum]=readSide(schema,"minimum","exclusiveMinimum"),[maximum,exclusiveMaximum]=readSide(schema,"maximum","exclusiveMaximum"),step2=readNumber(
schema,"multipleOf"),multipleOf=step2!==void 0&&step2>0?step2:void 0;return[minimum,maximum,exclusiveMinimum,exclusiveMaximum,multipleOf].some(limit=>limit!==void 0)?
{minimum,maximum,exclusiveMinimum,exclusiveMaximum,multipleOf}:void 0}function isMultipleOf(value,step2){if(typeof value=="number"&&typeof step2=="number"&&Number.
isSafeInteger(value)&&Number.isSafeInteger(step2))return value%step2===0;let left=decimalOf(value),right=decimalOf(step2);if(left===void 0||right===void 0)return;
let exponent=Math.min(left.exponent,right.exponent);return scaled(left,exponent)%scaled(right,exponent)===0n}function readSide(schema,inclusive,exclusive){let limit=readNumber(
schema,inclusive);return schema.format>="oas3_1"?[limit,readNumber(schema,exclusive)]:schema.keyword(exclusive)===!0?[void 0,limit]:[limit,void 0]}function readNumber(schema,keyword){
let value=exactKeyword(schema,keyword);return typeof value=="bigint"||typeof value=="number"&&Number.isFinite(value)?value:void 0}var formatRanges=new Map([["in\
t8",{least:-(2**7),greatest:2**7-1,isWhole:!0}],["uint8",{least:0,greatest:2**8-1,isWhole:!0}],["int16",{least:-(2**15),greatest:2**15-1,isWhole:!0}],["uint16",
{least:0,greatest:2**16-1,isWhole:!0}],["int32",{least:-(2**31),greatest:2**31-1,isWhole:!0}],["uint32",{least:0,greatest:2**32-1,isWhole:!0}],["int64",{least:-(2n**
63n),greatest:2n**63n-1n,isWhole:!0}],["uint64",{least:0,greatest:2n**64n-1n,isWhole:!0}],["float",{least:-(2**128),greatest:2**128,isWhole:!1}]]);function isOutsideFormat(format,value){
let range=formatRanges.get(format);return range!==void 0&&(range.isWhole&&isFraction(value)||isLess(value,range.least)||isLess(range.greatest,value))}function isFraction(value){
return typeof value=="number"&&!Number.isInteger(value)}var typeBits={null:1,boolean:2,string:4,integer:8,number:16,array:32,object:64},bitByName=new Map(Object.
entries(typeBits)),SchemaPlan=class{schema;#plans;#keywords;constructor(schema,plans){this.schema=schema,this.#plans=plans}get keywords(){return this.#keywords??=
readKeywords(this.schema,this.#plans),this.#keywords}},SchemaPlans=class{#known=new Map;of(schema){let plan=this.#known.get(schema);if(plan===void 0){let meant=schema.
edges.length===1?endOfReferences(schema):schema;plan=meant===schema?new SchemaPlan(schema,this):this.of(meant),this.#known.set(schema,plan)}return plan}};function endOfReferences(schema){
let end=schema;for(let steps=0;steps<maxReferences;steps+=1){let next2=soleReference(end);if(next2===void 0)return end;end=next2}return schema}var maxReferences=20;
function soleReference({edges,value}){let[edge]=edges;if(!(edges.length!==1||edge?.field!=="$ref"||!(edge.to instanceof import_chunk_LS7VJ7V7.Schema))){for(let name in value)
if(name!=="$ref"&&groupOf.has(name))return;return edge.to}}var groups2={numbers:1,strings:2,arrays:4,objects:8,inPlace:16,values:32,types:64},groupOf=new Map([[
"type",groups2.types],...["enum","const","format","nullable","x-nullable"].map(name=>[name,groups2.values]),...["minimum","maximum","exclusiveMinimum","exclusiv\
eMaximum","multipleOf"].map(name=>[name,groups2.numbers]),...["minLength","maxLength","pattern"].map(name=>[name,groups2.strings]),...["minItems","maxItems","un\
iqueItems","items","prefixItems"].map(name=>[name,groups2.arrays]),...["contains","minContains","maxContains","unevaluatedItems"].map(name=>[name,groups2.arrays]),
...["minProperties","maxProperties","required","properties"].map(name=>[name,groups2.objects]),...["patternProperties","additionalProperties","propertyNames"].map(
name=>[name,groups2.objects]),...["dependentRequired","unevaluatedProperties"].map(name=>[name,groups2.objects]),...["$ref","$dynamicRef","allOf","anyOf","oneOf",
"not","if","then","else","dependentSchemas"].map(name=>[name,groups2.inPlace])]);function readKeywords(schema,plans){let present=0;for(let name in schema.value)
present|=groupOf.get(name)??0;let parts=schema.edges.length===0?noParts:readParts(schema,plans),arrays=(present&groups2.arrays)===0?void 0:readArrays(schema,parts),
objects=(present&groups2.objects)===0?void 0:readObjects(schema,parts,plans),inPlace=(present&groups2.inPlace)===0?void 0:readInPlace(schema,parts),values=(present&
groups2.values)===0?anyValue:readValues(schema),types3=(present&groups2.types)===0?0:readTypes(schema);return{schema,boolean:schema.boolean,types:types3&~unknownType,
hasUnknownType:(types3&unknownType)!==0,mentionsNull:values.mentionsNull,enum:values.enum,const:values.const,format:values.format,numbers:(present&groups2.numbers)===
0?void 0:readNumberBounds(schema),strings:(present&groups2.strings)===0?void 0:readStrings(schema),arrays,objects,inPlace,isForked:arrays?.contains!==void 0||(objects?.
patterns.length??0)>0||inPlace!==void 0&&hasSeveral(schema)}}var Parts=class{under=new Map;prefix=[];properties=new Map;patterns=[];references=[];allOf=[];anyOf=[];oneOf=[];dependent=[];add(field,key,plan){
field==="properties"?this.properties.set(String(key),plan):field==="$ref"?this.references.push(plan):field==="allOf"||field==="anyOf"||field==="oneOf"?this[field].
push(plan):field==="patternProperties"?this.patterns.push({pattern:String(key),plan}):field==="dependentSchemas"?this.dependent.push({name:String(key),plan}):typeof key==
"number"?this.prefix[key]=plan:key===void 0&&!this.under.has(field)&&this.under.set(field,plan)}},noParts=new Parts;function readParts(schema,plans){let parts=new Parts;
for(let $0=schema.edges,$1=0;$1<$0.length;$1++){let{field,key,to:to2}=$0[$1];to2 instanceof import_chunk_LS7VJ7V7.Schema&&groupOf.has(field)&&parts.add(field,key,
plans.of(to2))}return parts}var anyValue={mentionsNull:!1,enum:void 0,const:void 0,format:void 0};function readValues(schema){let values=exactKeyword(schema,"en\
um"),hasConst=schema.format>="oas3_1"&&Object.hasOwn(schema.keywords,"const");return{mentionsNull:schema.value.nullable===!0||schema.value["x-nullable"]===!0,enum:Array.
isArray(values)&&values.length>0?readMembers(values):void 0,const:hasConst?readMembers([exactKeyword(schema,"const")]):void 0,format:textOf(schema.keyword("form\
at"))}}function hasSeveral(schema){let count3=schema.has("properties")||schema.has("items")?1:0;for(let $3=schema.edges,$4=0;$4<$3.length;$4++){let{field}=$3[$4];
groupOf.get(field)===groups2.inPlace&&(count3+=1)}return count3>1}function readTypes(schema){let declared=schema.keyword("type");if(declared===void 0)return 0;let types3=0;
if(Array.isArray(declared))for(let $6=declared,$7=0;$7<$6.length;$7++){let name=$6[$7];types3|=bitByName.get(name)??unknownType}else types3=bitByName.get(declared)??
unknownType;let nullable=schema.format==="oas2"?"x-nullable":schema.format==="oas3_0"?"nullable":void 0;return nullable!==void 0&&schema.keyword(nullable)===!0?
types3|typeBits.null:types3}var unknownType=128;function readMembers(values){let scalars2=new Set,containers=new Set,rounded=new Set;for(let $9=values,$10=0;$10<
$9.length;$10++){let value=$9[$10];typeof value=="object"&&value!==null?containers.add(canonicalText(value)):scalars2.add(value),typeof value=="bigint"&&rounded.
add(Number(value))}return{scalars:scalars2,containers,rounded,all:values}}function readStrings(schema){let minLength2=countOf2(schema.keyword("minLength")),maxLength3=countOf2(
schema.keyword("maxLength")),pattern=textOf(schema.keyword("pattern"));return minLength2===void 0&&maxLength3===void 0&&pattern===void 0?void 0:{minLength:minLength2,
maxLength:maxLength3,pattern}}function readArrays(schema,{under,prefix}){let isModern=schema.format>="oas3_1";return{minItems:countOf2(schema.keyword("minItems")),
maxItems:countOf2(schema.keyword("maxItems")),uniqueItems:schema.keyword("uniqueItems")===!0,prefix,items:under.get("items"),contains:under.get("contains"),minContains:(isModern?
countOf2(schema.keyword("minContains")):void 0)??1,maxContains:isModern?countOf2(schema.keyword("maxContains")):void 0,unevaluated:under.get("unevaluatedItems")}}
function readObjects(schema,{under,properties,patterns:patterns2},plans){let isModern=schema.format>="oas3_1";return{minProperties:countOf2(schema.keyword("minP\
roperties")),maxProperties:countOf2(schema.keyword("maxProperties")),required:textsOf(schema.keyword("required")),properties,patterns:patterns2,additional:under.
get("additionalProperties")??readNoAdditional(schema,plans),names:under.get("propertyNames"),dependentRequired:isModern?readDependentRequired(schema):none8,unevaluated:under.
get("unevaluatedProperties"),hasForeignPatterns:!isModern&&schema.keyword("patternProperties")!==void 0}}var none8=[];function readNoAdditional(schema,plans){if(schema.
keyword("additionalProperties")!==!1)return;let node=schema.node.child("additionalProperties");return node===void 0?void 0:plans.of(new import_chunk_LS7VJ7V7.Schema(
node,schema.format,void 0))}function readDependentRequired(schema){let dependent=schema.keyword("dependentRequired");return(0,import_chunk_LS7VJ7V7.isObject)(dependent)?
Object.entries(dependent).map(([name,required])=>({name,required:textsOf(required)})):none8}function readInPlace(schema,parts){let{under,references,allOf,anyOf:anyOf2,
oneOf:oneOf2,dependent}=parts;return{all:references.length===0?allOf:allOf.length===0?references:[...references,...allOf],dynamic:readDynamic(schema,under.get("\
$dynamicRef")),anyOf:anyOf2,oneOf:oneOf2,not:under.get("not"),if:under.get("if"),then:under.get("then"),else:under.get("else"),dependent,hasUnreadable:isDead(schema,
"$ref")||isDead(schema,"$dynamicRef")||lacksBranches(schema,"allOf",allOf),hasUnreadableAlternative:lacksBranches(schema,"anyOf",anyOf2)||lacksBranches(schema,"\
oneOf",oneOf2)}}function readDynamic(schema,plan){if(plan===void 0)return;let anchor=schema.schemas("$dynamicRef")[0]?.keyword("$dynamicAnchor"),isDynamic=typeof anchor==
"string"&&schema.keyword("$dynamicRef")!==void 0;return{plan,anchor:isDynamic?anchor:void 0}}function isDead(schema,field){return typeof schema.value[field]=="s\
tring"&&schema.schemas(field).length===0}function lacksBranches(schema,field,readable){let branches=schema.keyword(field);return Array.isArray(branches)&&readable.
length<branches.length&&schema.edges.some(edge=>edge.field===field)}function textOf(value){return typeof value=="string"?value:void 0}function textsOf(value){return Array.
isArray(value)?value.every(text2=>typeof text2=="string")?value:value.filter(text2=>typeof text2=="string"):none8}function countOf2(value){return typeof value==
"number"&&value>=0?value:void 0}function isIpv4(text2){let parts=text2.split(".");return parts.length===4&&parts.every(part=>/^\d{1,3}$/.test(part)&&Number(part)<=
255&&!/^0\d\d/.test(part))}function isIpv6(text2){let halves=text2.split("::");if(halves.length>2)return!1;let counts=halves.map((half,index2)=>countGroups(half,
index2===halves.length-1));if(counts.includes(void 0))return!1;let count3=counts.reduce((sum,groups3)=>sum+(groups3??0),0);return halves.length===2?count3<=7:count3===
8}function countGroups(run,mayEndInIpv4){if(run==="")return 0;let groups3=run.split(":"),last=groups3.at(-1)??"",isMixed=mayEndInIpv4&&last.includes(".");if(isMixed&&
!isIpv4(last))return;let hexadecimal=isMixed?groups3.slice(0,-1):groups3;return hexadecimal.every(group=>/^[\da-f]{1,4}$/i.test(group))?hexadecimal.length+(isMixed?
2:0):void 0}function isDate(text2){let match=/^(\d{4})-(\d\d)-(\d\d)$/.exec(text2);if(match===null)return!1;let[year,month,day]=[Number(match[1]),Number(match[2]),
Number(match[3])];return month>=1&&month<=12&&day>=1&&day<=daysOf(year,month)}function isTime(text2){let match=/^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|([+-])(\d\d)(?::?(\d\d))?)$/i.
exec(text2);if(match===null)return!1;let[hour,minute,second]=[Number(match[1]),Number(match[2]),Number(match[3])],[offsetHour,offsetMinute]=[Number(match[5]??0),
Number(match[6]??0)];if(hour>23||minute>59||offsetHour>23||offsetMinute>59)return!1;if(second<60)return!0;let offset=(match[4]==="-"?-1:1)*(offsetHour*60+offsetMinute),
utc=(hour*60+minute-offset+2*minutesOfDay)%minutesOfDay;return second===60&&utc===minutesOfDay-1}function isDateTime(text2){let separator=text2.charAt(10);return(separator===
"T"||separator==="t"||separator===" ")&&isDate(text2.slice(0,10))&&isTime(text2.slice(11))}var minutesOfDay=1440;function daysOf(year,month){return month===2?year%
4===0&&(year%100!==0||year%400===0)?29:28:month===4||month===6||month===9||month===11?30:31}var textFormats=new Map([["date",isDate],["time",isTime],["date-time",
isDateTime],["uuid",isUuid],["email",isEmail],["hostname",isHostname],["ipv4",isIpv4],["ipv6",isIpv6],["uri",isUri],["uri-reference",isUriReference],["byte",isBase64]]);
function isUuid(text2){return/^(?:urn:uuid:)?[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(text2)}function isEmail(text2){let at2=text2.lastIndexOf(
"@"),local=text2.slice(0,at2),domain=text2.slice(at2+1);return at2<1?!1:(/^"(?:[ !#-[\]-~]|\\[ -~])*"$/.test(local)||local.split(".").every(atom=>/^[\w!#$%&'*+/=?^`{|}~-]+$/.
test(atom)))&&(isHostname(domain)||/^\[[\x21-\x5a\x5e-\x7e]+\]$/.test(domain))}function isHostname(text2){let name=text2.endsWith(".")?text2.slice(0,-1):text2;return name.
length<=253&&name.split(".").every(label=>label.length<=63&&/^[a-z\d](?:[a-z\d-]*[a-z\d])?$/i.test(label))}function isUri(text2){if(/^https?:\/\/[\w.-]+(?:\/[\w.~:/?@!$&'()*+,;=-]*)?$/.
test(text2))return!0;let colon=text2.indexOf(":");return colon>0&&/^[a-z][a-z\d+.-]*$/i.test(text2.slice(0,colon))&&isHierarchy(text2.slice(colon+1))}function isUriReference(text2){
return isUri(text2)||!/^[^/?#]*:/.test(text2)&&isHierarchy(text2)}function isHierarchy(text2){let hash=text2.indexOf("#"),fragment=hash<0?"":text2.slice(hash+1),
rest=hash<0?text2:text2.slice(0,hash),authority=/^\/\/([^/?]*)/.exec(rest),path=authority===null?rest:rest.slice(authority[0].length);return isUriText(fragment)&&
isUriText(path)&&(authority===null||isAuthority(authority[1]??""))}function isUriText(text2){return/^(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})*$/i.test(text2)}function isAuthority(authority){
let host=authority.slice(authority.lastIndexOf("@")+1),user=authority.slice(0,Math.max(0,authority.length-host.length-1)),literal=/^\[([^\]]*)\](?::\d*)?$/.exec(
host);return literal!==null?isUriText(user)&&(isIpv6(literal[1]??"")||/^v[\da-f]+\.[\w.~!$&'()*+,;=:-]+$/i.test(literal[1]??"")):isUriText(user)&&!user.includes(
"@")&&/^(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*(?::\d*)?$/i.test(host)}function isBase64(text2){let plain2=text2.replaceAll(/\s+/g,"");return plain2.length%4===0&&/^[A-Za-z\d+/]*={0,2}$/.
test(plain2)}function brokenKeyword(keywords2,value,scope){let{types:types3,enum:members2,const:constant}=keywords2,bits2=bitsOf(value);if(bits2===0)return"unsu\
re";if(!(types3===0&&!keywords2.hasUnknownType||(types3&bits2)!==0))return keywords2.hasUnknownType||members2!==void 0&&isMember(members2,value)?"unsure":"type";
if(members2!==void 0&&!isMember(members2,value))return"enum";if(constant!==void 0&&!isMember(constant,value))return"const";if(typeof value=="string")return brokenByText(
keywords2,value,scope);if(isExact(value))return brokenByNumber(keywords2,value,scope);if(!(typeof value!="object"||value===null))return Array.isArray(value)?keywords2.
arrays===void 0?void 0:brokenByArray(keywords2.arrays,value):keywords2.objects===void 0?void 0:brokenByObject(keywords2,keywords2.objects,value,scope)}function bitsOf(value){
return typeof value=="string"?typeBits.string:typeof value=="number"?Number.isInteger(value)?typeBits.integer|typeBits.number:Number.isFinite(value)?typeBits.number:
0:typeof value=="boolean"?typeBits.boolean:typeof value=="bigint"?typeBits.integer|typeBits.number:value===null?typeBits.null:typeof value!="object"?0:Array.isArray(
value)?typeBits.array:typeBits.object}function brokenByText({strings,format},text2,scope){if(strings!==void 0){let length=brokenLength(strings,text2);if(length!==
void 0)return length}if(format!==void 0&&scope.checksFormats&&textFormats.get(format)?.(text2)===!1)return"format";if(strings?.pattern===void 0)return;let matches=scope.
matchesPattern(strings.pattern,text2);return matches===void 0?"unsure":matches?void 0:"pattern"}function brokenLength({minLength:minLength2,maxLength:maxLength3},text2){
if(minLength2!==void 0&&text2.length<minLength2*2&&countCharacters(text2)<minLength2)return"minLength";if(maxLength3!==void 0&&text2.length>maxLength3&&countCharacters(
text2)>maxLength3)return"maxLength"}function countCharacters(text2){let count3=0;for(let _character of text2)count3+=1;return count3}function brokenByNumber({numbers:numbers2,
format},value,scope){return format!==void 0&&scope.checksFormats&&isOutsideFormat(format,value)?"format":numbers2===void 0?void 0:brokenBound(numbers2,value)}function brokenBound(bounds2,value){
let{minimum,maximum,exclusiveMinimum,exclusiveMaximum,multipleOf}=bounds2;if(minimum!==void 0&&isLess(value,minimum))return"minimum";if(maximum!==void 0&&isLess(
maximum,value))return"maximum";if(exclusiveMinimum!==void 0&&!isLess(exclusiveMinimum,value))return isRounded(value)&&!isLess(value,exclusiveMinimum)?"unsure":"\
exclusiveMinimum";if(exclusiveMaximum!==void 0&&!isLess(value,exclusiveMaximum))return isRounded(value)&&!isLess(exclusiveMaximum,value)?"unsure":"exclusiveMaxi\
mum";if(multipleOf===void 0)return;let isMultiple=isMultipleOf(value,multipleOf);return isMultiple===void 0?"unsure":isMultiple?void 0:"multipleOf"}function brokenByArray({
minItems,maxItems,uniqueItems},value){return minItems!==void 0&&value.length<minItems?"minItems":maxItems!==void 0&&value.length>maxItems?"maxItems":uniqueItems&&
firstDuplicate(value)!==-1?"uniqueItems":void 0}function brokenByObject(keywords2,objects,value,scope){if(missingName(keywords2,objects,value,scope)!==void 0)return"\
required";if(missingDependent(objects,value)!==void 0)return"dependentRequired";let{minProperties,maxProperties}=objects;if(minProperties===void 0&&maxProperties===
void 0)return;let count3=Object.keys(value).length;return minProperties!==void 0&&count3<minProperties?"minProperties":maxProperties!==void 0&&count3>maxProperties?
"maxProperties":void 0}function missingName(keywords2,objects,value,scope){for(let $0=objects.required,$1=0;$1<$0.length;$1++){let name=$0[$1];if(!Object.hasOwn(
value,name)&&!scope.mayBeMissing(keywords2.schema,name))return name}}function missingDependent(objects,value){for(let $3=objects.dependentRequired,$4=0;$4<$3.length;$4++){
let{name:because,required}=$3[$4];{if(!Object.hasOwn(value,because))continue;let name=required.find(one=>!Object.hasOwn(value,one));if(name!==void 0)return{name,
because}}}}function isMembers(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function collectEvaluatedProperties(judge17,plan,value){
return collect2(judge17,plan,value,(part,names5,isOwn)=>{let{objects}=part.keywords;if(objects===void 0)return!1;if(objects.additional!==void 0||objects.unevaluated!==
void 0&&!isOwn){for(let $0=Object.keys(value),$1=0;$1<$0.length;$1++){let name=$0[$1];names5.add(name)}return!1}return objects.patterns.length===0?addListed(objects,
value,names5):addMatching(objects,value,names5,judge17)})}function addListed({properties},value,names5){for(let name of properties.keys())Object.hasOwn(value,name)&&
names5.add(name);return!1}function addMatching({properties,patterns:patterns2},value,names5,{scope}){let isUnsure=!1;for(let $3=Object.keys(value),$4=0;$4<$3.length;$4++){
let name=$3[$4];{let matches=patterns2.map(({pattern})=>scope.matchesPattern(pattern,name));properties.has(name)||matches.includes(!0)?names5.add(name):matches.
includes(void 0)&&(isUnsure=!0)}}return isUnsure}function collectEvaluatedItems(judge17,plan,value){return collect2(judge17,plan,value,(part,indexes,isOwn)=>{let{
arrays}=part.keywords;if(arrays===void 0)return!1;let isWhole=arrays.items!==void 0||arrays.unevaluated!==void 0&&!isOwn,isUnsure=!1;for(let[index2,item]of value.
entries()){let contained=arrays.contains===void 0?"invalid":judge17.judge(arrays.contains,item);isWhole||index2<arrays.prefix.length||contained==="valid"?indexes.
add(index2):contained==="unknown"&&(isUnsure=!0)}return isUnsure})}function collect2(judge17,plan,value,look){let found=new Set,passed=new Set([plan]),isUnsure=!1;
for(let part of passed){look(part,found,part===plan)&&(isUnsure=!0);let{inPlace}=part.keywords;if(inPlace===void 0)continue;let applied=appliedParts(judge17,inPlace,
value);applied.isUnsure&&(isUnsure=!0);for(let $6=applied.parts,$7=0;$7<$6.length;$7++){let one=$6[$7];passed.add(one)}}return{has:key=>found.has(key),isUnsure}}
function appliedParts(judge17,inPlace,value){let{all,dynamic,anyOf:anyOf2,oneOf:oneOf2,dependent}=inPlace,candidates2=[...all,...dynamic===void 0?[]:[dynamic.plan],
...anyOf2,...oneOf2];if(isMembers(value))for(let $9=dependent,$10=0;$10<$9.length;$10++){let{name,plan}=$9[$10];Object.hasOwn(value,name)&&candidates2.push(plan)}
let isUnsure=inPlace.hasUnreadable||inPlace.hasUnreadableAlternative;if(dynamic?.anchor!==void 0&&judge17.scope.isAmbiguousAnchor(dynamic.anchor)&&(isUnsure=!0),
inPlace.if!==void 0){let outcome=judge17.judge(inPlace.if,value);outcome==="unknown"&&(isUnsure=!0);let chosen=outcome==="invalid"?inPlace.else:inPlace.then;outcome===
"valid"&&candidates2.push(inPlace.if),chosen!==void 0&&candidates2.push(chosen)}return{parts:candidates2.filter(part=>{let verdict=judge17.judge(part,value);return verdict===
"unknown"&&(isUnsure=!0),verdict==="valid"}),isUnsure}}function localReason(keywords2,broken,value,scope){switch(broken){case"type":return typeReason(value,keywords2.
types);case"enum":return`is none of ${listValues(keywords2.enum?.all??[])}`;case"const":return`is not ${describe2(keywords2.const?.all[0])}`;case"format":return`\
is not in the format ${quote2(keywords2.format)}`;case"pattern":return`does not match the pattern ${quote2(keywords2.strings?.pattern)}`;case"minLength":return`\
is shorter than ${count(keywords2.strings?.minLength,"character")}`;case"maxLength":return`is longer than ${count(keywords2.strings?.maxLength,"character")}`;case"\
uniqueItems":return`has an item twice (index ${firstDuplicate(Array.isArray(value)?value:[])})`;case"minItems":return`has fewer than ${count(keywords2.arrays?.minItems,
"item")}`;case"maxItems":return`has more than ${count(keywords2.arrays?.maxItems,"item")}`;case"minimum":case"maximum":case"exclusiveMinimum":case"exclusiveMaxi\
mum":case"multipleOf":return`${comparisons[broken]} ${keywords2.numbers?.[broken]}`;default:return objectReason(keywords2,broken,value,scope)}}var comparisons={
minimum:"is less than",maximum:"is greater than",exclusiveMinimum:"is not greater than",exclusiveMaximum:"is not less than",multipleOf:"is no multiple of"};function objectReason(keywords2,broken,value,scope){
let{objects}=keywords2;if(broken==="minProperties")return`has fewer than ${count(objects?.minProperties,"property")}`;if(broken==="maxProperties")return`has mor\
e than ${count(objects?.maxProperties,"property")}`;if(objects===void 0||typeof value!="object"||value===null)return"lacks a property";if(broken==="required")return`\
lacks the required property ${quote2(missingName(keywords2,objects,value,scope))}`;let dependent=missingDependent(objects,value);return`lacks the property ${quote2(
dependent?.name)}, which ${quote2(dependent?.because)} requires`}function listValues(values){let shown2=values.slice(0,maxShown).map(describe2);return values.length>
maxShown?`${shown2.join(", ")} and ${values.length-maxShown} more`:listOf(shown2,"or")}var maxShown=5;function count(limit,noun){let plural=noun==="property"?"p\
roperties":`${noun}s`;return`${limit} ${limit===1?noun:plural}`}var typeNames2=[[typeBits.string,"a string"],[typeBits.number,"a number"],[typeBits.integer,"an \
integer"],[typeBits.boolean,"a boolean"],[typeBits.array,"an array"],[typeBits.object,"an object"],[typeBits.null,"null"]];function namesOfTypes(types3){let names5=typeNames2.
flatMap(([bit,name])=>(types3&bit)===0?[]:[name]);return listOf(names5,"or")}function typeReason(value,wanted){return value===null?`is not ${namesOfTypes(wanted)}`:
`is ${nameOfValue(value)}, not ${namesOfTypes(wanted)}`}function nameOfValue(value){return Array.isArray(value)?"an array":typeof value=="bigint"?"a number":typeof value==
"object"?"an object":`a ${typeof value}`}var maxSteps2=5e3;function explain(judge17,plan,value){return explainPart({judge:judge17,open:[],steps:0},plan,value,[])??
failure([],"does not match")}function explainPart(search,plan,value,path){if(search.steps+=1,search.steps>maxSteps2||search.open.some(one=>one.plan===plan&&one.
value===value))return;search.open.push({plan,value});let problem=findProblem(search,plan,value,path);return search.open.pop(),problem}function findProblem(search,plan,value,path){
let{judge:judge17}=search,{keywords:keywords2}=plan;if(keywords2.boolean===!1)return{...failure(path,"is not allowed"),isExcluded:!0};let broken=brokenKeyword(keywords2,
value,judge17.scope);if(broken!==void 0&&broken!=="unsure"){let reason=localReason(keywords2,broken,value,judge17.scope);return{...failure(path,reason),wantedTypes:broken===
"type"?keywords2.types:0}}return(keywords2.inPlace===void 0?void 0:explainInPlace(search,plan,keywords2.inPlace,value,path))??(Array.isArray(value)?explainItems(
search,plan,value,path):void 0)??(isMembers(value)?explainMembers(search,plan,value,path):void 0)}function explainInPlace(search,plan,inPlace,value,path){let{judge:judge17}=search,
{all,dynamic,anyOf:anyOf2,oneOf:oneOf2,not}=inPlace;for(let $0=dynamic===void 0?all:[...all,dynamic.plan],$1=0;$1<$0.length;$1++){let part=$0[$1];{let problem=judge17.
judge(part,value)==="invalid"?explainPart(search,part,value,path):void 0;if(problem!==void 0)return problem}}for(let $3=[["anyOf",anyOf2],["oneOf",oneOf2]],$4=0;$4<
$3.length;$4++){let $5=$3[$4],name=$5[0],branches=$5[1];{if(branches.length===0)continue;let problem=explainAlternatives(search,plan,{name,branches},value,path);
if(problem!==void 0)return problem}}return not!==void 0&&judge17.judge(not,value)==="valid"?failure(path,'matches what "not" excludes'):explainConditions(search,
inPlace,value,path)}function explainConditions(search,inPlace,value,path){let{judge:judge17}=search,{dependent}=inPlace,outcome=inPlace.if===void 0?void 0:judge17.
judge(inPlace.if,value),parts=[outcome==="valid"?inPlace.then:void 0,outcome==="invalid"?inPlace.else:void 0];if(isMembers(value))for(let $6=dependent.flatMap(({
name,plan})=>Object.hasOwn(value,name)?[plan]:[]),$7=0;$7<$6.length;$7++){let added=$6[$7];parts.push(added)}let wrong=parts.find(part=>part!==void 0&&judge17.judge(
part,value)==="invalid");return wrong===void 0?void 0:explainPart(search,wrong,value,path)}function explainAlternatives(search,plan,{name,branches},value,path){
let{judge:judge17}=search,verdicts2=branches.map(branch=>judge17.judge(branch,value)),matches=verdicts2.filter(verdict=>verdict==="valid").length;if(matches>1&&
name==="oneOf")return failure(path,`matches ${matches} schemas of "oneOf", of which one may match`);if(matches>0||verdicts2.includes("unknown"))return;let chosen=chosenBranch(
plan.schema,name,branches,value);if(chosen!==void 0)return explainPart(search,chosen,value,path);let others2=branches.filter(branch=>branch.keywords.types!==typeBits.
null),meant=others2.length===0?branches:others2,[only]=meant;if(only!==void 0&&meant.length===1)return explainPart(search,only,value,path);let problems2=meant.flatMap(
branch=>explainPart(search,branch,value,path)??[]);if(problems2.length===0)return;let telling2=problems2.filter(problem=>problem.path.length>path.length||problem.
wantedTypes===0);if(telling2.length===0)return otherType(problems2,value,path);let[closest,next2]=telling2.sort((left,right)=>right.path.length-left.path.length);
return closest!==void 0&&(next2===void 0||next2.path.length<closest.path.length)?closest:failure(path,`matches no schema of "${name}"`)}function otherType(problems2,value,path){
let wantedTypes=problems2.reduce((types3,problem)=>types3|problem.wantedTypes,0);return{...failure(path,typeReason(value,wantedTypes)),wantedTypes}}function failure(path,reason){
return{path,reason,wantedTypes:0,isExcluded:!1}}function explainItems(search,plan,value,path){let{judge:judge17}=search,{arrays}=plan.keywords;if(arrays===void 0)
return;for(let[index3,item]of value.entries()){let part=index3<arrays.prefix.length?arrays.prefix[index3]:arrays.items;if(part!==void 0&&judge17.judge(part,item)===
"invalid")return explainPart(search,part,item,[...path,index3])}let{contains,minContains,maxContains,unevaluated}=arrays;if(contains!==void 0){let verdicts2=value.
map(item=>judge17.judge(contains,item));if(verdicts2.filter(verdict=>verdict!=="invalid").length<minContains)return failure(path,'has too few items of the kind \
that "contains" asks for');if(maxContains!==void 0&&verdicts2.filter(verdict=>verdict==="valid").length>maxContains)return failure(path,'has too many items of t\
he kind that "contains" counts')}if(unevaluated===void 0)return;let evaluated=collectEvaluatedItems(judge17,plan,value),index2=value.findIndex((item,at2)=>!evaluated.
has(at2)&&judge17.judge(unevaluated,item)==="invalid");return index2<0?void 0:explainPart(search,unevaluated,value[index2],[...path,index2])}function explainMembers(search,plan,value,path){
let{judge:judge17}=search,{objects}=plan.keywords;if(objects===void 0)return;for(let $9=Object.keys(value),$10=0;$10<$9.length;$10++){let name2=$9[$10];{if(objects.
names!==void 0&&judge17.judge(objects.names,name2)==="invalid")return failure([...path,name2],"has a name that is not allowed");let wrong=wrongMember(judge17,objects,
name2,value[name2]);if(wrong!==void 0)return explainMember(search,wrong,name2,value,path)}}let{unevaluated}=objects;if(unevaluated===void 0)return;let evaluated=collectEvaluatedProperties(
judge17,plan,value),name=Object.keys(value).find(one=>!evaluated.has(one)&&judge17.judge(unevaluated,value[one])==="invalid");return name===void 0?void 0:explainMember(
search,unevaluated,name,value,path)}function explainMember(search,plan,name,value,path){return explainPart(search,plan,value[name],[...path,name])}function wrongMember(judge17,objects,name,value){
let property=objects.properties.get(name);if(property!==void 0&&judge17.judge(property,value)==="invalid")return property;let listed=objects.patterns.filter(({pattern})=>judge17.
scope.matchesPattern(pattern,name)===!0),wrong=listed.find(({plan})=>judge17.judge(plan,value)==="invalid");if(wrong!==void 0)return wrong.plan;if(!(property!==
void 0||listed.length>0||objects.additional===void 0))return judge17.judge(objects.additional,value)==="invalid"?objects.additional:void 0}var maxDepth2=600,maxSteps3=1e7,
Judge=class{scope;#known=new Map;#depth=0;#steps=0;constructor(scope){this.scope=scope}get isGivenUp(){return this.#steps>maxSteps3}judge(plan,value){let{keywords:keywords2}=plan;
if(keywords2.boolean!==void 0)return keywords2.boolean?"valid":"invalid";if(this.#steps+=1,this.isGivenUp)return"unknown";if(keywords2.inPlace===void 0&&(typeof value!=
"object"||value===null))return this.#judgeLocally(keywords2,value);if(this.#depth>maxDepth2)return"unknown";this.#depth+=1;let verdict=keywords2.isForked?this.#judgeOnce(
plan,keywords2,value):this.#weigh(plan,keywords2,value);return this.#depth-=1,verdict}#judgeOnce(plan,keywords2,value){let known3=this.#known.get(plan);known3===
void 0&&(known3=new Map,this.#known.set(plan,known3));let before=known3.get(value);if(before!==void 0)return before;known3.set(value,"unknown");let verdict=this.#weigh(
plan,keywords2,value);return known3.set(value,verdict),verdict}#weigh(plan,keywords2,value){let{arrays,objects,inPlace}=keywords2,verdict=this.#judgeLocally(keywords2,
value);return verdict!=="invalid"&&inPlace!==void 0&&(verdict=this.#judgeInPlace(inPlace,plan,value,verdict)),verdict!=="invalid"&&arrays!==void 0&&Array.isArray(
value)&&(verdict=this.#judgeItems(arrays,plan,value,verdict)),verdict!=="invalid"&&objects!==void 0&&isMembers(value)&&(verdict=this.#judgeMembers(objects,plan,
value,verdict)),excuseNull(verdict,keywords2,value)}#judgeLocally(keywords2,value){let broken=brokenKeyword(keywords2,value,this.scope);return broken===void 0?"\
valid":excuseNull(broken==="unsure"?"unknown":"invalid",keywords2,value)}#judgeInPlace(inPlace,plan,value,before){let{all,dynamic}=inPlace,verdict=inPlace.hasUnreadable||
inPlace.hasUnreadableAlternative?"unknown":before;for(let $0=all,$1=0;$1<$0.length;$1++){let part=$0[$1];if(verdict=both(verdict,this.judge(part,value)),verdict===
"invalid")return verdict}return dynamic!==void 0&&(verdict=both(verdict,this.#judgeDynamic(dynamic,value))),verdict==="invalid"?verdict:this.#judgeChoices(inPlace,
plan,value,verdict)}#judgeChoices(inPlace,plan,value,before){let{anyOf:anyOf2,oneOf:oneOf2,not,dependent}=inPlace,verdict=before;if(anyOf2.length>0&&(verdict=both(
verdict,this.#judgeAnyOf(inPlace,value))),oneOf2.length>0&&verdict!=="invalid"&&(verdict=both(verdict,this.#judgeOneOf(inPlace,plan,value))),not!==void 0&&verdict!==
"invalid"&&(verdict=both(verdict,inverse(this.judge(not,value)))),inPlace.if!==void 0&&verdict!=="invalid"&&(verdict=both(verdict,this.#judgeIf(inPlace.if,inPlace,
value))),dependent.length===0||!isMembers(value))return verdict;for(let $3=dependent,$4=0;$4<$3.length;$4++){let{name,plan:part}=$3[$4];Object.hasOwn(value,name)&&
(verdict=both(verdict,this.judge(part,value)))}return verdict}#judgeDynamic({plan,anchor},value){return anchor!==void 0&&this.scope.isAmbiguousAnchor(anchor)?"u\
nknown":this.judge(plan,value)}#judgeAnyOf({anyOf:anyOf2,hasUnreadableAlternative},value){let verdict=hasUnreadableAlternative?"unknown":"invalid";for(let $6=anyOf2,
$7=0;$7<$6.length;$7++){let branch=$6[$7];{let one=this.judge(branch,value);if(one==="valid")return"valid";one==="unknown"&&(verdict="unknown")}}return verdict}#judgeOneOf({
oneOf:oneOf2,hasUnreadableAlternative},plan,value){let matches=0,isUnsure=hasUnreadableAlternative;for(let $9=oneOf2,$10=0;$10<$9.length;$10++){let branch=$9[$10];
{let one=this.judge(branch,value);one==="valid"&&(matches+=1),one==="unknown"&&(isUnsure=!0)}}return matches>1?plan.schema.has("discriminator")?"unknown":"inval\
id":isUnsure?"unknown":matches===1?"valid":"invalid"}#judgeIf(condition,inPlace,value){let outcome=this.judge(condition,value),whenTrue=outcome==="invalid"||inPlace.
then===void 0?"valid":this.judge(inPlace.then,value),whenFalse=outcome==="valid"||inPlace.else===void 0?"valid":this.judge(inPlace.else,value);return outcome===
"valid"?whenTrue:outcome==="invalid"?whenFalse:whenTrue===whenFalse?whenTrue:"unknown"}#judgeItems(arrays,plan,value,before){let{prefix,items,contains,unevaluated}=arrays,
verdict=before;if(prefix.length>0||items!==void 0)for(let index2=0;index2<value.length&&verdict!=="invalid";index2+=1){let part=index2<prefix.length?prefix[index2]:
items;part!==void 0&&(verdict=both(verdict,this.judge(part,value[index2])))}if(contains!==void 0&&verdict!=="invalid"&&(verdict=both(verdict,this.#judgeContains(
contains,arrays,value))),unevaluated===void 0||verdict==="invalid")return verdict;let evaluated=collectEvaluatedItems(this,plan,value);for(let[index2,item]of value.
entries())evaluated.has(index2)||(verdict=both(verdict,this.#judgeRest(unevaluated,item,evaluated.isUnsure)));return verdict}#judgeRest(plan,value,isUnsure){let verdict=this.
judge(plan,value);return verdict==="invalid"&&isUnsure?"unknown":verdict}#judgeContains(contains,{minContains,maxContains},value){let certain2=0,possible=0;for(let $12=value,
$13=0;$13<$12.length;$13++){let item=$12[$13];{let verdict=this.judge(contains,item);verdict==="valid"&&(certain2+=1),verdict!=="invalid"&&(possible+=1)}}return possible<
minContains||maxContains!==void 0&&certain2>maxContains?"invalid":certain2>=minContains&&(maxContains===void 0||possible<=maxContains)?"valid":"unknown"}#judgeMembers(objects,plan,value,before){
let{names:names5,properties,unevaluated}=objects,isPlain4=objects.patterns.length===0&&objects.additional===void 0,verdict=before;for(let name in value){if(!Object.
hasOwn(value,name))continue;this.#steps+=1,names5!==void 0&&(verdict=both(verdict,this.judge(names5,name)));let property=properties.get(name);if(property!==void 0&&
(verdict=both(verdict,this.judge(property,value[name]))),isPlain4||(verdict=both(verdict,this.#judgeUnlisted(objects,name,property!==void 0,value[name]))),verdict===
"invalid")return verdict}return unevaluated===void 0?verdict:this.#judgeUnevaluated(unevaluated,plan,value,verdict)}#judgeUnevaluated(unevaluated,plan,value,before){
let evaluated=collectEvaluatedProperties(this,plan,value),verdict=before;for(let $15=Object.keys(value),$16=0;$16<$15.length;$16++){let name=$15[$16];evaluated.
has(name)||(verdict=both(verdict,this.#judgeRest(unevaluated,value[name],evaluated.isUnsure)))}return verdict}#judgeUnlisted({patterns:patterns2,additional,hasForeignPatterns},name,isKnown,value){
let verdict="valid",isListed4=isKnown;for(let $18=patterns2,$19=0;$19<$18.length;$19++){let{pattern,plan}=$18[$19];{let matches=this.scope.matchesPattern(pattern,
name);matches===!0&&(verdict=both(verdict,this.judge(plan,value))),matches===void 0&&this.judge(plan,value)!=="valid"&&(verdict=both(verdict,"unknown")),matches!==
!1&&(isListed4=isListed4===!0?!0:matches)}}return isListed4===!0||additional===void 0?verdict:both(verdict,this.#judgeRest(additional,value,isListed4===void 0||
hasForeignPatterns))}};function both(one,other){return one==="invalid"||other==="valid"?one:other==="invalid"||one==="valid"?other:one}function excuseNull(verdict,keywords2,value){
return verdict==="invalid"&&value===null&&keywords2.mentionsNull?"unknown":verdict}function inverse(verdict){return verdict==="unknown"?"unknown":verdict==="val\
id"?"invalid":"valid"}function valueCheck(model,options){let{direction,checksFormats,matchesPattern}=options,byMatcher=checksOf(model),checks=byMatcher.get(matchesPattern);
checks===void 0&&(checks={withFormats:new Map,withoutFormats:new Map},byMatcher.set(matchesPattern,checks));let byDirection=checksFormats?checks.withFormats:checks.
withoutFormats,check4=byDirection.get(direction);return check4===void 0&&(check4=createCheck(model,options),byDirection.set(direction,check4)),check4}var checksOf=(0,import_chunk_LS7VJ7V7.perModel)(
()=>new WeakMap),plansOf=(0,import_chunk_LS7VJ7V7.perModel)(()=>new SchemaPlans);function createCheck(model,{direction,checksFormats,matchesPattern}){let plans=plansOf(
model),unrun,judge17=new Judge({checksFormats,matchesPattern:(pattern,text2)=>{let matches=matchesPattern(pattern,text2);return matches===void 0&&(unrun=pattern),
matches},mayBeMissing:(schema,name)=>mayBeMissing(schema,name,direction),isAmbiguousAnchor:anchor=>(dynamicAnchors(model).get(anchor)??0)>1}),judgeFresh=(plan,value)=>{
unrun=void 0;let verdict=judge17.judge(plan,value);if(verdict==="valid")return valid;if(verdict==="unknown")return{is:"unknown",pattern:unrun,isGivenUp:judge17.
isGivenUp};let{path,reason,wantedTypes,isExcluded}=explain(judge17,plan,value);return{is:"invalid",path,reason:`${subjectOf3(value,path,isExcluded)} ${reason}`,
isOtherType:wantedTypes!==0}},known3=new Map,judgeOnce=(plan,value)=>{let before=known3.get(value)??new Map,verdict=before.get(plan)??judgeFresh(plan,value);return known3.
set(value,before.set(plan,verdict)),verdict};return(schema,value)=>{let plan=plans.of(schema),verdict=typeof value=="object"&&value!==null?judgeOnce(plan,value):
judgeFresh(plan,value);return verdict.is==="invalid"&&schema.format>="oas3_1"&&hasOwnDialect(schema,model.root)?{is:"unknown",pattern:void 0,isGivenUp:!1}:verdict}}
var valid={is:"valid"},dynamicAnchors=(0,import_chunk_LS7VJ7V7.perModel)(model=>{let counts=new Map;for(let $0=model.schemas,$1=0;$1<$0.length;$1++){let schema=$0[$1];
{let anchor=schema.keyword("$dynamicAnchor");typeof anchor=="string"&&counts.set(anchor,(counts.get(anchor)??0)+1)}}return counts}),maxPlace=80;function subjectOf3(value,path,isPlaceOnly){
let part=value;for(let $3=path,$4=0;$4<$3.length;$4++){let key=$3[$4];part=typeof part=="object"&&part!==null?part[key]:void 0}let pointer=(0,import_chunk_67I5OISI.formatPointer)(
path),place=pointer.length>maxPlace?`${pointer.slice(0,maxPlace)}\u2026`:pointer;return typeof part=="object"&&part!==null||isPlaceOnly?place===""?"it":place:place===
""?describe2(part):`${place}: ${describe2(part)}`}function reportUnjudged(verdict,at2,{model,leaveUnjudged}){if(verdict.is!=="unknown")return;let{pattern,isGivenUp}=verdict,
said=saidOf(model),say=(reason,gap)=>{said.has(reason)||leaveUnjudged({at:at2,...gap}),said.add(reason)};isGivenUp?say(givenUp,tooMuch):pattern!==void 0&&(0,import_chunk_AYXBPIPC.parsePattern)(
pattern)!==void 0&&say(pattern,tooLong(pattern))}var givenUp=Symbol("given up"),saidOf=(0,import_chunk_LS7VJ7V7.once)(_model=>new Set),tooMuch={message:"Values \
from here on were not judged by their schemas: the examples and defaults of this definition take too long.",help:"Shorten the longest ones, or check the definit\
ion in parts."};function tooLong(pattern){return{message:`Values were not matched with the pattern ${(0,import_chunk_EZXGLPSD.quote)(pattern)}: it takes too lon\
g.`,help:"Simplify the pattern so that matching takes time linear in the text: no repetition inside a repetition."}}function misreading(pattern){for(let $0=misreadings,
$1=0;$1<$0.length;$1++){let{signs,problem,isCertain,isMild=!isCertain}=$0[$1];{let found=signs.exec(pattern);if(found!==null)return{problem:problem(found[1]??found[0]),
isCertain,isMild}}}}function isMisread(pattern){return misreading(pattern)?.isCertain===!0}var misreadings=[{signs:/^(?:date|date-time|email|hostname|ipv4|ipv6|uri|uuid)$/,
problem:()=>'is the name of a format, and matches every text that contains it; "format" is probably meant',isCertain:!0,isMild:!0},{signs:/^\/\^[\s\S]*\/[a-z]*$|^\/[\s\S]*[^\\]\$\/[a-z]*$/,
problem:()=>"stands between slashes, which are part of the expression here",isCertain:!0},{signs:/^\/(?=[^/]*[\\[({*+?^$|])(?:[^/\\]|\\[\s\S])+\/[gimu]{1,4}$/,problem:()=>"\
stands between slashes, which are part of the expression here",isCertain:!0},{signs:/(?:^|[^\\])(?:\\\\)*(\\[AZzGQE])/,problem:found=>`uses "${found}", which EC\
MA-262 does not have`,isCertain:!0},{signs:/\[\^?(\[:\^?\w+:\])/,problem:found=>`uses the POSIX class "${found}", which ECMA-262 does not have`,isCertain:!0},{signs:/(\(\?[imsx]+\))/,
problem:found=>`uses "${found}", which ECMA-262 does not have`,isCertain:!0},{signs:/(?:^|[^\\])(?:\\\\)*(\\p\{(?:Alnum|Alpha|ASCII|Blank|Cntrl|Digit|Graph|Is\w+|In\w+|Lower|Print|Punct|Space|Upper|XDigit|java\w+)\})/,
problem:found=>`uses "${found}", which ECMA-262 does not have`,isCertain:!0},{signs:/(?:^|[^\\])\[[^\]]{0,100}(\\\\[dDwWsS])(?!\w)/,problem:found=>`is escaped t\
wice: "${found}" matches a backslash and the letter`,isCertain:!1},{signs:/(\\\\\$)[\w([]/,problem:found=>`is escaped twice: "${found}" matches a backslash at t\
he end of the text, and more follows`,isCertain:!1},{signs:/(\\\\[dDwWsS])[+*{]/,problem:found=>`is escaped twice: "${found}" matches a backslash and the letter`,
isCertain:!1}];function isJsonMediaType(name){return/^[^;]*[/+]json\s*(?:;|$)/i.test(name)}function isXmlMediaType(name){return/^[^;]*[/+]xml\s*(?:;|$)/i.test(name)}
function isTextMediaType(name){return/^text\/plain\s*(?:;|$)/i.test(name)}var exampleValid={id:"example-valid",summary:"Examples match their schemas.",severity:"\
warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[1059]},options:{checkFormats:{default:!0,description:'Whether an example has to be of its \
"format" too.',schema:{type:"boolean"}}},on:{definition:{when:model=>misplacedExamplesOf(model).length>0,check:(model,report,context)=>checkExamples(misplacedExamplesOf(
model),report,context)},element:{among:{fields:exampleFields2},when:(element,{model})=>examplesHeldBy(element,model).length>0,check:(element,report,context)=>checkExamples(
examplesHeldBy(element,context.model),report,context)}}};function checkExamples(examples,report,context){for(let $0=examples,$1=0;$1<$0.length;$1++){let example=$0[$1];
{let verdict=judge6(example,context);if(isForPattern(verdict)||reportUnjudged(verdict,example.node,context),verdict.is!=="invalid")continue;report({at:example.node.
closest(...verdict.path),message:`Example does not match its schema: ${verdict.reason}.`})}}}function isForPattern(verdict){return verdict.is==="unknown"&&verdict.
pattern!==void 0&&isMisread(verdict.pattern)}var matchers=new WeakMap;function matcherOf(host){let matcher=matchers.get(host);return matcher===void 0&&(matcher=
(pattern,text2)=>{let matches=host.matchesPattern(pattern,text2);return matches===!1&&isMisread(pattern)?void 0:matches},matchers.set(host,matcher)),matcher}var unjudged={
is:"unknown",pattern:void 0,isGivenUp:!1};function judge6(example,{model,host,options}){let{node,schema,direction,mediaType}=example;if(mediaType!==void 0&&isXmlMediaType(
mediaType))return unjudged;let value=exactValue(node),check4=valueCheck(model,{direction,checksFormats:options.checkFormats===!0,matchesPattern:matcherOf(host)});
if(typeof value!="string")return check4(schema,value);let isJson2=mediaType===void 0||isJsonMediaType(mediaType);if(!isJson2&&!isTextMediaType(mediaType))return unjudged;
let verdict=check4(schema,value);return verdict.is!=="invalid"?verdict:!isJson2||isSerialized(example)?verdict.isOtherType?unjudged:verdict:judgeWrittenOut(example,
value,check4)??verdict}function isSerialized({holder,schema}){return holder.kind!=="schema"&&holder.kind!=="mediaType"&&(0,import_chunk_LS7VJ7V7.possibleSchemas)(
schema).some(one=>one.hasType("array")||one.hasType("object"))}function judgeWrittenOut({schema},text2,check4){let value=parseContainer(text2);return value===void 0?
void 0:check4(schema,value)}function parseContainer(text2){if(/^\s*[[{]/.test(text2))try{return JSON.parse(text2)}catch{return}}var operationIdDefined={id:"oper\
ation-id-defined",summary:"Operations have an operationId.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[1059]},commonRemedy:"\
Where the definition is generated, have the generator name each operation, after the function that serves it.",on:{operation:{check({element,node,label,role,operationId},report){
if(element.has("operationId")&&operationId?.trim()!=="")return;let severity=role==="path"?void 0:"info";report(operationId===void 0?{at:node,message:`Operation ${label}\
 has no operationId.`,severity}:{at:node.child("operationId")??node,message:`Operation ${label} has an empty operationId.`,severity})}}}},operationsByPath=(0,import_chunk_LS7VJ7V7.perModel)(
model=>{let byPath=new Map;for(let $0=model.operations,$1=0;$1<$0.length;$1++){let operation=$0[$1];{if(operation.role!=="path")continue;let others2=byPath.get(
operation.path);others2===void 0?byPath.set(operation.path,[operation]):others2.push(operation)}}return byPath});function hasSeed(schema){return isSeed(schema)||
schema.edges.length>0&&hasSeedInParts(schema)}var hasSeedInParts=createFixpoint(decisiveParts,(schema,isSeeded)=>isComposable(compositionOf(schema),isSeeded));function decisiveParts(schema){
let composition=compositionOf(schema);if(!isComposable(composition,always)||isComposable(composition,never))return none9;let{parts,required}=composition,decisive=[];
for(let $0=parts,$1=0;$1<$0.length;$1++){let{open:open2}=$0[$1];for(let $3=open2,$4=0;$4<$3.length;$4++){let edge=$3[$4];isDecisive(edge,required)&&edge.to instanceof
import_chunk_LS7VJ7V7.Schema&&decisive.push(edge.to)}}return decisive}var always=()=>!0,never=()=>!1;function compositionOf(schema){return{parts:(0,import_chunk_LS7VJ7V7.possibleSchemas)(
schema).map(membersOf),required:requiredNames(schema)}}function isDecisive({field,key},required){return field==="items"||required.size===0||required.has(String(
key))}var membersOf=(0,import_chunk_LS7VJ7V7.once)(schema=>{if(isSeed(schema))return valueItself;let given=[],open2=[];for(let $6=schema.edges,$7=0;$7<$6.length;$7++){
let edge=$6[$7];{let{field,to:to2}=edge;if(field!=="properties"&&field!=="items"||!(to2 instanceof import_chunk_LS7VJ7V7.Schema))continue;isSeed(to2)||isBinary(
to2)||field==="properties"&&isReadOnly(to2)?given.push(edge):to2.edges.length>0&&open2.push(edge)}}return given.length===0&&open2.length===0?noMembers:{isValue:!1,
given,open:open2}}),valueItself={isValue:!0,given:[],open:[]},noMembers={isValue:!1,given:[],open:[]},none9=[];function isSeed(schema){return carriesValue(schema)||
schema.hasType("boolean")}function isBinary(schema){return(0,import_chunk_LS7VJ7V7.possibleSchemas)(schema).some(isOfBytes)}function isOfBytes(schema){let format=schema.
keyword("format");return format==="binary"||format==="byte"||schema.hasType("file")||schema.keyword("contentEncoding")!==void 0}var valueFields=["example","x-ex\
ample","default"],listFields=["examples","enum"];function carriesValue(schema){for(let $9=valueFields,$10=0;$10<$9.length;$10++){let field=$9[$10];if(schema.keyword(
field)!=null)return!0}for(let $12=listFields,$13=0;$13<$12.length;$13++){let field=$12[$13];{let values=schema.keyword(field);if(Array.isArray(values)&&values.length>
0)return!0}}let named=schema.keyword("x-examples");return(0,import_chunk_LS7VJ7V7.isObject)(named)&&Object.keys(named).length>0?!0:schema.format>="oas3_1"&&schema.
keyword("const")!==void 0}function isComposable({parts,required},isSeeded){let missing2=new Set(required);for(let $15=parts,$16=0;$16<$15.length;$16++){let{isValue,
given,open:open2}=$15[$16];{if(isValue)return!0;for(let $18=given,$19=0;$19<$18.length;$19++){let edge=$18[$19];if(completes(edge,missing2,required))return!0}for(let $21=open2,
$22=0;$22<$21.length;$22++){let edge=$21[$22];if(isDecisive(edge,required)&&edge.to instanceof import_chunk_LS7VJ7V7.Schema&&isSeeded(edge.to)&&completes(edge,missing2,
required))return!0}}}return required.size>0&&missing2.size===0}function completes({field,key},missing2,required){return field==="items"||required.size===0?!0:(missing2.
delete(String(key)),!1)}function requiredNames(schema){let names5;for(let $24=(0,import_chunk_LS7VJ7V7.appliedSchemas)(schema),$25=0;$25<$24.length;$25++){let one=$24[$25];
{let required=one.list("required");if(required.length===0)continue;names5??=new Set;for(let $27=required,$28=0;$28<$27.length;$28++){let name=$27[$28];typeof name==
"string"&&names5.add(name)}}}return names5??noNames}var noNames=new Set;function isReadOnly(schema){return(0,import_chunk_LS7VJ7V7.possibleSchemas)(schema).some(
one=>one.keyword("readOnly")===!0)}function hasBodyToShow(holder){return bodiesOf(holder).some(({schema})=>!isBinary(schema))}function hasBodyExample(holder){return bodiesOf(
holder).some(body=>hasOwnExample(body.holder)||hasSeed(body.schema))}var exampleFields3=["example","x-example","x-examples"];function hasOwnExample(element){if(exampleFields3.
some(field=>element.has(field)))return!0;let examples=element.get("examples");return typeof examples=="object"&&examples!==null&&Object.keys(examples).length>0}
var fedParameters=(0,import_chunk_LS7VJ7V7.perModel)(model=>{let names5=new Map,references=new Map(model.references.flatMap(({via,holder,target})=>via==="operat\
ionRef"?[[holder.value,target]]:[])),byId=elementsById(model);for(let $0=model.elementsOf("link"),$1=0;$1<$0.length;$1++){let link2=$0[$1];{let target=byId.get(
link2.text("operationId"))??references.get(link2.node.value),parameters=link2.get("parameters");if(target===void 0||!(0,import_chunk_LS7VJ7V7.isObject)(parameters))
continue;let known3=names5.get(target)??new Set;for(let $3=Object.keys(parameters),$4=0;$4<$3.length;$4++){let name=$3[$4];known3.add(name)}names5.set(target,known3)}}
let fed=new Set;for(let $6=names5.size===0?[]:model.operations,$7=0;$7<$6.length;$7++){let operation=$6[$7];{let known3=names5.get(operation.element);for(let $9=known3===
void 0?[]:operation.parameters,$10=0;$10<$9.length;$10++){let{element,name,in:place}=$9[$10];(known3?.has(name)===!0||known3?.has(`${place}.${name}`)===!0)&&fed.
add(element)}}}return fed});function elementsById({operations:operations2}){let elements=new Map;for(let $12=operations2,$13=0;$13<$12.length;$13++){let{operationId,
element}=$12[$13];operationId!==void 0&&!elements.has(operationId)&&elements.set(operationId,element)}return elements}var neededParameters=(0,import_chunk_LS7VJ7V7.perModel)(
model=>{let needed=new Map,credentials2=credentialNames(model),hasValue2=valueTest(model);for(let operations2 of operationsByPath(model).values())for(let[key,group]of groupsOf(
operations2)){let[first]=group;if(first===void 0||credentials2.has(key)||isCredential(first,model))continue;let known3=group.find(hasValue2);needed.set((known3??
first).element,known3!==void 0)}return needed});function groupsOf(operations2){let groups3=new Map;for(let $0=[...operations2].sort(readingFirst),$1=0;$1<$0.length;$1++){
let operation=$0[$1];for(let $3=operation.parameters,$4=0;$4<$3.length;$4++){let parameter=$3[$4];{if(!isNeeded(parameter))continue;let key=(0,import_chunk_LS7VJ7V7.parameterKey)(
parameter),group=groups3.get(key);group===void 0?groups3.set(key,[parameter]):group.push(parameter)}}}return groups3}function readingFirst(left,right){return Number(
left.isWrite)-Number(right.isWrite)||(left.method<right.method?-1:+(left.method>right.method))}function isNeeded(parameter){return parameter.in==="path"||parameter.
in!=="body"&&parameter.element.flag("required")===!0}var ownHeaders=new Set(["accept","authorization","content-type"]);function credentialNames(model){return new Set(
[...model.securitySchemes.values()].flatMap(({in:place,parameterName})=>place===void 0||parameterName===void 0?[]:[(0,import_chunk_LS7VJ7V7.parameterKey)({in:place,
name:parameterName})]))}function isCredential({in:place,name,element},model){return place==="header"&&ownHeaders.has(name.toLowerCase())?!0:place!=="path"&&isCredentialParameter(
element,model)}function valueTest(model){let answers3=new Map;return parameter=>{let answer=answers3.get(parameter.element)??hasValue(parameter,model);return answers3.
set(parameter.element,answer),answer}}function hasValue({element,in:place},model){return hasOwnExample(element)||element.has("x-dast-value-from")||fedParameters(
model).has(element)?!0:[element,...element.below("content").map(({element:mediaType})=>mediaType)].some(holder=>{let schema=holder.one("schema");return hasOwnExample(
holder)||schema instanceof import_chunk_LS7VJ7V7.Schema&&(hasSeed(schema)||isBinary(schema)||place!=="path"&&isAnyValueGood(schema))})}function isAnyValueGood(schema){
let format=schema.keyword("format");return format==="date"||format==="date-time"?!0:typeof schema.keyword("minimum")=="number"&&typeof schema.keyword("maximum")==
"number"}var parameterExampleDefined={id:"parameter-example-defined",summary:"Path parameters and required parameters have an example.",severity:"info",tier:"co\
re",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[1059]},commonRemedy:"Write the parameter once under `components/parameters` (2.0: `parameters`), with an\
 example, and refer to it.",on:{parameter:{when:(parameter,{model})=>neededParameters(model).has(parameter),check(parameter,report,{model}){neededParameters(model).
get(parameter)!==!0&&report({at:parameter.node,message:`${kindOf(parameter)} parameter ${(0,import_chunk_EZXGLPSD.quote)(parameter.text("name"))} has no example\
, default or enum.`})}}}};function kindOf(parameter){return parameter.text("in")==="path"?"Path":"Required"}var requestBodyExampleDefined={id:"request-body-exam\
ple-defined",summary:"Request bodies have an example.",severity:"info",tier:"core",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[1059]},yieldsTo:["request\
-body-not-allowed"],commonRemedy:"Write an example into the schemas under `components` (2.0: `definitions`): every body that refers to one has it.",on:{requestBody:{
when:isExamined,check:check2},parameter:{when:parameter=>parameter.text("in")==="body"&&isExamined(parameter),check:check2}}};function isExamined(holder){return(holder.
reachBits&import_chunk_LS7VJ7V7.bits.request)!==0&&hasBodyToShow(holder)}function check2(holder,report){hasBodyExample(holder)||report({at:holder.node,message:"\
Request body has no example."})}var responseExampleDefined={id:"response-example-defined",summary:"Success responses have an example.",severity:"hint",tier:"opt\
ional",formats:allFormats,maps:{cwe:[1059]},commonRemedy:"Write an example into the schemas under `components` (2.0: `definitions`): every response that refers \
to one has it.",on:{response:{when:(response,{model})=>responseUses(model,response).some(isSuccess)&&hasBodyToShow(response),check(response,report){hasBodyExample(
response)||report({at:response.node,message:"Success response has no example."})}}}};function isSuccess({operation,code}){return operation.role==="path"&&operation.
method!=="head"&&/^2(?!0[45])(?:\d\d|XX)$/i.test(code)}var testServerDefined={id:"test-server-defined",summary:"A server for tests is declared.",severity:"info",
tier:"core",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[1059]},on:{definition:{when:model=>testServer(model).is!=="unknown",check(model,report){if(testServer(
model).is==="declared")return;let{node}=model.root,at2=node.child("servers")??node.child("host")??model.servers[0]?.node??node;report({at:at2,message:"No server\
 other than production is declared for tests."})}}}},dastReady={name:"dast-ready",title:"Executable by a scanner",rules:[authTestable,destructiveOperationAnnotated,
exampleValid,operationIdDefined,parameterExampleDefined,requestBodyExampleDefined,responseExampleDefined,testServerDefined]};function propertyName(schema){let use=schema.
uses[0];return use?.field==="properties"&&typeof use.key=="string"?use.key:void 0}function propertyOf(schema){let name=propertyName(schema),owner=schema.uses[0]?.
from;return name!==void 0&&owner instanceof import_chunk_LS7VJ7V7.Schema?{name,owner}:void 0}var credentials=new Set(["password","derived","secret","key","token",
"card-code","card-pin"]);function isCredential2(kind){return credentials.has(kind)}var credentialProperties=(0,import_chunk_LS7VJ7V7.perModel)(({schemas})=>{let properties=new Map;
for(let $0=schemas,$1=0;$1<$0.length;$1++){let schema=$0[$1];{let property=credentialPropertyOf(schema);property!==void 0&&properties.set(schema,property)}}return properties});
function credentialPropertyOf(schema){let name=propertyName(schema);if(name===void 0||!schema.isData)return;let kind=credentialKindOf(name,schema),property=kind===
void 0?void 0:propertyOf(schema);return property===void 0||kind===void 0?void 0:{...property,kind}}function credentialKindOf(name,schema){let sensitive=sensitiveName(
name);if(sensitive===void 0||!isCredential2(sensitive.kind)||sensitive.isAmbiguous&&!isSaltOfPassword(sensitive.phrase,schema))return;let numbers2=sensitive.kind===
"token"||sensitive.kind==="key"||sensitive.kind==="secret"?"no numbers":"numbers";return canBeText(schema,numbers2)&&!isOtherThing(schema)?sensitive.kind:void 0}
var isMarked2=effectively(schema=>schema.keyword("writeOnly")===!0||schema.keyword("format")==="password"),isWriteOnly=effectively(schema=>schema.keyword("write\
Only")===!0);function isSaltOfPassword(phrase,schema){let owner=phrase==="salt"?propertyOf(schema)?.owner:void 0;return owner!==void 0&&hasPassword(owner)}var hasPassword=(0,import_chunk_LS7VJ7V7.once)(
owner=>[...owner.properties.keys()].some(name=>{let other=sensitiveName(name);return other?.isAmbiguous===!1&&(other.kind==="password"||other.kind==="derived")}));
function isOtherThing(schema){let format=schema.keyword("format");if(format==="uri"||format==="url")return!0;let description=schema.keyword("description");return typeof description==
"string"&&[namesIt,masked,invoiceNumber].some(expression2=>expression2.test(description))}function isSaidNeverSent(schema){let description=schema.keyword("descr\
iption");return typeof description=="string"&&neverSent.test(description)}var neverSent=/\b(?:empty|null|blank|omitted) (?:when|in|on|unless)\b|\bnot (?:be )?(?:returned|included|shown|exposed|present|displayed)\b|\b(?:never|can(?:not|['’]+t) be) (?:returned|shown|retrieved|displayed|queried)\b|\bwrite[- ]?only\b|\b(?:only|just) (?:returned|shown|available|visible|displayed|provided|present|populated|included|set)\b|\b(?:returned|shown|displayed|visible|available) only\b|\bnever again\b|\balways (?:returned )?(?:as )?(?:null|empty|blank)\b|\bpublishable key\b|\bclient-side\b/i,
namesIt=/\b(?:names?|ids?|identifiers?|references?|arn|path|location|url|uri|type|version|alias|label|status|hint|question) (?:of|to|for) (?:the|an?|your|this|kubernetes|secret)\b|\b(?:names? or ids?|ids? or names?)\b|\b(?:key ?vault|secrets? manager)\b|\bpublic key\b/i,
invoiceNumber=/\bnota fiscal\b|\bnf-?e\b|\bdanfe\b/i,masked=/\b(?:masked|redacted|obfuscated|obscured|sanitized|placeholder|last (?:four|4)|asterisks|hidden)\b|\*{3,}/i,
isMasked=effectively(schema=>{let{keywords:keywords2}=schema;if(keywords2["x-masked"]===!0)return!0;let maxLength3=schema.keyword("maxLength");return typeof maxLength3==
"number"&&maxLength3<shortestNumber?!0:["pattern","description","example"].some(field=>{let text2=schema.keyword(field);return typeof text2=="string"&&hidden.test(
text2)})}),shortestNumber=12,hidden=/\*{2,}|[xX•#]{4,}|\\\*|\[[*xX]+\]|\b(?:masked|truncated|obfuscated|obscured|redacted|encrypted|tokeni[sz]ed|last (?:four|4)|first (?:six|6))\b/,
cardholderDataRestricted={id:"cardholder-data-restricted",summary:"Responses contain no sensitive card data, and card numbers only masked.",severity:"error",tier:"\
optional",formats:allFormats,maps:{owaspApi2023:["API3"],cwe:[359,200],asvs:["14.2.6"]},securitySeverity:8,on:{schema:{when:schema=>schema.isResponse&&cardPropertyOf(
schema)!==void 0,check(schema,report){let card=cardPropertyOf(schema);if(card===void 0||isSaidNeverSent(schema)||isSaidNeverKept(schema))return;let name=(0,import_chunk_EZXGLPSD.quote)(
card.name);card.kind!=="pan"?report({at:schema.node,message:`${labels[card.kind]} property ${name} is returned.`}):isMasked(schema)||report({at:schema.node,message:`\
Card number property ${name} is returned unmasked.`,severity:"warn"})}}}},labels={"card-code":"Card verification code","card-pin":"Card PIN","card-track":"Track\
 data"};function isSaidNeverKept(schema){let description=schema.keyword("description");return typeof description=="string"&&neverKept.some(pattern=>pattern.test(
description))}var neverKept=[/(?<!\b(?:can|may|must|shall|should) )\b(?:(?:is|are)n['’]+t|not|never) (?:be )?(?:kept|persisted|retained|saved|stored)\b/i,/\b(?:does(?: not|n['’]+t)|we (?:do not|don['’]+t|never)) (?:keep|persist|retain|save|store)\b/i];
function cardPropertyOf(schema){let name=propertyName(schema),sensitive=name===void 0?void 0:sensitiveName(name);if(sensitive===void 0||!schema.isData||!canBeText(
schema,"numbers"))return;let kind=isCardKind(sensitive.kind)?sensitive.kind:sensitive.phrase==="pin"?"card-pin":void 0,property=kind===void 0?void 0:propertyOf(
schema);if(!(kind===void 0||property===void 0||isVague(sensitive)&&!hasCardBeside(property)))return{...property,kind}}function isVague({isAmbiguous,phrase}){return isAmbiguous||
phrase==="track data"}function hasCardBeside({name,owner}){return cardSigns(owner).some(sign=>sign.certain!==name)}var cardSigns=(0,import_chunk_LS7VJ7V7.once)(
owner=>{let names5=[...owner.properties.keys()];return names5.some(name=>/card|expir(?:y|ation)|^exp_?(?:month|year)$/i.test(name))?[{}]:names5.filter(name=>{let sensitive=sensitiveName(
name);return sensitive!==void 0&&isCardKind(sensitive.kind)&&!sensitive.isAmbiguous}).slice(0,2).map(name=>({certain:name}))}),credentialPropertyProtected={id:"\
credential-property-protected",summary:"Properties for credentials are marked as such.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API3"],
cwe:[522,549]},securitySeverity:4.5,commonRemedy:'Define such credentials once under `components/schemas` (2.0: `definitions`), with "format: password", and ref\
er to them from the properties.',yieldsTo:["no-credentials-in-response","cardholder-data-restricted"],on:{schema:{when:(schema,{model})=>(schema.isRequest||!schema.
isUsed)&&isSentCredential(credentialProperties(model).get(schema)?.kind),check(schema,report,{model}){let property=credentialProperties(model).get(schema);if(property===
void 0||isMarked2(schema))return;let remedy=schema.format==="oas2"?'not "format: password"':'neither "writeOnly" nor "format: password"';report({at:schema.node,
message:`Credential property ${(0,import_chunk_EZXGLPSD.quote)(property.name)} is ${remedy}.`,severity:schema.isRequest?void 0:"info"})}},parameter:{when:parameter=>parameter.
text("in")==="formData",check(parameter,report){let name=parameter.text("name")??"",schema=parameter.one("schema");if(!(schema instanceof import_chunk_LS7VJ7V7.Schema)||
isMarked2(schema)||!isSentCredential(credentialKindOf(name,schema)))return;let message=`Credential parameter ${(0,import_chunk_EZXGLPSD.quote)(name)} is not "fo\
rmat: password".`;report({at:parameter.node,message,severity:schema.isRequest?void 0:"info"})}}}};function isSentCredential(kind){return kind!==void 0&&kind!=="\
token"&&kind!=="derived"}function operationsTaking(schema,model){return takers(model).get(schema)??none10}var none10=[],takers=(0,import_chunk_LS7VJ7V7.perModel)(
model=>{let takers2=new Map;for(let $0=model.operations,$1=0;$1<$0.length;$1++){let operation=$0[$1];{if(operation.role!=="path"||!operation.isWrite)continue;for(let part of new Set(
bodySchemas(operation).flatMap(objectsOf))){let others2=takers2.get(part);others2===void 0?takers2.set(part,[operation]):others2.push(operation)}}}return takers2});
function bodySchemas(operation){let body=requestBodyOf(operation);return body===void 0?none10:bodiesOf(body).map(({schema})=>schema)}function objectsOf(body){let parts=(0,import_chunk_LS7VJ7V7.possibleSchemas)(
body);return[...parts,...parts.flatMap(part=>part.schemas("items")).flatMap(import_chunk_LS7VJ7V7.possibleSchemas)]}function managedKindOf(name,schema){let kind=kindOf2(
name);if(kind===void 0)return;let parts=(0,import_chunk_LS7VJ7V7.possibleSchemas)(schema);if(participles.has(name.toLowerCase())&&!parts.some(part=>part.keyword(
"format")==="date-time"))return;let types3=parts.flatMap(part=>part.types),allowed=allowedTypes.get(kind);return allowed===void 0||types3.some(type=>allowed.has(
type))?kind:void 0}var participles=new Set(["created","updated","modified","deleted"]),judged2=new Map;function kindOf2(name){let kind=judged2.get(name);return kind===
void 0&&(kind=kinds.get(nameTokens(name).join(" "))??null,judged2.size>=maxRemembered3&&judged2.clear(),judged2.set(name,kind)),kind??void 0}var maxRemembered3=2e5,
flags=new Set(["boolean"]),numbers=new Set(["number","integer"]),scalars=new Set(["string","number","integer"]),allowedTypes=new Map([["id",new Set(["integer"])],
["audit",scalars],["privilege",flags],["verification",flags],["balance",numbers]]),names2={id:["id"],audit:[...timesOf("created","creation","create"),...timesOf(
"updated","update"),...timesOf("modified","modification"),...timesOf("last updated","last update"),...timesOf("last modified","last modification"),...timesOf("d\
eleted","deletion"),"created by","updated by","modified by","deleted by","last modified by","last updated by","date created","date updated","date modified","dat\
e last updated","last modified","last updated",...participles,"last login","last login at"],privilege:["is admin","admin","is administrator","is superuser","is \
super user","superuser","is staff","is root","is super admin"],verification:["email verified","is email verified","phone verified","is phone verified","is verif\
ied","verified","kyc verified"],balance:["balance","account balance","current balance","available balance","credit balance","wallet balance"],role:["role","role\
s","user role","user roles","permission","permissions","scopes","authorities"]},kinds=new Map(["id","audit","privilege","verification","balance","role"].flatMap(
kind=>names2[kind].map(name=>[name,kind])));function timesOf(...verbs2){return verbs2.flatMap(verb=>["at","on","date","time","timestamp","date time","datetime",
"time stamp","at utc"].map(end=>`${verb} ${end}`))}var isReadOnly2=effectively(schema=>schema.keyword("readOnly")===!0),massAssignmentProtected={id:"mass-assign\
ment-protected",summary:"Callers cannot write what the server manages.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API3","API6"],cwe:[915],
asvs:["15.3.3","8.2.3"]},securitySeverity:6,commonRemedy:'Mark what the server manages "readOnly: true" where the schema is defined, or give requests a schema o\
f their own.',on:{schema:{when:schema=>managedPropertyOf(schema)!==void 0,check(schema,report,{model}){let managed=managedPropertyOf(schema);if(managed===void 0||
isReadOnly2(schema)||isOfClient([schema,managed.owner]))return;let operation=operationsTaking(managed.owner,model).find(taker=>isAttack(managed,taker,schema));if(operation===
void 0)return;let isPublic=model.context.isExposureDeclared&&operation.exposure==="public";report({at:schema.node,message:`Server-managed property ${(0,import_chunk_EZXGLPSD.quote)(
managed.name)} is writable in ${operation.label}.`,severity:managed.kind==="privilege"&&isPublic?"error":void 0})}}}};function managedPropertyOf(schema){if(!schema.
isRequest||!schema.isResponse)return;let name=propertyName(schema),kind=name===void 0?void 0:managedKindOf(name,schema),property=kind===void 0?void 0:propertyOf(
schema);return property===void 0||kind===void 0?void 0:{...property,kind}}function isAttack({kind,name,owner},operation,schema){if(isAdministration(operation)||
isOfClient([operation.element]))return!1;switch(kind){case"id":return isCreation(operation)&&!owner.list("required").includes(name);case"privilege":return isForAnyone(
operation);case"role":return isForAnyone(operation)&&!isAboutRoles(operation)&&!(0,import_chunk_LS7VJ7V7.possibleSchemas)(schema).some(part=>part.has("enum"));case"\
audit":case"verification":case"balance":return!0}}function isCreation({method,path,operationId,element,responseCodes}){if(method!=="post"||/\}\/*$/.test(path))return!1;
let[verb=""]=nameTokens(operationId??element.text("summary")??"");return responseCodes.includes("201")||["create","add","new","insert"].includes(verb)}function isAdministration({
path,element}){return[...nameTokens(path),...element.list("tags").flatMap(tag=>nameTokens((0,import_chunk_LS7VJ7V7.scalarText)(tag)??""))].some(word=>word==="ad\
min"||word==="admins"||word==="administration"||word==="import")}function isForAnyone({path,security}){let segment=path.split("/").findLast(part=>part!=="")??"",
words7=nameTokens(segment);return security?.allowsAnonymous===!0||selfService.some(word=>words7.includes(word))||/sign[-_]up/i.test(segment)}function isAboutRoles({
path}){return nameTokens(path.replaceAll(/\{[^{}]*\}/g,"")).some(word=>roleWords.has(word))}var roleWords=new Set(["role","roles","permission","permissions","au\
thz","rbac","acl","acls"]),selfService=["me","signup","register","registration","profile"];function isOfClient(elements){return elements.some(element=>element.get(
"x-client-generated")===!0)}function credentialUse({kind,name},schema){let isForVisitors=kind==="password"&&(nameTokens(name).some(word=>gatherings.has(word))||
namesVisit(schema));return{kind,isRequest:schema.isRequest,isForVisitors}}function disclosureBy(operation,{kind,isRequest,isForVisitors}){let{method}=operation;
if(method==="post"&&(kind==="token"||kind==="key"||kind==="secret"||!isRequest))return"issues";let words7=wordsOf2(operation);return kind==="secret"&&words7.some(
word=>payment.has(word))||kind==="token"&&words7.some(word=>signIn.has(word))?"issues":kind==="password"&&(isForVisitors||words7.some(word=>gatherings.has(word)))||
words7.some(word=>credentialWords.has(word))?"is about":"exposes"}var gatherings=new Set(`meeting meetings webinar webinars conference conferences pmi room room\
s participant participants attendee attendees guest guests viewer
  viewers listen recording recordings share shares`.split(/\s+/));function namesVisit(schema){return visits.test(schema.text("description")??"")}var visits=/\bpass(?:word|code)s? (?:\w+ )?(?:to|for) (?:join|see|view|watch|enter|attend)(?:ing)? (?:the|this|an?) (?:meeting|webinar|conference|call|event|room|video|album|gallery|recording|stream)\b/i,
wordsOf2=(0,import_chunk_LS7VJ7V7.once)(operation=>{let fixed=operation.path.replace(/\{[^{}]*\}/g,"");return[...nameTokens(fixed),...nameTokens(operation.operationId??
"")]}),signIn=new Set(`token tokens login signin logon auth authenticate authentication authorize authorization oauth oauth2 openid sso saml session sessions
  register registration signup jwt connect callback refresh exchange handshake verify me sign otp`.split(/\s+/)),payment=new Set(["intent","intents","checkout",
"payment","payments"]),credentialWords=new Set(`token tokens credential credentials secret secrets key keys apikey apikeys password passwords passphrase auth au\
thentication oauth
  oauth2 certificate certificates connectionstring connectionstrings login session sessions rotate regenerate reset otp totp mfa 2fa
  recovery verification invite invitation keystore vault kubeconfig publishxml identity wallet wallets hmac vpn connect pairing cvc cvv pin pins`.split(/\s+/));
function createNearest(schemas,model){let{numbers:numbers2,receivers,subtypes}=gatherSenders(schemas),uses=model.operations.flatMap(operation=>operation.role===
"path"?operation.responses.flatMap(({response})=>numbers2.has(response)?[{operation,response}]:[]):[]);return isWanted=>{let nearest2=Array.from(receivers,()=>{}),
enter3=(numbered,answer,entered)=>{for(let $0=numbered,$1=0;$1<$0.length;$1++){let number=$0[$1];{if(nearest2[number]!==void 0)continue;nearest2[number]=answer,
entered.push(number)}}},queue=[];for(let $3=uses,$4=0;$4<$3.length;$4++){let answer=$3[$4];{let number=numbers2.get(answer.response);number!==void 0&&nearest2[number]===
void 0&&isWanted(answer)&&enter3([number],answer,queue)}}for(;queue.length>0;){for(let $6=queue,$7=0;$7<$6.length;$7++){let number=$6[$7];enter3(receivers[number]??
[],nearest2[number],queue)}let extending=[];for(let $9=queue,$10=0;$10<$9.length;$10++){let number=$9[$10];enter3(subtypes[number]??[],nearest2[number],extending)}
queue=extending}return schema=>nearest2[numbers2.get(schema)??-1]}}function gatherSenders(schemas){let numbers2=new Map,receivers=[],subtypes=[],numberOf=element=>{
let known3=numbers2.get(element);return known3!==void 0?known3:(numbers2.set(element,receivers.length),subtypes.push([]),receivers.push([])-1)};for(let schema of schemas)
numberOf(schema);for(let[element,number]of numbers2)for(let $12=element.uses,$13=0;$13<$12.length;$13++){let use=$12[$13];{if(!isSent(use))continue;let sender=numberOf(
use.from);(use.field==="subtype"?subtypes:receivers)[sender]?.push(number)}}return{numbers:numbers2,receivers,subtypes}}function isSent(use){let{from,field}=use;
return from.kind==="operation"||from.kind==="requestBody"||from.kind==="parameter"||from.kind==="definition"||(0,import_chunk_LS7VJ7V7.isDefinitionField)(use)?!1:
from instanceof import_chunk_LS7VJ7V7.Schema?!(0,import_chunk_LS7VJ7V7.isAssertion)(field)&&from.keyword("writeOnly")!==!0:!0}var noCredentialsInResponse={id:"n\
o-credentials-in-response",summary:"Responses contain no credentials.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API3"],cwe:[200,522,
213],asvs:["15.3.1"]},securitySeverity:7.5,commonRemedy:'Mark credentials "writeOnly: true" in the schemas that requests and responses share, and leave them out\
 of those of responses.',yieldsTo:["cardholder-data-restricted"],on:{schema:{when:(schema,{model})=>schema.isResponse&&credentialProperties(model).has(schema),check(schema,report,{
model}){let property=credentialProperties(model).get(schema);if(property===void 0||isWriteOnly(schema)||isExcused(property,schema))return;let exposure=worstExposure(
property,schema,model);if(exposure===void 0)return;let{operation,severity}=exposure;report({at:schema.node,message:`Response exposes credential property ${(0,import_chunk_EZXGLPSD.quote)(
property.name)}.`,severity,related:[{at:operation.responsesNode,message:`${operation.label} answers with it.`}]})}}}};function isExcused(property,schema){return isShownOnce(
[schema,property.owner])||property.kind==="token"&&isTokenResponse(property.owner)||isSaidNeverSent(schema)}function worstExposure(property,schema,model){return exposures(
model)(credentialUse(property,schema))(property.owner)}var exposures=(0,import_chunk_LS7VJ7V7.perModel)(model=>{let owners=[...credentialProperties(model)].flatMap(
([schema,{owner}])=>schema.isResponse?[owner]:[]),find=createNearest(owners,model),byUse=new Map;return use=>{let key=Object.values(use).join(),known3=byUse.get(
key)??exposureBy(use,find);return byUse.set(key,known3),known3}});function exposureBy(use,find){let disclosureOf=({operation,response})=>isShownOnce([response,operation.
element])?"issues":disclosureBy(operation,use),exposing=find(answer=>disclosureOf(answer)==="exposes"&&answer.operation.exposure!=="internal"),others2;return owner=>{
let worst=exposing(owner);if(worst!==void 0)return{operation:worst.operation,severity:"error"};others2??=find(answer=>disclosureOf(answer)!=="issues");let mild=others2(
owner);return mild&&{operation:mild.operation,severity:"warn"}}}function isShownOnce(elements){return elements.some(element=>element.get("x-shown-once")===!0)}var isTokenResponse=(0,import_chunk_LS7VJ7V7.once)(
owner=>{let names5=[...owner.properties.keys()].map(name=>name.toLowerCase().replace(/[^a-z]/g,""));return names5.includes("tokentype")||names5.includes("refres\
htoken")||names5.some(isExpiry)});function isExpiry(name){return/^(?:access)?(?:token)?expir(?:es|y|ation|esat|esin|ydate|ationdate|ationtime)$/.test(name)}function isPresignedUrl(parameter,model){
return parameter.text("in")!=="query"||sensitiveName(parameter.text("name")??"")?.kind!=="signature"?!1:parameterUses(model,parameter).some(operation=>operation.
parameters.some(other=>other.in==="query"&&companions.has(nameTokens(other.name).join(" "))))}var companions=new Set(["expires","expiry","se","key pair id","sig\
nature method","access key id","aws access key id","google access id","x amz expires","x amz credential","x goog expires","x goog credential"]);function undeclaredNames(model,isWanted){
let undeclared=[];for(let $0=model.root.one("paths")?.edges??[],$1=0;$1<$0.length;$1++){let edge=$0[$1];for(let name of namesIn(edge.field)){let operations2=isWanted(
name)?operationsByPath(model).get(edge.field)??[]:[];operations2.length>0&&!isDeclared3(name,operations2)&&undeclared.push({name,at:edge.to.node})}}return undeclared}
function namesIn(path){return new Set(path.match(/\{[^{}]+\}/g)?.map(variable=>variable.slice(1,-1)))}function isDeclared3(name,operations2){return operations2.
some(operation=>operation.parameters.some(parameter=>parameter.in==="path"&&parameter.name===name))}var noCredentialsInUrl={id:"no-credentials-in-url",summary:"\
No URL carries a credential.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API2","API8"],cwe:[598,522],asvs:["14.2.1"]},securitySeverity:7.5,
commonRemedy:"Declare one security scheme that carries the credential in a header, and apply it to the whole definition.",on:{parameter:{when:isInUrl,check(parameter,report,{
model}){let severity=severityOf10(parameter,model);if(severity===void 0)return;let name=parameter.text("name")??"",place=parameter.text("in")??"";if(isSchemeParameter(
name,place,model))return;let at2=parameter.node.child("name")??parameter.node;report({at:at2,message:`Credential ${(0,import_chunk_EZXGLPSD.quote)(name)} is car\
ried in the ${place}.`,severity})}},definition:{check(model,report){for(let $0=undeclaredNames(model,isCredential3),$1=0;$1<$0.length;$1++){let{name,at:at2}=$0[$1];
report({at:at2,message:`Credential ${(0,import_chunk_EZXGLPSD.quote)(name)} is carried in the path.`,severity:mildWithin(model)})}}},server:{when:server=>server.
url!==void 0,check:checkServer}}};function isInUrl(parameter){return(parameter.reachBits&(import_chunk_LS7VJ7V7.bits.path|import_chunk_LS7VJ7V7.bits.query))!==0||
!parameter.isUsed&&places3.has(parameter.text("in"))}var places3=new Set(["path","query"]);function isCredential3(name){let sensitive=sensitiveName(name);return sensitive!==
void 0&&!sensitive.isAmbiguous&&isCredentialKind(sensitive.kind)}function isSchemeParameter(name,place,{securitySchemes}){for(let scheme of securitySchemes.values())
if(scheme.in===place&&scheme.parameterName===name)return!0;return!1}function severityOf10(parameter,model){if(isPresignedUrl(parameter,model))return"info";let suspicion=suspectCredential(
parameter,model);if(suspicion===void 0)return;if(!parameter.isUsed)return"info";let isInternal3=parameterUses(model,parameter).every(operation=>operation.exposure===
"internal");return suspicion==="likely"||isInternal3?"warn":"error"}function mildWithin({context}){return context.exposure==="internal"?"warn":void 0}function checkServer(server,report,{
model}){let severity=mildWithin(model),url=server.url??"",at2=server.element.node.child("url")??server.node,yieldsTo=["no-secrets-in-document"];/^[a-z][a-z0-9+.-]*:\/\/[^/?#@:]*:[^/?#@]+@/i.
test(url)&&report({at:at2,message:"Server URL carries a user name and a password.",severity,yieldsTo});for(let $3=queryNames(url),$4=0;$4<$3.length;$4++){let name=$3[$4];
{let sensitive=sensitiveName(name);if(sensitive===void 0||!isCredentialKind(sensitive.kind))continue;report({at:at2,message:`Credential ${(0,import_chunk_EZXGLPSD.quote)(
name)} is carried in the server URL.`,severity,yieldsTo})}}}function queryNames(url){return(/^[^#?]*\?([^#]*)/.exec(url)?.[1]??"").split("&").map(pair=>pair.replace(
/=.*/s,""))}var minLength=8,distinctTexts=(0,import_chunk_LS7VJ7V7.perModel)(({graph})=>{let texts=new Set;for(let document of graph.documents.values())visitTexts(
document,text2=>{texts.add(text2)});return texts});function placesOf2(model,wanted){let places8=[];for(let document of model.graph.documents.values())visitTexts(
document,(text2,isKey,key,path)=>{let at2=wanted.has(text2,isKey?void 0:key)?import_chunk_67I5OISI.Node.root(document).at(...path,key):void 0;at2!==void 0&&places8.
push({text:text2,at:at2,isKey})});return places8}function visitTexts(document,visit2){let seen=document.mayRepeat?new Set:void 0,path=[],enter3=container=>{if(seen?.
has(container)!==!0){if(seen?.add(container),Array.isArray(container)){for(let at2=0;at2<container.length;at2+=1)look(container[at2],String(at2));return}for(let key in container)
key.length>=minLength&&visit2(key,!0,key,path),look(container[key],key)}},look=(value,key)=>{typeof value=="string"?value.length>=minLength&&visit2(value,!1,key,
path):typeof value=="object"&&value!==null&&(path.push(key),enter3(value),path.pop())};typeof document.data=="object"&&document.data!==null&&enter3(document.data)}
var details=[["a private address",/\bhttps?:\/\/(?:10\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])|192\.168)\.\d{1,3}\.\d{1,3}\b/i],["an internal host",/\bhttps?:\/\/(?:[\w-]{1,63}\.){1,8}(?:internal|intranet|intra|corp|lan|local|home\.arpa)(?![\w.-])/i],
["an internal tool",/\bhttps?:\/\/(?:jenkins|sonarqube|grafana|kibana|nexus|artifactory|teamcity|redmine)\.(?!(?:com|org|io|net|example)\b|atlassian\.|example\.)[\w-]+\.[\w.-]+/i],
["a tracker",/\bhttps?:\/\/jira\.(?!example\.|apache\.|atlassian\.)[\w-]+\.[\w.-]+\/browse\/[A-Z]|\bhttps?:\/\/(?!your-|example|company|mycompany|my-|site\.|<|\{)[\w-]{2,63}\.atlassian\.net\/(?:browse\/[A-Z]|jira\/|secure\/)/],
["a file path",/(?<![\w/.:~-])\/(?:home|var\/www|usr\/src|Users)\/(?!user\b|username\b|you\b|me\b|\w{0,20}example)[\w.-]+\/[\w./-]+|\b[A-Z]:\\\\?(?:Users|inetpub|Projects?|Builds?|dev|src)\\\\?(?![%<{])/],
["a note to do",/(?<![.\w])(?:TODO(?::|\([\w./@ -]+\)| - )|FIXME\b|HACK:|XXX:)/],["a database table",/\bdbo\.(?!my|example)[A-Za-z_]\w+/]];function internalDetailIn(text2){
return mayTell.test(text2)?details.find(([,expression2])=>expression2.test(text2))?.[0]:void 0}var mayTell=/https?:\/\/|TODO|FIXME|HACK|XXX|dbo\.|[A-Z]:\\|\/(?:home|var|usr|Users)\//i,
exampleKeys=new Set(["example","examples","default","enum","const","x-example","x-examples"]),namedUnder=new Set(["properties","patternProperties","schemas","de\
finitions","$defs","responses","parameters","headers","links","callbacks","requestBodies","securitySchemes","variables","content","encoding","scopes","paths","m\
apping"]),proseKeys=new Set(["description","summary","title"]);function isInExample(node){let around=exampleAround(node);return around!==void 0&&!(proseKeys.has(
node.key)&&isNamedExample(node.parent,around))}function isNamedExample(node,around){return around.key==="examples"&&node?.parent===around&&typeof node.key=="str\
ing"}function isProse(node){return proseKeys.has(node.key)&&!namedUnder.has(node.parent?.key)}function isInExtension(node){for(let at2=node;at2!==void 0;at2=at2.
parent)if(typeof at2.key=="string"&&at2.key.startsWith("x-"))return!0;return!1}function exampleAround(node){let around;for(let at2=node;at2!==void 0;at2=at2.parent)
exampleKeys.has(at2.key)&&!namedUnder.has(at2.parent?.key)&&(around=at2);return around}var valueKeys=new Set(["value","dataValue","serializedValue"]),passedKeys=new Set(
[...exampleKeys,...valueKeys,"schema","items"]);function nameOfValue2(node){let inner;for(let at2=node;at2!==void 0;at2=at2.parent){let{value}=at2;if((0,import_chunk_LS7VJ7V7.isObject)(
value)&&typeof value.in=="string"&&typeof value.name=="string")return value.name;let isExampleObject=valueKeys.has(inner?.key)&&at2.parent?.key==="examples";if(typeof at2.
key=="string"&&!passedKeys.has(at2.key)&&!isExampleObject)return at2.key;inner=at2}return""}var noInternalDetails={id:"no-internal-details",summary:"Texts discl\
ose no internal details.",severity:"info",tier:"optional",formats:allFormats,maps:{owaspApi2023:["API8","API9"],cwe:[497,615]},securitySeverity:2.6,on:{definition:{
when:({context})=>context.exposure!=="internal",check(model,report){let found=new Map;for(let text2 of distinctTexts(model)){let detail=internalDetailIn(text2);
detail!==void 0&&found.set(text2,detail)}if(found.size!==0)for(let $0=placesOf2(model,found),$1=0;$1<$0.length;$1++){let{text:text2,at:at2,isKey}=$0[$1];!isKey&&
(isProse(at2)||isInExample(at2)||isInExtension(at2))&&report({at:at2,message:`Text discloses an internal detail (${found.get(text2)}).`})}}}}};function isIdentifierName(name){
let words7=nameTokens(name);return words7.at(-1)==="id"&&!words7.some(word=>otherIds.has(word))}var otherIds=new Set(`status state type kind category class coun\
try region city currency language locale timezone zone level priority format mode unit
  since until max min after before last first from to start end next previous prev offset cursor page version api app chain network year
  season league sport team genre`.split(/\s+/)),noNumericIds={id:"no-numeric-ids",summary:"Identifiers of objects cannot be guessed.",severity:"info",tier:"core",
formats:allFormats,maps:{owaspApi2023:["API1"],cwe:[639,340]},securitySeverity:3,commonRemedy:"Give objects a second, random identifier (a UUID) for the API, an\
d keep the number inside.",on:{parameter:{when:(parameter,{model})=>isObjectIdentifier(parameter)&&!isInternal(parameter,model),check(parameter,report,{model}){
let schema=parameter.one("schema");if(!(schema instanceof import_chunk_LS7VJ7V7.Schema)||!isSequential(schema))return;let isPublic=parameterUses(model,parameter).
some(({exposure})=>exposure==="public")&&model.context.isExposureDeclared;report({at:parameter.node.child("name")??parameter.node,message:`Identifier ${(0,import_chunk_EZXGLPSD.quote)(
parameter.text("name"))} is a number that can be guessed.`,severity:isPublic?"warn":void 0})}}}};function isObjectIdentifier(parameter){let{reachBits}=parameter;
return((reachBits&import_chunk_LS7VJ7V7.bits.path)!==0||(reachBits&import_chunk_LS7VJ7V7.bits.query)!==0&&parameter.flag("required")===!0)&&isIdentifierName(parameter.
text("name")??"")}function isInternal(parameter,model){return parameterUses(model,parameter).every(({exposure})=>exposure==="internal")}function isSequential(schema){
let parts=(0,import_chunk_LS7VJ7V7.possibleSchemas)(schema);return parts.some(part=>Array.isArray(part.keyword("enum"))||Object.hasOwn(part.keywords,"const"))?!1:
parts.some(part=>part.hasType("integer")||part.hasType("number")||part.hasType("string")&&isDigits(part))}function isDigits(schema){let pattern=schema.keyword("\
pattern");return typeof pattern=="string"&&/^\^\(?(?:\\d|\[0-9\]|\[1-9\](?:\\d|\[0-9\]))(?:\+|\*|\{\d+(?:,\d*)?\})\)?\$$/.test(pattern)}function personalDataOf(name,schema,description=""){
let sensitive=sensitiveName(name);return sensitive!==void 0&&!sensitive.isAmbiguous&&!isCredentialKind(sensitive.kind)?sensitive.phrase==="account number"&&!isOfBank(
name,schema,description)||sensitive.kind==="pan"&&schema!==void 0&&isMasked(schema)||sensitive.kind==="contact"&&office.test(schema?.text("description")??"")?void 0:
schema===void 0||canBeTexts(schema,isNumber2(sensitive)?"numbers":"no numbers")?sensitive.kind:void 0:schema!==void 0&&isEmail2(schema)&&!isOfOffice(name)&&canBeTexts(
schema,"no numbers")?"contact":void 0}function isOfBank(name,schema,description){let owner=schema===void 0?void 0:propertyOf(schema)?.owner;return[nameTokens(name).
join(" "),description,schema?.text("description")??""].some(text2=>bank.test(text2))||owner!==void 0&&namesBank(owner)}var namesBank=(0,import_chunk_LS7VJ7V7.once)(
owner=>[...owner.properties.keys()].some(name=>bank.test(nameTokens(name).join(" ")))),bank=/\b(?:bank(?! identification\b)|banking|iban|bic|swift|routing|sort code|branch code|ifsc|bsb|aba|ach|sepa|wire|direct debit)\b/i;
function isOfOffice(name){return nameTokens(name).some(token=>offices.has(token))}var offices=new Set(["helpdesk","resource","sales","support"]),office=/\b(?:customer service|helpdesk|resource|room|sales|support|toll[- ]free)(?:['’]s)? (?:e-?mail|mailbox|(?:tele)?phone)\b/i;
function isNumber2({kind,phrase}){return kind==="identity"||kind==="bank"||isCardKind(kind)||kind==="contact"&&!/mail|correo|courriel|posta/.test(phrase)}function isGrave(kind){
return kind==="identity"||isCardKind(kind)}function isDeclaredPersonal(element){return element.get("x-pii")===!0||(0,import_chunk_LS7VJ7V7.isClassAtLeast)((0,import_chunk_LS7VJ7V7.dataClassOf)(
element),"confidential")}function isEmail2(schema){let format=schema.keyword("format")??schema.referenced?.keyword("format");return format==="email"||format==="\
idn-email"}var noPiiInUrl={id:"no-pii-in-url",summary:"No URL carries personal data.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API3",
"API8"],cwe:[598,359],asvs:["14.2.1"]},securitySeverity:5,commonRemedy:"Search by personal data in the body of a POST (from OpenAPI 3.2 on: QUERY) operation.",on:{
parameter:{when:parameter=>(parameter.reachBits&(import_chunk_LS7VJ7V7.bits.path|import_chunk_LS7VJ7V7.bits.query))!==0,check(parameter,report,{model}){let name=parameter.
text("name")??"",severity=severityOf11(name,parameter,model);if(severity===void 0)return;let at2=parameter.node.child("name")??parameter.node;report({at:at2,message:`\
Personal data ${(0,import_chunk_EZXGLPSD.quote)(name)} is carried in the ${parameter.text("in")??""}.`,severity})}}}};function severityOf11(name,parameter,model){
let schema=parameter.one("schema"),kind=personalDataOf(name,schema instanceof import_chunk_LS7VJ7V7.Schema?schema:void 0,parameter.text("description")),isDeclared4=[
parameter,schema].some(element=>element!==void 0&&isDeclaredPersonal(element));if(kind===void 0&&!isDeclared4)return;let isInternal3=parameterUses(model,parameter).
every(operation=>operation.exposure==="internal");return kind!==void 0&&isGrave(kind)?isInternal3?"warn":"error":isInternal3?"info":"warn"}var base62="012345678\
9ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";function endsWithCrc32(text2){let rest=crc32(text2.slice(0,-6)),digits="";for(let count3=0;count3<6;count3+=
1)digits=base62.charAt(rest%62)+digits,rest=Math.floor(rest/62);return text2.endsWith(digits)}function crc32(text2){let remainder=4294967295;for(let index2=0;index2<
text2.length;index2+=1){remainder^=text2.charCodeAt(index2);for(let bit=0;bit<8;bit+=1)remainder=remainder>>>1^(remainder&1?3988292384:0)}return(remainder^4294967295)>>>
0}function hasLuhnDigit(digits){let sum=0;for(let index2=0;index2<digits.length;index2+=1){let digit=Number(digits.charAt(digits.length-1-index2)),doubled=index2%
2===0?digit:digit*2;sum+=doubled>9?doubled-9:doubled}return sum%10===0}var personalData=[{kind:"card number",isReal:isCardNumber,names:["card","pan","cc","credi\
t card","primary account number"]},{kind:"social security number",isReal:isSocialSecurityNumber,names:["ssn","social security","tax id","tin"]},{kind:"national \
insurance number",isReal:isNationalInsuranceNumber,names:["nino","national insurance","ni number"]},{kind:"CPF number",isReal:isCpf,names:["cpf","document","tax\
 id"]},{kind:"codice fiscale",isReal:isCodiceFiscale,names:["codice fiscale","fiscal code","tax code","tax id","cf"]},{kind:"email address",isReal:isEmail3},{kind:"\
phone number",isReal:isPhoneNumber,names:["phone","telephone","mobile","msisdn","tel","cell","cellphone","fax"]}];function isCalledSo({names:names5},name){if(names5===
void 0)return!0;let tokens=nameTokens(name);return names5.some(phrase=>hasTokenRun(tokens,phrase.split(" ")))}var sampleCards=new Set(["371449635398431","378282\
246310005","6011000990139424","30569309025904","3566002020360505","4012888888881881","5105105105105100","2223003122003222","6011981111111113","3056930009020004",
"36227206271667","5425233430109903","4263982640269299","4917484589897107","5425230000004415","4012001037141112","374245455400126","6250941006528599"]),cardRanges=/^(?:4\d{12}(?:\d{3})?(?:\d{3})?|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|6(?:011|5\d\d|4[4-9]\d)\d{12}|3(?:0[0-5]|[68]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12})$/;
function isCardNumber(text2){if(!/^\d{4}(?:[ -]?\d){9,15}$/.test(text2))return!1;let digits=text2.replaceAll(/[ -]/g,"");return cardRanges.test(digits)&&hasLuhnDigit(
digits)&&!sampleCards.has(digits)&&!isPlainlyMadeUp(digits)}function isPlainlyMadeUp(digits){return new Set(digits).size<=4||/(\d)\1{3}|(\d{3,4})\2/.test(digits)||
/01234|12345|23456|34567|45678|56789|98765|87654|76543|65432|54321|43210/.test(digits)}function isSocialSecurityNumber(text2){return/^(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}$/.
test(text2)?text2!=="078-05-1120"&&!isPlainlyMadeUp(text2.replaceAll("-","")):!1}function isNationalInsuranceNumber(text2){let match=/^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?(\d\d) ?(\d\d) ?(\d\d) ?[A-D]$/.
exec(text2);return match!==null&&!isPlainlyMadeUp(match.slice(1).join(""))}function isCpf(text2){if(!/^\d{3}\.?\d{3}\.?\d{3}-?\d\d$/.test(text2))return!1;let digits=text2.
replaceAll(/[.-]/g,"");return[9,10].every(length=>cpfDigit(digits.slice(0,length))===digits.charAt(length))&&!isPlainlyMadeUp(digits)&&digits!=="11144477735"}function cpfDigit(digits){
let sum=[...digits].reduce((total,digit,index2)=>total+Number(digit)*(digits.length+1-index2),0);return String(sum*10%11%10)}function isCodiceFiscale(text2){let upper=text2.
toUpperCase();if(!/^[A-Z]{6}\d\d[A-EHLMPRST](?:[0-6]\d|7[01])[A-Z]\d{3}[A-Z]$/.test(upper)||/^(?:RSS|VRD|BNC)/.test(upper))return!1;let sum=[...upper.slice(0,15)].
reduce((total,character,index2)=>total+(index2%2===0?oddValue(character):evenValue(character)),0);return upper.charCodeAt(15)===65+sum%26}function evenValue(character){
return character<"A"?Number(character):character.charCodeAt(0)-65}function oddValue(character){return[1,0,5,7,9,13,15,17,19,21,2,4,18,20,11,3,6,8,12,14,16,10,22,
25,24,23][evenValue(character)]??0}var mailProviders=/^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|mail|protonmail|proton|qq|163|126|yandex|libero|orange|wanadoo|t-online|freenet|laposte|uol|bol|terra)\.(?:com|net|de|fr|it|es|ru|br|co\.\w\w|com\.\w\w|ch|at|be|nl|me)$/,
nobody=/^(?:[a-z]|.*(?:example|sample|test|demo|dummy|fake|doe|smith|foo|bar|baz|user|email|e-?mail|your|some(?:one|body)|name|customer|client|admin|info|support|contact|sales|noreply|no-reply|hello|help|team|account|person|people|abc|xyz|qwe|asd|123|john|jane|joe|bob|alice|first|last|random|anonymous|owner|member|employee|guest|recipient|sender|buyer|seller|merchant|company|business|mail).*)$/;
function isEmail3(text2){let match=/^([\w.+-]{1,64})@([A-Za-z0-9.-]{1,253})$/.exec(text2);if(match===null)return!1;let[,local="",domain=""]=match;return mailProviders.
test(domain.toLowerCase())&&!nobody.test(local.toLowerCase())}function isPhoneNumber(text2){if(!/^\+[1-9](?:[ ().-]{0,2}\d){8,14}$/.test(text2))return!1;let digits=text2.
replaceAll(/\D/g,"");return!/^1(?![2-9]\d\d[2-9]\d{6}$)/.test(digits)&&!/^1?\d{0,3}555|^44(?:7700900|\d{2,3}496)|^61491570|^33(?:199000|261910|353010|465710|536490|639980)/.
test(digits)&&!isPlainlyMadeUp(digits.slice(1))}var noRealPiiInExamples={id:"no-real-pii-in-examples",summary:"Examples hold no real personal or cardholder data\
.",severity:"warn",tier:"optional",formats:allFormats,maps:{owaspApi2023:["API3"],cwe:[359,540]},securitySeverity:5.3,on:{definition:{check(model,report){let found=new Map;
for(let text2 of distinctTexts(model)){let kinds4=mayBePersonal(text2)?personalData.filter(({isReal})=>isReal(text2)):[];kinds4.length>0&&found.set(text2,kinds4)}
if(found.size!==0)for(let $0=placesOf2(model,found),$1=0;$1<$0.length;$1++){let{text:text2,at:at2,isKey}=$0[$1];{if(isKey||!isInExample(at2))continue;let data=found.
get(text2)?.find(kind=>isCalledSo(kind,nameOfValue2(at2)));data!==void 0&&report({at:at2,message:`Example contains what looks like real personal data (${data.kind}\
).`})}}}}}};function mayBePersonal(text2){return text2.length<=320&&/^\S+@\S+$|^[\w+().-][\w ().-]*\d[\w ().-]*$/.test(text2)}var words3=/example|sample|dummy|placeholder|redacted|your|secret|fake|test|change|demo|insert|replace|foobar|token|goes|here|sandbox|secure|passw|x{4}|\*\*\*|\.\.\.|…|[<>{}[\]$]/i,
dummyPasswords=new Set(["admin","guest","password","passwd","passw0rd","password1","password123","pass","pwd","root","user","username","postgres","mysql","login",
"opensesame","open sesame","hunter2","mypassword","p@ssw0rd","p@55w0rd"]);function isPlaceholder(secret){return words3.test(secret)||new Set(secret).size<8||hasSequence(
secret,1)||hasSequence(secret,2)||/(.{2,16}?)\1\1/.test(secret)}function isDummyPassword(password,user){let lower=password.toLowerCase();return dummyPasswords.has(
lower)||lower===user.toLowerCase()||words3.test(password)||password.length<6||new Set(password).size<4||hasSequence(password,1)}function hasSequence(text2,step2){
for(let start=0;start<step2;start+=1){let rising=1,level=1;for(let index2=start+step2;index2<text2.length;index2+=step2){let difference=text2.charCodeAt(index2)-
text2.charCodeAt(index2-step2);if(rising=difference===1?rising+1:1,level=difference===0?level+1:1,rising===6||level===6)return!0}}return!1}function looksRandom(text2){
return!mayLookRandom(text2)||/^[0-9a-f]{8}-[0-9a-f]{4}-|^\d{4}-\d\d-\d\d|\.(?:com|net|org|io)\b|^x{3}|x{3}$/i.test(text2)||isPlaceholder(text2)?!1:bitsPerCharacter(
text2)>=(/^[0-9a-f]+$/i.test(text2)?3:3.5)}function mayLookRandom(text2){return text2.length>=16&&text2.length<=200&&/^(?=[\w+/=.~-]+$)(?=.*\d).*[A-Za-z]/.test(
text2)}function mayBeCredential(key){return exampleKeys2.has(key)||/^\d+$/.test(key)||isCredential4(key)}var exampleKeys2=new Set(["example","default","x-exampl\
e",...valueKeys]);function credentialOf(node){if(!isInExample(node)||node.parent?.key==="enum")return;let name=nameOfValue2(node);return isCredential4(name)?name:
void 0}function isCredential4(name){let sensitive=/^[\w-]+$/.test(name)?sensitiveName(name):void 0;return sensitive!==void 0&&!sensitive.isAmbiguous&&secretKinds.
has(sensitive.kind)}var secretKinds=new Set(["password","secret","key","token","session"]);function bitsPerCharacter(text2){let counts=new Map;for(let character of text2)
counts.set(character,(counts.get(character)??0)+1);let bits2=0;for(let count3 of counts.values())bits2-=count3/text2.length*Math.log2(count3/text2.length);return bits2}
function decodeBase64(text2){try{return atob(text2.replaceAll("-","+").replaceAll("_","/"))}catch{return}}var signatureLengths=new Map([["HS256",[43]],["HS384",
[64]],["HS512",[86]],...["RS256","RS384","RS512","PS256","PS384","PS512"].map(name=>[name,[171,342,512,683]]),["ES256",[86]],["ES384",[128]],["ES512",[176]],["E\
dDSA",[86]]]);function claimsOf(token){let[header="",payload="",signature=""]=token.split("."),algorithm=readPart(header)?.alg;if(signatureLengths.get(algorithm)?.
includes(signature.length)===!0)return readPart(payload)}function readPart(part){let text2=decodeBase64(part);if(text2!==void 0)try{let value=JSON.parse(text2);
return(0,import_chunk_LS7VJ7V7.isObject)(value)?value:void 0}catch{return}}function isWholeKey(body){let bytes2=decodeBase64(body.replaceAll(/(?<!\\)\\+[nr]/g,""));
return bytes2===void 0||bytes2.length<48?!1:bytes2.startsWith("openssh-key-v1\0")||isDerSequence(bytes2)}function isDerSequence(bytes2){let[tag,first=0,second=0,
third=0]=[0,1,2,3].map(index2=>bytes2.charCodeAt(index2));return tag!==48?!1:first===130?bytes2.length===4+second*256+third:first===129?bytes2.length===3+second:
bytes2.length===2+first}var longAgo=1767225600;function prefixed(kind,prefix,body,extra={}){let escaped=prefix.replaceAll(".","\\."),pattern=new RegExp(`(?<![A-\
Za-z0-9])${escaped}(${body})(?![A-Za-z0-9_])`,"g");return{kind,marker:new RegExp(escaped),pattern,shown:prefix.length,...extra}}function hasChecksum(match){return endsWithCrc32(
match[1]??"")}var letterOrDigit="[A-Za-z0-9]",github=["ghp_","gho_","ghu_","ghs_","ghr_"].map(prefix=>prefixed("GitHub token",prefix,`${letterOrDigit}{36}`,{isReal:hasChecksum})),
openAi=["sk-proj-","sk-svcacct-","sk-admin-"].map(prefix=>prefixed("OpenAI API key",prefix,"[\\w-]{20,80}T3BlbkFJ[\\w-]{20,80}",{marker:/T3BlbkFJ/})),slackToken={
kind:"Slack token",marker:/xox[abeprs]-/,pattern:/(?<![A-Za-z0-9])xox(?:b-\d{10,13}-\d{10,13}|[apes]-\d{10,13}-\d{10,13}-\d{10,13})-([A-Za-z0-9]{24,64})(?![A-Za-z0-9])/g,
shown:5,isReal:match=>!isPlaceholder(match[1]??"")&&match[1]!==["pdFZKVeTuE8s","k7oOcBrzbqgy"].join("")},slackWebhook={kind:"Slack webhook",marker:/hooks\.slack\.com/,
pattern:/hooks\.slack\.com\/services\/T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/([A-Za-z0-9]{24})(?![A-Za-z0-9])/g,shown:24},awsAccessKey={kind:"AWS access key",marker:/A[KS]IA[A-Z2-7]/,
pattern:/(?<![A-Za-z0-9/+])(?:AKIA|ASIA)([A-Z2-7]{16})(?![\w/+=])/g,shown:4,severityOf(match,text2){if(!/(?<![A-Za-z0-9/+])(?=[A-Za-z/+]*\d)(?=[\d/+a-z]*[A-Z])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/.
test(text2))return match[0].startsWith("ASIA")?"info":"warn"}},jsonWebToken={kind:"JSON Web Token",marker:/eyJ/,pattern:/(?<![\w-])(eyJ[\w-]{8,}\.eyJ[\w-]{4,}\.[\w-]{40,})(?![\w-])/g,
shown:3,isReal(match){let claims=claimsOf(match[1]??"");return claims!==void 0&&!isSampleToken(claims)},severityOf(match){let expiry=claimsOf(match[1]??"")?.exp;
return typeof expiry=="number"&&expiry<longAgo?"info":void 0}};function isSampleToken(claims){return claims.sub==="1234567890"||claims.iat===1516239022||/example|test|sample|dummy|demo|(?:john|jane) ?doe/i.
test(JSON.stringify(claims))}var privateKey={kind:"private key",marker:/PRIVATE KEY/,pattern:/-----BEGIN (?:RSA |EC |DSA |OPENSSH )?PRIVATE KEY-----([^-]{40,})-----END/g,
shown:10,isReal:match=>isWholeKey(match[1]??"")},pgpKey={kind:"PGP private key",marker:/PRIVATE KEY BLOCK/,pattern:/-----BEGIN PGP PRIVATE KEY BLOCK-----([^-]{400,})-----END PGP/g,
shown:14,isReal:match=>!/\.\.\.|…|<|>/.test(match[1]??"")},urlPassword={kind:"password in a URL",marker:/:\/\/[^\s/?#@]{0,100}:[^\s/?#]{1,200}@/,pattern:/\b[A-Za-z][A-Za-z0-9+.-]{1,20}:\/\/([^\s/?#@:"'<>]{0,100}):([^\s/?#@"'<>]{1,200})@([A-Za-z0-9.-]+)/g,
shown:0,isReal:([,user="",password="",host=""])=>!isDummyPassword(password,user)&&!isReservedHost(host)};function isReservedHost(host){return/(?:^|\.)(?:example(?:\.(?:com|net|org|edu))?|test|invalid|localhost)\.?$|^127\./i.
test(host)}var basicCredentials={kind:"Basic credential",marker:/[Bb]asic [A-Za-z0-9+/]{8}/,pattern:/\b[Aa]uthorization['"]?\s*[:=,]\s*['"]?[Bb]asic ([A-Za-z0-9+/]{8,200}={0,2})(?![A-Za-z0-9+/=])/g,
shown:0,isReal([,encoded=""]){let decoded=decodeBase64(encoded)??"",colon=decoded.indexOf(":");return colon<0||!/^[\x20-\x7e]+$/.test(decoded)?!1:!isDummyPassword(
decoded.slice(colon+1),decoded.slice(0,colon))&&!/example|sample|demo|test|user/i.test(decoded)},severityOf:([,encoded=""],text2)=>text2.includes(decodeBase64(encoded)??
encoded)?"info":void 0},azureStorageKey={kind:"Azure storage key",marker:/AccountKey=/,pattern:/AccountKey=([A-Za-z0-9+/]{86})==/g,shown:11,isReal:([,key=""])=>!isPlaceholder(
key)&&!key.startsWith("Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsu")},azureSignature={kind:"Azure shared access signature",marker:/[?&]sig=/,pattern:/\?[\w=&%:.+/-]*&sig=([A-Za-z0-9%+/]{43,90}(?:=|%3[Dd]))[\w=&%:.+/-]*/g,
shown:0,isReal:([url,signature=""])=>/[?&]sv=20\d\d-\d\d-\d\d(?:&|$)/.test(url)&&decodeBase64(unescapePercent(signature))?.length===32,severityOf([url]){let end=/[?&]se=(20\d\d)-/.
exec(url)?.[1];return end!==void 0&&Number(end)<2026?"info":void 0}};function unescapePercent(text2){return text2.replaceAll(/%([0-9A-Fa-f]{2})/g,(_2,hex)=>String.
fromCharCode(Number.parseInt(hex,16)))}var secretFormats=[privateKey,pgpKey,jsonWebToken,urlPassword,basicCredentials,awsAccessKey,azureStorageKey,azureSignature,
prefixed("Azure shared access key","SharedAccessKey=","[A-Za-z0-9+/]{43}="),...github,prefixed("GitHub token","github_pat_",`${letterOrDigit}{22}_${letterOrDigit}\
{59}`),prefixed("GitLab token","glpat-","[\\w-]{20}"),prefixed("npm token","npm_",`${letterOrDigit}{36}`,{isReal:hasChecksum}),prefixed("PyPI token","pypi-AgEIc\
HlwaS5vcmc","[\\w-]{50,250}"),slackToken,slackWebhook,prefixed("Stripe live key","sk_live_",`${letterOrDigit}{24,250}`),prefixed("Stripe live key","rk_live_",`${letterOrDigit}\
{24,250}`),prefixed("Google API key","AIza","[\\w-]{35}"),prefixed("Google client secret","GOCSPX-","[\\w-]{28}"),prefixed("SendGrid API key","SG.","[\\w-]{22}\\.\
[\\w-]{43}"),prefixed("OpenAI API key","sk-",`${letterOrDigit}{20,80}T3BlbkFJ${letterOrDigit}{20,80}`,{marker:/T3BlbkFJ/}),...openAi,prefixed("Anthropic API key",
"sk-ant-api03-","[\\w-]{93}AA"),prefixed("Anthropic API key","sk-ant-admin01-","[\\w-]{93}AA"),prefixed("Hugging Face token","hf_",`${letterOrDigit}{34}`),...["\
dop_v1_","doo_v1_","dor_v1_"].map(prefix=>prefixed("DigitalOcean token",prefix,"[0-9a-f]{64}")),...["shpat_","shpca_","shppa_","shpss_"].map(prefix=>prefixed("S\
hopify token",prefix,"[0-9a-fA-F]{32}")),prefixed("Databricks token","dapi","[0-9a-f]{32}"),prefixed("Vault token","hvs.","[\\w-]{90,120}"),prefixed("Linear API\
 key","lin_api_",`${letterOrDigit}{40}`),prefixed("Postman API key","PMAK-","[0-9a-f]{24}-[0-9a-f]{34}"),prefixed("New Relic API key","NRAK-","[A-Z0-9]{27}"),prefixed(
"Docker Hub token","dckr_pat_","[\\w-]{27}"),prefixed("age secret key","AGE-SECRET-KEY-1","[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}")];function mayHoldSecret(text2){
return markers.test(text2)}var markers=anyOf([...new Set(secretFormats.map(({marker})=>marker.source))]);function anyOf(sources){let isRareAtEnd=source=>/[_.=J-]$/.
test(source),ends=sources.filter(isRareAtEnd),others2=sources.filter(source=>!isRareAtEnd(source));return new RegExp([`[_.=J-](?<=${ends.join("|")})`,...others2].
join("|"))}function secretsInText(text2){let secrets=new Map;for(let $0=secretFormats,$1=0;$1<$0.length;$1++){let format=$0[$1];{if(!format.marker.test(text2))continue;
for(let match of text2.matchAll(format.pattern)){if(!isSecret(format,match))continue;let severity=format.severityOf?.(match,text2);(severity===void 0||!secrets.
has(format.kind))&&secrets.set(format.kind,{kind:format.kind,prefix:match[0].slice(0,format.shown),severity})}}}return[...secrets.values()]}function isSecret({isReal},match){
return isReal===void 0?!isPlaceholder(match[1]??match[0]):isReal(match)}var noSecretsInDocument={id:"no-secrets-in-document",summary:"No text of the definition \
holds a secret.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API2","API8"],cwe:[798,540,312],asvs:["13.3.1"]},securitySeverity:9.1,withholdsSource:!0,
commonRemedy:'Revoke what was real, and write a placeholder ("<access token>") into one component that all places refer to.',on:{definition:{check(model,report){
let found=new Map;for(let text2 of distinctTexts(model)){if(!mayHoldSecret(text2)){mayLookRandom(text2)&&found.set(text2,[]);continue}let secrets=secretsInText(
text2);secrets.length>0&&found.set(text2,secrets)}if(found.size===0)return;let isCredentialKey=once2(mayBeCredential),wanted={has(text2,key){let secrets=found.get(
text2);return secrets===void 0?!1:secrets.length>0||key!==void 0&&isCredentialKey(key)&&looksRandom(text2)}};for(let $0=placesOf2(model,wanted),$1=0;$1<$0.length;$1++){
let{text:text2,at:at2}=$0[$1];{let secrets=found.get(text2)??[];for(let $3=secrets,$4=0;$4<$3.length;$4++){let secret=$3[$4];report({at:at2,message:messageFor(secret),
severity:secret.severity})}let name=secrets.length===0?credentialOf(at2):void 0;name!==void 0&&report({at:at2,message:`Possible secret as the example of ${(0,import_chunk_EZXGLPSD.quote)(
name)}.`,severity:"info"})}}}}}};function once2(test){let known3=new Map;return text2=>{let answer=known3.get(text2)??test(text2);return known3.set(text2,answer),
answer}}function messageFor({kind,prefix}){return prefix===""?`Possible ${kind}.`:`Possible ${kind}, beginning with ${(0,import_chunk_EZXGLPSD.quote)(prefix)}.`}
function withoutCode(markdown){return withoutComments(withoutSpans(withoutFences(markdown)))}function withoutComments(markdown){let text2="",from=0;for(;;){let start=markdown.
indexOf("<!--",from),end=start<0?-1:markdown.indexOf("-->",start);if(end<0)return text2+markdown.slice(from);text2+=`${markdown.slice(from,start)} `,from=end+3}}
function withoutFences(markdown){if(!/```|~~~/.test(markdown))return markdown;let fence;return markdown.split(`
`).map(line=>{let marks3=/^[ >]*(?:[-*+] +)?(`{3,}|~{3,})(.*)/.exec(line),[,run="",info=""]=marks3??[];return fence===void 0?marks3===null||run.startsWith("`")&&
info.includes("`")?line:(fence=run,""):(run.startsWith(fence)&&info.trim()===""&&(fence=void 0),"")}).join(`
`)}function withoutSpans(markdown){if(!markdown.includes("`"))return markdown;let runs2=[...markdown.matchAll(/`+/g)].map(match=>({start:match.index,end:match.index+
match[0].length})),next2=partners(runs2.map(({start,end})=>end-start)),text2="",from=0;for(let index2=0;index2<runs2.length;index2+=1){let partner=next2[index2],
[open2,close]=[runs2[index2],partner===void 0?void 0:runs2[partner]];partner===void 0||open2===void 0||close===void 0||(text2+=`${markdown.slice(from,open2.start)}\
 `,from=close.end,index2=partner)}return text2+markdown.slice(from)}function partners(lengths){let latest=new Map,next2=[];for(let index2=lengths.length-1;index2>=
0;index2-=1){let length=lengths[index2]??0;next2[index2]=latest.get(length),latest.set(length,index2)}return next2}var contents=[["<script>",/<script\b/i],["<if\
rame>",/<iframe\s[^<>]*\bsrc(?:doc)?\s*=/i],["<object>",/<object\s[^<>]*\b(?:data|classid|type)\s*=/i],["<embed>",/<embed\s[^<>]*\bsrc\s*=/i],["<meta>",/<meta\s[^<>]*\bhttp-equiv\s*=/i],
["event handler",/<[a-z][^<>]*[\s/"']on[a-z]{3,}\s*=/i],["javascript: link",/(?:\]\(\s*<?|\]:\s*<?|\b(?:href|src|action|formaction|data)\s*=\s*(?:["']\s*)?|<)(?:javascript|vbscript):/i],
["data:text/html link",/(?:\]\(\s*<?|\]:\s*<?|\b(?:href|src|action|formaction|data)\s*=\s*(?:["']\s*)?|<)data:text\/html/i],["eval()",/\beval\((?!\s*\))/]];function activeContentIn(markdown){
if(!mayBeActive.test(markdown))return none11;let text2=withoutCode(markdown),decoded=decodeReferences(text2);return contents.flatMap(([what,expression2])=>expression2.
test(text2)||isLink(what)&&expression2.test(decoded)?[what]:[])}var none11=[],mayBeActive=/<(?:[a-z][^<>]*[\s/"']on[a-z]|script|iframe|object|embed|meta)|\((?<=eval\()|:(?:(?<=script:)|(?<=data:)text)|&(?:#|colon|tab|newline)/i;
function isLink(what){return what.endsWith("link")}function decodeReferences(text2){return text2.replaceAll(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi,(_2,hex,decimal)=>{
let code=hex===void 0?Number(decimal):Number.parseInt(hex,16);return code<=1114111?String.fromCodePoint(code):""}).replaceAll(/&(?:tab|newline);/gi,"").replaceAll(
/&colon;/gi,":").replaceAll(/[\t\n\r]/g,"")}var fields2=["description","title","summary"],noUnsafeMarkdown={id:"no-unsafe-markdown",summary:"Descriptions hold n\
o active content.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[79,95],asvs:["1.3.5"]},securitySeverity:6.1,on:{element:{among:{
fields:fields2},when:element=>element.writtenAs!==void 0&&hasText2(element),check(element,report){for(let $0=fields2,$1=0;$1<$0.length;$1++){let field=$0[$1];{let text2=element.
text(field);if(text2===void 0)continue;let contents2=activeContentIn(text2),at2=contents2.length===0?void 0:element.node.child(field);at2!==void 0&&report({at:at2,
message:`${nameOf7(field)} contains active content (${contents2.join(", ")}).`})}}}}}};function hasText2(element){for(let $3=fields2,$4=0;$4<$3.length;$4++){let field=$3[$4];
if(element.text(field)!==void 0)return!0}return!1}function nameOf7(field){return field.charAt(0).toUpperCase()+field.slice(1)}var extensionNamesIn=(0,import_chunk_LS7VJ7V7.perModel)(
model=>{let names5=new Set;for(let $0=model.elements,$1=0;$1<$0.length;$1++){let{value}=$0[$1];for(let field in value)field.startsWith("x-")&&names5.add(field)}
return names5}),piiPropertyClassified={id:"pii-property-classified",summary:"Properties with personal data carry a data classification.",severity:"info",tier:"o\
ptional",formats:allFormats,maps:{owaspApi2023:["API3","API9"],cwe:[359,1059],asvs:["14.1.1"]},securitySeverity:2,commonRemedy:'Write "x-data-classification" in\
to "info" for the whole API, or into the schemas that hold such data.',on:{schema:{when:schema=>personalPropertyOf(schema)!==void 0,check(schema,report,{model}){
let personal=personalPropertyOf(schema);if(personal===void 0||isClassified(schema,model))return;let what=schema.uses[0]?.field==="properties"?"Property":"Parame\
ter";report({at:schema.node,message:`${what} ${(0,import_chunk_EZXGLPSD.quote)(personal.name)} looks like ${nameOf8(personal.kind)} data but has no data classif\
ication.`})}}}};function personalPropertyOf(schema){let name=propertyName(schema)??formParameterName(schema),kind=name===void 0||!schema.isData?void 0:personalDataOf(
name,schema);return name===void 0||kind===void 0?void 0:{name,kind}}function formParameterName({uses}){let parameter=uses[0]?.from;return parameter?.kind==="par\
ameter"&&parameter.text("in")==="formData"?parameter.text("name"):void 0}function nameOf8(kind){return isCardKind(kind)?"card":kind==="health"?"health":"persona\
l"}function isClassified(schema,model){let names5=extensionNamesIn(model);return classNames.some(name=>names5.has(name))?[model.root,model.root.one("info")].some(
element=>element!==void 0&&carriesClass(element))?!0:isWithinClass(schema)||schema.referenced!==void 0&&carriesClass(schema.referenced):!1}var isWithinClass=createFixpoint(
holdersOf,(element,isWithin)=>carriesClass(element)||holdersOf(element).some(isWithin));function holdersOf(element){return element.uses.filter(({from})=>from.kind!==
"components").map(({from})=>from)}function carriesClass(element){return(0,import_chunk_LS7VJ7V7.dataClassOf)(element)!==void 0||(0,import_chunk_LS7VJ7V7.dataTagsOf)(
element).size>0||marks2.some(mark=>element.has(mark)&&element.get(mark)!==null&&element.get(mark)!=="")}var marks2=["x-pii","x-phi","x-pci","x-sensitivity","x-s\
ensitive"],classNames=["x-data-classification",...marks2],readWriteOnlyValid={id:"read-write-only-valid",summary:"Direction markers leave every property a direc\
tion.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API3"],cwe:[1286]},securitySeverity:4,commonRemedy:"Give requests and responses schem\
as that list only what travels their way, and leave the marker to shared ones.",on:{schema:{among:{fields:["readOnly","writeOnly"]},when:schema=>schema.keyword(
"readOnly")===!0||schema.keyword("writeOnly")===!0,check(schema,report){let property=propertyOf(schema);if(schema.keyword("readOnly")===!0&&schema.keyword("writ\
eOnly")===!0){let name=property===void 0?"Schema":`Property ${(0,import_chunk_EZXGLPSD.quote)(property.name)}`;report({at:schema.node,message:`${name} is both "\
readOnly" and "writeOnly".`,severity:"error"})}else property!==void 0&&!isLostWithOwner(property)&&checkDirection(schema,property,report)}}}};function checkDirection(schema,{
name,owner},report){let at2=schema.node,isRequired2=owner.list("required").includes(name);schema.keyword("writeOnly")===!0?owner.isRequest||report({at:at2,message:`\
Write-only property ${(0,import_chunk_EZXGLPSD.quote)(name)} is only used in responses.`}):owner.isResponse?schema.format==="oas2"&&owner.isRequest&&isRequired2&&
report({at:at2,message:`Read-only property ${(0,import_chunk_EZXGLPSD.quote)(name)} is required in requests.`,severity:"info"}):report({at:at2,message:`Read-onl\
y property ${(0,import_chunk_EZXGLPSD.quote)(name)} is only used in requests.`,severity:isRequired2?void 0:"info"})}function isLostWithOwner({owner}){return!owner.
isRequest&&!owner.isResponse}function isDictionary2(schema){if(schema.schemas("additionalProperties").some(isSaid))return!0;if(schema.format<"oas3_1")return!1;let patterns2=schema.
keyword("patternProperties");return(0,import_chunk_LS7VJ7V7.isObject)(patterns2)&&Object.keys(patterns2).length>0||schema.schemas("unevaluatedProperties").some(
isSaid)}function isSaid(rest){return rest.boolean===void 0&&!acceptsAnything(rest)}var ignoredHeaders=new Set(["accept","authorization","content-type"]);function isLimited(schema){
return schema.isData&&schema.direction!=="none"&&!isOfIgnoredHeader(schema)}function isAsked(schema,options){return options.responses===!0||schema.direction!=="\
response"}function isEnumerated(schema){return Array.isArray(schema.keyword("enum"))||Object.hasOwn(schema.keywords,"const")}var takesListedValues=effectively(isEnumerated);
function isOfIgnoredHeader(schema){return!schema.isIn("header")||schema.format==="oas2"?!1:schema.uses.every(({from})=>ignoredHeaders.has((from.text("name")??"").
toLowerCase()))}function closingKeyword(schema){return schema.keyword("additionalProperties")===!1?"additionalProperties":schema.format>="oas3_1"&&schema.keyword(
"unevaluatedProperties")===!1?"unevaluatedProperties":void 0}function rejectsName(schema,name,host){switch(closingKeyword(schema)){case void 0:return!1;case"add\
itionalProperties":return!mayList(schema,name,host);case"unevaluatedProperties":return!(0,import_chunk_LS7VJ7V7.possibleSchemas)(schema).some(part=>mayEvaluate(
part,name,host))}}function mayList(schema,name,host){let{properties,patternProperties}=schema.keywords;return(0,import_chunk_LS7VJ7V7.isObject)(properties)&&Object.
hasOwn(properties,name)?!0:schema.format<"oas3_1"||!(0,import_chunk_LS7VJ7V7.isObject)(patternProperties)?!1:Object.keys(patternProperties).some(pattern=>host.matchesPattern(
pattern,name)!==!1)}function mayEvaluate(schema,name,host){return schema.has("if")||schema.has("$dynamicRef")||schema.reference!==void 0&&schema.referenced===void 0||
mayList(schema,name,host)?!0:["additionalProperties","unevaluatedProperties"].some(keyword=>schema.has(keyword)&&schema.keyword(keyword)!==!1)}var most=60;function partsOf(schema){
let direct=directParts(schema);if(direct.length===0)return[schema];let parts=new Set([schema,...direct]);for(let part of parts){for(let $0=directParts(part),$1=0;$1<
$0.length;$1++){let one=$0[$1];parts.add(one)}if(parts.size>most)return}return[...parts]}function bringsTogether(schema,...some){return some.includes(schema)?!0:
!directParts(schema).some(part=>{let parts=partsOf(part)??[];return some.every(one=>parts.includes(one))})}function directParts(schema){let parts=[];for(let $3=schema.
edges,$4=0;$4<$3.length;$4++){let{field,to:to2}=$3[$4];{if(field==="subtype")break;(field==="allOf"||field==="$ref")&&to2 instanceof import_chunk_LS7VJ7V7.Schema&&
parts.push(to2)}}return parts}var composingFields=["allOf","$ref"];function isComposed(schema){for(let $6=schema.edges,$7=0;$7<$6.length;$7++){let{field}=$6[$7];
if(field==="allOf"||field==="$ref"&&hasSeveral2(schema.keywords))return!0}return!1}function hasSeveral2(keywords2){let count3=0;for(let _keyword in keywords2)if(count3+=
1,count3>1)return!0;return!1}var refiningFields3=new Set(["not","if","then","else","dependentSchemas"]),sharesObject=createFixpoint(schema=>schema.inPlaceParents,
(schema,doesShare)=>schema.uses.some(({field,from})=>from instanceof import_chunk_LS7VJ7V7.Schema?refiningFields3.has(field)?!0:field==="allOf"?describesMore(from)||
doesShare(from):field==="oneOf"||field==="anyOf"?hasProperties(from)||from.has("allOf")||doesShare(from):(field==="$ref"||field==="$dynamicRef")&&(hasProperties(
from)||doesShare(from)):!1));function isMixture(schema){if(!schema.has("allOf")&&!schema.has("oneOf")&&!schema.has("anyOf"))return!1;let members2=0,hasBranches2=!1;
for(let $0=schema.edges,$1=0;$1<$0.length;$1++){let{field,to:to2}=$0[$1];{if(!(to2 instanceof import_chunk_LS7VJ7V7.Schema))continue;field==="allOf"?members2+=1:
(field==="oneOf"||field==="anyOf")&&(hasBranches2=!0)}}return members2===0&&!hasBranches2?!1:members2>1||members2===1&&hasBranches2||hasProperties(schema)}function isWrapper(schema){
return!hasProperties(schema)&&(schema.has("allOf")||schema.has("oneOf")||schema.has("anyOf")||schema.reference!==void 0)}function describesMore(parent){return hasProperties(
parent)||parent.has("oneOf")||parent.has("anyOf")||parent.list("allOf").length>1}function hasProperties(schema){return schema.edges.some(({field})=>field==="pro\
perties")}var isClosed2=effectively(schema=>closingKeyword(schema)!==void 0||schema.keyword("maxProperties")===0||schema.get("x-free-form")===!0?!0:isEnumerated(
schema)||isDictionary2(schema)||schema.schemas("propertyNames").some(isEnumerated));function describesObject(schema){return schema.edges.length===0&&!schema.hasType(
"object")?!1:isMixture(schema)?schema.format>="oas3_1"&&(partsOf(schema)??[]).some(part=>part.hasType("object")):schema.hasType("object")&&!isWrapper(schema)}function isSuccessAnswer(schema,model){
return successAnswers(model).has(schema)}function isConfidentialAnswer(schema,model){return confidentialAnswers(model).has(schema)}var successAnswers=(0,import_chunk_LS7VJ7V7.perModel)(
model=>answersOf(model.operations)),confidentialAnswers=(0,import_chunk_LS7VJ7V7.perModel)(model=>answersOf(model.operations.filter(operation=>(0,import_chunk_LS7VJ7V7.isClassAtLeast)(
operation.dataClass,"confidential"))));function answersOf(operations2){let reached=new Set;for(let $0=operations2,$1=0;$1<$0.length;$1++){let operation=$0[$1];{
if(operation.role!=="path")continue;for(let $3=operation.responses,$4=0;$4<$3.length;$4++){let{code,response}=$3[$4];/^[23]/.test(code)&&reached.add(response)}}}
for(let element of reached)for(let $6=element.edges,$7=0;$7<$6.length;$7++){let{field,key,to:to2}=$6[$7];!(field==="content"&&/^application\/problem\+/i.test(String(
key)))&&field!=="$defs"&&field!=="definitions"&&reached.add(to2)}return reached}var responseObjectClosed={id:"response-object-closed",summary:"Objects in respon\
ses have declared properties only.",severity:"info",tier:"optional",formats:allFormats,maps:{owaspApi2023:["API3"],cwe:[213,200],asvs:["15.3.1"]},securitySeverity:2,
options:{everywhere:{default:!1,description:"Look at all responses, not only at those whose data are declared confidential or restricted.",schema:{type:"boolean"}}},
yieldsTo:["object-properties-defined"],on:{schema:{when:(schema,{model,options})=>schema.direction==="response"&&describesObject(schema)&&(options.everywhere===
!0?isSuccessAnswer(schema,model):isConfidential(schema,model))&&!sharesObject(schema),check(schema,report,{model}){isClosed2(schema)||report({at:schema.node,message:"\
Response object allows undeclared properties.",severity:isConfidential(schema,model)?"warn":void 0})}}}};function isConfidential(schema,model){return isConfidentialAnswer(
schema,model)||(0,import_chunk_LS7VJ7V7.isClassAtLeast)((0,import_chunk_LS7VJ7V7.dataClassOf)(schema),"confidential")&&isSuccessAnswer(schema,model)}function documentsNoStore(response){
return response.below("headers").some(({key,element})=>String(key).toLowerCase()==="cache-control"&&statesNoStore(element))}function statesNoStore(header){let schema=header.
one("schema");return[header,schema].some(element=>element!==void 0&&valuesOf(element).some(value=>/\bno-store\b/i.test((0,import_chunk_LS7VJ7V7.scalarText)(value)??
"")))}function valuesOf(element){let examples=element.get("examples"),named=(0,import_chunk_LS7VJ7V7.isObject)(examples)?Object.values(examples).map(example=>(0,import_chunk_LS7VJ7V7.isObject)(
example)?example.value:void 0):[];return[...element.list("enum"),...element.list("examples"),...named,...["const","default","example","x-example","pattern","des\
cription"].map(field=>element.get(field))]}function firstSensitiveProperty(schema){let seen=new Set([schema]);for(let one of seen){let found=ownOf(one);if("name"in
found)return found.name;for(let $0=found.parts,$1=0;$1<$0.length;$1++){let part=$0[$1];seen.add(part)}}}var ownOf=(0,import_chunk_LS7VJ7V7.once)(({edges})=>{let parts=[];
for(let $3=edges,$4=0;$4<$3.length;$4++){let{field,to:to2}=$3[$4];{if(!(to2 instanceof import_chunk_LS7VJ7V7.Schema))continue;if(field==="properties"){if(isSensitive(
to2))return{name:propertyName(to2)}}else ownFields.has(field)&&parts.push(to2)}}return{parts}}),ownFields=new Set(["$ref","$dynamicRef","allOf","oneOf","anyOf",
"items"]);function isSensitive(schema){if(schema.keyword("writeOnly")===!0)return!1;if(credentialPropertyOf(schema)!==void 0)return!0;let kind=personalDataOf(propertyName(
schema)??"",schema);return kind!==void 0&&(isGrave(kind)||kind==="contact"||kind==="birth"||kind==="bank"||kind==="health")}var sensitiveResponseNoStore={id:"se\
nsitive-response-no-store",summary:"Responses with sensitive data forbid caches to store them.",severity:"info",tier:"optional",formats:allFormats,maps:{owaspApi2023:[
"API8"],cwe:[525,524],asvs:["14.2.2"]},securitySeverity:2.5,commonRemedy:'Document the header "Cache-Control" with the value "no-store" once in "components", an\
d refer to it from the responses.',on:{response:{when:(response,{model})=>reasonOf(response,model)!==void 0,check(response,report,{model}){let reason=reasonOf(response,
model);reason===void 0||documentsNoStore(response)||report({at:response.node,message:`Response with ${reason} does not document "Cache-Control: no-store".`})}}}};
function reasonOf(response,model){let uses=responseUses(model,response).filter(isSuccess2);if(uses.length===0||!hasBody(response,model.format))return;let dataClass=highestClass(
uses);if(dataClass!==void 0)return`${dataClass} data`;for(let $0=bodiesOf(response),$1=0;$1<$0.length;$1++){let{schema}=$0[$1];{let name=firstSensitiveProperty(
schema);if(name!==void 0)return`sensitive property ${(0,import_chunk_EZXGLPSD.quote)(name)}`}}}function isSuccess2({operation,code}){return operation.role==="pa\
th"&&code.startsWith("2")&&operation.method==="get"}function highestClass(uses){let classes=uses.map(({operation})=>operation.dataClass);return["restricted","co\
nfidential"].find(floor=>classes.some(dataClass=>(0,import_chunk_LS7VJ7V7.isClassAtLeast)(dataClass,floor)))}var dataProtection={name:"data-protection",title:"N\
o secrets, classified, minimal",rules:[cardholderDataRestricted,credentialPropertyProtected,massAssignmentProtected,noCredentialsInResponse,noCredentialsInUrl,noInternalDetails,
noNumericIds,noPiiInUrl,noRealPiiInExamples,noSecretsInDocument,noUnsafeMarkdown,piiPropertyClassified,readWriteOnlyValid,responseObjectClosed,sensitiveResponseNoStore]},
error5xxDefined={id:"error-5xx-defined",summary:"Operations document a server error.",severity:"info",tier:"core",formats:allFormats,maps:{owaspApi2023:["API8"],
cwe:[755,209],asvs:["16.5.1"]},securitySeverity:3.1,saysUndeclared:"errorResponse",commonRemedy:"Write one response `500` under `components/responses` (2.0: `re\
sponses`), and refer to it from the operations.",yieldsTo:["error-response-defined"],on:{operation:{when:operation=>operation.role==="path",check(operation,report,{
model}){let expected=model.format==="oas2"?exactCode:codeOrRange;operation.responseCodes.some(code=>expected.test(code))||report({at:operation.responsesNode,message:"\
Operation does not document a server error (500, 5XX or default)."})}}}},exactCode=/^(?:5\d\d|default)$/i,codeOrRange=/^(?:5(?:\d\d|XX)|default)$/i,negotiated=new Set(
["accept","accept-language","accept-encoding","content-type","authorization"]),credential2=/api[-_]?(?:key|id)$|(?:access|auth)[-_]?token$/i,bodiless=new Set(["\
get","head","trace","options"]);function takesBody2(operation,format){return bodiless.has(operation.method)?!1:format==="oas2"?operation.parameters.some(({in:place})=>place===
"body"||place==="formData"):operation.requestBody!==void 0}function inputParameters(operation){return operation.parameters.filter(parameter=>isInput(parameter,operation))}
function hasInputParameter(operation){return operation.parameters.some(parameter=>isInput(parameter,operation))}function isInput(parameter,operation){return!isNegotiated(
parameter)&&!isCredential5(parameter,operation)}function isNegotiated({in:place,name}){return place==="header"&&(negotiated.has(name.toLowerCase())||credential2.
test(name))}function isCredential5({in:place,name},{security}){return security===void 0?!1:security.requirements.some(({schemes})=>schemes.some(({scheme})=>scheme?.
in===place&&scheme.parameterName?.toLowerCase()===name.toLowerCase()))}function isErrorCode(code){return errorCode.test(code)}var errorCode=/^(?:[45](?:\d\d|XX)|DEFAULT)$/i;
function defaultSatisfiesOption(isDefaultEnough){return{defaultSatisfies:{default:isDefaultEnough,description:'Whether a "default" response counts as documentin\
g the code.',schema:{type:"boolean"}}}}function documentsAny(operation,codes,{options}){let isDefaultEnough=options.defaultSatisfies===!0;return codes.some(code=>operation.
documents(code,isDefaultEnough))}var error400Defined={id:"error-400-defined",summary:"Operations that take input document how invalid input is rejected.",severity:"\
warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[755,1111]},securitySeverity:4.3,saysUndeclared:"errorResponse",commonRemedy:"Write one res\
ponse for invalid input under `components/responses` (2.0: `responses`), and refer to it from the operations.",yieldsTo:["error-response-defined"],options:defaultSatisfiesOption(
!0),on:{operation:{when:(operation,{model})=>operation.role==="path"&&operation.method!=="options"&&(takesBody2(operation,model.format)||hasInputParameter(operation)),
check(operation,report,context){documentsAny(operation,["400","422"],context)||isForNotFoundAlone(operation,context.model.format)||report({at:operation.responsesNode,
message:"Operation takes input but does not document a validation error (400 or 422)."})}}}};function isForNotFoundAlone(operation,format){return takesBody2(operation,
format)||!inputParameters(operation).every(isPathText)?!1:["404","410"].some(code=>operation.documents(code))||operation.method!=="post"}function isPathText({in:place,
element}){let schema=element.one("schema");return place==="path"&&schema instanceof import_chunk_LS7VJ7V7.Schema&&(0,import_chunk_LS7VJ7V7.possibleSchemas)(schema).
every(isOfAnyForm)}var restrictions=["pattern","format","minLength","maxLength"];function isOfAnyForm(schema){return schema.types.every(type=>type==="string")&&
!restrictions.some(name=>schema.has(name))}var noIdentifiers=new Set(["api","version","v","format","ext","extension","locale","lang","language","region","latitu\
de","longitude","lat","lon","lng"]),adminNames="(?:admin|administration|internal|management|sys|root|actuator)",adminTag=new RegExp(`^${adminNames}$`,"i"),adminPath=new RegExp(
`(?:^|/)${adminNames}(?:/|$)`,"i");function requiresAuthentication({role,security}){return role==="path"&&security!==void 0&&security.requirements.length>0&&!security.
allowsAnonymous}function isAccessControlled(operation){return requiresAuthentication(operation)?(operation.security?.requirements??[]).some(({schemes})=>schemes.
some(({scopes})=>scopes.length>0))||identifiesObject(operation)||isAdministrative2(operation):!1}function identifiesObject({path,parameters}){return path.includes(
"{")?(path.match(variables)??[]).some(variable=>{let name=variable.slice(1,-1);return nameTokens(name).every(token=>noIdentifiers.has(token))?!1:!parameters.some(
parameter=>parameter.in==="path"&&parameter.name===name&&isEnumerated2(parameter))}):!1}var variables=/\{[^{}]+\}/g;function isEnumerated2({element}){let schema=element.
one("schema");return schema instanceof import_chunk_LS7VJ7V7.Schema&&(0,import_chunk_LS7VJ7V7.appliedSchemas)(schema).some(one=>Array.isArray(one.keyword("enum"))||
one.has("const"))}function isAdministrative2(operation){return adminPath.test(operation.path)||operation.element.list("tags").some(tag=>typeof tag=="string"&&adminTag.
test(tag))}var error401Defined={id:"error-401-defined",summary:"Operations that require authentication document 401.",severity:"warn",tier:"core",formats:allFormats,
maps:{owaspApi2023:["API2"],cwe:[1111,287]},securitySeverity:4.3,saysUndeclared:"errorResponse",commonRemedy:"Write one response `401` under `components/respons\
es` (2.0: `responses`), and refer to it from the operations.",yieldsTo:["error-response-defined"],options:defaultSatisfiesOption(!0),on:{operation:{when:requiresAuthentication,
check(operation,report,context){let codes=isForbiddenEnough(operation)?["401","403"]:["401"];documentsAny(operation,codes,context)||report({at:operation.responsesNode,
message:"Operation requires authentication but does not document 401."})}}}};function isForbiddenEnough({security}){return(security?.requirements??[]).every(({schemes})=>schemes.
every(({scheme})=>scheme?.type==="apiKey"&&scheme.in==="query"))}var error403Defined={id:"error-403-defined",summary:"Operations with access control document 40\
3.",severity:"info",tier:"core",formats:allFormats,maps:{owaspApi2023:["API1","API5"],cwe:[862,1111],asvs:["8.2.2"]},securitySeverity:3.1,saysUndeclared:"errorR\
esponse",commonRemedy:"Write one response `403` under `components/responses` (2.0: `responses`), and refer to it from the operations.",yieldsTo:["error-response\
-defined"],options:defaultSatisfiesOption(!0),on:{operation:{when:isAccessControlled,check(operation,report,context){let codes=operation.extension("x-conceal-ex\
istence")===!0?["403","404"]:["403"];if(documentsAny(operation,codes,context))return;let severity=(0,import_chunk_LS7VJ7V7.isClassAtLeast)(operation.dataClass,"\
confidential")?"warn":void 0;report({at:operation.responsesNode,message:"Operation has access control but does not document 403.",severity})}}}},methods3=new Set(
["get","put","patch","delete","head"]),error404Defined={id:"error-404-defined",summary:"Operations on one resource document 404.",severity:"info",tier:"core",formats:allFormats,
maps:{owaspApi2023:["API1"],cwe:[1111]},securitySeverity:2.6,saysUndeclared:"errorResponse",commonRemedy:"Write one response `404` under `components/responses` \
(2.0: `responses`), and refer to it from the operations.",yieldsTo:["error-response-defined"],options:defaultSatisfiesOption(!0),on:{operation:{when:operation=>operation.
role==="path"&&methods3.has(operation.method)&&identifiesObject(operation),check(operation,report,context){documentsAny(operation,["404","410"],context)||report(
{at:operation.responsesNode,message:"Operation addresses a resource by path parameter but does not document 404."})}}}};function isIdempotencyHeader(name){let tokens=nameTokens(
name);return words4.some(word=>tokens.includes(word))||hasTokenRun(tokens,repeatability)}var words4=["idempotency","idempotent","idempotence"],repeatability=["r\
epeatability","request"],error409Defined={id:"error-409-defined",summary:"Operations that can conflict document 409 or 412.",severity:"info",tier:"optional",formats:allFormats,
maps:{owaspApi2023:["API6"],cwe:[362,1111]},securitySeverity:2.6,saysUndeclared:"errorResponse",commonRemedy:"Write one response `409` or `412` under `component\
s/responses` (2.0: `responses`), and refer to it from the operations.",yieldsTo:["error-response-defined"],options:defaultSatisfiesOption(!0),on:{operation:{when:(operation,{
model})=>conflictOf(operation,model.format)!==void 0,check(operation,report,context){let conflict=conflictOf(operation,context.model.format);conflict===void 0||
documentsAny(operation,conflict.codes,context)||report({at:operation.responsesNode,message:`Operation ${conflict.does} but does not document ${conflict.codes.join(
" or ")}.`})}}}},precondition={does:'takes "If-Match"',codes:["412"]},replay={does:"takes an idempotency key",codes:["409","422"]},replacement={does:"replaces a\
n identified resource",codes:["409","412"]},conditional=new Set(["put","patch","delete"]);function conflictOf(operation,format){let{method,path,role}=operation;
if(role==="path")return conditional.has(method)&&hasHeaderParameter(operation,name=>name.toLowerCase()==="if-match")?precondition:method==="post"&&hasHeaderParameter(
operation,isIdempotencyHeader)?replay:method==="put"&&/\}\/?$/.test(path)&&sendsState(operation,format)?replacement:void 0}function sendsState(operation,format){
return takesBody2(operation,format)||inputParameters(operation).some(({in:place})=>place==="query")}function hasHeaderParameter({parameters},isWanted){return parameters.
some(({in:place,name})=>place==="header"&&isWanted(name))}var error415Defined={id:"error-415-defined",summary:"Operations that accept a body document 415.",severity:"\
info",tier:"optional",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[1111,436]},securitySeverity:2.6,saysUndeclared:"errorResponse",commonRemedy:"Write one\
 response `415` under `components/responses` (2.0: `responses`), and refer to it from the operations.",yieldsTo:["error-response-defined"],options:{...defaultSatisfiesOption(
!0),badRequestSatisfies:{default:!1,description:"Whether 400 counts as documenting the code.",schema:{type:"boolean"}},notAcceptable:{default:!1,description:"Wh\
ether operations that answer in several media types must document 406 as well.",schema:{type:"boolean"}}},on:{operation:{when:(operation,{model,options})=>operation.
role==="path"&&(takesBody2(operation,model.format)||options.notAcceptable===!0&&answersInSeveral(operation,model)),check(operation,report,context){let{model,options}=context,
codes=options.badRequestSatisfies===!0?["415","400"]:["415"];takesBody2(operation,model.format)&&!acceptsAny(operation,model)&&!documentsAny(operation,codes,context)&&
report({at:operation.responsesNode,message:"Operation accepts a body but does not document 415."}),options.notAcceptable===!0&&answersInSeveral(operation,model)&&
!documentsAny(operation,["406"],context)&&report({at:operation.responsesNode,message:"Operation answers in several media types but does not document 406."})}}}};
function acceptsAny({element,requestBody},model){return(model.format==="oas2"?(0,import_chunk_LS7VJ7V7.mediaTypeHolder)(element,model.root,"consumes").list("con\
sumes"):(requestBody?.edges??[]).map(({key})=>key)).some(type=>typeof type=="string"&&(0,import_chunk_LS7VJ7V7.bareMediaType)(type)==="*/*")}function answersInSeveral({
element,responses},model){let types3=new Set(model.format==="oas2"?(0,import_chunk_LS7VJ7V7.mediaTypeHolder)(element,model.root,"produces").list("produces"):[]);
for(let $0=responses,$1=0;$1<$0.length;$1++){let{code,response}=$0[$1];{if(!code.startsWith("2"))continue;for(let $3=response.edges,$4=0;$4<$3.length;$4++){let edge=$3[$4];
edge.field==="content"&&types3.add(edge.key)}}}return types3.size>1}function isUnlimitedOnPurpose(operation,{root}){let nearest2=operation.extension("x-rate-lim\
it")??root.get("x-rate-limit");return(0,import_chunk_LS7VJ7V7.isObject)(nearest2)?nearest2.limit==="none"&&isReason(nearest2.reason):nearest2==="none"&&isReason(
operation.extension("x-rate-limit-reason")??root.get("x-rate-limit-reason"))}function isReason(value){return typeof value=="string"&&value.trim()!==""}function documentsRateLimit(operation,model){
return isLimitedAsWhole(model).answer||hasLimitExtension(operation.element)||hasLimitExtension(operation.pathItem)||saysLimit(operation)||operation.responses.some(
({code,response})=>documentsLimit(code.toUpperCase(),response))}var isLimitedAsWhole=(0,import_chunk_LS7VJ7V7.perModel)(({root})=>{let info=root.one("info");return{
answer:hasLimitExtension(root)||info!==void 0&&(hasLimitExtension(info)||explainsLimits(info))}});function explainsLimits(info){return limitSection.test(info.text(
"description")??"")}var limitSection=/(?:^|\n) {0,3}#{1,6} [^\n]*(?<!\bno )\brate[- ]?limit|<h[1-6]\b[^<>]*>[^<>]*(?<!\bno )\brate[- ]?limit|\bx-rate-?limit-|\brate[- ]limited (?:at|to)\b/i;
function saysLimit({element,path}){return describesLimit(element)&&!limitPath.test(path)}var describesLimit=remembered(element=>limitText.test(element.text("des\
cription")??"")),limitPath=/\brates?[-_/]?limits?\b|\bquotas?\b/i,limitText=/\d\+? (?:\w+ )?(?:requests?|calls?|times|queries) ?(?:\/|per|an?|each|every) ?(?:s|sec|second|min|minute|h|hour|day)\b|\bonce (?:per|an?|every) (?:second|minute|hour|day)\b|(?<!\b(?:no|not|without|any) )\brate[- ]limit(?:s|ed|ing)?\b/i;
function documentsLimit(code,response){let isRefusal=code==="429"||code==="4XX";return!isRefusal&&!code.startsWith("2")?!1:isRefusal&&hasHeader(response,"Retry-\
After")?!0:response.edges.some(({field,key})=>field==="headers"&&limitHeader.test(String(key)))}var limitHeader=/(?:^|-)rate-?limit(?:-|$)/i;function hasLimitExtension({
value}){for(let name in value){if(!name.startsWith("x-")||!isAboutLimits(name))continue;let held=value[name];if(held!==null&&held!==!1&&held!=="none"&&!((0,import_chunk_LS7VJ7V7.isObject)(
held)&&held.limit==="none"))return!0}return!1}var limitStems=/rate|throttl|quota/i,limitWords=new Set(["ratelimit","ratelimits","ratelimiting","throttle","throt\
tling","quota","quotas"]),limitRuns=[["rate","limit"],["rate","limits"],["rate","limiting"]];function isAboutLimits(name){if(!limitStems.test(name))return!1;let tokens=nameTokens(
name);return tokens.at(-1)==="reason"?!1:tokens.some(token=>limitWords.has(token))||limitRuns.some(run=>hasTokenRun(tokens,run))}var error429Defined={id:"error-\
429-defined",summary:"Operations document 429.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API4"],cwe:[770,799],asvs:["2.4.1"]},securitySeverity:5.3,
saysUndeclared:"errorResponse",commonRemedy:"Write one response `429` under `components/responses` (2.0: `responses`), and refer to it from the operations.",yieldsTo:[
"error-response-defined","sensitive-flow-protected"],options:defaultSatisfiesOption(!1),on:{operation:{when:(operation,{model})=>isExamined2(operation,model),check(operation,report,context){
if(documentsAny(operation,["429"],context))return;let{paths:paths2,isInternal:isInternal3}=silence(context.model);if(paths2!==void 0&&operation.responseCodes.some(
isErrorCode)){report({at:paths2,message:"No operation documents 429 (Too Many Requests).",severity:isInternal3?"info":void 0});return}let severity=operation.exposure===
"internal"?"info":void 0;report({at:operation.responsesNode,message:"Operation does not document 429 (Too Many Requests).",severity})}}}};function isExamined2(operation,model){
return operation.role!=="path"||operation.method==="head"||operation.method==="options"?!1:!isUnlimitedOnPurpose(operation,model)}var silence=(0,import_chunk_LS7VJ7V7.perModel)(
model=>{let examined=model.operations.filter(operation=>isExamined2(operation,model));return{paths:examined.length>1&&!examined.some(operation=>operation.documents(
"429"))?model.root.node.child("paths"):void 0,isInternal:examined.every(({exposure})=>exposure==="internal")}});function errorUses(response,model){return usesByResponse2(
model).errors.get(response)??none12}function catchAllUses(response,model){return usesByResponse2(model).catchAlls.get(response)??none12}function isCatchAll({operation,
code}){return code.toLowerCase()==="default"&&!operation.responseCodes.some(other=>/^[123]/.test(other))}var none12=[],usesByResponse2=(0,import_chunk_LS7VJ7V7.perModel)(
model=>{let errors2=new Map,catchAlls=new Map;for(let $0=model.operations,$1=0;$1<$0.length;$1++){let operation=$0[$1];{if(operation.role!=="path"||operation.method===
"head")continue;for(let $3=operation.responses,$4=0;$4<$3.length;$4++){let{code,response}=$3[$4];{if(!isErrorCode(code)||response.get("x-emitted-by")==="gateway")
continue;let use={operation,code},uses=isCatchAll(use)?catchAlls:errors2,others2=uses.get(response);others2===void 0?uses.set(response,[use]):others2.push(use)}}}}
return{errors:errors2,catchAlls}}),errorBodyDefined={id:"error-body-defined",summary:"Error responses declare their body.",severity:"warn",tier:"core",formats:allFormats,
maps:{owaspApi2023:["API8"],cwe:[1111,209],asvs:["16.5.1"]},securitySeverity:4.3,saysUndeclared:"whole",commonRemedy:"Describe the body of errors once, as a sch\
ema, and give it to shared error responses that the operations refer to.",on:{response:{when:(response,{model})=>useWithBody(response,model)!==void 0||catchAllUses(
response,model).length>0,check(response,report,{model}){if(hasBody(response,model.format))return;let code=useWithBody(response,model)?.code,subject=code===void 0?
'Response "default", which is for errors too,':`Error response ${(0,import_chunk_EZXGLPSD.quote)(code)}`;report({at:response.node,message:`${subject} has no bod\
y schema.`})}}}};function useWithBody(response,model){return errorUses(response,model).find(({code})=>!isBodiless(code,response))}function isBodiless(code,response){
return code==="407"||code==="401"&&hasHeader(response,"WWW-Authenticate")}var errorDefaultDefined={id:"error-default-defined",summary:"Operations have a default\
 response for codes that are not declared.",severity:"hint",tier:"optional",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[756]},securitySeverity:2,saysUndeclared:"\
errorResponse",commonRemedy:"Write one `default` response under `components/responses` (2.0: `responses`), and refer to it from the operations.",yieldsTo:["erro\
r-5xx-defined","error-response-defined"],on:{operation:{when:operation=>operation.role==="path",check(operation,report,{model}){let enough=model.format==="oas2"?
/^default$/i:/^(?:[45]XX|default)$/i;operation.responseCodes.some(code=>enough.test(code))||report({at:operation.responsesNode,message:'Operation has no "defaul\
t" response.'})}}}},certain=new Set(["stacktrace","stack","backtrace","callstack","traceback","exception","exceptionclass","exceptionclassname","exceptiontype",
"exceptionname","exceptionmessage","exceptiondetail","exceptiondetails","exceptionstack","exceptionstacktrace","innerexception","sql","sqlquery","sqlstatement",
"sqlstate","debug","debuginfo","debuginformation","debugmessage"]),likely=new Set(["trace","cause","query","file","filename","line","linenumber","class","classn\
ame","method","methodname","function","hostname","host","server","servername"]);function internalNames(members2){let candidates2=members2.filter(({name,isObject:isObject2})=>!isObject2||
joined(name)!=="exception"&&!likely.has(joined(name)));return candidates2.some(({name})=>certain.has(joined(name)))?candidates2.map(({name})=>name).filter(name=>certain.
has(joined(name))||likely.has(joined(name))):[]}function joined(name){return nameTokens(name).join("")}var traces=[["a Java stack frame",/\bat [\w$.<>/]{3,200}\((?:[\w$]{1,100}\.(?:java|kt|scala|groovy)(?::\d+)?|Native Method|Unknown Source)\)/],
["a Java exception class",/\b(?:javax?|jakarta|org\.(?:springframework|hibernate|apache|postgresql|jboss)|com\.(?:mysql|fasterxml|zaxxer|sun|oracle))\.[\w.$]{1,200}(?:Exception|Error)\b/],
["a .NET stack frame",/\bat [\w.<>`]{3,200}\([^()\n]{0,300}\) in [^\n]{1,300}:line \d+/],["a .NET exception class",/\b(?:System|Microsoft)\.[\w.]{0,200}Exception\b/],
["a Python traceback",/Traceback \(most recent call last\)|\bFile "[^"\n]{1,300}", line \d+, in /],["a JavaScript stack frame",/\bat [^\n()]{0,200}\(?(?:[A-Za-z]:\\|\/|node:|file:)[^\s()]{1,300}\.[cm]?[jt]sx?:\d+:\d+/],
["a Go stack trace",/\bgoroutine \d+ \[[a-z ]{1,40}\]:|\.go:\d+ \+0x[0-9a-f]+/],["a PHP stack frame",/#\d+ [^\n]{1,300}\.php\(\d+\)|\.php on line \d+/],["a data\
base error",/\bORA-\d{5}\b|\bSQLSTATE\b|error in your SQL syntax/],["an SQL statement",/\bSELECT [^;]{1,300} FROM \w|\bINSERT INTO [\w."`]{1,100} ?\(|\bUPDATE [\w."`]{1,100} SET \w|\bDELETE FROM \w/],
["a path of a server",/(?<![\w/.:~-])\/(?:home|var\/www|usr\/(?:src|local)|opt|root|srv)\/[\w.-]+\/[\w./-]+|\b[A-Z]:\\\\?(?:Users|inetpub|Windows|Program Files|Projects?|Builds?|src|agent)\\/]];
function internalIn(text2){return text2.length<7?void 0:traces.find(([,expression2])=>expression2.test(text2))?.[0]}var errorNoInternals={id:"error-no-internals",
summary:"Error responses expose nothing of the implementation.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API8","API3"],cwe:[209,497,
1295],asvs:["16.5.1","13.4.2"]},securitySeverity:7.1,on:{definition:{when:model=>errorResponses(model).length>0,check(model,report){let responses=errorResponses(
model),search={report,seen:new Set,names:new Set},reached=[void 0,"warn"].map(severity=>({severity,roots:responses.filter(({uses})=>isInternal2(uses)===(severity===
"warn")).map(({response})=>response)})).map(({severity,roots})=>({severity,elements:reachable(roots,search.seen)}));for(let $0=reached,$1=0;$1<$0.length;$1++){let{
severity,elements}=$0[$1];for(let $3=elements,$4=0;$4<$3.length;$4++){let schema=$3[$4];lookAtProperties(schema,severity,search)}}for(let $6=reached,$7=0;$7<$6.
length;$7++){let{severity,elements}=$6[$7];for(let $9=elements,$10=0;$10<$9.length;$10++){let element=$9[$10];lookAtExamples(element,severity,search)}}}}}},errorResponses=(0,import_chunk_LS7VJ7V7.perModel)(
model=>model.elementsOf("response").flatMap(response=>{let uses=responseUses(model,response).filter(isErrorOfApi);return uses.length===0?[]:[{response,uses}]}));
function isErrorOfApi(use){return use.operation.role==="path"&&isErrorCode(use.code)&&!isCatchAll(use)}function isInternal2(uses){return uses.every(({operation})=>operation.
exposure==="internal")}function reachable(roots,seen){let found=[],enter3=element=>{seen.has(element)||(seen.add(element),found.push(element))};roots.forEach(enter3);
for(let $12=found,$13=0;$13<$12.length;$13++){let element=$12[$13];for(let $15=element.edges,$16=0;$16<$15.length;$16++){let edge=$15[$16];{if(edge.field==="hea\
ders"||edge.field==="subtype"||(0,import_chunk_LS7VJ7V7.isAssertion)(edge.field))continue;let target=edge.to.target;target!==void 0&&enter3(target)}}}return found}
function lookAtProperties(element,severity,{report,names:names5}){if(!(element instanceof import_chunk_LS7VJ7V7.Schema))return;let{properties}=element;if(properties.
size===0)return;let members2=[...properties].map(([name,property])=>({name,isObject:(0,import_chunk_LS7VJ7V7.possibleSchemas)(property).some(describesObject2)}));
for(let $18=internalNames(members2),$19=0;$19<$18.length;$19++){let name=$18[$19];{let property=properties.get(name);if(property===void 0)continue;names5.add(name),
report({at:property.node,message:`Error schema exposes ${(0,import_chunk_EZXGLPSD.quote)(name)} (internal implementation detail).`,severity})}}}function describesObject2(schema){
return schema.hasType("object")||schema.properties.size>0}function lookAtExamples(element,severity,search){let{node}=element;element.kind==="response"&&lookAtValue(
node.child("examples"),severity,search),(element.kind==="mediaType"||element.kind==="schema")&&lookAtValue(node.child("example"),severity,search),element.kind===
"schema"&&(lookAtValue(node.child("examples"),severity,search),lookAtValue(node.child("default"),severity,search)),element.kind==="example"&&lookAtValue(node.child(
"value"),severity,search)}function lookAtValue(node,severity,search){let waiting=[node];for(let next2=waiting.pop();next2!==void 0;next2=waiting.pop()){let{value}=next2;
if(typeof value=="string"){let internal=internalIn(value);internal!==void 0&&search.report({at:next2,message:`Error example exposes ${internal} (internal implem\
entation detail).`,severity})}else if(typeof value=="object"&&value!==null)for(let $21=lookAtMembers(next2,value,severity,search),$22=0;$22<$21.length;$22++){let added=$21[$22];
waiting.push(added)}}}function lookAtMembers(node,value,severity,{report,names:names5}){let members2=Object.entries(value).map(([name,member])=>({name,isObject:(0,import_chunk_LS7VJ7V7.isObject)(
member)})),internal=new Set(Array.isArray(value)?[]:internalNames(members2)),others2=[];for(let $24=members2,$25=0;$25<$24.length;$25++){let{name}=$24[$25];{let child=node.
child(name);if(child===void 0)continue;internal.has(name)?!names5.has(name)&&child.value!==null&&report({at:child,message:`Error example exposes ${(0,import_chunk_EZXGLPSD.quote)(
name)} (internal implementation detail).`,severity}):others2.push(child)}}return others2}function referredSchema(schema){let passed=new Set,last=schema;for(let next2=schema;next2!==
void 0&&!passed.has(next2);next2=next2.referenced)passed.add(next2),last=next2;return last}function errorBodies(response,model){let uses=errorUses(response,model);
if(uses.length===0)return[];if(model.format!=="oas2"){let bodies=[];for(let $0=response.edges,$1=0;$1<$0.length;$1++){let{field,key,to:to2}=$0[$1];{let schema2=field===
"content"?to2.target?.one("schema"):void 0;schema2 instanceof import_chunk_LS7VJ7V7.Schema&&bodies.push({mediaType:(0,import_chunk_LS7VJ7V7.bareMediaType)(String(
key)),schema:schema2,at:to2.node})}}return bodies.sort((left,right)=>left.at.pointer<right.at.pointer?-1:1)}let schema=response.one("schema");if(!(schema instanceof
import_chunk_LS7VJ7V7.Schema))return[];let types3=[...new Set(uses.map(({operation:{element}})=>(0,import_chunk_LS7VJ7V7.mediaTypeHolder)(element,model.root,"pr\
oduces")))].flatMap(holder=>holder.list("produces")),texts=types3.length===0?["application/json"]:types3.filter(type=>typeof type=="string");return[...new Set(texts.
map(import_chunk_LS7VJ7V7.bareMediaType))].map(mediaType=>({mediaType,schema,at:response.node}))}var errorProblemDetails={id:"error-problem-details",summary:"Er\
ror responses use problem details (RFC 9457).",severity:"info",tier:"optional",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[209,756]},securitySeverity:2,
commonRemedy:"Describe problem details once, as a schema, and use it in shared error responses with `application/problem+json`.",yieldsTo:["object-properties-de\
fined","schema-not-empty","schema-type-defined"],options:{errorMediaTypes:{default:["application/problem+json","application/problem+xml"],description:"Media typ\
es that error responses may use.",schema:{type:"array",items:{type:"string"},minItems:1}},errorSchema:{default:"",description:"Name of the schema component that\
 error responses use instead of problem details, with any media type.",schema:{type:"string"}}},on:{response:{when:(response,{model})=>errorBodies(response,model).
length>0,check(response,report,{model,options}){let bodies=errorBodies(response,model),house=typeof options.errorSchema=="string"?options.errorSchema:"",types3=Array.
isArray(options.errorMediaTypes)?options.errorMediaTypes:[],[defect]=house===""?withoutDetails(bodies,types3):withoutSchema(bodies,house);defect!==void 0&&report(
defect)}}}},members=["type","title","status"];function withoutDetails(bodies,types3){let defects=[];for(let $0=bodies,$1=0;$1<$0.length;$1++){let{mediaType,schema,
at:at2}=$0[$1];{let properties=(0,import_chunk_LS7VJ7V7.propertiesAmong)((0,import_chunk_LS7VJ7V7.possibleSchemas)(schema));if(mediaType==="application/vnd.api+\
json"&&properties.has("errors"))return[];let missing2=members.filter(name=>!properties.has(name)),isType=types3.includes(mediaType);if(isType&&missing2.length===
0)return[];let message=missing2.length===0?`Error media type ${(0,import_chunk_EZXGLPSD.quote)(mediaType)} is not that of problem details.`:`Error schema has no\
 ${missing2.map(import_chunk_EZXGLPSD.quote).join(" and no ")}, as problem details have.`,defect={at:missing2.length===0?at2:referredSchema(schema).node,message};
isType?defects.unshift(defect):defects.push(defect)}}return defects}function withoutSchema(bodies,house){return bodies.some(({schema})=>(0,import_chunk_LS7VJ7V7.possibleSchemas)(
schema).some(one=>isNamed(one,house)))?[]:bodies.map(({at:at2})=>({at:at2,message:`Error body does not use the schema ${(0,import_chunk_EZXGLPSD.quote)(house)}.`}))}
function isNamed(schema,name){return schema.node.key===name&&schema.uses.some(import_chunk_LS7VJ7V7.isDefinitionField)}var errorResponseDefined={id:"error-respo\
nse-defined",summary:"Operations document at least one error response.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[1111,755]},
securitySeverity:4.3,saysUndeclared:"errorResponse",commonRemedy:"Describe one `default` error response under `components/responses` (2.0: `responses`), and ref\
er to it from the operations.",on:{operation:{when:operation=>operation.role==="path",check(operation,report,{model}){if(areMissing(operation,model.format)){let message2=`\
Operation documents no response at all, which OpenAPI ${model.version} requires.`,isEmpty4=Object.keys(operation.element.value).length===0;report({at:operation.
node,message:message2,severity:"error",...isEmpty4?{yieldsTo:["document-valid"]}:{}});return}operation.responseCodes.some(code=>isErrorCode(code)&&(model.format!==
"oas2"||!/xx$/i.test(code)))||report({at:operation.responsesNode,message:"Operation documents no error response (4xx, 5xx or default).",yieldsTo:["document-vali\
d"]})}}}};function areMissing(operation,format){return(format==="oas2"||format==="oas3_0")&&!operation.element.has("responses")}var commonShare=.8,fewest=5,errorShapes=(0,import_chunk_LS7VJ7V7.perModel)(
model=>{let judged4=new Map;for(let samples of samplesByType(model).values()){let common=commonShape(samples);if(common!==void 0)for(let $0=samples,$1=0;$1<$0.length;$1++){
let{response,shape}=$0[$1];{let body={shape,common:common.agreeing.has(shape.text)?void 0:common.shape},others2=judged4.get(response);others2===void 0?judged4.set(
response,[body]):others2.push(body)}}}return judged4});function describeShape({schema,members:members2}){let referred=referredSchema(schema);if(referred.uses.some(
import_chunk_LS7VJ7V7.isDefinitionField))return(0,import_chunk_EZXGLPSD.quote)(referred.node.key);let own=members2.get("");return own===void 0?`an inline schema\
 of ${(0,import_chunk_EZXGLPSD.quote)([...members2.keys()].sort().join(", "))}`:`of type ${(0,import_chunk_EZXGLPSD.quote)(own.join(", "))}`}function samplesByType(model){
let byType=new Map,known3=new Map;for(let $3=model.elementsOf("response"),$4=0;$4<$3.length;$4++){let response=$3[$4];{let count3=errorUses(response,model).length;
for(let $6=typesOf(response,model),$7=0;$7<$6.length;$7++){let{mediaType,schema}=$6[$7];{let{members:members2,text:text2}=knownMembersOf(writtenSchema(schema),known3);
if(members2.size===0)continue;let sample={response,shape:{schema,members:members2,text:text2},count:count3},others2=byType.get(mediaType);others2===void 0?byType.
set(mediaType,[sample]):others2.push(sample)}}}}return byType}function typesOf(response,model){let bodies=errorBodies(response,model);return model.format==="oas\
2"?bodies.slice(0,1).map(({schema})=>({mediaType:"application/json",schema})):bodies}function commonShape(samples){let counts=new Map,total=0;for(let $9=samples,
$10=0;$10<$9.length;$10++){let{shape,count:count3}=$9[$10];{let known3=counts.get(shape.text);known3===void 0?counts.set(shape.text,{shape,count:count3}):known3.
count+=count3,total+=count3}}if(total<fewest)return;let[[,first]=[]]=[...counts].sort(([one,left],[other,right])=>right.count-left.count||left.shape.members.size-
right.shape.members.size||(one<other?-1:1));if(first===void 0)return;let agreeing=[...counts].filter(([,{shape}])=>agrees(shape,first.shape));return agreeing.reduce(
(sum,[,{count:count3}])=>sum+count3,0)>=total*commonShare?{shape:first.shape,agreeing:new Set(agreeing.map(([text2])=>text2))}:void 0}function agrees({members:members2},common){
for(let[name,types3]of common.members){let own=members2.get(name);if(own===void 0||!areAlike(own,types3))return!1}return!0}function areAlike(left,right){return left.
length===0||right.length===0||left.join()===right.join()}function writtenSchema(schema){let[only]=schema.edges;return schema.edges.length===1&&only?.field==="$r\
ef"&&schema.types.length===0&&only.to instanceof import_chunk_LS7VJ7V7.Schema?only.to:schema}function knownMembersOf(schema,known3){let before=known3.get(schema);
if(before!==void 0)return before;let members2=membersOf2(schema),text2=JSON.stringify([...members2].sort(([left],[right])=>left<right?-1:1));return known3.set(schema,
{members:members2,text:text2}),{members:members2,text:text2}}function membersOf2(schema){let schemas=(0,import_chunk_LS7VJ7V7.possibleSchemas)(schema),properties=(0,import_chunk_LS7VJ7V7.propertiesAmong)(
schemas);if(properties.size>0)return new Map([...properties].map(([name,property])=>[name,typesOfAll(property.flatMap(import_chunk_LS7VJ7V7.appliedSchemas))]));
let types3=typesOfAll(schemas);return new Map(types3.length===0||types3.includes("object")?[]:[["",types3]])}function typesOfAll(schemas){let types3=schemas.flatMap(
schema=>schema.types).filter(type=>type!=="null");return[...new Set(types3.map(type=>type==="integer"?"number":type))].sort()}var errorSchemaConsistent={id:"err\
or-schema-consistent",summary:"Error responses have the same schema throughout the API.",severity:"info",tier:"core",formats:allFormats,maps:{owaspApi2023:["API\
8"],cwe:[756]},securitySeverity:2,commonRemedy:"Refer to the common error schema from shared error responses, and extend it with `allOf` where there is more to \
say.",on:{response:{when:(response,{model})=>errorShapes(model).has(response),check(response,report,{model}){let said=new Set;for(let $0=errorShapes(model).get(
response)??[],$1=0;$1<$0.length;$1++){let{shape,common}=$0[$1];{if(common===void 0)continue;let message=`Error body is ${describeShape(shape)} where most of the\
 API has ${describeShape(common)}.`;if(said.has(message))continue;said.add(message),report({at:shape.schema.node,message})}}}}}},headers=["Retry-After","RateLim\
it","RateLimit-Reset","X-RateLimit-Reset","X-Rate-Limit-Reset","X-RateLimit-Retry-After","X-Retry-After"],retryAfterHeader={id:"retry-after-header",summary:"Res\
ponses 429 and 503 say when to try again.",severity:"info",tier:"optional",formats:allFormats,maps:{owaspApi2023:["API4"],cwe:[770]},securitySeverity:2.6,commonRemedy:"\
Document `Retry-After` in one shared response for 429 and one for 503, and refer to them from the operations.",on:{response:{when:(response,{model})=>temporaryCode(
response,model)!==void 0,check(response,report,{model}){if(headers.some(name=>hasHeader(response,name)))return;let message=`Response ${(0,import_chunk_EZXGLPSD.quote)(
temporaryCode(response,model))} does not document "Retry-After" or "RateLimit-Reset".`;report({at:response.node,message})}}}};function temporaryCode(response,model){
return responseUses(model,response).find(({operation,code})=>operation.role==="path"&&(code==="429"||code==="503"))?.code}var wwwAuthenticateHeader={id:"www-aut\
henticate-header",summary:"Responses 401 document the challenge.",severity:"hint",tier:"optional",formats:allFormats,maps:{owaspApi2023:["API2"],cwe:[1059]},securitySeverity:1.5,
commonRemedy:"Document `WWW-Authenticate` in one shared response `401`, and refer to it from the operations.",on:{response:{when:(response,{model})=>responseUses(
model,response).some(({operation,code})=>code==="401"&&operation.role==="path"&&hasChallenge(operation)),check(response,report){hasHeader(response,"WWW-Authenti\
cate")||report({at:response.node,message:'Response "401" does not document "WWW-Authenticate".'})}}}},challenging=new Set(["http","oauth2","openIdConnect"]);function hasChallenge({
security}){return(security?.requirements??[]).some(({schemes})=>schemes.some(({scheme})=>scheme!==void 0&&isOfHttp(scheme)))}function isOfHttp({type,in:place,parameterName}){
return challenging.has(type)||place==="header"&&parameterName?.toLowerCase()==="authorization"}var errors={name:"errors",title:"Documented, uniform, non-leaking",
rules:[error400Defined,error401Defined,error403Defined,error404Defined,error409Defined,error415Defined,error429Defined,error5xxDefined,errorBodyDefined,errorDefaultDefined,
errorNoInternals,errorProblemDetails,errorResponseDefined,errorSchemaConsistent,retryAfterHeader,wwwAuthenticateHeader]},casings=["camelCase","PascalCase","snak\
e_case","kebab-case","SCREAMING_SNAKE_CASE","Train-Case"],expressions={camelCase:new RegExp("^\\p{Ll}[\\p{L}\\d]*$","u"),PascalCase:new RegExp("^\\p{Lu}[\\p{L}\\d]\
*$","u"),snake_case:/^[\p{Ll}\d]+(?:_+[\p{Ll}\d]+)*$/u,"kebab-case":/^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)*$/u,SCREAMING_SNAKE_CASE:/^[\p{Lu}\d]+(?:_[\p{Lu}\d]+)*$/u,"Tr\
ain-Case":/^[\p{Lu}\d][\p{L}\d]*(?:-[\p{Lu}\d][\p{L}\d]*)*$/u};function isWritten(name,casing){return expressions[casing].test(name)}function majorityCasing(names5){
let telling2=names5.filter(isTelling);return casings.find(casing=>isMostly(telling2,casing)&&isMostly(names5,casing))}function isMostly(names5,casing){let count3=0;
for(let $0=names5,$1=0;$1<$0.length;$1++){let name=$0[$1];isWritten(name,casing)&&(count3+=1)}return count3*2>names5.length}function isTelling(name){return/[\p{Lu}_-]/u.
test(name)}function casingOption(description,preset="majority"){return{default:preset,description,schema:{enum:["majority",...casings]}}}function chosenCasing(option,majority){
return casings.find(casing=>casing===option)??majority()}function groupBy(items,keyOf5){let groups3=new Map;for(let $0=items,$1=0;$1<$0.length;$1++){let item=$0[$1];
{let key=keyOf5(item),group=groups3.get(key);group===void 0?groups3.set(key,[item]):group.push(item)}}return groups3}var componentNaming={id:"component-naming",
summary:"Components of a kind are named in one way.",severity:"hint",tier:"optional",formats:allFormats,maps:{},options:{casing:casingOption('How components are\
 named; "majority" is what most components of the same kind have.')},on:{component:{when:({name})=>isPlain2(name),check(component,report,{model,options}){let casing=chosenCasing(
options.casing,()=>majorities(model).get(component.section));casing===void 0||isWritten(ownName(component),casing)||report({at:component.element.node,message:`C\
omponent ${(0,import_chunk_EZXGLPSD.quote)(component.name)} is not ${casing}.`})}}}},majorities=(0,import_chunk_LS7VJ7V7.perModel)(model=>{let bySection=groupBy(
model.components.filter(({name})=>isPlain2(name)),({section})=>section);return new Map([...bySection].map(([section,components])=>[section,majorityCasing(components.
map(ownName))]))});function isPlain2(name){return new RegExp("^\\p{L}[\\p{L}\\d_.-]*$","u").test(name)}function ownName({name}){return name.split(".").findLast(
part=>part!=="")??name}var toggle=description=>({default:!0,description,schema:{type:"boolean"}}),methodConventions={id:"method-conventions",summary:"Methods ar\
e used as HTTP means them.",severity:"hint",tier:"optional",formats:allFormats,maps:{cwe:[436]},options:{patchMediaType:toggle("Whether PATCH has to take a patc\
h media type."),postCreated:toggle("Whether a POST that creates has to answer 201 with Location, or 202."),deleteStatus:toggle("Whether DELETE has to answer 200\
, 202 or 204.")},on:{operation:{when:({role,method})=>role==="path"&&["patch","post","delete"].includes(method),check(operation,report,{model,options}){let{method}=operation;
method==="patch"&&options.patchMediaType===!0&&checkPatch(operation,model,report),method==="post"&&options.postCreated===!0&&checkPost(operation,report),method===
"delete"&&options.deleteStatus===!0&&checkDelete(operation,report)}}}};function checkPatch(operation,model,report){if(model.format==="oas2"){let holder=(0,import_chunk_LS7VJ7V7.mediaTypeHolder)(
operation.element,model.root,"consumes"),types4=holder.list("consumes"),at2=holder.node.at("consumes",types4.findIndex(isPlainJson));at2!==void 0&&!types4.some(
isPatchType)&&report({at:holder===model.root?operation.node:at2,message:patchMessage});return}let types3=operation.requestBody?.below("content")??[],plain2=types3.
find(({key})=>isPlainJson(key));plain2!==void 0&&!types3.some(({key})=>isPatchType(key))&&report({at:plain2.at.node,message:patchMessage})}var patchMessage='PAT\
CH takes "application/json", which is no patch media type.';function isPlainJson(mediaType){return typeof mediaType=="string"&&/^application\/json\s*(?:;|$)/i.test(
mediaType)}function isPatchType(mediaType){return typeof mediaType=="string"&&/patch/i.test(mediaType)}function checkPost(operation,report){if(!isCreation2(operation))
return;let codes=successCodes(operation);if(codes.length>0&&!codes.some(code=>["201","202","2XX"].includes(code))){report({at:operation.responsesNode,message:`P\
OST that creates answers ${codes.map(import_chunk_EZXGLPSD.quote).join(", ")}, neither 201 nor 202.`});return}let created=operation.responses.find(({code})=>code===
"201");created!==void 0&&!hasHeader(created.response,"Location")&&report({at:created.at.node,message:'POST that creates answers 201 without a "Location" header.'})}
function isCreation2({operationId=""}){return nameTokens(operationId.split(/[./:#]/).at(-1)??"")[0]==="create"}function checkDelete(operation,report){let codes=successCodes(
operation);codes.length===0||codes.some(code=>["200","202","204","2XX"].includes(code))||report({at:operation.responsesNode,message:`DELETE answers ${codes.map(
import_chunk_EZXGLPSD.quote).join(", ")}, none of 200, 202 and 204.`})}function successCodes({responseCodes}){return responseCodes.map(code=>code.toUpperCase()).
filter(code=>code.startsWith("2"))}var characters=new Map([["url",/^[\w\-.~:/?#[\]@!$&'()*+,;=]*$/],["unreserved",/^[\w\-.~]*$/]]),operationIdStyle={id:"operati\
on-id-style",summary:"Operation ids are safe in URLs and written in one way.",severity:"hint",tier:"optional",formats:allFormats,maps:{},options:{casing:casingOption(
'How the words of operation ids are written; "majority" is what most of them have.'),characters:{default:"url",description:'Which characters are safe: all that \
stand in a URL as they are, or only letters, digits and "-._~".',schema:{enum:["url","unreserved"]}}},on:{element:{among:{kinds:["operation"]},when:element=>element.
text("operationId")!==void 0,check(element,report,{model,options}){let id=element.text("operationId")??"";if(characters.get(options.characters)?.test(id)===!1){
report({at:placeOf3(element),message:`operationId ${(0,import_chunk_EZXGLPSD.quote)(id)} is not URL-safe.`,severity:"warn"});return}let casing=chosenCasing(options.
casing,()=>majorityOf(model).casing);casing!==void 0&&!wordsOf3(id).every(word=>isWritten(word,casing))&&report({at:placeOf3(element),message:`operationId ${(0,import_chunk_EZXGLPSD.quote)(
id)} is not ${casing}.`})}}}};function placeOf3({node}){return node.child("operationId")??node}var majorityOf=(0,import_chunk_LS7VJ7V7.perModel)(model=>({casing:majorityCasing(
model.elementsOf("operation").flatMap(operation=>wordsOf3(operation.text("operationId")??"")))}));function wordsOf3(id){return/^[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)*$/.
test(id)?id.split("."):id.replace(/_\d+$/,"").split(/[^\p{L}\d_-]+|__+|_$|^_/u).filter(word=>word!=="")}var operationTags={id:"operation-tags",summary:"Every op\
eration has a tag, and every tag is declared and used.",severity:"hint",tier:"optional",formats:allFormats,maps:{owaspApi2023:["API9"]},on:{definition:{when:model=>!declaresTags(
model)&&!hasOnlyBrokenTags(model),check(model,report){let use=firstUse(model),related=use===void 0?[]:[{at:use,message:`Tag ${(0,import_chunk_EZXGLPSD.quote)(use.
value)} is used here.`}];report({at:model.root.node.closest("tags"),message:"Definition declares no tags.",related})}},operation:{when:(operation,{model})=>operation.
role!=="callback"&&declaresTags(model),check(operation,report,{model}){let{element}=operation;if(element.list("tags").length===0){report({at:element.node.child(
"tags")??element.node,message:"Operation has no tag."});return}for(let[index2,tag]of element.list("tags").entries()){let at2=element.node.at("tags",index2);typeof tag==
"string"&&at2!==void 0&&!tagsOf(model).declared.has(tag)&&report({at:at2,message:`Operation uses undeclared tag ${(0,import_chunk_EZXGLPSD.quote)(tag)}.`})}}},element:{
among:{kinds:["tag"]},when:(_tag,{model})=>model.operations.length>0,check(tag,report,{model}){let name=tag.text("name");name===void 0||tagsOf(model).used.has(name)||
isForReaders(tag)||report({at:tag.node,message:`Tag ${(0,import_chunk_EZXGLPSD.quote)(name)} is declared and never used.`})}}}};function declaresTags(model){return model.
root.list("tags").length>0}function firstUse({operations:operations2}){for(let $0=operations2,$1=0;$1<$0.length;$1++){let{element}=$0[$1];{let index2=element.list(
"tags").findIndex(tag=>typeof tag=="string");if(index2!==-1)return element.node.at("tags",index2)}}}function hasOnlyBrokenTags({operations:operations2}){let tags=operations2.
flatMap(({element})=>element.list("tags"));return tags.length>0&&!tags.some(tag=>typeof tag=="string")}function isForReaders(tag){return tag.get("x-traitTag")===
!0}var tagsOf=(0,import_chunk_LS7VJ7V7.perModel)(model=>{let tags=model.elementsOf("tag"),declared=new Set(tags.flatMap(tag=>tag.text("name")??[])),parents=tags.
map(tag=>tag.text("parent"));return{declared,used:new Set([...model.operations.flatMap(tagNames),...parents])}});function tagNames({element}){return element.list(
"tags")}function firstByPointer(elements){let[one,...others2]=elements.map(element=>({element,rank:rankOf(element)}));return others2.reduce((first,other)=>first!==
void 0&&first.rank<=other.rank?first:other,one)?.element}function rankOf({kind,node}){return kind!=="schema"?node.pointer:[...[...node.path].reverse(),node.document.
uri.replaceAll(/^.*\/|\.[^./]*$/g,"")].join(`
`)}function firstOfEach(groups3){let known3=new Map;return key=>(known3.has(key)||known3.set(key,firstByPointer(groups3.get(key)??[])),known3.get(key))}var prescribed=new Set(
["access_token","refresh_token","id_token","token_type","token_type_hint","expires_in","grant_type","response_type","client_id","client_secret","client_assertio\
n","client_assertion_type","redirect_uri","code_verifier","code_challenge","code_challenge_method","error_description","error_uri","response_mode","login_hint",
"id_token_hint","acr_values","max_age","device_code","user_code","verification_uri","verification_uri_complete","ui_locales","post_logout_redirect_uri","given_n\
ame","family_name","middle_name","preferred_username","email_verified","phone_number","phone_number_verified","street_address","postal_code","updated_at","auth_\
time","at_hash","c_hash","session_state","jwks_uri","key_ops"]);function isForeignName(name){return prescribed.has(name)||/^(?:[_@$#~+.-]|[Xx]-)|[:/.[\]@#$(){}*]/.
test(name)||!new RegExp("\\p{L}","u").test(name)||new RegExp("\\p{Lo}","u").test(name)}var places4=["path","query","cookie","formData"],knownHeaders=/^x-(?:rate-?limit|request-id|correlation-id|trace-id|forwarded|real-ip|b3-|csrf|xsrf|frame-options|content-type-options|http-method-override|requested-with|amz-|goog-|ms-)/i,
parameterCasing={id:"parameter-casing",summary:"Parameter names are written in one way for each place.",severity:"hint",tier:"optional",formats:allFormats,maps:{},
options:{...Object.fromEntries(places4.map(place=>[place,casingOption(`How names of ${place} parameters are written; "majority" is what most of them have.`)])),
header:{default:"hyphenated",description:'How names of headers are written: words with hyphens between them in any case, or "Train-Case".',schema:{enum:["hyphen\
ated","Train-Case"]}},allowXPrefix:{default:!1,description:'Whether headers may begin with "X-".',schema:{type:"boolean"}}},on:{parameter:{when:isNamed2,check(parameter,report,{
model,options}){let name=parameter.text("name")??"",place=parameter.text("in")??"",problem=place==="header"?headerProblem(name,options):caseProblem(name,casingOf(
place,options,model));problem===void 0||namesakes(model).firstOf(keyOf3(parameter)??"")!==parameter||report({at:parameter.node.child("name")??parameter.node,message:`\
Parameter ${(0,import_chunk_EZXGLPSD.quote)(name)} ${problem}.`})}}}},namesakes=(0,import_chunk_LS7VJ7V7.perModel)(model=>{let all=groupBy(model.elementsOf("par\
ameter"),parameter=>keyOf3(parameter)??"");return{all,firstOf:firstOfEach(all)}});function keyOf3(parameter){return isNamed2(parameter)?(0,import_chunk_LS7VJ7V7.parameterKey)(
{in:parameter.text("in")??"",name:parameter.text("name")??""}):void 0}function isNamed2(parameter){let place=parameter.text("in");return place!==void 0&&place!==
"body"&&parameter.text("name")!==void 0}function headerProblem(name,options){return options.allowXPrefix!==!0&&/^x-/i.test(name)&&!knownHeaders.test(name)?'has \
an "X-" prefix':options.header==="Train-Case"?isWritten(name,"Train-Case")?void 0:"is not Train-Case":name.includes("_")?"has underscores where headers have hyp\
hens":void 0}function caseProblem(name,casing){let word=baseName(name);return casing===void 0||isForeignName(word)||isWritten(word,casing)?void 0:`is not ${casing}`}
function casingOf(place,options,model){return chosenCasing(options[place],()=>majorities2(model).get(place))}var majorities2=(0,import_chunk_LS7VJ7V7.perModel)(
model=>{let parameters=[...namesakes(model).all.values()].flatMap(([one])=>one??[]);return new Map(places4.map(place=>[place,majorityCasing(namesIn2(parameters,
place))]))});function namesIn2(parameters,place){return parameters.filter(parameter=>parameter.text("in")===place).map(parameter=>baseName(parameter.text("name")??
"")).filter(name=>!isForeignName(name))}function baseName(name){return name.replace(/(?<=\w)[.[].*/s,"")}function pathsOf2(element,model){return pathsByItem(model).
get(element)??none13}var none13=[],pathsByItem=(0,import_chunk_LS7VJ7V7.perModel)(model=>{let paths2=new Map;for(let $0=model.elementsOf("pathItem"),$1=0;$1<$0.
length;$1++){let element=$0[$1];paths2.set(element,readPaths(element))}return paths2});function readPaths(element){return element.uses.flatMap(use=>{let at2=use.
from.kind==="paths"?use.from.node.child(use.field):void 0;return at2===void 0?[]:[{path:use.field,segments:segmentsOf(use.field),at:at2}]})}function isOfPath(element,model){
return pathsOf2(element,model).length>0}function firstPathsBy(partOf,doCount=()=>!0){return(0,import_chunk_LS7VJ7V7.perModel)(model=>{let firstWithSegment=new Map;
for(let $3=model.elementsOf("pathItem"),$4=0;$4<$3.length;$4++){let element=$3[$4];for(let $6=pathsOf2(element,model),$7=0;$7<$6.length;$7++){let{path,segments}=$6[$7];
if(doCount(segments))for(let $9=segments,$10=0;$10<$9.length;$10++){let segment=$9[$10];noteFirst(firstWithSegment,segment,path)}}}let first=new Map;for(let[segment,
path]of firstWithSegment){let part=partOf(segment);part!==void 0&&noteFirst(first,part,path)}return{of:first,all:new Set(first.values())}})}function noteFirst(first,part,path){
let known3=first.get(part);(known3===void 0||path<known3)&&first.set(part,path)}function segmentsOf(path){return routeOf(path).split("/").filter(segment=>segment!==
"")}function routeOf(path){if(!/[?#]|\{[^{}/]*\//.test(path))return path;let[route=""]=path.replaceAll(/\{[^{}]*\}/g,variable=>variable.replaceAll(/[/?#]/g,"_")).
split(/[?#]/,1);return route}function isVersion(segment){return/^[v2]/i.test(segment)?/^v\d+(?:[._-]\d+)*(?:[._-]?(?:alpha|beta|rc|preview)\d*)?$/i.test(segment)||
/^20\d\d-\d\d-\d\d(?:-preview)?$/.test(segment):!1}function isVersioned(segments){if(segments.some(isVersion))return!0;let variable=segments.findIndex(isVersionVariable);
return variable===0||variable===1&&segments[0]?.toLowerCase()==="api"}function isVersionVariable(segment){return segment.endsWith("}")&&/^v?\{(?:api[-_]?)?version\}$/i.
test(segment)}function hasVariable(segment){return segment.includes("{")}var pathNoTrailingSlash={id:"path-no-trailing-slash",summary:"Paths and server URLs do \
not end with a slash.",severity:"hint",tier:"optional",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[436]},securitySeverity:2,on:{element:{among:{kinds:["\
server","definition","pathItem"]},when:(element,{model})=>element.kind==="server"||element.kind==="definition"||isOfPath(element,model),check(element,report,{model}){
element.kind==="server"&&reportField(element,"url","Server URL",report),element.kind==="definition"&&model.format==="oas2"&&(reportField(element,"host","Host",report),
reportField(element,"basePath","Base path",report));for(let $0=pathsOf2(element,model),$1=0;$1<$0.length;$1++){let{path,at:at2}=$0[$1];{if(!endsWithSlash(path))
continue;let bare2=path.slice(0,-1);model.root.one("paths")?.has(bare2)===!0?report({at:at2,message:`Path ${(0,import_chunk_EZXGLPSD.quote)(path)} ends with "/"\
, and ${(0,import_chunk_EZXGLPSD.quote)(bare2)} exists too.`,severity:"warn"}):report({at:at2,message:`Path ${(0,import_chunk_EZXGLPSD.quote)(path)} ends with "\
/".`})}}}}}};function reportField(element,field,name,report){let text2=element.text(field),at2=element.node.child(field);text2!==void 0&&at2!==void 0&&endsWithSlash(
text2)&&report({at:at2,message:`${name} ${(0,import_chunk_EZXGLPSD.quote)(text2)} ends with "/".`})}function endsWithSlash(text2){return text2.length>1&&text2.endsWith(
"/")}var verbs=new Set(["get","create","update","delete","remove","add","list","set"]),changing=new Set(["delete","remove","create","update","disable","reset","\
approve","transfer"]),nouns=new Set(["update","reset","transfer"]),things=/^(?:add-?(?:on|in)s?|set-?(?:top|up|point|ting)s?|get-?away|list-?(?:price|ing)s?)\b/i,
pathNoVerbs={id:"path-no-verbs",summary:"Path segments name things, not actions.",severity:"hint",tier:"optional",formats:allFormats,maps:{owaspApi2023:["API8"],
cwe:[650],asvs:["3.5.3"]},securitySeverity:3,on:{element:{among:{kinds:["pathItem"]},when:(element,{model})=>isOfPath(element,model),check(element,report,{model}){
for(let $0=pathsOf2(element,model),$1=0;$1<$0.length;$1++){let{path,segments,at:at2}=$0[$1];{let last=segments.at(-1)??"",changed=isChange(last)&&isRead(element)?
last:void 0;if(changed!==void 0){report({at:at2,message:`Path segment ${(0,import_chunk_EZXGLPSD.quote)(changed)} names an action, and GET must not change state\
.`,severity:"warn"});continue}let first=firstPaths(model);if(!first.all.has(path))continue;for(let segment of new Set(segments))first.of.get(segment)===path&&report(
{at:at2,message:`Path segment ${(0,import_chunk_EZXGLPSD.quote)(segment)} names an action.`})}}}}}},firstPaths=firstPathsBy(segment=>isAction(segment,verbs)?segment:
void 0);function isAction(segment,of2){return mayBeAction.test(segment)&&!hasVariable(segment)&&of2.has(nameTokens(segment)[0]??"")&&!things.test(segment)}var mayBeAction=/^[^a-z]?(?:get|create|update|delete|remove|add|list|set|disable|reset|approve|transfer)/i;
function isChange(segment){return isAction(segment,changing)&&!nouns.has(segment.toLowerCase())}function isRead(element){return(0,import_chunk_LS7VJ7V7.pathItemChain)(
element).some(item=>item.has("get")||item.has("head"))}var pathStructure={id:"path-structure",summary:"Paths are shallow, alternate names and parameters, and ha\
ve no file extension.",severity:"hint",tier:"optional",formats:allFormats,maps:{},options:{maxDepth:{default:6,description:"How many segments a path may have.",
schema:{type:"integer",minimum:1}}},on:{element:{among:{kinds:["pathItem"]},when:(element,{model})=>isOfPath(element,model),check(element,report,{model,options}){
for(let $0=pathsOf2(element,model),$1=0;$1<$0.length;$1++){let{path,segments,at:at2}=$0[$1];{let consecutive=consecutiveIn(segments);consecutive!==void 0&&firstPaths2(
model).get(consecutive)===path&&report({at:at2,message:`Path ${(0,import_chunk_EZXGLPSD.quote)(path)} has consecutive parameters.`});let maxDepth3=Number(options.
maxDepth);segments.length>maxDepth3&&report({at:at2,message:`Path ${(0,import_chunk_EZXGLPSD.quote)(path)} is deeper than ${maxDepth3} segments.`}),hasExtension(
segments)&&report({at:at2,message:`Path ${(0,import_chunk_EZXGLPSD.quote)(path)} has a file extension.`})}}}}}},firstPaths2=(0,import_chunk_LS7VJ7V7.perModel)(model=>{
let first=new Map;for(let $3=model.elementsOf("pathItem"),$4=0;$4<$3.length;$4++){let element=$3[$4];for(let $6=pathsOf2(element,model),$7=0;$7<$6.length;$7++){
let{path,segments}=$6[$7];{let consecutive=consecutiveIn(segments);consecutive!==void 0&&noteFirst(first,consecutive,path)}}}return first});function consecutiveIn(segments){
let index2=segments.findIndex((segment,place)=>isParameter(segment)&&isParameter(segments[place-1]??""));return index2<0?void 0:segments.slice(0,index2+1).join(
"/")}function isParameter(segment){return segment.startsWith("{")&&/^\{[^{}]*\}$/.test(segment)&&!isVersionVariable(segment)}function hasExtension(segments){let last=segments.
at(-1)??"";return!last.includes(".")||segments.includes(".well-known")||/^(?:openapi|swagger|api-docs)\./i.test(last)?!1:/.\.(?:json|xml|php|aspx?|jsp|html?)$/i.
test(last)}var policies=["consistent","path-required","path-forbidden","server-base","header"],unversioned=new Set(["health","healthz","healthcheck","ready","re\
adyz","live","livez","ping","status","version","versions","metrics","info","oauth","oauth2","login","logout","auth","token","openapi","swagger","docs",".well-kn\
own"]),pathVersionPolicy={id:"path-version-policy",summary:"Versions stand where the policy says.",severity:"hint",tier:"optional",formats:allFormats,maps:{owaspApi2023:[
"API9"]},options:{policy:{default:"consistent",description:'Where versions stand: in every path, in no path, in the base of every server, in a header; "consiste\
nt" is as in most paths.',schema:{enum:[...policies]}}},on:{element:{among:{kinds:["pathItem"]},when:(element,{model})=>pathsOf2(element,model).some(({segments})=>!isUnversioned(
segments)),check(element,report,{model,options}){let{policy}=options,isRequired2=policy==="path-required"||policy==="consistent"&&isMostlyVersioned(model).inPaths;
for(let $0=pathsOf2(element,model),$1=0;$1<$0.length;$1++){let{path,segments,at:at2}=$0[$1];{if(isUnversioned(segments)||isVersioned(segments)===isRequired2)continue;
report({at:at2,message:`Path ${(0,import_chunk_EZXGLPSD.quote)(path)} has ${isRequired2?"no":"a"} version, against the policy "${policy}".`})}}}},server:{when:(server,{
model,options})=>model.format!=="oas2"&&isAboutServers(options)&&isBase(server),check:({node,url=""},report,{options})=>judgeServer(url,node,report,options)},definition:{
when:(model,{options})=>isAboutServers(options)&&baseOf(model)!==void 0||wantsHeader(model,options),check(model,report,{options}){let base=baseOf(model);isAboutServers(
options)&&base!==void 0&&judgeServer(base.url,base.at,report,options),!(!wantsHeader(model,options)||model.elementsOf("parameter").some(isVersionHeader))&&report(
{at:model.root.node,message:'No operation takes a version in a header, against the policy "header".'})}}}},isMostlyVersioned=(0,import_chunk_LS7VJ7V7.perModel)(
model=>{let paths2=model.elementsOf("pathItem").flatMap(element=>pathsOf2(element,model)).filter(({segments})=>!isUnversioned(segments));return{inPaths:paths2.filter(
({segments})=>isVersioned(segments)).length*2>paths2.length}});function isUnversioned([first]){return first===void 0||unversioned.has(first.toLowerCase())}function isAboutServers({
policy}){return policy==="server-base"||policy==="header"}function wantsHeader({operations:operations2},{policy}){return policy==="header"&&operations2.length>0}
function judgeServer(url,at2,report,{policy}){let isRequired2=policy==="server-base";hasVersion(url)!==isRequired2&&report({at:at2,message:`Server ${(0,import_chunk_EZXGLPSD.quote)(
url)} has ${isRequired2?"no":"a"} version, against the policy "${policy}".`})}function baseOf({format,root}){let at2=format==="oas2"?root.node.child("basePath")??
root.node.child("host"):void 0;return at2&&{url:`${root.text("host")??""}${root.text("basePath")??""}`,at:at2}}function isBase({element,url}){return url!==void 0&&
element.uses.every(use=>use.from.kind==="definition")}function hasVersion(url){return segmentsOf(url).some(segment=>isVersion(segment)||isVersionVariable(segment))}
function isVersionHeader(parameter){return parameter.text("in")==="header"&&nameTokens(parameter.text("name")??"").includes("version")}var pathsKebabCase={id:"p\
aths-kebab-case",summary:"Path segments are kebab-case.",severity:"hint",tier:"optional",formats:allFormats,maps:{owaspApi2023:["API9"]},options:{casing:casingOption(
'How path segments are written; "majority" is what most segments of the definition have.',"kebab-case")},on:{element:{among:{kinds:["pathItem"]},when:(element,{
model})=>isOfPath(element,model),check(element,report,{model,options}){let first=firstPaths3(model),casing=chosenCasing(options.casing,()=>majorityCasing([...first.
of.keys()]));if(casing!==void 0)for(let $0=pathsOf2(element,model),$1=0;$1<$0.length;$1++){let{path,segments,at:at2}=$0[$1];{if(!first.all.has(path))continue;for(let word of new Set(
segments.map(wordOf)))word!==void 0&&first.of.get(word)===path&&!isWritten(word,casing)&&report({at:at2,message:`Path segment ${(0,import_chunk_EZXGLPSD.quote)(
word)} is not ${casing}.`})}}}}}},firstPaths3=firstPathsBy(wordOf,isOfWords);function isOfWords(segments){return!segments.includes(".well-known")}function wordOf(segment){
if(hasVariable(segment)||isVersion(segment)||/^[.@$~*]|[()=]/.test(segment))return;let word=segment.replace(/:.*/s,"").replace(/\.(?:json|xml|php|html?|csv|ya?ml|txt|pdf)$/i,
"");return new RegExp("\\p{L}","u").test(word)?word:void 0}var propertyCasing={id:"property-casing",summary:"Property names are written in one way.",severity:"h\
int",tier:"optional",formats:allFormats,maps:{cwe:[178]},options:{casing:casingOption('How property names are written; "majority" is what most properties of the\
 definition have.')},on:{schema:{among:{fields:["properties"]},check(schema,report,{model,options}){let casing=chosenCasing(options.casing,()=>namesOf(model).casing),
{properties}=schema,names5=firstByPlainName(properties.keys());for(let[name,property]of properties){let twin=names5.size===properties.size?name:names5.get(plainName(
name));twin!==name?report({at:property.node,message:`Property ${(0,import_chunk_EZXGLPSD.quote)(name)} differs from ${(0,import_chunk_EZXGLPSD.quote)(twin)} in \
case or separators only.`,severity:"error"}):casing!==void 0&&!isWritten(name,casing)&&namesOf(model).firstOf(name)===property&&report({at:property.node,message:`\
Property ${(0,import_chunk_EZXGLPSD.quote)(name)} is not ${casing}.`})}}}}},namesOf=(0,import_chunk_LS7VJ7V7.perModel)(model=>{let all=new Map;for(let $0=model.
schemas,$1=0;$1<$0.length;$1++){let schema=$0[$1];for(let $3=schema.edges,$4=0;$4<$3.length;$4++){let edge=$3[$4];{if(edge.field!=="properties"||!(edge.to instanceof
import_chunk_LS7VJ7V7.Schema))continue;let name=String(edge.key),known3=all.get(name);known3!==void 0?known3.push(edge.to):isForeignName(name)||all.set(name,[edge.
to])}}}return{firstOf:firstOfEach(all),casing:majorityCasing([...all.keys()])}});function firstByPlainName(names5){let first=new Map;for(let name of names5){let plain2=plainName(
name);name<(first.get(plain2)??`${name}_`)&&first.set(plain2,name)}return first}function plainName(name){return/[_-]/.test(name)?name.replaceAll(new RegExp("(?<\
=\\p{L})[_-]|(?<!^)[_-](?=\\p{L})","gu"),"").toLowerCase():name.toLowerCase()}var responseRootObject={id:"response-root-object",summary:"JSON responses are obje\
cts.",severity:"hint",tier:"optional",formats:allFormats,maps:{},on:{response:{when:(response,{model})=>successUses(response,model).length>0&&jsonSchemas(response,
model).length>0,check(response,report,{model}){for(let $0=jsonSchemas(response,model),$1=0;$1<$0.length;$1++){let schema=$0[$1];{let kind=bareKind(schema);kind!==
void 0&&report({at:schema.node,message:`Response body is a bare ${kind}.`})}}}}}};function successUses(response,model){return responseUses(model,response).filter(
({operation,code})=>operation.role==="path"&&/^2/.test(code))}function jsonSchemas(response,model){return(model.format==="oas2"?producesJson(response,model)?[response]:
[]:response.below("content").flatMap(({key,element})=>isJson(String(key))?[element]:[])).flatMap(holder=>{let schema=holder.one("schema");return schema instanceof
import_chunk_LS7VJ7V7.Schema?[schema]:[]})}function isJson(mediaType){if(mediaType==="application/json")return!0;let[name=""]=mediaType.toLowerCase().split(";",
1);return/^application\/(?:json|[\w.-]+\+json)$/.test(name.trim())&&name.trim()!=="application/json-patch+json"&&!name.includes("senml")}function producesJson(response,model){
return successUses(response,model).some(({operation})=>namesJson((0,import_chunk_LS7VJ7V7.mediaTypeHolder)(operation.element,model.root,"produces")))}var namesJson=(0,import_chunk_LS7VJ7V7.once)(
holder=>{let types3=holder.list("produces");return types3.length===0||types3.some(type=>typeof type=="string"&&isJson(type))});function bareKind(schema){let applied=(0,import_chunk_LS7VJ7V7.appliedSchemas)(
schema),own=ownKind(applied);if(own!==void 0)return own;let kinds4=new Set(branchesOf(applied).map(branch=>ownKind((0,import_chunk_LS7VJ7V7.appliedSchemas)(branch))));
if(!(kinds4.size===0||kinds4.has(void 0)))return kinds4.has("array")?"array":"primitive"}function branchesOf(applied){return applied.filter(one=>one.has("oneOf")||
one.has("anyOf")).flatMap(one=>[...one.schemas("oneOf"),...one.schemas("anyOf")])}function ownKind(applied){if(!applied.some(schema=>schema.hasType("object")||schema.
has("properties")||schema.has("additionalProperties")))return applied.some(schema=>schema.hasType("array"))?"array":applied.some(schema=>primitives.some(type=>schema.
hasType(type)))?"primitive":void 0}var primitives=["string","integer","number","boolean"];function repeatedObjects(schemas){let repeated=[...groupBy(schemas,namesOf2).
values()].filter(group=>group.length>1).flatMap(group=>[...groupBy(group,schema=>JSON.stringify(schema.value)).values()].filter(copies=>copies.length>1)),values=new Set(
repeated.flat().map(schema=>schema.node.value));return repeated.filter(copies=>copies.some(schema=>!isInside(schema,values)))}function namesOf2(schema){return Object.
keys(Object(schema.value.properties)).join(`
`)}function isInside(schema,values){for(let node=schema.node.parent;node!==void 0;node=node.parent)if(values.has(node.value))return!0;return!1}var combinators=[
"allOf","oneOf","anyOf"],maxPlaces2=5,schemaReuse={id:"schema-reuse",summary:"Object schemas are written once and referred to.",severity:"hint",tier:"optional",
formats:allFormats,maps:{cwe:[1041]},options:{minProperties:{default:3,description:"How many properties an object has at least to be worth a component.",schema:{
type:"integer",minimum:1}}},on:{definition:{check(model,report,{options}){for(let $0=repeatedObjects(candidates(model,Number(options.minProperties))),$1=0;$1<$0.
length;$1++){let copies=$0[$1];{let inline=copies.filter(schema=>componentName(schema)===void 0),first=firstByPointer(inline);if(first===void 0)continue;let related=inline.
filter(schema=>schema!==first).slice(0,maxPlaces2).map(schema=>({at:schema.node,message:"Another copy."}));report({at:first.node,message:`Inline object schema r\
epeated ${copies.length} times.`,related})}}}},schema:{among:{fields:combinators},when:schema=>schema.edges.length>0,check(schema,report){let field=combinators.
find(name=>schema.list(name).length===1);field!==void 0&&Object.keys(schema.value).length===1&&report({at:schema.node,message:`Schema has a single-item ${(0,import_chunk_EZXGLPSD.quote)(
field)}.`})}}}};function candidates(model,minProperties){return model.schemas.filter(({writtenAs,value:{properties}})=>writtenAs!==void 0&&(0,import_chunk_LS7VJ7V7.isObject)(
properties)&&Object.keys(properties).length>=minProperties)}var tagDescription={id:"tag-description",summary:"Tags have a description.",severity:"hint",tier:"op\
tional",formats:allFormats,maps:{},on:{element:{among:{kinds:["tag"]},when:element=>element.text("name")!==void 0,check(tag,report,{model}){(model.format==="oas\
3_2"?["description","summary"]:["description"]).some(field=>tag.text(field)?.trim())||report({at:tag.node,message:`Tag ${(0,import_chunk_EZXGLPSD.quote)(tag.text(
"name"))} has no description.`})}}}},hygiene={name:"hygiene",title:"Optional style that has a security angle",rules:[componentNaming,methodConventions,operationIdStyle,
operationTags,parameterCasing,pathNoTrailingSlash,pathNoVerbs,pathStructure,pathVersionPolicy,pathsKebabCase,propertyCasing,responseRootObject,schemaReuse,tagDescription]};
function typesAmong(parts){let left;for(let $0=parts,$1=0;$1<$0.length;$1++){let part=$0[$1];{let own=ownTypes(part);own!==void 0&&(left=left===void 0?own:commonTypes(
left,own))}}return left}function ownTypes(schema){let declared=schema.keyword("type"),{types:types3}=schema;if(types3.length>0&&types3.length>=(Array.isArray(declared)?
declared.length:1)&&!types3.includes("file"))return setOf(schema.format<"oas3_1"?types3:types3.filter(type=>schema.hasType(type)))}var aloneSets=new Map;function setOf(types3){
let[first,second]=types3;if(first===void 0||second!==void 0)return new Set(types3);let known3=aloneSets.get(first);if(known3!==void 0)return known3;let set=new Set(
types3);return aloneSets.set(first,set),set}function commonTypes(some,others2){let common=new Set;for(let type of some)others2.has(type)?common.add(type):(type===
"integer"&&others2.has("number")||type==="number"&&others2.has("integer"))&&common.add("integer");return common}function listTypes(types3){return[...types3].map(
type=>`"${type}"`).join(" or ")}var stringKeywords=["minLength","maxLength","pattern","contentEncoding","contentMediaType","contentSchema"],numberKeywords=["min\
imum","maximum","exclusiveMinimum","exclusiveMaximum","multipleOf"],arrayKeywords=["items","minItems","maxItems","uniqueItems","prefixItems","contains","minCont\
ains","maxContains","unevaluatedItems"],objectKeywords=["properties","required","additionalProperties","minProperties","maxProperties","patternProperties","prop\
ertyNames","dependentRequired","dependentSchemas","unevaluatedProperties","discriminator"],typesByKeyword=new Map([...entriesFor2(stringKeywords,"string"),...entriesFor2(
numberKeywords,"number","integer"),...entriesFor2(arrayKeywords,"array"),...entriesFor2(objectKeywords,"object")]),ranks=new Map([...typesByKeyword.keys()].map(
(keyword,index2)=>[keyword,index2])),parameterKeywords=new Set(["required"]);function ignoredKeywords(schema,types3=knownTypes(schema)){if(types3===void 0)return none14;
let ignored=[];for(let keyword in schema.keywords)isIgnored2(keyword,schema,types3)&&ignored.push(keyword);return ignored.length<2?ignored:ignored.sort((left,right)=>(ranks.
get(left)??0)-(ranks.get(right)??0))}var none14=[];function hasTypedKeyword(schema){for(let keyword in schema.keywords)if(typesByKeyword.has(keyword))return!0;return!1}
function knownTypes(schema){let types3=typesAmong(partsOf(schema)??[schema]);if(types3!==void 0)return types3.size===0?void 0:types3;let[use,...others2]=schema.
uses;if(use===void 0||others2.length>0||use.field!=="allOf"||schema.has("type"))return;let[parent]=schema.inPlaceParents,inherited=parent===void 0?void 0:typesAmong(
partsOf(parent)??[parent]);return inherited?.size===0?void 0:inherited}function entriesFor2(keywords2,...types3){return keywords2.map(keyword=>[keyword,types3])}
function isIgnored2(keyword,schema,types3){let applicable=typesByKeyword.get(keyword);return applicable===void 0||applicable.some(type=>types3.has(type))||schema.
writtenAs===void 0&&parameterKeywords.has(keyword)?!1:!saysNothing2(keyword,schema.keyword(keyword))}function saysNothing2(keyword,value){return value===null||value===
""?!0:Array.isArray(value)||(0,import_chunk_LS7VJ7V7.isObject)(value)?Object.keys(value).length===0:typeof value=="boolean"?keyword==="uniqueItems"||keyword.startsWith(
"exclusive")?!value:value:value===0&&keyword.startsWith("min")&&keyword!=="minimum"}var limits=new Set(["minimum","maximum","minLength","maxLength","minItems","\
maxItems"]);function placeOfMissingLimit(schema){let at2=misplacedLimit(schema);return at2===void 0?{at:schema.node}:{at:at2,yieldsTo:["schema-keyword-applicabl\
e"]}}function misplacedLimit(schema){if(!hasLimit(schema))return;let ignored=ignoredKeywords(schema),[first]=ignored;return first!==void 0&&ignored.some(keyword=>limits.
has(keyword))?schema.node.child(first):void 0}function hasLimit(schema){for(let keyword in schema.keywords)if(limits.has(keyword))return!0;return!1}function isWholeRequestBody(schema,model){
return requestBodies(model).has(schema)}var requestBodies=(0,import_chunk_LS7VJ7V7.perModel)(model=>{let found=new Set,holders=[...model.elementsOf("requestBody"),
...model.elementsOf("parameter").filter(parameter=>parameter.text("in")==="body")];for(let $0=holders,$1=0;$1<$0.length;$1++){let holder=$0[$1];(holder.reachBits&
import_chunk_LS7VJ7V7.bits.request)!==0&&addBodySchemas(holder,found)}return found});function addBodySchemas(holder,found){let queue=[holder,...holder.below("co\
ntent").map(({element})=>element)].flatMap(body=>body.one("schema")??[]);for(let next2=queue.pop();next2!==void 0;next2=queue.pop())if(!(!(next2 instanceof import_chunk_LS7VJ7V7.Schema)||
found.has(next2))){found.add(next2);for(let $3=next2.edges,$4=0;$4<$3.length;$4++){let edge=$3[$4];(0,import_chunk_LS7VJ7V7.isInPlace)(edge.field)&&queue.push(edge.
to)}}}var isFiniteSet=effectively(schema=>isEnumerated(schema)||schema.hasType("boolean")),isBounded=effectively(schema=>typeof schema.keyword("maxItems")=="num\
ber"||isEnumerated(schema)||isClosedTuple(schema)?!0:schema.keyword("uniqueItems")===!0&&schema.schemas("items").some(isFiniteSet)),arrayMaxItems={id:"array-max\
-items",summary:"Arrays have an upper bound on their items.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API4"],cwe:[770,1284],asvs:["2.\
1.3","2.2.1"]},securitySeverity:5.3,commonRemedy:"Give the lists that occur often one bounded schema each under `components/schemas` (2.0: `definitions`), and r\
efer to it.",options:{responses:{default:!0,description:"Whether arrays that only responses carry are examined too.",schema:{type:"boolean"}}},recommendedOptions:{
responses:!1},on:{schema:{among:{types:["array"]},when:(schema,{options})=>schema.hasType("array")&&isLimited(schema)&&isAsked(schema,options),check(schema,report,{
model}){if(isBounded(schema))return;let{at:at2,yieldsTo}=placeOfMissingLimit(schema);report({at:at2,message:'Array has no "maxItems".',severity:severityOf12(schema,
model),yieldsTo})}}}};function isClosedTuple(schema){if(schema.format<"oas3_1")return!1;let isListed4=Array.isArray(schema.keyword("prefixItems"))&&!schema.has(
"items");return schema.keyword("items")===!1||isListed4&&schema.keyword("unevaluatedItems")===!1}function severityOf12(schema,model){return schema.isRequest?isWholeRequestBody(
schema,model)?"error":void 0:"info"}function valuesAmong(parts){let left;for(let $0=parts,$1=0;$1<$0.length;$1++){let part=$0[$1];{let own=ownValues(part);own!==
void 0&&(left=left===void 0?own:commonValues(left,own))}}return left}function ownValues(schema){let listed=exactKeyword(schema,"enum"),values=Array.isArray(listed)?
keyed(listed):void 0;if(schema.format<"oas3_1"||!Object.hasOwn(schema.keywords,"const"))return values;let constant=keyed([exactKeyword(schema,"const")]);return values===
void 0?constant:commonValues(values,constant)}function commonValues(some,others2){return new Map([...some].filter(([key])=>others2.has(key)))}function keyed(values){
return new Map(values.map(value=>[canonicalText(value),value]))}var numberRange={lower:"minimum",upper:"maximum",exclusiveLower:"exclusiveMinimum",exclusiveUpper:"\
exclusiveMaximum",types:["number","integer"]},lengthRange={lower:"minLength",upper:"maxLength",types:["string"]},itemsRange={lower:"minItems",upper:"maxItems",types:[
"array"]},propertiesRange={lower:"minProperties",upper:"maxProperties",types:["object"]},containsRange={lower:"minContains",upper:"maxContains",types:["array"]},
valueRanges=[numberRange,lengthRange,itemsRange,containsRange,propertiesRange];function lowerBound(parts,range){return tightest(parts,range,range.lower,range.exclusiveLower,
isGreater)}function upperBound(parts,range){return tightest(parts,range,range.upper,range.exclusiveUpper,isSmaller)}function isGreater(one,other){return one>other}
function isSmaller(one,other){return one<other}function numberBounds(schema){let{lower,upper,exclusiveLower,exclusiveUpper}=numberRange;return[...ownBounds(schema,
numberRange,lower,exclusiveLower),...ownBounds(schema,numberRange,upper,exclusiveUpper)]}function emptiness(lower,upper,areIntegers){if(isLess(upper.value,lower.
value))return`${describe4(lower)} is greater than ${describe4(upper)}`;if(!(isRounded(lower.value)||isRounded(upper.value)))return lower.value===upper.value?lower.
isExclusive||upper.isExclusive?nothingBetween("number",lower,upper):void 0:areIntegers&&leastInteger(lower)>greatestInteger(upper)?nothingBetween("integer",lower,
upper):void 0}function nothingBetween(kind,lower,upper){return`no ${kind} lies between ${describe4(lower)} and ${describe4(upper)}`}function hasBound(schema){for(let keyword in schema.
keywords)if(boundKeywords.has(keyword))return!0;return!1}var boundKeywords=new Set(valueRanges.flatMap(({lower,upper,exclusiveLower=lower,exclusiveUpper=upper})=>[
lower,upper,exclusiveLower,exclusiveUpper]));function tightest(parts,range,inclusive,exclusive,isTighter){let best;for(let $0=parts,$1=0;$1<$0.length;$1++){let part=$0[$1];
for(let $3=ownBounds(part,range,inclusive,exclusive),$4=0;$4<$3.length;$4++){let bound=$3[$4];(best===void 0||isTighter(bound.value,best.value)||bound.value===best.
value&&bound.isExclusive)&&(best=bound)}}return best}function ownBounds(of2,range,inclusive,exclusive){let value=exactKeyword(of2,inclusive),other=exclusive===void 0?
void 0:exactKeyword(of2,exclusive);if(value===void 0&&other===void 0)return none15;let bounds2=[];return isBoundValue(value,range)&&bounds2.push({keyword:inclusive,
value,isExclusive:other===!0&&of2.format<"oas3_1",of:of2}),exclusive!==void 0&&isBoundValue(other,range)&&of2.format>="oas3_1"&&bounds2.push({keyword:exclusive,
value:other,isExclusive:!0,of:of2}),bounds2}var none15=[];function isBoundValue(value,range){return typeof value=="bigint"?range===numberRange||value>=0n:typeof value!=
"number"||!Number.isFinite(value)?!1:range===numberRange||Number.isInteger(value)&&value>=0}function leastInteger({value,isExclusive}){return typeof value=="big\
int"?isExclusive?value+1n:value:isExclusive?Math.floor(value)+1:Math.ceil(value)}function greatestInteger({value,isExclusive}){return typeof value=="bigint"?isExclusive?
value-1n:value:isExclusive?Math.ceil(value)-1:Math.floor(value)}function describe4({keyword,value,isExclusive}){return`${isExclusive&&!keyword.startsWith("exclu\
sive")?"exclusive ":""}"${keyword}" ${quote2(value)}`}function impossibleCount(schema,parts,types3){if(types3===void 0||types3.has("array")){let items=tooManyItems(
schema,parts);if(items!==void 0)return items}return types3===void 0||types3.has("object")?tooFewProperties(schema,parts):void 0}function tooManyItems(schema,parts){
let bound=lowerBound(parts,itemsRange),unique=parts.find(part=>part.keyword("uniqueItems")===!0);if(!(bound===void 0||unique===void 0||parts.some(isTuple)))for(let $0=parts,
$1=0;$1<$0.length;$1++){let part=$0[$1];{let count3=numberOfValues(part.schemas("items")[0]);if(count3===void 0||count3>=bound.value||!bringsTogether(schema,part,
unique,bound.of))continue;return{bound,message:`Contradictory bounds: "minItems" is ${bound.value}, and unique items have only ${count3} values.`}}}}function isTuple(part){
return Array.isArray(part.keyword("prefixItems"))||Array.isArray(part.keyword("items"))}function numberOfValues(items){let parts=items===void 0?void 0:partsOf(items);
return parts===void 0?void 0:valuesAmong(parts)?.size}function tooFewProperties(schema,parts){let bound=upperBound(parts,propertiesRange);if(bound!==void 0)for(let $3=parts,
$4=0;$4<$3.length;$4++){let part=$3[$4];{let required=part.keyword("required"),count3=Array.isArray(required)?new Set(required).size:0;if(count3<=bound.value||!bringsTogether(
schema,part,bound.of))continue;return{bound,message:`Contradictory bounds: "maxProperties" is ${bound.value}, and ${count3} properties are required.`}}}}function isFinitePattern(pattern){
let choice=(0,import_chunk_AYXBPIPC.parsePattern)(pattern)?.choice;if(choice===void 0||!isBounded2(choice))return!1;let{start,end}=(0,import_chunk_WRZC3IWY.anchorsOf)(
choice);return start&&end}function isBounded2(choice){return choice.every(sequence=>sequence.every(isBoundedTerm))}function isBoundedTerm(term){return term.is===
"repeat"?Number.isFinite(term.max)&&isBoundedTerm(term.body):term.is!=="look"&&(term.is!=="group"||isBounded2(term.body))}function lengthLimitOf(choice){return choice.
reduce((most4,sequence)=>Math.max(most4,limitOfSequence(sequence)),0)}function limitOfSequence(sequence){let term=sequence.find(({is:is2})=>is2!=="start");return term?.
is==="look"&&term.isAhead&&!term.isNegated&&term.body.every(inner=>inner.at(-1)?.is==="end")?longestOf(term.body):Number.POSITIVE_INFINITY}function longestOf(choice){
return choice.reduce((most4,sequence)=>Math.max(most4,longestOfSequence(sequence)),0)}function longestOfSequence(sequence){return sequence.reduce((sum,term)=>sum+
longestOfTerm(term),0)}function longestOfTerm(term){if(term.is==="characters")return 1;if(term.is==="group")return longestOf(term.body);if(term.is==="backrefere\
nce")return Number.POSITIVE_INFINITY;if(term.is!=="repeat")return 0;let one=longestOfTerm(term.body);return one===0?0:one*term.max}function lengthsMatching(pattern){
if(!(pattern.length>1e3))return known2.has(pattern)||known2.set(pattern,lengthsOf(pattern)),known2.get(pattern)}var known2=new Map;function lengthsOf(pattern){let parsed=(0,import_chunk_AYXBPIPC.parsePattern)(
pattern);if(parsed?.choice===void 0||parsed.flags!=="u")return;let{shortest:shortest2,longest}=lengthsOfChoice(parsed.choice);return{shortest:shortest2,longest:isFinitePattern(
pattern)?longest:Number.POSITIVE_INFINITY}}function lengthsOfChoice(choice){let shortest2=Number.POSITIVE_INFINITY,longest=0;for(let $0=choice,$1=0;$1<$0.length;$1++){
let sequence=$0[$1];{let lengths=sequence.map(lengthsOfTerm);shortest2=Math.min(shortest2,lengths.reduce((sum,length)=>sum+length.shortest,0)),longest=Math.max(
longest,lengths.reduce((sum,length)=>sum+length.longest,0))}}return{shortest:shortest2,longest}}function lengthsOfTerm(term){switch(term.is){case"characters":return{
shortest:1,longest:1};case"start":case"end":case"boundary":case"look":return{shortest:0,longest:0};case"backreference":return{shortest:0,longest:Number.POSITIVE_INFINITY};case"\
group":return lengthsOfChoice(term.body);case"repeat":{let once3=lengthsOfTerm(term.body);return{shortest:once3.shortest*term.min,longest:once3.longest*term.max}}}}
var boundsValid={id:"bounds-valid",summary:"Bounds leave values that satisfy them.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API8"],
cwe:[1286,20]},securitySeverity:5.3,on:{schema:{among:{fields:[...boundKeywords,...composingFields]},when:schema=>schema.isData&&(hasBound(schema)||isComposed(schema)),
check(schema,report){let parts=partsOf(schema);if(parts===void 0||!parts.some(hasBound))return;let types3=typesAmong(parts);for(let $0=valueRanges,$1=0;$1<$0.length;$1++){
let range=$0[$1];isAbout(range,types3)&&checkRange({schema,parts,types:types3,range},report)}isAbout(numberRange,types3)&&reportIgnoredBounds(schema,report),isAbout(
lengthRange,types3)&&reportImpossibleLength(schema,parts,report);let count3=impossibleCount(schema,parts,types3);count3!==void 0&&reportBounds(schema,[count3.bound],
count3.message,report)}}}};function isAbout(range,types3){if(types3===void 0)return!0;for(let $3=range.types,$4=0;$4<$3.length;$4++){let type=$3[$4];if(types3.has(
type))return!0}return!1}function checkRange({schema,parts,types:types3,range},report){let lower=lowerBound(parts,range),upper=upperBound(parts,range);if(lower===
void 0||upper===void 0||!bringsTogether(schema,lower.of,upper.of))return;let areIntegers=types3?.has("integer")===!0&&!types3.has("number"),reason=emptiness(lower,
upper,areIntegers);reason!==void 0&&reportBounds(schema,[lower,upper],`Contradictory bounds: ${reason}.`,report)}function reportBounds(schema,bounds2,message,report){
let[first]=bounds2,others2=bounds2.filter(({of:of2})=>of2!==schema),at2=first!==void 0&&others2.length===0?schema.node.child(first.keyword)??schema.node:schema.
node,related=others2.map(({of:of2,keyword})=>({at:of2.node.child(keyword)??of2.node,message:`"${keyword}" is here.`}));report({at:at2,message,related})}function reportImpossibleLength(schema,parts,report){
if(!parts.some(hasPattern))return;let lower=lowerBound(parts,lengthRange),upper=upperBound(parts,lengthRange);if(!(lower===void 0&&upper===void 0))for(let $6=parts,
$7=0;$7<$6.length;$7++){let part=$6[$7];{let pattern=part.keyword("pattern"),matched=typeof pattern=="string"?lengthsMatching(pattern):void 0;if(matched===void 0)
continue;if(upper!==void 0&&matched.shortest>upper.value&&bringsTogether(schema,part,upper.of)){let reason=`"maxLength" is ${upper.value}, and pattern ${(0,import_chunk_EZXGLPSD.quote)(
pattern)} matches no text that short`;reportBounds(schema,[upper],`Contradictory bounds: ${reason}.`,report)}if(lower!==void 0&&matched.longest<lower.value&&bringsTogether(
schema,part,lower.of)){let reason=`"minLength" is ${lower.value}, and pattern ${(0,import_chunk_EZXGLPSD.quote)(pattern)} matches no text that long`;reportBounds(
schema,[lower],`Contradictory bounds: ${reason}.`,report)}}}}function hasPattern(part){return typeof part.keyword("pattern")=="string"}var exclusivePairs=[["min\
imum","exclusiveMinimum"],["maximum","exclusiveMaximum"]];function reportIgnoredBounds(schema,report){for(let $9=exclusivePairs,$10=0;$10<$9.length;$10++){let $11=$9[$10],
inclusive=$11[0],exclusive=$11[1];{let bound=exactKeyword(schema,inclusive),other=exactKeyword(schema,exclusive);if(schema.format<"oas3_1"){if(other!==!0||bound!==
void 0)continue;let at2=schema.node.child(exclusive)??schema.node;report({at:at2,message:`Keyword "${exclusive}" has no effect without "${inclusive}".`,severity:"\
warn"})}else if(isExact(bound)&&isExact(other)){let isExclusiveLooser=inclusive==="minimum"?other<bound:other>bound,[ignored,applied]=isExclusiveLooser?[exclusive,
inclusive]:[inclusive,exclusive],message=`Keyword "${ignored}" has no effect beside "${applied}", which is tighter.`;report({at:schema.node.child(ignored)??schema.
node,message,severity:"info"})}}}}function firstConflict(parts){return typeConflict(parts)??valueConflict(parts)}function typeConflict(parts){let left;for(let $0=parts,
$1=0;$1<$0.length;$1++){let part=$0[$1];{let own=ownTypes(part);if(own===void 0)continue;let types3=left===void 0?own:commonTypes(left,own);if(left!==void 0&&types3.
size===0)return typeReason2(left,own);left=types3}}}function valueConflict(parts){if(parts.filter(isEnumerated).length<2)return;let listing=parts.filter(part=>!part.
types.includes("null")&&ownValues(part)?.size!==0);return valuesAmong(listing)?.size===0?valueReason:void 0}function exclusion(one,other){let[some,others2]=[partsOf(
one),partsOf(other)];if(some===void 0||others2===void 0||[some,others2].some(parts=>firstConflict(parts)!==void 0))return;let[types3,otherTypes]=[typesAmong(some),
typesAmong(others2)];if(types3!==void 0&&otherTypes!==void 0&&commonTypes(types3,otherTypes).size===0)return typeReason2(types3,otherTypes);if([...some,...others2].
some(part=>part.types.includes("null")))return;let[values,otherValues]=[valuesAmong(some),valuesAmong(others2)];if(values!==void 0&&otherValues!==void 0&&values.
size>0&&otherValues.size>0)return commonValues(values,otherValues).size===0?valueReason:void 0;let left=types3!==void 0&&otherTypes!==void 0?commonTypes(types3,
otherTypes):void 0;if(left?.size!==1)return;let range=valueRanges.find(keywords2=>keywords2.types.some(type=>left.has(type)));return range===void 0?void 0:rangeExclusion(
some,others2,range,left.has("integer"))}function rangeExclusion(some,others2,range,areIntegers){for(let $3=[[some,others2],[others2,some]],$4=0;$4<$3.length;$4++){
let $5=$3[$4],one=$5[0],other=$5[1];{let[lower,upper]=[lowerBound(one,range),upperBound(other,range)],reason=lower===void 0||upper===void 0?void 0:emptiness(lower,
upper,areIntegers);if(reason!==void 0)return reason}}}var valueReason="the values they list have none in common";function typeReason2(types3,others2){return`typ\
e ${listTypes(types3)} excludes type ${listTypes(others2)}`}function conflictingProperties(schema,parts){if(parts.filter(hasProperties).length<2)return none16;let found=[];
for(let[name,properties]of(0,import_chunk_LS7VJ7V7.propertiesAmong)(parts)){let conflict=firstPair(properties);if(conflict===void 0)continue;let[one,other,reason]=conflict,
holders=parts.filter(part=>membersAt(part,"properties",name).some(property=>property===one||property===other));if(!bringsTogether(schema,...holders))continue;let[
at2,related]=isInside2(other,schema)?[other,one]:isInside2(one,schema)?[one,other]:[schema,one];found.push({name,at:at2.node,other:related.node,reason})}return found}
var none16=[];function firstPair(properties){if(!(properties.length<2))for(let[index2,other]of properties.entries())for(let $0=properties.slice(0,index2),$1=0;$1<
$0.length;$1++){let one=$0[$1];{let reason=exclusion(one,other);if(reason!==void 0)return[one,other,reason]}}}function isInside2(property,schema){let{pointer}=schema.
node;return property.node.document===schema.node.document&&property.node.pointer.startsWith(`${pointer}/`)}var compositionSatisfiable={id:"composition-satisfiab\
le",summary:"The parts of a composed schema can be satisfied together.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[1286]},
securitySeverity:5.3,on:{schema:{among:{fields:["allOf","$ref"]},when:schema=>schema.isData&&isComposed(schema),check(schema,report,context){let parts=partsOf(schema);
if(parts===void 0){context.leaveUnjudged({at:schema.node,message:"The schema is put together of more than 60 schemas; whether they can be satisfied together was\
 not checked.",help:"Put it together of fewer."});return}let reason=firstConflict(parts);reason===void 0?checkProperties(schema,parts,report,context):directParts(
schema).some(hasConflict)||report({at:schema.node,message:`No value satisfies all parts of the schema: ${reason}.`})}}}};function hasConflict(part){return firstConflict(
partsOf(part)??[])!==void 0}function checkProperties(schema,parts,report,{host}){let forbidden=forbiddenByParts(schema,parts,host),conflicting=conflictingProperties(
schema,parts);if(forbidden===void 0&&conflicting.length===0)return;let required=new Set(parts.flatMap(part=>part.list("required")));forbidden!==void 0&&reportForbidden(
{schema,forbidden,required},report);for(let $0=conflicting,$1=0;$1<$0.length;$1++){let{name,at:at2,other,reason}=$0[$1];report({at:at2,message:`Property ${(0,import_chunk_EZXGLPSD.quote)(
name)} can never be given: ${reason}.`,severity:required.has(name)?void 0:"warn",related:[{at:other,message:"The other schema of the property is here."}]})}}function forbiddenByParts(schema,parts,host){
let names5=new Set,by;for(let $3=parts.filter(part=>closingKeyword(part)!==void 0),$4=0;$4<$3.length;$4++){let closed=$3[$4];for(let $6=parts.filter(other=>bringsTogether(
schema,closed,other)),$7=0;$7<$6.length;$7++){let part=$6[$7];for(let[name,property]of part.properties)property.boolean===!1||!rejectsName(closed,name,host)||(names5.
add(name),by??=closed)}}return by===void 0?void 0:{by,names:[...names5]}}function reportForbidden({schema,forbidden:{by,names:names5},required},report){let keyword=closingKeyword(
by)??"",closing=by.node.child(keyword)??by.node,isOwn=by===schema||schema.schemas("allOf").includes(by)&&by.uses.length===1;report({at:isOwn?closing:schema.node,
message:`${listNames(names5)} can never be given: "${keyword}" of one part of the schema forbids what that part does not list.`,severity:names5.some(name=>required.
has(name))?void 0:"warn",related:isOwn?[]:[{at:closing,message:"The closed part is here."}]})}function listNames(names5){let[first,second,...others2]=names5;return second===
void 0?`Property ${(0,import_chunk_EZXGLPSD.quote)(first)}`:`Properties ${(0,import_chunk_EZXGLPSD.quote)(first)}${others2.length===0?" and":","} ${(0,import_chunk_EZXGLPSD.quote)(
second)}${others2.length===0?"":` and ${others2.length} more`}`}var opening=new Set(["admin","is admin","make admin","superuser","is superuser","super admin","i\
s super admin","public","is public","make public","public access","allow public access","publicly accessible","anonymous access","allow anonymous","allow anonym\
ous access","insecure","allow insecure","skip verification","skip ssl verification","skip tls verification","disable ssl verification","disable tls verification",
"disable authentication","trust all certificates"]),protecting=[["verify","ssl"],["verify","tls"],["verify","certificate"],["verify","certificates"],["ssl","ver\
ify"],["tls","verify"],["ssl","verification"],["tls","verification"],["validate","certificate"],["validate","certificates"],["require","authentication"],["requi\
re","auth"],["require","mfa"],["mfa","required"],["require","ssl"],["require","tls"]];function isUnsafeDefault(schema){let value=schema.keyword("default");return typeof value!=
"boolean"||!schema.isRequest?!1:schema.uses.some(({field,key,from})=>{let name=field==="properties"?String(key):from.text("name");return name!==void 0&&(value?opensWhenOn(
name):protectsWhenOn(name))})}function opensWhenOn(name){return opening.has(nameTokens(name).join(" "))}function protectsWhenOn(name){let tokens=nameTokens(name);
return!tokens.some(token=>token==="skip"||token==="disable"||token==="no")&&protecting.some(run=>hasTokenRun(tokens,run))}var defaultValid={id:"default-valid",summary:"\
Defaults match their schemas, take effect and are safe.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[1188,20]},securitySeverity:4,
options:{checkFormats:{default:!0,description:'Whether a default has to be of its "format" too.',schema:{type:"boolean"}}},on:{definition:{when:model=>misplacedIn(
model).schemas.some(hasDefault),check(model,report,context){for(let $0=misplacedIn(model).schemas,$1=0;$1<$0.length;$1++){let schema=$0[$1];hasDefault(schema)&&
check3(schema,report,context)}}},schema:{among:{fields:["default"]},when:hasDefault,check:check3}}};function hasDefault(schema){return schema.keyword("default")!==
void 0}function check3(schema,report,context){let{model,host,options}=context,at2=schema.node.child("default")??schema.node,checksFormats=options.checkFormats===
!0,verdict=valueCheck(model,{direction:"either",checksFormats,matchesPattern:host.matchesPattern})(schema,exactValue(at2));reportUnjudged(verdict,at2,context),verdict.
is==="invalid"?report({at:at2.closest(...verdict.path),message:`Default does not match its own schema: ${verdict.reason}.`}):isOfRequiredParameter(schema)?report(
{at:at2,message:"Default of a required parameter is never used.",severity:"info"}):isUnsafeDefault(schema)&&report({at:at2,message:`Default ${(0,import_chunk_EZXGLPSD.quote)(
at2.value)} of a switch leaves open what it could protect.`,severity:"info"})}function isOfRequiredParameter(schema){return schema.uses.some(({field,from})=>field===
"schema"&&from.kind==="parameter"&&from.flag("required")===!0)}var enumValid={id:"enum-valid",summary:"Values of an enum are different and of the declared type.",
severity:"warn",tier:"core",formats:allFormats,maps:{cwe:[1286]},securitySeverity:4,on:{schema:{among:{fields:["enum"]},when:schema=>Array.isArray(schema.keyword(
"enum")),check(schema,report){let values=schema.node.child("enum"),listed=values===void 0?void 0:exactValue(values);if(values===void 0||!Array.isArray(listed))return;
listed.length===0&&report({at:values,message:"Enum is empty: no value can satisfy the schema.",severity:schema.format<"oas3_1"?"error":void 0});let areTexts=listed.
every(value=>typeof value=="string");(!areTexts||new Set(listed).size<listed.length)&&reportDuplicates(values,listed,schema.format,report),(!areTexts||!schema.hasType(
"string"))&&reportMistyped(schema,values,listed,report)}}}};function reportDuplicates(at2,values,format,report){let indexes=new Map;for(let[index2,value]of values.
entries()){let text2=canonicalText(value),known3=indexes.get(text2);known3===void 0?indexes.set(text2,[index2]):known3.push(index2)}for(let{1:again,length:count3}of indexes.
values()){if(again===void 0)continue;let message=`Enum contains ${shown(values[again],at2.child(again))} ${count3===2?"twice":`${count3} times`}.`;report(format===
"oas2"?{at:at2,message,severity:"error"}:{at:at2.child(again)??at2,message})}}function reportMistyped(schema,at2,values,report){let types3=typesOf2(schema);if(types3.
size===0)return;let wrong=[...values.keys()].filter(index2=>!isOfType(values[index2],types3)&&!isNullElsewhere(values[index2],values,schema));if(wrong.length===
0)return;let[first=0]=wrong,names5=[...types3].filter(type=>type!=="null").join(" or ")||"null";if(wrong.length>1&&wrong.length===values.filter(value=>value!==null).
length)report({at:at2,message:`No value of the enum is of type ${names5}: the first is ${shown(values[first],at2.child(first))}.`});else for(let $0=wrong,$1=0;$1<
$0.length;$1++){let index2=$0[$1];report({at:at2.child(index2)??at2,message:`Enum value ${shown(values[index2],at2.child(index2))} is not of type ${names5}.`})}}
function isNullElsewhere(value,values,schema){return value===null&&values.length>1&&!(schema.format==="oas2"&&schema.keyword("nullable")===!0)}function typesOf2(schema){
let one=(0,import_chunk_LS7VJ7V7.appliedSchemas)(schema).find(part=>part.keyword("type")!==void 0),types3=(one===void 0?void 0:ownTypes(one))??none17;return schema.
format==="oas2"&&schema.keyword("x-nullable")!==!0?new Set([...types3].filter(type=>type!=="null")):types3}var none17=new Set;function isOfType(value,types3){return typeof value==
"number"?types3.has("number")||types3.has("integer")&&Number.isInteger(value):typeof value=="bigint"?types3.has("number")||types3.has("integer"):Array.isArray(value)?
types3.has("array"):value===null?types3.has("null"):typeof value=="object"?types3.has("object"):typeof value=="string"&&types3.has("string")||typeof value=="boo\
lean"&&types3.has("boolean")}function shown(value,at2){return typeof value=="object"&&value!==null?(0,import_chunk_EZXGLPSD.quote)(at2?.value):typeof value=="st\
ring"?(0,import_chunk_EZXGLPSD.quote)(value):typeof value=="bigint"?quote2(value):String(value)}var text=["string"],bytes=["string","file"],numeric=["number","i\
nteger"],numericOrText=["number","integer","string"],real=["number"],knownFormats=new Map([...of(bytes,"binary","byte"),...of(text,"base64url","char","commonmar\
k","date","date-time","date-time-local","duration","email","hostname","html","http-date"),...of(text,"idn-email","idn-hostname","ipv4","ipv6","iri","iri-referen\
ce","json-pointer","media-range","password","regex"),...of(text,"relative-json-pointer","time","time-local","uri","uri-reference","uri-template","uuid"),...of(numeric,
"double-int","int8","int16","uint8","uint16","uint32"),...of(numericOrText,"decimal","decimal128","int32","int64","uint64"),...of(real,"double","float")]),nearMisses=new Map(
[["float32","float"],["float64","double"],["guid","uuid"],["int","int32"],["integer32","int32"],["integer64","int64"],["ip","ipv4"],["ipaddress","ipv4"],["iso86\
01","date-time"],["long","int64"],["mail","email"],["rfc3339","date-time"],["url","uri"]]),spellings=new Map([...nearMisses,...[...knownFormats.keys()].map(format=>[
bare(format),format])]);function formatMeant(format){return knownFormats.has(format)?format:spellings.get(bare(format))}function of(types3,...formats2){return formats2.
map(format=>[format,types3])}function bare(format){return format.toLowerCase().replaceAll(/[-_\s]/g,"")}var fractional=new Set(["double","float"]),formatValid={
id:"format-valid",summary:"Formats are spelt right and apply to the type.",severity:"info",tier:"core",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[1287]},
securitySeverity:3.1,commonRemedy:"Correct the format where it is written once: in the shared schema, or in the generator's table of types.",on:{schema:{among:{
fields:["format"]},when:schema=>typeof schema.keyword("format")=="string",check(schema,report){let format=String(schema.keyword("format")),at2=schema.node.child(
"format")??schema.node,types3=schema.types.filter(type=>type!=="null"),allowed=knownFormats.get(format);if(allowed===void 0){let meant=formatMeant(format);meant!==
void 0&&fits2(types3,knownFormats.get(meant))&&report({at:at2,message:`Format ${(0,import_chunk_EZXGLPSD.quote)(format)} is unknown and checks nothing; ${(0,import_chunk_EZXGLPSD.quote)(
meant)} is probably meant.`})}else if(!fits2(types3,allowed)){let severity=isWholeNumber(schema)&&fractional.has(format)?"warn":void 0;report({at:at2,message:`F\
ormat ${(0,import_chunk_EZXGLPSD.quote)(format)} does not apply to type ${types3.map(import_chunk_EZXGLPSD.quote).join(" or ")}.`,severity})}}}}};function fits2(types3,allowed=[]){
return types3.length===0||types3.some(type=>allowed.includes(type))}function isWholeNumber(schema){return schema.hasType("integer")}var rejectsNull=createFixpoint(
schema=>[...referencedBy(schema),...schema.schemas("allOf"),...schema.schemas("oneOf"),...schema.schemas("anyOf")],(schema,isRejecting)=>ownTypes(schema)?.has("\
null")===!1||isNullRejectedByParts(schema,isRejecting));function partsRejectNull(schema){return isNullRejectedByParts(schema,rejectsNull)}function isNullRejectedByParts(schema,isRejecting){
return[...referencedBy(schema),...schema.schemas("allOf")].some(isRejecting)?!0:["oneOf","anyOf"].some(field=>{let branches=schema.schemas(field);return branches.
length>0&&branches.length===schema.list(field).length&&branches.every(isRejecting)})}function referencedBy(schema){return schema.edges.flatMap(({field,to:to2})=>field===
"$ref"&&isSchema(to2)?[to2]:[])}function isSchema(element){return element.kind==="schema"}var nullableValid={id:"nullable-valid",summary:"Schemas that mean to a\
llow null do so in the way of their OpenAPI version.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[1286]},securitySeverity:4.3,
on:{schema:{among:{fields:["nullable","enum"]},when:schema=>Object.hasOwn(schema.keywords,"nullable")||Array.isArray(schema.keyword("enum")),check(schema,report){
let problem=problemOf3(schema);problem!==void 0&&report(problem)}}}};function problemOf3(schema){let at2=schema.node.child("nullable")??schema.node;return schema.
keyword("nullable")===!0&&schema.format==="oas3_0"?nullableProblem(schema,at2):schema.format>="oas3_1"&&Object.hasOwn(schema.keywords,"nullable")?unknownKeyword(
schema,at2):enumProblem(schema)}function nullableProblem(schema,at2){let values=schema.keyword("enum");if(Array.isArray(values)&&values.length>0&&!values.includes(
null))return{at:at2,message:'Keyword "nullable" has no effect: "enum" does not list null.'};if(partsRejectNull(schema))return{at:at2,message:`Keyword "nullable"\
 has no effect: ${rejectingParts(schema)} does not allow null.`}}function rejectingParts(schema){return["allOf","oneOf","anyOf"].filter(field=>schema.has(field)).
map(field=>`"${field}"`).join(" or ")}function unknownKeyword(schema,at2){let isMissed=schema.keyword("nullable")===!0&&rejectsNull(schema);return{at:at2,message:'\
Keyword "nullable" is ignored since OpenAPI 3.1, where null is a type.',severity:isMissed?"error":"info"}}function enumProblem(schema){let values=schema.keyword(
"enum");if(!Array.isArray(values)||ownTypes(schema)?.has("null")!==!1)return;let at2=schema.node.at("enum",values.indexOf(null));if(!(at2===void 0||values.length===
1))return{at:at2,message:`Keyword "enum" lists null, which ${typeText(schema)} does not allow.`}}function typeText(schema){return schema.format==="oas3_0"?'the \
type without "nullable"':"the type"}var smallFormats=new Set(["int8","int16","uint8","uint16"]),wideFormats=new Set([...smallFormats,"int32","uint32"]),hasMinimum=boundTest(
"minimum","exclusiveMinimum"),hasMaximum=boundTest("maximum","exclusiveMaximum"),hasSmallFormat=effectively(schema=>smallFormats.has(schema.keyword("format"))),
hasWideFormat=effectively(schema=>wideFormats.has(schema.keyword("format"))),numericBounds={id:"numeric-bounds",summary:"Numbers have a lower and an upper bound\
.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API4"],cwe:[770,1284,190],asvs:["2.2.1"]},securitySeverity:4.3,commonRemedy:"Give identif\
iers, amounts and counts one bounded schema each under `components/schemas` (2.0: `definitions`), and refer to it.",options:{formatBounds:{default:!1,description:'\
Whether the formats "int32" and "uint32" count as bounds.',schema:{type:"boolean"}},responses:{default:!1,description:"Whether numbers that only responses carry\
 are examined too.",schema:{type:"boolean"}}},yieldsTo:["pagination-limit-bounded"],on:{schema:{among:{types:["integer","number"]},when:(schema,{options})=>(schema.
hasType("integer")||schema.hasType("number"))&&isLimited(schema)&&isAsked(schema,options),check(schema,report,{options}){if(options.formatBounds===!0?hasWideFormat(
schema):hasSmallFormat(schema))return;let missing2=[...hasMinimum(schema)?[]:['"minimum"'],...hasMaximum(schema)?[]:['"maximum"']];if(missing2.length===0)return;
let name=schema.hasType("number")?"Number":"Integer";report({...placeOfMissingLimit(schema),message:`${name} has no ${missing2.join(" and no ")}.`,severity:schema.
isRequest?void 0:"info"})}}}};function boundTest(inclusive,exclusive){return effectively(schema=>typeof schema.keyword(inclusive)=="number"||schema.format>="oas\
3_1"&&typeof schema.keyword(exclusive)=="number"||isEnumerated(schema))}var boundedFormats=new Map([...formatRanges,["double-int",{least:Number.MIN_SAFE_INTEGER,
greatest:Number.MAX_SAFE_INTEGER,isWhole:!0}]]),numericBoundsFitFormat={id:"numeric-bounds-fit-format",summary:"Bounds of numbers are within the range of their \
format.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[190,681]},securitySeverity:5.9,on:{schema:{among:{fields:["format",...composingFields]},
when:schema=>schema.isData&&(isComposed(schema)||boundedFormats.has(schema.keyword("format"))&&hasBound(schema)),check(schema,report){let parts=partsOf(schema)??
[];if(!parts.some(part=>boundedFormats.has(part.keyword("format"))))return;let types3=typesAmong(parts);if(!(types3!==void 0&&!types3.has("number")&&!types3.has(
"integer")))for(let $0=parts,$1=0;$1<$0.length;$1++){let part=$0[$1];{let format=part.keyword("format"),range=boundedFormats.get(format);if(range===void 0)continue;
for(let $3=parts.flatMap(numberBounds),$4=0;$4<$3.length;$4++){let bound=$3[$4];{if(!isOutside(bound,range)||!bringsTogether(schema,part,bound.of))continue;let at2=bound.
of===schema?schema.node.child(bound.keyword)??schema.node:schema.node;report({at:at2,message:`Bound "${bound.keyword}" ${quote2(bound.value)} is outside the ran\
ge of format ${(0,import_chunk_EZXGLPSD.quote)(format)}.`})}}}}}}}};function isOutside({value,isExclusive},{least,greatest,isWhole}){let mayBeBeyond=isExclusive&&
isWhole;return isLess(value,mayBeBeyond?next(least,-1):least)||isLess(mayBeBeyond?next(greatest,1):greatest,value)}function next(value,step2){return typeof value==
"bigint"?value+BigInt(step2):value+step2}var leastInt32=-(2**31),greatestInt32=2**31-1,hasFormat=effectively(schema=>typeof schema.keyword("format")=="string"||
isEnumerated(schema)),isAtLeastInt32=effectively(schema=>numberBounds(schema).some(({keyword,value})=>isLower(keyword)&&value>=leastInt32)),isAtMostInt32=effectively(
schema=>numberBounds(schema).some(({keyword,value})=>!isLower(keyword)&&value<=greatestInt32)),numericFormat={id:"numeric-format",summary:"Numbers have a format\
.",severity:"info",tier:"core",formats:allFormats,maps:{owaspApi2023:["API4"],cwe:[190,1284]},securitySeverity:2.3,options:{responses:{default:!1,description:"W\
hether numbers that only responses carry are examined too.",schema:{type:"boolean"}}},yieldsTo:["numeric-bounds"],on:{schema:{among:{types:["integer","number"]},
when:(schema,{options})=>(schema.hasType("integer")||schema.hasType("number"))&&isLimited(schema)&&(options.responses===!0||schema.direction!=="response"),check(schema,report){
if(hasFormat(schema))return;let isInteger=!schema.hasType("number");isInteger&&isAtLeastInt32(schema)&&isAtMostInt32(schema)||report({at:schema.node,message:`${isInteger?
"Integer":"Number"} has no "format".`})}}}};function isLower(keyword){return keyword==="minimum"||keyword==="exclusiveMinimum"}var objectClosed={id:"object-clos\
ed",summary:"Objects in requests accept declared properties only.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API3"],cwe:[915],asvs:["1\
5.3.3"]},securitySeverity:5.3,commonRemedy:"Where the definition is generated, have the server reject unknown properties and the generator write that for every \
request model.",yieldsTo:["object-properties-defined"],on:{schema:{when:schema=>schema.direction!=="response"&&describesObject(schema)&&isLimited(schema)&&!sharesObject(
schema),check(schema,report,{model}){isClosed2(schema)||report({at:schema.node,message:"Object accepts undeclared properties.",severity:severityOf13(schema,model)})}}}};
function severityOf13(schema,{context}){return!schema.isRequest||context.isExposureDeclared&&context.exposure==="internal"?"info":context.isExposureDeclared?"er\
ror":void 0}var isBounded3=effectively(schema=>typeof schema.keyword("maxProperties")=="number"||isEnumerated(schema)||schema.schemas("propertyNames").some(isEnumerated)),
objectMaxProperties={id:"object-max-properties",summary:"Maps have an upper bound on their properties.",severity:"info",tier:"core",formats:allFormats,maps:{owaspApi2023:[
"API4","API3"],cwe:[770,1321]},securitySeverity:3.1,on:{schema:{among:{fields:["additionalProperties","patternProperties","unevaluatedProperties"]},when:schema=>isLimited(
schema)&&schema.direction!=="response"&&isDictionary2(schema),check(schema,report){isBounded3(schema)||report({at:schema.node,message:'Map has no "maxProperties\
".'})}}}};function isDiscriminatorProperty(schema,model){let tests=testsByProperty(model);if(tests.size===0)return!1;for(let $0=schema.uses,$1=0;$1<$0.length;$1++){
let{field,key,from}=$0[$1];if(field==="properties"&&from instanceof import_chunk_LS7VJ7V7.Schema&&tests.get(String(key))?.(from)===!0)return!0}return!1}var testsByProperty=(0,import_chunk_LS7VJ7V7.perModel)(
model=>{let tests=new Map;for(let $3=model.schemas,$4=0;$4<$3.length;$4++){let schema=$3[$4];{let name=propertyNameOf(schema);if(name===void 0||tests.has(name))
continue;tests.set(name,effectively(other=>propertyNameOf(other)===name))}}return tests});function propertyNameOf(schema){let discriminator=schema.keyword("disc\
riminator"),name=(0,import_chunk_LS7VJ7V7.isObject)(discriminator)?discriminator.propertyName:discriminator;return typeof name=="string"?name:void 0}var probes=[
["../",'"/"'],["a/b",'"/"'],["..",'".."'],["%2e%2e",'"%2e%2e"'],[`\r
`,"control characters"],[`a\r
b`,"control characters"]],looseFormats=new Set([void 0,"","string","text","password","binary","byte","uri","uri-reference","uri-template","url","iri","iri-refer\
ence","json-pointer","relative-json-pointer","path"]),fileTokens=new Set(["path","file","filename","filepath","dir","directory","folder","key"]),isListed2=effectively(
schema=>isEnumerated(schema)||!looseFormats.has(schema.keyword("format"))),pathParamConstrained={id:"path-param-constrained",summary:"Path parameters reject wha\
t leads out of their segment.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API1","API8"],cwe:[22,113,20],asvs:["2.2.1"]},securitySeverity:5.3,
commonRemedy:"Give identifiers one schema with a pattern under `components/schemas` (2.0: one parameter under `parameters`), and refer to it wherever they are i\
n a path.",yieldsTo:["string-pattern-anchored","string-pattern-not-broad","string-pattern-valid"],on:{schema:{among:{types:["string"]},when:schema=>schema.hasType(
"string")&&schema.isIn("path")&&schema.isData,check(schema,report,context){if(isListed2(schema)||isDiscriminatorProperty(schema,context.model))return;let accepted=acceptedBy(
patternsFor(schema),context);if(accepted.length===0)return;let name=pathNames(context.model).get(schema)??"",message=`Path parameter ${(0,import_chunk_EZXGLPSD.quote)(
name)} accepts ${listOf2(accepted)}.`;report({at:placeOf4(schema),message,severity:severityOf14(name,context.model)})}}}},pathNames=(0,import_chunk_LS7VJ7V7.perModel)(
model=>{let names5=new Map;for(let $0=model.elementsOf("parameter"),$1=0;$1<$0.length;$1++){let parameter=$0[$1];parameter.text("in")==="path"&&names5.set(parameter,
parameter.text("name")??"")}for(let[{edges},name]of names5)for(let $3=edges,$4=0;$4<$3.length;$4++){let{to:to2}=$3[$4];names5.has(to2)||names5.set(to2,name)}return names5});
function patternsFor(schema){let patterns2=[];for(let $6=[schema,...schema.inPlaceParents],$7=0;$7<$6.length;$7++){let judge17=$6[$7];for(let $9=(0,import_chunk_LS7VJ7V7.appliedSchemas)(
judge17),$10=0;$10<$9.length;$10++){let part=$9[$10];{let pattern=part.keyword("pattern");typeof pattern=="string"&&patterns2.push(pattern)}}}return patterns2}function acceptedBy(patterns2,{
host}){let accepted=probes.filter(([text2])=>patterns2.every(pattern=>host.matchesPattern(pattern,text2)===!0)),names5=new Set(accepted.map(([,name])=>name));return names5.
has('".."')&&names5.delete('"%2e%2e"'),[...names5]}function listOf2(names5){return names5.join(", ").replace(/, ([^,]*)$/," or $1")}function placeOf4(schema){return schema.
node.child("pattern")??schema.node}function severityOf14(name,{context}){return context.isExposureDeclared&&context.exposure!=="internal"&&nameTokens(name).some(
token=>fileTokens.has(token))?"error":void 0}function objectBranches(branches){return branches.flatMap((schema,index2)=>{let parts=(0,import_chunk_LS7VJ7V7.appliedSchemas)(
schema),types3=typesAmong(parts),properties=(0,import_chunk_LS7VJ7V7.propertiesAmong)(parts);return properties.size===0||types3!==void 0&&!types3.has("object")?
[]:[{index:index2,schema,parts,properties,required:new Set(parts.flatMap(part=>part.list("required")))}]})}function firstOverlap(branches,host){for(let[position,
other]of branches.entries()){let one=branches.slice(0,position).find(earlier=>!areDistinct(earlier,other,host));if(one!==void 0)return[one,other]}}function areDistinct(one,other,host){
if(hasExcludingProperty(one,other))return!0;let[first,second]=[requiredElsewhere(one,other),requiredElsewhere(other,one)];return first.length>0&&second.length>0?
!0:first.some(name=>isForbidden(name,other,host))||second.some(name=>isForbidden(name,one,host))}function hasExcludingProperty(one,other){for(let[name,schemas]of one.
properties){let others2=other.properties.get(name);if(!(others2===void 0||!(one.required.has(name)||other.required.has(name)))&&schemas.some(schema=>others2.some(
another=>exclusion(schema,another)!==void 0)))return!0}return!1}function requiredElsewhere(one,other){return[...one.required].filter(name=>typeof name=="string").
filter(name=>!other.properties.has(name))}function isForbidden(name,branch,host){return branch.parts.some(part=>rejectsName(part,name,host))}var choiceFields=["\
oneOf","anyOf"],mostBranches=100,polymorphismDiscriminated={id:"polymorphism-discriminated",summary:"Alternatives in requests can be told apart.",severity:"info",
tier:"optional",formats:oas3Formats,maps:{owaspApi2023:["API3"],cwe:[843,20]},securitySeverity:3.1,on:{schema:{among:{fields:["oneOf","anyOf"]},when:schema=>schema.
edges.length>1&&hasChoice(schema)&&isLimited(schema)&&schema.direction!=="response",check(schema,report,{host}){if(!schema.has("discriminator"))for(let $0=choiceFields,
$1=0;$1<$0.length;$1++){let field=$0[$1];{let branches=schema.schemas(field),overlap=branches.length>mostBranches?void 0:firstOverlap(objectBranches(branches),host);
if(overlap===void 0)continue;let[one,other]=overlap.map(({index:index2})=>`${field}/${index2}`),message=`Some objects satisfy both "${one}" and "${other}": no "\
discriminator" and no required property tells them apart.`;report({at:schema.node,message})}}}}}};function hasChoice(schema){return choiceFields.some(field=>Object.
hasOwn(schema.keywords,field))}var constraintKeywords=["minLength","maxLength","pattern","minimum","maximum","exclusiveMinimum","exclusiveMaximum","minPropertie\
s"],redundantConstraint={id:"redundant-constraint",summary:"Schemas state each constraint once.",severity:"hint",tier:"optional",formats:allFormats,maps:{},on:{
schema:{among:{fields:constraintKeywords},when:schema=>constraintKeywords.some(keyword=>Object.hasOwn(schema.keywords,keyword)),check(schema,report,{host}){let values=ownValues(
schema),redundant=values===void 0?impliedCounts(schema):impliedByValues(schema,values,host),[first]=redundant;if(first===void 0)return;let names5=redundant.map(
keyword=>`"${keyword}"`).join(", "),cause=values===void 0?'"required"':Array.isArray(schema.keyword("enum"))?'"enum"':'"const"',message=`${redundant.length===1?
"Keyword":"Keywords"} ${names5} ${redundant.length===1?"is":"are"} redundant beside ${cause}.`;report({at:schema.node.child(first)??schema.node,message})}}}};function impliedCounts(schema){
let least=schema.keyword("minProperties"),required=new Set(schema.list("required")).size;return typeof least=="number"&&least>0&&least<=required?["minProperties"]:
[]}function impliedByValues(schema,values,host){let strings=[...values.values()].filter(value=>typeof value=="string"),numbers2=[...values.values()].filter(isExact),
redundant=[];return strings.length>0&&redundant.push(...impliedByStrings(schema,strings,host)),numbers2.length>0&&redundant.push(...impliedByNumbers(schema,numbers2)),
redundant}function impliedByStrings(schema,strings,host){let least=schema.keyword("minLength"),most4=schema.keyword("maxLength"),pattern=schema.keyword("pattern"),
lengths=strings.map(text2=>[...text2].length);return[...typeof least=="number"&&lengths.every(length=>length>=least)?["minLength"]:[],...typeof most4=="number"&&
lengths.every(length=>length<=most4)?["maxLength"]:[],...typeof pattern=="string"&&strings.every(text2=>host.matchesPattern(pattern,text2)===!0)?["pattern"]:[]]}
function impliedByNumbers(schema,numbers2){return numberBounds(schema).filter(({keyword,value,isExclusive})=>{let isLower2=keyword==="minimum"||keyword==="exclu\
siveMinimum";return numbers2.every(number=>(isLower2?number>value:number<value)||!isExclusive&&number===value)}).map(({keyword})=>keyword)}var schemaKeywordApplicable={
id:"schema-keyword-applicable",summary:"Keywords of a schema apply to its type.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[
1286]},securitySeverity:4.3,on:{schema:{when:hasTypedKeyword,check(schema,report){let types3=knownTypes(schema),ignored=ignoredKeywords(schema,types3),[first]=ignored;
if(first===void 0||types3===void 0)return;let names5=ignored.map(keyword=>`"${keyword}"`).join(", "),message=`${ignored.length===1?"Keyword":"Keywords"} ${names5}\
 ${ignored.length===1?"has":"have"} no effect on type ${listTypes(types3)}.`,severity=ignored.every(keyword=>keyword==="uniqueItems")?"info":void 0;report({at:schema.
node.child(first)??schema.node,message,severity})}}}},boundedFormats2=new Set(["date","date-time","date-time-local","time","time-local","http-date","date-time-r\
fc1123","uuid","ipv4","ipv6","hostname","email","char"]),isBounded4=effectively(schema=>{if(typeof schema.keyword("maxLength")=="number"||isEnumerated(schema)||
hasBoundedFormat(schema))return!0;let pattern=schema.keyword("pattern");return typeof pattern=="string"&&isFinitePattern(pattern)}),stringMaxLength={id:"string-\
max-length",summary:"Strings have an upper length bound.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API4"],cwe:[770,1284,400],asvs:["2\
.1.1","2.2.1"]},securitySeverity:5.3,commonRemedy:"Give the texts that occur often (identifiers, names, notes) one bounded schema each under `components/schemas\
` (2.0: `definitions`), and refer to it.",options:{responses:{default:!0,description:"Whether strings that only responses carry are examined too.",schema:{type:"\
boolean"}}},recommendedOptions:{responses:!1},yieldsTo:["upload-restricted","pagination-limit-bounded"],on:{schema:{among:{types:["string"]},when:(schema,{options})=>schema.
hasType("string")&&isLimited(schema)&&isAsked(schema,options),check(schema,report,{model}){if(isBounded4(schema)||isDiscriminatorProperty(schema,model))return;let{
at:at2,yieldsTo}=placeOfMissingLimit(schema);report({at:at2,message:'String has no "maxLength", and nothing else bounds its length.',severity:severityOf15(schema),
yieldsTo})}}}};function hasBoundedFormat(schema){let format=schema.keyword("format");return typeof format=="string"&&boundedFormats2.has(formatMeant(format)??format)}
function severityOf15(schema){return schema.isRequest?schema.isIn("path")||schema.isIn("header")?"error":void 0:"info"}var filledFormats=new Set(["date","date-t\
ime","date-time-local","time","time-local","http-date","date-time-rfc1123","duration","email","idn-email","hostname","idn-hostname","ipv4","ipv6","uri","iri","u\
uid","relative-json-pointer","char","decimal","decimal128","int32","int64","uint64","binary"]),hasMinimum2=effectively(schema=>{let minLength2=schema.keyword("m\
inLength");return typeof minLength2=="number"&&minLength2>0||hasFilledFormat(schema)}),stringMinLength={id:"string-min-length",summary:"Required strings cannot \
be empty.",severity:"hint",tier:"optional",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[20]},securitySeverity:2,commonRemedy:'Give texts that must not be\
 empty one schema with "minLength" under `components/schemas` (2.0: `definitions`), and refer to it.',on:{schema:{among:{types:["string"]},when:schema=>schema.hasType(
"string")&&isLimited(schema)&&schema.direction!=="response"&&isRequired(schema),check(schema,report,context){if(hasMinimum2(schema)||takesListedValues(schema)||
rejectsEmpty(schema,context)||isDiscriminatorProperty(schema,context.model))return;let reason=schema.keyword("minLength")===0?'its "minLength" is 0':'it has no \
"minLength"';report({at:schema.node,message:`Required string may be empty: ${reason}.`})}}}};function hasFilledFormat(schema){let format=schema.keyword("format");
return typeof format=="string"&&filledFormats.has(formatMeant(format)??format)}function isRequired(schema){return isRequiredItself(schema)||schema.inPlaceParents.
length>0&&isPartOfRequired(schema)}var isPartOfRequired=createFixpoint(partsAbove,(schema,isKnownPart)=>partsAbove(schema).some(part=>isRequiredItself(part)||isKnownPart(
part)));function isRequiredItself({uses}){return uses.some(({field,key,from})=>from.kind==="parameter"?from.get("required")===!0&&from.text("in")!=="path":field===
"properties"&&from instanceof import_chunk_LS7VJ7V7.Schema&&requires(from,String(key)))}function partsAbove(schema){return schema.uses.flatMap(({field,from})=>from instanceof
import_chunk_LS7VJ7V7.Schema&&(0,import_chunk_LS7VJ7V7.isInPlace)(field)&&field!=="not"&&field!=="if"?[from]:[])}function requires(holder,name){return requiredBy(
holder).has(name)?!0:holder.uses.some(({field,from})=>field==="allOf"&&from instanceof import_chunk_LS7VJ7V7.Schema&&requiredByParts(from).has(name))}var requiredBy=(0,import_chunk_LS7VJ7V7.once)(
schema=>new Set(schema.list("required"))),requiredByParts=(0,import_chunk_LS7VJ7V7.once)(schema=>new Set((0,import_chunk_LS7VJ7V7.appliedSchemas)(schema).flatMap(
part=>part.list("required"))));function rejectsEmpty(schema,{host}){return(0,import_chunk_LS7VJ7V7.appliedSchemas)(schema).some(part=>{let pattern=part.keyword(
"pattern");return typeof pattern=="string"&&host.matchesPattern(pattern,"")!==!0})}function createPatternReader(){let readings2=new Map,left=closeLength;return pattern=>(readings2.
has(pattern)||(left-=pattern.length,readings2.set(pattern,pattern.length>maxPatternLength?void 0:readPattern(pattern,left>=0))),readings2.get(pattern))}var maxPatternLength=1e4,
closeLength=3e4;function readPattern(source,isClose){let pattern=(0,import_chunk_AYXBPIPC.parsePattern)(source);if(pattern===void 0)return;let works=new Map;return{
expression:new RegExp(source,pattern.flags),workFor:length=>{let work=works.get(length)??(0,import_chunk_WRZC3IWY.matchingWork)(pattern,length,!1,isClose);return works.
set(length,work),work}}}function unprovenPatterns(model){return looks(model).unproven}function passedOverPatterns(model){return looks(model).passedOver}var looks=(0,import_chunk_LS7VJ7V7.perModel)(
model=>{let unproven=new Map,passedOver=new Set,simple=new Map,seen=new Set,left=closeLength,isProven=place=>{let{text:text2}=place,isKnownSimple=simple.get(text2)??
isSimple(text2);return simple.set(text2,isKnownSimple),isKnownSimple?!0:(seen.has(text2)||(seen.add(text2),left-=text2.length,left<0&&passedOver.add(text2)),!passedOver.
has(text2)&&isQuick(place))};for(let $0=model.schemas,$1=0;$1<$0.length;$1++){let schema=$0[$1];{let places8=patternsIn(schema).filter(place=>!isProven(place));
places8.length>0&&unproven.set(schema,places8)}}return{unproven,passedOver}});function isSimple(source){let pattern=(0,import_chunk_AYXBPIPC.parsePattern)(source);
return pattern===void 0||degreeOf((0,import_chunk_WRZC3IWY.matchingWork)(pattern,endless,!0,!1))<=1}function isQuick({text:text2,schema,isKey}){return provenDegree(
text2)<=1||isQuickUpTo(text2,isKey?endless:maxLengthOf(schema))}var endless=1e6,quickSteps=5e6,stepsPerCharacter=1e4,mostFactor=1e5;function provenDegree(source){
return read(source).degree}function isQuickUpTo(source,length){let{pattern}=read(source);if(pattern?.choice===void 0)return!1;let longest=Math.min(length,lengthLimitOf(
pattern.choice));return longest<endless&&(0,import_chunk_WRZC3IWY.matchingWork)(pattern,longest,!0)<=quickSteps}var readings=new Map,maxReadings=2e3;function read(source){
let known3=readings.get(source);if(known3!==void 0)return known3;readings.size>=maxReadings&&readings.clear();let pattern=(0,import_chunk_AYXBPIPC.parsePattern)(
source),reading={pattern,degree:pattern===void 0?0:degreeOf((0,import_chunk_WRZC3IWY.matchingWork)(pattern,endless,!0))};return readings.set(source,reading),reading}
function degreeOf(work){if(work<=endless*stepsPerCharacter)return 1;for(let degree=2;degree<10;degree+=1)if(work<=endless**degree*mostFactor)return degree;return Number.
POSITIVE_INFINITY}function maxLengthOf(schema){return bounds.find(({isBound:isBound2})=>isBound2(schema))?.length??endless}var bounds=[32,64,128,256,512,1024,2048,
4096,16384].map(length=>{let isBound2=effectively(schema=>{let maxLength3=schema.keyword("maxLength");return typeof maxLength3=="number"&&maxLength3<=length});return{
length,isBound:isBound2}});function patternsIn(schema){let text2=schema.keyword("pattern"),hasKeys=schema.format>="oas3_1"&&Object.hasOwn(schema.keywords,"patte\
rnProperties");if(typeof text2!="string"&&!hasKeys)return none18;let places8=[],node=schema.node.child("pattern");if(typeof text2=="string"&&node!==void 0&&places8.
push({text:text2,node,schema,isKey:!1}),hasKeys)for(let $3=schema.schemas("patternProperties"),$4=0;$4<$3.length;$4++){let property=$3[$4];places8.push({text:String(
property.node.key),node:property.node,schema,isKey:!0})}return places8}var none18=[],stringPatternAnchored={id:"string-pattern-anchored",summary:"Patterns are a\
nchored at both ends.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[777,625,20],asvs:["2.2.1"]},securitySeverity:5.3,commonRemedy:"\
Write each pattern once, anchored, in a schema under `components/schemas` (2.0: `definitions`), and refer to it.",yieldsTo:["string-pattern-not-broad"],on:{schema:{
among:{fields:["pattern","patternProperties"]},when:schema=>patternsIn(schema).length>0&&isLimited(schema)&&schema.direction!=="response",check(schema,report){if(!takesListedValues(
schema))for(let $0=patternsIn(schema),$1=0;$1<$0.length;$1++){let place=$0[$1];{let violation2=judge7(place);violation2!==void 0&&report(violation2)}}}}}};function judge7(place){
let{text:text2,node,schema,isKey}=place,choice=isMisread(text2)?void 0:(0,import_chunk_AYXBPIPC.parsePattern)(text2)?.choice;if(choice===void 0)return;let anchors=(0,import_chunk_WRZC3IWY.anchorsOf)(
choice);if(anchors.start&&anchors.end||isKey&&(anchors.start||anchors.end))return;let message=`Pattern ${(0,import_chunk_EZXGLPSD.quote)(text2)} is not anchored\
 with ${missing(anchors)}${choice.length>1?" in every alternative":""}.`,isMinor=isKey||schema.direction==="unused"||isOnlyTests(choice)||isFixedText(choice);return{
at:node,message,severity:isMinor?"info":void 0}}function missing({start,end}){return!start&&!end?'"^" and "$"':start?'"$"':'"^"'}function isOnlyTests(choice){return choice.
every(sequence=>sequence.every(({is:is2})=>is2==="look"||is2==="start"))}function isFixedText(choice){return choice.length===1&&choice.every(sequence=>sequence.
every(term=>term.is==="characters"&&isSingle(term.set)))}function isSingle(set){return/^10*$/.test(set.toString(2))}var stringPatternNotBroad={id:"string-patter\
n-not-broad",summary:"Patterns restrict what they accept.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[625],asvs:["2.2.1"]},
securitySeverity:4.3,on:{schema:{among:{fields:["pattern"]},when:schema=>typeof schema.keyword("pattern")=="string"&&isLimited(schema),check(schema,report){let text2=schema.
keyword("pattern"),node=schema.node.child("pattern");if(typeof text2!="string"||node===void 0||takesListedValues(schema))return;let breadth=breadthOf(text2);if(breadth===
"restricted")return;let accepts2=breadth==="anything"?"accepts practically anything":"restricts the length alone",severity=breadth==="anything"&&schema.isRequest?
void 0:"info";report({at:node,message:`Pattern ${(0,import_chunk_EZXGLPSD.quote)(text2)} ${accepts2}.`,severity})}}}};function breadthOf(text2){let choice=(0,import_chunk_AYXBPIPC.parsePattern)(
text2)?.choice;if(choice===void 0)return"restricted";let breadths=choice.map(breadthOfSequence);return breadths.includes("anything")?"anything":breadths.includes(
"any-of-a-length")?"any-of-a-length":"restricted"}function breadthOfSequence(sequence){let inner=sequence.flatMap(withoutGroup).filter(({is:is2})=>is2!=="start"&&
is2!=="end"),anchors=(0,import_chunk_WRZC3IWY.anchorsOf)([sequence]);if(inner.length===0)return anchors.start&&anchors.end?"restricted":"anything";if(!inner.every(
isAny))return"restricted";let least=inner.reduce((sum,term)=>sum+(term.is==="repeat"?term.min:1),0);return inner.some(term=>term.is==="repeat"&&term.max===Number.
POSITIVE_INFINITY)?least<2?"anything":"any-of-a-length":anchors.start&&anchors.end?"any-of-a-length":"restricted"}function withoutGroup(term){return term.is==="\
group"&&term.body.length===1&&!(0,import_chunk_WRZC3IWY.isAnyCharacter)(term)?(term.body[0]??[]).flatMap(withoutGroup):[term]}function isAny(term){return(0,import_chunk_WRZC3IWY.isAnyCharacter)(
term.is==="repeat"?term.body:term)}var stringPatternSafe={id:"string-pattern-safe",summary:"Patterns cannot be made to backtrack catastrophically.",severity:"er\
ror",tier:"core",formats:allFormats,maps:{owaspApi2023:["API4"],cwe:[1333],asvs:["1.3.12"]},securitySeverity:7.5,needs:"analysePattern",on:{schema:{among:{fields:[
"pattern","patternProperties"]},when:schema=>patternsIn(schema).length>0,check(schema,report,context){for(let $0=unprovenPatterns(context.model).get(schema)??[],
$1=0;$1<$0.length;$1++){let place=$0[$1];{let violation2=judge8(place,context);violation2!==void 0&&report(violation2)}}}}}};function judge8(place,context){let{
text:text2,node}=place,{host,leaveUnjudged}=context,isPassedOver=passedOverPatterns(context.model).has(text2),analysis=isPassedOver?{is:"unknown",reason:"the ex\
pressions before it are too many and too long, for those that follow too"}:host.analysePattern?.(text2)??{is:"unknown",reason:"there is no analyser here"};switch(analysis.
is){case"safe":return;case"unknown":if(!isPassedOver&&provenDegree(text2)<=2||isMentioned(context,isPassedOver?allThatFollow:text2))return;leaveUnjudged({at:node,
message:`Pattern ${(0,import_chunk_EZXGLPSD.quote)(text2)} was not judged: ${analysis.reason}.`,help:'Write the pattern more simply, with fewer repetitions that\
 can match the same, or bound the text with "maxLength".'});return;case"vulnerable":return violationOf(place,analysis)}}var allThatFollow="";function isMentioned(context,text2){
let texts=mentioned.get(context)??new Set;mentioned.set(context,texts);let isKnown=texts.has(text2);return texts.add(text2),isKnown}var mentioned=new WeakMap;function violationOf({
text:text2,node,schema},analysis){let{complexity,degree,attack}=analysis,growth=complexity==="exponential"?"exponential":`polynomial of degree ${degree}`,danger=degree===
2?"can take quadratic time":`is vulnerable to catastrophic backtracking, ${growth}`,message=`Pattern ${(0,import_chunk_EZXGLPSD.quote)(text2)} ${danger} (witnes\
s: ${(0,import_chunk_EZXGLPSD.quote)(attack)}).`,yieldsTo=degree===2?["string-pattern-anchored"]:void 0;return{at:node,message,severity:severityOf16(schema,degree),
yieldsTo}}function severityOf16(schema,degree){return degree===2||schema.direction==="unused"||schema.direction==="none"?"info":schema.isRequest?void 0:"warn"}var stringPatternValid={
id:"string-pattern-valid",summary:"Patterns are valid ECMA-262 regular expressions.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API8"],
cwe:[1286,185]},securitySeverity:7,on:{schema:{among:{fields:["pattern","patternProperties"]},when:schema=>patternsIn(schema).length>0,check(schema,report){for(let $0=patternsIn(
schema),$1=0;$1<$0.length;$1++){let place=$0[$1];{let violation2=judge9(place);violation2!==void 0&&report(violation2)}}}}}};function judge9({text:text2,node}){
let misread=misreading(text2);if(misread!==void 0)return{at:node,message:`Pattern ${(0,import_chunk_EZXGLPSD.quote)(text2)} ${misread.problem}.`,severity:misread.
isMild?"warn":void 0};let problem=compileProblem(text2,"u");if(problem===void 0)return;let plainProblem=compileProblem(text2,"");return plainProblem!==void 0?{at:node,
message:`Pattern ${(0,import_chunk_EZXGLPSD.quote)(text2)} is not a valid ECMA-262 regular expression: ${plainProblem}.`}:{at:node,message:`Pattern ${(0,import_chunk_EZXGLPSD.quote)(
text2)} is not valid with the "u" flag that JSON Schema recommends: ${problem}.`,severity:"warn"}}function compileProblem(text2,flags2){try{new RegExp(text2,flags2);
return}catch(error){let message=error instanceof Error?error.message:String(error);return message.slice(message.lastIndexOf(": ")+1).trim()}}var most2=100,mostInAll=500;
function namedPlaces(schema){let[use]=schema.uses,only=use!==void 0&&schema.uses.length===1?placeOf5(schema,use):void 0;return only===void 0?searchPlaces(schema):
[only]}function searchPlaces(schema){let places8=[],passed=new Set([schema]),looked=0;for(let one of passed)for(let $0=one.uses.slice(0,most2),$1=0;$1<$0.length;$1++){
let use=$0[$1];{if(looked+=1,looked>mostInAll)return places8;let place=placeOf5(one,use);place!==void 0?places8.push(place):givesValues(use)&&passed.add(use.from)}}
return places8}function placeOf5(element,{field,key,from}){return field==="properties"?{name:String(key),element}:from.kind==="parameter"?{name:from.text("name")??
"",element:from}:void 0}function givesValues({field,from}){return from instanceof import_chunk_LS7VJ7V7.Schema?(0,import_chunk_LS7VJ7V7.isInPlace)(field)||field===
"items":from.kind==="mediaType"}var emptyFormats=new Set(["","string","text"]),freeTextNames=new Set(["description","comment","message","note","text","body","ti\
tle","name"]),isRestricted=effectively(schema=>{let format=schema.keyword("format");return isEnumerated(schema)||typeof schema.keyword("pattern")=="string"||typeof format==
"string"&&!emptyFormats.has(format)||typeof schema.keyword("contentMediaType")=="string"}),hasMaxLength=effectively(schema=>typeof schema.keyword("maxLength")==
"number"),isMarkedFreeText=effectively(schema=>schema.get("x-free-text")===!0),stringRestricted={id:"string-restricted",summary:"Strings in requests say what th\
ey may hold.",severity:"info",tier:"optional",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[20,1286],asvs:["2.1.1","2.2.1"]},securitySeverity:3.1,commonRemedy:"\
Give identifiers, codes and free texts one restricted schema each under `components/schemas` (2.0: `definitions`), and refer to it.",yieldsTo:["path-param-const\
rained","url-parameter-ssrf","pagination-limit-bounded"],options:{responses:{default:!1,description:"Whether strings that only responses carry are examined too.",
schema:{type:"boolean"}}},on:{schema:{among:{types:["string"]},when:(schema,{options})=>schema.hasType("string")&&isLimited(schema)&&(options.responses===!0||schema.
direction!=="response"),check(schema,report,{model}){isRestricted(schema)||isBoundedFreeText(schema)||isDiscriminatorProperty(schema,model)||report({at:schema.node,
message:messageFor2(schema.keyword("format"))})}}}};function messageFor2(format){return format===void 0?'String has no "pattern", "format", "enum" or "const".':
`String has no "pattern", "enum" or "const", and format ${(0,import_chunk_EZXGLPSD.quote)(format)} says nothing.`}function isBoundedFreeText(schema){if(!hasMaxLength(
schema))return!1;if(isMarkedFreeText(schema))return!0;let places8=namedPlaces(schema);return places8.length>0&&places8.every(({name})=>freeTextNames.has(nameTokens(
name).at(-1)??""))}var linkNames=new Set(["links","_links"]),most3=100,mostInAll2=500;function isHrefOfLink(schema){return schema.isResponse&&areAll2(placesOf3(
schema),({field,key,from})=>field==="properties"&&key==="href"&&isLink2(from))}var isLink2=(0,import_chunk_LS7VJ7V7.once)(holder=>areAll2(placesOf3(holder),place=>isOfLinks(
place)||areAll2(placesOf3(place.from),isOfLinks)));function isOfLinks({field,key}){return field==="properties"&&linkNames.has(key)}var placesOf3=(0,import_chunk_LS7VJ7V7.once)(
holder=>{let places8=[],passed=new Set([holder]),left=mostInAll2;for(let one of passed)for(let $0=one.uses.slice(0,Math.min(most3,left)),$1=0;$1<$0.length;$1++){
let use=$0[$1];{if(left-=1,use.field==="subtype"||use.field==="mapping"||(0,import_chunk_LS7VJ7V7.isDefinitionField)(use))continue;use.from instanceof import_chunk_LS7VJ7V7.Schema&&
((0,import_chunk_LS7VJ7V7.isInPlace)(use.field)||use.field==="items")?passed.add(use.from):places8.push(use)}}return places8});function areAll2(places8,isWanted){
return places8.length>0&&places8.every(isWanted)}var urlWords=new Set(["url","urls","uri","uris","hostname"]),targetWords=new Set(["callback","continue","dest",
"destination","domain","endpoint","feed","host","href","link","next","origin","proxy","redirect","return","server","site","source","src","target","webhook","web\
site"]);function urlName(name){let known3=answers2.get(name);if(known3!==void 0)return known3;let answer=judge10(nameTokens(name));return answers2.size<1e5&&answers2.
set(name,answer),answer}var answers2=new Map;function judge10(tokens){let words7=tokens.filter(token=>!/^\d+$/.test(token)),last=words7.at(-1)==="to"?words7.at(
-2):words7.at(-1);return last===void 0||last==="url"&&words7.at(-2)==="type"?"other":urlWords.has(last)?"url":targetWords.has(last)?"perhaps":"other"}var urlFormats=new Set(
["uri","uri-reference","url","iri","iri-reference","hostname","idn-hostname"]),isAllowListed=effectively(schema=>isEnumerated(schema)||Object.hasOwn(schema.keywords,
"x-url-allowlist")||hasFixedHost(schema.keyword("pattern"))),urlParameterSsrf={id:"url-parameter-ssrf",summary:"URLs and hosts that callers choose are restricte\
d to known ones.",severity:"info",tier:"core",formats:allFormats,maps:{owaspApi2023:["API7"],cwe:[918,601],asvs:["1.3.6"]},securitySeverity:3.7,commonRemedy:'Gi\
ve the URLs that callers choose one schema under `components/schemas` (2.0: `definitions`), with "x-url-allowlist" or a pattern that fixes the host.',on:{schema:{
among:{types:["string"]},when:schema=>schema.hasType("string")&&schema.isRequest&&schema.isData&&urlPlace(schema)!==void 0,check(schema,report){let place=urlPlace(
schema);place===void 0||isAllowListed(schema)||isHarmlessByDescription(schema,namedPlaces(schema))||isHrefOfLink(schema)||report({at:schema.node,message:`Input ${(0,import_chunk_EZXGLPSD.quote)(
place.name)} takes a URL or a host from the caller, and no allow-list restricts it.`})}}}};function urlPlace(schema){let places8=namedPlaces(schema);return urlFormats.
has(schema.keyword("format"))?places8[0]:places8.find(({name,element})=>{let kind=urlName(name);return kind==="url"||kind==="perhaps"&&(speaksOfUrl(schema)||speaksOfUrl(
element))})}function speaksOfUrl(element){if(/^[\w-]+$/.test(element.text("example")??""))return!1;if(["example","default"].some(field=>/^https?:\/\//i.test(element.
text(field)??"")))return!0;let description=element.text("description")??"";return/\bur[il]s?\b/i.test(description.replace(/https?:\/\/\S+/gi,""))&&!/\b(?:pages?|paginat\w+|cursor)\b/i.
test(description)}function isHarmlessByDescription(schema,places8){return isHarmless(schema)||places8.every(({element})=>element.has("x-url-allowlist")||isHarmless(
element))}function isHarmless(element){let description=element.text("description")??"";return harmless.some(text2=>text2.test(description))}var harmless=[/\b(?:allow|white)[- ]?list|\bregistered\b|\bonly ur[il]s\b|\bmust match the (?:[\w-]+ ){0,2}ur[il]\b/i,
/^(?:filters? (?:(?:the )?[a-z]+s )?(?:by|on)\b|search for (?:a |the |this )?(?:given )?ur[il]\b)/i,/^(?:a |the )?relative ur[il]\b|\bpartial ur[il]s?\b/i,/(?:^|[.,;(]\s*)read[- ]?only\s*(?:[.,;)]|$)|\bread[- ]only (?:field|property|attribute)/i];
function hasFixedHost(pattern){if(typeof pattern!="string")return!1;let host=/^\^(?:\((?:\?:)?)?https?\??:(?:\\?\/){2}(.*?)(?:\\?\/|\$|:\d|\(\?::|$)/.exec(pattern)?.[1];
return host!==void 0&&/(?:^|\.|\))[a-z\d-]+\\?\.[a-z]{2,}$/i.test(host)}var xmlType=/[/+]xml\s*(?:;|$)/i,protection=/\b(?:xxe|dtds?|doctypes?|external entit(?:y|ies)|entity expansion)\b/i,
xmlInputReview={id:"xml-input-review",summary:"Operations that accept XML say how the parser is protected.",severity:"info",tier:"optional",formats:allFormats,maps:{
owaspApi2023:["API8"],cwe:[611,776],asvs:["1.5.1"]},securitySeverity:3.7,commonRemedy:'Say once in the description of "info" how the parser treats external enti\
ties, or drop XML where nobody sends it.',on:{operation:{when:(operation,{model})=>operation.role==="path"&&xmlInputs(operation,model).length>0,check(operation,report,{
model}){if(operation.extension("x-xml-hardened")===!0||isDescribed3(operation,model))return;let[input]=xmlInputs(operation,model).toSorted((left,right)=>left.mediaType<
right.mediaType?-1:1);if(input===void 0)return;let message=`Requests may carry ${(0,import_chunk_EZXGLPSD.quote)(input.mediaType)}, and nothing says how its par\
ser is protected from external entities.`;report({at:input.at,message})}}}};function xmlInputs(operation,model){if(model.format==="oas2")return consumedXml(operation,
model);let{requestBody}=operation;return requestBody===void 0||requestBody.get("x-xml-hardened")===!0?[]:requestBody.edges.flatMap(({key,to:to2})=>xmlType.test(
String(key))&&to2.target?.get("x-xml-hardened")!==!0?[{at:to2.node,mediaType:String(key)}]:[])}function consumedXml(operation,{root}){if(!operation.parameters.some(
parameter=>parameter.in==="body"))return[];let holder=(0,import_chunk_LS7VJ7V7.mediaTypeHolder)(operation.element,root,"consumes");return holder.list("consumes").
flatMap((mediaType,index2)=>{let at2=holder.node.at("consumes",index2);return typeof mediaType=="string"&&xmlType.test(mediaType)&&at2!==void 0?[{at:at2,mediaType}]:
[]})}function isDescribed3(operation,{root}){return[operation.element,operation.requestBody,operation.pathItem,root.one("info")].some(element=>element!==void 0&&
namesProtection(element))}var namesProtection=remembered(element=>protection.test(element.text("description")??"")),inputValidation={name:"input-validation",title:"\
Bounded and allow-listed",rules:[arrayMaxItems,boundsValid,compositionSatisfiable,defaultValid,enumValid,formatValid,nullableValid,numericBounds,numericBoundsFitFormat,
numericFormat,objectClosed,objectMaxProperties,pathParamConstrained,polymorphismDiscriminated,redundantConstraint,schemaKeywordApplicable,stringMaxLength,stringMinLength,
stringPatternAnchored,stringPatternNotBroad,stringPatternSafe,stringPatternValid,stringRestricted,urlParameterSsrf,xmlInputReview]};function infoOf({root}){return root.
one("info")}function declaredFact(model,fact){let info=infoOf(model);return(info===void 0?void 0:(0,import_chunk_LS7VJ7V7.declarationOf)(info,fact))??(0,import_chunk_LS7VJ7V7.declarationOf)(
model.root,fact)}function everyOperation({operations:operations2},declares2){let served=operations2.filter(operation=>operation.role==="path");return served.length>
0&&served.every(({element,pathItem})=>declares2(element)||declares2(pathItem))}function isText2(value){return typeof value=="string"&&value.trim()!==""}var apiIdDefined={
id:"api-id-defined",summary:"The definition has a stable identifier.",severity:"hint",tier:"optional",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[1059]},
on:{definition:{when:model=>infoOf(model)!==void 0,check(model,report){let id=declaredFact(model,"apiId");id===void 0?report({at:infoOf(model)?.node??model.root.
node,message:"No API id is declared (info.x-api-id)."}):isId(id.value)||report({at:id.node,message:`API id ${(0,import_chunk_EZXGLPSD.quote)(id.value)} is neith\
er a UUID nor a slug.`})}}}};function isId(value){return typeof value=="string"&&/^[a-z\d][a-z\d.:_-]+[a-z\d]$/i.test(value)}var dataClassificationDefined={id:"\
data-classification-defined",summary:"The definition says how sensitive the data are, and no schema is more so.",severity:"info",tier:"optional",formats:allFormats,
maps:{owaspApi2023:["API9","API3"],cwe:[1059],asvs:["14.1.1"]},on:{definition:{when:model=>infoOf(model)!==void 0,check:checkDefinition},schema:{when:(schema,{model})=>schema.
isUsed&&model.context.dataClass!==void 0&&(0,import_chunk_LS7VJ7V7.dataClassOf)(schema)!==void 0,check(schema,report,{model}){let declared=model.context.dataClass,
own=(0,import_chunk_LS7VJ7V7.dataClassOf)(schema);if(declared===void 0||own===void 0||(0,import_chunk_LS7VJ7V7.isClassAtLeast)(declared,own))return;let at2=(0,import_chunk_LS7VJ7V7.declarationOf)(
schema,"dataClass")?.node??schema.node;report({at:at2,message:`The schema is classified ${(0,import_chunk_EZXGLPSD.quote)(own)}, the API only ${(0,import_chunk_EZXGLPSD.quote)(
declared)}.`,severity:"warn"})}}}};function checkDefinition(model,report){let{dataClass,dataTags}=model.context;if(dataClass!==void 0||dataTags.size>0)return;let declared=declaredFact(
model,"dataClass");declared!==void 0?report({at:declared.node,message:`Data class ${(0,import_chunk_EZXGLPSD.quote)(declared.value)} is not known.`}):everyOperation(
model,isClassified2)||report({at:infoOf(model)?.node??model.root.node,message:"No data classification is declared (info.x-data-classification)."})}function isClassified2(element){
return(0,import_chunk_LS7VJ7V7.dataClassOf)(element)!==void 0||(0,import_chunk_LS7VJ7V7.dataTagsOf)(element).size>0}var isoDate=/\b(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/,
months="jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?",otherDates=[/\b20\d{2}[-/.](?:0?[1-9]|1[0-2])\b/,
/\b\d{1,2}[-/.]\d{1,2}[-/.](?:20)?\d{2}\b/,new RegExp(`\\b(?:${months})\\.?,? (?:\\d{1,2}(?:st|nd|rd|th)?,? )?20\\d{2}\\b`,"i"),/\b(?:q[1-4]|end of|early|late|mid|until|by|in|after|before|of)[ -]20\d{2}\b/i];
function dateIn(text2){let day=isoDate.exec(text2)?.[0];return day!==void 0?{day}:otherDates.some(pattern=>pattern.test(text2))?{day:void 0}:void 0}function isPast(day,today){
return day<today}var deprecationSunset={id:"deprecation-sunset",summary:"What is deprecated says when it ends, or what replaces it.",severity:"warn",tier:"core",
formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[477,1059]},commonRemedy:'Give the definition or the path one end date ("x-sunset"), and say in each descript\
ion what to use instead.',options:{today:{default:"",description:"A date (2026-01-31): sunset dates before it are reported as errors. Empty: dates are not compa\
red, so that results do not change by themselves.",schema:{type:"string",pattern:"^(?:\\d{4}-\\d{2}-\\d{2})?$"}}},on:{operation:{when:operation=>operation.role===
"path"&&operation.element.flag("deprecated")===!0,check(operation,report,{model,options}){let violation2=judgeOperation(operation,model,String(options.today));violation2!==
void 0&&report(violation2)}},parameter:{when:(parameter,{model})=>model.format!=="oas2"&&parameter.isUsed&&parameter.flag("deprecated")===!0,check(parameter,report){
isExplained(parameter)||report({at:placeOf6(parameter),message:`Deprecated parameter ${(0,import_chunk_EZXGLPSD.quote)(parameter.text("name"))} names no replace\
ment.`,severity:"info"})}},schema:{among:{fields:["deprecated"]},when:(schema,{model})=>schema.get("deprecated")===!0&&model.format!=="oas2"&&schema.isUsed&&!isPartOfDeprecated(
schema),check(schema,report){isExplained(schema)||isOfExplainedParameter(schema)||report({at:placeOf6(schema),message:`Deprecated ${nameOf9(schema)} names no re\
placement.`,severity:"info"})}}}};function judgeOperation(operation,model,today){let{label,element}=operation,sunset=sunsetOf(operation,model),date=sunset?.date??
dateIn(microsoftText(element,"removalDate"))??dateIn(textOf2(element));if(date!==void 0)return date.day===void 0||!isPast(date.day,today)?void 0:{at:sunset?.declared.
node??placeOf6(element),message:`Deprecated operation ${label} has the sunset date ${(0,import_chunk_EZXGLPSD.quote)(date.day)}, which is past.`,severity:"error"};
if(hasSunsetHeader(operation)||endRelease.test(textOf2(element)))return;let lack=isExplained(element)?"has no sunset date":"has neither a sunset date nor a repl\
acement";return{at:placeOf6(element),message:`Deprecated operation ${label} ${lack}.`}}function sunsetOf({element,pathItem},model){for(let $0=[element,pathItem,
infoOf(model),model.root],$1=0;$1<$0.length;$1++){let holder=$0[$1];{let[sunset]=holder===void 0?[]:sunsetsAt(holder);if(sunset!==void 0)return sunset}}}var sunsetsAt=(0,import_chunk_LS7VJ7V7.once)(
holder=>{let declared=(0,import_chunk_LS7VJ7V7.declarationOf)(holder,"sunset");return declared===void 0?[]:[{declared,date:dateIn((0,import_chunk_LS7VJ7V7.scalarText)(
declared.value)??"")}]}),endRelease=/\b(?:be|for) (?:deleted|discontinued|dropped|removal|removed|retired)\b[^.\n]{0,40}?\b(?:(?:v|version |release )\d|\d+\.\d)/i;
function hasSunsetHeader({responses}){return responses.some(({response})=>response.below("headers").some(({key})=>/^(?:sunset|deprecation)$/i.test(String(key))))}
function placeOf6({node}){return node.child("deprecated")??node}function textOf2(element){return`${element.text("summary")??""}
${element.text("description")??""}
${microsoftText(element,"description")}`}function microsoftText(element,member){let deprecation=element.get("x-ms-deprecation"),text2=(0,import_chunk_LS7VJ7V7.isObject)(
deprecation)?deprecation[member]:void 0;return typeof text2=="string"?text2:""}function isExplained(element){return element.has("externalDocs")||isText2((0,import_chunk_LS7VJ7V7.declarationOf)(
element,"replacement")?.value)?!0:explanation.test(textOf2(element))}var explanation=/https?:\/\/|\]\(|\bdeprecated:[^.\n`]{0,100}`\w|\b(?:(?<!\b(?:for|in|internal|of) )use|(?:by|start) using|replaced|replacement|supersed\w*|favou?r|instead|migrat(?:e|ed|ing) to|moved|see|prefer|switch|renamed|ignored|no longer|no effect|going forward|(?<!\bbe (?:\w+ or )?)removed|unused|not used|alias (?:for|of|to)|obsolete[ds]? by)\b/i;
function isPartOfDeprecated(schema){let uses=usesOf2(schema);return uses.length>0&&uses.every(({from})=>from.flag("deprecated")===!0)}function isOfExplainedParameter({
uses}){return uses.length>0&&uses.every(({from})=>isParameter2(from)&&isExplained(from))}function usesOf2(schema){return placesOf4(schema).flatMap(use=>use.field===
"$ref"&&use.from.kind==="schema"?placesOf4(use.from):use)}function placesOf4(schema){return schema.uses.filter(use=>!(0,import_chunk_LS7VJ7V7.isDefinitionField)(
use))}function isParameter2({kind}){return kind==="parameter"||kind==="header"}function nameOf9(schema){let property=schema.uses.find(use=>use.field==="properti\
es");if(property!==void 0)return`property ${(0,import_chunk_EZXGLPSD.quote)(property.key)}`;let component=schema.uses.find(use=>use.from.kind==="components");if(component!==
void 0)return`schema ${(0,import_chunk_EZXGLPSD.quote)(component.key)}`;let name=schema.uses.find(use=>isParameter2(use.from))?.from?.text("name");return name===
void 0?"schema":`schema of parameter ${(0,import_chunk_EZXGLPSD.quote)(name)}`}var exposureDefined={id:"exposure-defined",summary:"The definition says who can r\
each the API.",severity:"info",tier:"core",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[1059]},on:{definition:{when:model=>infoOf(model)!==void 0,check(model,report){
if(model.context.isExposureDeclared)return;let exposure=declaredFact(model,"exposure"),info=infoOf(model);exposure!==void 0?report({at:exposure.node,message:`Ex\
posure ${(0,import_chunk_EZXGLPSD.quote)(exposure.value)} is not known.`}):info!==void 0&&!isSaidOtherwise(info)&&!everyOperation(model,isSaidOtherwise)&&report(
{at:info.node,message:"No exposure is declared (info.x-exposure: public, partner or internal)."})}}}};function isSaidOtherwise(element){return(0,import_chunk_LS7VJ7V7.exposureOf)(
element)!==void 0||element.flag("x-internal")!==void 0}var externalDocsDefined={id:"external-docs-defined",summary:"The definition links to further documentatio\
n.",severity:"hint",tier:"optional",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[1059]},on:{definition:{when:model=>infoOf(model)!==void 0,check({root},report){
root.has("externalDocs")||report({at:root.node,message:"The definition has no externalDocs link."})}}}},infoContact={id:"info-contact",summary:"The definition h\
as a contact with an e-mail address or a URL.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[1059]},on:{definition:{when:model=>infoOf(
model)!==void 0,check(model,report){let info=infoOf(model),violation2=info===void 0?void 0:judge11(info,model);violation2!==void 0&&report(violation2)}}}};function judge11(info,model){
let contact=info.one("contact");if(contact===void 0)return info.has("contact")?void 0:{at:info.node,message:"No contact is declared (info.contact)."};let[email,
url]=[contact.get("email"),contact.get("url")];return isText2(email)?isEmail4(email)?placeholder(contact,model):malformed(contact,"email",email):isText2(url)?isUrl(
url)?placeholder(contact,model):malformed(contact,"url",url):{at:contact.node,message:"The contact has neither an e-mail address nor a URL."}}function malformed({
node},field,value){let what=field==="email"?"an e-mail address":"a URL";return{at:node.child(field)??node,message:`Contact ${field} ${(0,import_chunk_EZXGLPSD.quote)(
value)} is not ${what}.`,yieldsTo:["metadata-url-valid"]}}function isEmail4(text2){let[local="",domain="",...more]=text2.trim().split("@");return more.length>0||
text2.length>254||!/^[^\s"(),:;<>[\\\]]+$/.test(local)?!1:isDomain(domain)}function isDomain(text2){let labels2=text2.split(".");return labels2.length>1&&labels2.
every(isLabel)&&isTopLevel(labels2)}function isLabel(text2){return/^[a-z\d](?:[a-z\d-]*[a-z\d])?$/i.test(text2)||/^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u.
test(text2)}function isTopLevel(labels2){let text2=labels2.at(-1)??"";return/^[a-z]{2,}$/i.test(text2)||new RegExp("^(?:\\p{L}{2,}|xn--[a-z\\d-]+)$","iu").test(
text2)}function isUrl(text2){let{scheme,host}=(0,import_chunk_LS7VJ7V7.parseUrl)(text2);return(scheme==="http"||scheme==="https")&&host!==void 0&&(0,import_chunk_6U3QVGKP.urlFrom)(
text2)!==void 0}function placeholder(contact,{context}){if(context.lifecycle!=="production")return;let ways=["email","url"].flatMap(field=>{let text2=contact.text(
field);return isText2(text2)?[{field,text:text2}]:[]}),[first]=ways;return first===void 0||!ways.every(({text:text2})=>isPlaceholder2(text2))?void 0:{at:contact.
node.child(first.field)??contact.node,message:`Contact ${first.field} ${(0,import_chunk_EZXGLPSD.quote)(first.text)} is a placeholder.`}}function isPlaceholder2(text2){
return/(?:[@./]|^)(?:example\.(?:com|net|org)|[\w-]+\.(?:example|test|invalid))(?:[:/?#]|$)|^apiteam@(?:swagger\.io|wordnik\.com)$/i.test(text2.trim())}var infoDescription={
id:"info-description",summary:"The definition says what the API is: a telling title and a description.",severity:"info",tier:"core",formats:allFormats,maps:{owaspApi2023:[
"API9"],cwe:[1059]},options:{minLength:{default:10,description:"Least number of characters of a description, without space around it.",schema:{type:"integer",minimum:1}}},
on:{definition:{when:model=>infoOf(model)!==void 0,check(model,report,{options}){let info=infoOf(model);if(info===void 0)return;let title=info.text("title");title!==
void 0&&isGeneric(title)&&report({at:info.node.child("title")??info.node,message:`Title ${(0,import_chunk_EZXGLPSD.quote)(title)} does not name the API.`});let description=info.
text("description");if(isText2(description))(description.trim().length<Number(options.minLength)||title!==void 0&&repeats(description,title))&&report({at:info.node.
child("description")??info.node,message:`Description ${(0,import_chunk_EZXGLPSD.quote)(description)} says too little.`});else{let severity=isText2(info.get("sum\
mary"))?"hint":void 0;report({at:info.node.child("description")??info.node,message:"The API has no description (info.description).",severity})}}}}},genericTitles=new Set(
["","api","api definition","api docs","api documentation","api specification","api title","fastapi","my api","openapi","openapi definition","openapi specificati\
on","rest api","swagger","swagger api","title","untitled","untitled api"]);function isGeneric(title){return genericTitles.has(title.trim().toLowerCase())||/^\S+\.proto$/.
test(title.trim())}function repeats(description,title){if(description.length>2*title.length+10)return!1;let words7=wordsOf4(title);return words7!==""&&wordsOf4(
description)===words7}function wordsOf4(text2){return nameTokens(text2).filter(word=>!fillers.has(word)).join(" ")}var fillers=new Set(["a","an","the","api"]),import_spdx_expression_parse=(0,import_chunk_477ZAGBT.__toESM)(
require_spdx_expression_parse(),1),infoLicenseTerms={id:"info-license-terms",summary:"The definition says under which terms the API may be used.",severity:"hint",
tier:"optional",formats:allFormats,maps:{owaspApi2023:["API9"]},on:{definition:{when:model=>infoOf(model)!==void 0&&model.context.exposure!=="internal",check(model,report){
let info=infoOf(model),violation2=info===void 0?void 0:judge12(info,model.format);violation2!==void 0&&report(violation2)}}}};function judge12(info,format){let license=info.
one("license"),identifier=license?.get("identifier");if(license!==void 0&&isText2(identifier)&&!isExpression(identifier))return{at:license.node.child("identifie\
r")??license.node,message:`License identifier ${(0,import_chunk_EZXGLPSD.quote)(identifier)} is not an SPDX expression.`};if(isText2(info.get("termsOfService")))
return;if(license===void 0)return info.has("license")?void 0:{at:info.node,message:"Neither a license nor terms of service are declared (info.license, info.term\
sOfService)."};if(isText2(license.get("url"))||isText2(identifier))return;let lack=format<"oas3_1"?"no url":"neither a url nor an SPDX identifier";return{at:license.
node,message:`The license has ${lack}.`}}function isExpression(text2){if(text2.length>longestExpression)return!1;try{return(0,import_spdx_expression_parse.default)(
text2),!0}catch{return!1}}var longestExpression=1e3,infoVersionSemver={id:"info-version-semver",summary:"The version of the definition is semantic.",severity:"i\
nfo",tier:"core",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[1059]},options:{accept:{default:["semver"],description:"Kinds of version that are accepted:\
 semver (1.4.0), date (2026-01-31), major (v1, 1).",schema:{type:"array",items:{enum:["semver","date","major"]},minItems:1,uniqueItems:!0}}},on:{definition:{when:model=>infoOf(
model)?.text("version")!==void 0,check(model,report,{options}){let info=infoOf(model),version2=info?.text("version");if(info===void 0||version2===void 0)return;
let accepted=Array.isArray(options.accept)?options.accept:[];accepted.some(kind=>kinds2.get(kind)?.test(version2)===!0)||report({at:info.node.child("version")??
info.node,message:`API version ${(0,import_chunk_EZXGLPSD.quote)(version2)} is not ${wordsFor(accepted)}.`})}}}},kinds2=new Map([["semver",/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/],
["date",/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:[.-][0-9A-Za-z.-]+)?$/],["major",/^v?(?:0|[1-9]\d*)$/i]]),words5=new Map([["semver","semantic"],["da\
te","a date"],["major","a major version"]]);function wordsFor(accepted){return accepted.map(kind=>words5.get(kind)).join(" or ")}var lifecycleDefined={id:"lifec\
ycle-defined",summary:"The definition says where the API is in its life.",severity:"info",tier:"optional",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[1059]},
options:{states:{default:[],description:"Further states that your organization knows, beside those that the page lists.",schema:{type:"array",items:{type:"strin\
g"},uniqueItems:!0}}},on:{definition:{when:model=>infoOf(model)!==void 0,check(model,report,{options}){let further=Array.isArray(options.states)?options.states:
[];if(model.context.lifecycle!==void 0)return;let lifecycle=declaredFact(model,"lifecycle");if(lifecycle!==void 0){let state=(0,import_chunk_LS7VJ7V7.isObject)(
lifecycle.value)?lifecycle.value.state:lifecycle.value;further.includes(state)||report({at:lifecycle.node,message:`Lifecycle state ${(0,import_chunk_EZXGLPSD.quote)(
state)} is not known.`})}else everyOperation(model,element=>(0,import_chunk_LS7VJ7V7.lifecycleOf)(element)!==void 0||further.includes((0,import_chunk_LS7VJ7V7.declarationOf)(
element,"lifecycle")?.value))||report({at:infoOf(model)?.node??model.root.node,message:"No lifecycle state is declared (info.x-lifecycle)."})}}}},ownerDefined={
id:"owner-defined",summary:"The definition says whose API it is.",severity:"warn",tier:"optional",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[1059]},on:{
definition:{when:model=>infoOf(model)!==void 0,check(model,report){if(isText2(model.context.said.owner)||everyOperation(model,element=>namesOwner((0,import_chunk_LS7VJ7V7.declarationOf)(
element,"owner")?.value)))return;let owner=declaredFact(model,"owner");owner===void 0?report({at:infoOf(model)?.node??model.root.node,message:"No owner is decla\
red (info.x-owner)."}):namesOwner(owner.value)||report({at:owner.node,message:`Field ${(0,import_chunk_EZXGLPSD.quote)(owner.name)} names no owner.`})}}}};function namesOwner(value){
return Array.isArray(value)?value.some(namesOwner):(0,import_chunk_LS7VJ7V7.isObject)(value)?["team","owner","name","group"].some(field=>isText2(value[field])):
isText2(value)}var serverEnvironmentDeclared={id:"server-environment-declared",summary:"Servers say which environment they belong to.",severity:"info",tier:"cor\
e",formats:oas3Formats,maps:{owaspApi2023:["API9"],cwe:[1059]},commonRemedy:'Declare the servers once at the root, each with "x-environment".',on:{server:{when:server=>server.
urls.some(({scheme})=>scheme!==void 0),check(server,report,{model}){if(statesEnvironment(server))return;let severity=isOnlyHost(model)?"hint":void 0;report({at:server.
node,message:`Server ${(0,import_chunk_EZXGLPSD.quote)(server.url)} does not state its environment.`,severity})}}}},isOnlyHost=(0,import_chunk_LS7VJ7V7.perModel)(
({servers})=>{let hosts=servers.flatMap(({urls})=>urls.flatMap(({host})=>host??[]));return servers.length===1||new Set(hosts).size===1}),words6=new Set(["demo",
"dev","development","env","environment","integration","live","local","localhost","mock","preprod","preproduction","preview","prod","production","qa","sandbox","\
stage","staging","test","testing","uat"]),pathWords=new Set(["dev","development","preprod","preproduction","prod","production","qa","sandbox","staging","test","\
uat"]);function statesEnvironment({element,urls,templateNames}){return isText2((0,import_chunk_LS7VJ7V7.declarationOf)(element,"environment")?.value)||urls.every(
({host})=>(0,import_chunk_LS7VJ7V7.isLocalHost)(host))||[element.text("description"),element.text("name"),...templateNames,...urls.map(({host})=>host)].some(text2=>text2!==
void 0&&nameTokens(text2).some(token=>words6.has(token)))?!0:urls.every(({text:text2})=>nameTokens(pathOf(text2)).some(token=>pathWords.has(token)))}function pathOf(url){
return/^[a-z][a-z\d+.-]*:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1]??""}var slaDefined={id:"sla-defined",summary:"The definition says how available the API has to be.",
severity:"hint",tier:"optional",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[1059]},on:{definition:{when:model=>infoOf(model)!==void 0,check(model,report){
let level=declaredFact(model,"serviceLevel");level!==void 0?isEmpty2(level.value)&&report({at:level.node,message:`Field ${(0,import_chunk_EZXGLPSD.quote)(level.
name)} is empty.`}):everyOperation(model,element=>!isEmpty2((0,import_chunk_LS7VJ7V7.declarationOf)(element,"serviceLevel")?.value))||report({at:infoOf(model)?.
node??model.root.node,message:"No service level is declared (info.x-sla)."})}}}};function isEmpty2(value){return typeof value=="string"?value.trim()==="":typeof value==
"object"&&value!==null?Object.keys(value).length===0:value==null}var versionConsistent={id:"version-consistent",summary:"Paths, servers and the version of the d\
efinition agree on the major version.",severity:"info",tier:"optional",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[1059]},on:{definition:{when:model=>urlVersions(
model).length>0,check(model,report){let versions2=urlVersions(model),violation2=mixed(versions2)??differing(versions2,infoOf(model)?.text("version"));violation2!==
void 0&&report(violation2)}}}};function urlVersions(model){let servers=model.format==="oas2"?basePathVersion(model):serverVersions(model),paths2=(model.root.one(
"paths")?.edges??[]).flatMap(edge=>read2(edge.field,"path",edge.to.node));return[...servers,...paths2]}function serverVersions({rootServers=[]}){return rootServers.
flatMap(({urls})=>urls.flatMap(({text:text2,node})=>read2(text2,"server",node)))}function basePathVersion({root}){return read2(root.text("basePath")??"","basePa\
th",root.node.child("basePath")??root.node)}function read2(text2,kind,at2){let match=/\/v(\d{1,3})(?:\.\d{1,3}){0,2}(?=\/|$)/i.exec(text2);return match===null?[]:
[{major:Number(match[1]),prefix:text2.slice(0,match.index),text:text2,kind,at:at2}]}function mixed(versions2){let firsts=new Map;for(let $0=versions2,$1=0;$1<$0.
length;$1++){let version2=$0[$1];{let key=`${version2.kind} ${version2.prefix}`,first=firsts.get(key);if(first===void 0)firsts.set(key,version2);else if(first.major!==
version2.major){let message=`Major versions are mixed: ${(0,import_chunk_EZXGLPSD.quote)(version2.text)} beside ${(0,import_chunk_EZXGLPSD.quote)(first.text)}.`;
return{at:version2.at,message,severity:"warn",related:[{at:first.at,message:"The other major version."}]}}}}}function differing(versions2,written){let major=majorOf(
written),[first]=versions2;if(first===void 0||major===void 0||major===0||first.major===major||versions2.some(version2=>version2.major!==first.major))return;let message=`\
Major version in ${first.kind} ${(0,import_chunk_EZXGLPSD.quote)(first.text)} (${first.major}) differs from info.version ${(0,import_chunk_EZXGLPSD.quote)(written)}\
 (${major}).`;return{at:first.at,message}}function majorOf(version2){let match=/^v?(\d{1,3})(?:\.\d+){0,2}(?:[-+].*)?$/i.exec(version2?.trim()??"");return match===
null?void 0:Number(match[1])}var inventory={name:"inventory",title:"Owned, versioned, classified",rules:[apiIdDefined,dataClassificationDefined,deprecationSunset,
exposureDefined,externalDocsDefined,infoContact,infoDescription,infoLicenseTerms,infoVersionSemver,lifecycleDefined,ownerDefined,serverEnvironmentDeclared,slaDefined,
versionConsistent]};function hasPropertyNamed(isWanted){return remembered(schema=>schema.edges.some(({field,key})=>field==="properties"&&isWanted(String(key))))}
function requestMediaTypes(operation){return(operation.requestBody?.below("content")??[]).map(({key,element})=>({name:String(key),element}))}function requestSchemas(operation){
let schemas=[];for(let $0=operation.parameters,$1=0;$1<$0.length;$1++){let parameter=$0[$1];parameter.in==="body"&&addSchema(parameter.element,schemas)}for(let $3=operation.
requestBody?.below("content")??[],$4=0;$4<$3.length;$4++){let{element}=$3[$4];addSchema(element,schemas)}return schemas}function addSchema(holder,into){let schema=holder.
one("schema");schema instanceof import_chunk_LS7VJ7V7.Schema&&into.push(schema)}var idempotencyKey={id:"idempotency-key",summary:"Operations that must not happe\
n twice take an idempotency key.",severity:"info",tier:"optional",formats:allFormats,maps:{owaspApi2023:["API6"],cwe:[837,841]},securitySeverity:3.1,commonRemedy:"\
Write one parameter `Idempotency-Key` under `components/parameters` (2.0: `parameters`), and refer to it from the operations.",options:{strict:{default:!1,description:"\
Whether every POST and PATCH is asked for a key, not only what creates something or is critical.",schema:{type:"boolean"}},requestIdSatisfies:{default:!1,description:'\
Whether a request id ("X-Request-Id") counts as a key.',schema:{type:"boolean"}}},on:{operation:{when:(operation,{model,options})=>isRepeatedWithHarm(operation,
model,options.strict===!0),check(operation,report,{options}){if(takesName(operation,isIdempotencyHeader,namesKey)||options.requestIdSatisfies===!0&&takesName(operation,
isRequestId,namesRequest))return;let message=`${operation.method.toUpperCase()} is not idempotent, and the operation takes no idempotency key.`;report({at:operation.
node,message})}}}};function isRequestId(name){return hasTokenRun(nameTokens(name),["request","id"])}function takesName(operation,isWanted,hasProperty){return operation.
parameters.some(({name})=>isWanted(name))||requestSchemas(operation).some(schema=>(0,import_chunk_LS7VJ7V7.possibleSchemas)(schema).some(hasProperty))}var namesKey=hasPropertyNamed(
isIdempotencyHeader),namesRequest=hasPropertyNamed(isRequestId);function isRepeatedWithHarm(operation,model,isStrict){let{element,method,role}=operation;return role!==
"path"||method!=="post"&&method!=="patch"||element.get("x-idempotent")===!0||isHarmless2(operation)?!1:isStrict||isCritical(operation)||method==="post"&&isCreating(
operation,model)}var harmless2=new Set(["search","query","find","filter","lookup","count","list","check","validate","verify","preview","calculate","estimate","l\
ogin","logout","signin","token","authenticate","refresh"]);function isHarmless2({path,operationId}){let last=path.split("/").findLast(segment=>segment!==""&&!segment.
includes("{"))??"";return nameTokens(last).some(token=>harmless2.has(token))||reads(nameTokens(operationId??""))}function reads([verb="",...others2]){return readingVerbs.
has(verb)&&!others2.includes("create")}var readingVerbs=new Set(["get","find","fetch","lookup"]),criticalTags=new Set(["payment","payments","billing","charge","\
charges","checkout","transfer","transfers","payout","payouts","refund","refunds"]);function isCritical(operation){return operation.extension("x-critical")===!0?
!0:operation.element.list("tags").some(tag=>typeof tag=="string"&&nameTokens(tag).some(token=>criticalTags.has(token)))}function isCreating(operation,model){let{
path,responseCodes}=operation;return responseCodes.some(code=>code==="201"||code==="202")||collectionPaths(model).has(path.replace(/\/$/,""))}var collectionPaths=(0,import_chunk_LS7VJ7V7.perModel)(
({operations:operations2})=>{let paths2=new Set;for(let $0=operations2,$1=0;$1<$0.length;$1++){let{path}=$0[$1];{let parent=/^(.*)\/\{[^{}]+\}\/?$/.exec(path)?.[1];
parent!==void 0&&paths2.add(parent)}}return paths2});function schemaDepth(schema,model){let depths2=depthsIn(model);return depths2.get(schema)??measure(schema,depths2)}
var depthsIn=(0,import_chunk_LS7VJ7V7.perModel)(()=>new Map);function measure(start,depths2){let open2=[enter(start)],isOpen5=new Set([start]);for(let top=open2.
at(-1);top!==void 0;top=open2.at(-1)){let edge=top.edges[top.next];if(edge===void 0){depths2.set(top.schema,top.depth),isOpen5.delete(top.schema),open2.pop();continue}
let inner=isPart3(edge.field)&&isSchema2(edge.to)&&edge.to.keyword("readOnly")!==!0?edge.to:void 0,known3=inner===void 0?0:depths2.get(inner);inner===void 0||isOpen5.
has(inner)?top.next+=1:known3===void 0?(isOpen5.add(inner),open2.push(enter(inner))):(top.depth=Math.max(top.depth,known3+((0,import_chunk_LS7VJ7V7.isInPlace)(edge.
field)?0:1)),top.next+=1)}return depths2.get(start)??0}function enter(schema){return{schema,edges:schema.edges,next:0,depth:0}}var partFields2=new Set(["propert\
ies","patternProperties","additionalProperties","unevaluatedProperties","items","prefixItems","unevaluatedItems"]);function isPart3(field){return partFields2.has(
field)||(0,import_chunk_LS7VJ7V7.isInPlace)(field)&&!(0,import_chunk_LS7VJ7V7.isAssertion)(field)}function isSchema2(element){return element.kind==="schema"}var nestingDepthLimited={
id:"nesting-depth-limited",summary:"Request bodies nest no deeper than they must.",severity:"hint",tier:"optional",formats:allFormats,maps:{owaspApi2023:["API4"],
cwe:[674]},securitySeverity:2,options:{maxDepth:{default:8,description:"How many objects and arrays a request body may have inside each other.",schema:{type:"in\
teger",minimum:1}},maxArrayDepth:{default:2,description:"How many arrays may be directly inside each other.",schema:{type:"integer",minimum:1}}},on:{operation:{
when:operation=>operation.role==="path"&&requestSchemas(operation).length>0,check(operation,report,{model,options}){for(let $0=requestSchemas(operation),$1=0;$1<
$0.length;$1++){let schema=$0[$1];{let depth=schemaDepth(schema,model);if(depth<=Number(options.maxDepth))continue;report({at:referredSchema(schema).node,message:`\
Request body nests ${(0,import_chunk_EZXGLPSD.quote)(depth)} levels deep.`})}}}},schema:{among:{types:["array"]},when:schema=>schema.hasType("array")&&schema.isRequest&&
schema.isData,check(schema,report,{options}){if(schema.uses.some(({field})=>field==="items"))return;let depth=arrayDepth(schema);depth>Number(options.maxArrayDepth)&&
report({at:schema.node,message:`Array nests ${(0,import_chunk_EZXGLPSD.quote)(depth)} arrays deep.`})}}}};function arrayDepth(outermost){let chain=new Map,array=outermost;
for(;array!==void 0&&!depths.has(array)&&!chain.has(array);array=itemArray(array))chain.set(array,chain.size);let below=array===void 0?0:depths.get(array)??0,circle=array===
void 0?void 0:chain.get(array);for(let[passed,index2]of chain)depths.set(passed,below+chain.size-(circle===void 0?index2:Math.min(index2,circle)));return depths.
get(outermost)??0}var depths=new WeakMap;function itemArray(array){return array.schemas("items").flatMap(import_chunk_LS7VJ7V7.appliedSchemas).find(item=>item.hasType(
"array"))}var optimisticConcurrency={id:"optimistic-concurrency",summary:"Changes of a resource can depend on its version.",severity:"hint",tier:"optional",formats:allFormats,
maps:{owaspApi2023:["API6"],cwe:[362,367]},securitySeverity:2,commonRemedy:"Write one parameter `If-Match` under `components/parameters` (2.0: `parameters`), re\
fer to it from the operations, and document `ETag` where the resource is read.",on:{operation:{when:({method,path,role})=>role==="path"&&changing2.has(method)&&
/\}\/?$/.test(path),check(operation,report,{model}){if(takesHeader(operation,"if-match"))isWithoutTag(operation,model)&&report({at:operation.node,message:'Opera\
tion takes "If-Match", but GET of the same path documents no "ETag".'});else if(!takesVersion(operation)){let message=`${operation.method.toUpperCase()} of an i\
dentified resource takes neither "If-Match" nor a version.`;report({at:operation.node,message})}}}}},changing2=new Set(["put","patch","delete"]);function takesHeader({
parameters},wanted){return parameters.some(({in:place,name})=>place==="header"&&name.toLowerCase()===wanted)}function takesVersion(operation){return takesHeader(
operation,"if-unmodified-since")?!0:operation.parameters.some(({in:place,name})=>places5.has(place)&&isVersion2(name))||requestSchemas(operation).some(hasVersion2)}
var places5=new Set(["query","header","formData"]);function hasVersion2(schema){return(0,import_chunk_LS7VJ7V7.possibleSchemas)(schema).some(part=>namesVersion(
part)||holdsVersion(part))}var namesVersion=hasPropertyNamed(isVersion2),holdsVersion=remembered(schema=>schema.edges.some(({field,to:to2})=>field==="properties"&&
to2 instanceof import_chunk_LS7VJ7V7.Schema&&(0,import_chunk_LS7VJ7V7.possibleSchemas)(to2).some(namesVersion))),versionWords=new Set(["version","etag","revisio\
n","rev"]),others=new Set(["api","schema","app","application","os","client","protocol","software","firmware"]);function isVersion2(name){let tokens=nameTokens(name);
return!tokens.some(token=>others.has(token))&&(versionWords.has(tokens.at(-1)??"")||tokens.slice(-2).join("")==="etag")}function isWithoutTag({path},model){return readers(
model).get(path)?.responses.some(({code,response})=>code.startsWith("2")&&hasHeader(response,"ETag"))===!1}var readers=(0,import_chunk_LS7VJ7V7.perModel)(({operations:operations2})=>new Map(
operations2.filter(({method,role})=>method==="get"&&role==="path").map(operation=>[operation.path,operation])));function collectionsOf(operation,model){return byOperation(
model).get(operation)??[]}function namesKinds(path){let tokens=nameTokens(lastName(path)??"");return tokens.at(-1)==="states"||kinds3.test(tokens.join(""))}var kinds3=/(?:types|kinds|countries|currencies|languages|locales|timezones|genders)$/,
byOperation=(0,import_chunk_LS7VJ7V7.perModel)(model=>{let found=new Map;for(let $0=model.operations,$1=0;$1<$0.length;$1++){let operation=$0[$1];{if(operation.
role!=="path"||operation.method!=="get"||endsWithIdentifier(operation.path))continue;found.set(operation,readCollections(operation))}}return found});function endsWithIdentifier(path){
return/\{[^{}]+\}(?:\.\w+)?\/?$/.test(withoutFormat(path))}function withoutFormat(path){return path.replace(/\.?\{(?:format|ext|extension)\}\/?$/i,"")}function readCollections(operation){
let collections=[];for(let $3=operation.responses,$4=0;$4<$3.length;$4++){let{code,response}=$3[$4];{if(!code.startsWith("2"))continue;for(let body of bodySchemas2(
response)){let list=listIn(body,operation.path);list!==void 0&&collections.push({response,body,list})}}}return collections}var streams=new Set(["application/x-n\
djson","application/ndjson","application/jsonl","application/x-jsonlines","application/json-seq","application/stream+json","text/event-stream"]);function bodySchemas2(response){
let schemas=new Set;for(let $6=bodiesOf(response),$7=0;$7<$6.length;$7++){let{mediaType="",schema}=$6[$7];streams.has((0,import_chunk_LS7VJ7V7.bareMediaType)(mediaType))||
schemas.add(schema)}return schemas}function listIn(body,path){let applied=(0,import_chunk_LS7VJ7V7.appliedSchemas)(body);if(applied.some(isArray))return applied.
some(holdsFewKinds)?void 0:applied;let only;for(let $9=applied,$10=0;$10<$9.length;$10++){let part=$9[$10];{if(!hasList2(part))continue;for(let $12=part.edges,$13=0;$13<
$12.length;$13++){let edge=$12[$13];{if(!isList(edge))continue;let name=String(edge.key);if(only!==void 0&&only!==name)return;only=name}}}}if(!(only===void 0||!isListName(
only,path)))return(0,import_chunk_LS7VJ7V7.propertiesAmong)(applied).get(only)?.flatMap(import_chunk_LS7VJ7V7.appliedSchemas)}var hasList2=remembered(schema=>schema.
edges.some(isList));function isList({field,to:to2}){return field!=="properties"||to2.edges.length===0||!(to2 instanceof import_chunk_LS7VJ7V7.Schema)?!1:(0,import_chunk_LS7VJ7V7.appliedSchemas)(
to2).some(schema=>isArray(schema)&&holdsObjects(schema))}function isArray(schema){return schema.hasType("array")}function holdsFewKinds(schema){return schema.schemas(
"items").flatMap(import_chunk_LS7VJ7V7.appliedSchemas).some(item=>item.hasType("boolean")||Array.isArray(item.keyword("enum")))}function holdsObjects(schema){return schema.
schemas("items").flatMap(import_chunk_LS7VJ7V7.appliedSchemas).some(item=>item.hasType("object")||item.edges.some(({field})=>field==="properties"||field==="oneO\
f"||field==="anyOf"))}var listNames2=new Set(["items","data","value","values","results","result","records","entries","list","content","elements","rows","hits","\
collection","resources","objects","documents","entities","members"]);function isListName(name,path){let words7=nameTokens(name).join(" "),segment=lastName(path);
return segment===void 0||/^v\d\w*$/i.test(segment)?!1:listNames2.has(words7)||words7===nameTokens(segment).join(" ")}function lastName(path){return withoutFormat(
path).split("/").findLast(part=>part!==""&&!part.includes("{"))?.replace(/\.\w+$/,"")}var maxPageSizeOption={maxPageSize:{default:1e3,description:"How many item\
s one answer may have at most.",schema:{type:"integer",minimum:1}}};function maxPageSizeOf(options){return Number(options.maxPageSize)}function isPagingName(name){
let tokens=nameTokens(name);return otherActs.has(tokens[0]??"")||isMeasure(tokens)?!1:tokens.some(token=>pagingWords.has(token))||hasTokenRun(tokens,["number","\
of"])||tokens.join("")==="number"}var otherActs=new Set(["include","includes","including","calculate"]);function isMeasure(tokens){return tokens.some((token,index2)=>{
let next2=tokens[index2+1]??"";return(token==="first"||token==="last")&&names3.has(next2)||limits2.has(token)&&measures.has(next2)})}var names3=new Set(["name",
"names"]),limits2=new Set(["max","maximum"]),measures=new Set(["price","amount","cost","rating","level","age","year","width","height","weight"]),pagingWords=new Set(
["limit","limits","page","pages","pagesize","perpage","pageno","pagenumber","pagetoken","paging","pagination","offset","cursor","marker","skip","top","first","l\
ast","take","size","count","max","maximum","maxresults","rows","start","startindex","after","before","since","from","next","continuation","continue","scroll","r\
ange","chunk","batch","window","n","num","rpp"]);function isContinuationName(name){return nameTokens(name).some(token=>continuationWords.has(token))}var continuationWords=new Set(
["next","limit","cursor","cursors","page","pages","paging","pager","paginator","pagination","pageinfo","nextlink","nextpage","nextpagetoken","more","offset","co\
ntinuation","continue","marker","truncated"]);function isSelectionName(name){return selectionWords.has(nameTokens(name).at(-1)??"")}var selectionWords=new Set([
"ids","identifiers","uuids","guids","keys"]);function isOwnIdentifier(name){return ownIdentifiers.has(name.toLowerCase())}var ownIdentifiers=new Set(["id","uuid",
"guid","ean","gtin","isbn"]);function pagingRole(name){let[first="",...others2]=nameTokens(name);return roles.get((wrappings2.has(first)?"":first)+others2.join(
""))}var wrappings2=new Set(["pagination","paging","pager"]),certainSizes=["limit","pagesize","perpage","pagelimit","maxpagesize","maxresults","maxitems","resul\
tsperpage","itemsperpage","limitperpage"],roles=new Map([...namesWith(certainSizes,{is:"size",isCertain:!0}),...namesWith(["size","count","top","first","take","\
rows","max","num"],{is:"size",isCertain:!1}),...namesWith(["page","pagenumber","pageno","pageindex"],{is:"position",isCertain:!0}),...namesWith(["offset","skip",
"pageoffset","startindex"],{is:"position",isCertain:!1})]);function namesWith(names5,role){return names5.map(name=>[name,role])}var paginationDefined={id:"pagin\
ation-defined",summary:"Collections are returned in pages.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API4"],cwe:[770,1284],asvs:["15.\
2.2"]},securitySeverity:5.3,commonRemedy:"Write the parameters that page a list once, under `components/parameters` (2.0: `parameters`), and refer to them from \
the operations.",options:maxPageSizeOption,on:{operation:{when:(operation,{model})=>collectionsOf(operation,model).length>0,check(operation,report,{model,options}){
if(isPagedByCaller(operation)||isPagedByExtension(operation)||isSelection(operation)||namesKinds(operation.path))return;let most4=operation.extension("x-paginat\
ion")==="none"?Number.MAX_VALUE:maxPageSizeOf(options),open2=collectionsOf(operation,model).filter(list=>!isPagedByServer(list)),worst=Math.max(...open2.map(boundOf),
0);if(worst<=most4)return;let severity=operation.exposure==="internal"?"info":void 0,what=Number.isFinite(worst)?` of up to ${(0,import_chunk_EZXGLPSD.quote)(worst)}\
 items: nothing pages it.`:": nothing pages it or bounds it.";report({at:operation.node,message:`Operation returns a whole collection${what}`,severity})}}}};function isPagedByCaller({
parameters}){return parameters.some(({in:place,name})=>(place==="query"||place==="header")&&isPagingName(name))}function isSelection({parameters}){return parameters.
some(({in:place,name,element})=>place!=="query"&&place!=="path"?!1:isSelectionName(name)||place==="query"&&element.flag("required")===!0&&isOwnIdentifier(name))}
function isPagedByExtension({element}){return Object.entries(element.value).some(([name,value])=>name.startsWith("x-")&&nameTokens(name).some(token=>extensionWords.
has(token))&&(value===!0||(0,import_chunk_LS7VJ7V7.isObject)(value)))}var extensionWords=new Set(["pagination","paging","pageable","paginated"]);function boundOf({
list}){let bounds2=list.map(schema=>schema.keyword("maxItems")).filter(maxItems=>typeof maxItems=="number");return Math.min(...bounds2,Number.POSITIVE_INFINITY)}
function isPagedByServer({response,body}){return response.edges.some(({field,key})=>field==="headers"&&isPagingHeader(String(key)))||hasContinuation(body,1)}function isPagingHeader(name){
return/^(?:link|content-range)$/i.test(name)||isContinuationName(name)}function hasContinuation(schema,levels){for(let[name,property]of(0,import_chunk_LS7VJ7V7.propertiesAmong)(
(0,import_chunk_LS7VJ7V7.appliedSchemas)(schema)))if(isContinuationName(name)||levels>0&&property.some(one=>hasContinuation(one,levels-1)))return!0;return!1}var paginationLimitBounded={
id:"pagination-limit-bounded",summary:"Parameters that page through a list are bounded.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["AP\
I4"],cwe:[770,1284],asvs:["2.2.1"]},securitySeverity:7,commonRemedy:"Write each paging parameter once, with its bounds, under `components/parameters` (2.0: `par\
ameters`), and refer to it from the operations.",options:maxPageSizeOption,on:{parameter:{when:(parameter,{model})=>roleOf(parameter,model)!==void 0,check(parameter,report,{
model,options}){let role=roleOf(parameter,model);if(role===void 0)return;let isInternal3=usesOf3(parameter,model).every(({exposure})=>exposure==="internal"),violation2=role.
is==="size"?judgeSize(parameter,maxPageSizeOf(options),isInternal3):judgePosition(parameter,isInternal3);violation2!==void 0&&report(violation2)}}}};function judgeSize(parameter,most4,isInternal3){
let schemas=schemasOf(parameter),subject=`Page-size parameter ${(0,import_chunk_EZXGLPSD.quote)(parameter.get("name"))}`,numeric2=schemas.find(isNumeric);if(numeric2===
void 0){let text2=schemas.find(schema=>schema.hasType("string"));return text2===void 0||schemas.some(schema=>isEnumerated(schema)||schema.has("pattern"))?void 0:
{at:text2.node,message:`${subject} is a string: nothing bounds it.`,severity:isInternal3?"info":"warn"}}let bounds2=boundsOf(schemas),isDefaultNeeded=parameter.
get("required")!==!0&&!schemas.some(schema=>schema.has("default")),defects=sizeDefects(bounds2,most4,isDefaultNeeded);if(defects.length===0)return;let[worst,mild]=isInternal3?
["warn","info"]:["error","warn"];return{at:numeric2.node,message:`${subject} ${defects.join(" and ")}.`,severity:bounds2.maximum===void 0?worst:mild}}function sizeDefects({
minimum,maximum},most4,isDefaultNeeded){let missing2=[...maximum===void 0?['no "maximum"']:[],...isDefaultNeeded?['no "default"']:[],...minimum===void 0||minimum<
0?['no "minimum" of 0 or more']:[]];return[...missing2.length>0?[`has ${missing2.join(" and ")}`]:[],...maximum!==void 0&&maximum>most4?[`allows ${(0,import_chunk_EZXGLPSD.quote)(
maximum)} items`]:[]]}function judgePosition(parameter,isInternal3){let schemas=schemasOf(parameter),numeric2=schemas.find(isNumeric);if(numeric2===void 0)return;
let{minimum,maximum}=boundsOf(schemas),missing2=[...minimum===void 0?['no "minimum"']:[],...maximum===void 0?['no "maximum"']:[]];if(missing2.length===0)return;
let message=`Paging parameter ${(0,import_chunk_EZXGLPSD.quote)(parameter.get("name"))} has ${missing2.join(" and ")}.`;return{at:numeric2.node,message,severity:minimum===
void 0&&!isInternal3?"warn":"info"}}function schemasOf(parameter){let schema=parameter.one("schema");return schema instanceof import_chunk_LS7VJ7V7.Schema?(0,import_chunk_LS7VJ7V7.possibleSchemas)(
schema):[]}function isNumeric(schema){return schema.hasType("integer")||schema.hasType("number")}function boundsOf(schemas){let listed=schemas.find(isEnumerated);
if(listed!==void 0){let values=[...Array.isArray(listed.keyword("enum"))?listed.list("enum"):[listed.keyword("const")]].filter(value=>typeof value=="number");return{
minimum:values.reduce((least,value)=>Math.min(least,value),Number.POSITIVE_INFINITY),maximum:values.reduce((most4,value)=>Math.max(most4,value),Number.NEGATIVE_INFINITY)}}
return{minimum:boundOf2(schemas,"minimum","exclusiveMinimum",1),maximum:boundOf2(schemas,"maximum","exclusiveMaximum",-1)}}function boundOf2(schemas,inclusive,exclusive,step2){
for(let $0=schemas,$1=0;$1<$0.length;$1++){let schema=$0[$1];{let bound=schema.keyword(inclusive);if(typeof bound=="number")return bound;let open2=schema.keyword(
exclusive);if(typeof open2=="number"&&schema.format>="oas3_1")return open2+step2}}}function roleOf(parameter,model){if(parameter.text("in")!=="query")return;let name=parameter.
text("name")??"",role=pagingRole(name);return role===void 0?void 0:usesOf3(parameter,model).some(operation=>readers2.has(operation.method)&&(role.isCertain||isPaged(
operation,name,model)))?role:void 0}var readers2=new Set(["get","head","post","query"]);function isPaged(operation,name,model){return collectionsOf(operation,model).
length>0?!0:operation.parameters.some(other=>other.in==="query"&&other.name!==name&&pagingRole(other.name)!==void 0)}function usesOf3(parameter,model){return parameterUses(
model,parameter).filter(({role})=>role==="path")}var rateLimitDocumented={id:"rate-limit-documented",summary:"Operations document how often they may be called.",
severity:"info",tier:"core",formats:allFormats,maps:{owaspApi2023:["API4"],cwe:[770,799],asvs:["2.4.1"]},securitySeverity:3.1,yieldsTo:["error-response-defined",
"error-429-defined","sensitive-flow-protected"],on:{operation:{when:(operation,{model})=>isExamined3(operation,model),check(operation,report,{model}){let{isSilent,
paths:paths2}=silence2(model);if(!isSilent&&documentsRateLimit(operation,model))return;let severity=isDeclaredPublic(operation,model)?"warn":void 0;report(paths2===
void 0?{at:operation.responsesNode,message:'Operation documents no rate limit: no header, no "Retry-After" with 429, no "x-rate-limit".',severity}:{at:paths2,message:'\
No operation documents a rate limit: no header, no "Retry-After" with 429, no "x-rate-limit".',severity})}}}};function isExamined3(operation,model){let{exposure,
method,role}=operation;return role!=="path"||exposure==="internal"||method==="head"||method==="options"?!1:!isUnlimitedOnPurpose(operation,model)}function isDeclaredPublic({
element,pathItem},{context}){return((0,import_chunk_LS7VJ7V7.exposureOf)(element)??(0,import_chunk_LS7VJ7V7.exposureOf)(pathItem)??(context.isExposureDeclared?context.
exposure:void 0))==="public"}var silence2=(0,import_chunk_LS7VJ7V7.perModel)(model=>{let isSilent=!model.operations.some(operation=>isExamined3(operation,model)&&
documentsRateLimit(operation,model));return{isSilent,paths:isSilent?model.root.node.child("paths"):void 0}}),isSized=createFixpoint(partsOf2,(schema,isPartSized)=>{
let applied=(0,import_chunk_LS7VJ7V7.appliedSchemas)(schema);if(applied.some(isListed3))return!0;let types3=new Set(applied.flatMap(one=>one.types)),branches=branchesOf2(
applied),properties=requestProperties(applied);return branches.length===0&&(0,import_chunk_LS7VJ7V7.propertiesAmong)(applied).size===0&&isOpen2(types3,applied)||
types3.has("string")&&!applied.some(boundsString)||types3.has("array")&&!(applied.some(boundsItems)&&isEverySized(itemsOf(applied),isPartSized))||!applied.every(
one=>isMapSized(one,applied,isPartSized))?!1:branches.every(isPartSized)&&properties.every(judging=>judging.some(isPartSized))});function isOpen2(types3,applied){
return types3.has("object")?!applied.some(one=>one.has("additionalProperties")):types3.size===0}function isEverySized(items,isPartSized){return items.length>0&&
items.every(isPartSized)}function isMapSized(schema,applied,isPartSized){if(schema.keyword("additionalProperties")===!0)return!1;let values=mapValues(schema);return values.
length===0?!0:applied.some(one=>typeof one.keyword("maxProperties")=="number")&&values.every(isPartSized)}function partsOf2(schema){let applied=(0,import_chunk_LS7VJ7V7.appliedSchemas)(
schema);return[...branchesOf2(applied),...itemsOf(applied),...requestProperties(applied).flat(),...applied.flatMap(mapValues)]}function branchesOf2(applied){return applied.
flatMap(one=>[...one.schemas("oneOf"),...one.schemas("anyOf")])}function itemsOf(applied){return applied.flatMap(one=>[...one.schemas("items"),...one.schemas("p\
refixItems")])}function requestProperties(applied){return[...(0,import_chunk_LS7VJ7V7.propertiesAmong)(applied).values()].filter(judging=>!judging.some(one=>one.
keyword("readOnly")===!0))}function mapValues(schema){return[...schema.schemas("additionalProperties"),...schema.schemas("patternProperties")].filter(value=>value.
boolean!==!1)}function isListed3(schema){return Array.isArray(schema.keyword("enum"))||Object.hasOwn(schema.keywords,"const")}var shortFormats=new Set(["date","\
date-time","time","uuid","ipv4","ipv6","hostname","email"]),boundsString=remembered(schema=>{let format=schema.keyword("format");if(typeof schema.keyword("maxLe\
ngth")=="number"||shortFormats.has(format)||format==="binary")return!0;let pattern=schema.keyword("pattern");return typeof pattern=="string"&&isFinitePattern(pattern)});
function boundsItems(schema){return typeof schema.keyword("maxItems")=="number"}function hasSizeNote({value}){for(let name in value)if(name.startsWith("x-")&&value[name]!==
null&&sizes.test(nameTokens(name).join("")))return!0;return!1}var sizes=/max(?:file|upload|body|content|request)?(?:size|bytes|length)|size(?:limit|max)|requestlimit/,
requestSizeLimited={id:"request-size-limited",summary:"Request bodies have a maximum size.",severity:"info",tier:"optional",formats:allFormats,maps:{owaspApi2023:[
"API4"],cwe:[770]},securitySeverity:3.1,on:{operation:{when:(operation,{model})=>operation.role==="path"&&operation.exposure!=="internal"&&takesBody2(operation,
model.format),check(operation,report,{model}){if(isLimited2(operation,model)||bodySchemas3(operation).every(schema=>schema!==void 0&&isSized(schema)))return;let{
paths:paths2}=silence3(model);report(paths2===void 0?{at:bodyNode(operation),message:"Request body has no maximum size: its schema does not bound it, and 413 is\
 not documented."}:{at:paths2,message:"Request bodies have no maximum size: schemas do not bound them, and no operation documents 413."})}}}},silence3=(0,import_chunk_LS7VJ7V7.perModel)(
model=>({paths:model.operations.some(operation=>operation.role==="path"&&isLimited2(operation,model))?void 0:model.root.node.child("paths")}));function isLimited2(operation,model){
return operation.documents("413")||isNoted(operation,model)}function isNoted(operation,{root}){let{element,pathItem,requestBody}=operation,bodies=operation.parameters.
filter(({in:place})=>place==="body").map(parameter=>parameter.element);return[element,pathItem,root.one("info"),root,requestBody,...bodies].some(holder=>holder!==
void 0&&hasSizeNote(holder))||requestMediaTypes(operation).some(isNotedMediaType)}function isNotedMediaType({element}){return hasSizeNote(element)}function bodySchemas3(operation){
return[...operation.parameters.filter(({in:place})=>place==="body"||place==="formData").map(({element})=>element),...requestMediaTypes(operation).map(({element})=>element)].
map(holder=>{let schema=holder.one("schema");return schema instanceof import_chunk_LS7VJ7V7.Schema?schema:void 0})}function bodyNode(operation){let body=operation.
parameters.find(({in:place})=>place==="body");return operation.node.child("requestBody")??body?.at.node??operation.node}function sensitiveFlow(operation){let declared=operation.
element.get("x-sensitive-flow");if(declared===!1||operation.role!=="path"||!changing3.has(operation.method))return;if(typeof declared=="string"&&declared!=="")return declared;
if(declared===!0)return operation.operationId??operation.path;if(!mayBeFlow(operation))return;let place=readPlace(operation);return flows.find(flow=>flow.isAt(place))?.
name}function mayBeFlow({path,operationId}){let last=path.split("/").findLast(isFixed);return last!==void 0&&hasFlowWords(wordsOf5(last))||hasFlowWords(nameTokens(
operationId??""))}var changing3=new Set(["post","put","patch"]);function readPlace(operation){let{path,method,operationId,element}=operation,segments=path.split(
"/").filter(segment=>segment!==""),fixed=segments.filter(isFixed).map(wordsOf5),id=nameTokens(operationId??""),tags=element.list("tags").flatMap(tag=>typeof tag==
"string"?nameTokens(tag):[]);return{isPost:method==="post",last:fixed.at(-1)??[],before:fixed.at(-2)??[],isLast:!isParameter3(segments.at(-1)??"{}"),hasParameter:segments.
some(isParameter3),operationId:id,all:new Set([...fixed.flat(),...id,...tags]),operation}}function isFixed(segment){return segment!==""&&!segment.includes("{")}
function wordsOf5(segment){return nameTokens(segment.replace(/\.(?:json|xml|php)$/,""))}function isParameter3(segment){return segment.includes("{")||segment.startsWith(
":")}var account=["user","users","account","accounts","auth","authentication","me","customer","customers","member","members"],selfService2=["self","service"],grants=[
"auth","oauth","oidc","openid","sso","login","session","identity"],proofs=["otp","code","phone","sms","mobile","mfa","pin","passcode"],money=["money","fund","fu\
nds","payment","payments","bank","wallet","wallets","balance","balances","payout","payouts"],offers=["coupon","coupons","voucher","vouchers","promotion","promo",
"giftcard","giftcards"],revocable=["payment","payments","application","applications","consent","consents","offer","offers","request","requests"],asides=["settin\
gs","setting","config","configuration","template","templates","history","attempt","attempts","event","events","logs","report","reports","search","query","export",
"import","policy","policies","provider","providers","webhook","webhooks","status","list","batch","bulk","form","forms"];function acts(name,runs2){let has2=tokens=>runs2.
some(run=>hasTokenRun(tokens,run))&&!hasAny(new Set(tokens),asides);return{name,runs:runs2,isAt:({last,isLast,operationId})=>isLast&&has2(last)||has2(operationId)}}
function creates(name,words7,isMeant=always2){return{name,runs:words7.map(word=>[word]),isAt:place=>place.isPost&&endsWith(place,words7)&&isMeant(place)}}var flows=[
acts("login",[["login"],["log","in"],["logon"],["signin"],["sign","in"]]),creates("login",["authenticate"]),creates("login",["session","sessions"],({operation})=>takesPassword(
operation)),creates("token",["token"],({all,hasParameter})=>hasAny(all,grants)||!hasParameter),acts("one-time password",[["otp"],["one","time","password"],["one",
"time","code"]]),creates("verification",["verify"],({all})=>hasAny(all,proofs)||all.has("email")&&hasAny(all,account)),acts("password reset",[["forgot","passwor\
d"],["forgotten","password"],["password","forgot"],["reset","password"],["password","reset"],["lost","password"],["recover","password"],["password","recovery"]]),
creates("password reset",["reset","forgot"],({before})=>before.includes("password")||before.includes("passwords")),creates("account recovery",["recovery","recov\
er"],({before})=>hasAny(new Set(before),account)||hasTokenRun(before,selfService2)),acts("sign-up",[["signup"],["sign","up"],["register","user"],["user","regist\
ration"]]),creates("sign-up",["register","registration"],({before})=>before.length===0||hasAny(new Set(before),[...account,"api","v"])||hasTokenRun(before,selfService2)),
creates("checkout",["checkout"]),creates("payment",["payment","payments","pay","payout","payouts"],({operationId})=>operationId[0]!=="update"),creates("transfer",
["transfer","transfers"],({all})=>hasAny(all,money)),creates("withdrawal",["withdraw"],({before})=>!hasAny(new Set(before),revocable)),creates("withdrawal",["wi\
thdrawal","withdrawals"]),creates("order",["orders"]),creates("redemption",["redeem"]),creates("redemption",["apply"],({before})=>hasAny(new Set(before),offers)),
creates("vote",["vote","votes","upvote","downvote"]),creates("invitation",["invite","invites","invitation","invitations"]),creates("SMS",["sms"]),creates("SMS",
["send"],({before})=>before.includes("sms")),creates("booking",["booking","bookings"])];function takesPassword(operation){return operation.parameters.some(({in:place,
name})=>place==="formData"&&isPassword(name))?!0:requestSchemas(operation).some(schema=>(0,import_chunk_LS7VJ7V7.possibleSchemas)(schema).some(namesPassword))}function isPassword(name){
return sensitiveName(name)?.kind==="password"}var namesPassword=hasPropertyNamed(isPassword),flowRuns=flows.flatMap(({runs:runs2})=>runs2),firstWords=new Set(flowRuns.
map(([first])=>first));function hasFlowWords(tokens){return tokens.some(token=>firstWords.has(token))&&flowRuns.some(run=>hasTokenRun(tokens,run))}function always2(){
return!0}function endsWith({last,isLast},words7){let[only,...more]=last;return isLast&&only!==void 0&&more.length===0&&words7.includes(only)}function hasAny(tokens,words7){
return words7.some(word=>tokens.has(word))}var sensitiveFlowProtected={id:"sensitive-flow-protected",summary:"Sensitive flows document a rate limit or protectio\
n from automation.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API6","API4","API2"],cwe:[799,307,837],asvs:["2.4.1","6.3.1"]},securitySeverity:6.5,
commonRemedy:"Write one response `429` with `Retry-After` under `components/responses` (2.0: `responses`), and refer to it from the operations.",on:{operation:{
when:operation=>sensitiveFlow(operation)!==void 0,check(operation,report,{model}){if(operation.documents("429")||documentsRateLimit(operation,model)||resistsAutomation(
operation))return;let message=`Sensitive flow ${(0,import_chunk_EZXGLPSD.quote)(sensitiveFlow(operation))} documents neither 429 or a rate limit nor protection \
from automation.`;report({at:operation.responsesNode,message,severity:operation.exposure==="internal"?"info":void 0})}}}};function resistsAutomation(operation){
return[operation.element,operation.pathItem].some(hasExtension2)||operation.parameters.some(({name})=>isChallenge(name))?!0:requestSchemas(operation).some(schema=>(0,import_chunk_LS7VJ7V7.possibleSchemas)(
schema).some(namesChallenge))}var extensions=new Set(["x-anti-automation","x-bot-protection","x-captcha","x-recaptcha"]);function hasExtension2({value}){return Object.
entries(value).some(([name,held])=>extensions.has(name)&&held!==!1&&held!==null&&held!=="none")}var namesChallenge=hasPropertyNamed(isChallenge);function isChallenge(name){
return challenges.test(nameTokens(name).join(""))}var challenges=/captcha|turnstile|proofofwork/;function uploadsOf(operation,model){return model.format!=="oas2"?
requestMediaTypes(operation).flatMap(readMediaType):[...fileParameters(operation),...binaryBodies(operation,model)]}function fileParameters({parameters}){return parameters.
filter(({in:place,element})=>place==="formData"&&element.get("type")==="file").map(({name,element})=>({name,at:element.node,hasType:hasTypeNote(element),hasSize:hasSizeNote(
element),isFormFile:!0}))}function binaryBodies({parameters,element},{root}){let types3=(0,import_chunk_LS7VJ7V7.mediaTypeHolder)(element,root,"consumes").list(
"consumes").filter(type=>typeof type=="string").map(import_chunk_LS7VJ7V7.bareMediaType),isConsumed=types3.length>0&&types3.every(isFileType),hasType=types3.length>
0&&types3.every(isSpecific);return parameters.flatMap(({in:place,name,element:parameter})=>{let schema=place==="body"?parameter.one("schema"):void 0;if(!(schema instanceof
import_chunk_LS7VJ7V7.Schema))return[];let schemas=(0,import_chunk_LS7VJ7V7.possibleSchemas)(schema);if(!isFile(isConsumed,schemas))return[];let all=[parameter,
...schemas],at2=isBinary2(schema)?schema.node:parameter.node;return[{name,at:at2,hasType:hasType||all.some(hasTypeNote),hasSize:all.some(hasSizeNote)||schemas.some(
hasMaxLength2)}]})}function readMediaType({name,element}){let mediaType=(0,import_chunk_LS7VJ7V7.bareMediaType)(name);if(dataTypes.test(mediaType))return[];let schema=element.
one("schema"),schemas=schema instanceof import_chunk_LS7VJ7V7.Schema?(0,import_chunk_LS7VJ7V7.possibleSchemas)(schema):[];if(mediaType.startsWith("multipart/"))
return partsOf3(element,schemas);if(!isFile(isFileType(mediaType),schemas))return[];let all=[element,...schemas],hasType=isSpecific(mediaType)||all.some(hasTypeNote)||
schemas.some(hasContentType),at2=schemas[0]!==void 0&&isBinary2(schemas[0])?schemas[0].node:element.node;return[{name:mediaType,at:at2,hasType,hasSize:all.some(
hasSizeNote)||schemas.some(hasMaxLength2)}]}function isFile(hasFileType,schemas){return schemas.some(isBinary2)||hasFileType&&!schemas.some(schema=>schema.hasType(
"object")||schema.has("properties"))}var dataTypes=/json|xml$|^text\/|x-www-form-urlencoded/;function isFileType(mediaType){return/^(?:image|audio|video|font)\//.
test(mediaType)||fileTypes.has(mediaType)}var fileTypes=new Set(["application/octet-stream","application/pdf","application/zip","application/gzip","application/\
x-tar"]);function partsOf3(mediaType,schemas){let parts=[];for(let[name,property]of(0,import_chunk_LS7VJ7V7.propertiesAmong)(schemas)){let own=property.flatMap(
import_chunk_LS7VJ7V7.possibleSchemas),all=[...own,...own.flatMap(one=>one.schemas("items")).flatMap(import_chunk_LS7VJ7V7.possibleSchemas)],[first]=property;if(first===
void 0||!all.some(isFilePart))continue;let hasType=isRestrictedByEncoding(mediaType,name)||all.some(hasTypeNote)||all.some(hasContentType),at2=[first,...first.schemas(
"items")].find(isFilePart)?.node??first.node;parts.push({name,at:at2,hasType,hasSize:[mediaType,...all].some(hasSizeNote)||all.some(hasMaxLength2)})}return parts}
function isFilePart(schema){let content=schema.keyword("contentMediaType");return isBinary2(schema)||typeof content=="string"&&!dataTypes.test((0,import_chunk_LS7VJ7V7.bareMediaType)(
content))}function isBinary2(schema){return schema.keyword("format")==="binary"&&(schema.hasType("string")||schema.types.length===0)}function isRestrictedByEncoding(mediaType,name){
return mediaType.one("encoding",name)?.text("contentType")?.split(",").every(type=>isSpecific((0,import_chunk_LS7VJ7V7.bareMediaType)(type)))===!0}function hasContentType(schema){
let content=schema.keyword("contentMediaType");return typeof content=="string"&&isSpecific((0,import_chunk_LS7VJ7V7.bareMediaType)(content))}function hasMaxLength2(schema){
return typeof schema.keyword("maxLength")=="number"}function isSpecific(mediaType){return mediaType!=="*/*"&&mediaType!=="application/octet-stream"}function hasTypeNote({
value}){for(let name in value)if(name.startsWith("x-")&&value[name]!==null&&types.test(nameTokens(name).join("")))return!0;return!1}var types=/(?:mime|content|media|file|allowed|accepted)types?$|accept$/,
uploadRestricted={id:"upload-restricted",summary:"File uploads restrict content type and size.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:[
"API4","API8"],cwe:[434,770],asvs:["5.2.1","5.2.2"]},securitySeverity:6,on:{operation:{when:(operation,{model})=>receivedUploads(operation,model).length>0,check(operation,report,{
model}){for(let $0=receivedUploads(operation,model),$1=0;$1<$0.length;$1++){let{name,at:at2,hasType,hasSize,isFormFile}=$0[$1];{let open2=[...hasType?[]:["conte\
nt type"],...hasSize||isRefused(model).get(at2.value)===!0?[]:["size"]];if(open2.length===0)continue;let message=`File upload ${(0,import_chunk_EZXGLPSD.quote)(
name)} does not restrict its ${open2.join(" and ")}.`;report({at:at2,message,severity:isFormFile||operation.exposure==="internal"?"info":void 0})}}}}}};function receivedUploads(operation,model){
return operation.role!=="path"||operation.method==="delete"||!takesBody2(operation,model.format)?[]:uploadsOf(operation,model)}var isRefused=(0,import_chunk_LS7VJ7V7.perModel)(
model=>{let refused=new Map;for(let $3=model.operations,$4=0;$4<$3.length;$4++){let operation=$3[$4];for(let $6=receivedUploads(operation,model),$7=0;$7<$6.length;$7++){
let{at:at2}=$6[$7];refused.set(at2.value,refused.get(at2.value)!==!1&&operation.documents("413"))}}return refused}),resourceLimits={name:"resource-limits",title:"\
Bounded cost",rules:[idempotencyKey,nestingDepthLimited,optimisticConcurrency,paginationDefined,paginationLimitBounded,rateLimitDocumented,requestSizeLimited,sensitiveFlowProtected,
uploadRestricted]};function discriminatedValues(holder){let values=[],met=new Set([holder]),queue=[{schema:holder,judges:(0,import_chunk_LS7VJ7V7.appliedSchemas)(
holder)}];for(let next2=queue.pop();next2!==void 0;next2=queue.pop()){let{schema,judges}=next2;if(judges.some(judge17=>judge17.isDeadReference))continue;let branches=branchesOf3(
schema);branches.length===0&&values.push(next2);for(let $0=[...branches].reverse(),$1=0;$1<$0.length;$1++){let branch=$0[$1];{if(met.has(branch))continue;met.add(
branch),queue.push({schema:branch,judges:[...new Set([...(0,import_chunk_LS7VJ7V7.appliedSchemas)(branch),...judges])]})}}}return values}function subtypesOf2(holder,discriminator){
let edges=[...holder.edges.filter(({field})=>field==="subtype"),...discriminator?.edges??[]];return[...new Set(edges.flatMap(({to:to2})=>to2 instanceof import_chunk_LS7VJ7V7.Schema&&
to2!==holder?[to2]:[]))].map(schema=>({schema,judges:(0,import_chunk_LS7VJ7V7.appliedSchemas)(schema)})).filter(({judges})=>!judges.some(judge17=>judge17.isDeadReference))}
function branchesOf3(schema){return(0,import_chunk_LS7VJ7V7.appliedSchemas)(schema).flatMap(one=>[...one.schemas("oneOf"),...one.schemas("anyOf")]).filter(branch=>branch.
keyword("type")!=="null")}var discriminatorValid={id:"discriminator-valid",summary:"A discriminator is a required string property of every schema that it tells \
apart.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API3"],cwe:[20,843]},on:{schema:{among:{fields:["discriminator"]},when:schema=>readDiscriminator(
schema)!==void 0,check(schema,report,{model}){let discriminator=readDiscriminator(schema);discriminator!==void 0&&(reportProperty(schema,discriminator,model,report),
reportMapping(schema,discriminator,report),reportDefault(discriminator,model,report))}}}};function readDiscriminator(schema){let field=schema.keyword("discrimin\
ator"),node=schema.node.child("discriminator");if(schema.format==="oas2")return typeof field=="string"&&node!==void 0?{name:field,at:node,element:void 0}:void 0;
let element=schema.one("discriminator"),name=element?.text("propertyName");return name===void 0||element===void 0?void 0:{name,at:element.node.child("propertyNa\
me")??element.node,element}}var problems=["is not a defined property of","is not a string in","is not required in"];function reportProperty(schema,discriminator,model,report){
let values=valuesOf2(schema,discriminator);for(let $0=problems,$1=0;$1<$0.length;$1++){let problem=$0[$1];{let found=values.filter(value=>problemOf4(value,discriminator)===
problem).map(value=>standsFor(value.schema)),[first,...more]=found;if(first===void 0)continue;let others2=more.length===0?"":` and ${more.length} other ${more.length===
1?"schema":"schemas"}`;report({at:discriminator.at,message:`Discriminator ${(0,import_chunk_EZXGLPSD.quote)(discriminator.name)} ${problem} ${nameOf10(first)}${others2}\
.`,severity:problem==="is not required in"&&!isPresenceDemanded(model)?"warn":void 0,related:found.slice(0,maxRelated).map(({node})=>({at:node,message:"In this \
schema."}))});return}}}var maxRelated=5;function isPresenceDemanded({format}){return format==="oas2"||format==="oas3_2"}function valuesOf2(schema,discriminator){
let values=discriminatedValues(schema);if(schema.format==="oas2"||branchesOf3(schema).length>0||values.every(value=>problemOf4(value,discriminator)===void 0))return values;
let subtypes=subtypesOf2(schema,discriminator.element);return subtypes.length>0?subtypes:values}function problemOf4({judges},{name,element}){let property=(0,import_chunk_LS7VJ7V7.propertiesAmong)(
judges).get(name);return property===void 0?"is not a defined property of":property.some(one=>(0,import_chunk_LS7VJ7V7.appliedSchemas)(one).some(isNeverText))?"i\
s not a string in":judges.some(judge17=>{let names5=judge17.keyword("required");return Array.isArray(names5)&&names5.includes(name)})||element?.has("defaultMapp\
ing")===!0?void 0:"is not required in"}function isNeverText(schema){let{types:types3}=schema;if(types3.length>0&&!types3.includes("string"))return!0;let values=schema.
keyword("enum");return Array.isArray(values)&&values.length>0&&!values.some(value=>typeof value=="string")?!0:Object.hasOwn(schema.keywords,"const")&&typeof schema.
keyword("const")!="string"}function reportMapping(schema,{element},report){if(element===void 0||branchesOf3(schema).length===0)return;let choice=choiceOf(schema);
for(let $3=element.edges,$4=0;$4<$3.length;$4++){let{key,to:to2}=$3[$4];{if(!(to2 instanceof import_chunk_LS7VJ7V7.Schema)||(0,import_chunk_LS7VJ7V7.appliedSchemas)(
to2).some(one=>choice.has(one)))continue;report({at:element.node.closest("mapping",String(key)),message:`Discriminator mapping ${(0,import_chunk_EZXGLPSD.quote)(
String(key))} leads to ${nameOf10(standsFor(to2))}, which is none of the schemas to choose from.`})}}}function choiceOf(schema){let choice=new Set((0,import_chunk_LS7VJ7V7.possibleSchemas)(
schema));return choice.delete(schema),choice}function reportDefault({element},{format,graph,root},report){let text2=element?.text("defaultMapping"),at2=element?.
node.child("defaultMapping");format!=="oas3_2"||text2===void 0||at2===void 0||root.node.at("components","schemas",text2)!==void 0||(/^[\w-]+$/.test(text2)||text2.
startsWith("#")&&"failure"in graph.resolve(at2,text2))&&report({at:at2,message:`Discriminator defaultMapping ${(0,import_chunk_EZXGLPSD.quote)(text2)} leads to \
no schema.`})}function standsFor(schema){let passed=new Set,end=schema;for(;end.referenced!==void 0&&Object.keys(end.value).length===1&&!passed.has(end);)passed.
add(end),end=end.referenced;return end}function nameOf10({node,uses}){return(0,import_chunk_EZXGLPSD.quote)(uses.some(import_chunk_LS7VJ7V7.isDefinitionField)?String(
node.key):node.path.slice(-2).join("/"))}var partFields3=["components","definitions","parameters","responses","securityDefinitions"];function isFragment(root){return!root.
has("info")&&!root.has("paths")&&!root.has("webhooks")&&partFields3.some(field=>root.has(field))}function checkFilePlace(schema){return schema.value.type!=="fil\
e"?[]:schema.uses.every(({from,field})=>from.kind==="response"&&field==="schema")?[]:[{path:["type"],message:'Only the schema of a response may have the type "f\
ile".'}]}var objectProblems=(0,import_chunk_LS7VJ7V7.perModel)(model=>{let found=new Map;for(let $0=model.elements,$1=0;$1<$0.length;$1++){let element=$0[$1];{let problems2=problemsOf2(
element,model);problems2.length>0&&found.set(element,problems2)}}return found});function problemsOf2(element,model){let{writtenAs,node}=element;if(writtenAs===void 0)
return[];let problems2=validateObject(writtenAs,model.format,node.value);return problems2.length===0?model.format==="oas2"&&writtenAs==="schema"?checkFilePlace(
element):problems2:isOfExtension(node)?[]:writtenAs==="definition"&&isFragment(element)?problems2.filter(({missing:missing2})=>missing2===void 0):writtenAs!=="s\
chema"?withoutMistakenSchema(problems2):model.format==="oas2"?[...problems2,...checkFilePlace(element)]:hasOwnDialect(element,model.root)?[]:problems2}function withoutMistakenSchema(problems2){
return problems2.some(({missing:missing2})=>missing2?.includes("type")===!0)?problems2.filter(({path})=>path[0]!=="schema"):problems2}function isOfExtension(node){
return node.path[0]==="x-webhooks"}var documentValid={id:"document-valid",summary:"The definition conforms to its OpenAPI version.",severity:"error",tier:"core",
formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[1059]},on:{element:{when:element=>element.writtenAs!==void 0,check(element,report,{model}){for(let $0=objectProblems(
model).get(element)??none19,$1=0;$1<$0.length;$1++){let problem=$0[$1];{let at2=element.node.closest(...problem.path);report({at:at2,message:problem.message,yieldsTo:specialistsOn(
element,problem)})}}isEmptyExample(element)&&report({at:element.node,message:"The example has no value.",severity:"warn"})}}}},none19=[],exampleValues=["value",
"externalValue","dataValue","serializedValue"];function isEmptyExample(element){return element.writtenAs==="example"&&!element.isReference&&!exampleValues.some(
field=>element.has(field))}var specialists=new Map([["parameter schema",["parameter-schema-defined","oas2-body-params-valid"]],["parameter type",["parameter-sch\
ema-defined","oas2-body-params-valid"]],["header schema",["parameter-schema-defined"]],["header type",["parameter-schema-defined"]],["parameter required",["path\
-params-defined"]],["parameter items",["array-items-defined","oas2-body-params-valid"]],["parameter *",["oas2-body-params-valid"]],["parameter style",["serializ\
ation-valid"]],["parameter explode",["serialization-valid"]],["parameter allowReserved",["serialization-valid"]],["parameter allowEmptyValue",["serialization-va\
lid","oas2-body-params-valid"]],["parameter collectionFormat",["serialization-valid","oas2-body-params-valid"]],["header style",["serialization-valid"]],["heade\
r items",["array-items-defined"]],["items items",["array-items-defined"]],["operation responses",["error-response-defined"]],["securityScheme in",["no-api-key-i\
n-query","security-scheme-valid"]],["securityScheme *",["security-scheme-valid"]],["oauthFlows *",["security-scheme-valid"]],["oauthFlow *",["security-scheme-va\
lid"]],["serverVariable default",["server-variables-valid"]],["serverVariable enum",["server-variables-valid"]],["schema enum",["enum-valid"]],["parameter enum",
["enum-valid"]],["items enum",["enum-valid"]],["header enum",["enum-valid"]]]);function specialistsOn({writtenAs,value},{path,missing:missing2=path.slice(0,1),unknownIn}){
if(writtenAs==="operation"&&path.length===0&&Object.keys(value).length===0)return[];if(path[0]==="$ref")return["ref-no-siblings"];if(writtenAs==="paths")return String(
path[0]).startsWith("/")?[]:["path-template-valid"];let ofField=missing2.flatMap(field=>specialists.get(`${writtenAs??""} ${field}`)??specialists.get(`${writtenAs??
""} *`)??[]);return unknownIn==="every-version"?["no-unknown-fields",...ofField]:ofField}function isRuntimeExpression(text2){return expression.test(text2)}var expression=/^\$(?:url|method|statusCode|(?:request|response)\.(?:header\.[!#$%&'*+.^_`|~\w-]+|query\.[^{}]+|path\.[^{}]+|body(?:#(?:\/(?:[^/~{}]|~[01])*)*)?))$/s;
function looksLikeExpression(text2){return/^\$(?:\.|[A-Za-z]+(?:[.#]|$))/.test(text2)}var linkOperationValid={id:"link-operation-valid",summary:"Links lead to o\
perations of the API and pass on parameters that these have.",severity:"warn",tier:"core",formats:oas3Formats,maps:{owaspApi2023:["API9"],cwe:[1059]},on:{element:{
among:{kinds:["link"]},when:element=>!element.isReference,check(link2,report,{model}){let targets=targetsOf(link2,model);targets?.length===0&&reportUnknown(link2,
model,report);for(let $0=namesOf3(link2),$1=0;$1<$0.length;$1++){let parameter=$0[$1];{if(targets!==void 0&&targets.length>0&&!take(targets,parameter.name)){let message=`\
Link ${nameOf11(link2)} passes on parameter ${(0,import_chunk_EZXGLPSD.quote)(parameter.name)}, which its operation does not have.`;report({at:parameter.node,message})}
reportExpression(parameter.node,link2,report)}}let body=link2.node.child("requestBody");body!==void 0&&reportExpression(body,link2,report)}}}};function targetsOf(link2,model){
let{byId,byElement,byLink,isComplete}=operationsOf(model),id=link2.text("operationId");if(link2.has("operationRef")){let target=byLink.get(link2.node.value);return target===
void 0?void 0:byElement.get(target)}if(id!==void 0)return byId.get(id)??(isComplete?[]:void 0)}var operationsOf=(0,import_chunk_LS7VJ7V7.perModel)(model=>{let byId=new Map,
byElement=new Map;for(let $3=model.operations,$4=0;$4<$3.length;$4++){let operation=$3[$4];{let id=operation.operationId;if(operation.role!=="path")continue;id!==
void 0&&(0,import_chunk_WRZC3IWY.append)(byId,id,operation),(0,import_chunk_WRZC3IWY.append)(byElement,operation.element,operation)}}let byLink=new Map;for(let $6=model.
references,$7=0;$7<$6.length;$7++){let{via,holder,target}=$6[$7];via==="operationRef"&&target!==void 0&&byLink.set(holder.value,target)}let isComplete=!model.references.
some(({expected,failure:failure2})=>expected==="pathItem"&&failure2!==void 0);return{byId,byElement,byLink,isComplete}});function reportUnknown(link2,model,report){
let id=link2.text("operationId")??"",meant=suggestionsOf(model).get(id),remedy=meant===void 0?".":`; did you mean ${(0,import_chunk_EZXGLPSD.quote)(meant)}?`,at2=link2.
node.child("operationId")??link2.node;report({at:at2,message:`Link ${nameOf11(link2)} targets unknown operation ${(0,import_chunk_EZXGLPSD.quote)(id)}${remedy}`})}
var Suggestions=class{#ids;#known=new Map;#left=maxComparisons;constructor(ids){this.#ids=ids}get(id){if(this.#known.has(id)||this.#left<0)return this.#known.get(
id);this.#left-=this.#ids.length;let meant=(0,import_chunk_53F4MXUY.nearest)(id,this.#ids);return this.#known.set(id,meant),meant}},maxComparisons=1e5,suggestionsOf=(0,import_chunk_LS7VJ7V7.perModel)(
model=>new Suggestions([...operationsOf(model).byId.keys()]));function namesOf3(link2){let parameters=link2.node.child("parameters");return parameters===void 0||
!(0,import_chunk_LS7VJ7V7.isObject)(parameters.value)?[]:Object.keys(parameters.value).flatMap(name=>{let node=parameters.child(name);return node===void 0?[]:[{
name,node}]})}function take(targets,name){let taken=namesTakenBy(targets);return taken==="any"||taken.has(name)}var namesTakenBy=(0,import_chunk_LS7VJ7V7.once)(
targets=>{if(targets.some(hasDeadParameter))return"any";let names5=new Set;for(let $9=targets,$10=0;$10<$9.length;$10++){let{parameters}=$9[$10];for(let $12=parameters,
$13=0;$13<$12.length;$13++){let{name,in:place}=$12[$13];names5.add(name).add(`${place}.${name}`)}}return names5});function hasDeadParameter({element,pathItems}){
return[element,...pathItems].some(holder=>holder.edges.some(edge=>edge.field==="parameters"&&edge.to.target===void 0))}function reportExpression(at2,link2,report){
let{value}=at2;typeof value!="string"||!looksLikeExpression(value)||isRuntimeExpression(value)||report({at:at2,message:`Link ${nameOf11(link2)} has ${(0,import_chunk_EZXGLPSD.quote)(
value)}, which is no runtime expression.`})}function nameOf11(link2){return(0,import_chunk_EZXGLPSD.quote)(String(link2.node.key))}function mediaTypeFault(text2){
let match=/^([^/;\s]+)\/([^/;\s]+)[ \t]*((?:;.*)?)$/s.exec(text2.trim());if(match===null)return"invalid";let[,type="",subtype="",parameters=""]=match;return areParameters(
parameters)?type==="*"?subtype==="*"?void 0:"invalid":!restrictedName.test(type)||!(subtype==="*"||rangeOfSuffix.test(subtype)||restrictedName.test(subtype))?"i\
nvalid":registeredTypes.has(type.toLowerCase())?void 0:"unregistered":"invalid"}var restrictedName=/^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/,rangeOfSuffix=/^\*\+[A-Za-z0-9.-]{1,126}$/;
function areParameters(text2){return/^(?:;[ \t]*(?:[!#$%&'*+.^_`|~\w-]+=(?:[!#$%&'*+.^_`|~\w-]+|"(?:[^"\\]|\\.)*")[ \t]*)?)*$/s.test(text2)}var registeredTypes=new Set(
["application","audio","example","font","haptics","image","message","model","multipart","text","video"]),mediaTypeValid={id:"media-type-valid",summary:"Every me\
dia type is written as one and has a registered top-level type.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[436],asvs:["4.1\
.1"]},saysUndeclared:"some",on:{element:{among:{fields:["content","consumes","produces"]},when:(element,{model})=>model.format==="oas2"?element.kind==="definiti\
on"||element.kind==="operation":element.edges.some(edge=>edge.field==="content"),check(element,report,{model}){if(model.format==="oas2"){for(let $0=["consumes",
"produces"],$1=0;$1<$0.length;$1++){let field=$0[$1];checkList(element.node.child(field),report,model)}return}for(let $3=element.edges,$4=0;$4<$3.length;$4++){let{
field,key,to:to2}=$3[$4];field==="content"&&checkText(String(key),to2.node,report,model)}}}}};function checkList(list,report,model){if(!(list===void 0||!Array.isArray(
list.value)))for(let[index2,text2]of list.value.entries())typeof text2=="string"&&checkText(text2,list.child(index2)??list,report,model)}function checkText(text2,at2,report,model){
let valid2=validTexts(model);if(valid2.has(text2))return;let fault=mediaTypeFault(text2);fault===void 0&&valid2.add(text2),fault==="invalid"&&report({at:at2,message:`${(0,import_chunk_EZXGLPSD.quote)(
text2)} is not a valid media type.`}),fault==="unregistered"&&report({at:at2,message:`${(0,import_chunk_EZXGLPSD.quote)(text2)} is a media type with an unregist\
ered top-level type.`})}var validTexts=(0,import_chunk_LS7VJ7V7.perModel)(()=>new Set),noDuplicateKeys={id:"no-duplicate-keys",summary:"No mapping defines a key\
 twice.",severity:"error",tier:"core",formats:allFormats,maps:{cwe:[436,694]},on:{definition:{check({graph},report){for(let document of graph.documents.values())
for(let $0=document.problems,$1=0;$1<$0.length;$1++){let{kind,path,range}=$0[$1];{if(kind!=="duplicate-key")continue;let message=`Key ${(0,import_chunk_EZXGLPSD.quote)(
String(path.at(-1)??""))} is defined more than once; only the last value is used.`;report({at:import_chunk_67I5OISI.Node.root(document).closest(...path),message,
range})}}}}}};function referenceName(via){return via==="mapping"?"Discriminator mapping":via}var noRemoteRefs={id:"no-remote-refs",summary:"References stay insi\
de the repository.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API10"],cwe:[494,829,918]},securitySeverity:5,commonRemedy:"Keep a copy \
of the remote document in the repository, or bundle the definition before it is published.",options:{allowedHosts:{default:[],description:"Hosts that references\
 may be fetched from over https.",schema:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0}}},on:{reference:{when:({text:text2})=>!text2.startsWith(
"#"),check(reference,report,{options}){if(isIdentifier(reference))return;let{node,via,text:text2,failure:failure2}=reference,circumstances={isRefused:failure2?.
reason==="refused",isFromHttp:isHttp(node.document.uri)},problem=problemOf5(text2,circumstances,options.allowedHosts);problem!==void 0&&report({...problem,at:node,
message:`${referenceName(via)} ${(0,import_chunk_EZXGLPSD.quote)(text2)} ${problem.message}.`})}},element:{among:{kinds:["example"]},when:element=>element.text(
"externalValue")!==void 0,check(example,report,{options}){let text2=example.text("externalValue")??"",at2=example.node.child("externalValue")??example.node,problem=problemOf5(
text2,{isRefused:!1,isFromHttp:isHttp(at2.document.uri)},options.allowedHosts);problem!==void 0&&report({at:at2,message:`externalValue ${(0,import_chunk_EZXGLPSD.quote)(
text2)} ${problem.message}.`,severity:"info"})}}}};function isIdentifier({text:text2,target}){return isHttp(text2)&&target!==void 0&&!isHttp(target.node.document.
uri)}function isHttp(text2){return/^https?:/i.test(text2)}function problemOf5(text2,{isRefused:isRefused2,isFromHttp},allowedHosts){if(/^http:/i.test(text2))return{
message:"is fetched from the network over plain HTTP",severity:"error"};if(/^(?:https:|\/\/)/i.test(text2))return isAllowed(text2,allowedHosts)?void 0:{message:"\
is fetched from the network"};if(/^(?:file:|[a-z]:[\\/])/i.test(text2))return{message:"is a path on one machine",severity:"error",yieldsTo:deadReferences};if(!isFromHttp)
return/^[\\/]/.test(text2)?{message:"is an absolute path",severity:"error",yieldsTo:deadReferences}:isRefused2?{message:"leads out of the repository",severity:"\
error"}:void 0}var deadReferences=["ref-resolves","ref-target-valid"];function isAllowed(text2,allowedHosts){let url=(0,import_chunk_6U3QVGKP.urlFrom)(text2,"ht\
tps://relative.invalid");if(!Array.isArray(allowedHosts)||url===void 0)return!1;let{host,hostname}=url;return allowedHosts.some(allowed=>typeof allowed=="string"&&
[host,hostname].includes(allowed.toLowerCase()))}var hasFiniteValue=createFixpoint(neededSchemas,(schema,isKnownFinite)=>{if(isFreeChoice(schema))return!0;let{referenced}=schema;
if(referenced!==void 0&&!isKnownFinite(referenced)||!schema.schemas("allOf").every(isKnownFinite)||!isAnyFinite(schema.schemas("oneOf"),isKnownFinite)||!isAnyFinite(
schema.schemas("anyOf"),isKnownFinite))return!1;let objects=requiredProperties(schema).every(isKnownFinite),arrays=requiredItems(schema).every(isKnownFinite);return schema.
hasType("object")&&schema.hasType("array")?objects||arrays:objects&&arrays});function isFreeChoice(schema){let{keywords:keywords2}=schema;return Object.hasOwn(keywords2,
"enum")||Object.hasOwn(keywords2,"const")||keywords2.nullable===!0||keywords2["x-nullable"]===!0?!0:schema.types.some(type=>type!=="object"&&type!=="array")}function isAnyFinite(branches,isKnownFinite){
return branches.length===0||branches.some(isKnownFinite)}function neededSchemas(schema){if(schema.edges.length===0)return[];let{referenced}=schema,parts=[...schema.
schemas("allOf"),...schema.schemas("oneOf"),...schema.schemas("anyOf")];return[...referenced===void 0?[]:[referenced],...parts,...requiredProperties(schema),...requiredItems(
schema)]}function requiredProperties(schema){let names5=schema.keyword("required");return!Array.isArray(names5)||schema.types.length>0&&!schema.hasType("object")?
[]:[...schema.properties].filter(([name])=>names5.includes(name)).map(([,property])=>property)}function requiredItems(schema){let count3=schema.keyword("minItem\
s");return typeof count3!="number"||count3<1||schema.types.length>0&&!schema.hasType("array")?[]:schema.schemas("items")}var schemaCircles=(0,import_chunk_LS7VJ7V7.perModel)(
model=>circlesAmong(lastEdgesOf(model)).map(({schemas,steps})=>({schemas,steps:steps.map(stepTo)})));function circlesAmong(steps){let groups3=findGroups(steps),
circles=new Map;for(let $0=steps,$1=0;$1<$0.length;$1++){let step2=$0[$1];{let group=groups3.get(step2.from);if(group===void 0||group!==groups3.get(step2.to))continue;
let circle=circles.get(group)??{schemas:new Set,steps:[]};circles.set(group,circle),circle.schemas.add(step2.from).add(step2.to),circle.steps.push(step2)}}return[
...circles.values()]}function shortestWay(start,{steps}){let bySource=groupBySource(steps),arrivals=new Map,queue=[start];for(let $3=queue,$4=0;$4<$3.length;$4++){
let schema=$3[$4];for(let $6=bySource.get(schema)??[],$7=0;$7<$6.length;$7++){let step2=$6[$7];{if(arrivals.has(step2.to))continue;if(arrivals.set(step2.to,step2),
step2.to===start)return wayBack(start,arrivals);queue.push(step2.to)}}}return[]}function wayBack(start,arrivals){let way=[];for(let step2=arrivals.get(start);step2!==
void 0;step2=step2.from===start?void 0:arrivals.get(step2.from))way.unshift(step2);return way}function lastEdgesOf({references}){let targets=new Set;for(let $9=references,
$10=0;$10<$9.length;$10++){let{via,target}=$9[$10];via!=="mapping"&&target instanceof import_chunk_LS7VJ7V7.Schema&&targets.add(target)}let found=[];for(let to2 of targets)
for(let $12=to2.uses,$13=0;$13<$12.length;$13++){let last=$12[$13];{let from=sourceOf(last,targets);from!==void 0&&found.push({from,to:to2,last})}}return found}
function sourceOf(last,targets){for(let edge=last;edge!==void 0&&leadsToValues(edge);edge=edge.from.uses[0])if(edge.from instanceof import_chunk_LS7VJ7V7.Schema&&
targets.has(edge.from))return edge.from}function stepTo({from,to:to2,last}){let edges=[];for(let edge=last;edge!==void 0;edge=edge.from===from?void 0:edge.from.
uses[0])edges.unshift(edge);return{from,to:to2,edges}}function leadsToValues(edge){return edge.from instanceof import_chunk_LS7VJ7V7.Schema&&edge.field!=="subty\
pe"&&!(0,import_chunk_LS7VJ7V7.isDefinitionField)(edge)}function findGroups(steps){let bySource=groupBySource(steps),groups3=new Map,indexes=new Map,lows=new Map,
path=[];for(let start of bySource.keys()){if(indexes.has(start))continue;let open2=[{schema:start,next:0}];for(let top=open2.at(-1);top!==void 0;top=open2.at(-1)){
let{schema}=top;top.next===0&&(indexes.set(schema,indexes.size),lows.set(schema,indexes.size-1),path.push(schema));let step2=bySource.get(schema)?.[top.next];top.
next+=1,step2===void 0?(open2.pop(),close(schema,open2.at(-1)?.schema)):indexes.has(step2.to)?groups3.has(step2.to)||lower(schema,indexes.get(step2.to)??0):open2.
push({schema:step2.to,next:0})}}return groups3;function lower(schema,value){lows.set(schema,Math.min(lows.get(schema)??0,value))}function close(schema,parent){let low=lows.
get(schema)??0;if(low===indexes.get(schema))for(let member=path.pop();member!==void 0;member=member===schema?void 0:path.pop())groups3.set(member,low);parent!==
void 0&&lower(parent,low)}}function groupBySource(steps){let bySource=new Map;for(let $15=steps,$16=0;$16<$15.length;$16++){let step2=$15[$16];{let others2=bySource.
get(step2.from);others2===void 0?bySource.set(step2.from,[step2]):others2.push(step2)}}return bySource}var noUnboundedRecursion={id:"no-unbounded-recursion",summary:"\
Recursive schemas come to an end.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API4"],cwe:[674],asvs:["15.2.2"]},securitySeverity:4,on:{
definition:{when:model=>model.references.length>0,check(model,report){for(let $0=schemaCircles(model),$1=0;$1<$0.length;$1++){let circle=$0[$1];{let violation2=endlessApplication(
circle)??endlessValue(circle)??unboundedRequest(circle);violation2!==void 0&&report(violation2)}}}}}};function endlessApplication({steps}){let circle=firstOf(circlesAmong(
steps.filter(step2=>step2.edges.every(edge=>(0,import_chunk_LS7VJ7V7.isInPlace)(edge.field)))));if(circle===void 0)return;let{start,way}=circle,fields3=[...new Set(
edgesOf(way).map(edge=>edge.field))].filter(field=>field!=="$ref"&&field!=="$dynamicRef"),related=placesOf5(way);if(fields3.length===0){let message2=`Schema ${nameOf12(
start)} stands for nothing: its $ref leads back to itself.`;return{at:start.node,message:message2,severity:"error",related}}let isChosen=way.some(step2=>step2.from.
has("discriminator")),message=`Schema ${nameOf12(start)} applies itself to the same value, through ${fields3.join(" and ")}: validators never come to an end.`;return{
at:start.node,message,severity:isChosen?"warn":"error",related}}function endlessValue({steps}){let endless2=steps.filter(({from,edges})=>!hasFiniteValue(from)&&
edges.every(isEndless)),circle=firstOf(circlesAmong(endless2));if(circle===void 0)return;let message=`Schema ${nameOf12(circle.start)} can never be satisfied: i\
t requires itself through ${(0,import_chunk_EZXGLPSD.quote)(pathOf2(circle.way))}.`;return{at:circle.start.node,message,severity:"error",related:placesOf5(circle.
way)}}function isEndless({from,to:to2}){return from instanceof import_chunk_LS7VJ7V7.Schema&&to2 instanceof import_chunk_LS7VJ7V7.Schema&&!hasFiniteValue(to2)&&
neededSchemas(from).includes(to2)}function unboundedRequest({steps}){let unbounded=steps.filter(({from,edges})=>from.isRequest&&edges.every(edge=>isSent2(edge)&&
!isBounded5(edge))),circle=firstOf(circlesAmong(unbounded));if(circle===void 0)return;let message=`Schema ${nameOf12(circle.start)} is recursively unbounded in \
a request, through ${(0,import_chunk_EZXGLPSD.quote)(pathOf2(circle.way))}.`;return{at:circle.start.node,message,severity:"info",related:placesOf5(circle.way)}}
function isSent2({to:to2}){return to2 instanceof import_chunk_LS7VJ7V7.Schema&&to2.isRequest}function isBounded5({from,field}){return from.has("x-max-depth")?!0:
field==="items"||field==="prefixItems"?from.number("maxItems")!==void 0:(field==="additionalProperties"||field==="patternProperties")&&from.number("maxPropertie\
s")!==void 0}function firstOf(circles){let first;for(let $3=circles,$4=0;$4<$3.length;$4++){let circle=$3[$4];for(let start of circle.schemas)(first===void 0||isBefore(
start,first.start))&&(first={start,circle})}return first===void 0?void 0:{start:first.start,way:shortestWay(first.start,first.circle)}}function isBefore(left,right){
return isComponent(left)!==isComponent(right)?isComponent(left):placeOf7(left)<placeOf7(right)}function placeOf7({node}){return`${node.document.uri}#${node.pointer}`}
function isComponent({uses}){return uses.some(import_chunk_LS7VJ7V7.isDefinitionField)}function nameOf12(schema){return(0,import_chunk_EZXGLPSD.quote)(isComponent(
schema)?String(schema.node.key):schema.node.path.slice(-2).join("/"))}function pathOf2(way){let path="";for(let $6=edgesOf(way),$7=0;$7<$6.length;$7++){let{field,
key}=$6[$7];field==="properties"?path+=`${path===""?"":"."}${String(key)}`:field==="additionalProperties"||field==="patternProperties"||field==="unevaluatedProp\
erties"?path+="{}":(0,import_chunk_LS7VJ7V7.isInPlace)(field)||(path+="[]")}return path}function edgesOf(way){return way.flatMap(step2=>step2.edges)}var maxPlaces3=5;
function placesOf5(way){return way.slice(0,maxPlaces3).map(({to:to2,edges})=>({at:(edges.at(-1)?.from??to2).node,message:`Leads to ${nameOf12(to2)}.`}))}function meantKeyword(key){
if(keywords.has(key)||key.startsWith("x-"))return;let known3=judged3.get(key);if(known3!==void 0||judged3.has(key))return known3;let meant=judge13(key);return judged3.
size<maxJudged&&judged3.set(key,meant),meant}var maxJudged=1e4,judged3=new Map,assertions=["additionalProperties","contains","contentEncoding","contentMediaType",
"default","dependentRequired","dependentSchemas","deprecated","description","discriminator","exclusiveMaximum","exclusiveMinimum","format","items","maxContains",
"maxItems","maxLength","maxProperties","maximum","minContains","minItems","minLength","minProperties","minimum","multipleOf","pattern","patternProperties","pref\
ixItems","properties","propertyNames","readOnly","required","unevaluatedItems","unevaluatedProperties","uniqueItems","writeOnly","allOf","anyOf","const","enum",
"oneOf","type"],keywords=new Set(assertions),shortest=5;function judge13(key){if(key.length<shortest)return;let typed=key.toLowerCase(),limit=key.length<8?1:2,best,
bestDistance=limit+1;for(let $0=assertions,$1=0;$1<$0.length;$1++){let keyword=$0[$1];{let found=(0,import_chunk_53F4MXUY.editDistance)(typed,keyword.toLowerCase(),
limit);found<bestDistance&&(best=keyword,bestDistance=found)}}return best}var noUnknownFields={id:"no-unknown-fields",summary:"Objects have only the fields that\
 their OpenAPI version defines, and extensions.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[1059]},yieldsTo:["oas2-body-pa\
rams-valid","ref-no-siblings"],on:{element:{when:element=>element.writtenAs!==void 0&&!element.isReference,check(element,report,{model}){for(let $0=objectProblems(
model).get(element)??none20,$1=0;$1<$0.length;$1++){let{unknownIn,path,message}=$0[$1];{if(unknownIn===void 0)continue;report({at:element.node.closest(...path),
message,yieldsTo:unknownIn==="this-version"?["document-valid"]:void 0})}}element.kind==="schema"&&isOpenVocabulary(model.format)&&reportMisspelt(element,model,report)}}}},
none20=[];function isOpenVocabulary(format){return format==="oas3_1"||format==="oas3_2"}function reportMisspelt(schema,model,report){for(let field in schema.value){
let meant=meantKeyword(field);meant===void 0||schema.has(meant)||hasOwnDialect(schema,model.root)||report({at:schema.node.child(field)??schema.node,message:unknownFieldMessage(
"schema",model.format,field,meant)})}}var versions=["2.0","3.0","3.1","3.2"],oasVersionSupported={id:"oas-version-supported",summary:"The definition is written \
in a current version of OpenAPI.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[477]},options:{minVersion:{default:"2.0",description:"\
The oldest minor version that is accepted. OpenAPI 2.0 is reported as legacy even when it is accepted.",schema:{enum:versions}}},on:{definition:{check(model,report,{
options}){let{format,version:version2,root}=model,at2=root.node.child(format==="oas2"?"swagger":"openapi")??root.node,minVersion=String(options.minVersion);rank2(
format)<versions.indexOf(minVersion)?report({at:at2,message:`OpenAPI ${version2} is not supported by policy; use ${minVersion} or later.`}):format==="oas2"&&report(
{at:at2,message:`OpenAPI ${version2} is legacy; use 3.0 or later.`,severity:"info"}),reportOtherVersions(model,report)}}}};function reportOtherVersions({format,
version:version2,graph},report){for(let document of graph.documents.values()){let detection=detectFormat(document);if(detection.is!=="known"||detection.format===
format)continue;let root=import_chunk_67I5OISI.Node.root(document),message=`This file is OpenAPI ${detection.text}, but the definition that refers to it is Open\
API ${version2}.`;report({at:root.child(detection.format==="oas2"?"swagger":"openapi")??root,message})}}function rank2(format){return allFormats.indexOf(format)}
function consumesRanges(operation,root){let consumes=(0,import_chunk_LS7VJ7V7.mediaTypeHolder)(operation,root,"consumes").get("consumes");if(consumes===void 0)return[];
if(Array.isArray(consumes))return consumes.flatMap(text2=>typeof text2=="string"?[(0,import_chunk_LS7VJ7V7.bareMediaType)(text2)]:[])}function consumesNode(operation){
return operation.node.child("consumes")??operation.node}function takesForms(ranges){return ranges.some(range=>formRanges.has(range))}var formRanges=new Set(["mu\
ltipart/form-data","application/x-www-form-urlencoded","multipart/*","application/*","*/*"]),oas2BodyParamsValid={id:"oas2-body-params-valid",summary:"Body, for\
m and file parameters of OpenAPI 2.0 are used as it allows.",severity:"error",tier:"core",formats:["oas2"],maps:{owaspApi2023:["API8"],cwe:[20]},on:{parameter:{
when:parameter=>places6.has(parameter.text("in")??""),check:(parameter,report)=>parameter.text("in")==="body"?checkBody(parameter,report):checkOther(parameter,report)},
operation:{when:({parameters})=>parameters.some(parameter=>parameter.in==="body"||parameter.in==="formData"),check(operation,report,{model}){reportSecondBody(operation,
report),reportMixture(operation,report)||checkConsumes(operation,model.root,report)}}}},places6=new Map([["query","Query"],["header","Header"],["path","Path"],[
"formData","Form"],["body","Body"]]),bodyFields=new Set(["description","in","name","required","schema"]);function checkBody(parameter,report){let subject=nameOf13(
parameter);parameter.has("schema")||report({at:parameter.node,message:`${subject} has no "schema".`,yieldsTo:["parameter-schema-defined"]});for(let $0=Object.keys(
parameter.value),$1=0;$1<$0.length;$1++){let field=$0[$1];{if(bodyFields.has(field)||field.startsWith("x-"))continue;let at2=parameter.node.child(field)??parameter.
node;report({at:at2,message:`${subject} has ${(0,import_chunk_EZXGLPSD.quote)(field)}; only its "schema" may describe the body.`})}}}function checkOther(parameter,report){
let{node}=parameter,subject=nameOf13(parameter),schema=node.child("schema"),type=node.child("type");type===void 0?report({at:node,message:`${subject} has ${schema===
void 0?'no "type"':'a "schema" instead of a "type"'}.`,yieldsTo:["parameter-schema-defined"]}):schema!==void 0&&report({at:schema,message:`${subject} has a "sch\
ema"; only a body parameter may have one.`}),type?.value==="file"&&parameter.text("in")!=="formData"&&report({at:type,message:`${subject} has the type "file"; o\
nly a form parameter may have it.`})}function reportSecondBody({parameters},report){let[first,...more]=parameters.filter(isBody2);if(first!==void 0)for(let $3=more,
$4=0;$4<$3.length;$4++){let{at:at2,name}=$3[$4];{let message=`Operation has more than one body parameter: ${(0,import_chunk_EZXGLPSD.quote)(first.name)} and ${(0,import_chunk_EZXGLPSD.quote)(
name)}.`;report({at:at2.node,message,related:[{at:first.at.node,message:"The first one."}]})}}}function reportMixture({parameters},report){let body=parameters.find(
isBody2),form=parameters.find(isForm);if(body===void 0||form===void 0)return!1;let[first,second]=parameters.indexOf(body)<parameters.indexOf(form)?[body,form]:[
form,body],message=`Operation mixes body parameter ${(0,import_chunk_EZXGLPSD.quote)(body.name)} with form parameter ${(0,import_chunk_EZXGLPSD.quote)(form.name)}\
.`;return report({at:second.at.node,message,related:[{at:first.at.node,message:"Mixed with this one."}]}),!0}function checkConsumes({element,parameters},root,report){
let form=parameters.find(parameter=>isForm(parameter)&&parameter.element.value.type==="file")??parameters.find(isForm),ranges=consumesRanges(element,root);if(form===
void 0||ranges===void 0||takesForms(ranges))return;let message=`Operation takes ${form.element.value.type==="file"?"file":"form"} parameter ${(0,import_chunk_EZXGLPSD.quote)(
form.name)} but consumes no form: neither "multipart/form-data" nor "application/x-www-form-urlencoded".`;report({at:consumesNode(element),message,related:[{at:form.
at.node,message:"The parameter."}]})}function isBody2(parameter){return parameter.in==="body"}function isForm(parameter){return parameter.in==="formData"}function nameOf13(parameter){
let name=parameter.text("name");return`${places6.get(parameter.text("in")??"")??""} parameter${name===void 0?"":` ${(0,import_chunk_EZXGLPSD.quote)(name)}`}`}var operationIdUnique={
id:"operation-id-unique",summary:"No two operations have the same operationId.",severity:"error",tier:"core",formats:allFormats,maps:{cwe:[694]},options:{ignoreCase:{
default:!1,description:"Also report ids that differ in case only, which code generators may turn into one name.",schema:{type:"boolean"}}},on:{operation:{when:operation=>operation.
operationId!==void 0,check(operation,report,{model,options}){let earlier=earlierUse(operation,model,options.ignoreCase===!0);if(earlier===void 0)return;let at2=operation.
node.child("operationId")??operation.node,id=(0,import_chunk_EZXGLPSD.quote)(operation.operationId);if(isSameDefinition(earlier,operation)){let message=`operati\
onId ${id} is used by ${(0,import_chunk_EZXGLPSD.quote)(earlier.label)} and ${(0,import_chunk_EZXGLPSD.quote)(operation.label)}, which share a path item.`;report(
{at:at2,message,severity:"info"});return}let related=[{at:earlier.node.child("operationId")??earlier.node,message:`Used by ${(0,import_chunk_EZXGLPSD.quote)(earlier.
label)} too.`}];report({at:at2,message:`operationId ${id} is used by more than one operation.`,related})}}}};function isSameDefinition(left,right){return left.element===
right.element&&left.pathItem===right.pathItem&&left.method===right.method}function earlierUse(operation,model,ignoresCase){let{operationId}=operation;if(operationId===
void 0)return;let first=(ignoresCase?foldedUses:exactUses)(model).get(ignoresCase?operationId.toLowerCase():operationId)?.[0];return first===operation?void 0:first}
var exactUses=usesBy(id=>id),foldedUses=usesBy(id=>id.toLowerCase());function usesBy(keyOf5){return(0,import_chunk_LS7VJ7V7.perModel)(model=>{let uses=new Map;for(let $0=model.
operations,$1=0;$1<$0.length;$1++){let operation=$0[$1];{if(operation.operationId===void 0)continue;let key=keyOf5(operation.operationId),group=uses.get(key);group===
void 0?uses.set(key,[operation]):group.push(operation)}}return uses})}var parameterIgnoredHeader={id:"parameter-ignored-header",summary:"No header is described \
where OpenAPI ignores it.",severity:"warn",tier:"core",formats:oas3Formats,maps:{owaspApi2023:["API2"],cwe:[1059,306]},securitySeverity:4,commonRemedy:"Remove t\
he parameter where it is defined once, or declare a security scheme at the root.",on:{parameter:{when:parameter=>parameter.text("in")==="header"&&parameter.text(
"name")!==void 0,check({node,value},report){let name=String(value.name),remedy=remedies.get(name.toLowerCase());if(remedy===void 0)return;let yieldsTo=name.toLowerCase()===
"authorization"?["auth-not-as-parameter"]:[];report({at:node,message:`Header parameter ${(0,import_chunk_EZXGLPSD.quote)(name)} is ignored by OpenAPI; use ${remedy}\
 instead.`,yieldsTo})}},response:{when:response=>response.edges.some(edge=>edge.field==="headers"),check(response,report){for(let $0=response.edges,$1=0;$1<$0.length;$1++){
let{field,key,to:to2}=$0[$1];{if(field!=="headers"||String(key).toLowerCase()!=="content-type")continue;report({at:to2.node,message:`Response header ${(0,import_chunk_EZXGLPSD.quote)(
String(key))} is ignored by OpenAPI; use content instead.`})}}}}}},remedies=new Map([["accept","the content of the responses"],["content-type","the content of t\
he request body"],["authorization","a security scheme"]]),parametersUnique={id:"parameters-unique",summary:"No parameter list declares a parameter twice.",severity:"\
error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[235]},options:{acrossLocations:{default:!1,description:"Also report, as info, a name that\
 an operation takes from several places, such as query and header.",schema:{type:"boolean"}}},on:{element:{among:{kinds:["operation","pathItem"]},when:element=>(element.
kind==="operation"||element.kind==="pathItem")&&element.list("parameters").length>0,check(holder,report){holder.list("parameters").length<2||(hasLikeNames(holder)&&
reportRepeated(holder,report),reportRepeatedReferences(holder,report))}},operation:{when:({parameters},{options})=>options.acrossLocations===!0&&parameters.length>
0,check:reportAcrossLocations}}};function hasLikeNames(holder){let names5=new Set;for(let $0=holder.edges,$1=0;$1<$0.length;$1++){let{field,to:to2}=$0[$1];{let name=field===
"parameters"?to2.target?.text("name")?.toLowerCase():void 0;if(name===void 0)continue;if(names5.has(name))return!0;names5.add(name)}}return!1}function reportRepeated(holder,report){
let firsts=new Map;for(let $3=(0,import_chunk_LS7VJ7V7.readParameters)(holder,holder.kind==="pathItem"),$4=0;$4<$3.length;$4++){let parameter=$3[$4];{let key=(0,import_chunk_LS7VJ7V7.parameterKey)(
parameter),first=firsts.get(key);if(first===void 0){firsts.set(key,parameter);continue}let message=`Parameter ${(0,import_chunk_EZXGLPSD.quote)(parameter.name)}\
 in ${parameter.in} is declared more than once.`,yieldsTo=parameter.in==="body"?["oas2-body-params-valid"]:[];report({at:parameter.at.node,message,yieldsTo,related:[
{at:first.at.node,message:"Declared here first."}]})}}}function reportRepeatedReferences(holder,report){let firsts=new Map;for(let $6=holder.edges,$7=0;$7<$6.length;$7++){
let{field,to:to2}=$6[$7];{if(field!=="parameters"||to2.reference===void 0||to2.target!==void 0)continue;let{text:text2}=to2.reference,first=firsts.get(text2);first===
void 0?firsts.set(text2,to2):report({at:to2.node,message:`Parameter $ref ${(0,import_chunk_EZXGLPSD.quote)(text2)} is listed more than once.`,related:[{at:first.
node,message:"Listed here first."}]})}}}function reportAcrossLocations({parameters},report){let firsts=new Map;for(let $9=parameters,$10=0;$10<$9.length;$10++){
let parameter=$9[$10];{let first=firsts.get(parameter.name);if(first===void 0)firsts.set(parameter.name,parameter);else if(first.in!==parameter.in){let message=`\
Parameter ${(0,import_chunk_EZXGLPSD.quote)(parameter.name)} is taken from ${first.in} and from ${parameter.in}.`;report({at:parameter.at.node,message,severity:"\
info",related:[{at:first.at.node,message:"Declared here too."}]})}}}}function readPath(path,model){let known3=paths(model),read3=known3.get(path);return read3===
void 0&&(read3=parsePath(path),known3.set(path,read3)),read3}var paths=(0,import_chunk_LS7VJ7V7.perModel)(()=>new Map),braced=/\{([^{}]*)\}/;function parsePath(path){
let parts=path.split(braced),variables2=[],bracedTexts=[],literal=parts[0]??"",isBehindQuery=!1;for(let index2=1;index2<parts.length;index2+=2){let text2=parts[index2]??
"";bracedTexts.push(text2),isBehindQuery||=/[?#]/.test(parts[index2-1]??""),readVariables(text2,isBehindQuery,variables2),literal+=`v${parts[index2+1]??""}`}return{
variables:variables2,bracedTexts,literal,hasPairedBraces:!literal.includes("{")&&!literal.includes("}"),hasEmptyVariable:bracedTexts.some(text2=>text2.trim()===
"")}}var plainName2=/^[\w-]+$/;function readVariables(text2,isBehindQuery,into){if(plainName2.test(text2)){into.push({text:text2,name:text2,isQuery:isBehindQuery});
return}let[,operator="",names5=""]=/^([+#./;?&]*)(.*)$/su.exec(text2.trim())??[],isQuery2=/^[?&]/.test(operator)||isBehindQuery;for(let $0=names5.split(","),$1=0;$1<
$0.length;$1++){let name=$0[$1];name!==""&&into.push({text:text2,name:name.replace(/[*+]$/u,""),isQuery:isQuery2})}}function isInTemplate(variables2,name){return variables2.
some(variable=>variable.name===name||variable.text===name)}function withoutVariableNames(path){return path.includes("{")?path.replaceAll(/\{([^{}]*)\}/g,(_2,text2)=>{
if(plainName2.test(text2))return"{}";let[operator=""]=/^[+#./;?&]*/.exec(text2)??[],[modifier=""]=/[:=].*|[*+]$/s.exec(text2.slice(operator.length))??[];return`\
{${operator}${modifier}}`}):path}function isReadable2({hasPairedBraces,hasEmptyVariable}){return hasPairedBraces&&!hasEmptyVariable}var pathParamsDefined={id:"p\
ath-params-defined",summary:"Path templates and path parameters match, and path parameters are required.",severity:"error",tier:"core",formats:allFormats,maps:{
owaspApi2023:["API1","API9"],cwe:[20,639]},securitySeverity:7,saysUndeclared:"parameter",on:{operation:{when:({role,path,parameters})=>role==="path"&&(path.includes(
"{")||parameters.some(isPathParameter)),check(operation,report,{model}){let{path,parameters}=operation,read3=readPath(path,model),{variables:variables2}=read3;for(let $0=undeclaredNames2(
variables2,operation),$1=0;$1<$0.length;$1++){let name=$0[$1];report({at:operation.node,message:notDeclared(path,name)})}if(isReadable2(read3))for(let $3=parameters,
$4=0;$4<$3.length;$4++){let parameter=$3[$4];{if(parameter.isPathLevel||!isPathParameter(parameter)||isInTemplate(variables2,parameter.name))continue;report({at:parameter.
at.node,message:notInTemplate(path,parameter.name)})}}}},element:{among:{kinds:["pathItem"]},when:element=>element.kind==="pathItem"&&(0,import_chunk_LS7VJ7V7.readParameters)(
element,!0).some(isPathParameter),check(element,report,{model}){let templates=placesOf6(element).map(place=>({...place,...readPath(place.path,model)})).filter(isReadable2);
for(let $6=(0,import_chunk_LS7VJ7V7.readParameters)(element,!0).filter(isPathParameter),$7=0;$7<$6.length;$7++){let{at:at2,name}=$6[$7];{let[first,...others2]=templates.
filter(({variables:variables2})=>!isInTemplate(variables2,name));if(first===void 0)continue;let severity=hasOperations(first.pathItem)?void 0:"info";report({at:at2.
node,message:notInTemplate(first.path,name,others2.length),severity})}}}},parameter:{when:parameter=>parameter.text("in")==="path"&&parameter.text("name")!==void 0,
check(parameter,report){if(parameter.flag("required")===!0)return;let at2=parameter.node.child("required")??parameter.node;report({at:at2,message:`Path paramete\
r ${(0,import_chunk_EZXGLPSD.quote)(parameter.text("name"))} is not "required: true".`})}}}};function undeclaredNames2(variables2,{element,pathItems,parameters}){
let names5=new Set(parameters.map(({name})=>name)),namesOfPath=new Set(parameters.filter(isPathParameter).map(({name})=>name)),undeclared=variables2.filter(({text:text2,
name,isQuery:isQuery2})=>{let declared=isQuery2?names5:namesOfPath;return!declared.has(name)&&!declared.has(text2)});return undeclared.length===0||hasDeadParameter2(
element)||pathItems.some(hasDeadParameter2)?[]:[...new Set(undeclared.map(({name})=>name))]}function hasDeadParameter2(holder){return holder.edges.some(edge=>edge.
field==="parameters"&&edge.to.target===void 0)}function placesOf6(pathItem){let places8=[],around=new Set([pathItem]);for(let one of around)for(let $9=one.uses,
$10=0;$10<$9.length;$10++){let{field,from}=$9[$10];from.kind==="paths"?places8.push({path:field,pathItem:one}):field==="$ref"&&around.add(from)}return places8}function hasOperations(pathItem){
return(0,import_chunk_LS7VJ7V7.pathItemChain)(pathItem).some(item=>item.edges.some(edge=>edge.to.kind==="operation"))}function isPathParameter(parameter){return parameter.
in==="path"}function notDeclared(path,name){return`Path ${(0,import_chunk_EZXGLPSD.quote)(path)}: parameter ${(0,import_chunk_EZXGLPSD.quote)(name)} is not decl\
ared.`}function notInTemplate(path,name,others2=0){let more=others2===0?"":`, nor in ${others2===1?"that of another path":`those of ${others2} other paths`}`;return`\
Path ${(0,import_chunk_EZXGLPSD.quote)(path)}: parameter ${(0,import_chunk_EZXGLPSD.quote)(name)} is declared but not in the template${more}.`}var pathTemplateValid={
id:"path-template-valid",summary:"Every path is a well-formed template.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[436]},
on:{element:{among:{kinds:["paths"]},check(paths2,report,{model}){for(let $0=Object.keys(paths2.value),$1=0;$1<$0.length;$1++){let path=$0[$1];{if(path.startsWith(
"x-")||path==="$ref")continue;let read3=readPath(path,model),faults=faultsOf(path,read3),unportable=unportableVariables(read3);if(faults.length===0&&unportable.
size===0)continue;let at2=paths2.node.child(path)??paths2.node;for(let $3=faults,$4=0;$4<$3.length;$4++){let fault=$3[$4];report({at:at2,message:`Path ${(0,import_chunk_EZXGLPSD.quote)(
path)} ${fault}.`})}for(let text2 of unportable)report({at:at2,message:`Path ${(0,import_chunk_EZXGLPSD.quote)(path)} has the variable ${(0,import_chunk_EZXGLPSD.quote)(
text2)}, which few tools understand.`,severity:"warn"})}}}}}},fragmentFault="contains a fragment, which never reaches the server; leave it out";function faultsOf(path,read3){
let{literal}=read3,[beforeQuery=""]=literal.split(/[?#]/,1),faults=[];path.startsWith("/")||faults.push('does not start with "/"'),read3.hasPairedBraces||faults.
push("has unbalanced or nested braces"),read3.hasEmptyVariable&&faults.push("has an empty variable");for(let name of repeatedNames(read3))faults.push(`has the v\
ariable ${(0,import_chunk_EZXGLPSD.quote)(name)} more than once`);let delimiter=literal.charAt(beforeQuery.length);if(delimiter!==""&&faults.push(delimiter==="?"?
"contains a query string":fragmentFault),!isPlain3(beforeQuery))for(let $6=segmentFaults(beforeQuery),$7=0;$7<$6.length;$7++){let added=$6[$7];faults.push(added)}
return faults}function isPlain3(literal){return/^(?:\/[\w-][\w.~!$&'()*+,;=:@-]*)*\/?$/.test(literal)}function segmentFaults(literal){let faults=[];literal.replace(
/^[a-z][a-z\d+.-]*:\/\//i,"").includes("//")&&faults.push("has an empty segment"),literal.split("/").some(isDotSegment)&&faults.push('has a segment "." or ".."');
let illegal=new Set(literal.replaceAll(/%[\da-f]{2}/gi,"").match(/[^\w.~!$&'()*+,;=:@/{}-]/gu));return illegal.size>0&&faults.push(`has characters that must be \
percent-encoded: ${(0,import_chunk_EZXGLPSD.quote)([...illegal].join(""))}`),faults}function isDotSegment(segment){return/^(?:\.|%2e){1,2}$/i.test(segment)}function repeatedNames({
variables:variables2}){let names5=new Set,repeated=new Set;for(let $9=variables2,$10=0;$10<$9.length;$10++){let{name,isQuery:isQuery2}=$9[$10];{if(isQuery2)continue;
names5.has(name)&&repeated.add(name),names5.add(name)}}return repeated}function unportableVariables({bracedTexts}){let unportable=bracedTexts.filter(text2=>text2.
trim()!==""&&/^[+#./;?&=,!@|\s]|[*+\s]$|[,:=/]/.test(text2));return new Set(unportable.map(text2=>`{${text2}}`))}function createTextTest(schema,host){return text2=>schema===
void 0||accepts(schema,text2,host,new Set)}function witnessFor(schemas,host){let tests=schemas.map(schema=>createTextTest(schema,host));return[...schemas.flatMap(
schema=>schema===void 0?[]:(0,import_chunk_LS7VJ7V7.appliedSchemas)(schema).flatMap(listedTexts)).slice(0,maxListed),...usualTexts].find(text2=>tests.every(test=>test(
text2)))}var maxListed=50,usualTexts=["1","a","6f1c3a52-9d0e-4b7a-8c21-0f5e4d3b2a19","2026-01-31","2026-01-31T12:00:00Z","true","name@example.com"];function listedTexts(schema){
let values=schema.keyword("enum");return Array.isArray(values)?values.flatMap(value=>(0,import_chunk_LS7VJ7V7.scalarText)(value)??[]):[]}function accepts(schema,text2,host,passed){
return passed.has(schema)?!0:(passed.add(schema),(0,import_chunk_LS7VJ7V7.appliedSchemas)(schema).every(one=>isTaken(one,text2,host,passed)&&hasTakenBranch(one,
text2,host,passed)))}function hasTakenBranch(schema,text2,host,passed){return["oneOf","anyOf"].every(field=>{let branches=schema.schemas(field);return branches.
length===0||branches.some(branch=>accepts(branch,text2,host,new Set(passed)))})}function isTaken(schema,text2,host,passed){let{types:types3}=schema;if(types3.length>
0&&!types3.some(type=>type==="array"?areItems(schema,text2,host,passed):isOfType2(text2,type)))return!1;let values=schema.keyword("enum");if(Array.isArray(values)&&
!values.some(value=>(0,import_chunk_LS7VJ7V7.scalarText)(value)===text2)||Object.hasOwn(schema.keywords,"const")&&(0,import_chunk_LS7VJ7V7.scalarText)(schema.keyword(
"const"))!==text2)return!1;let longest=schema.keyword("maxLength"),shortest2=schema.keyword("minLength"),{length}=[...text2];if(typeof longest=="number"&&length>
longest||typeof shortest2=="number"&&length<shortest2)return!1;let format=schema.keyword("format"),shape=typeof format=="string"?formats.get(format):void 0;if(shape!==
void 0&&!shape.test(text2))return!1;let pattern=schema.keyword("pattern");return typeof pattern!="string"||host.matchesPattern(pattern,text2)===!0}function areItems(schema,text2,host,passed){
return schema.schemas("items").every(items=>text2.split(",").every(item=>accepts(items,item,host,new Set(passed))))}function isOfType2(text2,type){return type===
"integer"?/^-?\d+$/.test(text2):type==="number"?/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text2):type==="boolean"?text2==="true"||text2==="false":type==="string"}
var formats=new Map([["date",/^\d{4}-\d\d-\d\d$/],["date-time",/^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d/],["email",/^[^@]+@[^@]+$/],["guid",/^[\da-f]{8}(?:-?[\da-f]{4}){3}-?[\da-f]{12}$/i],
["int32",/^-?\d+$/],["int64",/^-?\d+$/],["ipv4",/^\d{1,3}(?:\.\d{1,3}){3}$/],["ipv6",/^[\da-f.]*:[\da-f:.]*$/i],["time",/^\d\d:\d\d/],["uri",/^[a-z][a-z\d+.-]*:/i],
["uuid",/^[\da-f]{8}(?:-?[\da-f]{4}){3}-?[\da-f]{12}$/i]]);function parseTemplate(path){if(!path.startsWith("/")||/[?#]/.test(path))return;let segments=[];for(let $0=splitSegments(
path.slice(1)),$1=0;$1<$0.length;$1++){let text2=$0[$1];!text2.includes("{")&&!text2.includes("}")?segments.push({is:"literal",text:text2}):/^\{[^{}]+\}$/.test(
text2)?segments.push({is:"variable",text:text2.slice(1,-1)}):segments.push({is:"mixed",text:text2})}return{path,segments}}function splitSegments(text2){let segments=[],
start=0;for(let{0:met,index:index2}of text2.matchAll(/\{[^{}]*\}|\//g))met==="/"&&(segments.push(text2.slice(start,index2)),start=index2+1);return segments.push(
text2.slice(start)),segments}var maxSteps4=1e6,maxPairs=1e4;function findAmbiguousPairs(templates){let search=new Search2(templates);return{pairs:search.pairs,isComplete:search.
isComplete}}var Search2=class{pairs=[];isComplete=!0;#root=createBranch();#templates;#steps=0;constructor(templates){this.#templates=templates;for(let[index2,template]of templates.
entries())template.segments.some(({is:is2})=>is2==="mixed")||(this.#meet(template),this.#insert(template,index2))}#meet(template){let{segments}=template,open2=[
{branch:this.#root,depth:0,isFirstFixed:!1,isSecondFixed:!1}];for(let way=open2.pop();way!==void 0;way=open2.pop()){if(this.#steps+=1,this.#steps>maxSteps4||this.
pairs.length>maxPairs){this.isComplete=!1;return}let segment=segments[way.depth];if(segment!==void 0)pushFurtherWays(way,segment,open2);else if(way.isFirstFixed&&
way.isSecondFixed)for(let $3=way.branch.ends,$4=0;$4<$3.length;$4++){let index2=$3[$4];this.#note(index2,template)}}}#note(index2,second){let first=this.#templates[index2];
first!==void 0&&this.pairs.push({first,second})}#insert({segments},index2){let branch=this.#root;for(let $6=segments,$7=0;$7<$6.length;$7++){let{is:is2,text:text2}=$6[$7];
if(is2==="variable")branch.variables??=createBranch(),branch=branch.variables;else{branch.literals??=new Map;let next2=branch.literals.get(text2)??createBranch();
branch.literals.set(text2,next2),branch=next2}}branch.ends.push(index2)}};function pushFurtherWays({branch,depth:passed,isFirstFixed,isSecondFixed},segment,open2){
let{literals,variables:variables2}=branch,depth=passed+1,isVariable=segment.is==="variable";if(variables2!==void 0&&open2.push({branch:variables2,depth,isFirstFixed,
isSecondFixed:isSecondFixed||!isVariable}),literals===void 0)return;if(isVariable){for(let next2 of literals.values())open2.push({branch:next2,depth,isFirstFixed:!0,
isSecondFixed});return}let same=literals.get(segment.text);same!==void 0&&open2.push({branch:same,depth,isFirstFixed,isSecondFixed})}function createBranch(){return{
literals:void 0,variables:void 0,ends:[]}}var pathsNoAmbiguous={id:"paths-no-ambiguous",summary:"No URL fits two paths of which neither is more concrete.",severity:"\
info",tier:"core",formats:allFormats,maps:{owaspApi2023:["API5"],cwe:[436,863]},securitySeverity:3,on:{element:{among:{kinds:["paths"]},check(paths2,report,context){
let{templates,operations:operations2}=pathsOf3(context.model),{pairs,isComplete}=findAmbiguousPairs(templates);for(let $0=pairs,$1=0;$1<$0.length;$1++){let pair=$0[$1];
{let witness=witnessOf(pair,operations2,context);if(witness===void 0)continue;let[first,second]=[pair.first.path,pair.second.path];report({at:paths2.node.child(
second)??paths2.node,message:`Paths ${(0,import_chunk_EZXGLPSD.quote)(first)} and ${(0,import_chunk_EZXGLPSD.quote)(second)} can both match ${(0,import_chunk_EZXGLPSD.quote)(
witness)}.`,related:[{at:paths2.node.child(first)??paths2.node,message:"The other path."}]})}}isComplete||context.leaveUnjudged({at:paths2.node,message:"There a\
re too many paths with variables to compare all of them.",help:"Split the definition, or begin paths with more that is fixed."})}}}},pathsOf3=(0,import_chunk_LS7VJ7V7.perModel)(
({operations:operations2})=>{let byPath=new Map;for(let $3=operations2,$4=0;$4<$3.length;$4++){let operation=$3[$4];{if(operation.role!=="path")continue;let others2=byPath.
get(operation.path);others2===void 0?byPath.set(operation.path,[operation]):others2.push(operation)}}return{templates:[...byPath.keys()].sort().flatMap(path=>parseTemplate(
path)??[]),operations:byPath}});function witnessOf({first,second},operations2,context){for(let $6=operations2.get(first.path)??[],$7=0;$7<$6.length;$7++){let one=$6[$7];
{let other=operations2.get(second.path)?.find(operation=>operation.method===one.method);if(other===void 0)continue;let segments=first.segments.map((segment,index2)=>{
let counterpart=second.segments[index2];return counterpart===void 0?void 0:commonText([one,segment],[other,counterpart],context.host)});if(!segments.includes(void 0))
return`/${segments.join("/")}`}}}function commonText(left,right,host){let literal=[left,right].find(([,segment])=>segment.is==="literal")?.[1].text,schemas=[left,
right].flatMap(([operation,segment])=>segment.is==="variable"?[schemaOf2(operation,segment.text)]:[]);return literal===void 0?witnessFor(schemas,host):schemas.every(
schema=>createTextTest(schema,host)(literal))?literal:void 0}function schemaOf2({parameters},name){let schema=parameters.find(one=>one.in==="path"&&one.name===name)?.
element.one("schema");return schema instanceof import_chunk_LS7VJ7V7.Schema?schema:void 0}var pathsNoIdentical={id:"paths-no-identical",summary:"No two paths di\
ffer only in the names of their parameters.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[436]},on:{element:{among:{kinds:["\
paths"]},when:element=>element.kind==="paths",check:(paths2,report,{model})=>reportIdentical(paths2,methodsByPath(model.operations),report)}}};function reportIdentical(paths2,methods4,report){
let shapes2=new Map;for(let $0=Object.keys(paths2.value).sort(),$1=0;$1<$0.length;$1++){let path=$0[$1];{if(!path.startsWith("/"))continue;let text2=withoutVariableNames(
path),shape=shapes2.get(text2)??{first:path,firstByMethod:new Map};shapes2.set(text2,shape);let own=[...methods4.get(path)??[]];shape.first!==path&&reportPair(paths2,
{path,shape,methods:own},report);for(let $3=own,$4=0;$4<$3.length;$4++){let method=$3[$4];shape.firstByMethod.has(method)||shape.firstByMethod.set(method,path)}}}}
function reportPair({node},{path,shape,methods:methods4},report){let common=methods4.find(method=>shape.firstByMethod.has(method)),other=(common===void 0?void 0:
shape.firstByMethod.get(common))??shape.first;report({at:node.child(path)??node,message:`Paths ${(0,import_chunk_EZXGLPSD.quote)(other)} and ${(0,import_chunk_EZXGLPSD.quote)(
path)} are identical apart from parameter names.`,severity:common===void 0?"warn":void 0,related:[{at:node.child(other)??node,message:"The other path."}]})}function methodsByPath(operations2){
let methods4=new Map;for(let $6=operations2,$7=0;$7<$6.length;$7++){let{role,path,method}=$6[$7];{if(role!=="path")continue;let known3=methods4.get(path);known3===
void 0?methods4.set(path,new Set([method])):known3.add(method)}}return methods4}var pathsNotEmpty={id:"paths-not-empty",summary:"The definition declares operati\
ons, and so does every path.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[1059]},on:{definition:{when:isApi,check({root},report){
isEmpty3(root)&&report({at:root.node.child("paths")??root.node,message:"The definition declares no operations."})}},element:{among:{kinds:["paths"]},when:element=>element.
kind==="paths",check(paths2,report,{model}){if(!(isApi(model)&&isEmpty3(model.root)))for(let $0=paths2.edges,$1=0;$1<$0.length;$1++){let{field,to:to2}=$0[$1];{if(!field.
startsWith("/")||hasOperation(to2))continue;let hasOtherFields=Object.keys(to2.value).length>0;report({at:to2.node,message:`Path ${(0,import_chunk_EZXGLPSD.quote)(
field)} declares no operation.`,severity:hasOtherFields?"info":void 0})}}}}}};function isApi({root,format}){return isFragment(root)||root.get("x-library")===!0||
root.one("info")?.get("x-library")===!0?!1:root.has("paths")||root.has("webhooks")||format!=="oas2"&&format!=="oas3_0"&&!root.has("components")}function isEmpty3(root){
let paths2=root.one("paths");return paths2?.edges.some(({to:to2})=>hasOperation(to2))===!0||root.edges.some(({field,to:to2})=>import_chunk_LS7VJ7V7.webhookFields.
has(field)&&hasOperation(to2))?!1:!Object.entries(paths2?.value??{}).some(isMistaken)}function isMistaken([key,value]){return!key.startsWith("x-")&&!(key.startsWith(
"/")&&(0,import_chunk_LS7VJ7V7.isObject)(value))}function hasOperation(item){return(0,import_chunk_LS7VJ7V7.pathItemChain)(item).some(one=>one.edges.some(isOperation)||
one.reference!==void 0&&one.reference.target===void 0)}function isOperation({to:to2}){return to2.kind==="operation"}var constraints=new Set(["additionalItems","\
additionalProperties","allOf","anyOf","const","deprecated","enum","exclusiveMaximum","exclusiveMinimum","format","items","maxItems","maxLength","maxProperties",
"maximum","minItems","minLength","minProperties","minimum","multipleOf","not","nullable","oneOf","pattern","properties","readOnly","required","type","uniqueItem\
s","writeOnly"]),refNoSiblings={id:"ref-no-siblings",summary:"Nothing that counts stands beside a $ref that makes tools ignore it.",severity:"warn",tier:"core",
formats:allFormats,maps:{cwe:[1059]},options:{extensions:{default:!1,description:"Also report x- fields beside a $ref. Most tools keep them, although the specif\
ication says that they are ignored.",schema:{type:"boolean"}}},on:{reference:{when:({via})=>via==="$ref",check(reference,report,{model,options}){let siblings=siblingsOf(
reference.holder,options.extensions===!0);siblings.length!==0&&(reference.expected==="pathItem"?checkPathItem(reference,siblings,report,model):(reference.expected!==
"schema"||!hasSchemaSiblings(model))&&checkReference(reference,siblings,report,model))}}}};function siblingsOf(holder,withExtensions){if(!(0,import_chunk_LS7VJ7V7.isObject)(
holder.value))return none21;let siblings;for(let key in holder.value){let node=key==="$ref"||key.startsWith("x-")&&!withExtensions?void 0:holder.child(key);node!==
void 0&&(siblings??=[],siblings.push({key,node}))}return siblings??none21}var none21=[];function hasSchemaSiblings({format}){return format!=="oas2"&&format!=="o\
as3_0"}function checkPathItem({target},siblings,report,model){for(let $0=siblings,$1=0;$1<$0.length;$1++){let{key,node}=$0[$1];{if(hasSchemaSiblings(model)&&target?.
has(key)!==!0)continue;report({at:node,message:`${(0,import_chunk_EZXGLPSD.quote)(key)} next to $ref of a path item counts for some tools and not for others.`})}}}
function checkReference({expected,node:at2,target},siblings,report,model){if(!mayBeReference(expected,model.format)){report({at:at2,message:"What stands next to\
 this $ref counts for some tools and not for others: OpenAPI has no $ref here.",severity:"error"});return}for(let $3=siblings,$4=0;$4<$3.length;$4++){let{key,node}=$3[$4];
{if(hasSchemaSiblings(model)&&(key==="summary"||key==="description"))continue;let message=`${(0,import_chunk_EZXGLPSD.quote)(key)} next to $ref is ignored in Op\
enAPI ${model.version}.`;report({at:node,message,severity:constraints.has(key)&&!isSaidThere(key,node,target)?"error":void 0})}}}function isSaidThere(key,{value},target){
return target instanceof import_chunk_LS7VJ7V7.Schema&&(0,import_chunk_LS7VJ7V7.appliedSchemas)(target).some(one=>isSame(one.keyword(key),value))}function isSame(one,other){
return!Array.isArray(one)||!Array.isArray(other)?one===other:one.length===other.length&&one.every((item,index2)=>item===other[index2])}var circularReferences=(0,import_chunk_LS7VJ7V7.perModel)(
({references})=>findCircles(references));function findCircles(references){let passed=new Set,found=new Set;for(let $0=references,$1=0;$1<$0.length;$1++){let start=$0[$1];
{if(start.expected==="schema"||start.target?.reference===void 0)continue;let way=[],reference=start;for(;reference?.via==="$ref"&&!passed.has(reference);)passed.
add(reference),way.push(reference),reference=reference.target?.reference;let first=reference===void 0?-1:way.indexOf(reference);if(first!==-1)for(let $3=way.slice(
first),$4=0;$4<$3.length;$4++){let circular=$3[$4];found.add(circular)}}}return found}var dataFields3=new Set(["const","dataValue","default","enum","example","m\
apping","value"]);function untypedReferences(element,format,withExtensions){let{node,value,kind,writtenAs}=element;if(!element.holdsUntyped||writtenAs===void 0||
kind==="link"||kind==="securityRequirement")return none22;let found;for(let field in value){let held=value[field];typeof held!="object"||held===null||dataFields3.
has(field)||field==="examples"||!withExtensions&&field.startsWith("x-")||childRule(writtenAs,format,field)!==void 0||(found??=[],collect3(new import_chunk_67I5OISI.Node(
node.document,held,node,field),found))}return found??none22}var none22=[];function collect3(root,into){let stack=[root];for(let node=stack.pop();node!==void 0;node=
stack.pop()){let{value,document}=node;if(!(typeof value!="object"||value===null))for(let $0=Object.entries(value),$1=0;$1<$0.length;$1++){let $2=$0[$1],key=$2[0],
held=$2[1];{let isReference2=key==="$ref"&&typeof held=="string";if(!isReference2&&(typeof held!="object"||held===null)||dataFields3.has(key))continue;let child=new import_chunk_67I5OISI.Node(
document,held,node,Array.isArray(value)?Number(key):key);isReference2?into.push({text:held,node:child}):stack.push(child)}}}}var refResolves={id:"ref-resolves",
summary:"Every reference leads somewhere.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[1059]},saysUndeclared:"whole",yieldsTo:[
"ref-target-valid"],on:{reference:{check(reference,report,{model}){let{node,via,text:text2,failure:failure2}=reference,defect=circularReferences(model).has(reference)?
"it leads back to itself":defectOf(failure2);defect!==void 0&&report({at:node,message:`${referenceName(via)} ${(0,import_chunk_EZXGLPSD.quote)(text2)} cannot be\
 resolved: ${defect}.`})}},element:{when:(element,{model})=>untypedReferences(element,model.format,!1).length>0,check(element,report,{model}){for(let $0=untypedReferences(
element,model.format,!1),$1=0;$1<$0.length;$1++){let{node,text:text2}=$0[$1];{let resolution=model.graph.resolve(node,text2),defect="failure"in resolution?defectOf(
resolution.failure):void 0;defect!==void 0&&report({at:node,message:`$ref ${(0,import_chunk_EZXGLPSD.quote)(text2)} cannot be resolved: ${defect}.`})}}}}}};function defectOf(failure2){
switch(failure2?.reason){case"missing-file":return"there is no such file";case"missing-target":return"nothing is there";case"invalid":return"it is no valid refe\
rence";default:return}}function kindAtPointer(reference,format){let tokens=reference.startsWith("#/")?(0,import_chunk_67I5OISI.parsePointer)((0,import_chunk_6U3QVGKP.percentDecoded)(
reference.slice(1))):void 0;if(tokens===void 0)return;let kind="definition";for(let index2=0;index2<tokens.length&&kind!==void 0;index2+=1){let rule=childRule(kind,
format,tokens[index2]??""),isSeveral=rule?.shape==="map"||rule?.shape==="list"||rule?.shape==="one-or-list"&&/^\d+$/.test(tokens[index2+1]??"");isSeveral&&(index2+=
1),kind=isSeveral&&index2>=tokens.length?void 0:rule?.kind}return kind==="items"?"schema":kind}var refTargetValid={id:"ref-target-valid",summary:"Every referenc\
e leads to the kind of object that its position expects.",severity:"error",tier:"core",formats:allFormats,maps:{cwe:[1059]},saysUndeclared:"whole",options:{requireComponents:{
default:!1,description:"Also report a $ref into its own document that does not lead to a component.",schema:{type:"boolean"}}},on:{reference:{check(reference,report,{
model,options}){let violation2=wrongTarget(reference,model);violation2!==void 0?report(violation2):options.requireComponents===!0&&isOutsideComponents(reference)&&
report({at:reference.node,message:`$ref ${(0,import_chunk_EZXGLPSD.quote)(reference.text)} does not point to a component.`})}}}};function wrongTarget(reference,model){
let{via,node:at2,text:text2,expected,actual,failure:failure2}=reference;if(actual===void 0&&failure2===void 0)return;let position=`${referenceName(via)} ${(0,import_chunk_EZXGLPSD.quote)(
text2)} in ${kindName2(expected)} position`;if(isNoPointer(reference,model.format))return{at:at2,message:`${position} is no JSON Pointer; it must start with "#/\
".`};if(actual!==void 0){let yieldsTo=via==="$ref"?["document-valid"]:[];return{at:at2,message:`${position} points to ${withArticle(kindName2(actual))}.`,yieldsTo}}
let place=meantPlace(reference,model);return place===void 0?void 0:{at:at2,message:`${position} leads nowhere; what it means is at ${(0,import_chunk_EZXGLPSD.quote)(
place)}.`}}function isNoPointer({failure:failure2,text:text2,expected},format){return failure2!==void 0&&!(expected==="schema"&&format!=="oas2"&&format!=="oas3_\
0")&&/#[^/]/.test(text2)}function meantPlace({failure:failure2,node,text:text2,expected},model){let{graph,format,root}=model;if(failure2?.reason!=="missing-targ\
et"||node.document!==graph.entry||!text2.startsWith("#")||kindAtPointer(text2,format)===expected)return;let name=(0,import_chunk_67I5OISI.parsePointer)(text2.slice(
1))?.at(-1);if(name!==void 0)return componentsByName(model).get(name)?.element.node.pointer??root.node.at("components",name)?.pointer}var componentsByName=(0,import_chunk_LS7VJ7V7.perModel)(
({components})=>new Map(components.map(component=>[component.name,component]))),kindNames=new Map([["definition","whole definition"],["externalDocs","external d\
ocumentation object"],["mediaType","media type"],["oauthFlow","OAuth flow"],["oauthFlows","OAuth flows object"],["components","components object"],["paths","pat\
hs object"],["pathItem","path item"],["requestBody","request body"],["responses","responses object"],["securityRequirement","security requirement"],["securitySc\
heme","security scheme"],["serverVariable","server variable"],["xml","XML object"]]);function kindName2(kind){return kindNames.get(kind)??kind}function withArticle(name){
return name==="null"?name:/^[aeiouX]|^OA/.test(name)?`an ${name}`:`a ${name}`}function isOutsideComponents({via,text:text2,failure:failure2}){return via!=="$ref"||
failure2!==void 0||!text2.startsWith("#")?!1:!/^#\/(?:components\/[^/]+|definitions|parameters|responses)\/[^/]+$/.test(text2)}var requestBodyNotAllowed={id:"re\
quest-body-not-allowed",summary:"GET, HEAD, DELETE and TRACE have no request body.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[
444]},securitySeverity:4,on:{operation:{when:({method})=>bodilessMethods.has(method.toLowerCase()),check(operation,report,{model}){let at2=bodyOf(operation,model.
format);if(at2===void 0)return;let severity=severityOf17(operation.method,model.format),method=operation.method.toUpperCase();report({at:at2,message:`${method} ${severity===
"info"?"should":"must"} not declare a request body.`,severity})}}}},bodilessMethods=new Set(["get","head","delete","trace"]);function severityOf17(method,format){
return method.toLowerCase()==="delete"&&format!=="oas3_0"?"info":void 0}function bodyOf(operation,format){if(format!=="oas2")return operation.node.child("reques\
tBody");let parameter=operation.parameters.find(one=>one.in==="body"||one.in==="formData");return parameter?.isPathLevel===!0?operation.node:parameter?.at.node}
var responseBodyNotAllowed={id:"response-body-not-allowed",summary:"Responses that cannot have content declare none.",severity:"warn",tier:"core",formats:allFormats,
maps:{cwe:[1059]},commonRemedy:"Declare a response without content once under `components/responses` (2.0: `responses`), and refer to it.",on:{operation:{when:operation=>isHead(
operation)||operation.responseCodes.some(isBodiless2),check(operation,report,{model}){for(let $0=operation.responses,$1=0;$1<$0.length;$1++){let{code,response,at:at2}=$0[$1];
{if(!isBodiless2(code)||!hasBody(response,model.format))continue;report({at:placeOf8(response,at2,model),message:`${code} response must not declare content.`})}}
isHead(operation)&&reportHead(operation,report,model.format)}}}};function isBodiless2(code){return/^(?:1\d\d|1XX|204|205|304)$/i.test(code)}function isHead({method}){
return method.toLowerCase()==="head"}function placeOf8(response,at2,model){return at2===response||responseUses(model,response).every(({code})=>isBodiless2(code))?
response.node.closest(model.format==="oas2"?"schema":"content"):at2.node}function reportHead(operation,report,format){let codes=operation.responses.filter(({code,
response})=>!isBodiless2(code)&&hasBody(response,format)).map(({code})=>code);if(codes.length===0)return;let names5=codes.map(code=>(0,import_chunk_EZXGLPSD.quote)(
code)).join(", ");report({at:operation.responsesNode,message:`Responses to HEAD must not declare content: ${names5}.`,severity:"info"})}function encodingFaults(mediaType,format){
let encodings=mediaType.edges.filter(edge=>edge.field==="encoding"),uses=(0,import_chunk_LS7VJ7V7.contentUses)(mediaType),names5=(0,import_chunk_LS7VJ7V7.mediaTypeNames)(
mediaType),[first]=names5;if(encodings.length===0||first===void 0)return[];if(uses.every(({from})=>from.kind==="requestBody")&&!names5.some(isForm2)){let message=`\
"encoding" is ignored here: it counts for forms, not for ${(0,import_chunk_EZXGLPSD.quote)(first)}.`;return[{at:mediaType.node.child("encoding")??mediaType.node,
message}]}let known3=propertyNames(mediaType),hasHeaders=names5.some(name=>name!==urlEncoded),hasStyles=names5.some(name=>isUrlEncoded(name)||format!=="oas3_0"&&
isFormData(name));return encodings.flatMap(({key,to:to2})=>[...known3===void 0||known3.has(String(key))?[]:[unknownProperty(String(key),to2)],...headerFaults(to2,
hasHeaders),...hasStyles?[]:styleFaults(to2,first,format)])}function isForm2(name){return name.startsWith("multipart/")||isUrlEncoded(name)}function isUrlEncoded(name){
return name===urlEncoded||name==="application/*"||name==="*/*"}function isFormData(name){return name==="multipart/form-data"||name==="multipart/*"}var urlEncoded="\
application/x-www-form-urlencoded";function propertyNames(mediaType){let schema=mediaType.one("schema");if(!(schema instanceof import_chunk_LS7VJ7V7.Schema))return;
let names5=new Set;for(let $0=(0,import_chunk_LS7VJ7V7.possibleSchemas)(schema),$1=0;$1<$0.length;$1++){let one=$0[$1];{if(isOpen3(one))return;for(let name of one.
properties.keys())names5.add(name)}}return names5.size===0?void 0:names5}function isOpen3(schema){let further=schema.keyword("additionalProperties");return schema.
isDeadReference||further!==void 0&&further!==!1||schema.keyword("patternProperties")!==void 0}function unknownProperty(name,{node}){return{at:node,message:`The \
encoding of ${(0,import_chunk_EZXGLPSD.quote)(name)} is ignored: the schema has no such property.`}}function headerFaults(encoding,hasHeaders){let headers2=encoding.
edges.filter(edge=>edge.field==="headers");return headers2.length>0&&!hasHeaders?[{at:encoding.node.child("headers")??encoding.node,message:'"headers" is ignore\
d here: only the parts of a multipart body have headers.'}]:headers2.filter(({key})=>String(key).toLowerCase()==="content-type").map(({to:to2})=>({at:to2.node,message:'\
The header "Content-Type" is ignored here: "contentType" says it.'}))}function styleFaults(encoding,name,format){return["style","explode","allowReserved"].flatMap(
field=>{let at2=encoding.node.child(field);return at2===void 0?[]:[{at:at2,message:`"${field}" is ignored here: it counts for ${countedFor(format)}, not for ${(0,import_chunk_EZXGLPSD.quote)(
name)}.`}]})}function countedFor(format){return format==="oas3_0"?`"${urlEncoded}"`:`"${urlEncoded}" and "multipart/form-data"`}function parameterFaults(parameter,format,isExplicit){
if(!styles.has(parameter.text("in")??"")||!isExplicit&&!writingFields.some(field=>parameter.has(field)))return none23;if(parameter.has("content")&&!parameter.has(
"schema"))return[...ignoredBesideContent(parameter),...misplacedFlags(parameter,format)];let styleFault=faultOfStyle(parameter,format);return[...styleFault===void 0?
faultsOfValue(parameter):[styleFault],...misplacedFlags(parameter,format),...isExplicit?unsaid(parameter):[]]}var none23=[],writingFields=["style","explode","al\
lowReserved","allowEmptyValue"],styles=new Map([["path",["matrix","label","simple"]],["query",["form","spaceDelimited","pipeDelimited","deepObject"]],["header",
["simple"]],["cookie",["form"]]]);function ignoredBesideContent(parameter){return["style","explode","allowReserved"].flatMap(field=>{let at2=parameter.node.child(
field);return at2===void 0?[]:[{at:at2,message:`"${field}" is ignored here: "content" says how the value is written.`}]})}function faultOfStyle(parameter,format){
let place=parameter.text("in")??"",style=parameter.text("style"),allowed=place==="cookie"&&format==="oas3_2"?["form","cookie"]:styles.get(place)??[];if(style===
void 0||allowed.includes(style))return;let known3=allowed.map(name=>`"${name}"`).join(", "),message=`"style" ${(0,import_chunk_EZXGLPSD.quote)(style)} is invali\
d here: a ${place} parameter has ${allowed.length===1?"":"one of "}${known3}.`;return{at:nodeOf(parameter,"style"),message,severity:"error"}}function faultsOfValue(parameter){
let style=parameter.text("style"),at2=nodeOf(parameter,"style");return style==="deepObject"?isNever(parameter,["object"])?[{at:at2,message:'"style" "deepObject"\
 is invalid here: the value is not an object.'}]:parameter.flag("explode")!==!1?[]:[{at:nodeOf(parameter,"explode"),message:'"explode" is invalid here: "deepObj\
ect" is not defined without it.'}]:style!=="spaceDelimited"&&style!=="pipeDelimited"?[]:isNever(parameter,["array","object"])?[{at:at2,message:`"style" "${style}\
" is ignored here: the value is neither an array nor an object.`}]:[]}function misplacedFlags(parameter,format){let place=parameter.text("in")??"",faults=[];if(parameter.
flag("allowReserved")===!0&&!parameter.has("content")&&!mayAllowReserved(place,parameter,format)){let where=format==="oas3_2"?"values that are percent-encoded":
"query parameters";faults.push({at:nodeOf(parameter,"allowReserved"),message:`"allowReserved" is ignored here: it counts for ${where} only.`})}return parameter.
flag("allowEmptyValue")===!0&&place!=="query"&&faults.push({at:nodeOf(parameter,"allowEmptyValue"),message:'"allowEmptyValue" is ignored here: it counts for que\
ry parameters only.'}),faults}function mayAllowReserved(place,parameter,format){return place==="query"?!0:format==="oas3_2"&&(place==="path"||place==="cookie"&&
parameter.text("style")!=="cookie")}function unsaid(parameter){if(isNever(parameter,["array"])||typesOf3(parameter).length===0)return[];let missing2=["style","e\
xplode"].filter(field=>!parameter.has(field)).map(field=>`"${field}"`);return missing2.length===0?[]:[{at:parameter.node,message:`Parameter ${(0,import_chunk_EZXGLPSD.quote)(
parameter.text("name")??"")} is an array but has no ${missing2.join(" and no ")}.`}]}function isNever(parameter,wanted){let types3=typesOf3(parameter);return types3.
length>0&&!types3.some(type=>wanted.includes(type))}function typesOf3(parameter){let schema=parameter.one("schema");return schema instanceof import_chunk_LS7VJ7V7.Schema?
(0,import_chunk_LS7VJ7V7.appliedSchemas)(schema).flatMap(one=>one.types):[]}function nodeOf(parameter,field){return parameter.node.child(field)??parameter.node}
function parameterFaults2(parameter,isExplicit){let{node}=parameter,place=parameter.text("in")??"",isRepeatable=place==="query"||place==="formData",faults=[],format=parameter.
text("collectionFormat"),isArray2=parameter.text("type")==="array";if(format==="multi"&&isArray2&&!isRepeatable&&place!=="body"){let message=`"collectionFormat"\
 "multi" is invalid here: a ${place} parameter cannot be repeated.`;faults.push({at:node.child("collectionFormat")??node,message,severity:"error"})}if(format!==
void 0&&!isArray2&&parameter.text("type")!==void 0&&place!=="body"&&faults.push({at:node.child("collectionFormat")??node,message:'"collectionFormat" is ignored \
here: the value is not an array.'}),parameter.flag("allowEmptyValue")===!0&&(place==="path"||place==="header")){let message=`"allowEmptyValue" is ignored here: \
only query and form parameters may be empty, not a ${place} parameter.`;faults.push({at:node.child("allowEmptyValue")??node,message})}if(isExplicit&&isArray2&&format===
void 0){let message=`Parameter ${(0,import_chunk_EZXGLPSD.quote)(parameter.text("name")??"")} is an array but has no "collectionFormat".`;faults.push({at:node,message})}
return faults}var serializationValid={id:"serialization-valid",summary:"How values are written into a request is said only where it counts, and in a way that ex\
ists.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[436]},options:{explicit:{default:!1,description:"Also report parameters o\
f type array that leave their style and explode (2.0: collectionFormat) to the default.",schema:{type:"boolean"}}},on:{parameter:{check(parameter,report,{model,
options}){let isExplicit=options.explicit===!0,faults=model.format==="oas2"?parameterFaults2(parameter,isExplicit):parameterFaults(parameter,model.format,isExplicit);
for(let $0=faults,$1=0;$1<$0.length;$1++){let fault=$0[$1];report(fault)}}},mediaType:{when:mediaType=>(0,import_chunk_LS7VJ7V7.isObject)(mediaType.get("encodin\
g")),check(mediaType,report,{model}){for(let $3=encodingFaults(mediaType,model.format),$4=0;$4<$3.length;$4++){let fault=$3[$4];report(fault)}}}}};function isUrlReference(text2){
if(/[\u0000-\u0020"<>\\^`{|}\u007f]/.test(text2))return!1;let scheme=/^[A-Za-z][A-Za-z0-9+.-]*:/.exec(text2)?.[0]??"",rest=text2.slice(scheme.length);if(scheme===
""&&/^[^/?#]*:/.test(rest))return!1;let authority=/^\/\/([^/?#]*)/.exec(rest)?.[1];return authority===void 0?scheme===""||rest!=="":isAuthority2(authority)}function isAuthority2(authority){
let match=/^(?:[^@]*@)?(\[[0-9A-Fa-f:.]+\]|[^:[\]@]+)(?::(\d*))?$/.exec(authority);return match!==null&&Number(match[2]??0)<=65535}var serverVariablesValid={id:"\
server-variables-valid",summary:"Variables of server URLs are defined, used, and give a URL with every value.",severity:"error",tier:"core",formats:oas3Formats,
maps:{owaspApi2023:["API9"],cwe:[1059]},on:{server:{when:({templateNames,variables:variables2})=>templateNames.length>0||variables2.length>0,check(server,report){
let{element,templateNames,variables:variables2,url}=server;if(url===void 0)return;let defined=new Set(variables2.map(({name})=>name));for(let $0=templateNames,$1=0;$1<
$0.length;$1++){let name=$0[$1];defined.has(name)||report({at:element.node.child("url")??server.node,message:`Server URL variable ${(0,import_chunk_EZXGLPSD.quote)(
name)} is undefined.`})}let used=new Set(templateNames);for(let $3=variables2,$4=0;$4<$3.length;$4++){let variable=$3[$4];checkVariable(variable,used.has(variable.
name),report)}checkUrls(server,url,report)}}}};function checkVariable(variable,isUsed,report){let{node}=variable.element,name=(0,import_chunk_EZXGLPSD.quote)(variable.
name);isUsed||report({at:node,message:`Server URL variable ${name} is unused.`,severity:"warn"}),variable.element.has("default")||report({at:node,message:`Serve\
r URL variable ${name} has no default.`}),variable.enum?.length===0?report({at:node.child("enum")??node,message:`Server URL variable ${name} has an empty enum.`}):
variable.default!==void 0&&variable.enum?.includes(variable.default)===!1&&report({at:node.child("default")??node,message:`Server URL variable ${name} has the d\
efault ${(0,import_chunk_EZXGLPSD.quote)(variable.default)}, which is not in its enum.`})}var maxCheckedLength=4096;function checkUrls({element,variables:variables2,
templateNames},url,report){let defaults=new Map(variables2.flatMap(variable=>variable.default===void 0?[]:[[variable.name,variable.default]]));if(!(url.length>maxCheckedLength||
templateNames.length===0||templateNames.some(name=>!defaults.has(name)))){if(!isUrlReference(fill(url,defaults))){report({at:element.node.child("url")??element.
node,message:`Server URL ${(0,import_chunk_EZXGLPSD.quote)(url)} is no valid URL with the defaults of its variables.`});return}for(let $6=variables2,$7=0;$7<$6.
length;$7++){let variable=$6[$7];{if(!templateNames.includes(variable.name))continue;for(let[index2,value]of(variable.enum??[]).entries()){if(isUrlReference(fill(
url,new Map([...defaults,[variable.name,value]]))))continue;let at2=variable.element.node.at("enum",index2)??variable.element.node;report({at:at2,message:`Serve\
r URL variable ${(0,import_chunk_EZXGLPSD.quote)(variable.name)} gives no valid URL with the value ${(0,import_chunk_EZXGLPSD.quote)(value)}.`})}}}}}function fill(template,values){
return template.replaceAll(/\{([^{}]*)\}/g,(slot,name)=>values.get(name)??slot)}var mentionedElements=(0,import_chunk_LS7VJ7V7.perModel)(model=>{let search=new Search3(
model);return search.run(),search.found}),Search3=class{found=new Set;#model;#components=new Map;#queue=[];constructor(model){this.#model=model;for(let $0=model.
components,$1=0;$1<$0.length;$1++){let{element}=$0[$1];(0,import_chunk_LS7VJ7V7.isObject)(element.node.value)&&this.#components.set(element.node.value,element)}}run(){
for(let target of new Set(this.#model.references.map(reference=>reference.target)))target?.isUsed===!0&&this.#noteHolder(target.node);for(let $3=this.#model.elements,
$4=0;$4<$3.length;$4++){let element=$3[$4];element.isUsed&&(element.holdsUntyped||element.reference?.actual!==void 0)&&this.#search(element)}for(let element=this.#queue.
pop();element!==void 0;element=this.#queue.pop()){this.#search(element);for(let $6=element.edges,$7=0;$7<$6.length;$7++){let edge=$6[$7];this.#note(edge.to)}}}#note(element){
element.isUsed||this.found.has(element)||(this.found.add(element),this.#queue.push(element))}#noteHolder(place){for(let node=place;node!==void 0;node=node.parent){
let component=this.#components.get(node.value);if(component!==void 0){this.#note(component);return}}}#search(element){let{reference,node}=element;reference?.actual!==
void 0&&this.#follow(node,reference.text);for(let $9=untypedReferences(element,this.#model.format,!0),$10=0;$10<$9.length;$10++){let untyped=$9[$10];this.#follow(
untyped.node,untyped.text)}}#follow(from,text2){let resolution=this.#model.graph.resolve(from,text2);"node"in resolution&&this.#noteHolder(resolution.node)}},unusedComponents={
id:"unused-components",summary:"Every component is used by an operation, directly or through others.",severity:"info",tier:"core",formats:allFormats,maps:{owaspApi2023:[
"API9"],cwe:[561],asvs:["15.2.3"]},on:{component:{when:(component,{model})=>model.operations.length>0&&!isSecurityScheme(component),check({element},report,{model}){
element.isUsed||mentionedElements(model).has(element)||report({at:element.node,message:`Component ${(0,import_chunk_EZXGLPSD.quote)(element.node.pointer)} is ne\
ver used.`})}}}};function isSecurityScheme({section}){return section==="securitySchemes"||section==="securityDefinitions"}var structure={name:"structure",title:"\
A document every tool reads the same way",rules:[discriminatorValid,documentValid,linkOperationValid,mediaTypeValid,noDuplicateKeys,noRemoteRefs,noUnboundedRecursion,
noUnknownFields,oasVersionSupported,oas2BodyParamsValid,operationIdUnique,parameterIgnoredHeader,parametersUnique,pathParamsDefined,pathTemplateValid,pathsNoAmbiguous,
pathsNoIdentical,pathsNotEmpty,refNoSiblings,refResolves,refTargetValid,requestBodyNotAllowed,responseBodyNotAllowed,serializationValid,serverVariablesValid,unusedComponents]};
function schemasOfExpression(expression2,operation){let match=/^\$request\.(?:(query|path|header)\.(.+)|body#(.*))$/s.exec(expression2),[,place,name="",pointer=""]=match??
[];if(match===null)return;let schemas=place===void 0?bodySchemas4(operation,pointer):parameterSchemas(operation,place,name);return schemas.length===0?void 0:schemas}
function parameterSchemas({parameters},place,name){let isWanted=own=>place==="header"?own.toLowerCase()===name.toLowerCase():own===name;return parameters.filter(
one=>one.in===place&&isWanted(one.name)).flatMap(({element})=>schemaOf3(element))}function bodySchemas4({requestBody},pointer){let keys2=(0,import_chunk_67I5OISI.parsePointer)(
(0,import_chunk_6U3QVGKP.percentDecoded)(pointer));if(keys2===void 0)return[];if(keys2.length>maxKeys)return[];let schemas=new Set((requestBody?.below("content")??
[]).flatMap(({element})=>schemaOf3(element)));for(let $0=keys2,$1=0;$1<$0.length;$1++){let key=$0[$1];{let holders=(0,import_chunk_LS7VJ7V7.addPossible)(schemas);
schemas=new Set([...holders].flatMap(holder=>membersOf3(holder,key)))}}return[...schemas]}var maxKeys=500;function membersOf3(schema,key){let properties=membersAt(
schema,"properties",key);return properties.length>0?properties:/^\d+$/.test(key)?schema.schemas("items"):[]}function schemaOf3(element){let schema=element.one("\
schema");return schema instanceof import_chunk_LS7VJ7V7.Schema?[schema]:[]}function isHttpsOnly(schema,host){return(0,import_chunk_LS7VJ7V7.appliedSchemas)(schema).
some(one=>isBound(one,host)||hasBoundBranches(one,host))}function hasBoundBranches(schema,host){return["oneOf","anyOf"].some(field=>{let branches=schema.schemas(
field);return branches.length>0&&branches.every(branch=>(0,import_chunk_LS7VJ7V7.appliedSchemas)(branch).some(one=>isBound(one,host)))})}function isBound(schema,host){
if(schema.has("x-allowed-hosts"))return!0;let values=schema.keyword("enum");if(Array.isArray(values))return values.every(isHttpsUrl);if(Object.hasOwn(schema.keywords,
"const"))return isHttpsUrl(schema.keyword("const"));let pattern=schema.keyword("pattern");return typeof pattern=="string"&&clearTextUrls.every(url=>host.matchesPattern(
pattern,url)===!1)}function isHttpsUrl(value){return value===null||typeof value=="string"&&/^https:\/\//i.test(value)}var clearTextUrls=["http://example.com","h\
ttp://example.com/hook","http://10.0.0.1:8080/","http://example.com/?to=https://example.com/hook","ftp://example.com/hook"],callbackUrlHttps={id:"callback-url-h\
ttps",summary:"Callbacks are sent to https URLs only.",severity:"warn",tier:"optional",formats:oas3Formats,maps:{owaspApi2023:["API7"],cwe:[918,319],asvs:["1.3.\
6"]},securitySeverity:5.8,on:{element:{among:{kinds:["callback"]},when:callback=>!callback.isReference,check(callback,report,{model,host}){let senders=sendersOf(
model).get(callback)??[];for(let $0=callback.edges,$1=0;$1<$0.length;$1++){let{field:target,to:to2}=$0[$1];{let violation2=judge14(target,senders,to2.node,host);
violation2!==void 0&&report(violation2)}}}}}},sendersOf=(0,import_chunk_LS7VJ7V7.perModel)(model=>{let senders=new Map;for(let $3=model.operations,$4=0;$4<$3.length;$4++){
let operation=$3[$4];for(let $6=operation.element.below("callbacks"),$7=0;$7<$6.length;$7++){let{element}=$6[$7];(0,import_chunk_WRZC3IWY.append)(senders,element,
operation)}}return senders});function judge14(target,senders,at2,host){let expression2=/^\{?(\$[^{}]*)/.exec(target)?.[1];if(expression2===void 0)return judgeLiteral(
target,at2);if(!(expression2.startsWith("$response.")||expression2==="$url"))for(let $9=senders,$10=0;$10<$9.length;$10++){let sender=$9[$10];{let schemas=schemasOfExpression(
expression2,sender);if(schemas===void 0)return{at:at2,message:`Callback target ${(0,import_chunk_EZXGLPSD.quote)(target)} is not described by the request of ${sender.
label}.`};let[open2]=schemas.filter(schema=>!isHttpsOnly(schema,host));if(open2===void 0)continue;return{at:at2,message:`Callback target ${(0,import_chunk_EZXGLPSD.quote)(
target)} is not constrained to https.`,related:[{at:open2.node,message:"The URL is described here."}]}}}}function judgeLiteral(target,at2){let{scheme}=(0,import_chunk_LS7VJ7V7.parseUrl)(
target);if(!(scheme==="https"||target.startsWith("/")))return scheme===void 0?{at:at2,message:`Callback target ${(0,import_chunk_EZXGLPSD.quote)(target)} is nei\
ther a URL nor a runtime expression.`}:{at:at2,message:`Callback target ${(0,import_chunk_EZXGLPSD.quote)(target)} is not https.`,severity:"error"}}var corsPolicySafe={
id:"cors-policy-safe",summary:"Answers to authenticated calls are not documented as readable from any origin.",severity:"warn",tier:"optional",formats:allFormats,
maps:{owaspApi2023:["API8"],cwe:[942],asvs:["3.4.2"]},securitySeverity:5.4,options:{requireForBrowser:{default:!1,description:'Also report operations with "x-au\
dience: browser" none of whose responses documents Access-Control-Allow-Origin.',schema:{type:"boolean"}}},on:{response:{when:response=>hasHeader(response,allowOrigin),
check(response,report,{model}){if(!responseUses(model,response).some(({operation})=>asksForCredentials(operation)))return;let found=openOrigin(headerOf(response,
allowOrigin));if(found===void 0)return;let isWithCredentials=allowsCredentials(headerOf(response,"access-control-allow-credentials"));report({at:found.at,message:`\
Access-Control-Allow-Origin documents ${(0,import_chunk_EZXGLPSD.quote)(found.value)}${isWithCredentials?" together with credentials":""}.`,severity:isWithCredentials?
"error":void 0})}},operation:{when:(operation,{options})=>options.requireForBrowser===!0&&operation.role==="path"&&operation.extension("x-audience")==="browser",
check(operation,report){operation.responses.some(({response})=>hasHeader(response,allowOrigin))||report({at:operation.responsesNode,message:"No response documen\
ts Access-Control-Allow-Origin."})}}}},allowOrigin="access-control-allow-origin";function asksForCredentials({role,security}){return role==="path"&&security!==void 0&&
!security.allowsAnonymous&&security.requirements.length>0}function headerOf(response,name){return response.edges.find(({field,key})=>field==="headers"&&String(key).
toLowerCase()===name)?.to.target}function openOrigin(header){return documentedValues(header).find(({value})=>value==="*"||value==="null")}function allowsCredentials(header){
if(header===void 0)return!1;let values=documentedValues(header);return values.length===0||values.some(({value})=>value==="true")}function documentedValues(header){
let schema=header?.one("schema");return[...[...header===void 0?[]:[header],...schema instanceof import_chunk_LS7VJ7V7.Schema?(0,import_chunk_LS7VJ7V7.appliedSchemas)(
schema):[]].flatMap(ownValues2),...(header?.below("examples")??[]).flatMap(({element})=>valuesAt(element.node.child("value")))]}function ownValues2({node,kind}){
return["example","x-example","default","const","enum",...kind==="schema"?["examples"]:[]].flatMap(field=>valuesAt(node.child(field)))}function valuesAt(node){return node===
void 0?[]:Array.isArray(node.value)?node.value.flatMap((value,index2)=>[{value:textOf3(value),at:node.child(index2)??node}]):[{value:textOf3(node.value),at:node}]}
function textOf3(value){return value===null?"null":(0,import_chunk_LS7VJ7V7.scalarText)(value)??""}function hasUrlCharacters(text2){return text2!==""&&/^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2}|[^\0-\x7f])*$/.
test(text2)}function namesNothing(url){let text2=url.trim();return text2===""||text2==="/"}var metadataUrlValid={id:"metadata-url-valid",summary:"Links to conta\
cts, licences, terms and documentation are valid URLs.",severity:"info",tier:"optional",formats:allFormats,maps:{owaspApi2023:["API9"]},securitySeverity:1.5,options:{
requireHttps:{default:!1,description:"Also report links that are not https.",schema:{type:"boolean"}}},on:{element:{among:{kinds:["info","contact","license","ex\
ternalDocs"]},when:element=>!element.isReference&&fieldOf(element)!==void 0,check(element,report,{model,options}){let field=fieldOf(element)??"",text2=element.text(
field)??"",fault=faultOf(element.kind,text2,model.format)??(options.requireHttps===!0?clearTextFault(text2):void 0),at2=element.node.child(field)??element.node;
fault!==void 0&&report({at:at2,message:`${names4.get(element.kind)??field} ${(0,import_chunk_EZXGLPSD.quote)(text2)} is not a valid ${fault}.`})}}}},names4=new Map(
[["info","termsOfService"],["contact","Contact URL"],["license","License URL"],["externalDocs","Documentation URL"]]);function fieldOf(element){let field=element.
kind==="info"?"termsOfService":"url";return element.text(field)===void 0?void 0:field}function faultOf(kind,text2,format){if(!hasUrlCharacters(text2))return"URL";
let{scheme}=(0,import_chunk_LS7VJ7V7.parseUrl)(text2),mayBeRelative=format!=="oas2"&&format!=="oas3_0"&&(kind==="externalDocs"||kind==="info");if(scheme===void 0)
return mayBeRelative&&!looksLikeHost(text2)?void 0:"absolute URL";if(!["http","https"].includes(scheme)||!/^https?:\/\/[^/?#]/i.test(text2)||(0,import_chunk_6U3QVGKP.urlFrom)(
text2)===void 0)return"http URL"}function clearTextFault(text2){return/^http:/i.test(text2)?"https URL":void 0}function looksLikeHost(text2){return/^(?:www\.[\w-]+|[\w-]+(?:\.[\w-]+)*\.(?:com|dev|io|net|org))(?:[:/?#]|$)/i.
test(text2)}function clearTextUrls2(server){if(server.element.get("x-sandbox")===!0)return[];let byPlace=new Map;for(let $0=server.urls,$1=0;$1<$0.length;$1++){
let url=$0[$1];{if(!isClearText(url.scheme))continue;let known3=byPlace.get(url.node);(known3===void 0||(0,import_chunk_LS7VJ7V7.isLocalHost)(known3.host)&&!(0,import_chunk_LS7VJ7V7.isLocalHost)(
url.host))&&byPlace.set(url.node,url)}}return[...byPlace.values()]}function isClearText(scheme){return scheme!==void 0&&!protectedSchemes.has(scheme)}var protectedSchemes=new Set(
["amqps","coaps","ftps","grpcs","http+unix","https","https+unix","mqtts","sftp","unix","wss"]),noCleartextCredentials={id:"no-cleartext-credentials",summary:"Cr\
edentials are not accepted over clear text.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API2","API8"],cwe:[319,523,522],asvs:["12.2.1"]},
securitySeverity:8.6,on:{server:{when:(server,{model})=>credentialsByServer(model).has(server.element),check(server,report,{model}){let urls=clearTextUrls2(server).
filter(url=>!(0,import_chunk_LS7VJ7V7.isLocalHost)(url.host));for(let[scheme,operations2]of together(credentialsByServer(model).get(server.element)??[]))for(let $0=urls,
$1=0;$1<$0.length;$1++){let url=$0[$1];report({at:url.node,message:describe5(scheme,url),related:placesOf7(operations2)})}}}}},credentialsByServer=(0,import_chunk_LS7VJ7V7.perModel)(
model=>{let servers=new Map;for(let[list,credentials2]of credentialsByList(model))for(let $3=list,$4=0;$4<$3.length;$4++){let{element}=$3[$4];(0,import_chunk_WRZC3IWY.append)(
servers,element,credentials2)}return servers});function credentialsByList(model){let lists2=new Map;for(let $6=model.operations,$7=0;$7<$6.length;$7++){let operation=$6[$7];
{if(operation.role!=="path")continue;let{servers}=operation,schemes=credentialSchemes(operation);if(servers===void 0||schemes.size===0)continue;let byScheme=lists2.
get(servers)??new Map;lists2.set(servers,byScheme);for(let scheme of schemes)(0,import_chunk_WRZC3IWY.append)(byScheme,scheme,operation)}}return lists2}function credentialSchemes(operation){
let schemes=new Set;for(let $9=operation.security?.requirements??[],$10=0;$10<$9.length;$10++){let requirement2=$9[$10];for(let $12=requirement2.schemes,$13=0;$13<
$12.length;$13++){let{scheme}=$12[$13];scheme!==void 0&&scheme.type!=="mutualTLS"&&scheme.type!=="unknown"&&schemes.add(scheme)}}return schemes}function together(all){
let schemes=new Map;for(let $15=all,$16=0;$16<$15.length;$16++){let credentials2=$15[$16];for(let[scheme,operations2]of credentials2)(0,import_chunk_WRZC3IWY.append)(
schemes,scheme,operations2)}return schemes}function describe5(scheme,url){let place=url.text===url.scheme?"scheme":"server";return`${credentialName(scheme)} cre\
dentials (${(0,import_chunk_EZXGLPSD.quote)(scheme.name)}) are accepted over clear-text ${place} ${(0,import_chunk_EZXGLPSD.quote)(url.text)}.`}function credentialName(scheme){
return scheme.type==="apiKey"?"API key":scheme.type==="oauth2"?"OAuth 2.0":scheme.type==="openIdConnect"?"OpenID Connect":scheme.httpScheme==="basic"?"HTTP Basi\
c":scheme.httpScheme==="bearer"?"Bearer":"HTTP"}var maxPlaces4=5;function placesOf7(lists2){let count3=lists2.reduce((sum,{length})=>sum+length,0),more=count3>maxPlaces4?
` (one of ${count3} operations)`:"";return lists2.flatMap(operations2=>operations2.slice(0,maxPlaces4)).slice(0,maxPlaces4).map(({node,label})=>({at:node,message:`${label}\
 asks for them${more}.`}))}var oauthUrlHttps={id:"oauth-url-https",summary:"OAuth and OpenID Connect URLs are valid and use https.",severity:"error",tier:"core",
formats:allFormats,maps:{owaspApi2023:["API2","API8"],cwe:[319,523],asvs:["12.2.1"]},securitySeverity:7.5,options:{allowLocalhost:{default:!1,description:"Say n\
othing about hosts that only the developer reaches, which are otherwise reported as info.",schema:{type:"boolean"}}},on:{securityScheme:{when:scheme=>urlsOf(scheme).
length>0,check(scheme,report,{model,options}){for(let $0=urlsOf(scheme),$1=0;$1<$0.length;$1++){let url=$0[$1];{let problem=judge15(url,model,options.allowLocalhost===
!0);problem!==void 0&&report({at:url.at,...problem})}}}}}},flowFields=["authorizationUrl","tokenUrl","refreshUrl","deviceAuthorizationUrl"],schemeFields=["openI\
dConnectUrl","oauth2MetadataUrl"];function urlsOf(scheme){return[...scheme.flows.flatMap(flow=>readUrls(flow.element,flowFields)),...readUrls(scheme.element,schemeFields)]}
function readUrls(element,fields3){return fields3.flatMap(field=>{let text2=element.text(field),at2=element.node.child(field);return text2===void 0||at2===void 0?
[]:[{field,text:text2,at:at2}]})}function judge15({field,text:text2},model,allowLocalhost){let name=`${field} ${(0,import_chunk_EZXGLPSD.quote)(text2)}`;if(!hasUrlCharacters(
text2)){let isTemplate=hasUrlCharacters(text2.replaceAll(/\{[^{}]*\}/g,"x"))&&/^https:/i.test(text2);return{message:`${name} is not a valid URL.`,severity:isTemplate?
"warn":void 0}}let{scheme,host}=(0,import_chunk_LS7VJ7V7.parseUrl)(text2);if(scheme===void 0)return judgeRelative(name,text2,model);if(scheme!=="https"){let isLocal=scheme===
"http"&&(0,import_chunk_LS7VJ7V7.isLocalHost)(host);return isLocal&&allowLocalhost?void 0:{message:`${name} is not https.`,severity:isLocal?"info":void 0}}let url=/^https:\/\/[^/?#]/i.
test(text2)?(0,import_chunk_6U3QVGKP.urlFrom)(text2):void 0;return url===void 0?{message:`${name} is not a valid URL.`}:judgeParts(field,name,url)}function judgeRelative(name,text2,model){
if(model.format==="oas2")return{message:`${name} is not an absolute URL.`};let[base]=clearTextBases(model),resolved=base===void 0?void 0:(0,import_chunk_6U3QVGKP.urlFrom)(
text2,base.text);return resolved===void 0?void 0:{message:`${name} resolves to ${(0,import_chunk_EZXGLPSD.quote)(resolved.href)}, which is not https.`}}var clearTextBases=(0,import_chunk_LS7VJ7V7.perModel)(
({rootServers=[]})=>rootServers.flatMap(clearTextUrls2).filter(({host,text:text2})=>!(0,import_chunk_LS7VJ7V7.isLocalHost)(host)&&(0,import_chunk_6U3QVGKP.urlFrom)(
"/",text2)!==void 0));function judgeParts(field,name,url){if(url.username!==""||url.password!=="")return{message:`The ${field} has credentials before its host.`};
if(url.hash!==""&&flowFields.includes(field))return{message:`${name} has a fragment.`};for(let[parameter,value]of url.searchParams)if(value!==""&&namesSecret(parameter))
return{message:`The ${field} has a secret in its query parameter ${(0,import_chunk_EZXGLPSD.quote)(parameter)}.`}}function namesSecret(parameter){let tokens=nameTokens(
parameter),last=tokens.at(-1)??"";return["token","secret","password","apikey"].includes(last)||last==="key"&&tokens.at(-2)==="api"}var serverDefined={id:"server\
-defined",summary:"The definition says where the API is served.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[1059]},securitySeverity:4,
saysUndeclared:"some",on:{definition:{when:isServed,check(model,report){if(isRootDeclared(model)||isEveryOperationDeclared(model))return;let{node}=model.root;report(
{at:node.child(model.format==="oas2"?"schemes":"servers")??node,message:"No server is declared."})}},server:{when:(server,{model})=>model.format!=="oas2"&&!isOfLink(
server),check(server,report){server.urls.length===0||!server.urls.every(({text:text2})=>namesNothing(text2))||report({at:server.element.node.child("url")??server.
node,message:`Server URL ${(0,import_chunk_EZXGLPSD.quote)(server.url)} names no server.`})}}}};function isServed({root}){let paths2=root.one("paths");return root.
has("paths")?paths2===void 0||paths2.edges.length>0||!root.edges.some(edge=>edge.field==="webhooks"):!1}function isRootDeclared({root,format}){return format==="\
oas2"?saysSomething(root.get("host"))||saysSomething(root.get("schemes")):saysSomething(root.get("servers"))}function saysSomething(value){return value!==void 0&&
value!==""&&!(Array.isArray(value)&&value.length===0)}function isEveryOperationDeclared({operations:operations2}){let served=operations2.filter(operation=>operation.
role==="path");return served.length>0&&served.every(operation=>(operation.servers??[]).length>0)}function isOfLink(server){return server.element.uses.every(use=>use.
from.kind==="link")}var serverHttps={id:"server-https",summary:"Server URLs use https.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API\
8","API2"],cwe:[319],asvs:["12.2.1","12.3.1","4.4.1"]},securitySeverity:7.5,options:{allowLocalhost:{default:!1,description:"Say nothing about hosts that only t\
he developer reaches, which are otherwise reported as info.",schema:{type:"boolean"}}},yieldsTo:["no-cleartext-credentials"],on:{server:{when:server=>server.urls.
some(url=>url.scheme!==void 0),check(server,report,{options}){for(let $0=clearTextUrls2(server),$1=0;$1<$0.length;$1++){let url=$0[$1];(0,import_chunk_LS7VJ7V7.isLocalHost)(
url.host)?options.allowLocalhost!==!0&&report(localViolation(server,url)):report({at:url.node,message:describe6(server,url)})}}}}};function localViolation(server,url){
return{at:(server.element.kind==="definition"?server.element.node.child("host"):void 0)??url.node,message:describe6(server,url),severity:"info",yieldsTo:["serve\
r-public-host"]}}function describe6(server,url){let wanted=url.scheme==="ws"?"wss":"https";return server.element.kind!=="server"?`Scheme ${(0,import_chunk_EZXGLPSD.quote)(
url.scheme)} is not ${wanted}.`:server.url===url.text?`Server URL ${(0,import_chunk_EZXGLPSD.quote)(url.text)} is not ${wanted}.`:`Server URL ${(0,import_chunk_EZXGLPSD.quote)(
server.url)} can become ${(0,import_chunk_EZXGLPSD.quote)(url.text)}, which is not ${wanted}.`}var serverPublicHost={id:"server-public-host",summary:"Servers ar\
e hosts that callers can and should reach.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[497,200]},securitySeverity:4.3,commonRemedy:"\
Correct the host where servers are declared: at the root, once for all operations.",on:{definition:{when:model=>model.format==="oas2"&&isJudged(model)&&model.root.
text("host")!==void 0,check(model,report){let text2=model.root.text("host")??"",host=(0,import_chunk_LS7VJ7V7.parseUrl)(text2).host??text2.replace(/:\d*$/,"").toLowerCase();
reportHost({host,text:text2,at:model.root.node.child("host")??model.root.node,isEnvironmentSaid:!1},model,report)}},server:{when:(server,{model})=>model.format!==
"oas2"&&isJudged(model)&&server.urls.some(({host})=>host!==void 0&&!/[{}]/.test(host)),check(server,report,{model}){if(isCallersChoice(server))return;let isEnvironmentSaid=(0,import_chunk_LS7VJ7V7.declarationOf)(
server.element,"environment")!==void 0||server.element.get("x-sandbox")===!0;for(let $0=server.urls,$1=0;$1<$0.length;$1++){let{host,text:text2,node}=$0[$1];{if(host===
void 0||/[{}]/.test(host))continue;if(reportHost({host,text:text2,at:node,isEnvironmentSaid},model,report))return}}}}}};function isJudged({context}){return context.
exposure!=="internal"}function reportHost({host,text:text2,at:at2,isEnvironmentSaid},model,report){let kind=hostKind(host);return kind===void 0||!isReported(kind,
host,isEnvironmentSaid,model)?!1:(report({at:at2,message:`Server ${(0,import_chunk_EZXGLPSD.quote)(text2)} is a ${kind} host.`,severity:severityOf18(kind,model)}),
!0)}function isReported(kind,host,isEnvironmentSaid,{context}){return kind==="non-production"?isDeclaredPublic2(context)&&!isEnvironmentSaid:!isInExampleDomain(
host)||isBareExample(host)?!0:context.lifecycle!==void 0&&context.lifecycle!=="experimental"}function isInExampleDomain(host){return/\.(?:example|invalid|test|example\.(?:com|org|net))\.?$/.
test(host)}function isDeclaredPublic2({exposure,isExposureDeclared}){return isExposureDeclared&&exposure==="public"}function severityOf18(kind,{context}){return(kind===
"loopback"||kind==="private")&&isDeclaredPublic2(context)?"error":void 0}var serverUrlAbsolute={id:"server-url-absolute",summary:"Server URLs are absolute, and \
nothing but a base for paths.",severity:"info",tier:"core",formats:oas3Formats,maps:{owaspApi2023:["API9"],cwe:[1059]},securitySeverity:2,yieldsTo:["server-vari\
ables-valid"],on:{server:{when:({urls})=>urls.some(({text:text2})=>!namesNothing(text2)&&!/[{}]/.test(text2)),check(server,report,{model}){for(let $0=server.urls,
$1=0;$1<$0.length;$1++){let url=$0[$1];{if(namesNothing(url.text)||/[{}]/.test(url.text))continue;let fault=faultOf2(url,model);if(fault===void 0)continue;report(
{at:url.node,message:`${describe7(server,url)} ${fault.text}.`,severity:fault.severity});return}}}}}};function faultOf2({text:text2,scheme},{context}){let url=text2.
trim();if(scheme===void 0)return looksLikeHost2(url)?{text:"has no scheme, so it is a path below the document",severity:"warn"}:{text:"is not an absolute URL",severity:context.
isExposureDeclared&&context.exposure==="public"?"warn":void 0};if(!["http","https","ws","wss"].includes(scheme))return;let parsed=/^[a-z]+:\/\/[^/?#]/i.test(url)&&
hasUrlCharacters(url)?(0,import_chunk_6U3QVGKP.urlFrom)(url):void 0;if(parsed===void 0)return{text:"is not a valid URL",severity:"warn"};if(/[?#]/.test(url))return{
text:`has a ${url.includes("?")?"query":"fragment"}, which ends up in the middle of every path`,severity:"warn"};if(parsed.port==="80")return{text:"has the port\
 of http",severity:"warn"}}function looksLikeHost2(url){return/^(?:[\w-]+(?:\.[\w-]+)*:\d+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,})(?:[/?#]|$)/i.test(url)}function describe7(server,url){
return server.url===url.text?`Server URL ${(0,import_chunk_EZXGLPSD.quote)(url.text)}`:`Server URL ${(0,import_chunk_EZXGLPSD.quote)(server.url)} can become ${(0,import_chunk_EZXGLPSD.quote)(
url.text)}, which`}var serverVariableConstrained={id:"server-variable-constrained",summary:"Variables in the scheme or host of a server have a list of values.",
severity:"warn",tier:"core",formats:oas3Formats,maps:{owaspApi2023:["API7","API8"],cwe:[918,522]},securitySeverity:5.3,on:{server:{when:server=>originVariables(
server).length>0,check(server,report){for(let $0=originVariables(server),$1=0;$1<$0.length;$1++){let{variable,part,limit}=$0[$1];{if(variable.enum!==void 0||variable.
element.has("x-pattern"))continue;let place=part==="path"?"right behind the host":`in the ${part}`,message=`Server variable ${(0,import_chunk_EZXGLPSD.quote)(variable.
name)} ${place} has no enum${limit===void 0?"":`; ${limit}`}.`;report({at:variable.element.node,message,severity:limit!==void 0||part==="port"?"info":void 0})}}}}}};
function originVariables({url,variables:variables2}){let origin=url===void 0?void 0:splitOrigin(url,variables2);if(origin===void 0)return[];let suffix=fixedSuffix(
origin.host,variables2),fixed=suffix===void 0?void 0:`only ${(0,import_chunk_EZXGLPSD.quote)(suffix)} is fixed`,slots={scheme:slotsIn(origin.scheme),host:slotsIn(
origin.host),port:slotsIn(origin.port)};return variables2.flatMap(variable=>{let slot=`{${variable.name}}`;return slots.scheme.has(slot)?[{variable,part:"scheme",
limit:void 0}]:origin.host===slot&&isInstalledByCallers(variable)?[{variable,part:"host",limit:"callers fill in a host of their own"}]:isBasePath(variable)&&(origin.
host.endsWith(slot)||origin.port.endsWith(slot))?[{variable,part:"path",limit:"only its default begins with a slash"}]:slots.host.has(slot)?[{variable,part:"hos\
t",limit:fixed}]:slots.port.has(slot)?[{variable,part:"port",limit:void 0}]:[]})}function slotsIn(text2){return new Set(text2.match(/\{[^{}]*\}/g))}function isBasePath({
default:value=""}){return value.startsWith("/")}function isInstalledByCallers({default:value=""}){let host=(0,import_chunk_LS7VJ7V7.parseUrl)(value).host??value.
replace(/:\d*$/,"").toLowerCase(),kind=hostKind(host);return kind==="loopback"||kind==="placeholder"||kind==="private"&&/^[\d.]+$/.test(host)}function splitOrigin(url,variables2){
let text2=url.trim(),match=/^(?:((?:\{[^{}]*\}|[^/{}:])*):)?\/\/(?:[^/@]*@)?((?:\{[^{}]*\}|\[[^[\]]*\]|[^/?#{}:])*)(?::((?:\{[^{}]*\}|[^/?#{}])*))?/.exec(text2);
if(match!==null)return{scheme:match[1]??"",host:match[2]??"",port:match[3]??""};let name=/^\{([^{}]*)\}/.exec(text2)?.[1],value=variables2.find(variable=>variable.
name===name)?.default??"";return/^[a-z][a-z\d+.-]*:\/\//i.test(value)?{scheme:"",host:`{${name}}`,port:""}:void 0}function fixedSuffix(host,variables2){let listed=new Map(
variables2.flatMap(variable=>variable.enum===void 0?[]:[[variable.name,variable]])),open2=[...host.matchAll(/\{([^{}]*)\}/g)].findLast(([,name=""])=>!listed.has(
name)),tail=open2===void 0?"":host.slice(open2.index+open2[0].length),suffix=tail.slice(tail.indexOf(".")+1).replace(/\.$/,""),labels2=suffix.replaceAll(/\{([^{}]*)\}/g,
(slot,name)=>listed.get(name)?.default??slot).split(".");return labels2.length>=2&&!isRegistry(labels2)?`.${suffix}`:void 0}function isRegistry(labels2){return/^(?:ac|co|com|edu|gov|net|or|org)\.[a-z]{2}$/i.
test(labels2.join("."))}var transport={name:"transport",title:"TLS only, known hosts",rules:[callbackUrlHttps,corsPolicySafe,metadataUrlValid,noCleartextCredentials,
oauthUrlHttps,serverDefined,serverHttps,serverPublicHost,serverUrlAbsolute,serverVariableConstrained]},packs=[structure,completeness,transport,auth,errors,inputValidation,
dataProtection,resourceLimits,inventory,dastReady,hygiene];function decide(findings,notifications,threshold,missed=[]){let tally=count2(findings),failures=[...reasonsToFail(
tally,threshold),...expiredReasons(tally.expired),...missed],{counts}=tally,unchecked=notifications.filter(notification=>notification.level==="error").length;return unchecked>
0?{outcome:"none",exitCode:2,reasons:[`${unchecked} ${unchecked===1?"problem":"problems"} kept Lintel from checking everything.`,...failures],counts}:failures.length>
0?{outcome:"fail",exitCode:1,reasons:failures,counts}:{outcome:"pass",exitCode:0,reasons:[],counts}}function count2(findings){let counts={error:0,warn:0,info:0,
hint:0},failing={error:0,warn:0,info:0,hint:0},isCompared=!1,expired=0;for(let $0=findings,$1=0;$1<$0.length;$1++){let{severity,status,change,waiver}=$0[$1];{if(isCompared||=
change!==void 0,status!=="open")continue;counts[severity]+=1,change!=="unchanged"&&(failing[severity]+=1),waiver?.hasExpired===!0&&(expired+=1)}}return{counts,failing,
isCompared,expired}}function reasonsToFail({failing,isCompared},{failSeverity,maxWarnings}){let reasons=[],kind=isCompared?"new ":"";if(failSeverity!=="none"){let total=import_chunk_67I5OISI.severities.
filter(severity=>(0,import_chunk_67I5OISI.isAtLeast)(severity,failSeverity)&&failing[severity]>0).reduce((sum,severity)=>sum+failing[severity],0);total>0&&reasons.
push(`${total} ${kind}${total===1?"finding":"findings"} of severity "${failSeverity}"${failSeverity==="error"?"":" or graver"}.`)}return maxWarnings!==void 0&&failing.
warn>maxWarnings&&reasons.push(`${failing.warn} ${kind}warnings, ${maxWarnings} allowed.`),reasons}function expiredReasons(expired){return expired===0?[]:[expired===
1?"The waiver of 1 finding has expired.":`The waivers of ${expired} findings have expired.`]}async function assembleReport(results,request){let judgement=await judgeAll(
results,request),findings=judgement?.findings??mergeFindings(results).map(request.inspect===void 0?opened:toOpen),notes=[...results.flatMap(result=>result.notifications),
...notesOnRulesets(results),...judgement?.notifications??[]],notifications=[...request.notifications??[],...notes],hasWaivers=judgement!==void 0&&judgement.waivers.
length>0;return{version:1,tool:{name:"lintel",version:import_chunk_ZQBXVIK3.version,informationUri:import_chunk_ZQBXVIK3.projectUrl},definitions:results.flatMap(
result=>result.definition??[]),rules:[...describeRules(results,request),...judgement?.rules??[]],findings,notifications,coverage:mergeCoverage(results),notRun:listNotRun(
results),...hasWaivers?{today:judgement.today,waivers:judgement.waivers}:{},verdict:decide(findings,notifications,request.threshold,judgement?.missed)}}var isOpen4={
status:"open"};function opened(finding){return Object.assign(finding,isOpen4)}function toOpen(finding){return{...finding,...isOpen4}}async function judgeAll(results,{
cwd,policy,minScore}){if(policy===void 0||results.every(({by})=>by===void 0))return;let{judgeReport}=await Promise.resolve().then(()=>__toESM(require("./judge-report-3GJI2IQY.cjs"))),
isNarrowed2=policy.choice.only.length>0;return judgeReport(results.flatMap(toLinted),{cwd,today:policy.today,minScore,isNarrowed:isNarrowed2})}function toLinted({
definition,path="",ruleset,findings,coverage,by,ignores=[]}){if(definition===void 0)return[];let ruleIds=new Set(ruleset?.rules.map(({rule})=>rule.id));return[{
definition,path:path.replaceAll("\\","/"),ruleIds,findings,coverage,by,ignores}]}function describeRules(results,{ruleset,spectral,policy}){let chosen=[...new Set(
results.flatMap(result=>result.ruleset??[]))],settings=(policy===void 0||chosen.length===0?[ruleset,...chosen]:chosen).flatMap(({rules})=>rules),own=[...new Map(
settings.reverse().map(setting=>[setting.rule.id,describeRule(setting)])).values()],others2=[...new Set([spectral,...results.map(result=>result.spectral)])].flatMap(
one=>one?.descriptors()??[]);return[...own,...new Map(others2.map(rule=>[rule.id,rule])).values()].sort((left,right)=>left.id<right.id?-1:1)}function notesOnRulesets(results){
return[...new Set(results.flatMap(({spectral})=>spectral??[]))].flatMap(ruleset=>ruleset.notifications())}function listNotRun(results){let ids=packs.flatMap(({rules})=>rules.
map(({id})=>id)).sort(),counts=new Map(ids.map(id=>[id,{off:0,version:0}]));for(let $0=results,$1=0;$1<$0.length;$1++){let{ruleset,coverage}=$0[$1];{if(ruleset===
void 0)continue;let chosen=new Set(ruleset.rules.map(({rule})=>rule.id)),ran=new Set(coverage.map(({ruleId})=>ruleId));for(let[id,count3]of counts)ran.has(id)||
(count3[chosen.has(id)?"version":"off"]+=1)}}return[...counts].flatMap(([ruleId,count3])=>["off","version"].flatMap(reason=>count3[reason]===0?[]:[{ruleId,reason,
definitions:count3[reason]}]))}function mergeFindings(results){let[first]=results;if(first!==void 0&&results.length===1)return first.findings;let lists2=new Map;
for(let $3=results,$4=0;$4<$3.length;$4++){let result=$3[$4];for(let $6=result.findings,$7=0;$7<$6.length;$7++){let finding=$6[$7];{let list=lists2.get(finding.
location.uri);list===void 0?lists2.set(finding.location.uri,{findings:[finding],from:result,isShared:!1}):(list.findings.push(finding),list.isShared||=list.from!==
result)}}}return[...lists2.keys()].sort().flatMap(uri=>{let{findings=[],isShared=!1}=lists2.get(uri)??{};return isShared?(0,import_chunk_LS7VJ7V7.distinctFindings)(
findings.sort(import_chunk_LS7VJ7V7.compareFindings)):findings})}function mergeCoverage(results){let sums=new Map;for(let $9=results,$10=0;$10<$9.length;$10++){
let{coverage}=$9[$10];for(let $12=coverage,$13=0;$13<$12.length;$13++){let{ruleId,pack,examined,satisfied}=$12[$13];{let sum=sums.get(ruleId);sum===void 0?sums.
set(ruleId,{ruleId,pack,examined,satisfied}):(sum.examined+=examined,sum.satisfied+=satisfied)}}}return[...sums.values()].sort((left,right)=>left.ruleId<right.ruleId?
-1:1)}function describeRule({rule,pack,severity}){return{id:rule.id,pack,summary:rule.summary,severity:severity??rule.severity,helpUri:(0,import_chunk_ZQBXVIK3.rulePageUrl)(
pack,rule.id),maps:rule.maps,...rule.withholdsSource===void 0?{}:{withholdsSource:rule.withholdsSource},...rule.commonRemedy===void 0?{}:{commonRemedy:rule.commonRemedy},
...rule.securitySeverity===void 0?{}:{securitySeverity:rule.securitySeverity}}}function findReferences(document){let targets=new Set,count3=0,add=reference=>{if(count3++,
reference.startsWith("#"))return;let target=(0,import_chunk_6U3QVGKP.resolveUri)(reference,document.uri);target!==void 0&&target.uri!==document.uri&&targets.add(
target.uri)},waiting=isContainer2(document.data)?[document.data]:[];for(let container=waiting.pop();container!==void 0;container=waiting.pop())Array.isArray(container)?
collectItems(container,waiting):collectMembers(container,waiting,add);return{count:count3,targets}}function collectItems(items,waiting){for(let $0=items,$1=0;$1<
$0.length;$1++){let item=$0[$1];isContainer2(item)&&waiting.push(item)}}function collectMembers(object,waiting,add){for(let key in object){let member=object[key];
if(isContainer2(member)){if(waiting.push(member),key==="discriminator")for(let $3=mappedFiles(member),$4=0;$4<$3.length;$4++){let reference=$3[$4];add(reference)}}else
typeof member=="string"&&isReferenceKey(key)&&add(member)}}function isMappedReference(value){return/[/#]|\.(?:json|ya?ml)$/i.test(value)}function mappedFiles(discriminator){
let mapping=Array.isArray(discriminator)?void 0:discriminator.mapping;return isContainer2(mapping)?Object.values(mapping).filter(value=>typeof value=="string"&&
isMappedReference(value)):[]}function isReferenceKey(key){return key==="$ref"||key==="operationRef"||key==="$dynamicRef"}function isContainer2(value){return value!==
null&&typeof value=="object"}function indexResources(documents){let byUri=new Map,byRoot=new Map;for(let document of documents)if(/\$(?:id|anchor|dynamicAnchor|self)\b/.
test(document.text))for(let $0=resourcesOf(document),$1=0;$1<$0.length;$1++){let resource=$0[$1];byUri.has((0,import_chunk_6U3QVGKP.uriKey)(resource.uri))||byUri.
set((0,import_chunk_6U3QVGKP.uriKey)(resource.uri),resource),byRoot.set(resource.root.value,resource)}return{byUri,byRoot}}function resourcesOf(document){let root=import_chunk_67I5OISI.Node.
root(document),first={uri:selfUri(root),root,anchors:new Map},resources=[first],waiting=[{node:root,resource:first,role:"object"}];for(let visit2=waiting.pop();visit2!==
void 0;visit2=waiting.pop()){let{node,role}=visit2,resource=role==="names"||role==="examples"?visit2.resource:enter2(node,visit2.resource,resources);for(let $3=keysOf(
node.value),$4=0;$4<$3.length;$4++){let key=$3[$4];{if(isPayload(role,key))continue;let child=node.child(key);if(child===void 0||child.value===null||typeof child.
value!="object")continue;waiting.push({node:child,resource,role:roleOf2(role,key,child.value)})}}}return resources}function enter2(node,outer,resources){let resource=outer,
id=stringAt(node,"$id"),target=id===void 0||id.startsWith("#")?void 0:(0,import_chunk_6U3QVGKP.resolveUri)(id,outer.uri);target!==void 0&&(resource={uri:target.
uri,root:node,anchors:node===outer.root?outer.anchors:new Map},resources.push(resource));for(let $6=[stringAt(node,"$anchor"),stringAt(node,"$dynamicAnchor")],$7=0;$7<
$6.length;$7++){let name=$6[$7];name!==void 0&&!resource.anchors.has(name)&&resource.anchors.set(name,node)}return resource}function selfUri(root){let self=stringAt(
root,"$self"),version2=stringAt(root,"openapi");return(self===void 0||!version2?.startsWith("3.2")?void 0:(0,import_chunk_6U3QVGKP.resolveUri)(self,root.document.
uri))?.uri??root.document.uri}function isPayload(role,key){return role==="example"?!0:role==="object"&&typeof key=="string"&&(payloadKeys.has(key)||key.startsWith(
"x-"))}function roleOf2(parent,key,value){return parent==="examples"?"example":parent==="names"||typeof key=="number"||Array.isArray(value)?"object":key==="exam\
ples"?"examples":nameKeys.has(key)?"names":"object"}var payloadKeys=new Set(["example","default","const","enum"]),nameKeys=new Set(["$defs","callbacks","content",
"definitions","dependentSchemas","encoding","headers","links","mediaTypes","parameters","pathItems","paths","patternProperties","properties","requestBodies","re\
sponses","schemas","securitySchemes","variables","webhooks"]);function keysOf(value){return Array.isArray(value)?[...value.keys()]:value!==null&&typeof value=="\
object"?Object.keys(value):[]}function stringAt(node,key){let value=Array.isArray(node.value)?void 0:node.child(key)?.value;return typeof value=="string"?value:
void 0}function createGraph(parts){let{entry,documents}=parts,resolver=new Resolver(parts);return{entry,documents,resolve:(from,reference)=>resolver.resolve(from,
reference,{left:maxSteps5})}}var maxSteps5=100,Resolver=class{#entry;#failures;#roots=new Map;#known=new Map;#documentBases=new Map;#hasResources;#resources;constructor({
entry,documents,failures}){this.#entry=entry,this.#failures=new Map([...failures].map(([uri,failure2])=>[(0,import_chunk_6U3QVGKP.uriKey)(uri),failure2]));for(let document of documents.
values()){let resource={uri:document.uri,root:import_chunk_67I5OISI.Node.root(document),anchors:new Map};this.#roots.set((0,import_chunk_6U3QVGKP.uriKey)(document.
uri),resource),this.#documentBases.set(document,resource)}this.#hasResources=readsIdentifiers(entry)}resolve(from,reference,budget){let base=this.#baseOf(from),
known3=this.#known.get(base);known3===void 0&&(known3=new Map,this.#known.set(base,known3));let before=known3.get(reference);if(before!==void 0)return before;let resolution=this.#resolveAgainst(
base,from.document,reference,budget);return("node"in resolution||budget.left>0)&&known3.set(reference,resolution),resolution}#resolveAgainst(base,document,reference,budget){
let target=(0,import_chunk_6U3QVGKP.resolveUri)(reference,base.uri);if(target===void 0)return failed("invalid",`"${reference}" is not a URI reference`);let resource=reference.
startsWith("#")?base:this.#find(target.uri),found=resource&&this.#locate(resource,target.fragment,reference,budget);if(found!==void 0&&"node"in found)return found;
let own=this.#documentBases.get(document);if(own===void 0||own===base||own.uri===base.uri)return found??this.#unread(target.uri);let nearby=this.#resolveAgainst(
own,document,reference,budget);return"node"in nearby?nearby:found??nearby}#find(uri){let key=(0,import_chunk_6U3QVGKP.uriKey)(uri);return this.#index()?.byUri.get(
key)??this.#roots.get(key)}#baseOf(from){let index2=this.#index();if(index2!==void 0&&index2.byRoot.size>0)for(let node=from;node!==void 0;node=node.parent){let resource=index2.
byRoot.get(node.value);if(resource!==void 0)return resource}let known3=this.#documentBases.get(from.document);if(known3!==void 0)return known3;let own={uri:from.
document.uri,root:import_chunk_67I5OISI.Node.root(from.document),anchors:new Map};return this.#documentBases.set(from.document,own),own}#index(){if(this.#hasResources)
return this.#resources??=indexResources(this.#documentBases.keys()),this.#resources}#locate(resource,encoded,reference,budget){let fragment=decodeFragment(encoded);
if(fragment===void 0)return failed("invalid",`"${reference}" has a malformed percent-encoding`);let tokens=(0,import_chunk_67I5OISI.parsePointer)(fragment);if(tokens===
void 0)return this.#locateAnchor(resource,fragment,reference);let node=resource.root;for(let $0=tokens,$1=0;$1<$0.length;$1++){let token=$0[$1];{let next2=this.#step(
node,token,budget);if(next2===void 0)return failed("missing-target",`"${reference}" leads nowhere: there is no "${token}"`);node=next2}}return{node}}#locateAnchor(resource,name,reference){
let node=resource.anchors.get(name)??this.#index()?.byUri.get((0,import_chunk_6U3QVGKP.uriKey)(resource.uri))?.anchors.get(name);return node!==void 0?{node}:this.#hasResources?
failed("missing-target",`there is no anchor "${name}"`):failed("invalid",`"${reference}" is not a JSON Pointer: after "#" comes "/"`)}#step(node,token,budget){let holder=node;
for(;;){let child=holder.child(token);if(child!==void 0)return child;let reference=Array.isArray(holder.value)?void 0:holder.child("$ref")?.value;if(typeof reference!=
"string"||budget.left--<=0)return;let target=this.resolve(holder,reference,budget);if(!("node"in target))return;holder=target.node}}#unread(uri){let failure2=this.#failures.
get((0,import_chunk_6U3QVGKP.uriKey)(uri));return failure2===void 0?failed("unreadable",`"${(0,import_chunk_6U3QVGKP.displayName)(uri,this.#entry.uri)}" was not\
 read`):{failure:failure2}}};function readsIdentifiers({data}){if(data===null||typeof data!="object"||!("openapi"in data)||typeof data.openapi!="string")return!1;
let[major,minor]=data.openapi.split(".").map(Number);return major===3&&minor!==void 0&&minor>=1}function decodeFragment(fragment){if(!fragment.includes("%"))return fragment;
try{return decodeURIComponent(fragment)}catch{return}}function failed(reason,message){return{failure:{reason,message}}}async function loadGraph(entrySource,{reader,
limits:limits3=import_chunk_LEJQQTN5.defaultLimits}){let{uri}=entrySource,entry=await(0,import_chunk_EZXGLPSD.parseDocument)(entrySource.text??entrySource.bytes??
await reader.read(uri),uri,limits3),loading={entry,reader,limits:limits3,documents:new Map([[uri,entry]]),failures:new Map,references:0},targets=targetsOf2(entry,
loading);if(targets.length>0){let{resolveExternals}=await Promise.resolve().then(()=>__toESM(require("./resolve-externals-DZIEKKWH.cjs")));await resolveExternals(
uri,targets,target=>loadTarget(target,loading))}return createGraph({entry,documents:inOrder(loading.documents,uri),failures:loading.failures})}async function loadTarget(uri,loading){
let{documents,failures,limits:limits3,entry}=loading;if(documents.size+failures.size>=limits3.maxDocuments)throw new import_chunk_DUGFQ5N4.ToolError("document-l\
imit",`The definition refers to more than ${limits3.maxDocuments} documents.`,{help:"Check that references do not lead into folders of unrelated files, or lint \
the parts on their own.",location:{uri:entry.uri}});try{let document=await(0,import_chunk_EZXGLPSD.parseDocument)(await loading.reader.read(uri),uri,limits3),syntaxError=document.
problems.find(({kind})=>kind==="syntax");if(syntaxError!==void 0){let{line,column}=syntaxError.range.start,message=`file "${(0,import_chunk_6U3QVGKP.displayName)(
uri,entry.uri)}" has a syntax error at line ${line}, column ${column}: ${clause(syntaxError.message)}`;return failures.set(uri,{reason:"unreadable",message}),[]}
return documents.set(uri,document),targetsOf2(document,loading)}catch(error){if(!(error instanceof import_chunk_DUGFQ5N4.ToolError)||isFatal(error.code))throw error;
return failures.set(uri,failureOf(error)),[]}}function targetsOf2(document,loading){let{count:count3,targets}=findReferences(document);if(loading.references+=count3,
loading.references>loading.limits.maxReferences)throw new import_chunk_DUGFQ5N4.ToolError("reference-limit",`The definition has more than ${loading.limits.maxReferences}\
 references.`,{help:"Check that the file is an OpenAPI definition, or lint the parts on their own.",location:{uri:loading.entry.uri}});let own=(0,import_chunk_6U3QVGKP.uriKey)(
loading.entry.uri);return[...new Map([...targets].map(target=>[(0,import_chunk_6U3QVGKP.uriKey)(target),target])).values()].filter(target=>(0,import_chunk_6U3QVGKP.uriKey)(
target)!==own)}function isFatal(code){return code==="document-limit"||code==="reference-limit"}function failureOf(error){let message=clause(error.message)+placeOf9(
error);return error.code==="file-not-found"?{reason:"missing-file",message}:error.code==="file-refused"?{reason:"refused",message}:{reason:"unreadable",message}}
function placeOf9({location}){return location===void 0||!("range"in location)?"":` (line ${location.range.start.line}, column ${location.range.start.column})`}function clause(sentence){
return`${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`.replace(/\.$/,"")}function inOrder(documents,entry){let others2=[...documents].filter(([uri])=>uri!==
entry).sort(([one],[other])=>one<other?-1:1);return new Map([...documents].filter(([uri])=>uri===entry).concat(others2))}function createOwnerCounts(model){let identify=(0,import_chunk_LS7VJ7V7.createIdentifier)(
model),owners=new Map,counts=new Map;return{note(setting,name,subject,isSatisfied){let identity=owners.get(subject);identity===void 0&&(identity=identify(places7[name](
subject)),owners.set(subject,identity));let{owner,isOperation:isOperation2}=identity,own=counts.get(owner);own===void 0&&(own={isOperation:isOperation2,rules:new Map},
counts.set(owner,own));let count3=own.rules.get(setting);count3===void 0?own.rules.set(setting,{examined:1,satisfied:isSatisfied?1:0}):(count3.examined+=1,isSatisfied&&
(count3.satisfied+=1))},list:()=>[...counts].flatMap(([owner,{isOperation:isOperation2,rules}])=>[...rules].map(([{rule,pack},count3])=>({owner,isOperation:isOperation2,
ruleId:rule.id,pack,...count3}))).sort((left,right)=>compareText(left.owner,right.owner)||compareText(left.ruleId,right.ruleId))}}var places7={definition:({root})=>root.
node,element:({node})=>node,reference:({holder})=>holder,operation:({node})=>node,schema:({node})=>node,parameter:({node})=>node,header:({node})=>node,mediaType:({
node})=>node,response:({node})=>node,requestBody:({node})=>node,server:({node})=>node,securityScheme:({element})=>element.node,component:({element})=>element.node};
function compareText(left,right){return left<right?-1:left>right?1:0}function createNarrowing(subjects,asked2){let lists2=new Map,wanting={kinds:new Map,fields:new Map,
types:new Map};for(let $0=asked2,$1=0;$1<$0.length;$1++){let among=$0[$1];{let key=keyOf4(among);if(lists2.has(key))continue;let list=[];lists2.set(key,list);let{
facet,names:names5}=facetOf(among);for(let $3=names5,$4=0;$4<$3.length;$4++){let name=$3[$4];wanting[facet].set(name,[...wanting[facet].get(name)??[],list])}}}for(let $6=facetNames,
$7=0;$7<$6.length;$7++){let facet=$6[$7];wanting[facet].size>0&&fill2(wanting[facet],subjects,facets[facet])}return among=>lists2.get(keyOf4(among))??subjects}var facetNames=[
"kinds","fields","types"],facets={kinds:({kind},say)=>say(kind),fields({value},say){for(let field in value)say(field)},types({value},say){let{type}=value;Array.
isArray(type)?type.forEach(say):say(type)}};function fill2(wanting,subjects,namesOf4){let current,add=name=>{let lists2=wanting.get(name);if(lists2!==void 0)for(let $9=lists2,
$10=0;$10<$9.length;$10++){let list=$9[$10];list[list.length-1]!==current&&list.push(current)}};for(let $12=subjects,$13=0;$13<$12.length;$13++){let subject=$12[$13];
current=subject,namesOf4(subject,add)}}function facetOf(among){return"kinds"in among?{facet:"kinds",names:among.kinds}:"fields"in among?{facet:"fields",names:among.
fields}:{facet:"types",names:among.types}}var keys=new WeakMap;function keyOf4(among){let known3=keys.get(among)??JSON.stringify(among);return keys.set(among,known3),
known3}function createPortableHost(){let read3=createPatternReader(),stepsLeft=maxSteps6;return{matchesPattern:(pattern,text2)=>{let reading=read3(pattern),steps=reading?.
workFor(text2.length)??Number.POSITIVE_INFINITY;if(!(reading===void 0||steps>maxStepsPerText||steps>stepsLeft))return stepsLeft-=steps,reading.expression.test(text2)}}}
var maxStepsPerText=1e6,maxSteps6=5e8;function lintModel(model,ruleset,uriOf,host=createPortableHost(),{keepsNodes=!1,countsOwners=!1}={}){let tally={left:import_chunk_LEJQQTN5.defaultLimits.
maxFindings},runs2=ruleset.rules.filter(({rule})=>rule.formats.includes(model.format)).map(setting=>startRun(setting,model,host,tally)),owners=countsOwners?createOwnerCounts(
model):void 0,visits2=visitsOf(runs2);for(let $0=subjectsOf(model),$1=0;$1<$0.length;$1++){let $2=$0[$1],name=$2[0],subjects=$2[1];visitAll(name,subjects,visits2.
get(name)??[],owners)}let notifications=[...runs2.flatMap(run=>notJudged(run,uriOf)),...notLookedAt(model,runs2,uriOf)],coverage=runs2.map(({setting,examined,satisfied})=>({
ruleId:setting.rule.id,pack:setting.pack,examined,satisfied})),nodes=keepsNodes?new Map:void 0;return{findings:(0,import_chunk_LS7VJ7V7.toFindings)(runs2,model,
uriOf,nodes),notifications,coverage,...owners===void 0?{}:{owners:owners.list()},...nodes===void 0?{}:{nodes}}}function startRun(setting,model,host,tally){let gaps=[],
context={model,options:setting.options,host,leaveUnjudged:gap=>{gaps.push(gap)}};return{setting,context,violations:[],gaps,tally,examined:0,satisfied:0,crash:void 0}}
function notJudged({setting,gaps,crash},uriOf){let notifications=gaps.map(({at:at2,message,help})=>({code:"not-judged",level:"warning",message,help,ruleId:setting.
rule.id,location:(0,import_chunk_LS7VJ7V7.locate)(at2,uriOf)}));return crash===void 0?notifications:[...notifications,crash]}function subjectsOf(model){return[[
"definition",[model]],["element",model.elements],["reference",model.references],["component",model.components],["server",model.servers],["securityScheme",[...new Set(
model.securitySchemes.values())]],["operation",model.operations],["parameter",model.elementsOf("parameter")],["requestBody",model.elementsOf("requestBody")],["r\
esponse",model.elementsOf("response")],["header",model.elementsOf("header")],["mediaType",model.elementsOf("mediaType")],["schema",model.schemas]]}function visitsOf(runs2){
let visits2=new Map;for(let $3=runs2,$4=0;$4<$3.length;$4++){let run=$3[$4];{let{on:on2}=run.setting.rule;for(let name in on2){let visitor=on2[name],known3=visits2.
get(name);known3===void 0?visits2.set(name,[{run,visitor}]):known3.push({run,visitor})}}}return visits2}function visitAll(name,subjects,visits2,owners){let asked2=visits2.
flatMap(({visitor})=>visitor.among??[]);for(let start=0;start<subjects.length;start+=blockLength){let block=subjects.slice(start,start+blockLength),narrow=createNarrowing(
block,asked2);for(let $6=visits2,$7=0;$7<$6.length;$7++){let{run,visitor}=$6[$7];{let note=owners===void 0?void 0:(subject,isSatisfied)=>owners.note(run.setting,
name,subject,isSatisfied);visit(visitor.among===void 0?block:narrow(visitor.among),visitor,run,note)}}}}var blockLength=1024;function visit(subjects,visitor,run,note){
let{context,violations,tally}=run;if(run.crash!==void 0||subjects.length===0)return;let report=violation2=>{if(tally.left-=1,tally.left<0)throw(0,import_chunk_LS7VJ7V7.tooMany)(
`There are more than ${import_chunk_LEJQQTN5.defaultLimits.maxFindings} findings.`,violation2.at);violations.push(violation2)},{when,check:check4}=visitor,[examined,
satisfied,before]=[0,0,violations.length];try{for(let $9=subjects,$10=0;$10<$9.length;$10++){let subject=$9[$10];{if(when!==void 0&&!when(subject,context))continue;
examined+=1,check4(subject,report,context);let isSatisfied=violations.length===before;isSatisfied?satisfied+=1:before=violations.length,note?.(subject,isSatisfied)}}}catch(error){
if(error instanceof import_chunk_DUGFQ5N4.ToolError)throw error;run.crash=crashOf(run.setting.rule.id,error)}run.examined+=examined,run.satisfied+=satisfied}function crashOf(ruleId,error){
let reason=error instanceof Error?`${error.name}: ${error.message}`:String(error);return{code:"rule-crashed",level:"error",message:`Rule "${ruleId}" stopped wit\
h an internal error (${reason}); what it would have found is not in this report.`,help:"This is a bug in the rule: please report it with the definition that sho\
ws it. The other rules are not affected.",ruleId}}function notLookedAt(model,runs2,uriOf){let areDeadOnesReported=runs2.some(({setting})=>setting.rule.id==="ref\
-resolves"),notifications=new Map;for(let $12=model.references,$13=0;$13<$12.length;$13++){let{failure:failure2,node,text:text2}=$12[$13];{let remedy=failure2===
void 0?void 0:remedies2[failure2.reason];if(failure2===void 0||remedy===void 0||remedy.level==="warning"&&areDeadOnesReported)continue;let location=(0,import_chunk_LS7VJ7V7.locate)(
node,uriOf),key=`${location.uri}#${text2}`;if(notifications.has(key))continue;let message=(0,import_chunk_LS7VJ7V7.shortMessage)(`Reference ${(0,import_chunk_EZXGLPSD.quote)(
text2)} was not followed: ${failure2.message}.`);notifications.set(key,{code:`reference-${failure2.reason}`,level:remedy.level,message,help:remedy.help,location})}}
return[...notifications.values()]}var dead={level:"warning",help:'Repair the reference, or run the rule "ref-resolves" to have it as a finding.'},remedies2={refused:{
level:"error",help:"Keep referenced files inside the repository, or allow the host with --allow-remote."},unreadable:{level:"error",help:"Repair the referenced \
file; nothing in it was checked."},"missing-file":dead,"missing-target":dead,invalid:dead};function createNodeHost({perText,total}=defaultLimits2){let read3=createPatternReader(),
answers3=new Map,left=total,matchTimed=(expression2,text2)=>{if(left<1)return;let start=performance.now(),answer=(0,import_chunk_AYXBPIPC.matchInTime)(expression2,
text2,Math.ceil(Math.min(perText,left)));return left-=performance.now()-start,answer};return{matchesPattern:(pattern,text2)=>{let reading=read3(pattern);if(reading===
void 0)return;let{expression:expression2,workFor}=reading;if(workFor(text2.length)<=quickSteps2)return expression2.test(text2);let known3=answers3.get(expression2)??
new Map;return answers3.set(expression2,known3),known3.has(text2)||known3.set(text2,matchTimed(expression2,text2)),known3.get(text2)}}}var defaultLimits2={perText:250,
total:2e3},quickSteps2=1e6;function runOn(automaton,text2,before){let run=before;for(let character of text2)run=step(automaton,run,1n<<BigInt(character.charCodeAt(
0)));return run??{ways:new Map,steps:0,hasMatched:!1}}function step({first,last,next:next2,sets},before,character){let ways=new Map,{steps,hasMatched}=before??{
steps:0,hasMatched:!1},goOn=(targets,count3)=>{for(let $0=targets,$1=0;$1<$0.length;$1++){let target=$0[$1];{if(((sets[target]??import_chunk_AYXBPIPC.noCharacters)&
character)===import_chunk_AYXBPIPC.noCharacters)continue;ways.set(target,(ways.get(target)??0)+count3),steps+=count3}}};if(before===void 0)goOn(first,1);else for(let[
position,count3]of before.ways)goOn(next2[position]??[],count3);return hasMatched||=last.some(position=>ways.has(position)),{ways,steps,hasMatched}}function findFailure(automaton,run){
let characters2=tellingCharacters(automaton),seen=new Set,queue=[[run,""]];for(let $3=queue,$4=0;$4<$3.length;$4++){let $5=$3[$4],then=$5[0],text2=$5[1];{if(then.
hasMatched)continue;if(!endsInMatch(automaton,then))return text2;if(queue.length>maxRuns)return;for(let $6=characters2,$7=0;$7<$6.length;$7++){let character=$6[$7];
{let after=runOn(automaton,character,then),key=[...after.ways.keys()].sort((left,right)=>left-right).join();seen.has(key)||queue.push([after,text2+character]),seen.
add(key)}}}}}var maxRuns=200;function endsInMatch({next:next2,sets,last},{ways}){return[...ways.keys()].some(position=>(next2[position]??[]).some(target=>sets[target]===
import_chunk_AYXBPIPC.noCharacters&&last.includes(target)))}function tellingCharacters({sets}){let distinct=[...new Set(sets)],kinds4=new Map;for(let $9=[0,10,33,
...Array(128).keys()],$10=0;$10<$9.length;$10++){let code=$9[$10];{let kind=distinct.map(set=>(set>>BigInt(code))%2n).join("");kinds4.has(kind)||kinds4.set(kind,
String.fromCharCode(code))}}return[...kinds4.values()]}function findWord({next:next2,sets},{start,isGoal,mayBe},effort){let seen=new Set,queue=[[start,""]];for(let $0=queue,
$1=0;$1<$0.length;$1++){let $2=$0[$1],ways=$2[0],word=$2[1];for(let then of movesOf(next2,ways)){if(effort.left-=1,effort.left<=0)return;if(!mayBe(then))continue;
let key=`${then.at.join()}/${then.haveParted}`;if(seen.has(key))continue;seen.add(key);let set=then.at.reduce((common,position)=>common&(sets[position]??import_chunk_AYXBPIPC.noCharacters),
-1n),character=characterIn(set);if(character!==void 0){if(isGoal(then))return word+character;queue.push([then,word+character])}}}}function*movesOf(next2,ways){let{
at:at2,haveParted}=ways;if(haveParted!==!1){for(let targets2 of tuplesOf(next2,at2))yield{...ways,at:targets2};return}let targets=next2[at2[0]??0]??[];for(let[index2,
left]of targets.entries())for(let[distance,right]of targets.slice(index2).entries())yield{at:[left,right],haveParted:distance>0}}function*tuplesOf(next2,[position,
...others2]){if(position===void 0){yield[];return}for(let $3=next2[position]??[],$4=0;$4<$3.length;$4++){let target=$3[$4];for(let rest of tuplesOf(next2,others2))
yield[target,...rest]}}var inOrder2=[..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"].map(character=>character.charCodeAt(0)).concat([...Array(
128).keys()].map(code=>(code+33)%128));function characterIn(set){let code=inOrder2.find(each=>(set>>BigInt(each))%2n===1n);return code===void 0?void 0:String.fromCharCode(
code)}function attackOn(whole){let automaton=(0,import_chunk_WRZC3IWY.automatonOf)((0,import_chunk_WRZC3IWY.withoutTails)(whole));if(automaton===void 0)return;let cycles=(0,import_chunk_WRZC3IWY.componentsOf)(
automaton.next).filter(({isCyclic})=>isCyclic),effort={left:maxEffort};for(let $0=cycles,$1=0;$1<$0.length;$1++){let cycle=$0[$1];{let attack=exponentialAttack(
automaton,cycle,effort);if(attack!==void 0)return attack}}return polynomialAttack(automaton,cycles,effort)}var maxEffort=4e4;function exponentialAttack(automaton,{
members:members2},effort){let inside=new Set(members2),[start]=members2;if(start===void 0)return;let pump=findWord(automaton,{start:{at:[start,start],haveParted:!1},
isGoal:({at:at2,haveParted})=>haveParted===!0&&at2.every(position=>position===start),mayBe:({at:at2})=>at2.every(position=>inside.has(position))},effort),prefix=pump===
void 0?void 0:wordTo(automaton,start,effort);if(!(pump===void 0||prefix===void 0))return finish(automaton,[{prefix,pump}])}function wordTo(automaton,goal,effort){
let beginning=automaton.next.length,extended={...automaton,next:[...automaton.next,automaton.first]};return findWord(extended,{start:{at:[beginning]},isGoal:({at:at2})=>at2[0]===
goal,mayBe:()=>!0},effort)}function polynomialAttack(automaton,cycles,effort){let links=cycles.flatMap((first,index2)=>cycles.slice(index2+1).flatMap(second=>linkOf(
automaton,first,second,effort)??[]));return[...links.slice(0,maxLinks).map(link2=>[link2]),longestChain(automaton,links.slice(0,maxLinks),effort)].map(pumps=>finish(
automaton,pumps)).reduce((worst,attack)=>(attack?.degree??0)>(worst?.degree??0)?attack:worst,void 0)}var maxLinks=30;function linkOf(automaton,first,second,effort){
let around={first:new Set(first.members),second:new Set(second.members)},ends=second.members.slice(0,maxPlaces5),places8=first.members.slice(0,maxPlaces5).flatMap(
from=>ends.map(to2=>({from,to:to2})));for(let $3=places8,$4=0;$4<$3.length;$4++){let{from,to:to2}=$3[$4];{let pump=findWord(automaton,{start:{at:[from,from,to2]},
isGoal:({at:at2})=>at2[0]===from&&at2[1]===to2&&at2[2]===to2,mayBe:({at:[left=-1,,right=-1]})=>around.first.has(left)&&around.second.has(right)},effort);if(pump!==
void 0)return{from,to:to2,pump,prefix:wordTo(automaton,from,effort)??""}}}}var maxPlaces5=6;function longestChain(automaton,links,effort){let chains=new Map,longest=[];
for(let $6=links,$7=0;$7<$6.length;$7++){let link2=$6[$7];{let chain=[link2];for(let[before,pumps]of chains){let bridge=pumps.length<chain.length?void 0:bridgeOf(
automaton,before.to,link2.from,effort);bridge!==void 0&&(chain=[...pumps,{prefix:bridge,pump:link2.pump}])}chains.set(link2,chain),chain.length>longest.length&&
(longest=chain)}}return longest}function bridgeOf(automaton,from,to2,effort){return from===to2?"":findWord(automaton,{start:{at:[from]},isGoal:({at:at2})=>at2[0]===
to2,mayBe:()=>!0},effort)}var trial=32,maxDegree=20,manySteps=3e8;function finish(automaton,pumps){if(pumps.length===0)return;let few=pumped(automaton,pumps,trial),
many=pumped(automaton,pumps,2*trial),suffix=findFailure(automaton,many),degree=Math.round(Math.log2(many.steps/few.steps));if(suffix===void 0||degree<2)return;let{
isExact:isExact2}=automaton;return degree>maxDegree?{pumps,suffix,repeats:exponentialRepeats(automaton,pumps),degree:Number.POSITIVE_INFINITY,isExact:isExact2}:
{pumps,suffix,repeats:Math.ceil(2*trial*(manySteps/many.steps)**(1/degree)),degree,isExact:isExact2}}function exponentialRepeats(automaton,pumps){let repeats2=1;
for(;repeats2<2*trial&&pumped(automaton,pumps,repeats2).steps<manySteps;)repeats2+=1;return repeats2}function pumped(automaton,pumps,repeats2){return runOn(automaton,
pumps.map(({prefix,pump})=>prefix+pump.repeat(repeats2)).join(""))}function attackText({pumps,suffix,repeats:repeats2}){return pumps.map(({prefix,pump})=>prefix+
pump.repeat(repeats2)).join("")+suffix}function witnessOf2({pumps,suffix,repeats:repeats2}){return[...pumps.flatMap(({prefix,pump})=>[...literalOf(prefix),`${literalOf(
pump).join("")}.repeat(${repeats2})`]),...literalOf(suffix)].join(" + ")}function literalOf(text2){return text2===""?[]:[`'${text2.replaceAll(/[\\']/g,"\\$&").replaceAll(
new RegExp("\\p{Cc}","gu"),escapeControl)}'`]}function escapeControl(character){return shortEscapes.get(character)??`\\x${character.charCodeAt(0).toString(16).padStart(
2,"0")}`}var shortEscapes=new Map([[`
`,"\\n"],["\r","\\r"],["	","\\t"]]);function createPatternAnalyser(lastResort){return source=>{let{analysis,isFinal}=verdictOn(source);if(isFinal||lastResort===
void 0)return analysis;let other=lastResort(source);return dangerOf(other)>dangerOf(analysis)?other:analysis}}function isDecided(source){return verdictOn(source).
isFinal}var verdicts=new Map,maxVerdicts=2e3;function verdictOn(source){let known3=verdicts.get(source);if(known3!==void 0)return known3;verdicts.size>=maxVerdicts&&
verdicts.clear();let verdict=judge16(source);return verdicts.set(source,verdict),verdict}function judge16(source){let pattern=(0,import_chunk_AYXBPIPC.parsePattern)(
source);if(pattern===void 0)return{analysis:{is:"unknown",reason:"it is not a valid expression"},isFinal:!0};let proven=provenDegree(source);if(proven<=1)return{
analysis:{is:"safe"},isFinal:!0};let attack=pattern.choice===void 0?void 0:attackOn(pattern.choice);return attack===void 0||!isSlow(source,pattern,attack)?open:
{analysis:analysisOf(attack),isFinal:attack.degree>=proven}}var open={analysis:{is:"unknown",reason:"there is no analyser here"},isFinal:!1};function isSlow(source,{
flags:flags2},attack){return attack.isExact?!0:(0,import_chunk_AYXBPIPC.matchInTime)(new RegExp(`^(?:${source})`,flags2),attackText(attack),attackTimeout)===void 0}
var attackTimeout=10;function analysisOf(attack){let witness={is:"vulnerable",attack:witnessOf2(attack)};return Number.isFinite(attack.degree)?{...witness,complexity:"\
polynomial",degree:attack.degree}:{...witness,complexity:"exponential"}}function dangerOf(analysis){return analysis.is==="safe"?1:analysis.is==="unknown"?0:analysis.
degree??Number.POSITIVE_INFINITY}async function createHost(model,{rules}){let host=createNodeHost();if(!rules.some(({rule})=>rule.needs==="analysePattern"&&rule.
formats.includes(model.format)))return host;let texts=[...unprovenPatterns(model).values()].flatMap(places8=>places8.map(({text:text2})=>text2)),passedOver=passedOverPatterns(
model),unproven=new Set(texts.filter(text2=>!passedOver.has(text2)));if(unproven.size===0)return host;if([...unproven].every(isDecided))return{...host,analysePattern:createPatternAnalyser()};
let{createRecheckAnalyser}=await Promise.resolve().then(()=>__toESM(require("./recheck-analyser-JRVJ22VU.cjs")));return{...host,analysePattern:createPatternAnalyser(
createRecheckAnalyser())}}var sections2=new Set(["definitions","parameters","responses","securityDefinitions"]);function readComponents(root,format){let holder=format===
"oas2"?root:root.one("components"),components=[];for(let $0=holder?.edges??[],$1=0;$1<$0.length;$1++){let edge=$0[$1];{if(format==="oas2"&&!sections2.has(edge.field))
continue;components.push({section:edge.field,name:String(edge.key),element:edge.to})}}return components}function buildModel(graph,judge17){let{format,version:version2}=knownFormat(
graph),{root,elements,references,strays}=walk(graph,format);(0,import_chunk_YNCY4B7N.workOutReach)(root,elements);let declared=(0,import_chunk_LS7VJ7V7.readClassification)(
root),context=(0,import_chunk_LS7VJ7V7.createContext)(declared,judge17?.(declared)),securitySchemes=(0,import_chunk_LS7VJ7V7.readSecuritySchemes)(root),rootSecurity=(0,import_chunk_LS7VJ7V7.readSecurity)(
root,"definition",{schemes:securitySchemes,format}),rootServers=(0,import_chunk_LS7VJ7V7.readServers)(root,format,root),scope={root,format,schemes:securitySchemes,
rootSecurity,rootServers,context},byKind=groupByKind(elements);return{graph,format,version:version2,root,context,declared,elements,references,strays,operations:(0,import_chunk_LS7VJ7V7.readOperations)(
scope),schemas:elements.filter(element=>element instanceof import_chunk_LS7VJ7V7.Schema),components:readComponents(root,format),securitySchemes,rootSecurity,rootServers,
servers:collectServers(byKind,format,root),elementsOf:kind=>byKind.get(kind)??[]}}function knownFormat(graph){let detection=detectFormat(graph.entry);if(detection.
is==="known")return{format:detection.format,version:detection.text};let path=detection.is==="unknown-version"?[detection.field]:[],location={uri:graph.entry.uri,
pointer:path.length===0?"":`/${path[0]}`,range:graph.entry.rangeAt(path)};throw detection.is==="unknown-version"?new import_chunk_DUGFQ5N4.ToolError("version-un\
known",`"${detection.field}: ${detection.text}" is not a version of OpenAPI that Lintel knows.`,{help:'Write a full version of OpenAPI 2.0, 3.0, 3.1 or 3.2, for\
 example "openapi: 3.1.0".',location}):new import_chunk_DUGFQ5N4.ToolError("not-openapi",'This is not an OpenAPI document: it has no "openapi" or "swagger" fiel\
d.',{help:"Name the definition's entry document, or pass --ignore-unknown-format to skip other files.",location})}function groupByKind(elements){let byKind=new Map;
for(let $0=elements,$1=0;$1<$0.length;$1++){let element=$0[$1];{if(element.isReference)continue;let group=byKind.get(element.kind);group===void 0?byKind.set(element.
kind,[element]):group.push(element)}}return byKind}function collectServers(byKind,format,root){let servers=[];for(let $3=["definition","pathItem","operation","l\
ink"],$4=0;$4<$3.length;$4++){let kind=$3[$4];for(let $6=byKind.get(kind)??[],$7=0;$7<$6.length;$7++){let element=$6[$7];for(let $9=(0,import_chunk_LS7VJ7V7.readServers)(
element,format,root)??[],$10=0;$10<$9.length;$10++){let added=$9[$10];servers.push(added)}}}return servers}async function lint(request){let entries=[...request.
entries].sort((left,right)=>left.path<right.path?-1:left.path>right.path?1:0),{distribute=lintInTurn}=request;return assembleReport(await distribute(entries,createLinter(
request),request),request)}function createLinter(request){let readers3=new Map;return entry=>lintEntry(entry,request,readers3)}async function lintInTurn(entries,lintOne,{
onProgress}){let results=[];for(let[index2,entry]of entries.entries())onProgress?.(index2,entries.length,entry.path),results.push(await lintOne(entry));return results}
function resolveRuleset(names5,choice={only:[],skip:[]}){return(0,import_chunk_WRZC3IWY.selectRules)(packs,names5,choice)}async function openSpectralRuleset(request){
let{loadSpectralRuleset}=await Promise.resolve().then(()=>__toESM(require("./load-spectral-ruleset-S227YPAG.cjs")));return loadSpectralRuleset({...request,packs})}
async function lintEntry(entry,request,readers3){let reader=readerFor(entry,request,readers3),lintWith=own=>lintDocuments(entry,request,own);return request.recall===
void 0?lintWith(reader):request.recall(entry,reader,lintWith)}async function lintDocuments(entry,request,reader){let uriOf=(0,import_chunk_6WJPJOLF.relativeUris)(
request.cwd);try{let graph=await load(entry,reader,request),problems2=syntaxProblems(graph,uriOf);return problems2.length>0?{findings:[],notifications:problems2,
coverage:[]}:await lintGraph(graph,{entry,request,reader,uriOf})}catch(error){error instanceof import_chunk_DUGFQ5N4.ToolError||request.onBug?.(error,entry.path);
let notification=error instanceof import_chunk_DUGFQ5N4.ToolError?toNotification(error,entry,request,uriOf):bugNotification(error,entry,uriOf);return{findings:[],
notifications:[notification],coverage:[]}}}async function lintGraph(graph,{entry,request,reader,uriOf}){let judging=await startJudging(entry,graph,request),model=buildModel(
graph,judging?.saidOf),{ruleset:base,spectral}=await judging?.chooseRules(model.declared)??request,others2=spectral?.forEntry(entry.path),chosen=others2?.ruleset??
base,judge17=judging?.judge(model,chosen,spectral!==void 0&&spectral.otherRules>0),ruleset=judge17?.ruleset??chosen,result=lintModel(model,ruleset,uriOf,await createHost(
model,ruleset),{keepsNodes:judge17?.needsNodes===!0,countsOwners:request.inspect?.countsOwners===!0}),otherResult=await others2?.lint(model,uriOf,reader)??nothing2,
regraded=others2?.regrade(result.findings,model,uriOf)??result.findings,found=merged(judge17?.keepLocked(result.findings,regraded)??regraded,otherResult.findings),
outcome=judge17?.finish(found,result,uriOf),findings=outcome?.findings??found,definition={...summarize(model,uriOf),...outcome?.summary};inspect(request,{model,
findings,result,summary:definition,uriOf},judge17);let notifications=[...result.notifications,...otherResult.notifications,...result.coverage.length+otherResult.
applied===0?[noRuleApplies(model,uriOf)]:[],...isFragment(model.root)?[onlyFragment(model,uriOf)]:[],...outcome?.notifications??[]],ignores=outcome?.ignores??[];
return{definition,path:entry.path,ruleset,spectral,findings,notifications,coverage:result.coverage,by:judge17?.by,ignores}}function inspect({inspect:inspection,
policy},definition,judge17){let require2=policy?.choice.only.length===0?judge17?.by.require:void 0;inspection?.take({...definition,require:require2,isScored:judge17?.
isScored===!0})}async function startJudging(entry,graph,request){let{policy}=request;if(policy===void 0)return;let settings=policy.settingsFor(entry.path),isScored=request.
scores===!0||request.minScore!==void 0;if(!(settings.layers.length>0||settings.waivers.length>0||settings.baseline!==void 0)&&!isScored&&!holdsIgnores(graph))return;
let{createEntryJudging}=await Promise.resolve().then(()=>__toESM(require("./judge-entry-VYK6I4RN.cjs")));return createEntryJudging({path:entry.path,settings,policy,
packs,isScored,before:request.before?.(entry.path)})}function holdsIgnores({documents}){return[...documents.values()].some(({text:text2})=>text2.includes("x-lin\
tel-ignore"))}var nothing2={findings:[],notifications:[],applied:0};function merged(own,others2){return others2.length===0?own:(0,import_chunk_LS7VJ7V7.distinctFindings)(
[...own,...others2].sort(import_chunk_LS7VJ7V7.compareFindings))}function readerFor(entry,{root,allowedHosts=[],limits:limits3},readers3){let ownRoot=entry.root??
root,reader=readers3.get(ownRoot)??(0,import_chunk_EZXGLPSD.createFileReader)({root:ownRoot,allowedHosts,limits:{...import_chunk_LEJQQTN5.defaultLimits,...limits3}});
return readers3.set(ownRoot,reader),reader}async function load(entry,reader,{limits:limits3}){let uri=(0,import_node_url.pathToFileURL)(entry.path).href,source=entry.
text===void 0?{uri}:{uri,text:entry.text};return loadGraph(source,{reader,limits:{...import_chunk_LEJQQTN5.defaultLimits,...limits3}})}function noRuleApplies(model,uriOf){
return{code:"no-rule-applies",level:"error",message:`None of the rules that run applies to OpenAPI ${model.version}; nothing in this definition was checked.`,help:'\
Choose a ruleset or rules that apply to this version: "lintel rules" lists them.',location:{uri:uriOf(model.graph.entry.uri)}}}function onlyFragment(model,uriOf){
return{code:"fragment",level:"warning",message:'The document has neither "info" nor "paths": it was checked as a part of a definition, not as an API.',help:'Lin\
t the definitions that refer to it. If it should describe an API itself, add "info" and "paths".',location:{uri:uriOf(model.graph.entry.uri)}}}function syntaxProblems(graph,uriOf){
let uri=uriOf(graph.entry.uri);return graph.entry.problems.filter(problem=>problem.kind==="syntax").map(problem=>({code:"syntax-invalid",level:"error",message:problem.
message,help:"Repair the syntax at this place; nothing in this definition was checked.",location:{uri,pointer:"",range:problem.range}}))}function toNotification(error,entry,request,uriOf){
let{location}=error,place=location===void 0?{uri:(0,import_node_url.pathToFileURL)(entry.path).href}:location,isSkipped=error.code==="not-openapi"&&request.ignoreUnknownFormat;
return{code:isSkipped?"document-skipped":error.code,level:isSkipped?"note":"error",message:error.message,help:error.help,location:{...place,uri:uriOf(place.uri)}}}
function bugNotification(error,entry,uriOf){return{code:"internal-error",level:"error",message:`Lintel stopped on this definition with an internal error (${error instanceof
Error?`${error.name}: ${error.message}`:String(error)}).`,help:`This is a bug in Lintel: please report it at ${import_chunk_ZQBXVIK3.projectUrl}/issues with the\
 definition that shows it.`,location:{uri:uriOf((0,import_node_url.pathToFileURL)(entry.path).href)}}}function summarize(model,uriOf){let{graph,root}=model,title=root.
one("info")?.text("title"),others2=[...graph.documents.keys()].filter(uri=>uri!==graph.entry.uri).map(uriOf);return{uri:uriOf(graph.entry.uri),openapi:model.version,
...title===void 0?{}:{title},operations:model.operations.length,documents:[uriOf(graph.entry.uri),...others2.sort()]}}0&&(module.exports={buildModel,createLinter,decide,describeRule,lint,loadGraph,openSpectralRuleset,packs,resolveRuleset});
