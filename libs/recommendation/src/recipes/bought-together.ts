import { boughtTogether as boughtInModel, neighboursOf } from '@attune/ranking-model';
import type { Stage } from '../answer';
import { stagesAroundItem } from '../stages/fallback-stages';
import { boughtWith, viewedWith } from '../reasons';
import type { Recommendation } from '../recommendation';
import { exclusion } from '../exclusion';
import type { Selection } from '../selection';
import { itemAt, type Shop } from '../shop';
import { answerAround, type ItemInput, shortfall } from './similar';

/**
 * What is bought in the same basket as an item; when no basket says enough, what is viewed with it, then its category,
 * then what is popular. Never the item itself.
 */
export function boughtTogether(shop: Shop, input: ItemInput): Recommendation {
  return answerAround(shop, input, stages);
}

const NOT_SHOWN = 'nothing that is bought with it can be shown';

function* stages(shop: Shop, itemId: string, selection: Selection): Iterable<Stage> {
  const { catalog, model } = shop;
  const index = model?.itemIndex.get(itemId);
  if (model && index !== undefined) {
    // Few neighbours are asked for, so there is no need to look at all that may be shown.
    const isHidden = exclusion(shop, model, { isExcluded: selection.isExcluded });
    const item = catalog.item(itemId);
    const bought = boughtInModel(model, index, selection.k, isHidden);
    const viewed = neighboursOf(model.coVisits, index).filter((neighbour) => !isHidden(neighbour.item));
    const why = neighboursOf(model.boughtTogether, index).length > 0 ? NOT_SHOWN : 'no basket holds it';
    for (const { scored, reason, levelReason } of [
      { scored: bought, reason: boughtWith(itemId, item), levelReason: '' },
      { scored: viewed, reason: viewedWith(itemId, item), levelReason: `${why}: items viewed with it` },
    ]) {
      yield {
        level: 'item',
        levelReason,
        candidates: scored.map((one) => ({ item: itemAt(shop, model, one.item), score: one.score, reason })),
      };
    }
  }
  const why = shortfall(shop, itemId, 'nothing that is bought or viewed with it can be shown');
  yield* stagesAroundItem(shop, itemId, why, selection);
}
