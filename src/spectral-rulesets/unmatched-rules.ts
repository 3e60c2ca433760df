import { formatPointer } from '../document/pointer.ts';
import type { Notification } from '../report/report.ts';
import { quote } from '../ruleset/quote.ts';
import { isFields, type RulesetFile } from './ruleset-file.ts';
import type { RulesRun } from './run-rules.ts';

/**
 * Finds rules whose paths lead nowhere, in none of the definitions that they apply to: mostly they are misspelt. Only rules that the
 * repository has written down itself; those of packages are for all that there may be.
 */
export class UnmatchedRules {
  readonly #files: readonly RulesetFile[];
  readonly #isMatched = new Map<string, boolean>();
  #shownUri: (uri: string) => string = (uri) => uri;

  /** `files` are all that belong to a ruleset, those that extend before those that are extended. */
  constructor(files: readonly RulesetFile[]) {
    this.#files = files;
  }

  /** Takes in what was learnt from one definition. A rule that throws is named as such. `shownUri`: what reports show for a URI. */
  add({ matches, crashes }: RulesRun, shownUri: (uri: string) => string): void {
    this.#shownUri = shownUri;
    for (const [name, isMatched] of matches) {
      this.#isMatched.set(name, isMatched || crashes.has(name) || this.#isMatched.get(name) === true);
    }
  }

  /** One note for each of them, at the path that it has. */
  notifications(): readonly Notification[] {
    const names = [...this.#isMatched].filter(([, isMatched]) => !isMatched).map(([name]) => name);
    return names.sort().flatMap((name) => this.#notification(name) ?? []);
  }

  #notification(name: string): Notification | undefined {
    const file = this.#files.find(({ data: { rules } }) => isFields(rules) && isFields(rules[name]) && 'given' in rules[name]);
    if (file === undefined || /^https?:|\/node_modules\//.test(file.document.uri)) return undefined;
    const path = ['rules', name, 'given'];
    return {
      code: 'given-unmatched',
      level: 'note',
      message: `Rule ${quote(name)} of the ruleset looked at nothing: what its "given" asks for is in none of the definitions.`,
      help: 'Correct the path, or leave it when such definitions are still to come.',
      ruleId: name,
      location: { uri: this.#shownUri(file.document.uri), pointer: formatPointer(path), range: file.document.rangeAt(path) },
    };
  }
}
