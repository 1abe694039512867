import { describeCheckpointStore } from './checkpoint-store.conformance';
import { createInMemoryCheckpoints } from './in-memory-checkpoints';

describe('checkpoints in memory', () => {
  describeCheckpointStore(createInMemoryCheckpoints);
});
