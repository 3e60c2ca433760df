import type { ExampleOptions } from './example-items.ts';
import type { Way } from './judge.ts';

/** How many segments of a path decide. */
export const wayDepth = 4;

/** Which way what is below a path travels, as far as the library sees: by where the path starts. */
export function wayOf(path: readonly (string | number)[], oasVersion: ExampleOptions['oasVersion']): Way {
  const [first, second, , fourth] = path;
  const isOperation = first === 'paths';
  if (oasVersion === 3 && ((first === 'components' && second === 'requestBodies') || (isOperation && fourth === 'requestBody')))
    return 'request';
  const isResponses = oasVersion === 2 ? first === 'responses' : first === 'components' && second === 'responses';
  return isResponses || (isOperation && fourth === 'responses') ? 'response' : 'either';
}
