import { DEFAULT_TENANT, rulesV1 } from '@attune/contracts';
import type { GrpcClient } from '@attune/grpc-transport';
import { DEMO_SHOP_RULES } from '@attune/local-stack';

type RulesClient = Pick<GrpcClient<typeof rulesV1.RulesServiceClient.service>, 'getRules' | 'putRules'>;

/** Gives the demo shop's lists their rules, where nobody has decided about them: a place that ever had some keeps them. */
export async function arrangeDemoLists(client: RulesClient): Promise<void> {
  const tenant = DEFAULT_TENANT;
  for (const { place, rules } of DEMO_SHOP_RULES) {
    const { current } = await client.getRules({ tenant, place, version: 0 });
    if (current?.version !== 0) continue;
    await client.putRules(rulesV1.PutRulesRequest.fromPartial({ tenant, place, rules, expectedVersion: 0 }));
  }
}
