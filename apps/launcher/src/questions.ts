import { channelName, copywriterV1, DEFAULT_TENANT, recommenderV1, type RecommendationAnswer } from '@attune/contracts';
import { createGrpcClient } from '@attune/grpc-transport';
import { query, type ServiceAddresses } from '@attune/local-stack';
import { createStorefrontClient } from '@attune/storefront-sdk';

/** A question to a public interface, and what came back. */
export interface AskedList {
  call: string;
  level: string;
  items: number;
  milliseconds: number;
}
export interface AskedCopy {
  call: string;
  writer: string;
  text: string;
  milliseconds: number;
}

/** A shopper of the history, as the interfaces take one. */
type ShopperId = { userId: string } | { anonymousId: string };

const K = 10;
const DEADLINE_MS = 10_000;

/** One who was seen lately and has looked at much; somebody unknown when the history is empty. */
export async function recentShopper(databaseUrl: string): Promise<ShopperId> {
  const { rows } = await query(
    databaseUrl,
    `select shopper from (
       select shopper from interaction where tenant = $1 order by occurred_at desc limit 1000
     ) newest group by shopper order by count(*) desc, shopper limit 1`,
    [DEFAULT_TENANT],
  );
  const key = rows.at(0)?.shopper;
  if (typeof key !== 'string') return { anonymousId: 'a-new-visitor' };
  const id = key.slice(key.indexOf(':') + 1);
  return key.startsWith('user:') ? { userId: id } : { anonymousId: id };
}

/** One recommendation of each kind, by gRPC and by HTTP. @throws Error that names the call that failed */
export async function askForLists(addresses: ServiceAddresses, shopper: ShopperId): Promise<[AskedList[], string]> {
  const grpc = createGrpcClient(recommenderV1.RecommenderServiceClient, addresses.recommenderAddress, {
    defaultDeadlineMs: DEADLINE_MS,
  });
  const http = createStorefrontClient({ storefrontUrl: addresses.storefrontUrl, timeoutMs: DEADLINE_MS });
  const tenant = DEFAULT_TENANT;
  try {
    const recommend = await timed('gRPC Recommend', () =>
      grpc.recommend(recommenderV1.RecommendRequest.fromPartial({ tenant, shopper, k: K })),
    );
    const itemIds = recommend.answer.recommendation?.items.map(({ itemId }) => itemId) ?? [];
    if (itemIds.length === 0) throw new Error('gRPC Recommend: the answer has no items');
    const [itemId] = itemIds;
    const aroundItem = { tenant, itemId, k: K, excludeItemIds: [], filter: '', place: '' };
    const rankRequest = { tenant, shopper, itemIds: [...itemIds].reverse() };
    const asked = [
      listOfGrpc(recommend),
      listOfGrpc(await timed('gRPC SimilarItems', () => grpc.similarItems(aroundItem))),
      listOfGrpc(await timed('gRPC BoughtTogether', () => grpc.boughtTogether(aroundItem))),
      listOfGrpc(await timed('gRPC Rank', () => grpc.rank(recommenderV1.RankRequest.fromPartial(rankRequest)))),
      listOfHttp(await timed('HTTP recommendations', () => http.recommendations({ ...shopper, k: K }))),
      listOfHttp(await timed('HTTP similar', () => http.similar(itemId, { k: K }))),
      listOfHttp(await timed('HTTP bought-together', () => http.boughtTogether(itemId, { k: K }))),
    ];
    // An empty answer that says so is one: around the only item of a catalog there is nothing.
    const empty = asked.find(({ items, level }) => items === 0 && level !== 'empty');
    if (empty) throw new Error(`${empty.call}: the answer has no items`);
    return [asked, itemId];
  } finally {
    grpc.close();
  }
}

/** Copy for the item in each channel by HTTP, and once by gRPC. @throws Error that names the call that failed */
export async function askForCopy(addresses: ServiceAddresses, itemId: string): Promise<AskedCopy[]> {
  const grpc = createGrpcClient(copywriterV1.CopywriterServiceClient, addresses.copywriterAddress, {
    defaultDeadlineMs: DEADLINE_MS,
  });
  const http = createStorefrontClient({ storefrontUrl: addresses.storefrontUrl, timeoutMs: DEADLINE_MS });
  try {
    const request = copywriterV1.ComposeRequest.fromPartial({
      tenant: DEFAULT_TENANT,
      subject: { $case: 'itemId', value: itemId },
      channel: copywriterV1.Channel.CHANNEL_PRODUCT_PAGE,
      locale: 'en',
      seed: 1,
    });
    const composed = await timed('gRPC Compose', () => grpc.compose(request));
    const asked = [copyOf({ ...composed, answer: composed.answer.variants[0] })];
    for (const name of channelName.options) {
      asked.push(copyOf(await timed(`HTTP copy ${name}`, () => http.copy(itemId, { channel: name, locale: 'en' }))));
    }
    const empty = asked.find(({ text }) => text === '');
    if (empty) throw new Error(`${empty.call}: the answer has no text`);
    return asked;
  } finally {
    grpc.close();
  }
}

interface Timed<T> {
  call: string;
  answer: T;
  milliseconds: number;
}

async function timed<T>(call: string, ask: () => Promise<T>): Promise<Timed<T>> {
  const startedAt = performance.now();
  try {
    const answer = await ask();
    return { call, answer, milliseconds: Math.round((performance.now() - startedAt) * 10) / 10 };
  } catch (error) {
    throw new Error(`${call}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function listOfGrpc({ answer, ...rest }: Timed<{ recommendation?: recommenderV1.Recommendation }>): AskedList {
  const level = recommenderV1.levelToJSON(answer.recommendation?.level ?? recommenderV1.Level.LEVEL_UNSPECIFIED);
  return { ...rest, level: level.replace('LEVEL_', '').toLowerCase(), items: answer.recommendation?.items.length ?? 0 };
}

function listOfHttp({ answer, ...rest }: Timed<RecommendationAnswer>): AskedList {
  return { ...rest, level: answer.level, items: answer.items.length };
}

/** What the answers of both interfaces have in common. */
interface WrittenCopy {
  writer: string;
  fields: { text: string }[];
}

function copyOf({ answer, ...rest }: Timed<WrittenCopy | undefined>): AskedCopy {
  return { ...rest, writer: answer?.writer ?? '', text: answer?.fields.map(({ text }) => text).join(' ') ?? '' };
}
