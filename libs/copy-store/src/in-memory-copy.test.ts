import { describeCopy } from './copy-conformance';
import { describeFrames } from './frame-conformance';
import { createInMemoryCopy } from './in-memory-copy';
import { createInMemoryFrames } from './in-memory-frames';
import { createInMemoryModelUse } from './in-memory-model-use';
import { createInMemoryPolicies } from './in-memory-policy';
import { describeModelUse } from './model-use-conformance';
import { describePolicies } from './policy-conformance';

describeCopy('in memory', () => Promise.resolve(createInMemoryCopy()));
describePolicies('in memory', () => Promise.resolve(createInMemoryPolicies()));
describeFrames('in memory', () => Promise.resolve(createInMemoryFrames()));
describeModelUse('in memory', () => {
  let now = 0;
  const nextDay = () => Promise.resolve(void (now += 86_400_000));
  return Promise.resolve({ ledger: createInMemoryModelUse(() => now), nextDay });
});
