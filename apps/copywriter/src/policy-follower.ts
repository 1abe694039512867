import { readPolicy } from './policy';
import type { TenantCopy, TenantSources } from './tenant-copy';

/**
 * A poll that puts a new policy in force, and has what was published under the one before checked again: a check that
 * fails is made again by the next poll.
 * @param onRead told once the policy is in force
 */
export function followPolicy(
  tenant: TenantCopy,
  { policies, policyChanged, logger }: Pick<TenantSources, 'policies' | 'policyChanged' | 'logger'>,
  signal: AbortSignal,
  onRead: () => void,
): () => Promise<void> {
  let checked: string | undefined;
  return async function takeOverPolicy() {
    const before = tenant.policy;
    const current = await readPolicy(policies, tenant.name);
    // Whoever put one in force during the read knows better; the next poll checks by it.
    const isOld = tenant.policy !== before;
    if (!isOld && current.version !== before.version) {
      tenant.policy = current;
      const { unknown } = current;
      const version = parseInt(current.version);
      if (unknown.length > 0)
        logger.error({ version, unknown }, 'cannot follow all of the policy, and reads it strictly');
    }
    onRead();
    if (isOld || current.version === checked) return;
    await policyChanged(tenant, current, signal);
    checked = current.version;
  };
}
