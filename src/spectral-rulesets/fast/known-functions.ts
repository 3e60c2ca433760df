import owasp from '@stoplight/spectral-owasp-ruleset';
import oasFunctions from '@stoplight/spectral-rulesets/dist/oas/functions/index.js';
import sharedFunctions from '@stoplight/spectral-rulesets/dist/shared/functions/index.js';
import serverVariables from '@stoplight/spectral-rulesets/dist/shared/functions/serverVariables/index.js';
import { coreFunctions } from '../known-names.ts';
import { isContainer } from './outside.ts';

/**
 * What a function makes of the path of a value, besides putting it before the paths of its results: nothing that differs where the value
 * is the same one below the same key; whether it starts as paths to requests or responses do (`way`); more (`all`).
 */
export type PathUse = 'key' | 'way' | 'all';

/** What is known of a function that rulesets use; `undefined` for one that is not Spectral's own. */
export function pathUseOf(ruleFunction: unknown): PathUse | undefined {
  return pathUses.get(ruleFunction);
}

const oasNames = [
  ...['oasDiscriminator', 'oasDocumentSchema', 'oasOpFormDataConsumeCheck', 'oasOpIdUnique', 'oasOpParams', 'oasOpSuccessResponse'],
  ...['oasPathParam', 'oasSchema', 'oasTagDefined', 'oasUnusedComponent', 'typedEnum'],
];

const pathUses: ReadonlyMap<unknown, PathUse> = new Map<unknown, PathUse>([
  ...[...coreFunctions.values()].map((ruleFunction) => [ruleFunction, 'key'] as const),
  ...oasNames.map((name) => [memberOf(oasFunctions, name), 'key'] as const),
  ...['oasSecurityDefined', 'refSiblings'].map((name) => [memberOf(oasFunctions, name), 'all'] as const),
  [memberOf(oasFunctions, 'oasExample'), 'way'],
  [memberOf(sharedFunctions, 'uniquenessTags'), 'key'],
  [memberOf(serverVariables, 'default'), 'key'],
  ...functionsOf(owasp).map((ruleFunction) => [ruleFunction, 'key'] as const),
]);

function memberOf(module: unknown, name: string): unknown {
  // CommonJS with a default export: who runs this decides where it is.
  const holder = isContainer(module) && !(name in module) ? module['default'] : module;
  const member = typeof holder === 'function' ? holder : isContainer(holder) ? holder[name] : undefined;
  if (typeof member !== 'function') throw new TypeError(`Spectral has no function ${name} any more.`);
  return member;
}

/** Functions that a ruleset brings along are reached through its rules. */
function functionsOf(ruleset: unknown): readonly unknown[] {
  const rules = isContainer(ruleset) && isContainer(ruleset['rules']) ? Object.values(ruleset['rules']) : [];
  const thens = rules.flatMap((rule) => (isContainer(rule) ? rule['then'] : []));
  return thens.flatMap((then) => (isContainer(then) ? then['function'] : []));
}
