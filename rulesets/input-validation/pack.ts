import type { Pack } from '../../src/ruleset/pack.ts';
import { arrayMaxItems } from './array-max-items.ts';
import { numericBounds } from './numeric-bounds.ts';
import { stringMaxLength } from './string-max-length.ts';

/** Rules that want every input bounded. */
export const inputValidation: Pack = {
  name: 'input-validation',
  title: 'Bounded and allow-listed',
  rules: [arrayMaxItems, numericBounds, stringMaxLength],
};
