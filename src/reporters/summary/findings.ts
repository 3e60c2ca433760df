import type { Notification, Report, RuleDescriptor } from '../../report/report.ts';
import { severities } from '../../report/severity.ts';
import { forXml } from '../escape.ts';
import { type Fold, foldText } from '../fold.ts';
import type { ReporterContext } from '../reporter.ts';
import { head, placeCell, type Row, row, type Table, textCell } from './cells.ts';

/** What was not checked, or could not be, errors first. */
export function notificationTable(notifications: readonly Notification[], context: ReporterContext): Table {
  return { head: head(['Not checked', 'Place', 'What']), rows: notificationRows(notifications, context), noun: 'notification' };
}

/** Findings, gravest first. */
export function findingTable(report: Report, folds: readonly Fold[], context: ReporterContext): Table {
  return { head: head(['Severity', 'Place', 'Finding', 'Rule']), rows: findingRows(report, folds, context), noun: 'finding' };
}

function* notificationRows(notifications: readonly Notification[], context: ReporterContext): Generator<Row> {
  for (const level of ['error', 'warning', 'note'] as const) {
    for (const { message, help, location, code } of notifications.filter((notification) => notification.level === level)) {
      const text = help === undefined ? message : `${message} ${help}`;
      const what = `${textCell(text)} <code>${forXml(code)}</code>`;
      yield { html: row([level, placeCell(location, context), what]), stands: 1 };
    }
  }
}

function* findingRows({ rules, today }: Report, folds: readonly Fold[], context: ReporterContext): Generator<Row> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  for (const severity of severities) {
    for (const fold of folds.filter(({ first }) => first.severity === severity)) {
      const { first, count } = fold;
      const rule = byId.get(first.ruleId);
      const text = textCell(foldText(fold, rule?.commonRemedy, today));
      yield { html: row([severity, placeCell(first.location, context), text, linkTo(rule, first.ruleId)]), stands: count };
    }
  }
}

function linkTo(rule: RuleDescriptor | undefined, ruleId: string): string {
  const name = `<code>${forXml(ruleId)}</code>`;
  return rule === undefined ? name : `<a href="${forXml(rule.helpUri)}">${name}</a>`;
}
