import type { HistoryReader } from '@attune/history-store';
import { interactionWeight } from '@attune/ranking-model';
import { ACTIVITY_HALF_LIVES_MS, type Fading, TouchCounter } from '@attune/recommendation';
import type { TenantShop } from './tenant-shop';

const DAY_MS = 86_400_000;
/** After so many half-lives a touch says nothing any more. */
const HALF_LIVES_READ = 8;
/** Touches of the last seconds may be on their way still. */
const SETTLED_MS = 5_000;
/** All is counted again at times: what came late counts then, and what was erased does not. */
const AFRESH_MS = 3_600_000;

/** A poll that keeps count of what shoppers touch at this time, so that what is popular needs no model. */
export function followActivity(shop: TenantShop, histories: HistoryReader, clock = Date.now): () => Promise<void> {
  let counted: { counter: TouchCounter; to: number; afreshAt: number } | undefined;

  /** Adds what was touched between two moments, day by day: no query is longer than a day's events. */
  const count = async (counter: TouchCounter, fading: Fading, from: number, to: number) => {
    const halfLifeMs = ACTIVITY_HALF_LIVES_MS[fading];
    for (let at = Math.max(from, to - HALF_LIVES_READ * halfLifeMs); at < to; at = Math.min(at + DAY_MS, to)) {
      const end = Math.min(at + DAY_MS, to);
      const range = { from: new Date(at), to: new Date(end) };
      for (const { itemId, type, touches } of await histories.touches(shop.name, range, halfLifeMs)) {
        counter.add(fading, itemId, interactionWeight(type) * touches, end);
      }
    }
  };

  return async function takeOverActivity() {
    const to = clock() - SETTLED_MS;
    const isFresh = counted !== undefined && to - counted.afreshAt < AFRESH_MS;
    const { counter, to: from, afreshAt } = isFresh ? counted! : { counter: new TouchCounter(to), to: 0, afreshAt: to };
    // What fails half-way is not counted twice: the poll after it counts afresh.
    counted = undefined;
    await count(counter, 'usual', from, to);
    await count(counter, 'recent', from, to);
    counted = { counter, to, afreshAt };
    shop.activity = counter.activity(to);
  };
}
