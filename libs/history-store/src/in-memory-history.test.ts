import { describeHistory } from './history-conformance';
import { createInMemoryHistory } from './in-memory-history';

describeHistory('in memory', () => {
  const history = createInMemoryHistory();
  return { reader: history, writer: history, eraser: history };
});
