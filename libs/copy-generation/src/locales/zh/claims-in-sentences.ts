import { FOR_WHOM, HIDDEN_PARTS, IN_THE_BOX, KEEPS_FORM, KEEPS_TEMPERATURE } from '../carried-by';
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
  {
    // What gets wet and takes no harm.
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: ['water_resistant', 'waterproof'],
    phrases: `
      也|都|绝|照样|依然|依旧|仍|仍然 (是) 不湿|不会湿|不透|不渗|不漏|干的|干爽|干燥|不进水|不怕; 淋|泼|浇|洒|溅|打 不湿|不透|不坏|不进
      泼|洒|浇|倒 上|了|到 (杯) (点) 水|茶|茶水|咖啡|汤|汤汁|牛奶|果汁|酒|饮料|雨水 .. 不渗|不透|不湿|没事|无碍|无妨|不留; 滴水不透; 水珠 滚落|滑落|弹开|不留; 雨水 (一) 抖|滑落|弹开|滚落
      雨里|雨中|雨下|大雨里|暴雨里 .. 不湿|不透|没事|照样|无碍|无妨|不在话下
    `,
  },
  {
    // What is held under water.
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: ['waterproof'],
    phrases: `
      潜到|潜入|潜进|潜下|沉到|沉入|沉进 (水) (下|底|里|中) .. 照样|照常|也|都|依旧|依然|不误|没事
      掉进|落进|掉到|落到|掉入|落入|泡进|泡在|浸在|浸进|浸入|沉在|扔进|放进|丢进 .. 水|水里|水中|溪|溪里|河|河里|海|海里|湖里|池里|泳池|浴缸|盆里 .. 也|都|照样|照常|没事|不坏|不怕|依旧|无碍|无妨
      泡 在 水里|水中 .. 没事|不坏|不怕|照样; 跟着你|陪你|随你|带着它 下水|潜水|游泳|浮潜|跳水|冲浪
    `,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: KEEPS_TEMPERATURE,
    isDoubtful: true,
    phrases: `保持 .. 温热|凉爽|冰凉|冰爽|冰冷|热度|温度; 一直|始终 (保) (持) 热|温热|凉|冷; 不烫手; 不冰手; 不会变凉`,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: KEEPS_FORM,
    isDoubtful: true,
    phrases: `不起皱; 不会起皱; 不易皱; 不会缩水; 不会褪色; 不会变形; 不会起球; 不掉毛; 不会掉色; 不走形; 不松垮`,
  },
  {
    claimClass: 'compatibility',
    rule: 'evidence',
    carriedBy: FOR_WHOM,
    isDoubtful: true,
    phrases: `给孩子用; 给孩子们; 给宝宝用; 给小朋友用; 给儿童用; 孩子用的; 儿童用的; 宝宝用的; 供儿童; 供孩子; 送给孩子|宝宝|小朋友|儿童; 孩子专用; 宝宝专用; 儿童专用`,
  },
  {
    claimClass: 'promotion',
    rule: 'evidence',
    carriedBy: IN_THE_BOX,
    isDoubtful: true,
    phrases: `附赠; 赠送; 随赠; 加赠; 另赠; 额外送; 附上 (一) 张|个|份|本`,
  },
  {
    claimClass: 'safety',
    rule: 'evidence',
    carriedBy: HIDDEN_PARTS,
    isDoubtful: true,
    phrases: `暗袋; 暗格; 隐藏口袋; 隐藏 (式) 口袋|夹层|隔层|抽屉; 秘密口袋; 秘密夹层; 隐形口袋; 隐形拉链袋`,
  },
];
