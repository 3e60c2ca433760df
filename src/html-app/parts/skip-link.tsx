/** Leads past the navigation. A button, because the address holds the state of the page. */
export function SkipLink() {
  return (
    <button type="button" class="skip-link" onClick={() => document.getElementById('main')?.focus()}>
      Skip to the report
    </button>
  );
}
