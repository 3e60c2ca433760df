import type { Element } from '../../src/openapi/element.ts';
import type { Model } from '../../src/openapi/model.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import { parameterUses } from '../../src/openapi/parameter-uses.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { type SensitiveName, sensitiveName } from '../../src/openapi/sensitive-names.ts';
import { isCredentialKind } from '../../src/openapi/sensitive-phrases.ts';
import { canBeText } from './value-shape.ts';

/** How sure it is that a parameter of the URL carries a credential; `likely`: its name says so and nothing else does. */
export type Suspicion = 'certain' | 'likely';

/** Judges a path or query parameter: by its name, its values, what its description says of it, and the paths it stands in. */
export function suspectCredential(parameter: Element, model: Model): Suspicion | undefined {
  const sensitive = sensitiveName(parameter.text('name') ?? '');
  if (sensitive === undefined || !isCredentialKind(sensitive.kind) || sensitive.kind === 'signature') return undefined;
  const schema = parameter.one('schema');
  if (schema instanceof Schema && !canBeText(schema, sensitive.kind === 'password' ? 'numbers' : 'no numbers')) return undefined;
  const description = descriptionOf(parameter, schema);
  if (sensitive.isAmbiguous) return suspectByDescription(sensitive, description, parameter, model);
  if (parameter.text('in') === 'path' && sensitive.kind !== 'password' && isResourceName(parameter, description, model)) return undefined;
  return 'certain';
}

function suspectByDescription({ kind, phrase }: SensitiveName, text: string, parameter: Element, model: Model): Suspicion | undefined {
  if (phrase === 'token' && pathsOf(parameter, model).some(isPasswordReset)) return 'certain';
  const isEvident = kind === 'password' ? pinOfPerson.test(text) : kind === 'session' ? sessionOfPerson.test(text) : accessByIt.test(text);
  if (isEvident) return otherToken.test(text) ? undefined : 'certain';
  return /^token$/i.test(parameter.text('name') ?? '') && text === '' && parameter.text('in') === 'query' ? 'likely' : undefined;
}

const accessByIt =
  /\b(?:access|api|auth|authentication|authori[sz]ation|bearer|log-?in|session|security|private|oauth2?|identity|jwt)[ -](?:access )?(?:token|key)\b|\bauthenticat(?:e|es|ed|ing|ion)\b/i;

const pinOfPerson = /\b(?:personal identification|authenticat\w+|pin code|security pin|secret|password|login)\b/i;

const sessionOfPerson = /\b(?:authenticat\w+|log(?:ged)?[ -]?in|login|cookie|auth token)\b/i;

/** What else is called a token or a key. */
const otherToken =
  /\b(?:page|pages|pagination|next (?:set|page|results)|continu\w+|cursor|contract|crypto\w*|coin|currency|device token|push|apns|fcm|gcm|lock|idempoten\w+|card|invit\w+|public|publishable)\b/i;

function isPasswordReset(path: string): boolean {
  const words = nameTokens(path);
  return words.includes('password') && ['reset', 'forgot', 'forgotten', 'recover', 'recovery'].some((word) => words.includes(word));
}

/** True where the parameter is what a collection calls its members: `/secrets/{secret}`, "The ID of the API key". */
function isResourceName(parameter: Element, description: string, model: Model): boolean {
  if (/\b(?:id|ids|uuid|guid|identifier|name|alias|arn|reference)\b/i.test(description)) return true;
  const template = `{${parameter.text('name')}}`;
  const last = nameTokens(parameter.text('name') ?? '').at(-1) ?? '';
  return pathsOf(parameter, model).some((path) => {
    const segments = path.split('/');
    const collection = nameTokens(segments[segments.indexOf(template) - 1] ?? '').at(-1);
    return collection === last || collection === `${last}s`;
  });
}

function pathsOf(parameter: Element, model: Model): readonly string[] {
  return parameterUses(model, parameter).map((operation) => operation.path);
}

function descriptionOf(parameter: Element, schema: Element | undefined): string {
  return `${parameter.text('description') ?? ''} ${schema?.text('description') ?? ''}`.trim();
}
