/**
 * @typedef {object} LockedPackage
 * @property {string} [license]
 * @property {Record<string, string>} [engines]
 * @property {Record<string, string>} [optionalDependencies]
 */

/**
 * The optional packages that a locked package asks for and that the lock file leaves out, so that `npm ci` would refuse it.
 *
 * @param {{ packages: Record<string, LockedPackage> }} lock
 * @returns {{ name: string, version: string, wantedBy: LockedPackage }[]}
 */
export function missingOptionalPackages({ packages }) {
  return Object.entries(packages).flatMap(([path, wantedBy]) =>
    Object.entries(wantedBy.optionalDependencies ?? {})
      .filter(([name]) => !placesToLook(path, name).some((place) => Object.hasOwn(packages, place)))
      .map(([name, version]) => ({ name, version, wantedBy })),
  );
}

/**
 * Where Node looks for `name` from the package at `path`: in its own node_modules, then in those above.
 *
 * @param {string} path
 * @param {string} name
 * @returns {string[]}
 */
function placesToLook(path, name) {
  const own = `${path === '' ? '' : `${path}/`}node_modules/${name}`;
  const above = path.lastIndexOf('node_modules/');
  return above === -1 ? [own] : [own, ...placesToLook(path.slice(0, above).replace(/\/$/, ''), name)];
}
