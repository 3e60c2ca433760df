import { usePage } from '../page-context.ts';
import { Icon } from '../parts/icon.tsx';
import { themes } from '../state/view-state.ts';

/** Changes between the colours of the system, light and dark. */
export function ThemeButton() {
  const { state, go } = usePage();
  const next = themes[(themes.indexOf(state.theme) + 1) % themes.length] ?? 'auto';
  return (
    <button type="button" class="theme" title={`Colours: ${state.theme}`} onClick={() => go({ ...state, theme: next }, 'replace')}>
      <Icon name="theme" />
      <span class="visually-hidden">
        Colours: {state.theme}. Change to {next}.
      </span>
    </button>
  );
}
