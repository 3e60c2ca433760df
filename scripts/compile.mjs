// Builds dist/ and THIRD-PARTY-NOTICES.md, which are both committed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, filesBelow, root } from './build.mjs';
import { notices } from './notices.mjs';

const dist = join(root, 'dist');
const inputs = await build(dist);
writeFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), notices(inputs));
console.log(`dist: ${filesBelow(dist).length} files`);
