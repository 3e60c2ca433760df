import type { ComponentChildren } from 'preact';
import { usePage } from '../page-context.ts';
import { toFragment } from '../state/fragment.ts';
import type { ViewState } from '../state/view-state.ts';

/** Where a link leads, and what it looks like. */
interface StateLinkProps {
  readonly to: ViewState;
  readonly class?: string | undefined;
  readonly current?: boolean | undefined;
  readonly label?: string | undefined;
  readonly children: ComponentChildren;
}

/** A link to another state of the page: it can be copied and opened elsewhere like any other. */
export function StateLink({ to, class: className, current, label, children }: StateLinkProps) {
  const { go } = usePage();
  return (
    <a
      href={`#${toFragment(to)}`}
      class={className}
      aria-current={current === true ? 'page' : undefined}
      aria-label={label}
      onClick={(event) => {
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
