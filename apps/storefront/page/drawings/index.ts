import { HOME } from './home';
import { KITCHEN } from './kitchen';
import { LEISURE } from './leisure';
import { OUTDOORS } from './outdoors';
import { WORN } from './worn';

export type { Layer, Tone } from './layers';

/** Products as paper cuts, by what they show. */
export const DRAWINGS = { ...WORN, ...HOME, ...KITCHEN, ...OUTDOORS, ...LEISURE };

export type DrawingName = keyof typeof DRAWINGS;

/** Words of categories and titles, and what they are drawn as; the first that fits, so narrow words stand before wide ones. */
const WORDS: readonly [RegExp, DrawingName][] = [
  [/\bdress/, 'dress'],
  [/skirt/, 'skirt'],
  [/chopping board|cutting board/, 'board'],
  [/duvet|sheet|bedding|towel/, 'linen'],
  [/throw|blanket/, 'throw'],
  [/sleeping bag/, 'sleepingBag'],
  [/\bmats?\b|roller/, 'roll'],
  [/yoga block/, 'block'],
  [/sock/, 'sock'],
  [/glove/, 'glove'],
  [/\bshorts?\b/, 'shorts'],
  [/vest/, 'vest'],
  [/\bbras?\b/, 'bra'],
  [/legging|tights/, 'leggings'],
  [/apron/, 'apron'],
  [/cardigan|jumper|sweater|hoodie|pullover/, 'jumper'],
  [/coat|jacket|blazer|parka/, 'coat'],
  [/chino|trouser|jeans|pants/, 'trousers'],
  [/shirt|blouse|\btops?\b/, 'shirt'],
  [/sandal|slipper/, 'sandal'],
  [/\bheels?\b|pump/, 'heel'],
  [/loafer|moccasin/, 'loafer'],
  [/boot/, 'boot'],
  [/sneaker|shoe|trainers/, 'sneaker'],
  [/scarf|scarves|shawl/, 'scarf'],
  [/belt/, 'belt'],
  [/wallet|purse/, 'wallet'],
  [/backpack|rucksack/, 'backpack'],
  [/tote|pannier|shopper bag/, 'tote'],
  [/coffee beans|beans|soil|treats|\bfood|snack|compost/, 'bag'],
  [/handbag|\bbags?\b/, 'handbag'],
  [/earring/, 'earrings'],
  [/necklace|pendant/, 'necklace'],
  [/bracelet|bangle/, 'bracelet'],
  [/\brings?\b/, 'ring'],
  [/watch/, 'watch'],
  [/watering can/, 'wateringCan'],
  [/floor lamp/, 'floorLamp'],
  [/desk lamp/, 'deskLamp'],
  [/headlamp/, 'headlamp'],
  [/bike light|torch|flashlight/, 'bikeLight'],
  [/lamp|light/, 'tableLamp'],
  [/organi[sz]er/, 'organiser'],
  [/monitor stand/, 'stand'],
  [/dog bed|pet bed|cat bed/, 'petBed'],
  [/pillow|cushion/, 'pillow'],
  [/rug|carpet/, 'rug'],
  [/chair|stool/, 'chair'],
  [/turntable|record player/, 'turntable'],
  [/side table|coffee table/, 'sideTable'],
  [/desk|table/, 'desk'],
  [/vase/, 'vase'],
  [/espresso|coffee machine/, 'espresso'],
  [/grinder/, 'grinder'],
  [/mug|cup/, 'mug'],
  [/kettle|teapot/, 'kettle'],
  [/saucepan/, 'saucepan'],
  [/frying pan|\bpans?\b|skillet/, 'pan'],
  [/casserole|\bpots?\b/, 'casserole'],
  [/kni(fe|ves)/, 'knife'],
  [/mixer|blender/, 'mixer'],
  [/cake tin|baking tin/, 'cakeTin'],
  [/scale/, 'scale'],
  [/bowl/, 'bowl'],
  [/tent/, 'tent'],
  [/stove/, 'stove'],
  [/poles?\b/, 'poles'],
  [/water bottle|flask/, 'bottle'],
  [/helmet/, 'helmet'],
  [/lock/, 'lock'],
  [/trowel|spade/, 'trowel'],
  [/planter|plant/, 'planter'],
  [/headphone|headset/, 'headphones'],
  [/earbud/, 'earbuds'],
  [/speaker/, 'speaker'],
  [/cable/, 'cable'],
  [/phone/, 'phone'],
  [/laptop|notebook/, 'laptop'],
  [/\btv\b|television|monitor|tablet/, 'screen'],
  [/cleanser|sunscreen|lotion/, 'tube'],
  [/toner|perfume|shampoo/, 'flacon'],
  [/serum/, 'dropper'],
  [/moisturi[sz]er|cream|jar/, 'jar'],
  [/leads?\b|leash/, 'lead'],
  [/toy|bone/, 'bone'],
  [/book/, 'book'],
  [/movie|film|drama|comedy|thriller|action|horror/, 'film'],
];

/** What a product is drawn as; undefined when no word of its text is known. */
export function drawingFor(text: string): DrawingName | undefined {
  const words = text.toLowerCase();
  return WORDS.find(([pattern]) => pattern.test(words))?.[1];
}
