// Writes src/openapi/object-validators.generated.js from schema/openapi: `node scripts/generate-validators.mjs`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generate } from './validators/generate.mjs';

const target = new URL('../src/openapi/object-validators.generated.js', import.meta.url);
const text = await generate();
writeFileSync(target, text);
console.log(`${fileURLToPath(target)}: ${Math.round(text.length / 1024)} KB`);
