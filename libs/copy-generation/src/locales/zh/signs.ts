import { type ConceptId } from '../../lexicon/concepts';

/** Colours and materials that a single sign says right before a thing: "黑肩带", "皮套". Anywhere else it may begin any word. */
export const signs: ReadonlyMap<string, readonly ConceptId[]> = new Map<string, readonly ConceptId[]>([
  ['黑', ['black']],
  ['白', ['white']],
  ['灰', ['grey']],
  ['红', ['red']],
  ['蓝', ['blue']],
  ['绿', ['green']],
  ['黄', ['yellow']],
  ['橙', ['orange']],
  ['橘', ['orange']],
  ['棕', ['brown']],
  ['褐', ['brown']],
  ['粉', ['pink']],
  ['紫', ['purple']],
  ['皮', ['leather']],
  ['麻', ['linen']],
  ['绒', ['velvet']],
  ['瓷', ['ceramic']],
]);
