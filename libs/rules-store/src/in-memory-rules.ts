import {
  KEPT_DELETED_PLACES,
  KEPT_VERSIONS,
  MAX_LISTED_BYTES,
  MAX_PLACES,
  NoRules,
  RulesConflict,
  type RulesReader,
  type RulesVersion,
  type RulesWriter,
  TooManyPlaces,
} from './rules-store';

/* eslint-disable @typescript-eslint/require-await -- what is refused must reject, as the database's does */

/** Rules that live as long as the process: for tests. */
export function createInMemoryRules(): RulesReader & RulesWriter {
  /** By tenant, then place; newest first. The places stand in the order of their last change. */
  const tenants = new Map<string, Map<string, RulesVersion[]>>();
  const placesOf = (tenant: string) => tenants.get(tenant) ?? new Map<string, RulesVersion[]>();

  const seenNewest = (tenant: string, place: string, expected: number) => {
    const newest = placesOf(tenant).get(place)?.at(0);
    if (expected !== (newest?.version ?? 0)) throw new RulesConflict(place, expected);
    return newest;
  };
  const add = (tenant: string, place: string, version: number, book?: object): RulesVersion => {
    const places = placesOf(tenant);
    const next: RulesVersion = { place, version, ...(book && { book: structuredClone(book) }), changedAt: new Date() };
    const versions = [next, ...(places.get(place) ?? [])].slice(0, KEPT_VERSIONS);
    places.delete(place);
    places.set(place, versions);
    tenants.set(tenant, places);
    return next;
  };

  return {
    async current(tenant, seen = new Map<string, number>()) {
      const places = placesOf(tenant);
      const changed = [...places.values()].map(([first]) => first).filter((one) => seen.get(one.place) !== one.version);
      const gone = [...seen.keys()].filter((place) => !places.has(place));
      const nothing = gone.map((place): RulesVersion => ({ place, version: 0, changedAt: new Date() }));
      return [...changed, ...nothing].sort((a, b) => (a.place < b.place ? -1 : 1));
    },

    async version(tenant, place, version, { signal } = {}) {
      signal?.throwIfAborted();
      const kept = placesOf(tenant).get(place) ?? [];
      return version === undefined ? kept.at(0) : kept.find((one) => one.version === version);
    },

    async versions(tenant, place, { signal } = {}) {
      signal?.throwIfAborted();
      let bytes = 0;
      const sizeOf = ({ book = {} }: RulesVersion) => Buffer.byteLength(JSON.stringify(book));
      return (placesOf(tenant).get(place) ?? []).filter((one) => (bytes += sizeOf(one)) <= MAX_LISTED_BYTES);
    },

    async put(tenant, place, book, expected, { signal } = {}) {
      signal?.throwIfAborted();
      const before = seenNewest(tenant, place, expected);
      const withRules = [...placesOf(tenant).values()].filter(([first]) => first.book);
      if (!before?.book && withRules.length >= MAX_PLACES) throw new TooManyPlaces();
      return add(tenant, place, expected + 1, book);
    },

    async delete(tenant, place, expected, { signal } = {}) {
      signal?.throwIfAborted();
      if (!placesOf(tenant).has(place) || !seenNewest(tenant, place, expected)?.book) throw new NoRules(place);
      const deletion = add(tenant, place, expected + 1);
      const deleted = [...placesOf(tenant).values()].filter(([first]) => !first.book).map(([first]) => first.place);
      for (const oldest of deleted.slice(0, -KEPT_DELETED_PLACES)) placesOf(tenant).delete(oldest);
      return deletion;
    },
  };
}
