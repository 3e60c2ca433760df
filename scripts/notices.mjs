import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.mjs';

const introduction = `# Third-party notices

Lintel's bundles contain code of the packages below. Written by \`npm run compile\`; do not edit.

The validators of OpenAPI objects are derived from the OpenAPI Initiative's schemas (https://spec.openapis.org), which are licensed
under the Apache License 2.0, as Lintel is: see the file LICENSE.
`;

/** Packages whose code is in src/openapi/object-validators.generated.js, where the bundler does not see it as theirs. */
const packagesInGeneratedCode = ['node_modules/ajv', 'node_modules/fast-deep-equal'];

/**
 * The notices file: every package that has a file among `inputs` or code in generated sources, with version, licence and licence text.
 * Throws when a package has no licence, since then it must not be bundled.
 *
 * @param {readonly string[]} inputs paths relative to the root, with `node_modules/` in them
 * @returns {string}
 */
export function notices(inputs) {
  // A package installed twice in one version is one entry.
  const entries = new Set([...new Set([...inputs.map(packageFolder), ...packagesInGeneratedCode])].map(describePackage));
  return [introduction, ...[...entries].sort()].join('\n');
}

/**
 * @param {string} input
 * @returns {string}
 */
function packageFolder(input) {
  const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
  if (folder === undefined) throw new Error(`${input} is in no package.`);
  return folder;
}

/**
 * @param {string} folder
 * @returns {string}
 */
function describePackage(folder) {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const title = `${manifest.name} ${manifest.version}`;
  if (typeof manifest.license !== 'string') throw new Error(`${title} names no licence.`);
  const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e(\.|-|$)/i.test(name));
  const text = file === undefined ? authorLine(manifest) : readFileSync(join(root, folder, file), 'utf8');
  return `## ${title}\n\nLicence: ${manifest.license}\n\n${fence(text)}`;
}

/**
 * For packages that ship no licence text: who holds the copyright, as far as the package says.
 *
 * @param {{ author?: string | { name?: string }, homepage?: string }} manifest
 * @returns {string}
 */
function authorLine({ author, homepage }) {
  const name = typeof author === 'string' ? author : author?.name;
  return `No licence text in the package. Author: ${name ?? 'not named'}. Home page: ${homepage ?? 'not named'}.`;
}

/**
 * @param {string} text
 * @returns {string}
 */
function fence(text) {
  const lines = text
    .replaceAll('\r\n', '\n')
    .trim()
    .split('\n')
    .map((line) => line.trimEnd());
  return `\`\`\`text\n${lines.join('\n')}\n\`\`\`\n`;
}
