// Builds dist/, action/, THIRD-PARTY-NOTICES.md docs/rules/ and docs/precision.md, which are all committed.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, buildAction, filesBelow, root } from './build.mjs';
import { notices } from './notices.mjs';
import { precisionPage, ruleDocs } from './rule-docs.mjs';

const dist = join(root, 'dist');
const inputs = await build(dist);
await buildAction(join(root, 'action'));
writeFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), notices(inputs));
const { packs } = await import(pathToFileURL(join(dist, 'api.js')).href);
const docs = join(root, 'docs', 'rules');
rmSync(docs, { recursive: true, force: true });
mkdirSync(docs, { recursive: true });
const precision = JSON.parse(readFileSync(join(root, 'rulesets', 'precision.json'), 'utf8'));
for (const [name, text] of ruleDocs(packs, precision)) writeFileSync(join(docs, name), text);
writeFileSync(join(root, 'docs', 'precision.md'), precisionPage(packs, precision));
console.log(`dist: ${filesBelow(dist).length} files`);
