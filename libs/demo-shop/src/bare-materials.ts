/** Materials that are left as they are: what is made of them comes in their colour alone. */
export const BARE_MATERIALS: ReadonlySet<string> = new Set([
  ...['Oak', 'Walnut', 'Beech', 'Bamboo', 'Birch Plywood', 'Cedar', 'Cork'],
  ...['Sterling Silver', 'Gold Vermeil', 'Freshwater Pearl', 'Moonstone'],
  ...['Copper', 'Brass', 'Titanium', 'Carbon', 'Damascus Steel', 'Carbon Steel', 'Galvanised Steel', 'Forged Steel'],
  ...['Brushed Aluminium', 'Oxygen-Free Copper', 'Silver-Plated Copper'],
  ...['Glass', 'Marble', 'Terracotta'],
]);
