import { type OppositeWords } from '../check-words';

/** What excludes what: of a thing, or wherever facts speak of one of the two. */
export const opposites: OppositeWords = {
  states: [
    [
      `
        removable; detachable; removed; detached; unclips; unzips; unscrews; unhooks
        comes|come|coming|lifts|lift|pulls|pull|zips|zip|slides|slide|pops|pop|clips|clip|snaps|snap|slips|slip|unscrews|screws off|out|away
        take|taken|lifted|pulled|slid|popped|clipped|zipped|slipped (it|them) off|out|away
      `,
      `
        fixed; permanently; non -removable|-detachable; irremovable; inseparable; for good
        glued|sewn|stitched|bolted|riveted|welded|moulded|screwed|bonded|nailed (in|on|down|into|onto|to|together|firmly|permanently)
      `,
    ],
    [
      `adjustable; adjusts; adjusted`,
      `fixed; non -adjustable; stay|stays put|where~they~are|where~it~is; set in stone; one height|position only`,
    ],
    [`lockable; locks; locked`, `unlockable`],
    [
      `interchangeable; exchangeable; swappable; replaceable
        be swapped|changed|exchanged|replaced|switched; swaps|swap|change|switch (it) in|out|over; quick -change|-release`,
      `
        fixed; permanent; permanently; there to stay; stay|stays put|where~they~are|where~it~is; irreplaceable
        non -interchangeable
      `,
    ],
    [
      `tilting; tilts; tilted; tilt; pivots; pivoting; swivels; swivelling; swiveling; rotates; rotating`,
      `fixed; rigid; immovable; stay|stays put|still`,
    ],
    [`sealed; watertight; closed`, `open; unsealed; let|lets|letting water|rain in`],
    [`solid; closed; full`, `see -through; transparent; glass; exhibition; open -worked`],
  ],
  kinds: {
    sheen: [`matte; matt; mat -finish`, `glossy; gloss; high -gloss|gloss; glossed; shiny; mirror -finish; patent`],
    power: [`cordless; wireless; battery -powered|-operated`, `corded; wired; mains -powered|-operated; plug -in`],
    folding: [`foldable; folding; collapsible; soft -shell|-sided`, `rigid; hard -shell|-sided; hardshell`],
    glaze: [`glazed`, `unglazed`],
    scent: [
      `scented; fragranced; perfumed; smells|smell|smelling|scent|scented of _`,
      `unscented; fragrance|scent|perfume free|-free; unperfumed; odourless`,
    ],
    sweetening: [`sweetened`, `unsweetened; sugar -free`],
    salt: [`salted`, `unsalted; salt -free`],
    caffeine: [
      `decaf; decaffeinated; caffeine -free`,
      `caffeinated; full of caffeine; with|of|more caffeine; caffeine kick|hit|boost|fix`,
    ],
    cover: [`hardcover; hardback; hard cover|covers`, `paperback; softcover; softback; soft cover|covers`],
    ear: [`over -ear; over ear`, `in -ear; in ear; on -ear; earbud; earbuds`],
    sleeves: [`short -sleeved|-sleeve; short sleeve|sleeves`, `long -sleeved|-sleeve; long sleeve|sleeves; sleeveless`],
    movement: [`automatic; self -winding`, `quartz; hand -wound`],
    winding: [
      `hand -wound|-winding|-wind; hand wound; manual wind|winding; manually wound; wound by hand`,
      `
        never|nor|not need|needs|needing (any) winding; need|needs|needing|with no winding; no winding (needed|required)
        no need to wind; without winding; self -winding; winds itself
      `,
    ],
    display: [`digital`, `analogue; analog`],
    network: [`sim -free; unlocked`, `locked to; sim|network|carrier -locked`],
    water: [
      `fresh -water|water; freshwater`,
      `salt -water|water; saltwater; seawater; marine fish|aquarium|tank|life; reef tank|aquarium`,
    ],
    handedness: [
      `left -handed; left -hander|-handers; left handers`,
      `right -handed; right -hander|-handers; right handers`,
    ],
    reuse: [`single -use; disposable`, `reusable; refillable`],
    sides: [`single -sided`, `double -sided; two -sided; reversible`],
    opacity: [`opaque; blackout`, `sheer; see -through; translucent; transparent`],
    shaft: [`low -top; low top`, `high -top; high top`],
    fit: [
      `slim -fit; slim fit|cut; skinny -fit; fit slim`,
      `loose -fit; loose fit; relaxed -fit; relaxed fit|cut; oversized; wide -leg; wide fit`,
    ],
    outline: [`round; circular`, `rectangular; oval; hexagonal`],
    standing: [`freestanding; free -standing`, `wall -mounted|-hung`],
    varnish: [`untreated; unfinished; unvarnished`, `lacquered; varnished`],
    lacing: [`slip -on; pull -on`, `lace -up`],
    loading: [`front -loading; front loader`, `top -loading; top loader`],
    motor: [`brushless`, `brushed motor; carbon brushes`],
    wires: [`underwired; underwire`, `non -wired; wire -free; wireless`],
    leaves: [`loose leaf|-leaf`, `teabag; teabags; tea bags`],
    washing: [`machine -washable|-wash; machine wash|washable`, `hand -wash|-washed only; hand wash only`],
  },
  oneWay: {
    ground: [`ground; pre -ground`, `whole -bean; whole bean|beans`],
    beans: [`whole -bean; whole bean|beans`, `ready|pre|freshly -ground; ready|freshly ground; ground coffee`],
    indoors: [`indoor; indoors`, `outdoor; outdoors; terrace; patio; balcony; al fresco`],
    handwash: [`hand -wash|wash only`, `machine -washable|-wash; machine wash|washable; washing machine`],
  },
  ofProduct: {
    weight: {
      texts: [`light; lightweight; featherlight; ultralight`, `heavy; heavyweight; weighty; hefty`],
      facts: [`lightweight; light -weight; ultralight; ultra -light; featherlight`, `heavyweight; heavy -weight`],
    },
    softness: {
      texts: [`soft; supple`, `stiff; scratchy; coarse; rough`],
      facts: [`soft; supple`, `stiff; scratchy; coarse`],
    },
    flexibility: {
      texts: [`flexible; bendy; bendable`, `rigid; inflexible; stiff`],
      facts: [`flexible; bendy; bendable; pliable`, `rigid; inflexible; stiff`],
    },
    noise: { texts: [`quiet; silent; noiseless`, `loud; noisy`], facts: [`quiet; silent; noiseless`, `loud; noisy`] },
    thickness: {
      texts: [`thin; ultrathin`, `thick; chunky`],
      facts: [`thin; ultra -thin; ultrathin`, `thick; chunky`],
    },
    surface: { texts: [`smooth`, `rough; coarse`], facts: [`smooth`, `rough; coarse`] },
    spice: { texts: [`mild`, `spicy; fiery`], facts: [`mild`, `hot; spicy; fiery`] },
    sweetness: { texts: [`sweet`, `sour; bitter; tart`] },
  },
};
