import { collectEvaluatedItems, collectEvaluatedProperties } from './evaluated.ts';
import { brokenKeyword, isMembers, type LocalScope } from './local-checks.ts';
import type { ArrayKeywords, InPlaceKeywords, Keywords, ObjectKeywords, SchemaPlan } from './plan.ts';

/** Whether a value is of a schema, as far as that can be told. */
export type Verdict = 'valid' | 'invalid' | 'unknown';

/** What a judge asks about the definition. */
export interface JudgeScope extends LocalScope {
  /** True when several schemas share the `$dynamicAnchor`, so that the way to it decides which is meant. */
  readonly isAmbiguousAnchor: (anchor: string) => boolean;
}

/** Levels of values and schemas that are looked into: beyond that, nothing can be said. */
const maxDepth = 600;

/** Schemas times values of all examples of one definition, members and items counted; published definitions take up to 172,000. */
const maxSteps = 10_000_000;

/**
 * Judges values by schemas. Where one value may be judged by several schemas, the verdict is remembered for schema and value, so that
 * alternatives inside alternatives cost no more than their number; what refers to itself without coming closer to an end is `unknown`.
 */
export class Judge {
  readonly scope: JudgeScope;
  readonly #known = new Map<SchemaPlan, Map<unknown, Verdict>>();
  #depth = 0;
  #steps = 0;

  constructor(scope: JudgeScope) {
    this.scope = scope;
  }

  /** True when so much was judged that nothing more is. */
  get isGivenUp(): boolean {
    return this.#steps > maxSteps;
  }

  judge(plan: SchemaPlan, value: unknown): Verdict {
    const { keywords } = plan;
    if (keywords.boolean !== undefined) return keywords.boolean ? 'valid' : 'invalid';
    this.#steps += 1;
    if (this.isGivenUp) return 'unknown';
    if (keywords.inPlace === undefined && (typeof value !== 'object' || value === null)) return this.#judgeLocally(keywords, value);
    if (this.#depth > maxDepth) return 'unknown';
    this.#depth += 1;
    const verdict = keywords.isForked ? this.#judgeOnce(plan, keywords, value) : this.#weigh(plan, keywords, value);
    this.#depth -= 1;
    return verdict;
  }

  #judgeOnce(plan: SchemaPlan, keywords: Keywords, value: unknown): Verdict {
    let known = this.#known.get(plan);
    if (known === undefined) {
      known = new Map();
      this.#known.set(plan, known);
    }
    const before = known.get(value);
    if (before !== undefined) return before;
    known.set(value, 'unknown');
    const verdict = this.#weigh(plan, keywords, value);
    known.set(value, verdict);
    return verdict;
  }

