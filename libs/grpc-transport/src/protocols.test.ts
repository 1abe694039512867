import { fromBinary } from '@bufbuild/protobuf';
import { FileDescriptorProtoSchema } from '@bufbuild/protobuf/wkt';
import { credentials, status } from '@grpc/grpc-js';
import { recommenderV1 } from '@attune/contracts';
import { Health, Registry } from '@attune/service-runtime';
import { pino } from 'pino';
import {
  HealthCheckRequest,
  HealthCheckResponse_ServingStatus as ServingStatus,
  HealthClient,
  type HealthCheckResponse,
} from './generated/grpc/health/v1/health';
import {
  ServerReflectionClient,
  ServerReflectionRequest,
  type ServerReflectionResponse,
} from './generated/grpc/reflection/v1/reflection';
import { startGrpcServer } from './server';
import { grpcService } from './service';

const SERVICE = 'attune.recommender.v1.RecommenderService';
const cleanups: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function serve() {
  const health = new Health();
  const answer = () => ({ recommendation: undefined });
  const explain = () => recommenderV1.ExplainResponse.fromPartial({});
  async function* recommendMany() {}
  const handlers = {
    recommend: answer,
    similarItems: answer,
    boughtTogether: answer,
    rank: answer,
    explain,
    recommendMany,
  };
  const server = await startGrpcServer({
    host: '127.0.0.1',
    port: 0,
    services: [grpcService(recommenderV1.RecommenderServiceService, handlers)],
    health,
    logger: pino({ level: 'silent' }),
    metrics: new Registry(),
  });
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= server.stop());
  cleanups.push(stop);
  return { address: `127.0.0.1:${server.value.port}`, health, stop };
}

describe('grpc.health.v1', () => {
  async function serveHealth() {
    const served = await serve();
    const client = new HealthClient(served.address, credentials.createInsecure());
    cleanups.push(() => client.close());
    const check = (service: string) =>
      new Promise<ServingStatus | string>((resolve) => {
        client.check({ service }, (error, response) => resolve(error ? status[error.code] : response.status));
      });
    return { ...served, client, check };
  }

  it("follows the service's own health, for the server and for each service", async () => {
    const { health, check } = await serveHealth();
    expect(await check('')).toBe(ServingStatus.SERVING);
    health.notReady('catalog', 'not loaded yet');
    expect(await check('')).toBe(ServingStatus.NOT_SERVING);
    expect(await check(SERVICE)).toBe(ServingStatus.NOT_SERVING);
    health.ready('catalog');
    expect(await check(SERVICE)).toBe(ServingStatus.SERVING);
    expect(await check('attune.Nothing')).toBe('NOT_FOUND');
  });

  it('tells a watcher every change, and NOT_SERVING before the server stops', async () => {
    const { health, client, stop } = await serveHealth();
    const seen: ServingStatus[] = [];
    const first = Promise.withResolvers<void>();
    const stream = client.watch(HealthCheckRequest.fromPartial({}));
    stream.on('data', ({ status: now }: HealthCheckResponse) => {
      seen.push(now);
      first.resolve();
    });
    const ended = new Promise<void>((resolve) => {
      stream.on('end', resolve);
      stream.on('error', () => resolve());
    });
    await first.promise;
    health.notReady('database', 'away');
    health.notReady('catalog', 'not loaded yet');
    health.ready('database');
    health.ready('catalog');
    await stop();
    await ended;
    const { SERVING, NOT_SERVING } = ServingStatus;
    expect(seen).toEqual([SERVING, NOT_SERVING, SERVING, NOT_SERVING]);
  });
});

describe('grpc.reflection.v1', () => {
  async function ask(messageRequest: ServerReflectionRequest['messageRequest'], version = 'v1') {
    const { address } = await serve();
    const client = new ServerReflectionClient(address, credentials.createInsecure());
    cleanups.push(() => client.close());
    const { requestSerialize, responseDeserialize, path } = ServerReflectionClient.service.serverReflectionInfo;
    const stream = client.makeBidiStreamRequest(
      path.replace('.v1.', `.${version}.`),
      requestSerialize,
      responseDeserialize,
    );
    return new Promise<ServerReflectionResponse['messageResponse']>((resolve, reject) => {
      stream.on('data', (response: ServerReflectionResponse) => resolve(response.messageResponse));
      stream.on('error', reject);
      stream.write(ServerReflectionRequest.fromPartial({ messageRequest }));
      stream.end();
    });
  }

  it.each(['v1', 'v1alpha'])('lists the services to tools that speak %s', async (version) => {
    const answer = await ask({ $case: 'listServices', value: '' }, version);
    const names = answer?.$case === 'listServicesResponse' ? answer.value.service.map(({ name }) => name) : [];
    expect(names).toEqual([SERVICE, 'grpc.health.v1.Health', 'grpc.reflection.v1.ServerReflection']);
  });

  it.each([SERVICE, `${SERVICE}.Recommend`, 'attune.recommender.v1.RankedItem'])(
    'gives the file that declares %s, with all that it imports',
    async (symbol) => {
      const answer = await ask({ $case: 'fileContainingSymbol', value: symbol });
      const bytes = answer?.$case === 'fileDescriptorResponse' ? answer.value.fileDescriptorProto : [];
      expect(bytes.map((file) => fromBinary(FileDescriptorProtoSchema, file).name)).toEqual([
        'attune/recommender/v1/recommender.proto',
        'attune/shared/v1/product.proto',
        'attune/shared/v1/money.proto',
        'attune/shared/v1/profile.proto',
        'attune/shared/v1/shopper.proto',
      ]);
    },
  );

  it('describes the health protocol, too', async () => {
    const answer = await ask({ $case: 'fileByFilename', value: 'grpc/health/v1/health.proto' });
    expect(answer?.$case).toBe('fileDescriptorResponse');
  });

  it.each([`${SERVICE}.Nothing`, 'nothing', ''])('answers NOT_FOUND for the symbol "%s"', async (symbol) => {
    const answer = await ask({ $case: 'fileContainingSymbol', value: symbol });
    expect(answer).toMatchObject({ $case: 'errorResponse', value: { errorCode: status.NOT_FOUND } });
  });
});
