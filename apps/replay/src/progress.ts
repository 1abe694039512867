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

export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** One JSON object a line. */
export function jsonProgress(output: Output): Progress {
  const line = (state: PhaseState | FinalState) => void output.write(`${JSON.stringify(state)}\n`);
  return { show: line, finish: line };
}

const PLAIN_LINE_EVERY_MS = 5_000;

/** A line for people: on a terminal it is written over, elsewhere a new one comes every few seconds. */
export function textProgress(output: Output, now: () => number = () => performance.now()): Progress {
  let nextLineAt = now() + PLAIN_LINE_EVERY_MS;
  return {
    show(state) {
      if (output.isTTY) {
        output.write(`\r\u001b[K${phaseText(state)}`);
      } else if (now() >= nextLineAt) {
        nextLineAt = now() + PLAIN_LINE_EVERY_MS;
        output.write(`${phaseText(state)}\n`);
      }
    },
    finish(state) {
      if (output.isTTY) output.write('\r\u001b[K');
      const { phase, items, events, seconds, perSecond, message } = state;
      output.write(
        `items:  ${countsText(items)}\nevents: ${countsText(events)}\n` +
          `${phase} after ${duration(seconds)}, ${format(perSecond)} rows/s${message === undefined ? '' : `: ${message}`}\n`,
      );
    },
  };
}

function phaseText({ phase, sent, total, read, perSecond, secondsLeft, malformed }: PhaseState): string {
  const of = total === undefined ? '' : ` of ${format(total)}`;
  const timeLeft = secondsLeft === undefined ? '' : `, ${duration(secondsLeft, 0)} left`;
  const share = read === undefined ? '' : `, ${Math.floor(read * 100)} % of the files read`;
  const bad = malformed > 0 ? `, ${format(malformed)} malformed` : '';
  return `${phase}: ${format(sent)}${of}, ${format(perSecond)}/s${share}${timeLeft}${bad}`;
}

function countsText({ accepted, refused, malformed, repeated }: Counts): string {
  return `${format(accepted)} accepted, ${format(refused)} refused, ${format(malformed)} malformed, ${format(repeated)} repeated`;
}

/** `8.5 s`, `12 min 4 s`, `3 h 20 min`. */
function duration(seconds: number, digits = 1): string {
  if (Number(seconds.toFixed(1)) < 60) return `${seconds.toFixed(digits)} s`;
  const whole = Math.round(seconds);
  if (whole < 3_600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3_600)} h ${Math.floor((whole % 3_600) / 60)} min`;
}

function format(count: number): string {
  return Math.round(count).toLocaleString('en');
}
