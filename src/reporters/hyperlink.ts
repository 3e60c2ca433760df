/**
 * Text that leads to a URL where the terminal follows links (OSC 8). `text` is already escaped. It stays plain without a URL, and with
 * one that is nothing for a terminal: of another scheme than http, https and file, not plain ASCII, or longer than terminals take.
 */
export function hyperlink(text: string, url: string | undefined): string {
  if (url === undefined || url.length > longest || !safeUrl.test(url)) return text;
  return `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
}

/** VTE and iTerm2 drop longer ones. */
const longest = 2083;

/** No control character ends the sequence early, and no `##` begins a command of a build server. */
const safeUrl = /^(?:https?|file):\/\/(?!.*##)[!-~]+$/i;
