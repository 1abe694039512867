import { request } from 'node:http';

const ANSWER_TIMEOUT_MS = 2_000;

/** Whether a Docker engine answers where DOCKER_HOST, or the usual socket, says. */
export function dockerAnswers(env: NodeJS.ProcessEnv): Promise<boolean> {
  const target = engineAddress(env.DOCKER_HOST);
  return new Promise((resolve) => {
    const ping = request({ ...target, path: '/_ping', timeout: ANSWER_TIMEOUT_MS }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    ping.once('timeout', () => ping.destroy());
    ping.once('error', () => resolve(false));
    ping.once('close', () => resolve(false));
    ping.end();
  });
}

/** `unix:///path` and `tcp://host:port` as options of an HTTP request. */
function engineAddress(dockerHost: string | undefined): { socketPath: string } | { host: string; port: number } {
  const tcp = /^(?:tcp|http):\/\/([^:/]+):(\d+)/.exec(dockerHost ?? '');
  if (tcp) return { host: tcp[1], port: Number(tcp[2]) };
  return { socketPath: dockerHost?.replace(/^unix:\/\//, '') || '/var/run/docker.sock' };
}
