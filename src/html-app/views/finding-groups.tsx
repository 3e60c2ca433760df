import type { FindingGroup } from '../model/groups.ts';
import { formatNumber } from '../model/words.ts';
import { usePage } from '../page-context.ts';
import { MoreButton } from '../parts/more-button.tsx';
import { useShown } from '../parts/use-shown.ts';
import { isGroupOpen, toggleGroup } from '../state/open-groups.ts';
import { FindingGroupSection } from './finding-group.tsx';

/** Groups that are shown at first, and at each request for more. */
const step = 200;

/** Findings that are printed of all groups together: beyond that nobody turns the pages. */
const printed = 1500;

/** Unfolded findings that take noticeable time to lay out. */
const many = 500;

/** The groups of findings; a group alone is unfolded. */
export function FindingGroups({ groups }: { readonly groups: readonly FindingGroup[] }) {
  const { state, go, isPrinted } = usePage();
  const [limit, showMore] = useShown(groups, step, step);
  const keys = groups.map(({ key }) => key);
  const total = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  const shown = isPrinted ? groups.length : limit;
  const printLimit = total <= printed ? total : Math.max(1, Math.floor(printed / groups.length));
  return (
    <>
      {isPrinted && total > printed ? (
        <p class="notice">
          Of {formatNumber(total)} findings the first {formatNumber(printLimit)} of each group are printed; all are on screen, and in the
          JSON report.
        </p>
      ) : null}
      {groups.length === 0 ? null : (
        <div class={state.open.includes('*') && total > many ? 'groups many' : 'groups'}>
          {groups.slice(0, shown).map((group) => (
            <FindingGroupSection
              key={group.key}
              group={group}
              isOpen={isPrinted || isGroupOpen(state.open, group.key, keys)}
              printLimit={printLimit}
              onToggle={() => go({ ...state, open: toggleGroup(state.open, group.key, keys) }, 'replace')}
            />
          ))}
        </div>
      )}
      <MoreButton shown={shown} total={groups.length} step={step} what="groups" onMore={showMore} />
    </>
  );
}
