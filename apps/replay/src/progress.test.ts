import { jsonProgress, textProgress, type FinalState, type PhaseState } from './progress';

const counts = { sent: 1_500, accepted: 1_499, refused: 1, malformed: 2, repeated: 0 };
const state: PhaseState = { phase: 'events', ...counts, total: 4_000, perSecond: 500, secondsLeft: 5 };
const none = { sent: 0, accepted: 0, refused: 0, malformed: 0, repeated: 0 };
const final: FinalState = { phase: 'done', ...counts, items: none, events: counts, seconds: 3, perSecond: 500 };

function output(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

test('programs read a JSON object a line', () => {
  const out = output(false);
  const progress = jsonProgress(out);
  progress.show(state);
  progress.finish(final);
  expect(out.written.every((line) => line.endsWith('\n'))).toBe(true);
  expect(out.written.map((line) => JSON.parse(line) as unknown)).toEqual([state, final]);
});

test('people on a terminal see one line with rate and time left, and all counts at the end', () => {
  const out = output(true);
  const progress = textProgress(out);
  progress.show(state);
  expect(out.written.join('')).toContain('events: 1,500 of 4,000, 500/s, 5 s left, 2 malformed');
  progress.finish(final);
  expect(out.written.join('')).toContain(
    'events: 1,499 accepted, 1 refused, 2 malformed, 0 repeated\ndone after 3.0 s',
  );
});

test('people see how far a file is read for its items, which come when it is read', () => {
  const out = output(true);
  textProgress(out).show({ phase: 'items', ...none, read: 0.437, perSecond: 0, secondsLeft: 95 });
  expect(out.written.join('')).toContain('items: 0, 0/s, 43 % of the files read, 1 min 35 s left');
});

test('a log gets a line every few seconds only', () => {
  let now = 0;
  const out = output(false);
  const progress = textProgress(out, () => now);
  for (now = 0; now < 12_000; now += 250) progress.show(state);
  expect(out.written).toHaveLength(2);
});

test.each([
  [0.04, '0.0 s'],
  [59.94, '59.9 s'],
  [59.96, '1 min 0 s'],
  [3_599.6, '1 h 0 min'],
  [7_265, '2 h 1 min'],
  [200_000, '55 h 33 min'],
])('people read %d seconds as %s', (seconds, text) => {
  const out = output(false);
  textProgress(out).finish({ ...final, seconds });
  expect(out.written.join('')).toContain(`done after ${text}, 500 rows/s\n`);
});

test('a failure tells its reason last', () => {
  const out = output(false);
  textProgress(out).finish({ ...final, phase: 'failed', message: 'a.gz: unexpected end of file' });
  expect(out.written.join('')).toContain('failed after 3.0 s, 500 rows/s: a.gz: unexpected end of file\n');
});
