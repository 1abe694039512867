/**
 * The time that work takes of the processor, in milliseconds, the least of three tries; for tests. Other processes on the
 * machine do not count.
 */
export function cpuTimeOf(work: () => unknown): number {
  const once = () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  return Math.min(once(), once(), once());
}
