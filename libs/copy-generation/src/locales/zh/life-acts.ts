/*
 * What hands, legs and mouths do, in Chinese, which says with a second sign how it ends: "剪完", "揣进", "翻出来". Verbs that
 * treat a thing for good (to plate, to polish) and endings that name a property are none of these.
 */

const VERBS = [
  ...'剪切削擦洗刷扫拖晒晾叠折卷收放装拿取拎提背抱捧端扛抬推拉拽扯撕按捏握抓拍敲踢踩跳跑走爬站坐躺趴蹲靠睡吃喝咬嚼舔尝闻',
  ...'看听读写画记算数说讲聊问答笑哭喊唱弹吹拨拧翻盖掀关锁扣系绑扎缠裹披穿脱戴摘换补缝挖埋采挑选买寄带搬运拆搭摆铺挂',
  ...'贴粘插拔塞掏找丢扔捡接抛煮炒炖烤煎蒸泡沏冲倒盛舀搅揉擀切剥别揣挎搂托扶逗喂遛忙玩聚散追赶躲藏抢借还送递举骑划游钓',
  ...'堆摞排码理拢蹭蜷滚钻拱刨叼撒浇种栽拌撑支哄陪等攒凑混蹿窜溜逛晃摇荡甩掸抖掐拈夹',
];

/** How it ends, where it leads, that it goes on. */
const ENDINGS =
  '完 好 过 着 了 一下 一会儿 起来 下来 上来 上去 下去 出来 出去 进来 进去 过来 过去 回来 回去 走 掉 满 够 累 到 进 出 上 下 起 住 回 给 去 来 个 啊 吧 在 向'.split(
    ' ',
  );

/** Every verb with every ending, once and again: "剪完", "一别", "试一试", "晃晃", "别着走". */
export const lifeActs = VERBS.flatMap((verb) => [
  ...ENDINGS.map((end) => verb + end),
  ...[`一${verb}`, `${verb}${verb}`, `${verb}一${verb}`, `${verb}了${verb}`, `边${verb}`, `再${verb}`],
]).join(' ');
