import type { Report } from '../../report/report.ts';
import type { ReporterContext } from '../reporter.ts';
import { chooseFindings } from './choose-findings.ts';
import { definitionFinder, toDefinitions } from './definitions.ts';
import { createFileTable } from './file-table.ts';
import { toPageFinding } from './findings.ts';
import { toNotifications } from './notifications.ts';
import { orderFindings } from './order-findings.ts';
import { packsOf } from './packs.ts';
import type { PageData } from './page-data.ts';
import { createRuleTable } from './rule-table.ts';
import { toRules } from './rules.ts';
import { sizeOf } from './script-text.ts';
import { passage } from './short-text.ts';
import { readLines } from './source-stretches.ts';
import { createWaiverTable } from './waivers.ts';

/**
 * All that the page shows, in at most about `bytes`: where there is more, findings are left out, as many of each rule as there is room
 * for, the gravest first.
 */
export function buildPageData(report: Report, context: ReporterContext, bytes: number): PageData {
  const files = createFileTable(report.definitions);
  const rules = createRuleTable(report);
  const packs = packsOf(rules.list);
  const definitions = toDefinitions(report, { anatomy: context.anatomy ?? [], packs, files });
  const waivers = createWaiverTable(report, files);
  const rest = { waivers: waivers.list, notifications: toNotifications(report.notifications, files), notRun: report.notRun ?? [] };
  const room = Math.max(0, bytes - sizeOf([definitions, rest]) - bytesForRules);
  const ordered = orderFindings(report, context.threshold);
  const tables = { rules, files, waivers, definitionOf: definitionFinder(report.definitions) };
  const chosen = chooseFindings(ordered.findings, {
    ruleOf: rules.indexOf,
    toPage: (finding) => toPageFinding(finding, tables),
    bytes: room * shareOfFindings,
  });
  const left = Math.max(0, room - chosen.bytes);
  const lines = readLines(chosen.findings, { report, rules: rules.list, files, source: context.source, bytes: left });
  return {
    version: 1,
    tool: { version: report.tool.version, informationUri: report.tool.informationUri },
    verdict: { ...report.verdict, reasons: report.verdict.reasons.map(passage) },
    ...(report.today === undefined ? {} : { today: report.today }),
    ...(report.base === undefined ? {} : { base: { ...report.base, fixed: report.base.fixed.length } }),
    files: files.names,
    packs,
    definitions,
    rules: toRules(rules.list, { ...chosen, pages: context.pages }),
    findings: chosen.findings,
    lines,
    ...rest,
    leftOut: ordered.findings.length - chosen.findings.length,
    totals: ordered.totals,
    ...(context.threshold === undefined || ordered.below === 0 ? {} : { below: { threshold: context.threshold, findings: ordered.below } }),
  };
}

/** The pages of rules are ours, and few. */
const bytesForRules = 400_000;

/** What findings take of the room at most; the rest is for the lines around them. */
const shareOfFindings = 0.75;
