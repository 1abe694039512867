import type { Database } from '@attune/database';
import {
  KEPT_POLICIES,
  PolicyConflict,
  type PolicyReader,
  type PolicyVersion,
  type PolicyWriter,
} from './policy-store';
import { addToAudit } from './postgres-audit';

interface PolicyRow {
  version: number;
  policy: object;
  changed_at: Date;
}

/** Policies in PostgreSQL. The tables are those of `migrate`. */
export function createPolicyStore(database: Database): PolicyReader & PolicyWriter {
  return {
    async currentPolicy(tenant) {
      const [row] = await database.query<PolicyRow>(
        'select version, policy, changed_at from copy_policy where tenant = $1 order by version desc limit 1',
        [tenant],
        { name: 'copy-policy' },
      );
      return row && versionOf(row);
    },

    putPolicy: (tenant, policy, expected, reviewer) =>
      database.transaction(async (transaction) => {
        // Of two that have seen the same version, the key lets one in.
        const [row] = await transaction.query<PolicyRow>(
          `insert into copy_policy (tenant, version, policy)
           select $1, $2::integer + 1, $3::jsonb
           where $2 = coalesce((select max(version) from copy_policy where tenant = $1), 0)
           on conflict do nothing
           returning version, policy, changed_at`,
          [tenant, expected, JSON.stringify(policy)],
        );
        if (!row) throw new PolicyConflict(expected);
        await transaction.query('delete from copy_policy where tenant = $1 and version <= $2', [
          tenant,
          row.version - KEPT_POLICIES,
        ]);
        const subjectId = String(row.version);
        await addToAudit(transaction, [{ tenant, subject: 'policy', subjectId, action: 'put', actor: reviewer }]);
        return versionOf(row);
      }),
  };
}

function versionOf({ version, policy, changed_at: changedAt }: PolicyRow): PolicyVersion {
  return { version, policy, changedAt };
}
