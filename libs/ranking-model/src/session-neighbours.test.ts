import fc from 'fast-check';
import { emptyModel } from './empty-model';
import { knownHistory } from './known-history';
import type { RankingModel } from './ranking-model';
import { onlyPart } from './score-parts';
import { addSessionScores, sessionShares } from './session-neighbours';

const ITEMS = 12;
const itemIds = Array.from({ length: ITEMS }, (_, i) => `i${i}`);
const item = fc.nat({ max: ITEMS - 1 });
const sessions = fc.array(fc.uniqueArray(item, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 300 });
const visit = fc.uniqueArray(item, { minLength: 1, maxLength: 8 });

function modelOf(rows: readonly number[][]): RankingModel {
  const offsets = [0];
  for (const row of rows) offsets.push(offsets[offsets.length - 1] + row.length);
  return {
    ...{ ...emptyModel(itemIds), modelId: 'm', blend: onlyPart('sessions') },
    sessions: { offsets: Int32Array.from(offsets), items: Int32Array.from(rows.flat()), gapMs: Infinity },
  };
}

/** What each item of the visit brought to an item's score, the obvious way: every session is looked at and sorted. */
function sharesByHand(rows: readonly number[][], present: readonly number[], asked: number): number[] {
  const length = present.length;
  const like = rows.map((held, session) => {
    const shared = present.flatMap((touched, place) => (held.includes(touched) ? [place] : []));
    return { held, session, shared, similarity: shared.reduce((sum, place) => sum + length - place, 0) };
  });
  const neighbours = like
    .filter(({ similarity }) => similarity > 0)
    .sort((a, b) => b.similarity - a.similarity || b.session - a.session)
    .slice(0, 200);
  const rarity = Math.log(rows.length / rows.filter((held) => held.includes(asked)).length + 1);
  return present.map((_, place) =>
    neighbours
      .filter(({ held, shared }) => held.includes(asked) && shared.includes(place))
      .reduce(
        (sum, { shared }) => sum + ((((length - place) / length) * (length - shared[0])) / length / length) * rarity,
        0,
      ),
  );
}

it('scores and shares are those of all sessions sorted by how like they are (1e-5)', () => {
  fc.assert(
    fc.property(sessions, visit, (rows, present) => {
      const model = modelOf(rows);
      const known = knownHistory(
        model,
        present.map((touched) => ({ itemId: itemIds[touched], weight: 1 })),
      );
      const scores = new Float32Array(ITEMS);
      addSessionScores(model, known, 2, scores);
      const all = itemIds.map((_, i) => i);
      const shares = sessionShares(model, known, all);
      for (const asked of all) {
        const expected = sharesByHand(rows, present, asked);
        expected.forEach((share, place) => expect(shares[asked][place]).toBeCloseTo(share, 5));
        expect(scores[asked]).toBeCloseTo(2 * expected.reduce((sum, share) => sum + share, 0), 4);
      }
    }),
  );
});
