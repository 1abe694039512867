import { type PolarAttribute, type WordedAttribute } from '../../attributes';
import { type AttributeWording, type PolarityWording } from '../locale';

const stated = (label: string): AttributeWording => ({
  label,
  one: [`${label}为{value}`],
  many: [`${label}为{value}`],
});
const measured = (label: string): AttributeWording => ({ label, one: [`${label}为{value}`, `${label}{value}`] });
/** Things are counted with a measure word: "2个口袋". */
const counted = (label: string, measureAndNoun: string): AttributeWording => ({
  label,
  one: [`配有{value}${measureAndNoun}`],
});

export const attributes: Readonly<Record<WordedAttribute, AttributeWording>> = {
  brand: { label: '品牌', one: ['品牌为{value}', '出自{value}'], many: ['品牌为{value}'] },
  category: { label: '分类' },
  price: { label: '售价', one: ['售价为{value}', '售价{value}'] },
  colour: stated('颜色'),
  material: { label: '材质', one: ['采用{value}材质', '材质为{value}'], many: ['采用{value}材质', '材质为{value}'] },
  size: { label: '尺寸', one: ['尺寸为{value}'], many: ['尺寸有{value}'] },
  origin: { label: '产地', one: ['产地为{value}', '产自{value}'], many: ['产地为{value}'] },
  author: stated('作者'),
  flavour: stated('口味'),
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
  pieces: { label: '件数', one: ['共{value}件'] },
  shelves: counted('层板数量', '块层板'),
  seats: counted('座位数量', '个座位'),
  ports: counted('接口数量', '个接口'),
  pages: { label: '页数', one: ['共{value}页'] },
  grind_settings: counted('研磨档位', '档研磨设置'),
  pack_size: { label: '每包数量', one: ['每包{value}件'] },
};

const plain = (words: string): PolarityWording => ({ holds: words, fails: `不${words}` });
/** "Contains" is two characters in one sense and one in the other: neither may be found within its contrary. */
const free = (of: string): PolarityWording => ({ holds: `不含${of}`, fails: `含有${of}` });
const part = (words: string): PolarityWording => ({ holds: `配有${words}`, fails: `无${words}` });

export const polarities: Readonly<Record<PolarAttribute, PolarityWording>> = {
  waterproof: plain('防水'),
  water_resistant: plain('防泼水'),
  machine_washable: plain('可机洗'),
  dishwasher_safe: plain('可用洗碗机清洗'),
  frost_proof: plain('抗冻'),
  family_friendly: plain('适合全家使用'),
  wireless: { holds: '无线', fails: '有线' },
  rechargeable: plain('可充电'),
  foldable: plain('可折叠'),
  adjustable: plain('可调节'),
  stackable: plain('可叠放'),
  vegan: { holds: '纯素', fails: '非纯素' },
  organic: { holds: '有机', fails: '非有机' },
  gluten_free: free('麸质'),
  bpa_free: free('双酚A'),
  contains_nuts: { holds: '含有坚果', fails: '不含坚果' },
  induction: plain('适用于电磁炉'),
  coin_pocket: part('零钱袋'),
  hood: part('兜帽'),
};

/** Abbreviations as labels. */
export const spellings: Readonly<Record<string, string>> = {
  spf: '防晒指数（SPF）',
  r_value: 'R值',
  uv_protection: '防紫外线',
  led: 'LED',
  ram: '内存',
  usb: 'USB',
};
