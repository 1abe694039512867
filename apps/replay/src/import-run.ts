import { type PostedEvent, type PostedItemChange } from '@attune/contracts';
import { ImportError, type ImportedRow } from '@attune/event-import';
import { batches } from './batches';
import { CollectorError, type CollectorClient } from './collector-client';
import { type ImportProgress } from './import-checkpoint';
import { type ImportSource } from './import-source';
import { ProblemsUnwritable } from './problem-file';
import { type FinalState, type PhaseState, type Progress } from './progress';
import { RecentIds } from './recent-ids';
import { sendBatches } from './send-batches';
import { Tally, type Counts, type RowProblem } from './tally';

const SHOW_EVERY_MS = 250;

export interface ImportRunOptions {
  readonly source: ImportSource;
  readonly client: CollectorClient;
  readonly tenant: string | undefined;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** How far an interrupted import has come. */
  readonly interrupted?: ImportProgress;
  /** Told of the problems of rows before they count as passed; what it throws ends the import before them. */
  readonly onProblems: (problems: readonly RowProblem[]) => void;
  /** Told whenever the import has come further. */
  readonly onReached: () => void;
}

/** An import on its way: items, then events. What it counts includes what an interrupted one did before. */
export class ImportRun {
  readonly items = new Tally();
  readonly events = new Tally();
  private phase: ImportProgress['phase'];
  private reached: ImportProgress['reached'];
  private readonly startedAt = performance.now();
  private readonly sentBefore: number;

  constructor(private readonly options: ImportRunOptions) {
    const { interrupted } = options;
    if (interrupted) {
      this.items.add(interrupted.items);
      this.events.add(interrupted.events);
    }
    this.phase = interrupted?.phase ?? 'items';
    this.reached = interrupted?.reached ?? { rows: 0 };
    this.sentBefore = this.items.sent + this.events.sent;
  }

  /** How far it has come: an import that begins there sends all that this one did not. */
  reachedSoFar(): Omit<ImportProgress, 'problemBytes'> {
    const { phase, reached, items, events } = this;
    return { phase, reached, items: items.state(), events: events.state() };
  }

  /** Sends items, then events, and says how that ended. */
  async finish(): Promise<FinalState> {
    const { source, signal } = this.options;
    try {
      if (this.phase === 'items') {
        await this.send(source.items(), this.items, () => ({ read: source.itemsShare?.() }));
        if (signal.aborted) return this.final('interrupted');
        this.phase = 'events';
        this.reached = { rows: 0 };
        this.options.onReached();
      }
      await this.send(source.events(this.reached.place), this.events, () => ({ total: this.eventsTotal() }));
      return this.final(signal.aborted ? 'interrupted' : 'done');
    } catch (error) {
      // Of a compressed file that is broken, the rows before that are read.
      if (signal.aborted && (isKnown(error) || error === signal.reason)) return this.final('interrupted');
      if (!isKnown(error)) throw error;
      return this.final('failed', error.message);
    }
  }

  private async send(
    rows: AsyncIterable<ImportedRow<PostedItemChange | PostedEvent>>,
    tally: Tally,
    howFar: () => Pick<PhaseState, 'total' | 'read'>,
  ): Promise<void> {
    const { client, tenant, progress, signal } = this.options;
    const { phase } = this;
    const startedAt = performance.now();
    const before = { sent: tally.sent, rows: rowsOf(tally) };
    const show = () => {
      const { total, read } = howFar();
      const seconds = (performance.now() - startedAt) / 1000;
      const perSecond = Math.round((tally.sent - before.sent) / Math.max(seconds, 0.001));
      const done = total === undefined ? read : (rowsOf(tally) - before.rows) / (total - before.rows);
      const secondsLeft = done === undefined ? undefined : secondsLeftAfter(seconds, done);
      progress.show({ phase, ...tally.counts(), total, read, perSecond, secondsLeft });
    };
    const timer = setInterval(show, SHOW_EVERY_MS);
    try {
      await sendBatches(
        batches(rows, { tenant, recent: new RecentIds(), from: this.reached }),
        (body) => client.post(phase, body, signal),
        ({ reached }, outcome) => {
          this.options.onProblems(outcome.problems);
          tally.add(outcome);
          this.reached = reached;
          this.options.onReached();
        },
        signal,
      );
    } finally {
      clearInterval(timer);
      show();
    }
  }

  private eventsTotal(): number | undefined {
    const { source } = this.options;
    if (source.eventsTotal !== undefined) return source.eventsTotal;
    const share = source.eventsShare();
    return share > 0 && this.events.sent > 0 ? Math.round(rowsOf(this.events) / share) : undefined;
  }

  private final(phase: FinalState['phase'], message?: string): FinalState {
    const items = this.items.counts();
    const events = this.events.counts();
    const sum = addCounts(items, events);
    const seconds = (performance.now() - this.startedAt) / 1000;
    const perSecond = Math.round((sum.sent - this.sentBefore) / Math.max(seconds, 0.001));
    return { phase, ...sum, items, events, seconds: Math.round(seconds * 100) / 100, perSecond, message };
  }
}

/** Whether an import ends by such an error, and tells how far it came. */
function isKnown(error: unknown): error is Error {
  return [CollectorError, ImportError, ProblemsUnwritable].some((kind) => error instanceof kind);
}

function rowsOf({ sent, malformed, repeated }: Counts): number {
  return sent + malformed + repeated;
}

/** @param done the share of the work that was done in the seconds, 0 to 1; at both ends there is nothing to tell */
function secondsLeftAfter(seconds: number, done: number): number | undefined {
  return done > 0 && done < 1 ? Math.ceil(seconds / done - seconds) : undefined;
}

function addCounts(a: Counts, b: Counts): Counts {
  const names = Object.keys(a) as (keyof Counts)[];
  return Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) as Counts;
}
