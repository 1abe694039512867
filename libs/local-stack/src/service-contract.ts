/** The services that run all the time. The trainer and replay are jobs: see `runJob`. */
export type ServiceName = 'collector' | 'historian' | 'recommender' | 'copywriter' | 'storefront';

/** The order of the start: the historian makes the database's tables, the storefront asks the two gRPC services. */
export const WAVES: readonly (readonly ServiceName[])[] = [
  ['historian', 'collector'],
  ['recommender', 'copywriter'],
  ['storefront'],
];

/** Where the services answer. */
export interface ServiceAddresses {
  collectorUrl: string;
  storefrontUrl: string;
  /** gRPC, `host:port`. */
  recommenderAddress: string;
  copywriterAddress: string;
  /** /healthz, /readyz and /metrics of each service. */
  opsUrls: Record<ServiceName, string>;
}

/** What the services of one system share. */
export interface SystemSettings {
  databaseUrl: string;
  kafkaBrokers: string[];
  topicPrefix: string;
  /** Serve the demo shop's page. */
  demo: boolean;
  /** Origins of pages that may ask and send events, beside the demo shop's: `ALLOWED_ORIGINS` of the services. */
  allowedOrigins?: string;
}

/** The names of the ports that the services need: one for its work (but the historian's) and one for operations. */
export const PORT_NAMES = WAVES.flat().flatMap((name) =>
  name === 'historian' ? [opsPort(name)] : [name, opsPort(name)],
);

function opsPort(name: ServiceName): string {
  return `${name}-ops`;
}

/** @param ports by the names of `PORT_NAMES` */
export function serviceAddresses(ports: ReadonlyMap<string, number>): ServiceAddresses {
  const at = (name: string) => `127.0.0.1:${ports.get(name)}`;
  return {
    collectorUrl: `http://${at('collector')}`,
    storefrontUrl: `http://${at('storefront')}`,
    recommenderAddress: at('recommender'),
    copywriterAddress: at('copywriter'),
    opsUrls: Object.fromEntries(WAVES.flat().map((name) => [name, `http://${at(opsPort(name))}`])) as Record<
      ServiceName,
      string
    >,
  };
}

/** A service's environment: its whole contract, see its config.ts. */
export function serviceEnvironment(
  name: ServiceName,
  system: SystemSettings,
  ports: ReadonlyMap<string, number>,
): Record<string, string> {
  const addresses = serviceAddresses(ports);
  const listen = { HOST: '127.0.0.1', PORT: String(ports.get(name)), OPS_PORT: String(ports.get(opsPort(name))) };
  const kafka = { KAFKA_BROKERS: system.kafkaBrokers.join(','), TOPIC_PREFIX: system.topicPrefix };
  const database = { DATABASE_URL: system.databaseUrl };
  switch (name) {
    case 'collector':
      return { ...listen, ...kafka, ALLOWED_ORIGINS: originsWith(addresses.storefrontUrl, system.allowedOrigins) };
    case 'historian':
    case 'copywriter':
      return { ...listen, ...kafka, ...database };
    case 'recommender':
      return { ...listen, ...database };
    case 'storefront':
      return {
        ...listen,
        ...database,
        RECOMMENDER_ADDRESS: addresses.recommenderAddress,
        COPYWRITER_ADDRESS: addresses.copywriterAddress,
        COLLECTOR_URL: addresses.collectorUrl,
        DEMO: String(system.demo),
      };
  }
}

function originsWith(own: string, others: string | undefined): string {
  if (!others) return own;
  return others === '*' ? others : `${own},${others}`;
}
