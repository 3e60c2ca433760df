/** What a text tells of the inside of an organisation, and the expression that finds it. Each is linear. */
const details: readonly (readonly [string, RegExp])[] = [
  ['a private address', /\bhttps?:\/\/(?:10\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])|192\.168)\.\d{1,3}\.\d{1,3}\b/i],
  ['an internal host', /\bhttps?:\/\/(?:[\w-]{1,63}\.){1,8}(?:internal|intranet|intra|corp|lan|local|home\.arpa)(?![\w.-])/i],
  [
    'an internal tool',
    /\bhttps?:\/\/(?:jenkins|sonarqube|grafana|kibana|nexus|artifactory|teamcity|redmine)\.(?!(?:com|org|io|net|example)\b|atlassian\.|example\.)[\w-]+\.[\w.-]+/i,
  ],
  [
    'a tracker',
    /\bhttps?:\/\/jira\.(?!example\.|apache\.|atlassian\.)[\w-]+\.[\w.-]+\/browse\/[A-Z]|\bhttps?:\/\/(?!your-|example|company|mycompany|my-|site\.|<|\{)[\w-]{2,63}\.atlassian\.net\/(?:browse\/[A-Z]|jira\/|secure\/)/,
  ],
  [
    'a file path',
    /(?<![\w/.:~-])\/(?:home|var\/www|usr\/src|Users)\/(?!user\b|username\b|you\b|me\b|\w{0,20}example)[\w.-]+\/[\w./-]+|\b[A-Z]:\\\\?(?:Users|inetpub|Projects?|Builds?|dev|src)\\\\?(?![%<{])/,
  ],
  ['a note to do', /(?<![.\w])(?:TODO(?::|\([\w./@ -]+\)| - )|FIXME\b|HACK:|XXX:)/],
  ['a database table', /\bdbo\.(?!my|example)[A-Za-z_]\w+/],
];

/** What a text tells that only insiders should know; `undefined` for nothing. */
export function internalDetailIn(text: string): string | undefined {
  return mayTell.test(text) ? details.find(([, expression]) => expression.test(text))?.[0] : undefined;
}

/** Fast: every text passes here. */
const mayTell = /https?:\/\/|TODO|FIXME|HACK|XXX|dbo\.|[A-Z]:\\|\/(?:home|var|usr|Users)\//i;
