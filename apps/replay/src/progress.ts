import { duration, type Output, StatusLine } from './status-line';
import { type Counts } from './tally';

/** A phase of an import as it goes on. */
export interface PhaseState extends Counts {
  readonly phase: 'items' | 'events';
  /** All rows of the phase; of files, as estimated from the bytes read so far. */
  readonly total?: number;
  /** Of items: how much of the events' files has been read for them, 0 to 1; they may come only at its end. */
  readonly read?: number;
  /** Rows answered, on average since the phase began. */
  readonly perSecond: number;
  /** Until all rows are answered; of items, until the files are read. Whole seconds; undefined while nothing is known. */
  readonly secondsLeft?: number;
}

/** How an import ended. */
export interface FinalState extends Counts {
  readonly phase: 'done' | 'interrupted' | 'failed';
  readonly items: Counts;
  readonly events: Counts;
  readonly seconds: number;
  readonly perSecond: number;
  /** Why it failed. */
  readonly message?: string;
}

/** Shows how an import goes on. */
export interface Progress {
  show(state: PhaseState): void;
  finish(state: FinalState): void;
}

/** One JSON object a line. */
export function jsonProgress(output: Output): Progress {
  const line = (state: PhaseState | FinalState) => void output.write(`${JSON.stringify(state)}\n`);
  return { show: line, finish: line };
}

/** A line for people, and a summary at the end. */
export function textProgress(output: Output, now?: () => number): Progress {
  const line = new StatusLine(output, now);
  return {
    show: (state) => line.show(phaseText(state)),
    finish({ phase, items, events, seconds, perSecond, message }) {
      const why = message === undefined ? '' : `: ${message}`;
      line.end(
        `items:  ${countsText(items)}\nevents: ${countsText(events)}\n` +
          `${phase} after ${duration(seconds, 1)}, ${format(perSecond)} rows/s${why}\n`,
      );
    },
  };
}

function phaseText({ phase, sent, total, read, perSecond, secondsLeft, malformed }: PhaseState): string {
  const of = total === undefined ? '' : ` of ${format(total)}`;
  const timeLeft = secondsLeft === undefined ? '' : `, ${duration(secondsLeft)} left`;
  const share = read === undefined ? '' : `, ${Math.floor(read * 100)} % of the files read`;
  const bad = malformed > 0 ? `, ${format(malformed)} malformed` : '';
  return `${phase}: ${format(sent)}${of}, ${format(perSecond)}/s${share}${timeLeft}${bad}`;
}

function countsText({ accepted, refused, malformed, repeated }: Counts): string {
  return `${format(accepted)} accepted, ${format(refused)} refused, ${format(malformed)} malformed, ${format(repeated)} repeated`;
}

function format(count: number): string {
  return Math.round(count).toLocaleString('en');
}
