import type { Terminal } from './terminal.ts';

/**
 * True when the locale says that text is not UTF-8: only ASCII is safe then. The first of `LC_ALL`, `LC_CTYPE` and `LANG` that is set
 * decides, as in POSIX. Where none is, as in most containers, readers take UTF-8. Windows shows every character, whatever these say.
 */
export function isAsciiOnly(environment: Terminal['environment'], platform: NodeJS.Platform = process.platform): boolean {
  if (platform === 'win32') return false;
  const locale = [environment['LC_ALL'], environment['LC_CTYPE'], environment['LANG']].find((value) => value !== undefined && value !== '');
  return locale !== undefined && !/utf-?8/i.test(locale);
}
