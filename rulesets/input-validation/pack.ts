import type { Pack } from '../../src/ruleset/pack.ts';
import { arrayMaxItems } from './array-max-items.ts';
import { boundsValid } from './bounds-valid.ts';
import { compositionSatisfiable } from './composition-satisfiable.ts';
import { defaultValid } from './default-valid.ts';
import { enumValid } from './enum-valid.ts';
import { formatValid } from './format-valid.ts';
import { nullableValid } from './nullable-valid.ts';
import { numericBounds } from './numeric-bounds.ts';
import { numericBoundsFitFormat } from './numeric-bounds-fit-format.ts';
import { numericFormat } from './numeric-format.ts';
import { objectClosed } from './object-closed.ts';
import { objectMaxProperties } from './object-max-properties.ts';
import { pathParamConstrained } from './path-param-constrained.ts';
import { polymorphismDiscriminated } from './polymorphism-discriminated.ts';
import { redundantConstraint } from './redundant-constraint.ts';
import { schemaKeywordApplicable } from './schema-keyword-applicable.ts';
import { stringMaxLength } from './string-max-length.ts';
import { stringMinLength } from './string-min-length.ts';
import { stringPatternAnchored } from './string-pattern-anchored.ts';
import { stringPatternNotBroad } from './string-pattern-not-broad.ts';
import { stringPatternSafe } from './string-pattern-safe.ts';
import { stringPatternValid } from './string-pattern-valid.ts';
import { stringRestricted } from './string-restricted.ts';
import { urlParameterSsrf } from './url-parameter-ssrf.ts';
import { xmlInputReview } from './xml-input-review.ts';

/** Rules that want every input bounded. */
export const inputValidation: Pack = {
  name: 'input-validation',
  title: 'Bounded and allow-listed',
  rules: [
    arrayMaxItems,
    boundsValid,
    compositionSatisfiable,
    defaultValid,
    enumValid,
    formatValid,
    nullableValid,
    numericBounds,
    numericBoundsFitFormat,
    numericFormat,
    objectClosed,
    objectMaxProperties,
    pathParamConstrained,
    polymorphismDiscriminated,
    redundantConstraint,
    schemaKeywordApplicable,
    stringMaxLength,
    stringMinLength,
    stringPatternAnchored,
    stringPatternNotBroad,
    stringPatternSafe,
    stringPatternValid,
    stringRestricted,
    urlParameterSsrf,
    xmlInputReview,
  ],
};
