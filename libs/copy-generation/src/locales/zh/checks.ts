import type { CheckWords } from '../check-words';
import { joinedThemes } from '../joined-themes';
import { claims } from './claims';
import { wordings } from './wordings';
import { components } from './components';
import { crafts } from './crafts';
import { details } from './details';
import { doneByHand } from './done-by-hand';
import { everydayWords } from './everyday-words';
import { features } from './features';
import { fittings } from './fittings';
import { ingredients } from './ingredients';
import { kinds } from './kinds';
import { lifeActs } from './life-acts';
import { lifeFields } from './life-fields';
import { lifeWords } from './life-words';
import { neutralWords } from './neutral-words';
import { ordinaryWords } from './ordinary-words';
import { pieces } from './pieces';
import { places } from './places';
import { shopKinds } from './shop-kinds';
import { shopValues } from './shop-values';
import { signs } from './signs';
import { specialKinds } from './special-kinds';
import { tradeWords } from './trade-words';
import { values } from './values';
import { opposites } from './opposites';
import { sentence } from './sentence-words';
import { negation } from './negation';

const DIGITS = '一二三四五六七八九';

export const checks: CheckWords = {
  signs,
  opposites,
  sentence,
  functionWords: `的 了 和 与 及 或 在 是 为 有 由 以 于 从 到 向 对 把 被 让 给 用 而 且 但 也 都 就 还 又 再 很 更 不 没 无 这 那 此 该 其 它 他 她 我 我们 您 你 你们 一 个 款 件 种 些 之 所 可 能 会 要 请 吗 呢 吧 啊 每 各 并 即 如 若 因 则 只 仅 已 等 中 上 下 里 内 外 前 后 间 这款 一款 该款 这件 一件 这个 一个 以及 并且 而且 但是 因为 所以 如果 还有 并非 没有 不是 可以 能够 具有 带有 通过 根据 关于 至 得 地 着 过`,
  style: `认识 了解 看看 看 请看 一览 介绍 推出 呈现 展示 展现 发现 探索 浏览 查看 选择 挑选 选 可选 选用 采用 使用 运用 制成 制作 制造 打造 设计 加工 缝制 编织 织成 裁剪 剪裁 制 做成 做 成 配有 配备 配 带 附 附有 附带 含 包含 包括 内含 拥有 设有 备有 提供 具备 装 装有 盛 容纳 采 选材 材质 材料 面料 布料 质地 原料 成分 颜色 色彩 色调 色 色系 配色 花色 尺寸 尺码 规格 大小 长度 宽度 高度 深度 厚度 重量 净重 直径 容量 体积 长 宽 高 深 厚 重 约重 测量 共 共有 总 合计 总共 一共 全部 部分 主要 完全 整体 整 款式 款 型号 版本 版 样式 风格 式样 类型 类 类别 种类 系列 分类 品类 专区 区 栏目 产品 商品 物品 单品 品 本品 本款 本产品 品牌 厂商 厂家 旗下 出品 名为 名称 名 称为 叫做 又称 价格 售价 价 定价 标价 售 出售 包装 套装 套 盒装 盒 包 袋 瓶 件 个 只 条 双 对 副 支 把 张 块 枚 枚装 组 台 本 根 粒 片 份 数量 单位 内部 外部 表面 正面 背面 侧面 底部 顶部 边缘 中间 外层 内层 外观 里面 外面 日常 每天 每日 生活 家居 家中 家里 简单 简约 简洁 朴素 基本 基础 普通 清晰 细节 详情 详细 信息 说明 参数 特点 特征 要点 概览 简介 问题 回答 答 问 目录 显示 标明 注明 如下 以下 其中 分别 另外 此外 同时 均 皆 为主 搭配 组合 结合 点缀 装饰 饰 相间 拼接 图案 花纹 印花 纹理 版型 领口 衣领 袖 修身 合身 穿着 穿 佩戴 戴 背 拿 放 挂 打开 关闭 闭合 开合 圆形 方形 长方形 空间 多个 若干 几种 多种 两种 不同 来 上身 机洗 洗涤 清洗 洗 洗衣机 页 页数 作者 所著 著 写 故事 口味 味 味道 第一眼 进入 更多 更 见 与 之 处 位 内 起 见于 属于 归于 归 出自 即是 便是 正是 让 供 为您 您 呈 呈现出 处理 工艺 方式 作为 部件 部位 附件 配件 ${neutralWords}`,
  ordinary: joinedThemes(everydayWords, lifeWords, lifeFields, {
    plain: `${ordinaryWords} ${lifeActs}`,
    suiting: '适合; 适用; 专为; 给',
    idioms: '最好的朋友; 最要好的朋友; 最好的闺蜜; 秘密基地; 小秘密; 的秘密; 秘密花园; 躲猫猫',
  }),
  beforeParts: `带; 带有; 配; 配有; 配备; 附; 附有; 附带; 含; 内含; 包含; 设有; 拥有; 附送; 和 一 个|只|套|把|条|块|张; 、 一 个|只|套|把|条|块|张`,
  inTheBox: `附赠; 附送; 随附; 随盒; 随箱; 内含; 包装内`,
  dangling: `的 和 与 及 或 在 为 由 以 于 从 对 把 被 而 且 但 以及 并且 这款`,
  endings: [],
  hasCompounds: false,
  describesBehind: false,
  decimalSeparator: '.',
  numbers: {
    values: new Map([
      ...[...DIGITS].map((digit, index) => [digit, index + 1] as const),
      ['两', 2],
      ['俩', 2],
      ['零', 0],
      ['〇', 0],
    ]),
    multipliers: new Map([
      ['十', 10],
      ['百', 100],
      ['千', 1000],
      ['万', 10_000],
    ]),
    ones: ['一'],
    counter: '个',
    partsOf: '分之',
    joiners: [],
    fractions: new Map([['半', 0.5]]),
    collectives: new Map([['打', 12]]),
    minus: ['零下', '负'],
    clock: { before: `早上; 上午; 中午; 下午; 晚上; 傍晚; 凌晨; 清晨; 夜里; 早晨`, behind: `点钟; 点半; 点整; 点一刻` },
    belowZero: '',
    duals: [],
    idioms:
      '和|跟|与|同 两|三|四|几 个|位 朋友|好友|同事|邻居|闺蜜; 每周 两|三|四 个 晚上|早上|清晨|傍晚|下午; 万圣节; 万圣; 两次; 两遍; 两回; 打不; 打孔; 打钉; 打洞; 打墙; 打眼; 打碎; 零件; 零部件; 小零件; 零食; 零钱; 零售; 打圈; 打开; 打泡; 打印; 打磨; 打湿; 打扫; 打结; 打包; 打蜡; 打卡; 打理; 打发; 打底; 8字; 八字; 一次; 一会; 一抓; 一起; 一下; 一体; 一键; 一目; 从零; 零基础; 零距离; 一心二用; 三三两两; 转|绕|跑|走|逛|遛 两|三|几|四|五 圈|趟|步|遍|回; 三步两步; 三口两口; 三言两语; 三下两下; 两三下; 三两下; 三五成群; 一来二去; 七上八下; 乱七八糟; 四平八稳; 十有八九; 一五一十; 三天两头; 隔三差五; 三更半夜; 四海; 五湖四海; 丢三落四; 颠三倒四; 五颜六色; 四季; 四面; 八方; 三五; 两用; 四周; 四角; 一举两得; 二合一; 千万; 万千; 万能; 万一; 百搭; 百变; 千变万化; 百般; 十足; 十分; 二人世界; 两侧; 两端; 两边; 双双; 三餐; 24 / 7',
  },
  units: {
    mm: '毫米',
    cm: '厘米 公分',
    m: '米 公尺',
    km: '公里 千米',
    in: '英寸 寸',
    ft: '英尺',
    mg: '毫克',
    g: '克',
    kg: '公斤 千克',
    t: '吨',
    oz: '盎司',
    lb: '磅',
    ml: '毫升',
    cl: '厘升',
    l: '升 公升',
    'm²': '平方米 平米',
    'cm²': '平方厘米',
    'm³': '立方米',
    'cm³': '立方厘米',
    gsm: '克每平方米',
    s: '秒',
    min: '分钟',
    h: '小时 个小时 钟头 个钟头',
    day: '天',
    week: '周 星期 个星期',
    month: '个月 月',
    year: '年 岁 周岁',
    century: '个世纪 世纪',
    w: '瓦 瓦特',
    kw: '千瓦',
    v: '伏 伏特',
    a: '安 安培',
    wh: '瓦时',
    kwh: '千瓦时',
    mah: '毫安时 毫安',
    ah: '安时',
    ghz: '吉赫兹',
    mhz: '兆赫兹',
    khz: '千赫兹',
    hz: '赫兹',
    gb: '千兆',
    bar: '巴',
    lm: '流明',
    lx: '勒克斯',
    nm: '牛米 牛顿米 牛·米',
    'km/h': '公里每小时',
    rpm: '转每分钟',
    '%': '百分',
    '°c': '摄氏度 度 °~c',
    '°f': '华氏度',
    k: '开尔文',
    px: '像素',
    db: '分贝',
    mp: '百万像素',
    kt: '克拉',
  },
  currencies: {
    CNY: '元 人民币',
    EUR: '欧元',
    USD: '美元 美金',
    CAD: '加元 加币',
    AUD: '澳元 澳币',
    NZD: '纽币 新西兰元',
    SGD: '新币 新加坡元',
    TWD: '新台币 台币',
    KRW: '韩元 韩币',
    INR: '卢比',
    RUB: '卢布',
    THB: '泰铢',
    GBP: '英镑',
    JPY: '日元',
    CHF: '瑞士法郎',
    HKD: '港元 港币',
  },
  comparatorsBefore: {
    under: `低于; 不到; 少于; 不足; 小于; 未满; 轻于; 短于; 低过; 窄于; 矮于; 薄于; 细于; 浅于; 小过; 细过; 短过; 轻过; 少过; 矮过; 窄过; 薄过; 达不到; 没到; 不满; 不及`,
    atMost: `最多承重; 最大承重; 最高承重; 承重可达; 最多可承重; 最多; 至多; 不超过; 最高; 最长; 最远; 最深; 最重; 最宽; 最厚; 上限; 最大; 高达; 可达; 长达; 多达`,
    over: `超过; 高于; 多于; 大于; 超; 逾; 不止; 重达; 长于; 重于; 宽于; 厚于; 远超; 突破; 高过; 多过; 不只; 粗于; 粗过; 厚过; 重过; 长过; 宽过; 深过; 大过; 深于; 高出; 多出; 超出`,
    atLeast: `至少; 不少于; 不低于; 最少; 最低; 起码; 最起码; 起价; 起步价; 低至`,
    about: `约; 大约; 大概; 近; 将近; 左右; 差不多; 接近; 约为; 约合; 上下; 几乎`,
    only: `仅; 只要; 仅需; 只需; 仅售; 只有; 才; 仅仅; 只; 仅为`,
  },
  comparatorsBehind: {
    under: `以下`,
    atMost: `封顶; 以内; 之内; 为止; 顶多`,
    over: `开外`,
    atLeast: `起; 以上; +; 及以上; 起售; 多`,
    about: `左右; 上下; 多`,
    only: `而已`,
  },
  dimensions: { height: '高', width: '宽', length: '长', depth: '深 厚', thickness: '厚', weight: '重' },
  claims,
  otherSenses: `
    磁铁; 铁轨; 地铁; 高铁; 铁路; 铁人; 铁杆; 铁板烧; 红酒; 红茶; 绿茶; 黑茶; 白茶; 黑咖啡; 黑胡椒; 白葡萄酒; 红绿灯; 红枣; 红豆; 绿豆; 黑豆; 黄豆; 黄油; 黄瓜; 白开水; 白天; 白米饭; 黑夜; 黑暗
    绿植; 绿地; 青菜; 金额; 金牌; 现金; 基金; 银行; 木纹; 木工; 积木; 纸巾; 竹林; 石头; 棉花糖; 棉签; 肤色; 皮肤; 头皮; 橡皮; 果皮; 面皮; 玻璃心; 保护套; 外套脏
  `,
  polar: {
    waterproof: '防水',
    water_resistant: '防泼水; 抗水; 拒水',
    machine_washable: '机洗; 洗衣机',
    dishwasher_safe: '洗碗机',
    frost_proof: '防冻; 抗冻; 防霜',
    family_friendly: '亲子; 适合家庭; 合家',
    wireless: '无线',
    rechargeable: '充电',
    foldable: '折叠',
    adjustable: '调节; 可调',
    stackable: '叠放; 堆叠',
    vegan: '纯素; 素食',
    organic: '有机',
    gluten_free: '无麸质; 不含麸质',
    bpa_free: '不含双酚; 无双酚',
    alcohol_free: '不含酒精; 无酒精',
    sugar_free: '不含糖; 无糖',
    lactose_free: '不含乳糖; 无乳糖',
    fragrance_free: '不含香精; 无香精',
    paraben_free: '不含对羟基苯甲酸酯; 无对羟基苯甲酸酯',
    silicone_free: '不含硅油; 无硅油',
    caffeine_free: '不含咖啡因; 无咖啡因',
    contains_nuts: '榛子; 榛果; 坚果; 花生; 杏仁; 核桃',
    induction: '电磁炉',
    assembly_required:
      '需要拼装; 需拼装; 需要装配; 要自己组装; 要自行组装; 自行拼装; 需要组装; 需要安装; 需组装; 需安装; 需自行组装; 需自己组装; 自己组装; 自行组装; 自行安装; 动手组装; 需要简单组装',
    '!assembly_required':
      '无需|无须|毋需|毋须|不需要|不需|不须|不必|不用|免|免去|省去 (任何|自行|自己|额外|繁琐|复杂|动手|再) (的) 组装|安装|拼装|装配|拼接; 已组装; 已安装好; 组装好; 装好发; 整装到货; 免组装; 免安装; 不用组装; 不用安装; 预装好; 预组装',
    coin_pocket: '零钱袋; 硬币袋',
    hood: '连帽; 风帽; 兜帽; 帽兜',
  },
  wordings: [...wordings, ...doneByHand],
  negation,
  beforeBrands: `由; 来自; 出自; 品牌; 联名; 同款; 类似; 媲美`,
  unknown: `目录未; 目录没有; 目录中没有; 未说明; 没有说明; 未注明; 未提及; 没有提及; 并未说明; 没有信息; 不清楚; 不详; 未标明; 没有标明`,
  babble: `
    作为 ai|一个ai|人工智能; 语言模型; 人工智能; chatgpt; gpt; openai; 当然 ！; 当然 ，; 好的 ，; 好的 ！; 没问题 ，; 以下是; 下面是; 这是 一段|一份|为您; 抱歉; 对不起; 我不能; 我无法
    希望这; 如有需要; 如需修改; 请告诉我; 忽略 以上|之前|所有|前面|规则|指令; 无视 以上|之前|规则|指令; 忽略 .. 指令|规则|指示|要求; 系统 ：; 助手 ：; 用户 ：; 标题 ：; 描述 ：; 回答 ：; 备注 ：
    版本 # ：; 你是 一个|一名; 用户 要求|想要|希望; 提示词; 字数; 字符; 我会; 我将; 我需要; 按照 您的要求|要求; 根据您的要求; 翻译 ：; markdown; json
  `,
  wholes: '外层 外壳 机身 表面 外观 整体 主体 面料 外部 本体',
  conjunctions: ['和', '与', '及', '或', '、'],
  prepositions: '在 由 以 于 从 对 为 与 配 带 附 含'.split(' '),
  translations: {
    kinds: [kinds, specialKinds, shopKinds],
    values: [values, features, components, ingredients, details, shopValues, fittings, crafts, tradeWords, pieces],
    places,
  },
};
