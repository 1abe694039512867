/** One epoch of a run. */
export interface CurvePoint {
  epoch: number;
  seconds: number;
  loss: number;
  /** NDCG@10, where the epoch validated. */
  validation?: number;
}

const [WIDTH, HEIGHT, MARGIN] = [720, 360, 56];

/** The loss and the validation figure of a run against its seconds, as an SVG of two lines with an axis each. */
export function learningCurveSvg(title: string, points: readonly CurvePoint[]): string {
  const validated = points.filter(({ validation }) => validation !== undefined);
  const end = points.at(-1)?.seconds ?? 1;
  const x = (seconds: number) => MARGIN + (seconds / end) * (WIDTH - 2 * MARGIN);
  const loss = axis(points.map((point) => point.loss));
  const ndcg = axis(validated.map((point) => point.validation!));
  const line = (at: readonly CurvePoint[], y: (point: CurvePoint) => number, colour: string) =>
    `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${at
      .map((point) => `${x(point.seconds).toFixed(1)},${y(point).toFixed(1)}`)
      .join(' ')}"/>`;
  const text = (at: number, y: number, words: string, anchor: string, colour = '#333') =>
    `<text x="${at}" y="${y}" text-anchor="${anchor}" fill="${colour}">${words}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text(WIDTH / 2, 24, escaped(title), 'middle'),
    `<path d="M${MARGIN} ${MARGIN} V${HEIGHT - MARGIN} H${WIDTH - MARGIN} V${MARGIN}" fill="none" stroke="#999"/>`,
    line(points, (point) => loss.y(point.loss), LOSS),
    line(validated, (point) => ndcg.y(point.validation!), VALIDATION),
    ...[loss.least, loss.most].map((value) => text(MARGIN - 6, loss.y(value), value.toFixed(2), 'end', LOSS)),
    ...[ndcg.least, ndcg.most].map((value) =>
      text(WIDTH - MARGIN + 6, ndcg.y(value), value.toFixed(4), 'start', VALIDATION),
    ),
    text(MARGIN, MARGIN - 10, 'loss (nats)', 'start', LOSS),
    text(WIDTH - MARGIN, MARGIN - 10, 'validation NDCG@10', 'end', VALIDATION),
    text(MARGIN, HEIGHT - MARGIN + 18, '0 s', 'middle'),
    text(WIDTH - MARGIN, HEIGHT - MARGIN + 18, `${end.toFixed(0)} s, epoch ${points.at(-1)?.epoch ?? 0}`, 'middle'),
    '</svg>\n',
  ].join('\n');
}

const LOSS = '#b3541e';
const VALIDATION = '#1e5fb3';

/** The range of some values, 0 of none, and where in the picture a value stands. */
function axis(values: readonly number[]): { least: number; most: number; y: (value: number) => number } {
  const [least, most] = values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
  const span = most > least ? most - least : 1;
  return { least, most, y: (value) => HEIGHT - MARGIN - ((value - least) / span) * (HEIGHT - 2 * MARGIN) };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
