import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { negotiate } from '../locales';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { shopProduct } from './shop-products';
import { verifyText } from './verify-text';

const BAG = shopProduct('bag', 'Torvik Backpack', 'Backpacks', { material: 'polyester', pockets: '5', volume: '22 l' });
const SAW = shopProduct('saw', 'Tamsin Pruning Saw', 'Garden Tools', {
  ...{ blade_material: 'steel', max_branch_diameter: '30 mm', length: '38 cm' },
});

function findingsIn(product: typeof BAG, text: string): string[] {
  const { findings } = verifyText([{ name: 'body', text }], {
    ...{ product, grammar: negotiate('zh')!, channel: 'email_body' as const, extent: 'part' as const },
    ...{ catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY },
  });
  return findings.filter(({ check }) => check !== 'form').map(({ words }) => words);
}

describe('the life around a product, in Chinese', () => {
  it.each([
    ['ways', BAG, '往肩上一甩，这只背包就跟你去赶早班车。'],
    ['deeds and how they end', BAG, '收拾完，塞进背包，一转身就出了门。'],
    ['moods', BAG, '有点慵懒，有点文艺，背包陪你走走停停。'],
    ['the garden', SAW, '月季谢了，枯枝剪完，收工喝茶。'],
    ['turns and times', SAW, '绕着院子转三圈，隔三差五锯一锯。'],
    ['what it is not for', SAW, '枝条粗过 30 毫米的话，就别锯了。'],
  ])('is not said of it: %s', (_, product, text) => expect([text, findingsIn(product, text)]).toEqual([text, []]));

  it.each([
    ['that it stays dry', BAG, '雨里走一趟也不湿的背包。'],
    ['that it may be in water', BAG, '掉进河里泡一会儿，书也是干的。'],
    ['a part', BAG, '往肩上一甩，胸扣一收。'],
    ['how heavy it is', BAG, '轻飘飘的背包。'],
    ['more than it can', SAW, '粗过 30 毫米的枝条也锯得动。'],
  ])('does not hide what is said of it: %s', (_, product, text) =>
    expect([text, findingsIn(product, text)]).not.toEqual([text, []]),
  );
});
