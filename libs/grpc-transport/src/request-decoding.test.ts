import { recommenderV1 } from '@attune/contracts';
import { MAX_REQUEST_BYTES, RefusedRequest, refusingUnfitRequests } from './request-decoding';

const { similarItems } = refusingUnfitRequests(recommenderV1.RecommenderServiceService);
const decoded = (bytes: Buffer): unknown => similarItems.requestDeserialize(bytes);

it('gives a request to its handler as it was sent', () => {
  const request = recommenderV1.SimilarItemsRequest.fromPartial({ itemId: 'SKU-1', k: 3 });
  expect(decoded(Buffer.from(recommenderV1.SimilarItemsRequest.encode(request).finish()))).toEqual(request);
});

it.each([
  ['too large, with the limit', Buffer.alloc(MAX_REQUEST_BYTES + 1), `at most ${MAX_REQUEST_BYTES} are taken`],
  ['no message of its method', Buffer.from([0x0a, 0xff]), 'is not the protobuf message of this method'],
])('tells the caller of a request that it is %s', (_what, bytes, told) => {
  const request = decoded(bytes);
  if (!(request instanceof RefusedRequest)) throw new Error('the request was not refused');
  expect(request.reason).toMatchObject({ name: 'InvalidArgument', field: '(request)' });
  expect(request.reason.message).toContain(told);
});
