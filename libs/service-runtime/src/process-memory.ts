import { totalmem } from 'node:os';
import { getHeapStatistics } from 'node:v8';

/** What this process may take of the machine, and takes now. */
export interface ProcessMemory {
  /** Bytes that JavaScript's heap may grow to: `--max-old-space-size`, or what Node.js makes of the container's memory. */
  heapLimit: number;
  /** Bytes of the container, or of the machine where that has no bound. */
  limit: number;
  /** Bytes that are taken now. */
  used: number;
}

export function processMemory(): ProcessMemory {
  const bound = process.constrainedMemory();
  const limit = bound > 0 ? Math.min(bound, totalmem()) : totalmem();
  return { heapLimit: getHeapStatistics().heap_size_limit, limit, used: process.memoryUsage.rss() };
}

/** What would be enough of heap, for a person: a setting of Node.js. */
export function heapAdvice(bytes: number): string {
  const STEP = 256;
  return `NODE_OPTIONS=--max-old-space-size=${Math.ceil(bytes / 2 ** 20 / STEP) * STEP} or more, or a larger container`;
}

/** `1.5 GiB`, or in MiB where that is less than one. */
export function memoryText(bytes: number): string {
  const mib = bytes / 2 ** 20;
  return mib < 1024 ? `${Math.ceil(mib)} MiB` : `${(mib / 1024).toFixed(1)} GiB`;
}
