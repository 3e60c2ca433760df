import { spawnSync } from 'node:child_process';
import { childrenOf, parseXml } from './parse-xml.ts';
import { type Told, withoutDot } from './told.ts';

/** The failed tests of a JUnit report, but for those that stand for no finding. */
export function readJunit(text: string): readonly Told[] {
  const root = parseXml(text, ['testsuite', 'testcase', 'property']);
  return childrenOf(root, 'testsuites')
    .flatMap((suites) => childrenOf(suites, 'testsuite'))
    .flatMap((suite) => childrenOf(suite, 'testcase'))
    .flatMap((test) => {
      const [outcome] = childrenOf(test, 'failure');
      const name = /^(.*) \(\d+:\d+\)$/s.exec(String(test['@name']))?.[1];
      if (outcome === undefined || name === undefined) return [];
      return [{ rule: name, place: `${withoutDot(String(test['@file']))}:${String(test['@line'])}`, message: String(outcome['@message']) }];
    });
}

/** The errors of a Checkstyle report, but for what was not checked. */
export function readCheckstyle(text: string): readonly Told[] {
  const root = parseXml(text, ['file', 'error']);
  return childrenOf(root, 'checkstyle')
    .flatMap((checkstyle) => childrenOf(checkstyle, 'file'))
    .flatMap((file) =>
      childrenOf(file, 'error').flatMap((error) => {
        const [, pack, rule = ''] = /^lintel\.([a-z-]+)\.(.*)$/s.exec(String(error['@source'])) ?? [];
        const place = `${withoutDot(String(file['@name']))}:${String(error['@line'])}`;
        return pack === 'not-checked' ? [] : [{ rule, place, message: String(error['@message']) }];
      }),
    );
}

/** What libxml2 objects to in texts, by the order in which they are given. */
export function xmlObjections(paths: readonly string[]): string {
  return spawnSync('xmllint', ['--noout', '--nonet', ...paths], { encoding: 'utf8' }).stderr;
}
