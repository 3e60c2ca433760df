/** What a text shows of the inside of a program, and the expression that finds it. Each is linear: no group repeats in a group. */
const traces: readonly (readonly [string, RegExp])[] = [
  ['a Java stack frame', /\bat [\w$.<>/]{3,200}\((?:[\w$]{1,100}\.(?:java|kt|scala|groovy)(?::\d+)?|Native Method|Unknown Source)\)/],
  [
    'a Java exception class',
    /\b(?:javax?|jakarta|org\.(?:springframework|hibernate|apache|postgresql|jboss)|com\.(?:mysql|fasterxml|zaxxer|sun|oracle))\.[\w.$]{1,200}(?:Exception|Error)\b/,
  ],
  ['a .NET stack frame', /\bat [\w.<>`]{3,200}\([^()\n]{0,300}\) in [^\n]{1,300}:line \d+/],
  ['a .NET exception class', /\b(?:System|Microsoft)\.[\w.]{0,200}Exception\b/],
  ['a Python traceback', /Traceback \(most recent call last\)|\bFile "[^"\n]{1,300}", line \d+, in /],
  ['a JavaScript stack frame', /\bat [^\n()]{0,200}\(?(?:[A-Za-z]:\\|\/|node:|file:)[^\s()]{1,300}\.[cm]?[jt]sx?:\d+:\d+/],
  ['a Go stack trace', /\bgoroutine \d+ \[[a-z ]{1,40}\]:|\.go:\d+ \+0x[0-9a-f]+/],
  ['a PHP stack frame', /#\d+ [^\n]{1,300}\.php\(\d+\)|\.php on line \d+/],
  ['a database error', /\bORA-\d{5}\b|\bSQLSTATE\b|error in your SQL syntax/],
  ['an SQL statement', /\bSELECT [^;]{1,300} FROM \w|\bINSERT INTO [\w."`]{1,100} ?\(|\bUPDATE [\w."`]{1,100} SET \w|\bDELETE FROM \w/],
  [
    'a path of a server',
    /(?<![\w/.:~-])\/(?:home|var\/www|usr\/(?:src|local)|opt|root|srv)\/[\w.-]+\/[\w./-]+|\b[A-Z]:\\\\?(?:Users|inetpub|Windows|Program Files|Projects?|Builds?|src|agent)\\/,
  ],
];

/** What a text of an error shows of the inside of the program; `undefined` for nothing. */
export function internalIn(text: string): string | undefined {
  return text.length < 7 ? undefined : traces.find(([, expression]) => expression.test(text))?.[0];
}
