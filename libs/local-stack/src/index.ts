export { AlreadyRunningError, LocalStackError } from './errors';
export { freePorts } from './ports';
export { dockerAnswers } from './docker-engine';
export { waitForKafka } from './kafka';
export { query, waitForPostgres } from './postgres';
export { startStack, type Stack, type StackOptions } from './stack';
export { type Child, type ExitStatus, type Supervisor } from './supervisor';
export { waitUntil, type WaitOptions } from './wait-until';
export { workspaceRoot } from './workspace';
