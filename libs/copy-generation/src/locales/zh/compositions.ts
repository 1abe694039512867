import { type Compositions, type Qualifier } from '../compositions';

const BEFORE: Readonly<Partial<Record<Qualifier, string>>> = {
  ...{
    organic: '有机',
    recycled: '再生',
    coated: '涂层',
    powder_coated: '粉末喷涂',
    waxed: '上蜡',
    brushed: '拉丝',
    forged: '锻造',
  },
  ...{ hardened: '淬火', galvanised: '镀锌', washed: '水洗', woven: '编织', stretch: '弹力', stainless: '不锈' },
};

export const compositions: Compositions = {
  material: (qualifier, material) => (qualifier === 'blend' ? `${material}混纺` : `${BEFORE[qualifier]}${material}`),
  colour: (shade, colour) => `${{ matt: '哑光', light: '浅', dark: '深' }[shade]}${colour}`,
  counts: {
    person: ['#人', '#人'],
    piece: ['#件', '#件'],
    cup: ['#杯', '#杯'],
    serving: ['#份', '#份'],
    capsule: ['#粒', '#粒'],
    sheet: ['#张', '#张'],
  },
};
