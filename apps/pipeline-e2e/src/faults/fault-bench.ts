import {
  query,
  startServices,
  startStack,
  waitUntil,
  type Child,
  type Services,
  type Stack,
} from '@attune/local-stack';

/** A row of the fault table. */
export interface FaultResult {
  fault: string;
  acknowledged: number;
  stored: number;
  /** Records on the topic beyond the first of their id: what the clients and the producer sent again. */
  copies: number;
  /** Acknowledged, and neither stored nor in the dead letters. */
  lost: number;
}

interface LedgerJson {
  balanced: boolean;
  tenants: Record<string, { accepted: number; stored: number; duplicate: number; pending: number; lost: number }>;
}

/** How long the system may take to come to rest after a fault. */
const SETTLE_TIMEOUT_MS = 120_000;

/** PostgreSQL, Kafka, collector and historian as processes of this machine, whatever the environment names. */
export class FaultBench {
  /** What the ledger said after the fault before: it counts everything since the start. */
  private before = { duplicate: 0, lost: 0 };

  private constructor(
    readonly stack: Stack,
    readonly services: Services,
  ) {}

  static async start(): Promise<FaultBench> {
    const { DATABASE_URL: _url, KAFKA_BROKERS: _brokers, ...env } = process.env;
    const stack = await startStack({ env });
    try {
      return new FaultBench(stack, await startServices(stack, { only: ['historian', 'collector'] }));
    } catch (error) {
      await stack.stop();
      throw error;
    }
  }

  /** A process of the system by its name. */
  pid(name: string): number {
    const found = this.stack.supervisor.processes().find((process) => process.name === name);
    if (!found) throw new Error(`${name} does not run`);
    return found.pid;
  }

  /** Sends a signal to a process and all that it started. */
  signal(name: string, signal: NodeJS.Signals): void {
    process.kill(-this.pid(name), signal);
  }

  /** Ends a process as a crash, or an operator's stop, would, and waits until it is gone. */
  async end(name: string, signal: NodeJS.Signals): Promise<void> {
    this.signal(name, signal);
    await waitUntil(() => Promise.resolve(this.runs(name) ? undefined : true), {
      what: `${name} to end`,
      timeoutMs: 30_000,
    });
  }

  restart(name: string): Child {
    return this.stack.supervisor.restart(name);
  }

  /** Another member of the historian's group. */
  startSecondHistorian(): Child {
    return this.stack.supervisor.start({
      name: 'second-historian',
      command: process.execPath,
      args: [`${this.stack.root}/dist/apps/historian/main.js`],
      env: { ...process.env, ...this.addresses, HOST: '127.0.0.1', OPS_PORT: '0' },
    });
  }

  /** A process that has ended by itself is started again, as its supervisor would. */
  revive(name: string): void {
    if (!this.runs(name)) this.restart(name);
  }

  runs(name: string): boolean {
    return this.stack.supervisor.processes().some((process) => process.name === name);
  }

  /** Waits until nothing is pending, and settles what became of the events. */
  async settle(fault: string, acknowledged: ReadonlySet<string>): Promise<FaultResult> {
    const ledger = await waitUntil(
      async () => {
        this.revive('historian');
        const { tenants } = await this.ledger();
        const account = tenants['default'];
        return account && account.pending === 0 ? account : undefined;
      },
      { what: 'nothing to be pending', timeoutMs: SETTLE_TIMEOUT_MS, everyMs: 500 },
    );
    const ids = await this.storedIds();
    const stored = [...acknowledged].filter((id) => ids.has(id)).length;
    const copies = ledger.duplicate - this.before.duplicate;
    const lost = Math.max(acknowledged.size - stored, ledger.lost - this.before.lost);
    this.before = ledger;
    return { fault, acknowledged: acknowledged.size, stored, copies, lost };
  }

  /** What `replay ledger` says of everything that has come in. */
  async ledger(): Promise<LedgerJson> {
    let text = '';
    const child = this.stack.supervisor.start({
      name: 'replay',
      command: process.execPath,
      args: [`${this.stack.root}/dist/apps/replay/main.js`, 'ledger'],
      env: {
        ...{ ...process.env, ...this.addresses, PROGRESS: 'json' },
      },
      onLine: (line) => (text += line),
    });
    await child.exited;
    return JSON.parse(text) as LedgerJson;
  }

  private get addresses() {
    return { DATABASE_URL: this.stack.databaseUrl, KAFKA_BROKERS: this.stack.kafkaBrokers.join() };
  }

  private async storedIds(): Promise<Set<string>> {
    const { rows } = await query(this.stack.databaseUrl, 'SELECT event_id::text AS id FROM event');
    return new Set(rows.map((row) => String(row['id'])));
  }

  stop(): Promise<void> {
    return this.stack.stop();
  }
}
