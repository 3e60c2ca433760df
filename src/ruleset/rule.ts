import type { Node } from '../document/node.ts';
import type { Component } from '../openapi/components.ts';
import type { Element, Reference } from '../openapi/element.ts';
import type { OasFormat } from '../openapi/format.ts';
import type { Kind } from '../openapi/grammar.ts';
import type { Model } from '../openapi/model.ts';
import type { Operation } from '../openapi/operations.ts';
import type { Schema, SchemaType } from '../openapi/schema.ts';
import type { SecurityScheme } from '../openapi/security.ts';
import type { Server } from '../openapi/servers.ts';
import type { Range } from '../report/location.ts';
import type { Absence } from '../report/places.ts';
import type { Mappings } from '../report/report.ts';
import type { Severity } from '../report/severity.ts';
import type { Host } from './host.ts';

/** What a rule can visit; each subject is visited once, in a fixed order. */
export interface Subjects {
  /** Once per definition, for what concerns it as a whole. */
  readonly definition: Model;
  /** Every element at a typed position, references included. */
  readonly element: Element;
  readonly reference: Reference;
  /** Operations of paths, webhooks and callbacks (`operation.role` tells which). */
  readonly operation: Operation;
  readonly schema: Schema;
  /** Parameter Objects, each once, where it is written. */
  readonly parameter: Element;
  /** Header Objects, each once, where it is written. */
  readonly header: Element;
  readonly mediaType: Element;
  readonly response: Element;
  readonly requestBody: Element;
  readonly server: Server;
  readonly securityScheme: SecurityScheme;
  readonly component: Component;
}

/** One thing a rule has to say. */
export interface Violation {
  /** The place; its pointer and range are the finding's. */
  readonly at: Node;
  /** Quotes the offending value, says what is wrong, ends with a full stop. */
  readonly message: string;
  /** Where the catalogue grades a rule by case; a ruleset that sets the rule's severity overrides it. */
  readonly severity?: Severity | undefined;
  /** A more exact place inside `at`, for a duplicate key or a syntax error. */
  readonly range?: Range | undefined;
  /** As the rule's `yieldsTo`, for this violation alone. */
  readonly yieldsTo?: readonly string[] | undefined;
  /** Further places that explain it. Use sites of shared components are added by the engine. */
  readonly related?: readonly { readonly at: Node; readonly message: string }[] | undefined;
}

/** Reports a violation of the subject that is being checked. */
export type Report = (violation: Violation) => void;

/** What a check may know beyond its subject. */
export interface RuleContext {
  readonly model: Model;
  /** The rule's options: defaults overlaid with what the ruleset sets. */
  readonly options: Readonly<Record<string, unknown>>;
  /** What only the program around the rules can do. */
  readonly host: Host;
  /** Says that the rule could not judge something: it becomes a warning in the report, never a silent pass. */
  readonly leaveUnjudged: (gap: Gap) => void;
}

/** Something a rule could not judge. */
export interface Gap {
  readonly at: Node;
  /** Quotes the value, says why it was not judged, ends with a full stop. */
  readonly message: string;
  /** What its author or the user can do about it. */
  readonly help: string;
}

/** How a rule looks at one kind of subject. */
export interface Visitor<Subject> {
  /** Narrows what is shown, by lists that are made once for all rules; `when` may ask for more. Default: every subject. */
  readonly among?: Among;
  /** Whether the rule has anything to say about the subject: what counts as examined, for coverage. Default: every subject. */
  readonly when?: (subject: Subject, context: RuleContext) => boolean;
  /** Reports every violation of the subject; a subject without one satisfies the rule. */
  readonly check: (subject: Subject, report: Report, context: RuleContext) => void;
}

/** Elements of these kinds, or elements and schemas that have one of these fields, or schemas that name one of these types. */
export type Among =
  | { readonly kinds: readonly Kind[] }
  | { readonly fields: readonly string[] }
  | { readonly types: readonly SchemaType[] };

/** A visitor for any of the subjects. */
type Visitors = { readonly [Name in keyof Subjects]?: Visitor<Subjects[Name]> };

/** An option of a rule: its default and a JSON Schema (draft 2020-12) for its value. */
export interface RuleOption {
  readonly default: unknown;
  readonly description: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** One check. See `docs/` of the rule (the `.md` beside it) for why and how to fix. */
export interface Rule {
  /** Thing, then requirement, kebab-case: `server-https`. */
  readonly id: string;
  /** The requirement in a sentence, with a full stop. */
  readonly summary: string;
  readonly severity: Severity;
  /** `core` is on in `recommended`; `optional` only in `strict` and the packs. */
  readonly tier: 'core' | 'optional';
  /** Versions in which the requirement can be stated. */
  readonly formats: readonly OasFormat[];
  readonly maps: Mappings;
  /** 0.1 to 10.0 (CVSS-like, as GitHub code scanning reads it) for a rule about security. */
  readonly securitySeverity?: number;
  /** True for a rule whose places hold what must not be copied: reports show no lines of the definition there. */
  readonly withholdsSource?: boolean;
  /** For a rule that often says the same of many places: what mends them all at their root, in a sentence. */
  readonly commonRemedy?: string;
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** For scores: that what it reports is a missing declaration, of which nothing can be said. */
  readonly saysUndeclared?: Absence;
  /** What of the host it cannot do without; the rulesets for Spectral leave it out. */
  readonly needs?: 'analysePattern';
  /** Options that the ruleset `recommended` sets otherwise: what is worth knowing once, and too much to read every day. */
  readonly recommendedOptions?: Readonly<Record<string, unknown>>;
  /** Rules that already say it: a violation at a place where one of these has a finding is dropped. One defect, one finding. */
  readonly yieldsTo?: readonly string[];
  readonly on: Visitors;
}

/** Declares a rule; its types are checked here. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
