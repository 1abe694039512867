const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Last words of attributes' names that are properties and no things: what has them is the product. */
export const PROPERTIES = words(`
  material materials colour color colours colors finish pattern style design look theme care features feature note notes use usage
  suitable effect texture composition make edition model collection season occasion shape fit cut weave knit gauge grade
  quality variant option tone set contents scent flavour flavor aroma taste origin washing heat storage allergens
  ingredients type category name brand price size sizes certificate certificates languages language construction upholstery
  box accessories extras included warning warnings compatibility technique decoration fabric wood metal stone main primary overall
  body housing cabinet shell outer carcass exterior coating plating treatment surface position allergen diet nutrition roast
  origin region method process woods metals fabrics stones ruling lighting locking sizing`);

/** Last words of attributes' names that measure or count the thing before them. */
export const MEASURES = words(`
  length width height depth diameter thickness weight volume capacity size area count number amount quantity power speed output
  time temperature pressure cm mm m kg g l ml w v months years hours minutes included load lengths widths`);

/** Words of names that only tell one thing from its like: the "outer" of an `outer_pot`. */
export const SIDES = /^(?:outer|inner|upper|lower|front|back|rear|side|main|left|right|top|bottom)$/;
