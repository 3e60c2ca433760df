import { useState } from 'preact/hooks';
import { usePage } from '../page-context.ts';

/** Copies a text; where the browser does not let it, it says so. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const { announce } = usePage();
  const [outcome, setOutcome] = useState('Copy');
  const say = (word: string) => {
    setOutcome(word);
    announce(`${label}: ${word}.`);
    setTimeout(() => setOutcome('Copy'), 2000);
  };
  return (
    <button
      type="button"
      class="quiet"
      aria-label={`${outcome} ${label}`}
      onClick={() =>
        copy(text).then(
          () => say('Copied'),
          () => say('Not copied'),
        )
      }
    >
      {outcome}
    </button>
  );
}

/** There is no clipboard where a page was loaded without TLS. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
