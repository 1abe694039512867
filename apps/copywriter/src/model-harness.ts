import { type CatalogItem, copywriterV1 } from '@attune/contracts';
import { type Behaviour, says, type ScriptedEndpoint } from '@attune/language-model/scripted-endpoint';
import { pino } from 'pino';
import type { Logger } from '@attune/service-runtime';
import { type RunningCopywriter, until } from './running-copywriter';

const { Channel } = copywriterV1;

export const API_KEY = 'sk-very-secret';

/** How a well-behaved model words each slot. */
const WORDINGS = new Map([
  ['name', '{name}'],
  ['brand', 'by {brand}'],
  ['material', 'made of {material}'],
  ['colour', 'in {colour}'],
]);

/** Answers what was asked for, with a frame that is right. */
export function writesFrames(endpoint: () => Pick<ScriptedEndpoint, 'requests'>): Behaviour {
  return (response, request) => {
    const task = endpoint().requests.at(-1)!.body.messages[1].content;
    const fields = [...task.matchAll(/^Field "([a-z]+)": .* slots: (.*)\.$/gm)].map(([, name, slots]) => {
      const words = [...slots.matchAll(/\{(\w+)\}/g)].map(([, slot]) => WORDINGS.get(slot) ?? `{${slot}}`);
      const line = words.join(', ');
      return [name, [line.charAt(0).toUpperCase() + line.slice(1)]];
    });
    says(Object.fromEntries(fields))(response, request);
  };
}

/** A logger whose lines, of all levels, can be read. */
export function listeningLogger(): { logger: Logger; lines: () => string } {
  const lines: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  return { logger, lines: () => lines.join('') };
}

/** A request for a card about an item of a shop's catalog. */
export function cardOf(tenant: string, itemId: string, parts: Partial<copywriterV1.ComposeRequest> = {}) {
  return copywriterV1.ComposeRequest.fromPartial({
    ...{ tenant, subject: { $case: 'itemId', value: itemId }, channel: Channel.CHANNEL_CARD },
    ...parts,
  });
}

/** Texts, once the database has told of their frames: on a busy machine the first calls may not wait for it. */
export function composeOnceRead({ client }: RunningCopywriter, request: copywriterV1.ComposeRequest) {
  return until(
    async () => (await client.compose(request)).variants,
    (variants) => variants.every(({ fallbackReason }) => fallbackReason !== 'the frame could not be read in time'),
  );
}

/** A product that comes along, of a kind for which no frame was asked for yet. */
export function ofNewKind(n: number): copywriterV1.ComposeRequest['subject'] {
  const product = {
    ...{ itemId: `p${n}`, title: 'Oxford', brand: 'Nordwind', categoryPath: [`Kind ${'abcdefghij'[n % 10]}${n}`] },
    ...{ inStock: true, attributes: { material: { values: ['Linen'] }, colour: { values: ['Navy'] } } },
  };
  return copywriterV1.ComposeRequest.fromPartial({ subject: { $case: 'product', value: product } }).subject;
}

/** Shirts that differ in what they are made of and in colour. */
export function shirts(): CatalogItem[] {
  return ['Linen', 'Wool', 'Cotton', 'Silk'].map((material, n) => ({
    ...{ itemId: `shirt-${n}`, title: ['Oxford', 'Aster', 'Tavoro', 'Elmira'][n], brand: 'Nordwind', inStock: true },
    ...{ categoryPath: ['Fashion', 'Shirts'], price: { amountMinor: 4_990 + n, currency: 'EUR' } },
    attributes: { material, colour: ['Navy', 'White', 'Red', 'Green'][n] },
  }));
}
