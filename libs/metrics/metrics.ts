import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** One registry a process; every name starts with `anqi_`. Labels hold codes and names of commands, never persons. */
export class Metrics {
  readonly registry = new Registry();
  private readonly commands = new Histogram({
    name: 'anqi_command_seconds', help: 'Time of one command through execute', labelNames: ['command', 'outcome'], registers: [this.registry],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  });
  private readonly lateness = new Histogram({
    name: 'anqi_alarm_lateness_seconds', help: 'How long after its moment an alarm was sounded', registers: [this.registry],
    buckets: [0.1, 0.5, 1, 2, 5, 10, 30, 60, 300, 3_600, 86_400],
  });

  constructor(program: string) {
    this.registry.setDefaultLabels({ program });
    collectDefaultMetrics({ register: this.registry, prefix: 'anqi_' });
  }

  commandTook(command: string, outcome: string, seconds: number): void {
    this.commands.observe({ command, outcome }, seconds);
  }

  alarmSounded(secondsLate: number): void {
    this.lateness.observe(Math.max(0, secondsLate));
  }

  /** A figure asked for at each scrape. `collect` answers label values with numbers. */
  gauge(name: string, help: string, label: string | null, collect: () => Promise<ReadonlyMap<string, number>>): void {
    new Gauge({
      name, help, labelNames: label === null ? [] : [label], registers: [this.registry],
      async collect() {
        this.reset();
        for (const [key, value] of await collect()) {
          if (label === null) this.set(value);
          else this.set({ [label]: key }, value);
        }
      },
    });
  }
}
