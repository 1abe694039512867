/** The facts that carry what else a product turns into, or what else can be done with it: a sofa is a bed, its covers come off. */
export const OTHER_USES: readonly string[] = [
  ...['name', 'convertible', 'sofa_bed', 'sleep_function', 'sleeping_area', 'bed_size'],
  ...['removable_cover', 'removable_covers'],
];

/** The facts that carry that something stays warm or cool. */
export const KEEPS_TEMPERATURE: readonly string[] = [
  ...[
    'insulated',
    'insulation',
    'thermal_insulation',
    'double_walled',
    'double_wall',
    'vacuum_insulated',
    'thermal',
    'warmth',
  ],
  ...[
    'keeps_hot',
    'keeps_cold',
    'keeps_warm',
    'keeps_cool',
    'hot_for',
    'cold_for',
    'heat_retention',
    'temperature_range',
  ],
  ...['cool_touch', 'cool_touch_handle', 'stay_cool_handle', 'heat_resistant', 'heat_resistant_handle', 'insulating'],
];

/** The facts that carry that washing and wearing leave no trace. */
export const KEEPS_FORM: readonly string[] = [
  ...[
    'crease_resistant',
    'wrinkle_free',
    'wrinkle_resistant',
    'non_iron',
    'easy_iron',
    'colourfast',
    'colorfast',
    'pre_shrunk',
  ],
  ...['preshrunk', 'pre_washed', 'prewashed', 'shrink_resistant', 'pilling_resistant', 'anti_pilling', 'care'],
];

/** The facts that carry what comes along. */
export const IN_THE_BOX: readonly string[] = [
  ...['in_the_box', 'included', 'includes', 'contents', 'box_contents', 'accessories', 'extras', 'comes_with'],
];

/** The facts that carry for whom it is. */
export const FOR_WHOM: readonly string[] = [
  ...[
    'audience',
    'target',
    'target_group',
    'age',
    'age_range',
    'ages',
    'min_age',
    'recommended_age',
    'suitable_for',
    'gender',
  ],
  ...['family_friendly', 'child_safe', 'for_children', 'for_kids'],
];

/** The facts that carry that a part is hidden. */
export const HIDDEN_PARTS: readonly string[] = [
  ...[
    'hidden_pocket',
    'hidden_pockets',
    'secret_pocket',
    'security_pocket',
    'hidden_compartment',
    'secret_compartment',
  ],
  ...['hidden_drawer', 'anti_theft_pocket'],
];
