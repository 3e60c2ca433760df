import { usePage } from '../page-context.ts';
import { ExternalLink } from '../parts/external-link.tsx';

/** What made the page. */
export function Footer() {
  const { tool, today } = usePage().data;
  return (
    <footer>
      <p>
        Made by <ExternalLink url={tool.informationUri}>Lintel {tool.version}</ExternalLink>
        {today === undefined ? '' : `; waivers as of ${today}`}. This page loads nothing and sends nothing.
      </p>
      <p class="keys">
        <kbd>/</kbd> searches. The address holds what is shown: copy it to share.
      </p>
    </footer>
  );
}
