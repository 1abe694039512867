import { type PolarAttribute, type WordedAttribute } from '../../attributes';
import { type AttributeWording, type PolarityWording, type Ways } from '../locale';

const listed = (label: string, phrase: Ways, clause = phrase): AttributeWording => ({
  label,
  phrase: { one: phrase, many: phrase },
  clause: { one: clause, many: clause },
});
const stated = (label: string): AttributeWording => listed(label, [`${label}为{value}`]);
const measured = (label: string): AttributeWording => ({
  label,
  phrase: { one: [`${label}为{value}`, `${label}{value}`] },
  clause: { one: [`${label}为{value}`] },
});
/** Things are counted with a measure word: "2个口袋". */
const counted = (label: string, measureAndNoun: string, verb = '配有'): AttributeWording => ({
  label,
  phrase: { counts: { other: [`${verb}{value}${measureAndNoun}`] } },
  clause: { counts: { other: [`这款产品${verb}{value}${measureAndNoun}`] } },
});

export const attributes: Readonly<Record<WordedAttribute, AttributeWording>> = {
  brand: listed('品牌', ['品牌为{value}', '出自{value}'], ['品牌是{value}']),
  category: { label: '分类' },
  price: {
    label: '售价',
    phrase: { one: ['售价为{value}', '售价{value}'] },
    clause: { one: ['售价为{value}', '这款产品售价{value}'] },
  },
  colour: stated('颜色'),
  material: listed('材质', ['由{value}制成', '材质为{value}'], ['材质是{value}', '这款产品由{value}制成']),
  size: {
    label: '尺码',
    phrase: { one: ['尺码为{value}'], many: ['尺码有{value}'] },
    clause: { one: ['尺码为{value}'], many: ['尺码有{value}'] },
  },
  origin: listed('产地', ['产地为{value}', '产自{value}'], ['这款产品产自{value}']),
  author: listed('作者', ['作者为{value}'], ['作者是{value}']),
  flavour: listed('口味', ['口味为{value}'], ['口味是{value}']),
  type: { label: '类型' },
  care: { label: '保养' },
  certificates: { label: '认证' },
  in_the_box: listed('包装内含', ['包装内含{value}']),
  warnings: { label: '警示' },
  described_warnings: { label: '警示' },
  allergens: listed('过敏原', ['含有{value}'], ['这款产品含有{value}']),
  fit: stated('版型'),
  pattern: stated('图案'),
  finish: stated('表面处理'),
  collar: stated('领型'),
  neckline: stated('领口'),
  capacity: measured('容量'),
  volume: measured('容积'),
  weight: measured('重量'),
  length: measured('长度'),
  width: measured('宽度'),
  height: measured('高度'),
  depth: measured('深度'),
  thickness: measured('厚度'),
  diameter: measured('直径'),
  inseam: measured('裤内长'),
  power: measured('功率'),
  brightness: measured('亮度'),
  pressure: measured('压力'),
  precision: measured('精度'),
  battery_life: measured('续航时间'),
  screen_size: measured('屏幕尺寸'),
  water_column: measured('静水压'),
  heel_drop: measured('鞋跟落差'),
  comfort_temperature: measured('舒适温度'),
  warranty: measured('保修期'),
  pockets: counted('口袋数量', '个口袋'),
  compartments: counted('隔层数量', '个隔层'),
  card_slots: counted('卡位数量', '个卡位'),
  drawers: counted('抽屉数量', '个抽屉'),
  pieces: counted('件数', '件', '共'),
  shelves: counted('层板数量', '块层板'),
  seats: counted('座位数量', '个座位'),
  ports: counted('接口数量', '个接口'),
  pages: counted('页数', '页', '共'),
  grind_settings: counted('研磨档位', '档研磨设置'),
  pack_size: counted('每包数量', '件', '每包'),
};

const plain = (words: string, fails = `不${words}`): PolarityWording => ({
  holds: words,
  fails,
  clause: { holds: `这款产品${words}`, fails: `这款产品${fails}` },
});
/** Of a quality that is a noun or an adjective by itself: "这款产品为纯素产品". */
const kind = (words: string): PolarityWording => ({
  holds: words,
  fails: `非${words}`,
  clause: { holds: `这款产品为${words}产品`, fails: `这款产品为非${words}产品` },
});
const part = (words: string): PolarityWording => ({
  holds: `配有${words}`,
  fails: `无${words}`,
  clause: { holds: `这款产品配有${words}`, fails: `这款产品没有${words}` },
});
/** "含有" and "不含", of which neither stands within the other. */
const contains = (words: string): PolarityWording => plain(`含有${words}`, `不含${words}`);
const free = (of: string): PolarityWording => plain(`不含${of}`, `含有${of}`);

export const polarities: Readonly<Record<PolarAttribute, PolarityWording>> = {
  waterproof: plain('防水'),
  water_resistant: plain('防泼水'),
  machine_washable: plain('可机洗'),
  dishwasher_safe: plain('可用洗碗机清洗'),
  frost_proof: plain('抗冻'),
  family_friendly: plain('适合全家使用'),
  wireless: kind('无线'),
  rechargeable: plain('可充电'),
  foldable: plain('可折叠'),
  adjustable: plain('可调节'),
  stackable: plain('可叠放'),
  vegan: kind('纯素'),
  organic: kind('有机'),
  gluten_free: free('麸质'),
  bpa_free: free('双酚A'),
  alcohol_free: free('酒精'),
  sugar_free: free('糖'),
  lactose_free: free('乳糖'),
  fragrance_free: free('香精'),
  paraben_free: free('对羟基苯甲酸酯'),
  silicone_free: free('硅油'),
  caffeine_free: free('咖啡因'),
  contains_nuts: contains('坚果'),
  contains_gluten: contains('麸质'),
  contains_milk: contains('牛奶'),
  contains_soy: contains('大豆'),
  contains_eggs: contains('鸡蛋'),
  induction: plain('适用于电磁炉'),
  coin_pocket: part('零钱袋'),
  hood: part('兜帽'),
};

/** Abbreviations as labels. */
export const spellings: Readonly<Record<string, string>> = {
  spf: '防晒指数',
  r_value: 'R值',
  uv_protection: '防紫外线',
  led: 'LED',
  ram: '内存',
  usb: 'USB',
};
