import { describe, expect, test } from 'vitest';
import { noRealPiiInExamples } from '../../rulesets/data-protection/no-real-pii-in-examples.ts';
import { isCalledSo, personalData } from '../../rulesets/data-protection/personal-samples.ts';
import { summariesOf } from './run-rule.ts';

function kindsOf(text: string): readonly string[] {
  return personalData.filter(({ isReal }) => isReal(text)).map(({ kind }) => kind);
}

/** Completes a number with the digit that makes Luhn's sum right: no number of a card is written out here. */
function withLuhn(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return digits + String((10 - (sum % 10)) % 10);
}

const spaced = (digits: string) => digits.replaceAll(/(\d{4})(?=\d)/g, '$1 ');

describe('card numbers', () => {
  test.each([
    ['Visa', withLuhn('492918402736150')],
    ['Visa of 13', withLuhn('492918402736')],
    ['Visa of 19', withLuhn('492918402736150283')],
    ['Mastercard', withLuhn('527381940627315')],
    ['Mastercard since 2017', withLuhn('253819406273150')],
    ['Mastercard, first range', withLuhn('222419406273158')],
    ['Mastercard, last range', withLuhn('272019406273158')],
    ['American Express', withLuhn('37293817402615')],
    ['Discover', withLuhn('601193817402615')],
    ['Discover, third range', withLuhn('648193817402615')],
    ['Diners Club', withLuhn('3629381740261')],
    ['JCB', withLuhn('352893817402615')],
    ['in groups', spaced(withLuhn('492918402736150'))],
    ['five different digits', withLuhn('422174792212779')],
    ['with hyphens', spaced(withLuhn('492918402736150')).replaceAll(' ', '-')],
  ])('%s', (_, text) => {
    expect(kindsOf(text)).toEqual(['card number']);
  });

  test.each([
    ['another check digit', withLuhn('492918402736150').replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))],
    ['another length', withLuhn('4929184027361')],
    ['no network', withLuhn('792918402736150')],
    ['below a range', withLuhn('222019406273158')],
    ['above a range', withLuhn('272119406273158')],
    ['with two spaces in a row', withLuhn('492918402736150').replace(/^\d{4}/, '$&  ')],
    ['after a hyphen', `-${withLuhn('492918402736150')}`],
    ['before a hyphen', `${withLuhn('492918402736150')}-`],
    ['four different digits', withLuhn('499474179747497')],
    ['test card of American Express', '371449635398431'],
    ['test card of Visa', '4111 1111 1111 1111'],
    ['another of Visa', '4012888888881881'],
    ['equal digits', withLuhn('492918400007615')],
    ['counted digits', withLuhn('492912345736150')],
    ['repeated digits', withLuhn('492918418437615')],
    ['few digits', withLuhn('412142112411242')],
    ['in a sentence', `No. ${withLuhn('492918402736150')}`],
  ])('not %s', (_, text) => {
    expect(kindsOf(text)).toEqual([]);
  });
});

test.each([
  ['536-90-4399', 'social security number'],
  ['JG 10 37 59 A', 'national insurance number'],
  ['JG103759A', 'national insurance number'],
  ['390.533.447-05', 'CPF number'],
  ['39053344705', 'CPF number'],
  ['BLLGNN72E15F839D', 'codice fiscale'],
  ['BLLGNN72E71F839D', 'codice fiscale'],
  ['BALRSS72E15F839D', 'codice fiscale'],
  ['katja.lehmkuhl@gmail.com', 'email address'],
  ['Katja.Lehmkuhl+x@GMX.de', 'email address'],
  ['klehmkuhl@yahoo.co.uk', 'email address'],
  ['+31 20 794 1806', 'phone number'],
  ['+1 (415) 922-3334', 'phone number'],
  ['+49.1512.3049.187', 'phone number'],
  ['+31 20 794 5551', 'phone number'],
  ['+33 3 36 18 29 47', 'phone number'],
  ['+31 44 204 9618', 'phone number'],
  ['+31 614 915 708', 'phone number'],
  ['+31 33 261 9108', 'phone number'],
])('%s looks like a real %s', (text, kind) => {
  const kinds = kindsOf(kind === 'codice fiscale' ? withCheckLetter(text) : text);
  expect(kinds).toEqual([kind]);
});

/** The letter that a codice fiscale of these fifteen characters ends with, by the tables of the decree, written as pairs. */
function withCheckLetter(text: string): string {
  const odd = 'BAKPLCQDREVOSFTGUHMINJWZYX';
  const sum = [...text.slice(0, 15)].reduce((total, character, index) => {
    const place = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65;
    return total + (index % 2 === 0 ? odd.indexOf(String.fromCharCode(65 + place)) : place);
  }, 0);
  return text.slice(0, 15) + String.fromCharCode(65 + (sum % 26));
}

