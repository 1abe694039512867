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
      const ended = { done: 'done', interrupted: 'interrupted', failed: `failed: ${message ?? ''}` }[phase];
      output.write(
        `items:  ${countsText(items)}\nevents: ${countsText(events)}\n` +
          `${ended} after ${seconds.toFixed(1)} s, ${format(perSecond)} rows/s\n`,
      );
    },
  };
}

function phaseText({ phase, sent, total, read, perSecond, malformed }: PhaseState): string {
  const of = total === undefined ? '' : ` of ${format(total)}`;
  const left = total === undefined || perSecond === 0 ? undefined : Math.max(0, (total - sent) / perSecond);
  const timeLeft = left === undefined ? '' : `, ${Math.ceil(left)} s left`;
  const share = read === undefined ? '' : `, ${Math.floor(read * 100)} % of the files read`;
  const bad = malformed > 0 ? `, ${format(malformed)} malformed` : '';
  return `${phase}: ${format(sent)}${of}, ${format(perSecond)}/s${timeLeft}${share}${bad}`;
}

function countsText({ accepted, refused, malformed, repeated }: Counts): string {
  return `${format(accepted)} accepted, ${format(refused)} refused, ${format(malformed)} malformed, ${format(repeated)} repeated`;
}

function format(count: number): string {
  return Math.round(count).toLocaleString('en');
}
