/** Words that authors put where a secret would stand. Long random texts have them by chance about once in ten thousand. */
const words =
  /example|sample|dummy|placeholder|redacted|your|secret|fake|test|change|demo|insert|replace|foobar|token|goes|here|sandbox|secure|passw|x{4}|\*\*\*|\.\.\.|…|[<>{}[\]$]/i;

/** Passwords that nobody takes for one. */
const dummyPasswords: ReadonlySet<string> = new Set([
  'admin',
  'guest',
  'password',
  'passwd',
  'passw0rd',
  'password1',
  'password123',
  'pass',
  'pwd',
  'root',
  'user',
  'username',
  'postgres',
  'mysql',
  'login',
  'opensesame',
  'open sesame',
  'hunter2',
  'mypassword',
  'p@ssw0rd',
  'p@55w0rd',
]);

/** True when a text in the place of a random secret is plainly none: it says so, counts up, repeats itself or has few characters. */
export function isPlaceholder(secret: string): boolean {
  return (
    words.test(secret) || new Set(secret).size < 8 || hasSequence(secret, 1) || hasSequence(secret, 2) || /(.{2,16}?)\1\1/.test(secret)
  );
}

/** True when a text in the place of a password is one of documentation's: a name of what belongs there, or too simple. */
export function isDummyPassword(password: string, user: string): boolean {
  const lower = password.toLowerCase();
  return (
    dummyPasswords.has(lower) ||
    lower === user.toLowerCase() ||
    words.test(password) ||
    password.length < 6 ||
    new Set(password).size < 4 ||
    hasSequence(password, 1)
  );
}

/** Six characters that count up or stay (`123456`, `AAAAAA`), each one or, for `step` 2, every other (`0A1B2C3D4E5F`). */
function hasSequence(text: string, step: number): boolean {
  for (let start = 0; start < step; start += 1) {
    // How long the run is that ends at a place: one counts up there, the other stays.
    let rising = 1;
    let level = 1;
    for (let index = start + step; index < text.length; index += step) {
      const difference = text.charCodeAt(index) - text.charCodeAt(index - step);
      rising = difference === 1 ? rising + 1 : 1;
      level = difference === 0 ? level + 1 : 1;
      if (rising === 6 || level === 6) return true;
    }
  }
  return false;
}
