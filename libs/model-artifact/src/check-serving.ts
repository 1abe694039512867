import { ServingChangedError } from './errors';
import type { ExpectedServing } from './model-registry';

/** @throws ServingChangedError when something is expected to serve, or nothing, and `serving` is another */
export function checkServing(tenant: string, serving: string | undefined, expected: ExpectedServing | undefined): void {
  if (expected && serving !== expected.serving) throw new ServingChangedError(tenant, expected.serving, serving);
}
