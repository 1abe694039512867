import { importProgress, parseLine, trainingProgress } from './progress-lines';

test('lines of the import: a phase as it goes on, and the final count', () => {
  const events =
    '{"phase":"events","sent":500,"accepted":499,"refused":1,"malformed":2,"repeated":3,"total":900,"perSecond":5}';
  expect(parseLine(importProgress, events)).toMatchObject({ phase: 'events', accepted: 499, total: 900 });
  const done =
    '{"phase":"done","sent":500,"accepted":499,"refused":1,"malformed":2,"repeated":3,"items":{},"events":{}}';
  expect(parseLine(importProgress, done)).toMatchObject({ phase: 'done', refused: 1, malformed: 2, repeated: 3 });
});

test('what the trainer says at the end, with its metrics beside those of popularity', () => {
  const line =
    '{"phase":"publish","outcome":"published","kind":"personal","modelId":"m1","reason":"better","metrics":{"ndcg@10":{"model":0.2,"popularity":0.1}},"seconds":4}';
  expect(parseLine(trainingProgress, line)).toMatchObject({
    outcome: 'published',
    modelId: 'm1',
    metrics: { 'ndcg@10': { model: 0.2, popularity: 0.1 } },
  });
});

test('other lines on the same output are no progress: a log, a broken line, text', () => {
  for (const line of ['{"level":30,"msg":"ready"}', '{"phase":"events","sent":', 'phase', '']) {
    expect(parseLine(importProgress, line)).toBeUndefined();
    expect(parseLine(trainingProgress, line)).toBeUndefined();
  }
});
