import { nameTokens } from './names.ts';
import { type SensitiveKind, type SensitivePhrase, sensitivePhrases } from './sensitive-phrases.ts';

/** What a name gives away of the values it stands for. */
export interface SensitiveName {
  readonly kind: SensitiveKind;
  /** The entry of the table that the name matched. */
  readonly phrase: string;
  /** True where the name alone does not settle it: `token`, `pin`, `pan`, `signature`. */
  readonly isAmbiguous: boolean;
}

/**
 * Judges the name of a parameter or property by the table of sensitive phrases: `smtpPassword`, `X-API-Key` and `fechaNacimiento` are
 * sensitive, `passwordPolicy`, `hasPassword` and `emailTemplateId` are about something else. The phrase must be what the name is
 * about: only words that leave its meaning alone may follow (`password2`, `phoneNumber`), and no word that makes a claim, an action
 * or a count of it may stand before. Each name is judged once.
 */
export function sensitiveName(name: string): SensitiveName | undefined {
  const known = judged.get(name);
  if (known !== undefined) return known ?? undefined;
  if (judged.size >= maxRemembered) judged.clear();
  const result = judge(wordsOf(name));
  judged.set(name, result ?? null);
  return result;
}

/** `null`: judged, and not sensitive. */
const judged = new Map<string, SensitiveName | null>();

/** Names, so that an editor that stays open for days does not keep them all. */
const maxRemembered = 200_000;

/** Lower-case words without accents: `contraseña` and `contrasena` are spellings of one word. Marks of other scripts stay. */
function wordsOf(name: string): readonly string[] {
  if (isPlain.test(name)) return nameTokens(name);
  return nameTokens(
    name
      .normalize('NFD')
      .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
      .normalize('NFC'),
  );
}

/** ASCII has no accents. */
const isPlain = /^[ -~]*$/;

interface Entry extends SensitiveName {
  readonly words: readonly string[];
  readonly tails: ReadonlySet<string>;
  readonly exceptAfter: ReadonlySet<string>;
}

function judge(words: readonly string[]): SensitiveName | undefined {
  let best: Entry | undefined;
  for (let start = 0; start < words.length; start += 1) {
    for (const entry of entriesFor(words[start])) {
      if (entry.words.length > (best?.words.length ?? 0) && fits(entry, words, start)) best = entry;
    }
  }
  return best;
}

function entriesFor(word: string | undefined): readonly Entry[] {
  return (word === undefined ? undefined : index.get(word)) ?? none;
}

const none: readonly Entry[] = [];

function fits(entry: Entry, words: readonly string[], start: number): boolean {
  const end = start + entry.words.length;
  if (!entry.words.every((word, offset) => words[start + offset] === word)) return false;
  if (entry.isAmbiguous && !isWholeName(words, start, end)) return false;
  for (let position = 0; position < start; position += 1) {
    const word = words[position] ?? '';
    if (otherSubjects.has(word) || entry.exceptAfter.has(word)) return false;
  }
  if (genitives.has(words[start - 1] ?? '')) return false;
  return words.slice(end).every((word) => entry.tails.has(word) || isNumber(word));
}

/** Nothing but a filter's wrapping (`filter[token]`, `q.token`, `_token`) or a number stands around it. */
function isWholeName(words: readonly string[], start: number, end: number): boolean {
  return words.slice(0, start).every((word) => wrappings.has(word)) && words.slice(end).every(isNumber);
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

const wrappings: ReadonlySet<string> = new Set(['filter', 'filters', 'q', 'query', 'param', 'params', 'x']);

/** Words before a phrase that make the name a claim, an action, a count or a rule about it: `hasPassword`, `maxEmails`, `sendEmail`. */
const otherSubjects: ReadonlySet<string> = new Set(
  `has have is are was can may must should shall need needs require requires required enable enables enabled disable disables disabled
  allow allows allowed show shows hide hides include includes exclude expand use uses used no not non without with support supports
  supported verify validate check reset change forgot forget forgotten lost send sends notify generate regenerate rotate revoke expire
  expires expired block blocked force ignore skip hash mask masked missing invalid weak max maximum min minimum num count total
  numberof via by on allowlist label hint four digit digits manage suppress dont button included sent preserve log redacted truncated placeholder public publishable anon dummy test tipo type politica longitud comprimento
  lunghezza laenge lange anzahl hat ist tiene possui cambiar alterar changer`.split(/\s+/),
);

/** Directly before a phrase they make it the attribute of another thing: `politicaDeSenha`. */
const genitives: ReadonlySet<string> = new Set(['de', 'del', 'da', 'do', 'du', 'di', 'della', 'der', 'des', 'of', 'for', 'van']);

const index = indexByFirstWord();

/** Entries by their first word, longest first; a phrase of several words is also found written as one (`apikey`, `dateofbirth`). */
function indexByFirstWord(): ReadonlyMap<string, readonly Entry[]> {
  const byFirst = new Map<string, Entry[]>();
  const add = (words: readonly string[], phrase: SensitivePhrase): void => {
    const [first = ''] = words;
    const entry = { ...phrase, words };
    const others = byFirst.get(first);
    if (others === undefined) byFirst.set(first, [entry]);
    else others.push(entry);
  };
  for (const phrase of sensitivePhrases) {
    for (const spelling of phrase.hasPlural ? [phrase.phrase, `${phrase.phrase}s`] : [phrase.phrase]) {
      const words = nameTokens(spelling);
      add(words, phrase);
      if (words.length > 1) add([words.join('')], phrase);
    }
  }
  return byFirst;
}
