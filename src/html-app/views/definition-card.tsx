import type { PageDefinition } from '../../reporters/html/page-data.ts';
import { usePage } from '../page-context.ts';
import { ScoreMark } from '../parts/score-mark.tsx';
import { Text } from '../parts/text.tsx';

/** What is known of the only definition. */
export function DefinitionCard({ definition }: { readonly definition: PageDefinition }) {
  const { files } = usePage().data;
  const { title, file, openapi, operations, moreOperations = 0, score } = definition;
  return (
    <section class="definition" aria-labelledby="definition-title">
      {score === undefined ? null : <ScoreMark score={score} isLarge />}
      <div>
        <h3 id="definition-title">
          <Text value={title ?? files[file] ?? ''} />
        </h3>
        <dl class="facts">
          <Fact name="File" value={files[file]} />
          <Fact name="OpenAPI" value={openapi} />
          <Fact name="Operations" value={String(operations.length + moreOperations)} />
          {policyFacts(definition).map(([name, value]) => (
            <Fact key={name} name={name} value={value} />
          ))}
        </dl>
      </div>
    </section>
  );
}

/** What policy knows; what nobody has said counts as the strictest. */
function policyFacts({ api, owner, classification, profiles }: PageDefinition): readonly (readonly [string, string | undefined])[] {
  if (classification === undefined) return [];
  const { exposure, data, tags = [], lifecycle } = classification;
  return [
    ['API', api],
    ['Owner', owner],
    ['Exposure', exposure ?? 'not said: counts as public'],
    ['Data', data === undefined ? 'not said: counts as restricted' : [data, ...tags].join(', ')],
    ['Lifecycle', lifecycle],
    ['Profiles', profiles === undefined || profiles.length === 0 ? undefined : profiles.join(', ')],
  ];
}

function Fact({ name, value }: { readonly name: string; readonly value: string | undefined }) {
  if (value === undefined || value === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Text value={value} />
      </dd>
    </div>
  );
}
