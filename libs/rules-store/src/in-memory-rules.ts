import {
  KEPT_VERSIONS,
  MAX_LISTED_BYTES,
  MAX_PLACES,
  RulesConflict,
  type RulesReader,
  type RulesVersion,
  type RulesWriter,
  TooManyPlaces,
} from './rules-store';

/** Rules that live as long as the process: for tests. */
export function createInMemoryRules(): RulesReader & RulesWriter {
  /** By tenant, then place; newest first. */
  const tenants = new Map<string, Map<string, RulesVersion[]>>();
  const placesOf = (tenant: string) => tenants.get(tenant) ?? new Map<string, RulesVersion[]>();

  return {
    current(tenant, seen = new Map<string, number>()) {
      const newest = [...placesOf(tenant).values()]
        .map(([first]) => first)
        .filter(({ place, version }) => seen.get(place) !== version);
      return Promise.resolve(newest.sort((a, b) => (a.place < b.place ? -1 : 1)));
    },

    version(tenant, place, version) {
      const kept = placesOf(tenant).get(place) ?? [];
      return Promise.resolve(version === undefined ? kept.at(0) : kept.find((one) => one.version === version));
    },

    versions(tenant, place) {
      let bytes = 0;
      const fits = ({ book }: RulesVersion) => (bytes += Buffer.byteLength(JSON.stringify(book))) <= MAX_LISTED_BYTES;
      return Promise.resolve((placesOf(tenant).get(place) ?? []).filter(fits));
    },

    // eslint-disable-next-line @typescript-eslint/require-await -- a conflict must reject, as the database's does
    async put(tenant, place, book, expected) {
      const places = placesOf(tenant);
      const before = places.get(place) ?? [];
      if (before.length === 0 && places.size >= MAX_PLACES) throw new TooManyPlaces();
      if (expected !== (before.at(0)?.version ?? 0)) throw new RulesConflict(place, expected);
      const next: RulesVersion = { place, version: expected + 1, book: structuredClone(book), changedAt: new Date() };
      places.set(place, [next, ...before].slice(0, KEPT_VERSIONS));
      tenants.set(tenant, places);
      return next;
    },
  };
}
