import { type Locale } from '../locale';
import { attributes, polarities, spellings } from './attributes';
import { checks } from './checks';
import { compositions } from './compositions';
import { concepts } from './concepts';
import { frames } from './frames';
import { labelled, labels } from './labels';
import { measuredSizes } from './measured-sizes';
import { parts } from './parts';
import { questions } from './questions';
import { sections } from './sections';
import { styles } from './styles';

/** Chinese in simplified characters. */
export const chinese: Locale = {
  tag: 'zh',
  attributes,
  polarities,
  spellings,
  yes: '是',
  no: '否',
  frames,
  styles,
  questions,
  concepts,
  compositions,
  handles: {
    tool: { label: '手柄', words: ['手柄', '手柄'], of: /刀|斧|锤|锯|螺丝刀|铲|耙|刷|扫帚|勺|平底锅|球拍|桨|伞|梳/ },
    bag: { label: '提手', words: ['提手', '提手'], of: /手提包|托特包|购物袋|提篮|篮子/ },
  },
  checks,
  labels,
  labelled,
  sections,
  parts,
  measuredSizes,
  partClauses: { colour: ['{part}为{value}'], material: ['{part}由{value}制成'] },
  functionWords: '的 和 与 及 或 在 为 & +'.split(' '),
  sharedPreposition: { word: '配有', and: '和' },
  repeatedSubject: { first: '这款产品', again: '' },
  // Words are not separated: the first two characters are the first word, or most of it.
  typography: {
    stop: '。',
    comma: '，',
    semicolon: '；',
    brackets: ['（', '）'],
    units: 'long',
    opening: (phrase) => [...phrase].slice(0, 2).join(''),
  },
  inSentence: (value) => value,
};
