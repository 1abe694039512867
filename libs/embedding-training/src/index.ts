export * from './evaluate-ranking';
export * from './fit-blend';
export * from './fit-bought-together';
export * from './fit-co-visitation';
export * from './fit-ials';
export * from './fit-popularity';
export * from './fit-ranking-model';
export * from './fit-sequence-encoder';
