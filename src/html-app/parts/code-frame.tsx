import { Fragment } from 'preact';
import type { PageFinding } from '../../reporters/html/page-data.ts';
import type { FrameLine } from '../model/frame.ts';
import { usePage } from '../page-context.ts';
import { Text } from './text.tsx';

/** The definition's own lines at a finding, with the place marked. */
export function CodeFrame({ finding }: { readonly finding: PageFinding }) {
  const { index } = usePage();
  const lines = index.frames(finding);
  if (lines.length === 0) return null;
  return (
    <pre class="frame">
      <code>
        {lines.map((line) => (
          <Line key={line.number} line={line} isPlace={line.number === finding.at[0]} />
        ))}
      </code>
    </pre>
  );
}

function Line({ line: { number, before, marked, after }, isPlace }: { readonly line: FrameLine; readonly isPlace: boolean }) {
  return (
    <span class={isPlace ? 'line place' : 'line'}>
      <span class="number">{number}</span>
      <span class="source">
        <Tabbed text={before} />
        {marked === '' ? null : (
          <mark>
            <Tabbed text={marked} />
          </mark>
        )}
        <Tabbed text={after} />
        {'\n'}
      </span>
    </span>
  );
}

/** Tabs are nothing strange in code. */
function Tabbed({ text }: { readonly text: string }) {
  if (!text.includes('\t')) return <Text value={text} />;
  return (
    <>
      {text.split('\t').map((part, index) => (
        <Fragment key={index}>
          {index > 0 ? '\t' : ''}
          <Text value={part} />
        </Fragment>
      ))}
    </>
  );
}
