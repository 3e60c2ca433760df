import type { Notification, Report, RuleDescriptor } from '../../report/report.ts';
import { severities } from '../../report/severity.ts';
import { forXml } from '../escape.ts';
import { type Fold, foldText } from '../fold.ts';
import { head, placeCell, type Row, row, type SummarySettings, type Table, textCell } from './cells.ts';

/** What was not checked, or could not be, errors first. It stands before the findings, and must not take their room. */
export function notificationTable(notifications: readonly Notification[], settings: SummarySettings): Table {
  return {
    head: head(['Not checked', 'Place', 'What']),
    rows: notificationRows(notifications, settings),
    noun: 'notification',
    share: 0.5,
  };
}

/** Findings, gravest first. */
export function findingTable(report: Report, folds: readonly Fold[], settings: SummarySettings): Table {
  return { head: head(['Severity', 'Place', 'Finding', 'Rule']), rows: findingRows(report, folds, settings), noun: 'finding' };
}

function* notificationRows(notifications: readonly Notification[], settings: SummarySettings): Generator<Row> {
  for (const level of ['error', 'warning', 'note'] as const) {
    for (const { message, help, location, code } of notifications.filter((notification) => notification.level === level)) {
      const what = `${textCell(help === undefined ? message : `${message} ${help}`, settings)} <code>${settings.toHtml(code)}</code>`;
      yield { html: row([level, placeCell(location, settings), what]), stands: 1 };
    }
  }
}

function* findingRows({ rules, today }: Report, folds: readonly Fold[], settings: SummarySettings): Generator<Row> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  for (const severity of severities) {
    for (const fold of folds.filter(({ first }) => first.severity === severity)) {
      const { first, count } = fold;
      const rule = byId.get(first.ruleId);
      const text = textCell(foldText(fold, rule?.commonRemedy, today), settings);
      yield { html: row([severity, placeCell(first.location, settings), text, ruleCell(rule, first.ruleId, settings)]), stands: count };
    }
  }
}

/** A cell with a rule's id, which leads to its page; never to anything but the web. */
export function ruleCell(rule: RuleDescriptor | undefined, ruleId: string, { toHtml }: SummarySettings): string {
  const name = `<code>${toHtml(ruleId)}</code>`;
  return rule !== undefined && /^https?:/i.test(rule.helpUri) ? `<a href="${forXml(rule.helpUri)}">${name}</a>` : name;
}
