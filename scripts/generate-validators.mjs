// Writes the validators that are compiled from schemas: `node scripts/generate-validators.mjs`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateConfigurationValidator } from './validators/configuration.mjs';
import { generate } from './validators/generate.mjs';

write('../src/openapi/object-validators.generated.js', await generate());
write('../src/config/configuration-validator.generated.js', await generateConfigurationValidator());

/** @param {string} path @param {string} text */
function write(path, text) {
  const target = new URL(path, import.meta.url);
  writeFileSync(target, text);
  console.log(`${fileURLToPath(target)}: ${Math.round(text.length / 1024)} KB`);
}
