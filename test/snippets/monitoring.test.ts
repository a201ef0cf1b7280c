import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parser } from '@prometheus-io/lezer-promql';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scenarioAlerts } from '../../lab/rehearsals/alertScenarios';
import { ALERT_AT } from '../../model';
import { readSnippet } from './files';

interface Rule {
  record?: string;
  alert?: string;
  expr: string;
  for?: string;
  labels?: { severity: string };
  annotations?: { summary: string; first_step: string };
}
interface Dashboard {
  panels: { title: string; targets: { expr: string }[] }[];
}
const rulesOf = (file: string) =>
  (parse(readSnippet(`monitoring/${file}`)) as { groups: { name: string; rules: Rule[] }[] }).groups.flatMap(
    (group) => group.rules,
  );
const thresholds = rulesOf('thresholds.yml');
const alerts = rulesOf('alerts.yml');
const dashboard = JSON.parse(readSnippet('monitoring/grafana-dashboard.json')) as Dashboard;

/** Whether the query language's own grammar accepts an expression whole. */
function isPromql(expression: string): boolean {
  let sound = true;
  parser.parse(expression).iterate({
    enter: (node) => {
      if (node.type.isError) sound = false;
    },
  });
  return sound;
}
const used = (expression: string) => expression.match(/threshold:\w+/g) ?? [];

const thresholdOf = (name: string) =>
  Number(/[\d.]+/.exec(thresholds.find((rule) => rule.record === `threshold:${name}`)?.expr ?? '')?.[0]);

describe('alert rules', () => {
  it('processor, disk and connections are alerted where the guide says', () => {
    expect(thresholdOf('cpu_ratio')).toBe(ALERT_AT.peakLoad);
    expect(thresholdOf('disk_used_ratio')).toBe(ALERT_AT.filling);
    expect(thresholdOf('connections_ratio')).toBe(ALERT_AT.peakLoad);
    expect(thresholdOf('quota_ratio')).toBe(ALERT_AT.filling);
  });
  it('every expression is sound, and a broken one is not', () => {
    for (const rule of [...thresholds, ...alerts]) expect(isPromql(rule.expr), rule.expr).toBe(true);
    expect(isPromql('sum(rate(x[5m])')).toBe(false);
  });
  it('rules have the keys that Prometheus takes, and no other', () => {
    for (const rule of thresholds) expect(Object.keys(rule)).toEqual(['record', 'expr']);
    for (const rule of alerts) {
      expect(Object.keys(rule)).toEqual(['alert', 'expr', 'for', 'labels', 'annotations']);
      expect(rule.for).toMatch(/^\d+[smh]$/);
      expect(['page', 'ticket', 'watchdog']).toContain(rule.labels?.severity);
      expect(rule.annotations?.first_step).toMatch(/\.$/);
    }
    expect(new Set(alerts.map((rule) => rule.alert)).size).toBe(alerts.length);
  });
  it('every threshold has one place, is used, and none is written into an alert', () => {
    const names = thresholds.map((rule) => rule.record);
    expect(new Set(alerts.flatMap((rule) => used(rule.expr)))).toEqual(new Set(names));
    for (const rule of alerts) expect(rule.expr).not.toMatch(/[<>]\s*[\d.]+\s*$/);
  });
  it('every alert has series in which it fires and in which it does not', () => {
    expect([...scenarioAlerts].sort()).toEqual(alerts.map((rule) => rule.alert).sort());
  });
  it('routes name receivers that exist, and the watchdog leaves by its own', () => {
    const routes = parse(readSnippet('monitoring/alertmanager.yml')) as {
      route: { receiver: string; routes: { receiver: string; matchers: string[] }[] };
      receivers: { name: string }[];
    };
    const names = routes.receivers.map(({ name }) => name);
    for (const { receiver } of [routes.route, ...routes.route.routes]) expect(names).toContain(receiver);
    expect(routes.route.routes[0]?.matchers).toEqual(['severity="watchdog"']);
  });
  it('every probe of the scrape jobs has its module', () => {
    const jobs = (
      parse(readSnippet('monitoring/prometheus.yml')) as { scrape_configs: { params?: { module: string[] } }[] }
    ).scrape_configs;
    const { modules } = parse(readSnippet('monitoring/blackbox.yml')) as { modules: object };
    for (const { params } of jobs) for (const module of params?.module ?? []) expect(modules).toHaveProperty(module);
  });
  it('the queries that a first step names exist', () => {
    const queries = readSnippet('sql/monitoring.sql').match(/(?<=^-- name: ).+$/gm) ?? [];
    const named = alerts.flatMap((rule) => rule.annotations?.first_step.match(/\b[a-z]+_[a-z_]+\b/g) ?? []);
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) expect(queries).toContain(name);
  });
});

describe('dashboard', () => {
  it("fits the vendor's own dashboard type", () => {
    const folder = mkdtempSync(fileURLToPath(new URL('./check-', import.meta.url)));
    try {
      const imports = "import type { Dashboard } from '@grafana/schema';\n";
      writeFileSync(
        `${folder}/dashboard.ts`,
        `${imports}const d: Dashboard = ${readSnippet('monitoring/grafana-dashboard.json')};\nexport default d;\n`,
      );
      const run = spawnSync(
        process.execPath,
        [
          'node_modules/typescript/bin/tsc',
          '--ignoreConfig',
          '--noEmit',
          '--strict',
          '--skipLibCheck',
          '--moduleResolution',
          'bundler',
          '--module',
          'esnext',
          '--target',
          'es2022',
          `${folder}/dashboard.ts`,
        ],
        { encoding: 'utf8' },
      );
      expect(run.stdout + run.stderr).toBe('');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  it('every panel query is sound once its variables are filled', () => {
    for (const { title, targets } of dashboard.panels) {
      for (const { expr } of targets) expect(isPromql(expr.replaceAll('$project', 'x')), title).toBe(true);
    }
  });
  it('every threshold of an alert is drawn into a panel', () => {
    const drawn = dashboard.panels.flatMap((panel) => panel.targets.flatMap((target) => used(target.expr)));
    expect(new Set(drawn)).toEqual(new Set(thresholds.map((rule) => rule.record)));
  });
});
