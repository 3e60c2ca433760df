import { describe, expect, test } from 'vitest';
import { fileLinks, wantsHyperlinks } from '../../src/cli/hyperlinks.ts';

describe('a terminal takes links', () => {
  test.each([
    ['nothing is known of it', {}, false],
    ['VTE', { VTE_VERSION: '6800' }, true],
    ['VTE before links', { VTE_VERSION: '4602' }, false],
    ['the VTE that crashes on them', { VTE_VERSION: '5000' }, false],
    ['VS Code', { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.95.0' }, true],
    ['an old VS Code', { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.71.2' }, false],
    ['Cursor', { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '0.42.3', CURSOR_TRACE_ID: 'a' }, true],
    ['iTerm', { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.1.0' }, true],
    ['an old iTerm', { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.15' }, false],
    ['WezTerm', { TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809-5046fc22' }, true],
    ['ghostty', { TERM_PROGRAM: 'ghostty' }, true],
    ['Terminal of macOS', { TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '455' }, false],
    ['Windows Terminal', { WT_SESSION: 'a' }, true],
    ['kitty', { TERM: 'xterm-kitty' }, true],
    ['alacritty', { TERM: 'alacritty' }, true],
    ['xterm', { TERM: 'xterm-256color' }, false],
    ['a build server', { CI: 'true', VTE_VERSION: '6800' }, false],
    ['TeamCity', { TEAMCITY_VERSION: '2024', VTE_VERSION: '6800' }, false],
    ['FORCE_HYPERLINK', { FORCE_HYPERLINK: '1' }, true],
    ['FORCE_HYPERLINK=0', { FORCE_HYPERLINK: '0', VTE_VERSION: '6800' }, false],
    ['an empty FORCE_HYPERLINK', { FORCE_HYPERLINK: '', VTE_VERSION: '6800' }, true],
  ] as const)('%s', (_, environment, expected) => {
    expect(wantsHyperlinks({ environment, isTerminal: true, color: true, platform: 'linux' })).toBe(expected);
  });

  test('but not without colours, not in a pipe, and on Windows only in its Terminal', () => {
    const environment = { VTE_VERSION: '6800' };
    expect(wantsHyperlinks({ environment, isTerminal: true, color: false, platform: 'linux' })).toBe(false);
    expect(wantsHyperlinks({ environment, isTerminal: false, color: true, platform: 'linux' })).toBe(false);
    expect(wantsHyperlinks({ environment, isTerminal: true, color: true, platform: 'win32' })).toBe(false);
    expect(wantsHyperlinks({ environment: { FORCE_HYPERLINK: '1' }, isTerminal: false, color: false })).toBe(true);
  });
});

describe('the address of a file', () => {
  test('is absolute', () => {
    expect(fileLinks({}, '/home/me')('b%C3%BCcher/a%20b.yaml')).toBe('file:///home/me/b%C3%BCcher/a%20b.yaml');
    expect(fileLinks({}, '/home/me')('../orders.yaml')).toBe('file:///home/orders.yaml');
  });

  test('does not exist for what is no file', () => {
    const linkTo = fileLinks({}, '/home/me');
    expect(['stdin:', 'https://example.com/a.yaml', 'a%2Fb.yaml'].map(linkTo)).toEqual([undefined, undefined, undefined]);
  });

  test.each([{ SSH_CONNECTION: '10.0.0.1 5000 10.0.0.2 22' }, { WSL_DISTRO_NAME: 'Debian' }])(
    'is of no use elsewhere: %j',
    (environment) => {
      expect(fileLinks(environment, '/home/me')('orders.yaml')).toBeUndefined();
    },
  );
});
