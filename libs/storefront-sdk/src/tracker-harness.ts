import { FakeCollector } from './fake-collector';
import { createTracker, type Tracked, type Tracker, type TrackerOptions } from './tracker';

/** What a test of trackers works with; the collector is a new one for each test. */
export interface TrackerHarness {
  collector: FakeCollector;
  collectorUrl: string;
  /** Those that run; whoever takes them out has them stopped. */
  trackers: Tracker[];
  start: (options?: Partial<TrackerOptions>) => Tracker;
}

/** Gives each test of the file a collector, and stops it and the trackers afterwards. */
export function harnessTrackers(): TrackerHarness {
  const harness: TrackerHarness = {
    ...{ collector: new FakeCollector(), collectorUrl: '', trackers: [] },
    start(options = {}) {
      const quick = { anonymousId: 'browser-1', batchDelayMs: 5, retryDelayMs: 5 };
      const tracker = createTracker({ collectorUrl: harness.collectorUrl, ...quick, ...options });
      harness.trackers.push(tracker);
      return tracker;
    },
  };
  beforeEach(async () => {
    harness.collector = new FakeCollector();
    harness.collectorUrl = await harness.collector.start();
  });
  afterEach(async () => {
    for (const tracker of harness.trackers.splice(0)) tracker.stop();
    await harness.collector.stop();
  });
  return harness;
}

export const deliveries = (tracked: Tracked[]) => Promise.all(tracked.map(({ delivery }) => delivery));
