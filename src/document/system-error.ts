/** A clause that says in words why the file system refused: `permission denied`. */
export function systemReason(error: unknown): string {
  const code = systemCode(error);
  return reasons.get(code ?? '') ?? code ?? String(error);
}

/** The code of a file system error (`ENOENT`); `undefined` for any other error. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the file system is read-only'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'a part of the path is no folder'],
  ['EEXIST', 'a part of the path is no folder'],
  ['ENOENT', 'it does not exist'],
  ['ENOSPC', 'no space is left on the device'],
  ['EFBIG', 'it would be larger than a file may be'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EMFILE', 'too many files are open'],
  ['ELOOP', 'its symbolic links lead in a circle'],
  ['ENAMETOOLONG', 'the name is too long'],
]);
