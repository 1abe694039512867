import { type Wordings } from '../check-words';

/** What says yes or no to an attribute without its name: that a waterproof thing must be kept from water. */
export const wordings: Wordings = [
  {
    attribute: /^water_?(?:proof|resistant|repellent)/,
    yes: `不会湿; 淋不湿; 不怕水; 不怕雨; 不怕淋; 淋雨也没事; 滴水不漏; 不进水; 不透水; 可以淋雨; 戴着洗澡; 戴着游泳`,
    no: `不能沾水; 不可沾水; 勿沾水; 不能碰水; 不可碰水; 怕水; 怕潮; 不能淋雨; 不可淋雨; 请保持干燥; 远离水; 不能弄湿; 遇水即坏; 会漏水; 会渗水; 会进水; 一淋就湿; 会打湿`,
  },
  {
    attribute: /^blackout/,
    yes: `全黑; 挡住光线; 阻挡光线; 一片漆黑; 完全遮光`,
    no: `透光; 透进光线`,
  },
  {
    attribute: /^rechargeable$/,
    yes: `充满; 充电线; 充电器; 充一次电; 快充; 充好电`,
    no: `更换电池; 换电池; 一次性电池; 干电池`,
  },
  {
    attribute: /^refill/,
    yes: `补充装; 再次填充; 反复填充; 可续装; 可再灌; 重新灌满`,
    no: `一次性; 用完即弃; 用完就扔`,
  },
  {
    attribute: /^dishwasher/,
    yes: ``,
    no: `只能手洗; 仅限手洗; 只可手洗; 仅可手洗`,
  },
  {
    attribute: /^machine_wash/,
    yes: ``,
    no: `只能手洗; 仅限手洗; 只可手洗; 只能干洗; 仅限干洗; 只可干洗`,
  },
  {
    attribute: /tumble|dryer/,
    yes: `放进烘干机; 可以烘干; 烘干机烘干; 滚筒烘干; 可烘干`,
    no: ``,
  },
  {
    attribute: /^(?:self_)?assembly_(?:required|needed)/,
    yes: ``,
    no: `已组装好; 组装好; 无需组装; 免组装; 已装好; 装好送达`,
  },
  {
    attribute: /^co_?op(?:erative)?$/,
    yes: `共同获胜; 一起赢; 同舟共济`,
    no: `只有一个人能赢; 只有一人能赢; 只有一个赢家; 只有一位赢家; 互相竞争; 打败对手; 击败对手; 打败其他`,
  },
  {
    attribute: /^reversible$/,
    yes: `两面都能用; 两面可用; 双面可用; 双面使用; 翻面使用; 正反两用`,
    no: `只有一面; 单面`,
  },
  {
    attribute: /^vegan$/,
    yes: ``,
    no: `含牛奶; 含有牛奶; 含鸡蛋; 含有鸡蛋; 含蜂蜜; 含有蜂蜜; 含黄油; 含有黄油; 含明胶; 含有明胶; 含奶油`,
  },
  {
    attribute: /^frost/,
    yes: `户外过冬; 室外过冬; 不怕冻; 不怕霜冻; 冬天也能放在室外; 冬天放在户外`,
    no: `入冬前收; 冬天请收; 怕冻; 霜冻前`,
  },
  {
    attribute: /^leak_?(?:proof|free)/,
    yes: ``,
    no: `漏水; 渗漏; 会漏`,
  },
  {
    attribute: /^(?:non|anti)_?slip|^slip_?(?:proof|resistant)/,
    yes: ``,
    no: `打滑; 滑动`,
  },
  {
    attribute: /^oven_(?:safe|proof)|^ovenproof/,
    yes: `放进烤箱; 进烤箱; 入烤箱`,
    no: ``,
  },
  {
    attribute: /^microwave/,
    yes: `放进微波炉; 进微波炉; 入微波炉; 微波炉加热`,
    no: ``,
  },
  {
    attribute: /^freezer/,
    yes: `放进冷冻; 冷冻保存; 放入冷冻`,
    no: ``,
  },
  {
    attribute: /^(?:silent|quiet|noiseless)(?:_|$)/,
    yes: ``,
    no: `响亮; 嘈杂; 噪音大; 咔哒作响; 清脆的声音`,
  },
  {
    attribute: /^(?:timer|auto(?:matic)?_?(?:shut_?|switch_?|power_?)?off)/,
    yes: `自动断电; 自动关闭; 自动关机; 自动熄灭`,
    no: ``,
  },
];
