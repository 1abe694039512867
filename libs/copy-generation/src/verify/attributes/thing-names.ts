/** English nouns that shops have for the same thing; a line is of one kind of product or of several. */
const FAMILIES = `
  saddle seat; mudguard fender; kickstand sidestand; handlebar bar; tyre tire; castor caster wheel roller; chainguard chaincase
  stem pole column post rod shaft; base plinth pedestal; shade lampshade diffuser; cord flex cable lead wire
  brim peak visor bill; crystal glass; dial face; bracelet strap wristband watchband band; bezel ring
  flysheet fly rainfly outer; porch vestibule awning; groundsheet floor; peg stake; guyline guy
  bolster ferrule collar; handle haft grip handgrip hilt; sheath scabbard saya; rivet pin; spout beak
  lid cap top stopper; knob pull; loop hanger tab; pouch bag sack; pompom bobble; elastic gusset; eyelet grommet
  laces shoelaces lacing; shaft leg; insole footbed; sole outsole tread; closure fastening fastener
  cartridge refill; nib point tip; barrel body; cushion pad padding; headband band arch; earcup earpad earcushion cushion
  ring hoop; stone gem gemstone jewel; clasp catch; track rail; wagon carriage car; locomotive engine loco
  lead leash; bowl dish; temple arm sidepiece; lens glass; casing housing case shell body; grille grill; driver speaker
  charger adapter adaptor; duvet quilt; pillowcase pillowslip; trim trimming piping edging border binding edge
  badge label patch; seal gasket; filter sieve strainer; basket tray; canopy hood; tuner tuners peg
  fretboard fingerboard; soundboard top; upholstery cover covering fabric slipcover; backrest back; armrest arm
  core filling stuffing padding infill; lining liner; frame chassis underframe; tabletop top surface
  curtain drape; tub tank reservoir; screen display; door doorway entrance; packaging package wrapper wrapping tube carton sachet;
  paper page pages sheet sheets leaf leaves; zip zipper; press popper snap; rope line cord`;

const FAMILIES_BY_WORD = new Map<string, readonly string[]>();
for (const family of FAMILIES.split(/[;\n]/).map((line) => line.trim().split(/\s+/))) {
  for (const word of family) FAMILIES_BY_WORD.set(word, [...(FAMILIES_BY_WORD.get(word) ?? []), ...family]);
}

/** What else English calls the thing that the word, in the singular, is a noun for. */
export function namesLike(word: string): readonly string[] {
  return (FAMILIES_BY_WORD.get(word) ?? []).filter((other) => other !== word);
}
