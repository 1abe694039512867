export { createTestDatabase, kafkaBrokers, postgresUrl, uniqueTopicPrefix } from './addresses';
export { startBrokerProxy, type BrokerProxy } from './broker-proxy';
export { certificateAuthority, type CertificateAuthority } from './certificates';
export { startDatabaseProxy, type DatabaseProxy } from './database-proxy';
export { deleteTopic } from './delete-topic';
export { startOwnBroker, type OwnBroker } from './own-broker';
export { type SecuredBroker, type SecuredPostgres, startSecuredBroker, startSecuredPostgres } from './secured-services';
export { type HeldRequest, startTcpProxy, type TcpProxy } from './tcp-proxy';
