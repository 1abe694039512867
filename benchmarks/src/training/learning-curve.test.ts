import { learningCurveSvg } from './learning-curve';

test('draws both lines from their first to their last epoch, inside the picture', () => {
  const svg = learningCurveSvg('Beauty <seed 1>', [
    { epoch: 1, seconds: 10, loss: 9 },
    { epoch: 2, seconds: 20, loss: 7, validation: 0.03 },
    { epoch: 3, seconds: 30, loss: 6.5 },
    { epoch: 4, seconds: 40, loss: 6.4, validation: 0.07 },
  ]);
  const [loss, validation] = [...svg.matchAll(/points="([^"]+)"/g)].map(([, points]) => points.split(' '));
  expect(loss).toHaveLength(4);
  expect(validation).toHaveLength(2);
  expect(loss[0].endsWith(',56.0')).toBe(true);
  expect(loss[3]).toBe('664.0,304.0');
  expect(validation[1]).toBe('664.0,56.0');
  expect(svg).toContain('Beauty &lt;seed 1>');
  expect(svg).not.toMatch(/NaN|Infinity/);
});

test('draws a run that never validated', () => {
  expect(learningCurveSvg('short', [{ epoch: 1, seconds: 1, loss: 2 }])).not.toMatch(/NaN|points="[^"]*Infinity/);
});
