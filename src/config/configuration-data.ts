import type { DataClass, Exposure, Lifecycle } from '../report/classification.ts';
import type { Severity } from '../report/severity.ts';

/** What `lintel.yaml` holds, as `schema/lintel.schema.json` allows it. */
export interface ConfigurationData {
  readonly root?: boolean;
  readonly extends?: OneOrMore<string>;
  readonly ruleset?: OneOrMore<string>;
  readonly apis?: Readonly<Record<string, ApiData>>;
  readonly rules?: RulesData;
  readonly locked?: readonly string[];
  readonly profiles?: readonly ProfileData[];
  readonly require?: RequireData;
  readonly waivers?: OneOrMore<string>;
  readonly waiverRules?: WaiverRulesData;
  readonly baseline?: string;
}

/** A value, or a list of them. */
export type OneOrMore<Value> = Value | readonly Value[];

/** An entry of `apis`. */
interface ApiData {
  readonly definition: string;
  readonly exposure?: Exposure;
  readonly data?: DataClass;
  readonly tags?: readonly string[];
  readonly lifecycle?: Lifecycle;
  readonly owner?: string;
}

/** `rules`, by id. */
export type RulesData = Readonly<Record<string, SeverityData | RuleData>>;

type SeverityData = Severity | 'off';

interface RuleData {
  readonly severity?: SeverityData;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** An entry of `profiles`. */
export interface ProfileData {
  readonly name: string;
  readonly match?: {
    readonly exposure?: OneOrMore<Exposure>;
    readonly data?: OneOrMore<DataClass>;
    readonly lifecycle?: OneOrMore<Lifecycle>;
    readonly paths?: OneOrMore<string>;
    readonly tags?: OneOrMore<string>;
  };
  readonly rules?: RulesData;
  readonly locked?: readonly string[];
  readonly require?: RequireData;
}

/** `require`. */
export interface RequireData {
  readonly score?: number;
  readonly coverage?: number | Readonly<Record<string, number>>;
  readonly budgets?: Readonly<Record<string, number>>;
}

/** `waiverRules`. */
export interface WaiverRulesData {
  readonly maxDays?: number | Readonly<Partial<Record<Severity, number>>>;
  readonly require?: readonly ('ticket' | 'approver')[];
  readonly inline?: 'allow' | 'report' | 'deny';
}
