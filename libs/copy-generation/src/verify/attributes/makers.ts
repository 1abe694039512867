import { fold } from '../language/tokens';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(fold));

/** Makers whom everybody knows by a name that is no word of any other meaning: in any case, wherever they stand. */
const MAKERS = words(`
  adidas nike reebok asics umbro skechers birkenstock timberland uggs crocs havaianas superga saucony hoka salomon merrell
  lowa meindl mammut haglöfs fjällräven arcteryx vaude deuter osprey eastpak samsonite rimowa tumi longchamp kipling
  levis wrangler uniqlo zara primark topshop bershka asos zalando shein temu hollister abercrombie lacoste hilfiger
  gucci prada chanel dior hermès hermes balenciaga versace armani burberry vuitton fendi givenchy moncler loewe bulgari bvlgari
  cartier swarovski pandora rolex seiko casio tissot longines breitling garmin fitbit suunto
  rayban oakley persol
  sony samsung panasonic toshiba hitachi philips grundig siemens miele bosch electrolux aeg bauknecht whirlpool liebherr gorenje
  dyson irobot roomba karcher kärcher vorwerk rowenta tefal krups delonghi moulinex smeg kitchenaid kenwood nespresso tassimo senseo lavazza
  jbl bose sonos sennheiser shure beyerdynamic marantz denon onkyo yamaha jabra skullcandy harman ikea lego playmobil ravensburger hasbro
  mattel barbie schleich steiff chicco cybex bugaboo stokke britax huggies babybjörn ergobaby
  makita dewalt milwaukee hilti metabo festool stihl husqvarna gardena fiskars wüsthof victorinox opinel leatherman
  tupperware sigg camelbak nalgene kleankanteen rosenthal meissen wedgwood alessi bodum iittala marimekko
  creuset fissler silit wmf rösle
  nivea loreal garnier maybelline clinique lancôme lancome estee neutrogena cerave kiehls bioderma eucerin
  colgate sensodyne gillette wilkinson listerine pantene schwarzkopf wella
  nestle nestlé nutella ferrero lindt milka cadbury haribo kellogg kelloggs heinz knorr maggi barilla starbucks twinings lipton
  cocacola pepsi pepsico fanta evian perrier heineken
  bmw audi mercedes volkswagen toyota honda nissan hyundai peugeot renault citroën citroen michelin bridgestone pirelli shimano sram
  brompton bianchi cannondale thule
  iphone ipad macbook airpods xiaomi huawei oneplus nokia motorola lenovo asus acer logitech razer nvidia nintendo playstation xbox
  nikon fujifilm olympus leica gopro polaroid kodak epson staedtler lamy pelikan montblanc moleskine leuchtturm
  gibson ibanez steinway casio korg behringer`);

/** Whether everybody knows the word as another maker's name, or one of its things. */
export function isWellKnownMaker(folded: string): boolean {
  return MAKERS.has(folded);
}

/** What is written with a capital and is no name of a thing: days, months, feasts, forms of address, abbreviations. */
const CAPITALISED = words(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april may june july august september october november december
  christmas xmas easter halloween thanksgiving ramadan eid diwali hanukkah advent valentine valentines mum mom dad granny grandma grandpa
  mr mrs ms miss dr prof professor inspector detective captain king queen prince princess sir lady lord saint st god earth moon sun
  internet web north south east west northern southern eastern western english
  ok sos tv pc usb led lcd oled gps nfc uv spf uk us usa eu diy bbq ac dc am pm id pin tsa cd dvd hd fm dab aux hdmi sd sim wifi lan
  pfas bpa ptfe pfoa gsm rpm ip ph aa aaa faq asap cv ev suv atm abc xs xl xxl xxxl rgb qr nb ps bc ad
  allen phillips torx stanley wellington wellingtons celsius fahrenheit roman arabic gothic
  ii iii iv vi vii viii ix xi xii`);

/** Whether a word has its capital by the rules of spelling, and not because it is somebody's name. */
export function hasOrdinaryCapital(folded: string): boolean {
  return CAPITALISED.has(folded);
}

/** Breeds, that dogs and cats are called by. */
const BREEDS = words(`
  labrador labradors retriever poodle poodles spaniel spaniels dachshund dachshunds beagle beagles collie husky huskies dalmatian chihuahua
  rottweiler alsatian whippet corgi corgis dobermann malamute schnauzer pomeranian terrier terriers greyhound greyhounds`);

/** Whether it is the name of a breed. */
export function isBreed(folded: string): boolean {
  return BREEDS.has(folded);
}
