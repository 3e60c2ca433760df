import { hasTokenRun, nameTokens } from '../../src/openapi/names.ts';
import { hasLuhnDigit } from './checksums.ts';

/** A kind of personal data that can be told by its form, and for most by what it is called. */
export interface PersonalData {
  /** For messages: `card number`. */
  readonly kind: string;
  /** True for a text that has the form and is no published sample. */
  readonly isReal: (text: string) => boolean;
  /** Words, one of which must be in the name of the value. Absent: the form is enough. */
  readonly names?: readonly string[];
}

/** All kinds that are looked for. Each takes a whole text, not one in a sentence. */
export const personalData: readonly PersonalData[] = [
  { kind: 'card number', isReal: isCardNumber, names: ['card', 'pan', 'cc', 'credit card', 'primary account number'] },
  { kind: 'social security number', isReal: isSocialSecurityNumber, names: ['ssn', 'social security', 'tax id', 'tin'] },
  { kind: 'national insurance number', isReal: isNationalInsuranceNumber, names: ['nino', 'national insurance', 'ni number'] },
  { kind: 'CPF number', isReal: isCpf, names: ['cpf', 'document', 'tax id'] },
  { kind: 'codice fiscale', isReal: isCodiceFiscale, names: ['codice fiscale', 'fiscal code', 'tax code', 'tax id', 'cf'] },
  { kind: 'email address', isReal: isEmail },
  { kind: 'phone number', isReal: isPhoneNumber, names: ['phone', 'telephone', 'mobile', 'msisdn', 'tel', 'cell', 'cellphone', 'fax'] },
];

/** True when what a value is called says that it may be of the kind. */
export function isCalledSo({ names }: PersonalData, name: string): boolean {
  if (names === undefined) return true;
  const tokens = nameTokens(name);
  return names.some((phrase) => hasTokenRun(tokens, phrase.split(' ')));
}

/** Sample numbers of the networks and of payment providers that do not show at a glance. */
const sampleCards: ReadonlySet<string> = new Set([
  ...['371449635398431', '378282246310005', '6011000990139424', '30569309025904', '3566002020360505', '4012888888881881'],
  ...['5105105105105100', '2223003122003222', '6011981111111113', '3056930009020004', '36227206271667', '5425233430109903'],
  ...['4263982640269299', '4917484589897107', '5425230000004415', '4012001037141112', '374245455400126', '6250941006528599'],
]);

/** Ranges of the large networks with the lengths of their numbers (ISO/IEC 7812-1). */
const cardRanges =
  /^(?:4\d{12}(?:\d{3})?(?:\d{3})?|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|6(?:011|5\d\d|4[4-9]\d)\d{12}|3(?:0[0-5]|[68]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12})$/;

function isCardNumber(text: string): boolean {
  if (!/^\d{4}(?:[ -]?\d){9,15}$/.test(text)) return false;
  const digits = text.replaceAll(/[ -]/g, '');
  return cardRanges.test(digits) && hasLuhnDigit(digits) && !sampleCards.has(digits) && !isPlainlyMadeUp(digits);
}

/** Few different digits, four equal ones in a row, or five that count up or down. */
function isPlainlyMadeUp(digits: string): boolean {
  return (
    new Set(digits).size <= 4 ||
    /(\d)\1{3}|(\d{3,4})\2/.test(digits) ||
    /01234|12345|23456|34567|45678|56789|98765|87654|76543|65432|54321|43210/.test(digits)
  );
}

/** The area is not 000, 666 or 9xx, and no part is all zeros (20 CFR 422.110); an advertisement made one famous. */
function isSocialSecurityNumber(text: string): boolean {
  if (!/^(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}$/.test(text)) return false;
  return text !== '078-05-1120' && !isPlainlyMadeUp(text.replaceAll('-', ''));
}

function isNationalInsuranceNumber(text: string): boolean {
  const match = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?(\d\d) ?(\d\d) ?(\d\d) ?[A-D]$/.exec(text);
  return match !== null && !isPlainlyMadeUp(match.slice(1).join(''));
}

/** Two check digits, each modulo 11 over those before it. */
function isCpf(text: string): boolean {
  if (!/^\d{3}\.?\d{3}\.?\d{3}-?\d\d$/.test(text)) return false;
  const digits = text.replaceAll(/[.-]/g, '');
  return (
    [9, 10].every((length) => cpfDigit(digits.slice(0, length)) === digits.charAt(length)) &&
    !isPlainlyMadeUp(digits) &&
    digits !== '11144477735'
  );
}

function cpfDigit(digits: string): string {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (digits.length + 1 - index), 0);
  return String(((sum * 10) % 11) % 10);
}

/** The last letter is a check over those before it (D.M. 23 dicembre 1976); Mario Rossi and his family are samples. */
function isCodiceFiscale(text: string): boolean {
  const upper = text.toUpperCase();
  if (!/^[A-Z]{6}\d\d[A-EHLMPRST](?:[0-6]\d|7[01])[A-Z]\d{3}[A-Z]$/.test(upper) || /^(?:RSS|VRD|BNC)/.test(upper)) return false;
  const sum = [...upper.slice(0, 15)].reduce(
    (total, character, index) => total + (index % 2 === 0 ? oddValue(character) : evenValue(character)),
    0,
  );
  return upper.charCodeAt(15) === 65 + (sum % 26);
}

function evenValue(character: string): number {
  return character < 'A' ? Number(character) : character.charCodeAt(0) - 65;
}

/** The values of 0 to 9 are those of A to J. */
function oddValue(character: string): number {
  const values = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  return values[evenValue(character)] ?? 0;
}

/** Providers of private mailboxes: an address there is a person's. */
const mailProviders =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|mail|protonmail|proton|qq|163|126|yandex|libero|orange|wanadoo|t-online|freenet|laposte|uol|bol|terra)\.(?:com|net|de|fr|it|es|ru|br|co\.\w\w|com\.\w\w|ch|at|be|nl|me)$/;

/** Local parts of documentation, and of nobody in particular. */
const nobody =
  /^(?:[a-z]|.*(?:example|sample|test|demo|dummy|fake|doe|smith|foo|bar|baz|user|email|e-?mail|your|some(?:one|body)|name|customer|client|admin|info|support|contact|sales|noreply|no-reply|hello|help|team|account|person|people|abc|xyz|qwe|asd|123|john|jane|joe|bob|alice|first|last|random|anonymous|owner|member|employee|guest|recipient|sender|buyer|seller|merchant|company|business|mail).*)$/;

function isEmail(text: string): boolean {
  const match = /^([\w.+-]{1,64})@([A-Za-z0-9.-]{1,253})$/.exec(text);
  if (match === null) return false;
  const [, local = '', domain = ''] = match;
  return mailProviders.test(domain.toLowerCase()) && !nobody.test(local.toLowerCase());
}

/** In international form; not in the ranges kept for stories (NANP 555, Ofcom, and their like), and not made up at the keyboard. */
function isPhoneNumber(text: string): boolean {
  if (!/^\+[1-9](?:[ ().-]{0,2}\d){8,14}$/.test(text)) return false;
  const digits = text.replaceAll(/\D/g, '');
  return (
    // Numbers of North America (code 1) have ten more digits, of which the area and the exchange begin with 2 to 9.
    !/^1(?![2-9]\d\d[2-9]\d{6}$)/.test(digits) &&
    !/^1?\d{0,3}555|^44(?:7700900|\d{2,3}496)|^61491570|^33(?:199000|261910|353010|465710|536490|639980)/.test(digits) &&
    !isPlainlyMadeUp(digits.slice(1))
  );
}
