import {
  DEMO_SHOP_RULES,
  query,
  runJob,
  startServices,
  startStack,
  waitUntil,
  type Services,
  type Stack,
} from '@attune/local-stack';

/** A small demo shop: enough for a model that beats popularity, small enough to be there in seconds. */
const SHOP = ['--products', '600', '--shoppers', '600', '--events', '20000'];

/** Of the storefront's routes for staff. */
export const ADMIN_KEY = 'the-key-of-these-tests';

export interface RunningSystem {
  stack: Stack;
  services: Services;
  stop(): Promise<void>;
}

/** The whole system as processes, with the demo shop's history stored and a model published and served. */
export async function startSystem(): Promise<RunningSystem> {
  const stack = await startStack();
  try {
    const services = await startServices(stack, { demo: true, env: { storefront: { ADMIN_KEY } } });
    await arrangeLists(services.addresses.storefrontUrl);
    let accepted = 0;
    await runJob(stack, 'replay', ['import', '--demo-shop', ...SHOP], {
      env: { COLLECTOR_URL: services.addresses.collectorUrl, PROGRESS: 'json' },
      onLine: (line) => {
        const { phase, events } = JSON.parse(line) as { phase: string; events?: { accepted: number } };
        if (phase === 'done') accepted = events?.accepted ?? 0;
      },
    });
    const all = async () => ((await storedEvents(stack)) === accepted ? true : undefined);
    await waitUntil(all, { what: `${accepted} events to be stored`, timeoutMs: 240_000 });
    await runJob(stack, 'trainer', [], {});
    return { stack, services, stop: () => stack.stop() };
  } catch (error) {
    await stack.stop();
    throw error;
  }
}

/** As the launcher does. */
async function arrangeLists(storefrontUrl: string): Promise<void> {
  for (const { place, rules } of DEMO_SHOP_RULES) {
    const { status } = await fetch(`${storefrontUrl}/admin/v1/rules/${place}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${ADMIN_KEY}` },
      body: JSON.stringify({ expectedVersion: 0, rules }),
    });
    if (status !== 200) throw new Error(`rules for ${place}: HTTP ${status}`);
  }
}

export async function storedEvents(stack: Stack): Promise<number> {
  const { rows } = await query(stack.databaseUrl, 'SELECT count(*)::int AS events FROM event');
  return Number(rows[0]['events']);
}
