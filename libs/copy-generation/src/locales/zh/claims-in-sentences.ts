import type { ClaimWords } from '../check-words';

/** Claims that a whole sentence makes with words that claim nothing by themselves: "坏了我们再寄一张". */
export const claimsInSentences: readonly ClaimWords[] = [
  {
    claimClass: 'warranty',
    rule: 'evidence',
    carriedBy: ['warranty', 'guarantee'],
    phrases: `我们负责; 我们为每; 由我们承担; 我们承担; 我们再寄; 我们换新; 我们修; 坏了就换; 坏了换; 费用由我们`,
  },
  {
    claimClass: 'promotion',
    rule: 'banned',
    phrases: `只到星期; 只到周; 仅到周; 截至周; 截止到周; 到周日为止; 所剩无几; 手慢无; 运费我们; 邮费我们`,
  },
  {
    claimClass: 'superlative',
    rule: 'banned',
    phrases: `梦寐以求; 梦想中的; 堪称奇迹; 令人惊艳; 没有 .. 能比; 没有 .. 可比; 找不到更好; 找不到比; 没有更好; 同类之首; 首屈一指; 名列前茅; 独占鳌头`,
  },
  {
    claimClass: 'eco',
    rule: 'evidence',
    phrases: `河流保持; 河水清澈; 海洋清澈; 还河流; 还大海; 保护河流; 保护海洋; 不污染; 无污染`,
  },
  {
    claimClass: 'health',
    rule: 'evidence',
    phrases: `脉搏; 心跳平稳; 强健; 强化膝盖; 告别头痛; 告别疼痛; 安神; 助眠; 帮助入睡; 助您入睡; 快速入睡`,
  },
  {
    claimClass: 'safety',
    rule: 'banned',
    phrases: `摔倒也不会受伤; 不会受伤; 摔不伤; 毫发无伤; 绝对安全; 万无一失`,
  },
];
