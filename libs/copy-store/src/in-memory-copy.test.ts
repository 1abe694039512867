import { describeCopy } from './copy-conformance';
import { describeFrames } from './frame-conformance';
import { createInMemoryCopy } from './in-memory-copy';
import { createInMemoryFrames } from './in-memory-frames';
import { createInMemoryPolicies } from './in-memory-policy';
import { describePolicies } from './policy-conformance';

describeCopy('in memory', () => Promise.resolve(createInMemoryCopy()));
describePolicies('in memory', () => Promise.resolve(createInMemoryPolicies()));
describeFrames('in memory', () => Promise.resolve(createInMemoryFrames()));
