import { channelName } from '@attune/contracts';
import {
  CatalogLexiconBuilder,
  compose,
  DEFAULT_CLAIM_POLICY,
  extractFacts,
  LOCALES,
  negotiate,
  verifyText,
} from '@attune/copy-generation';
import { type BenchmarkRow, median } from '../benchmark';
import type { CopyCatalog } from './catalogs';

/** Every text that the rules write about a catalog, in each channel and language, checked as a stranger's would be. */
export function rulesTexts({ name, items }: CopyCatalog, progress: (line: string) => void): BenchmarkRow[] {
  const products = items.map(extractFacts);
  const lexicon = new CatalogLexiconBuilder();
  for (const product of products) lexicon.add(product);
  const catalog = lexicon.lexicon();
  let [texts, unsupported, missing, soft, empty] = [0, 0, 0, 0, 0];
  const composeMicros: number[] = [];
  const verifyMicros: number[] = [];
  for (const locale of LOCALES) {
    const grammar = negotiate(locale)!;
    for (const channel of channelName.options) {
      if (channel === 'chat_answer') continue;
      for (const product of products) {
        const context = { channel, grammar, catalog, policy: DEFAULT_CLAIM_POLICY };
        const startedAt = performance.now();
        const { fields } = compose(product, { ...context, seed: texts });
        const composedAt = performance.now();
        // Checked against another object of the same content, no field is one that was checked while it was written.
        const { findings } = verifyText(fields, { ...context, product, catalog: { ...catalog } });
        composeMicros.push((composedAt - startedAt) * 1000);
        verifyMicros.push((performance.now() - composedAt) * 1000);
        texts++;
        if (fields.length === 0) empty++;
        const omissions = findings.filter(({ check }) => check === 'coverage');
        if (omissions.length > 0) missing++;
        if (findings.some(({ check, severity }) => severity === 'hard' && check !== 'coverage')) unsupported++;
        else if (findings.length > omissions.length) soft++;
      }
    }
    progress(`${name}, ${locale}: ${texts} texts so far`);
  }
  const row = (figure: string, value: number, unit = 'texts') => ({
    ...{ figure: `${name}: ${figure}`, value, unit, comparedTo: 'all texts', reference: texts },
  });
  return [
    row('texts with an unsupported claim', unsupported),
    row('texts without a fact that must be said', missing),
    row('texts that would wait for review', soft),
    row('products without any text', empty),
    { figure: `${name}: rules, from facts to text`, value: median(composeMicros), unit: 'µs', comparedTo: '' },
    { figure: `${name}: verify a text of all fields`, value: median(verifyMicros), unit: 'µs', comparedTo: '' },
  ];
}
