import { type CatalogItem } from '@attune/contracts';
import { extractFacts } from '../../facts/extract-facts';
import { EMPTY_CATALOG_LEXICON } from '../../lexicon/catalog-lexicon';
import { negotiate } from '../../locales';
import { DEFAULT_CLAIM_POLICY } from '../../policy/copy-policy';
import { verifyText } from '../verify-text';

const item = (title: string, category: string, rest: Partial<CatalogItem>) =>
  extractFacts({
    ...{ itemId: 'x', title, brand: 'Holtby', categoryPath: ['Shop', category], inStock: true, attributes: {} },
    ...rest,
  });

const PRODUCTS = {
  stool: item('Ferry Bar Stool', 'Stools', {
    attributes: {
      ...{ seat: 'beech', backrest: 'none', cushion: 'not included', glides: 'yes (felt)', stackable: 'no' },
      ...{ waterproof: 'no, splash-resistant', swivel: 'no', footrest: 'steel', varnish: 'none' },
    },
    description:
      'A stool for kitchen counters. There is no need for tools. Contains no formaldehyde. The seat lifts off.',
  }),
  scarf: item('Firth Scarf', 'Scarves', {
    attributes: {
      ...{ material: 'merino wool', fringe: 'detachable', hems: 'not bound', lining: 'none', colour: 'grey' },
      ...{ care: ['machine wash 30 °C', 'do not tumble dry', 'do not bleach'], label: 'Blue Heron' },
    },
  }),
  balm: item('Heath Foot Balm 60 ml', 'Balms', {
    attributes: {
      ...{
        volume: '60 ml',
        perfume: 'none',
        silicones: 'no',
        vegan: 'no, contains honey',
        PFAS: 'free',
        base: 'lanolin',
      },
      warning: 'Not suitable for children under 6 years. Avoid open wounds.',
    },
  }),
  drone: item('Gannet Toy Drone', 'Toys', {
    attributes: {
      ...{
        camera: 'none',
        range: '30 m',
        battery: 'not included',
        whistle: 'no',
        microphone: 'no',
        weight: '90 g',
        wifi: true,
      },
      ...{ vegan: true, non_slip_feet: true, max_temperature: '40 °C' },
    },
  }),
};

function severities(id: keyof typeof PRODUCTS, text: string) {
  const { findings } = verifyText([{ name: 'body', text }], {
    ...{ product: PRODUCTS[id], grammar: negotiate('en')!, channel: 'email_body' as const, extent: 'part' as const },
    ...{ catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY },
  });
  return findings.filter(({ check }) => check === 'polarity' || check === 'claims').map(({ severity }) => severity);
}

type Cases = readonly (readonly [what: string, id: keyof typeof PRODUCTS, text: string])[];

const SAID: Cases = [
  ['what there is none of', 'stool', 'A beech stool with no backrest.'],
  ['the same in one word', 'scarf', 'An unlined scarf.'],
  ['what is not in the box', 'stool', 'The cushion is sold separately.'],
  ['the same otherwise', 'stool', 'It comes without a cushion.'],
  ['a no before a value', 'stool', 'This stool is not waterproof.'],
  ['a state', 'scarf', 'The hems are not bound.'],
  ['a synonym', 'balm', 'A balm without fragrance.'],
  ['another synonym', 'drone', 'There is no mic.'],
  ['a substance', 'balm', 'PFAS-free and silicone-free.'],
  ['what a yes says no to', 'drone', 'With nothing from animals in it.'],
  ['a claim', 'balm', 'The balm is not vegan.'],
  ['care', 'scarf', 'No bleach, please, and keep it out of the tumble dryer.'],
  ['a warning', 'balm', 'Not for children under 6; steer clear of open wounds.'],
  ['the description', 'stool', 'It has no formaldehyde in it.'],
  ['what is no thing', 'stool', 'No fuss, no drama: nobody wobbles.'],
  ['a comparison', 'drone', 'The range is no more than 30 m.'],
  ['the next sentence of a question', 'drone', 'Late again? No camera to charge.'],
  ['an answer behind its subject', 'stool', 'Backrest: no, as it is a bar stool.'],
  ['a trace of it', 'stool', 'There is no trace of varnish.'],
  ['a promise turned round', 'drone', 'Do not expect a camera; you will not find a microphone either.'],
  ['the wires of what has a radio', 'drone', 'A wireless toy.'],
  ['what only resists water', 'stool', 'It is splash-resistant, though not waterproof.'],
];

const WRONG: Cases = [
  ['what there is none of', 'stool', 'A beech stool with a backrest.'],
  ['what is not in the box', 'stool', 'The cushion is in the box, too.'],
  ['the same in the plural', 'drone', 'It whistles when it lands.'],
  ['a verb', 'stool', 'These stools can be stacked.'],
  ['a no before a value', 'stool', 'A fully waterproof stool.'],
  ['a state', 'scarf', 'The fringe cannot be taken off.'],
  ['a synonym', 'balm', 'Delicately scented balm.'],
  ['a yes', 'stool', 'A stool without glides.'],
  ['a part', 'stool', 'A stool without a footrest.'],
  ['care', 'scarf', 'Hand wash only.'],
  ['a substance', 'balm', 'A balm free of parabens.'],
  ['another substance', 'stool', 'Without PVC.'],
  ['what is in it', 'balm', 'Contains no lanolin.'],
  ['a danger', 'drone', 'Without any risk.'],
  ['leaving out', 'stool', 'We left out the footrest.'],
  ['a trace', 'stool', 'There is no trace of a footrest.'],
  ['what is not to be expected', 'stool', 'Do not expect a footrest.'],
  ['what was never seen', 'scarf', 'A scarf that has never seen merino wool.'],
  ['getting by', 'stool', 'It manages without glides.'],
  ['what another thing lacks', 'stool', 'A footrest is something it lacks.'],
];

const UNKNOWN: Cases = [
  ['a thing that nothing is known of', 'stool', 'There is no buzzer on it.'],
  ['but a sort of what there is', 'stool', 'It has no telescopic footrest.'],
  ['but a verb of a thing of it', 'scarf', 'The ends fold shut.'],
  ['but of its use', 'stool', 'You cannot see the footrest.'],
  ['but of what it is swapped for', 'stool', 'Swap the footrest once it is bent.'],
  ['but of another part, perhaps', 'stool', 'Legs in ash rather than beech.'],
];

describe('a denial', () => {
  it.each(SAID)('of what the catalog denies is right: %s', (_what, id, text) =>
    expect(severities(id, text)).toEqual([]),
  );

  it.each(UNKNOWN)('of nothing that matters, or that may be true, is looked at: %s', (_what, id, text) =>
    expect(severities(id, text)).toEqual(['soft']),
  );
});

describe('the contrary of what the catalog says', () => {
  it.each(WRONG)('is refused: %s', (_what, id, text) => expect(severities(id, text)).toContain('hard'));
});
