/** Spellings of an attribute under the name by which it is known here: English, then German, French and Spanish. */
const SPELLINGS: Readonly<Record<string, string>> = {
  colour: 'color colors colours farbe farben couleur couleurs colores',
  material: 'materials fabric composition materialien zusammensetzung materiau matiere composicion',
  size: 'sizes grosse groesse taille talla tamano',
  origin: 'country_of_origin made_in herkunft herkunftsland ursprungsland origine pays_d_origine origen pais_de_origen',
  flavour: 'flavor flavours flavors geschmack saveur sabor',
  pattern: 'patterns muster motif estampado',
  category: 'categories category_path',
  type: 'product_type produkttyp produktart type_de_produit tipo tipo_de_producto',
  brand: 'marke marque marca',
  author: 'autor auteur',
  fit: 'passform schnitt coupe',
  weight: 'gewicht poids peso',
  length: 'lange laenge longueur longitud largo',
  width: 'breite largeur anchura ancho',
  height: 'hohe hoehe hauteur altura alto',
  depth: 'tiefe profondeur profundidad',
  diameter: 'durchmesser diametre diametro',
  thickness: 'dicke starke epaisseur grosor',
  volume: 'volumen fullmenge fuellmenge',
  capacity: 'kapazitat kapazitaet fassungsvermogen capacite capacidad',
  power: 'leistung puissance potencia',
  voltage: 'spannung tension',
  warranty: 'garantie garantia',
  battery_life: 'akkulaufzeit autonomie autonomia',
  pockets: 'taschen poches bolsillos',
  pack_size: 'pack_quantity packungsgrosse packungsgroesse',
  quantity: 'qty count unit_count number_of_items menge stuckzahl stueckzahl anzahl quantite cantidad',
  certificates:
    'certificate certification certifications zertifikat zertifikate zertifizierung certificat certificats certificado certificados',
  care: 'care_instructions washing_instructions wash_care pflege pflegehinweis pflegehinweise entretien cuidado cuidados',
  in_the_box:
    'includes included contents whats_in_the_box box_contents package_contents lieferumfang contenu contenido incluye',
  warnings:
    'warning safety_warning safety_warnings safety_note safety_notes safety_information safety_instructions caution precautions ' +
    'hazards toxicity warnhinweis warnhinweise avertissement avertissements advertencia advertencias',
  allergens: 'allergen allergy_information allergene allergenes alergenos',
  waterproof: 'water_proof wasserdicht impermeable etanche',
  water_resistant: 'wasserabweisend deperlant resistente_al_agua',
  machine_washable: 'washable maschinenwaschbar lavable_en_machine lavable_a_maquina',
  dishwasher_safe: 'spulmaschinenfest spuelmaschinenfest lave_vaisselle apto_para_lavavajillas',
  upper_material: 'obermaterial tige',
  lining: 'futter innenfutter doublure forro',
  sole: 'sohle semelle suela',
  outsole: 'laufsohle',
};

const ALIASES = new Map(
  Object.entries(SPELLINGS).flatMap(([attribute, spellings]) =>
    spellings.split(' ').map((spelling) => [spelling, attribute] as const),
  ),
);

/** The name by which an attribute is known here; the name itself, in snake case, when it has no other. */
export function knownAttribute(snake: string): string {
  const plain = snake.replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
  return ALIASES.get(plain) ?? snake;
}
