import type { ConfigurationData } from './configuration-data.ts';

/** An error of ajv's compiled code, without messages. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set inside `propertyNames`, whose own error says the same. */
  readonly propertyName?: string;
  /** The schema that the keyword is in. */
  readonly parentSchema: Readonly<Record<string, unknown>>;
}

/** Validates what a configuration file holds; `errors` are those of the last call. */
export const validate: {
  (value: unknown): value is ConfigurationData;
  errors?: readonly SchemaError[] | null;
};
