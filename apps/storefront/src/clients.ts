import type { copywriterV1, recommenderV1, rulesV1 } from '@attune/contracts';
import type { GrpcClient } from '@attune/grpc-transport';

/** What the storefront calls. */
export type RecommenderClient = GrpcClient<typeof recommenderV1.RecommenderServiceClient.service>;
export type RulesClient = GrpcClient<typeof rulesV1.RulesServiceClient.service>;
export type CopywriterClient = GrpcClient<typeof copywriterV1.CopywriterServiceClient.service>;
export type CopyDeskClient = GrpcClient<typeof copywriterV1.CopyDeskServiceClient.service>;
