import { type OppositeWords } from '../check-words';

/** What excludes what, wherever facts speak of one of the two. */
export const opposites: OppositeWords = {
  kinds: {
    sheen: [`mat; mate; mats; mates`, `brillant|brillante|brillants|brillantes`],
    power: [`sans fil`, `filaire|filaires; sur secteur`],
    folding: [`pliable*; pliant*; repliable*`, `rigide|rigides; coque dure`],
    glaze: [`émaillé*`, `non émaillé*`],
    scent: [`parfumé*`, `sans parfum; non parfumé*; inodore*`],
    sweetening: [`sucré*; édulcoré*`, `non sucré*; sans sucre*`],
    salt: [`salé|salée|salés|salées`, `non salé*; sans sel`],
    caffeine: [`décaféiné*; sans caféine`, `caféiné*; avec caféine; plein|pleine|riche de|en caféine`],
    cover: [
      `relié|reliée; couverture rigide|cartonnée`,
      `broché|brochée; livre|édition|format de poche; couverture souple`,
    ],
    ear: [
      `circum -aural; circumaural*; over -ear`,
      `intra -auriculaire|-auriculaires; intra|intras auriculaire|auriculaires; in -ear`,
    ],
    sleeves: [`manches courtes`, `manches longues; sans manches`],
    movement: [`mouvement|montre automatique; remontage automatique`, `à quartz; quartz; remontage manuel`],
    display: [`numérique|numériques; digital*`, `analogique*`],
    water: [`eau douce`, `eau salée|de~mer`],
    handedness: [`gaucher|gauchers|gauchère|gauchères`, `droitier|droitiers|droitière|droitières`],
    reuse: [`jetable*; à usage unique`, `réutilisable*`],
    sides: [`simple face`, `double face|-face; réversible*`],
    opacity: [`opaque*; occultant*`, `transparent*; translucide*`],
    shaft: [`tige basse; low -top`, `tige haute; montante|montantes; high -top`],
    fit: [
      `coupe ajustée|slim|cintrée|près~du~corps; moulant*`,
      `coupe ample|large|décontractée; oversize; ample|amples`,
    ],
    outline: [`rond|ronde|ronds|rondes; circulaire*`, `rectangulaire*; ovale|ovales; hexagonal*`],
    standing: [`autoportant*`, `mural|murale|muraux|murales; à fixer au mur`],
    varnish: [`non traité*; non verni*`, `laqué|laquée|laqués|laquées; verni|vernie|vernis|vernies`],
    lacing: [`à enfiler; sans lacets; slip -on`, `à lacets`],
    loading: [`chargement frontal; à hublot`, `chargement par le dessus; ouverture par le dessus`],
    motor: [`sans balais|charbons; brushless`, `à balais|charbons`],
    wires: [`à|avec armatures|armature`, `sans armature|armatures`],
    leaves: [`en vrac`, `en sachet|sachets; sachets de thé`],
  },
  oneWay: {
    ground: [`moulu|moulue|moulus`, `en grains; grains entiers`],
    beans: [`en grains; grains entiers`, `pré -moulu; déjà|finement moulu; café moulu`],
    indoors: [
      `usage intérieur; en intérieur`,
      `en extérieur; usage extérieur; terrasse|terrasses; balcon|balcons; en plein air`,
    ],
  },
  ofProduct: {
    weight: {
      texts: [`léger|légère|légers|légères; ultraléger|ultralégère`, `lourd|lourde|lourds|lourdes; pesant|pesante`],
    },
    softness: {
      texts: [
        `doux|douce|doux|douces; souple|souples; moelleux|moelleuse`,
        `raide|raides; rigide|rigides; rêche|rêches; rugueux|rugueuse`,
      ],
    },
    flexibility: { texts: [`flexible|flexibles; souple|souples`, `rigide|rigides; raide|raides`] },
    noise: { texts: [`silencieux|silencieuse|silencieuses`, `bruyant|bruyante|bruyants|bruyantes`] },
    thickness: { texts: [`mince|minces; fin|fine|fins|fines`, `épais|épaisse|épaisses`] },
    surface: { texts: [`lisse|lisses`, `rugueux|rugueuse|rugueuses; rêche|rêches`] },
    spice: {
      texts: [`doux|douce`, `piquant|piquante|piquants|piquantes; épicé|épicée|épicés|épicées; relevé|relevée`],
    },
    sweetness: { texts: [`sucré|sucrée|sucrés|sucrées`, `amer|amère|amers|amères; acide|acides`] },
  },
};
