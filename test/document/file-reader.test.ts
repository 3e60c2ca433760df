import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFileReader } from '../../src/document/file-reader.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lintel-reader-')));
const root = join(folder, 'repository');
const outside = join(folder, 'outside');

beforeAll(() => {
  mkdirSync(join(root, 'schemas'), { recursive: true });
  mkdirSync(outside);
  writeFileSync(join(root, 'openapi.yaml'), 'openapi: 3.1.0');
  writeFileSync(join(root, '..pets.yaml'), 'dots');
  for (const name of ['my pets.yaml', 'a#b.yaml', 'a?b.yaml', '100%.yaml', 'Häuser😀.yaml'])
    writeFileSync(join(root, 'schemas', name), name);
  writeFileSync(join(outside, 'secret.yaml'), 'secret');
  writeFileSync(join(root, 'large.yaml'), 'x'.repeat(2000));
  symlinkSync(join(outside, 'secret.yaml'), join(root, 'link.yaml'));
  symlinkSync(outside, join(root, 'linked'));
  symlinkSync(join(outside, 'nothing.yaml'), join(root, 'dangling.yaml'));
  symlinkSync('openapi.yaml', join(root, 'inner.yaml'));
  symlinkSync(root, join(folder, 'alias'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const read = async (uri: string, from = root, maxFileBytes = 1000): Promise<string> => {
  return new TextDecoder().decode(await createFileReader({ root: from, limits: { maxFileBytes } }).read(uri));
};
const uriOf = (path: string) => pathToFileURL(join(root, path)).href;

describe('a file reader', () => {
  test.each(['my pets.yaml', 'a#b.yaml', 'a?b.yaml', '100%.yaml', 'Häuser😀.yaml'])('reads schemas/%s', async (name) => {
    expect(await read(uriOf(`schemas/${name}`))).toBe(name);
    expect(await read(`${pathToFileURL(root).href}/schemas/${encodeURIComponent(name)}`)).toBe(name);
  });

  test('a name that starts with two dots is a name', async () => {
    expect(await read(uriOf('..pets.yaml'))).toBe('dots');
  });

  test('a link to a file inside is followed', async () => {
    expect(await read(uriOf('inner.yaml'))).toBe('openapi: 3.1.0');
  });

  test('the root may be a link itself', async () => {
    expect(await read(pathToFileURL(join(folder, 'alias/openapi.yaml')).href, join(folder, 'alias'))).toBe('openapi: 3.1.0');
    expect(await read(uriOf('openapi.yaml'), join(folder, 'alias'))).toBe('openapi: 3.1.0');
  });

  test.each([
    ['a file above', () => uriOf('../outside/secret.yaml')],
    ['a file that is not there, above', () => uriOf('../outside/nothing.yaml')],
    ['an absolute path', () => 'file:///etc/passwd'],
    ['a link to a file outside', () => uriOf('link.yaml')],
    ['a file in a linked folder outside', () => uriOf('linked/secret.yaml')],
    ['a missing file in a linked folder outside', () => uriOf('linked/nothing.yaml')],
    ['a link to nothing outside', () => uriOf('dangling.yaml')],
    ['the root', () => uriOf('')],
    ['a folder', () => uriOf('schemas')],
    ['another host', () => 'file://server/share/openapi.yaml'],
    ['an encoded slash', () => `${pathToFileURL(root).href}/..%2Foutside%2Fsecret.yaml`],
    ['an encoded zero byte', () => `${pathToFileURL(root).href}/openapi.yaml%00.json`],
    ['a query', () => `${uriOf('openapi.yaml')}?x`],
    ['HTTP', () => 'https://example.com/openapi.yaml'],
    ['another protocol', () => 'ftp://example.com/openapi.yaml'],
    ['no protocol of files at all', () => 'urn:example:openapi'],
  ])('refuses %s', async (_, uri) => {
    const error = await read(uri()).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'file-refused', location: { uri: uri() } });
    expect(JSON.stringify(error)).not.toContain('root:');
  });

  test('a pipe is refused without waiting for a writer', async () => {
    execFileSync('/usr/bin/env', ['mkfifo', join(root, 'pipe.yaml')]);
    await expect(read(uriOf('pipe.yaml'))).rejects.toMatchObject({ code: 'file-refused' });
  });

  test.each(['/dev/zero', '/dev/stdin'])('%s is refused even when the root holds it', async (device) => {
    await expect(read(pathToFileURL(device).href, '/')).rejects.toMatchObject({ code: 'file-refused' });
  });

  test('a path of a hundred thousand folders costs no more than its length', { timeout: 5000 }, async () => {
    await expect(read(uriOf(`${'a/'.repeat(100_000)}pets.yaml`))).rejects.toMatchObject({ code: 'file-not-found' });
  });

  test.each(['missing.yaml', 'missing/folder/pets.yaml', 'openapi.yaml/inside.yaml', 'OPENAPI.yml'])('%s does not exist', async (name) => {
    await expect(read(uriOf(name))).rejects.toMatchObject({ code: 'file-not-found', message: `File "${name}" does not exist.` });
  });

  test('a file that is too large is not read', async () => {
    await expect(read(uriOf('large.yaml'))).rejects.toMatchObject({
      code: 'file-too-large',
      message: 'File "large.yaml" has more than 1000 bytes.',
    });
    expect(await read(uriOf('large.yaml'), root, 2000)).toHaveLength(2000);
  });

  test('a file that promises no size is read to its end', async () => {
    expect(await read('file:///proc/self/status', '/proc', 100_000)).toContain('Pid:');
    await expect(read('file:///proc/self/status', '/proc', 100)).rejects.toMatchObject({ code: 'file-too-large' });
  });

  test('links in a circle are unreadable, not missing', async () => {
    symlinkSync('circle.yaml', join(root, 'circle.yaml'));
    await expect(read(uriOf('circle.yaml'))).rejects.toMatchObject({
      code: 'file-unreadable',
      message: 'File "circle.yaml" cannot be read: its symbolic links lead in a circle.',
    });
  });

  test('in a root that is not there nothing may be read', async () => {
    await expect(read(uriOf('nothing/openapi.yaml'), join(root, 'nothing'))).rejects.toMatchObject({ code: 'file-refused' });
  });

  test.skipIf(process.getuid?.() === 0)('a file without permission is unreadable', async () => {
    writeFileSync(join(root, 'locked.yaml'), 'x');
    chmodSync(join(root, 'locked.yaml'), 0);
    await expect(read(uriOf('locked.yaml'))).rejects.toMatchObject({
      code: 'file-unreadable',
      message: 'File "locked.yaml" cannot be read: permission denied.',
    });
  });
});
