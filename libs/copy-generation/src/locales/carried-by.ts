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

/** The facts that carry that it bears any rain. */
export const RAINPROOF: readonly string[] = ['waterproof', 'rainproof', 'weatherproof', 'stormproof', 'showerproof'];

/** The facts that carry that water may be used to clean it: the list of what is said of a whole product or of its cover. */
export const WASHABLE: readonly string[] = [
  ...['waterproof', 'water_resistant', 'washable', 'machine_washable', 'machine_wash', 'hand_washable', 'hand_wash'],
  ...['dishwasher_safe', 'dishwasher_proof', 'care', 'care_instructions', 'cleaning', 'rinse_clean', 'rinsable'],
  ...['cover_machine_washable', 'cover_washable', 'removable_cover_washable'],
];

/** The facts that carry that it may stay outside. */
export const OUTDOOR_USE: readonly string[] = [
  ...['waterproof', 'weatherproof', 'weather_resistant', 'weather_resistance', 'outdoor', 'outdoor_use', 'outdoors'],
  ...[
    'suitable_for_outdoor',
    'suitable_for_outdoors',
    'for_outdoor_use',
    'all_weather',
    'frost_proof',
    'frost_resistant',
  ],
  ...['hardy', 'hardiness', 'winter_hardy', 'uv_resistant', 'rustproof'],
];
