/**
 * The rulesets that need no installation, by what `extends` calls them; `undefined` for everything else. Each is loaded when it is wanted.
 * The one about OWASP may also be written as the URL under which its own documentation has it; nothing is fetched.
 */
export async function loadBuiltIn(extended: string): Promise<unknown> {
  switch (extended) {
    case 'spectral:oas':
      return defaultOf((await import('@stoplight/spectral-rulesets/dist/oas/index.js')).default);
    case 'spectral:asyncapi':
      return defaultOf((await import('@stoplight/spectral-rulesets/dist/asyncapi/index.js')).default);
    case 'spectral:arazzo':
      return defaultOf((await import('@stoplight/spectral-rulesets/dist/arazzo/index.js')).default);
    default:
      return isOwasp(extended) ? (await import('@stoplight/spectral-owasp-ruleset')).default : undefined;
  }
}

/** What `extends` may name without anything being installed, for messages. */
export const builtInNames = ['spectral:oas', 'spectral:asyncapi', 'spectral:arazzo', '@stoplight/spectral-owasp-ruleset'];

/** The version that is built in is 2; older ones have other rules. */
const owasp =
  /^(?:https:\/\/(?:unpkg\.com|cdn\.jsdelivr\.net\/npm|esm\.sh)\/)?@stoplight\/spectral-owasp-ruleset(?:@(?:latest|[~^]?2(?:\.\d+){0,2}))?(?:\/dist\/ruleset\.m?js)?$/;

function isOwasp(extended: string): boolean {
  return owasp.test(extended);
}

/** CommonJS modules that were ES modules once have their default export one level down. */
function defaultOf(module: object): unknown {
  return 'default' in module ? module.default : module;
}
