/** What kind of value a sensitive name stands for. */
export type SensitiveKind = CredentialKind | PersonalKind | 'health' | CardKind;

/** Values that let their holder in; `derived` are hashes and salts, from which the value can be found. */
export type CredentialKind = 'password' | 'derived' | 'secret' | 'key' | 'token' | 'session' | 'signature';

/** Personal data. `identity`: numbers that stand for a person before authorities, and passports. */
type PersonalKind = 'contact' | 'name' | 'birth' | 'identity' | 'bank' | 'address' | 'origin';

/** Cardholder data: the card's number, and what PCI DSS calls sensitive authentication data. */
export type CardKind = 'pan' | 'card-code' | 'card-pin' | 'card-track';

/** One entry of the table: lower-case words without accents. */
export interface SensitivePhrase {
  readonly phrase: string;
  readonly kind: SensitiveKind;
  /** Counts only as the whole name, and then rules ask for more than the name. */
  readonly isAmbiguous: boolean;
  /** Several of them are as sensitive as one (`emails`); several secrets are mostly a collection of things that have names. */
  readonly hasPlural: boolean;
  /** Words that may follow. */
  readonly tails: ReadonlySet<string>;
  /** Words before it that make it something else: `gift` before `card number`. */
  readonly exceptAfter: ReadonlySet<string>;
}

const credentialKinds: ReadonlySet<SensitiveKind> = new Set(['password', 'derived', 'secret', 'key', 'token', 'session', 'signature']);

const cardKinds: ReadonlySet<SensitiveKind> = new Set(['pan', 'card-code', 'card-pin', 'card-track']);

export function isCredentialKind(kind: SensitiveKind): kind is CredentialKind {
  return credentialKinds.has(kind);
}

export function isCardKind(kind: SensitiveKind): kind is CardKind {
  return cardKinds.has(kind);
}

/** Words after a phrase that leave it what it is, in any of the languages. */
const plainTails = words(`
  value text string raw plain plaintext clear cleartext old new current previous next confirm confirmation confirmed again repeat repeated
  retype primary secondary actual nueva nuevo anterior antigua antiguo nouveau nouvelle ancien ancienne actuel actuelle nova novo atual
  antiga nuova vecchia attuale neu alt wiederholung bestaetigung bestatigung confirmacion confirmacao conferma herhaling
  cliente usuario utilisateur utente kunde titular contacto contact contato de del do da du des della dello`);

const secretTails = union(plainTails, words('data content binary pem base64 encoded encrypted cifrada chiffre verschluesselt'));

const personalTails = union(
  plainTails,
  words(`number numbers no nr num nbr nummer numero address addresses addr adresse home work mobile private personal office business main
  alternate alternative formatted normalized eq neq in like ilike contains icontains exact iexact startswith istartswith endswith
  iendswith search regex iregex overlap`),
);

const numberTails = union(personalTails, words('id code'));

const noWords: ReadonlySet<string> = new Set();

/** Kinds of cards that no bank issues. */
const otherCards = words(`gift loyalty menu membership member sim health library fuel travel transit business report score time job network
  graphics video index id identity identification insurance voucher reward rewards score bingo ration student employee giftcard`);

interface Group {
  readonly kind: SensitiveKind;
  readonly tails: ReadonlySet<string>;
  readonly exceptAfter?: ReadonlySet<string>;
  /** Separated by commas. */
  readonly certain: string;
  readonly ambiguous?: string;
}

