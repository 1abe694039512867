import { createFileRegistry, type DescFile, type FileRegistry, fromBinary, toBinary } from '@bufbuild/protobuf';
import { FileDescriptorProtoSchema, FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';
import { type handleBidiStreamingCall, status } from '@grpc/grpc-js';
import {
  ServerReflectionService,
  type ServerReflectionRequest,
  type ServerReflectionResponse,
} from './generated/grpc/reflection/v1/reflection';
import type { RawService } from './service';

type Answer = NonNullable<ServerReflectionResponse['messageResponse']>;

/**
 * `grpc.reflection.v1.ServerReflection`, and its identical forerunner `v1alpha` for tools that only know that: tells
 * grpcurl and its like which services and messages there are.
 * @param descriptorSets serialised `google.protobuf.FileDescriptorSet`s with all that the services use
 */
export function createReflectionServices(
  serviceNames: readonly string[],
  descriptorSets: readonly Uint8Array[],
): RawService[] {
  const registry = createFileRegistry(
    ...descriptorSets.map((bytes) => createFileRegistry(fromBinary(FileDescriptorSetSchema, bytes))),
  );
  const serverReflectionInfo: handleBidiStreamingCall<ServerReflectionRequest, ServerReflectionResponse> = (call) => {
    call.on('data', (request: ServerReflectionRequest) =>
      call.write({
        validHost: request.host,
        originalRequest: request,
        messageResponse: answer(registry, serviceNames, request.messageRequest),
      }),
    );
    call.on('end', () => call.end());
  };
  const v1 = ServerReflectionService;
  const alphaPath = v1.serverReflectionInfo.path.replace('.v1.', '.v1alpha.');
  const v1alpha = { serverReflectionInfo: { ...v1.serverReflectionInfo, path: alphaPath } };
  return [v1, v1alpha].map((definition) => ({ definition, implementation: { serverReflectionInfo } }));
}

function answer(
  registry: FileRegistry,
  serviceNames: readonly string[],
  request: ServerReflectionRequest['messageRequest'],
): Answer {
  switch (request?.$case) {
    case 'listServices':
      return { $case: 'listServicesResponse', value: { service: serviceNames.map((name) => ({ name })) } };
    case 'fileByFilename':
      return files(registry.getFile(request.value), request.value);
    case 'fileContainingSymbol':
      return files(fileOf(registry, request.value), request.value);
    case 'fileContainingExtension':
    case 'allExtensionNumbersOfType':
      return failure(status.NOT_FOUND, 'there are no extensions: the messages are proto3');
    case undefined:
      return failure(status.INVALID_ARGUMENT, 'the request asks for nothing');
  }
}

function failure(code: status, message: string): Answer {
  return { $case: 'errorResponse', value: { errorCode: code, errorMessage: message } };
}

/** The file of a message, enum or service, or of a service's method by `package.Service.Method`. */
function fileOf(registry: FileRegistry, symbol: string): DescFile | undefined {
  const type = registry.get(symbol);
  if (type) return type.file;
  const dot = symbol.lastIndexOf('.');
  const service = registry.getService(symbol.slice(0, dot));
  return service?.methods.some(({ name }) => name === symbol.slice(dot + 1)) ? service.file : undefined;
}

/** The file with all that it imports. */
function files(file: DescFile | undefined, asked: string): Answer {
  if (!file) return failure(status.NOT_FOUND, `there is no ${asked} here`);
  const found = new Set<DescFile>();
  const visit = (next: DescFile) => {
    if (found.has(next)) return;
    found.add(next);
    next.dependencies.forEach(visit);
  };
  visit(file);
  const bytes = [...found].map(({ proto }) => Buffer.from(toBinary(FileDescriptorProtoSchema, proto)));
  return { $case: 'fileDescriptorResponse', value: { fileDescriptorProto: bytes } };
}
