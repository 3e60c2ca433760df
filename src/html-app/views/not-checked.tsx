import type { PageNotification } from '../../reporters/html/page-data.ts';
import { usePage } from '../page-context.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { Text } from '../parts/text.tsx';

/** What could not be checked: without it, a verdict says more than it knows. */
export function NotChecked() {
  const { notifications } = usePage().data;
  if (notifications.length === 0) return null;
  const isGrave = notifications.some(({ level }) => level === 'error');
  return (
    <section class={isGrave ? 'not-checked grave' : 'not-checked'} aria-labelledby="not-checked-title">
      <h3 id="not-checked-title">
        {isGrave ? 'What was not checked' : 'What was not checked, and notices'} <span class="amount">{notifications.length}</span>
      </h3>
      <ul>
        {notifications.map((notification, index) => (
          <Entry key={index} notification={notification} />
        ))}
      </ul>
    </section>
  );
}

const looks: Readonly<Record<PageNotification['level'], readonly [IconName, string]>> = {
  error: ['error', 'error'],
  warning: ['warn', 'warning'],
  note: ['info', 'note'],
};

function Entry({ notification: { level, code, message, help, rule, file, line } }: { readonly notification: PageNotification }) {
  const { files } = usePage().data;
  const [icon, word] = looks[level];
  const place = file === undefined ? '' : `${files[file] ?? ''}${line === undefined ? '' : `:${line}`}`;
  return (
    <li class={`notification ${icon}`}>
      <p>
        <span class={`severity ${icon}`}>
          <Icon name={icon} />
          <span class="visually-hidden">{word}: </span>
        </span>
        <Text value={message} />
      </p>
      <p class="muted">
        {place === '' ? null : (
          <code class="place">
            <Text value={place} />
          </code>
        )}
        {rule === undefined ? null : (
          <code>
            <Text value={rule} />
          </code>
        )}
        <code>
          <Text value={code} />
        </code>
      </p>
      {help === undefined ? null : (
        <p class="help">
          <Text value={help} />
        </p>
      )}
    </li>
  );
}
