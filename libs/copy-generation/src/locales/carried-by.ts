/** The facts that carry what else a product turns into, or what else can be done with it: a sofa is a bed, its covers come off. */
export const OTHER_USES: readonly string[] = [
  ...['name', 'convertible', 'sofa_bed', 'sleep_function', 'sleeping_area', 'bed_size'],
  ...['removable_cover', 'removable_covers'],
];
