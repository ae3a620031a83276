import { toSql } from '#libs/journal/sql-time.js';
import type { Clock } from '#libs/settings/clock.js';
import type { DataSource } from 'typeorm';
import type { Metrics } from './metrics.js';

/** Figures read from the database at each scrape: how far the clocks lag, what is overdue, who is waiting for an answer. */
export function watchStore(metrics: Metrics, db: DataSource, clock: Clock): void {
  const one = (n: number) => new Map([['', n]]);
  const rows = (sql: string, values: unknown[] = []) => db.query(sql, values) as Promise<Record<string, string>[]>;
  metrics.gauge('anqi_clocks_behind', 'Processes whose workflow has not seen their last change', null, async () =>
    one(Number((await rows('SELECT COUNT(*) AS n FROM process WHERE to_clock = 1'))[0]?.['n'])));
  metrics.gauge('anqi_clock_lag_seconds', 'Age of the oldest change no workflow has seen', null, async () => {
    const [row] = await rows('SELECT TIMESTAMPDIFF(MICROSECOND, MIN(changed_at), ?) / 1000000 AS lag FROM process WHERE to_clock = 1 AND clocked_seq < seq', [toSql(clock.now())]);
    return one(Math.max(0, Number(row?.['lag'] ?? 0)));
  });
  metrics.gauge('anqi_machine_clock_ahead_seconds', 'How far this machine is ahead of the time all processes share', null, async () =>
    one((Date.now() - Date.parse(clock.now())) / 1_000));
  metrics.gauge('anqi_overdue_processes', 'Open processes past their next due time', 'kind', async () =>
    new Map((await rows('SELECT kind, COUNT(*) AS n FROM process WHERE ended = 0 AND due_sort < ? GROUP BY kind', [toSql(clock.now())])).map((r) => [r['kind'] ?? '', Number(r['n'])])));
  metrics.gauge('anqi_open_escalations', 'Escalations nobody has answered', 'level', async () =>
    new Map((await rows('SELECT level, COUNT(*) AS n FROM escalation WHERE answered_at IS NULL GROUP BY level')).map((r) => [r['level'] ?? '', Number(r['n'])])));
  metrics.gauge('anqi_messages_waiting', 'Messages due and not sent', null, async () =>
    one(Number((await rows('SELECT COUNT(*) AS n FROM message WHERE sent_at IS NULL AND not_before <= ?', [toSql(clock.now())]))[0]?.['n'])));
}
