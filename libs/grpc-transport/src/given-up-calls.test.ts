import { once } from 'node:events';
import type { RpcError } from './client';
import { startSimilarItems } from './similar-items-server';

/** More than Node.js lets a connection give up at once, were it not told otherwise. */
const GIVEN_UP = 1_500;

it('answers a call on a connection on which a thousand others were given up meanwhile', async () => {
  const allBegun = Promise.withResolvers<void>();
  const allGone = Promise.withResolvers<void>();
  let inHand = 0;
  const { ask, stop } = await startSimilarItems(async (tenant, { signal }) => {
    if (tenant === 'patient') return allGone.promise;
    if (++inHand === GIVEN_UP) allBegun.resolve();
    await once(signal, 'abort');
    if (--inHand === 0) allGone.resolve();
  });
  try {
    const patient = ask('patient');
    patient.catch(() => undefined);
    const gone = new AbortController();
    const hasty = Promise.allSettled(Array.from({ length: GIVEN_UP }, () => ask('hasty', { signal: gone.signal })));
    await allBegun.promise;
    gone.abort();
    const codes = (await hasty).map((one) => one.status === 'rejected' && (one.reason as RpcError).code);
    expect(new Set(codes)).toEqual(new Set(['CANCELLED']));
    await expect(patient).resolves.toEqual({ recommendation: undefined });
  } finally {
    await stop();
  }
}, 30_000);
