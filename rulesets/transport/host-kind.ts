/** What kind of host that callers should not be sent to; `undefined` for any other. */
export type HostKind = 'loopback' | 'private' | 'placeholder' | 'non-production';

/** The kind of a host name or address in lower case, without its port. Names are judged by their labels, never by parts of them. */
export function hostKind(host: string): HostKind | undefined {
  const name = host.replace(/\.$/, '');
  if (name.startsWith('[')) return kindOfIpv6(name.slice(1, -1));
  const address = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(name);
  if (address !== null) return kindOfIpv4(address.slice(1).map(Number));
  const labels = name.split('.');
  const last = labels.at(-1) ?? '';
  if (last === 'localhost') return 'loopback';
  if (/^(?:todo|changeme|example|hostname|your-?host|your-?domain)$/.test(name) || name === 'petstore.swagger.io') return 'placeholder';
  if (labels.length === 1 || privateSuffixes.some((suffix) => name.endsWith(suffix))) return 'private';
  if (isExampleDomain(labels)) return 'placeholder';
  // The registered domain itself is nobody's environment: test.com, staging.io.
  return labels.slice(0, -2).some(namesEnvironment) ? 'non-production' : undefined;
}

/** True for the domains that nobody can register (RFC 2606) themselves, not for hosts in them. */
export function isBareExample(host: string): boolean {
  return /^(?:www\.)?example\.(?:com|org|net)\.?$/.test(host);
}

const privateSuffixes = ['.local', '.internal', '.intranet', '.corp', '.lan', '.home.arpa', '.svc'];

function isExampleDomain(labels: readonly string[]): boolean {
  const last = labels.at(-1) ?? '';
  return last === 'example' || last === 'invalid' || last === 'test' || /^example\.(?:com|org|net)$/.test(labels.slice(-2).join('.'));
}

function namesEnvironment(label: string): boolean {
  return label.split('-').some((word) => environments.has(word.replace(/(?<!\d)\d+$/, '')));
}

const environments: ReadonlySet<string> = new Set([
  'dev',
  'develop',
  'development',
  'test',
  'testing',
  'stg',
  'stage',
  'staging',
  'uat',
  'qa',
  'preprod',
]);

function kindOfIpv4([first = 0, second = 0]: readonly number[]): HostKind | undefined {
  if (first === 127) return 'loopback';
  const isPrivate =
    first === 0 ||
    first === 10 ||
    (first === 172 && second >= 16 && second <= 31) ||
    (first === 192 && second === 168) ||
    (first === 169 && second === 254) ||
    (first === 100 && second >= 64 && second <= 127);
  return isPrivate ? 'private' : undefined;
}

function kindOfIpv6(address: string): HostKind | undefined {
  if (/^(?:0*:)*:?0*1$/.test(address)) return 'loopback';
  return /^(?:f[cd][\da-f]{2}|fe[89ab][\da-f]):/.test(address) || /^(?:0*:)*:?0*$/.test(address) ? 'private' : undefined;
}
