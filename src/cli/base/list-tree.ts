import { ToolError } from '../../errors.ts';
import { streamGit } from './stream-git.ts';

/** A file, a symbolic link or a submodule in a commit. */
export interface TreeEntry {
  readonly kind: 'file' | 'link' | 'submodule';
  /** Of its content; of a submodule, its commit. */
  readonly hash: string;
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
}

/**
 * The entries of a commit that `matters` keeps. Names that are not UTF-8 are left out: nothing else here can name them.
 * @throws ToolError `changes-unknown` when git fails, or when a path leads out of the repository or into `.git`
 */
export async function listTree(commit: string, repository: string, matters: (entry: TreeEntry) => boolean): Promise<readonly TreeEntry[]> {
  const entries: TreeEntry[] = [];
  let rest = Buffer.alloc(0);
  for await (const chunk of streamGit(['ls-tree', '-r', '-z', '--full-tree', commit], repository)) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
      const entry = parseEntry(bytes.subarray(start, end));
      if (entry !== undefined && matters(entry)) entries.push(safe(entry));
      start = end + 1;
    }
    rest = Buffer.from(bytes.subarray(start));
  }
  return entries;
}

const kinds: ReadonlyMap<string, TreeEntry['kind']> = new Map([
  ['100644', 'file'],
  ['100664', 'file'],
  ['100755', 'file'],
  ['120000', 'link'],
  ['160000', 'submodule'],
]);

/** `100644 blob <hash>\t<path>` */
function parseEntry(line: Buffer): TreeEntry | undefined {
  const tab = line.indexOf(0x09);
  const [mode = '', , hash = ''] = line.subarray(0, tab).toString('latin1').split(' ');
  const name = line.subarray(tab + 1);
  const path = name.toString('utf8');
  const kind = kinds.get(mode);
  return kind === undefined || !Buffer.from(path, 'utf8').equals(name) ? undefined : { kind, hash, path };
}

/** Git itself never makes such a tree; somebody else can. */
function safe(entry: TreeEntry): TreeEntry {
  const isOutside = entry.path
    .split('/')
    .some((segment) => /^(?:|\.|\.\.|\.git|git~1)$/i.test(segment.replace(/[ .]+$/, (end) => (end === segment ? end : ''))));
  const isForeign = process.platform === 'win32' && /[\\:]/.test(entry.path);
  if (!isOutside && !isForeign) return entry;
  throw new ToolError('changes-unknown', `The base holds the path "${entry.path}", which leads to where no file of a repository is.`, {
    help: 'No git makes such a path: find out where that commit comes from.',
  });
}
