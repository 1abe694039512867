/**
 * What shoppers come to do: the types of product that belong to one undertaking, in the order in which people look for
 * them. Sequence models find the order, bought-together pairs come from the baskets at the end. Every type belongs to
 * at least one task.
 */
export const TASKS: readonly (readonly string[])[] = [
  ['Tents', 'Sleeping Bags', 'Sleeping Mats', 'Camp Stoves', 'Headlamps'],
  ['Hiking Boots', 'Hiking Jackets', 'Backpacks', 'Trekking Poles', 'Water Bottles'],
  ['Bike Helmets', 'Bike Lights', 'Bike Locks', 'Cycling Gloves', 'Panniers'],
  ['Running Shoes', 'Running Socks', 'Running Shorts', 'Running Vests', 'Sports Watches'],
  ['Yoga Mats', 'Yoga Blocks', 'Leggings', 'Sports Bras', 'Foam Rollers'],
  ['Dresses', 'Heels', 'Handbags', 'Earrings', 'Necklaces'],
  ['Skirts', 'Blouses', 'Cardigans', 'Ankle Boots', 'Tote Bags'],
  ['Shirts', 'Chinos', 'Belts', 'Loafers', 'Blazers'],
  ['Polo Shirts', 'Jumpers', 'Sneakers', 'Wallets', 'Watches'],
  ['Coats', 'Scarves', 'Ankle Boots', 'Handbags'],
  ['Rings', 'Bracelets', 'Earrings', 'Sandals', 'Dresses'],
  ['Duvet Covers', 'Fitted Sheets', 'Pillows', 'Throws', 'Bedside Lamps'],
  ['Rugs', 'Cushions', 'Side Tables', 'Floor Lamps', 'Vases'],
  ['Desks', 'Office Chairs', 'Desk Lamps', 'Monitor Stands', 'Desk Organisers'],
  ['Espresso Machines', 'Coffee Grinders', 'Coffee Beans', 'Mugs', 'Kettles'],
  ['Frying Pans', 'Saucepans', 'Casseroles', 'Kitchen Knives', 'Chopping Boards'],
  ['Stand Mixers', 'Mixing Bowls', 'Cake Tins', 'Kitchen Scales', 'Aprons'],
  ['Cleansers', 'Toners', 'Serums', 'Moisturisers', 'Sunscreens'],
  ['Planters', 'Potting Soil', 'Garden Trowels', 'Watering Cans', 'Garden Gloves'],
  ['Turntables', 'Speakers', 'Audio Cables', 'Headphones', 'Earbuds'],
  ['Dog Beds', 'Dog Leads', 'Pet Bowls', 'Dog Toys', 'Dog Treats'],
];

/** Types that are used up and bought again after about so many days. */
export const REFILL_DAYS: Readonly<Record<string, number>> = {
  'Coffee Beans': 12,
  'Dog Treats': 10,
  Cleansers: 21,
  Toners: 21,
  Moisturisers: 24,
  'Potting Soil': 25,
};
