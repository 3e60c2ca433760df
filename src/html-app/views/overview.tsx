import { usePage } from '../page-context.ts';
import { Completeness } from './completeness.tsx';
import { DefinitionCard } from './definition-card.tsx';
import { DefinitionsTable } from './definitions-table.tsx';
import { FrequentRules } from './frequent-rules.tsx';
import { NotChecked } from './not-checked.tsx';
import { VerdictHead } from './verdict-head.tsx';

/** The verdict and why, what was not checked, and how complete the definitions are. */
export function Overview() {
  const { definitions } = usePage().data;
  const [first] = definitions;
  return (
    <section class="view overview" aria-labelledby="overview-title">
      <VerdictHead />
      <NotChecked />
      {definitions.length === 1 && first !== undefined ? <DefinitionCard definition={first} /> : null}
      {definitions.length > 1 ? <DefinitionsTable /> : null}
      {definitions.length > 0 ? (
        <div class="columns">
          <Completeness />
          <FrequentRules />
        </div>
      ) : null}
    </section>
  );
}
