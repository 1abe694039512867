import { type Locale } from '../locale';

/** "尺码" is said of clothes and shoes only. */
export const measuredSizes: Locale['measuredSizes'] = {
  wording: {
    label: '规格',
    phrase: { one: ['规格为{value}'], many: ['规格有{value}'] },
    clause: { one: ['规格为{value}'], many: ['规格有{value}'] },
  },
  frames: {
    size: ['规格：{value}。', '规格为{value}。', '产品规格：{value}。'],
    sizes: ['可选规格：{value}。', '规格：{value}。', '规格有{value}可选。'],
    sizeCount: ['共{count}种规格可选。', '有{count}种规格。', '可选规格：{count}种。'],
  },
};
