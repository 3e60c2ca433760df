/** Four decimal numbers up to 255 (RFC 2673 §3.2). */
export function isIpv4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255 && !/^0\d\d/.test(part));
}

/** RFC 4291 §2.2: eight groups, the last two perhaps as IPv4, one run of zeros perhaps as `::`. */
export function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const counts = halves.map((half, index) => countGroups(half, index === halves.length - 1));
  if (counts.includes(undefined)) return false;
  const count = counts.reduce((sum: number, groups) => sum + (groups ?? 0), 0);
  return halves.length === 2 ? count <= 7 : count === 8;
}

/** Groups of 16 bits in a run; `undefined` when it is none. */
function countGroups(run: string, mayEndInIpv4: boolean): number | undefined {
  if (run === '') return 0;
  const groups = run.split(':');
  const last = groups.at(-1) ?? '';
  const isMixed = mayEndInIpv4 && last.includes('.');
  if (isMixed && !isIpv4(last)) return undefined;
  const hexadecimal = isMixed ? groups.slice(0, -1) : groups;
  return hexadecimal.every((group) => /^[\da-f]{1,4}$/i.test(group)) ? hexadecimal.length + (isMixed ? 2 : 0) : undefined;
}