test.each([
  ['000-12-3456'],
  ['666-90-4399'],
  ['936-90-4399'],
  ['536-00-4399'],
  ['536-90-0000'],
  ['078-05-1120'],
  ['219-09-9999'],
  ['123-45-6789'],
  ['536904399'],
  ['1536-90-4399'],
  ['536-90-43991'],
  ['512-34-5871'],
  ['XJG103759A'],
  ['JG103759AB'],
  ['.390.533.447-05'],
  ['39053344705123'],
  [`${withCheckLetter('BLLGNN72E15F839D')}X`],
  [`${withCheckLetter('ANNABLLGNN72E15')}839D`],
  ['JG 11 22 33 A'],
  ['An katja.lehmkuhl@gmail.com'],
  ['+31 20 794 1806 (home)'],
  ['Tel. +31 20 794 1806'],
  ['+44 5550 618 293'],
  ['+61 2 5550 6183'],
  ['QQ123456C'],
  ['AB123456C'],
  ['BG103759A'],
  ['JG103759E'],
  ['111.444.777-35'],
  ['390.533.447-06'],
  ['390.533.447-15'],
  ['111.111.111-11'],
  ['RSSMRA80A01H501U'],
  ['BLLGNN72E15F839A'],
  ['john.doe@gmail.com'],
  ['test1@gmail.com'],
  ['user@yahoo.com'],
  ['j@gmail.com'],
  ['support@gmail.com'],
  ['katja.lehmkuhl@shop.io'],
  ['katja.lehmkuhl@example.com'],
  ['katja@gmail.com and others'],
  ['+1 202 555 0143'],
  ['+12025550143'],
  ['+44 7700 900123'],
  ['+44 20 7946 0018'.replace('7946', '4960')],
  ['+61 491 570 156'],
  ['+33 1 99 00 12 34'],
  ['+1234567890'],
  ['+49 1512 0000 187'],
  ['+1 209 970 86780'],
  ['+1 209 970 867'],
  ['+1 109 970 8678'],
  ['+1 209 170 8678'],
  ['+31 20'],
  ['0049 1512 3049187'],
])('%s does not', (text) => {
  expect(kindsOf(text)).toEqual([]);
});

test.each([
  ['card number', 'cardNumber', true],
  ['card number', 'pan', true],
  ['card number', 'orderId', false],
  ['card number', 'discard', false],
  ['social security number', 'social_security_number', true],
  ['social security number', 'taxId', true],
  ['phone number', 'mobilePhone', true],
  ['phone number', 'smartphones', false],
  ['email address', 'anything', true],
])('a %s may be called %s: %s', (kind, name, isCalled) => {
  const data = personalData.find((one) => one.kind === kind);
  expect(data !== undefined && isCalledSo(data, name)).toBe(isCalled);
});

describe('where they stand', () => {
  const found = async (components: object): Promise<readonly string[]> =>
    await summariesOf(noRealPiiInExamples, JSON.stringify({ openapi: '3.1.0', info: {}, paths: {}, components }), { name: 'openapi.json' });
  const withProperty = (name: string, schema: object) => ({ schemas: { A: { properties: { [name]: schema } } } });
  const said = (kind: string) => expect.stringContaining(`Example contains what looks like real personal data (${kind}).`);

  test.each([
    ['phone', '+31 20 794 1806', 'phone number'],
    ['phone', '+1 (415) 922-3334', 'phone number'],
    ['ssn', '536-90-4399', 'social security number'],
    ['cpf', '390.533.447-05', 'CPF number'],
    ['nino', 'JG 10 37 59 A', 'national insurance number'],
    ['taxId', withCheckLetter('BLLGNN72E15F839D'), 'codice fiscale'],
    ['who', 'katja.lehmkuhl@gmail.com', 'email address'],
    ['card', withLuhn('492918402736150'), 'card number'],
  ])('%s: %s', async (name, example, kind) => {
    expect(await found(withProperty(name, { type: 'string', example }))).toEqual([said(kind)]);
    expect(await found(withProperty(name, { type: 'string', examples: [example] }))).toEqual([said(kind)]);
    expect(await found(withProperty(name, { type: 'string', description: example }))).toEqual([]);
  });

  test('a named example may be called so, and its summary is no data', async () => {
    const parameter = (example: object) => ({
      parameters: { A: { name: 'phone', in: 'query', schema: {}, examples: { phone: example } } },
    });
    expect(await found(parameter({ value: '+31 20 794 1806' }))).toEqual([said('phone number')]);
    expect(await found(parameter({ summary: 'katja.lehmkuhl@gmail.com', value: 1 }))).toEqual([]);
  });

  test('data are read as such, whatever their keys are called', async () => {
    const email = { title: 'katja.lehmkuhl@gmail.com' };
    const inner = { examples: { one: email } };
    for (const schema of [{ example: email }, { example: { one: email } }, { examples: [email] }, { examples: [inner] }])
      expect(await found(withProperty('who', schema)), JSON.stringify(schema)).toEqual([said('email address')]);
    const phone = { value: '+31 20 794 1806' };
    for (const example of [
      { ...phone, name: 'Office' },
      { ...phone, in: 'the office' },
    ])
      expect(await found(withProperty('phone', { example })), JSON.stringify(example)).toEqual([said('phone number')]);
    for (const example of [{ phone }, { examples: { phone: phone.value } }])
      expect(await found(withProperty('contact', { example })), JSON.stringify(example)).toEqual([said('phone number')]);
  });

  test('other texts are nothing', async () => {
    expect(
      await found(withProperty('phone', { type: 'string', example: 'Nobody is to be called here.', default: 'none', enum: ['', '1'] })),
    ).toEqual([]);
  });
});
