/** PostgreSQL and Kafka for tests, and how they end. */
export interface TestServices {
  databaseUrl: string;
  kafkaBrokers: string[];
  stop(): Promise<void>;
}
