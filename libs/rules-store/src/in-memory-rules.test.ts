import { createInMemoryRules } from './in-memory-rules';
import { describeRules } from './rules-conformance';

describeRules('in memory', () => Promise.resolve(createInMemoryRules()));
