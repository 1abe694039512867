import { type Style, type Tone } from '../locale';

const plainOpener = ['这是{name}', '看看{name}', '聚焦{name}', '来看{name}', '产品介绍：{name}'] as const;
const warmOpener = ['一起看看{name}', '为您介绍{name}', '认识一下{name}', '请看{name}', '和您一起了解{name}'] as const;
const crispOpener = ['{name}', '一览：{name}', '简而言之：{name}', '简介：{name}', '简要介绍：{name}'] as const;

/** Style lines: what they say is true of any product. */
export const styles: Readonly<Record<Tone, Style>> = {
  plain: {
    opener: plainOpener,
    nounOpener: plainOpener,
    details: ['{Details}。', '概览：{details}。', '产品细节：{details}。'],
    callToAction: ['查看详情', '查看产品', '了解更多'],
  },
  warm: {
    opener: warmOpener,
    nounOpener: warmOpener,
    details: ['近看细节：{details}。', '细节如下：{details}。', '细细看来：{details}。'],
    callToAction: ['仔细看看', '来看看吧', '去看看'],
  },
  crisp: {
    opener: crispOpener,
    nounOpener: crispOpener,
    details: ['{Details}。', '要点：{details}。', '关键信息：{details}。'],
    callToAction: ['查看', '详情', '更多'],
  },
};