const groups: readonly Group[] = [
  {
    kind: 'password',
    tails: secretTails,
    certain: `password, passwd, pwd, passphrase, pass phrase, passcode, passwort, kennwort, contrasena, contrasenia, senha,
      palavra passe, mot de passe, mdp, wachtwoord, losenord, passord, adgangskode, salasana, heslo, haslo, hasło,
      lozinka, sifre, пароль, 密码, 비밀번호, パスワード, secret answer, security answer, otp, one time password, one time passcode, totp,
      geheimzahl`,
    ambiguous: 'pin',
  },
  {
    kind: 'derived',
    tails: secretTails,
    certain: 'password hash, hashed password, passwd hash, pwd hash, password salt, password digest, password verifier, passwort hash',
    ambiguous: 'salt',
  },
  {
    kind: 'secret',
    tails: secretTails,
    exceptAfter: words('kubernetes k8s pull payment intent'),
    certain: `secret, client secret, secret key, secret access key, connection string, recovery code, recovery codes, backup codes,
      seed phrase, mnemonic phrase, recovery phrase, pre shared key, cle secrete, clave secreta, chave secreta, chiave segreta, geheimnis`,
  },
  {
    kind: 'key',
    tails: secretTails,
    exceptAfter: words('google maps recaptcha'),
    certain: `api key, hapikey, access key, private key, auth key, authentication key, authorization key, apim subscription key, cle api,
      cle privee, clave api, clave privada, chave api, chave privada, chiave api, chiave privata, api schlussel, privater schlussel,
      api sleutel`,
    ambiguous: 'key, app key, subscription key, auth, authorization',
  },
  {
    kind: 'token',
    tails: secretTails,
    exceptAfter: words('sync csrf xsrf subject spec'),
    certain: `access token, auth token, authentication token, authorization token, authorisation token, bearer token, id token,
      identity token, refresh token, session token, reset token, recovery token, api token, oauth token, private token, security token,
      login token, secret token, sas token, jwt, zugriffstoken, zugangstoken, jeton acces, token acceso, token de acceso, token acesso,
      token de acesso, token accesso, token di accesso`,
    ambiguous: 'token, user token, bearer',
  },
  { kind: 'session', tails: noWords, certain: 'jsessionid, phpsessid, aspsessionid', ambiguous: 'session, session id, session key' },
  { kind: 'signature', tails: noWords, certain: 'x amz signature, x goog signature', ambiguous: 'signature, sig' },
  {
    kind: 'contact',
    tails: personalTails,
    exceptAfter: words('account serviceaccount support sales helpdesk windows descriptor incoming imap logo'),
    certain: `email, e mail, mail address, correo, correo electronico, courriel, adresse mail, adresse email, posta elettronica, phone,
      telephone, tel, mobile phone, mobile number, cell phone, cell number, msisdn, telefon, telefonnummer, handynummer, mobilnummer,
      rufnummer, telefono, telefone, celular, cellulare, numero telefono, numero de telefono, numero telefone, numero telephone,
      numero de telephone, telefoonnummer, whatsapp number`,
  },
  {
    kind: 'name',
    tails: personalTails,
    exceptAfter: words('package threat brand malware font product instance predicted score scheme'),
    certain: `first name, given name, forename, last name, surname, family name, middle name, maiden name, vorname, nachname, familienname,
      prenom, nom de famille, nombre completo, apellido, sobrenome, cognome, achternaam, voornaam, patient name, cardholder name,
      card holder name`,
  },
  {
    kind: 'birth',
    tails: personalTails,
    certain: `birth date, date of birth, birthday, dob, place of birth, birth place, geburtsdatum, geburtstag, geburtsort,
      date de naissance, date naissance, lieu de naissance, fecha de nacimiento, fecha nacimiento, lugar de nacimiento,
      data de nascimento, data nascimento, data di nascita, data nascita, geboortedatum`,
  },
  {
    kind: 'identity',
    tails: numberTails,
    certain: `ssn, social security number, social security no, social insurance number, national id, national identity number,
      national identification number, national insurance number, nino, passport, passport number, passport no, driver license number,
      drivers license number, driver licence number, driving licence number, id card number, identity card number, identity document number,
      taxpayer id, fiscal code, codice fiscale, cpf, nif, dni, curp, bsn, burgerservicenummer, pesel, personnummer, fodselsnummer, aadhaar,
      aadhar, itin, steuer id, steuernummer, steueridentifikationsnummer, sozialversicherungsnummer, ausweisnummer, reisepassnummer,
      numero securite sociale, numero de securite sociale`,
  },
  {
    kind: 'bank',
    tails: personalTails,
    exceptAfter: words('country aws azure cloud ledger gl carrier mortgage tax'),
    certain: `iban, bank account number, account number, bank account no, kontonummer, numero de cuenta, numero cuenta, numero compte,
      numero de compte, numero conta, numero da conta, rekeningnummer, clabe`,
  },
  {
    kind: 'address',
    tails: personalTails,
    exceptAfter: words('ip email mail mac'),
    certain: `street address, home address, postal address, mailing address, residential address, residence address, anschrift,
      wohnadresse, domicilio, direccion postal, adresse postale, endereco residencial, indirizzo di residenza, woonadres`,
  },
  {
    kind: 'origin',
    tails: personalTails,
    certain: 'ethnicity, religion, sexual orientation, client ip, user ip, end user ip, customer ip, visitor ip, remote ip',
  },
  {
    kind: 'health',
    tails: numberTails,
    exceptAfter: words('service system cluster host'),
    certain: `medical record number, mrn, medical history, medical condition, patient id, patient number, health insurance number,
      health id, health card number, nhs number, medicare number, medicaid number, blood type, blood group, medical diagnosis,
      diagnosis code, primary diagnosis, hiv status, disability status, versichertennummer, krankenversicherungsnummer,
      historia clinica, dossier medical`,
  },
  {
    kind: 'pan',
    tails: numberTails,
    exceptAfter: otherCards,
    certain: `card number, card no, cc number, ccnum, primary account number, card pan, creditcard number, kreditkartennummer, kartennummer,
      numero de carte, numero carte, numero de tarjeta, numero tarjeta, numero do cartao, numero cartao, numero carta, kaartnummer`,
    ambiguous: 'pan',
  },
  {
    kind: 'card-code',
    tails: numberTails,
    certain: `cvv, cvc, cvn, cvv 2, cvc 2, card verification value, card verification code, card verification number, card security code,
      kartenprufnummer, cryptogramme visuel, codigo de seguranca do cartao`,
    ambiguous: 'security code, csc',
  },
  { kind: 'card-pin', tails: numberTails, certain: 'pin block, card pin, atm pin' },
  {
    kind: 'card-track',
    tails: secretTails,
    certain: 'track 1 data, track 2 data, track data, track 2 equivalent data, magstripe data, magnetic stripe data',
    ambiguous: 'track 1, track 2, magstripe',
  },
];

/** The table: every phrase that makes a name sensitive. */
export const sensitivePhrases: readonly SensitivePhrase[] = groups.flatMap(({ kind, tails, exceptAfter = noWords, certain, ambiguous }) => {
  const phrases = (list: string, isAmbiguous: boolean): SensitivePhrase[] =>
    list.split(',').map((item) => {
      const phrase = item.trim().replace(/\s+/g, ' ');
      // Not for abbreviations: DNIS is no plural of DNI.
      const hasPlural = !credentialKinds.has(kind) && phrase.length > 4;
      return { phrase, kind, isAmbiguous, hasPlural, tails, exceptAfter };
    });
  return [...phrases(certain, false), ...(ambiguous === undefined ? [] : phrases(ambiguous, true))];
});

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

function union(...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
