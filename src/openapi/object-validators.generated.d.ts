/** An error of ajv's compiled code, without messages. */
export interface FieldError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set inside `propertyNames`, whose own error says the same. */
  readonly propertyName?: string;
}

/** Validates the value of one field; `errors` are those of the last call. */
export interface FieldValidator {
  (value: unknown): boolean;
  errors?: readonly FieldError[] | null;
}

/** What an object of one kind, version and variant may hold; numbers are indexes of `fieldValidators`, -1 stands for anything. */
export interface ObjectShape {
  readonly fields: Readonly<Record<string, number>>;
  readonly required: readonly string[];
  /** Regular expressions for further keys. */
  readonly patterns: readonly (readonly [pattern: string, validator: number])[];
  /** Whether `x-` keys are allowed where others are not. */
  readonly isExtensible: boolean;
  /** What every other key holds; `null` when there may be none. */
  readonly others: number | null;
}

/** Fields that depend on each other: not all of a list, exactly one of it, at least one of it. */
export interface FieldConstraints {
  readonly together: readonly (readonly string[])[];
  readonly exactlyOne: readonly (readonly string[])[];
  readonly atLeastOne: readonly (readonly string[])[];
}

export const fieldValidators: readonly FieldValidator[];

/**
 * By validator: the JSON type that is all it asks for (`string`, `boolean`, `number`, `object`), `names` for a list of different strings,
 * empty when it asks for more.
 */
export const plainTypes: readonly string[];

/** By `<format>/<kind>` or `<format>/<kind>:<variant>`. */
export const shapes: ReadonlyMap<string, ObjectShape>;

/** By `<format>/<kind>`. */
export const constraints: ReadonlyMap<string, FieldConstraints>;
