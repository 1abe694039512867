import type { BenchmarkRow } from '../benchmark';
import { load } from '../load';
import type { BareLimits } from './bare-limits';
import { batchBodies, startPoster } from './poster';

const BATCH = 100;
const BATCH_CONNECTIONS = 8;
const SINGLE_CONNECTIONS = 32;
const SECONDS = 10;

/** Events per second that the collector acknowledges, each after the broker has; the load's own cost included. */
export async function measureCollector(
  collectorUrl: string,
  views: readonly string[],
  limits: BareLimits,
): Promise<BenchmarkRow[]> {
  const batched = await post(collectorUrl, batchBodies(views, BATCH), BATCH_CONNECTIONS);
  const singles = await post(
    collectorUrl,
    views.map((view) => Buffer.from(view)),
    SINGLE_CONNECTIONS,
  );
  const compared = { comparedTo: 'kafkajs produce of the same bytes, alone', reference: limits.produced };
  const single = `collector, single events, ${SINGLE_CONNECTIONS} connections`;
  return [
    {
      figure: `collector, batches of ${BATCH}, ${BATCH_CONNECTIONS} connections`,
      ...{ value: batched.callsPerSecond * BATCH, unit: 'events/s', ...compared },
    },
    { figure: single, value: singles.callsPerSecond, unit: 'events/s', ...compared },
    { figure: `${single}: p50`, value: singles.p50Ms, unit: 'ms', comparedTo: '' },
    { figure: `${single}: p99`, value: singles.p99Ms, unit: 'ms', comparedTo: '' },
  ];
}

/** The bodies come again when they have all been posted: the collector does not mind, only who stores does. */
async function post(collectorUrl: string, bodies: readonly Buffer[], connections: number) {
  const poster = startPoster(`${collectorUrl}/v1/events`, connections);
  try {
    return await load((n) => poster.post(bodies[n % bodies.length]), { concurrency: connections, seconds: SECONDS });
  } finally {
    poster.close();
  }
}
