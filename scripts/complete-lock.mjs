// Run after `npm install` has changed package-lock.json. npm drops an optional package from the lock file when the registry it asks
// does not have it, which happens with the binaries of other platforms on partial mirrors; `npm ci` then refuses the lock file.
// This puts them back, without the checksum that only the registry knows.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.mjs';
import { missingOptionalPackages } from './lock-file.mjs';

const file = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
for (const { name, version, wantedBy } of missingOptionalPackages(lock)) {
  lock.packages[`node_modules/${name}`] = entry(name, version, wantedBy);
  console.log(`added ${name} ${version}`);
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`);

/**
 * @param {string} name
 * @param {string} version
 * @param {import('./lock-file.mjs').LockedPackage} wantedBy
 */
function entry(name, version, wantedBy) {
  const platform = /(android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-(arm64|arm|ia32|ppc64|riscv64|s390x|x64)/.exec(
    name,
  );
  if (platform === null || !/^\d+\.\d+\.\d+$/.test(version))
    throw new Error(`${name} ${version} is for no known platform: add it by hand.`);
  const [, os, cpu] = platform;
  const libc = name.includes('musl') ? 'musl' : name.includes('-gnu') ? 'glibc' : undefined;
  return {
    version,
    cpu: [cpu],
    dev: true,
    ...(libc === undefined ? {} : { libc: [libc] }),
    ...(wantedBy.license === undefined ? {} : { license: wantedBy.license }),
    optional: true,
    os: [os],
    ...(wantedBy.engines === undefined ? {} : { engines: wantedBy.engines }),
  };
}
