import { type OppositeWords } from '../check-words';

/** What excludes what, wherever facts speak of one of the two. */
export const opposites: OppositeWords = {
  kinds: {
    sheen: [
      `matt; matte|matter|mattes|matten|mattem; mattiert*`,
      `glänzend*; hochglänzend*; hochglanz*; spiegelglatt*`,
    ],
    power: [`kabellos*; schnurlos*; drahtlos*; akkubetrieben*; batteriebetrieben*`, `kabelgebunden*; netzbetrieben*`],
    folding: [
      `faltbar*; klappbar*; zusammenklappbar*; zusammenfaltbar*`,
      `starr|starre|starrer|starres|starren; hartschal*`,
    ],
    glaze: [`glasiert*`, `unglasiert*`],
    scent: [
      `duftend*; beduftet*; parfümiert*`,
      `unbeduftet*; unparfümiert*; duftfrei*; parfümfrei*; geruchlos*; duftneutral*`,
    ],
    sweetening: [`gesüßt*; gezuckert*`, `ungesüßt*; zuckerfrei*; ungezuckert*`],
    salt: [`gesalzen*`, `ungesalzen*; salzfrei*`],
    caffeine: [`entkoffeiniert*; koffeinfrei*`, `koffeinhaltig*; mit|voller|viel|voll koffein; koffeinkick`],
    cover: [
      `hardcover; fester|festem|festen einband; gebundene|gebundenes|gebundenen ausgabe|buch`,
      `taschenbuch*; softcover; paperback; broschiert*`,
    ],
    ear: [`over -ear; ohrumschließend*`, `in -ear; on -ear; ohrstöpsel`],
    sleeves: [
      `kurzarm*; kurzärm*; kurze|kurzen ärmel|ärmeln`,
      `langarm*; langärm*; lange|langen ärmel|ärmeln; ärmellos*`,
    ],
    movement: [`automatikuhr*; automatikwerk*; selbstaufziehend*`, `quarz*; handaufzug*`],
    display: [`digital*`, `analoge|analoger|analoges|analogen|analogem; analoganzeige`],
    water: [`süßwasser*`, `salzwasser*; meerwasser*`],
    handedness: [`linkshänder*; linkshändig*`, `rechtshänder*; rechtshändig*`],
    reuse: [`einweg*; einmalgebrauch`, `mehrweg*; wiederverwendbar*; nachfüllbar*`],
    sides: [`einseitig*`, `doppelseitig*; beidseitig*; wendbar*`],
    opacity: [
      `blickdicht*; undurchsichtig*; verdunkelnd*`,
      `transparent*; durchsichtig*; durchscheinend*; lichtdurchlässig*`,
    ],
    shaft: [`low -top; halbhoch*; niedriger|niedrigem schaft`, `high -top; knöchelhoch*; hoher|hohem schaft`],
    fit: [
      `slim -fit; slim fit; schmal geschnitten*; eng anliegend*; körpernah*; figurbetont*`,
      `weit geschnitten*; oversize*; locker|weit|lässig geschnitten*|sitzend*`,
    ],
    outline: [`kreisrund*`, `rechteckig*; oval|ovale|ovaler|ovales|ovalen; sechseckig*`],
    standing: [`freistehend*`, `wandmontiert*; wandhängend*; wandmontage`],
    varnish: [`unbehandelt*; unlackiert*; naturbelassen*`, `lackiert*; lasiert*`],
    lacing: [`slip -on; zum hineinschlüpfen`, `zum schnüren; schnürschuh*; schnürstiefel*`],
    loading: [`frontlader*`, `toplader*`],
    motor: [`bürstenlos*`, `kohlebürsten; bürstenmotor*`],
    wires: [`bügel -bh; mit bügel|bügeln`, `bügellos*`],
    leaves: [`loser|lose|losen tee|blätter; loseblatt*`, `teebeutel*; beuteltee`],
  },
  oneWay: {
    ground: [`gemahlen*; vorgemahlen*`, `ganze|ganzen bohnen`],
    beans: [
      `ganze|ganzen bohnen; kaffeebohnen`,
      `vorgemahlen*; fertig|frisch|fein gemahlen*; gemahlener|gemahlenen kaffee`,
    ],
    indoors: [
      `für drinnen; innenbereich; innenräume*`,
      `outdoor; außenbereich; für draußen; im freien; terrasse; balkon`,
    ],
  },
  ofProduct: {
    weight: {
      texts: [
        `leicht|leichte|leichter|leichtes|leichten|leichtem; federleicht*; ultraleicht*`,
        `schwer|schwere|schwerer|schweres|schweren|schwerem; bleischwer*; wuchtig*`,
      ],
    },
    softness: {
      texts: [
        `weich|weiche|weicher|weiches|weichen|weichem; kuschelweich*; geschmeidig*`,
        `steif|steife|steifer|steifes|steifen|steifem; kratzig*; rau|raue|rauer|raues|rauen; hart|harte|harter|hartes|harten`,
      ],
    },
    flexibility: {
      texts: [
        `flexibel|flexible|flexibler|flexibles|flexiblen; biegsam*`,
        `starr|starre|starrer|starres|starren; unflexibel; steif|steife|steifer|steifes|steifen`,
      ],
    },
    noise: {
      texts: [
        `leise|leiser|leises|leisen; geräuscharm*; geräuschlos*; lautlos*`,
        `laut|laute|lauter|lautes|lauten; lärmend*`,
      ],
    },
    thickness: { texts: [`dünn|dünne|dünner|dünnes|dünnen; hauchdünn*`, `dick|dicke|dicker|dickes|dicken`] },
    surface: {
      texts: [`glatt|glatte|glatter|glattes|glatten`, `rau|raue|rauer|raues|rauen; grob|grobe|grober|grobes|groben`],
    },
    spice: {
      texts: [`mild|milde|milder|mildes|milden`, `scharf|scharfe|scharfer|scharfes|scharfen; feurig*; pikant*`],
    },
    sweetness: {
      texts: [
        `süß|süße|süßer|süßes|süßen`,
        `sauer|saure|saurer|saures|sauren; bitter|bittere|bitterer|bitteres|bitteren; herb|herbe|herber|herbes|herben`,
      ],
    },
  },
};