  #weigh(plan: SchemaPlan, keywords: Keywords, value: unknown): Verdict {
    const { arrays, objects, inPlace } = keywords;
    let verdict = this.#judgeLocally(keywords, value);
    if (verdict !== 'invalid' && inPlace !== undefined) verdict = this.#judgeInPlace(inPlace, plan, value, verdict);
    if (verdict !== 'invalid' && arrays !== undefined && Array.isArray(value)) verdict = this.#judgeItems(arrays, plan, value, verdict);
    if (verdict !== 'invalid' && objects !== undefined && isMembers(value)) verdict = this.#judgeMembers(objects, plan, value, verdict);
    return excuseNull(verdict, keywords, value);
  }

  #judgeLocally(keywords: Keywords, value: unknown): Verdict {
    const broken = brokenKeyword(keywords, value, this.scope);
    if (broken === undefined) return 'valid';
    return excuseNull(broken === 'unsure' ? 'unknown' : 'invalid', keywords, value);
  }

  #judgeInPlace(inPlace: InPlaceKeywords, plan: SchemaPlan, value: unknown, before: Verdict): Verdict {
    const { all, dynamic } = inPlace;
    let verdict: Verdict = inPlace.hasUnreadable || inPlace.hasUnreadableAlternative ? 'unknown' : before;
    for (const part of all) {
      verdict = both(verdict, this.judge(part, value));
      if (verdict === 'invalid') return verdict;
    }
    if (dynamic !== undefined) verdict = both(verdict, this.#judgeDynamic(dynamic, value));
    return verdict === 'invalid' ? verdict : this.#judgeChoices(inPlace, plan, value, verdict);
  }

  /** The keywords that do not apply their schemas to every value. */
  #judgeChoices(inPlace: InPlaceKeywords, plan: SchemaPlan, value: unknown, before: Verdict): Verdict {
    const { anyOf, oneOf, not, dependent } = inPlace;
    let verdict = before;
    if (anyOf.length > 0) verdict = both(verdict, this.#judgeAnyOf(inPlace, value));
    if (oneOf.length > 0 && verdict !== 'invalid') verdict = both(verdict, this.#judgeOneOf(inPlace, plan, value));
    if (not !== undefined && verdict !== 'invalid') verdict = both(verdict, inverse(this.judge(not, value)));
    if (inPlace.if !== undefined && verdict !== 'invalid') verdict = both(verdict, this.#judgeIf(inPlace.if, inPlace, value));
    if (dependent.length === 0 || !isMembers(value)) return verdict;
    for (const { name, plan: part } of dependent) if (Object.hasOwn(value, name)) verdict = both(verdict, this.judge(part, value));
    return verdict;
  }

  #judgeDynamic({ plan, anchor }: { readonly plan: SchemaPlan; readonly anchor: string | undefined }, value: unknown): Verdict {
    return anchor !== undefined && this.scope.isAmbiguousAnchor(anchor) ? 'unknown' : this.judge(plan, value);
  }

  #judgeAnyOf({ anyOf, hasUnreadableAlternative }: InPlaceKeywords, value: unknown): Verdict {
    let verdict: Verdict = hasUnreadableAlternative ? 'unknown' : 'invalid';
    for (const branch of anyOf) {
      const one = this.judge(branch, value);
      if (one === 'valid') return 'valid';
      if (one === 'unknown') verdict = 'unknown';
    }
    return verdict;
  }

  #judgeOneOf({ oneOf, hasUnreadableAlternative }: InPlaceKeywords, plan: SchemaPlan, value: unknown): Verdict {
    let matches = 0;
    let isUnsure = hasUnreadableAlternative;
    for (const branch of oneOf) {
      const one = this.judge(branch, value);
      if (one === 'valid') matches += 1;
      if (one === 'unknown') isUnsure = true;
    }
    // A discriminator tells which branch is meant, so that its author need not keep them apart.
    if (matches > 1) return plan.schema.has('discriminator') ? 'unknown' : 'invalid';
    if (isUnsure) return 'unknown';
    return matches === 1 ? 'valid' : 'invalid';
  }

  #judgeIf(condition: SchemaPlan, inPlace: InPlaceKeywords, value: unknown): Verdict {
    const outcome = this.judge(condition, value);
    const whenTrue = outcome === 'invalid' || inPlace.then === undefined ? 'valid' : this.judge(inPlace.then, value);
    const whenFalse = outcome === 'valid' || inPlace.else === undefined ? 'valid' : this.judge(inPlace.else, value);
    if (outcome === 'valid') return whenTrue;
    if (outcome === 'invalid') return whenFalse;
    return whenTrue === whenFalse ? whenTrue : 'unknown';
  }

  #judgeItems(arrays: ArrayKeywords, plan: SchemaPlan, value: readonly unknown[], before: Verdict): Verdict {
    const { prefix, items, contains, unevaluated } = arrays;
    let verdict = before;
    if (prefix.length > 0 || items !== undefined) {
      for (let index = 0; index < value.length && verdict !== 'invalid'; index += 1) {
        const part = index < prefix.length ? prefix[index] : items;
        if (part !== undefined) verdict = both(verdict, this.judge(part, value[index]));
      }
    }
    if (contains !== undefined && verdict !== 'invalid') verdict = both(verdict, this.#judgeContains(contains, arrays, value));
    if (unevaluated === undefined || verdict === 'invalid') return verdict;
    const evaluated = collectEvaluatedItems(this, plan, value);
    for (const [index, item] of value.entries()) {
      if (!evaluated.has(index)) verdict = both(verdict, this.#judgeRest(unevaluated, item, evaluated.isUnsure));
    }
    return verdict;
  }

  /** A value that no keyword looked at; when one may have, nothing is said against it. */
  #judgeRest(plan: SchemaPlan, value: unknown, isUnsure: boolean): Verdict {
    const verdict = this.judge(plan, value);
    return verdict === 'invalid' && isUnsure ? 'unknown' : verdict;
  }

  #judgeContains(contains: SchemaPlan, { minContains, maxContains }: ArrayKeywords, value: readonly unknown[]): Verdict {
    let certain = 0;
    let possible = 0;
    for (const item of value) {
      const verdict = this.judge(contains, item);
      if (verdict === 'valid') certain += 1;
      if (verdict !== 'invalid') possible += 1;
    }
    if (possible < minContains || (maxContains !== undefined && certain > maxContains)) return 'invalid';
    return certain >= minContains && (maxContains === undefined || possible <= maxContains) ? 'valid' : 'unknown';
  }

  #judgeMembers(objects: ObjectKeywords, plan: SchemaPlan, value: Readonly<Record<string, unknown>>, before: Verdict): Verdict {
    const { names, properties, unevaluated } = objects;
    const isPlain = objects.patterns.length === 0 && objects.additional === undefined;
    let verdict = before;
    for (const name in value) {
      if (!Object.hasOwn(value, name)) continue;
      this.#steps += 1;
      if (names !== undefined) verdict = both(verdict, this.judge(names, name));
      const property = properties.get(name);
      if (property !== undefined) verdict = both(verdict, this.judge(property, value[name]));
      if (!isPlain) verdict = both(verdict, this.#judgeUnlisted(objects, name, property !== undefined, value[name]));
      if (verdict === 'invalid') return verdict;
    }
    return unevaluated === undefined ? verdict : this.#judgeUnevaluated(unevaluated, plan, value, verdict);
  }

  #judgeUnevaluated(unevaluated: SchemaPlan, plan: SchemaPlan, value: Readonly<Record<string, unknown>>, before: Verdict): Verdict {
    const evaluated = collectEvaluatedProperties(this, plan, value);
    let verdict = before;
    for (const name of Object.keys(value)) {
      if (!evaluated.has(name)) verdict = both(verdict, this.#judgeRest(unevaluated, value[name], evaluated.isUnsure));
    }
    return verdict;
  }

  /** What patterns say of a member, and if none matches its name and it is not listed, `additionalProperties`. */
  #judgeUnlisted({ patterns, additional, hasForeignPatterns }: ObjectKeywords, name: string, isKnown: boolean, value: unknown): Verdict {
    let verdict: Verdict = 'valid';
    let isListed: boolean | undefined = isKnown;
    for (const { pattern, plan } of patterns) {
      const matches = this.scope.matchesPattern(pattern, name);
      if (matches === true) verdict = both(verdict, this.judge(plan, value));
      if (matches === undefined && this.judge(plan, value) !== 'valid') verdict = both(verdict, 'unknown');
      if (matches !== false) isListed = isListed === true ? true : matches;
    }
    if (isListed === true || additional === undefined) return verdict;
    return both(verdict, this.#judgeRest(additional, value, isListed === undefined || hasForeignPatterns));
  }
}

/** Two verdicts that both have to be good: one `invalid` decides. */
function both(one: Verdict, other: Verdict): Verdict {
  if (one === 'invalid' || other === 'valid') return one;
  return other === 'invalid' || one === 'valid' ? other : one;
}

/** Whether `nullable` counts where it stands is a question about the schema, not about a value that is null. */
function excuseNull(verdict: Verdict, keywords: Keywords, value: unknown): Verdict {
  return verdict === 'invalid' && value === null && keywords.mentionsNull ? 'unknown' : verdict;
}

function inverse(verdict: Verdict): Verdict {
  if (verdict === 'unknown') return 'unknown';
  return verdict === 'valid' ? 'invalid' : 'valid';
}
