import { type Wordings } from '../check-words';

/** What says yes or no to an attribute without its name: that a waterproof thing must be kept from water. */
export const wordings: Wordings = [
  {
    attribute: /^water_?(?:proof|resistant|repellent)/,
    yes: `
      bleibt|bleiben|darf|dürfen|kann|können|liegt|liegen|steht|stehen .. im regen
      übersteht|überstehen|verträgt|vertragen|trotzt|trotzen (auch) (dem|den|einem|jedem|jeden|einen) regen|schauer|wolkenbruch|nässe
      hält|halten (das) wasser|regen|nässe ab|fern|draußen; perlt|perlen ab; bleibt|bleiben (innen) trocken
      duschen|schwimmen|baden|tauchen damit|mit~ihm|mit~ihr|mit~ihnen; damit duschen|schwimmen|baden|tauchen
    `,
    no: `
      darf|dürfen|sollte|sollten|soll|sollen nicht|nie|niemals nass werden
      verträgt|vertragen (keine|kein|keinen) wasser|nässe|regen|feuchtigkeit|spritzer
      vor nässe|wasser|regen|feuchtigkeit schützen|bewahren
      wasser|regen|nässe schadet|schaden|ruiniert|zerstört ihr|ihm|ihnen|sie|ihn|es; trocken halten; von wasser fernhalten
      wird|werden (es) (drinnen|innen) nass; lässt|lassen wasser|regen|nässe durch|hinein|herein|rein; weicht|weichen durch|auf
      saugt|saugen sich voll
    `,
  },
  {
    attribute: /^blackout/,
    yes: `verdunkelt|verdunkeln; hält|halten das licht|tageslicht ab|draußen|fern; stockdunkel; stockfinster; lichtdicht*`,
    no: `lässt|lassen (das) licht|sonnenlicht|tageslicht durch|herein|hinein`,
  },
  {
    attribute: /^rechargeable$/,
    yes: `
      ladekabel; akku; akkus; lädt|laden|geladen|aufladen|aufgeladen .. usb|kabel|steckdose; wieder aufladen; lädt|laden sich auf
    `,
    no: `batterie|batterien wechseln|tauschen|ersetzen|gewechselt|getauscht|ersetzt; einwegbatterie*`,
  },
  {
    attribute: /^refill/,
    yes: `nachfüllen; nachgefüllt; nachfüllbar*; auffüllen; wieder befüllen|befüllt`,
    no: `wegwerf*; einweg*; danach|dann weg; in den müll`,
  },
  {
    attribute: /^dishwasher/,
    yes: ``,
    no: `nur|ausschließlich (von|mit|per) (der) hand spülen|abwaschen|waschen|reinigen; nur handwäsche|handspülen`,
  },
  {
    attribute: /^machine_wash/,
    yes: ``,
    no: `
      nur|ausschließlich handwäsche; nur (von|mit|per) (der) hand waschen; chemisch|chemische (zu) reinigen|reinigung|gereinigt
      nur zur reinigung
    `,
  },
  {
    attribute: /tumble|dryer/,
    yes: `in|für den trockner|wäschetrockner|tumbler; trocknergeeignet*`,
    no: ``,
  },
  {
    attribute: /^(?:self_)?assembly_(?:required|needed)/,
    yes: ``,
    no: `
      fertig|komplett|vollständig|bereits|schon montiert|aufgebaut|zusammengebaut; fertig geliefert
      in|an einem stück (geliefert); vormontiert*
    `,
  },
  {
    attribute: /^co_?op(?:erative)?$/,
    yes: `
      gewinnen|gewinnt|verlieren|verliert alle|alle~gemeinsam|ihr~alle|gemeinsam|zusammen
      alle|gemeinsam|zusammen gegen das spiel
    `,
    no: `
      gewinnt (nur) einer|eine|der~schnellste; nur einer|eine (kann|darf) gewinnen|gewinnt|siegt; jeder gegen jeden
      gegen die anderen|mitspieler|gegner; gegeneinander; besiegt|schlagt|überlistet (die|eure) anderen|gegner|mitspieler
    `,
  },
  {
    attribute: /^reversible$/,
    yes: `
      lässt|lassen sich wenden; umdrehen; beidseitig (nutzbar|tragbar|verwendbar)
      von|auf beiden seiten (nutzbar|tragbar|verwendbar)
    `,
    no: `einseitig; nur eine seite`,
  },
  {
    attribute: /^vegan$/,
    yes: ``,
    no: `enthält|enthalten (etwas|echte|echten|frische) milch|sahne|butter|ei|eier|honig|käse|fleisch|fisch|gelatine|molke|bienenwachs|lanolin`,
  },
  {
    attribute: /^frost/,
    yes: `
      überwintert|überwintern draußen|im~freien|im~garten; darf|kann|dürfen|können .. winter (über) .. bleiben
      frost|eis macht|schadet|schaden ihm|ihr|ihnen nichts|nicht
    `,
    no: `vor (dem|den) (ersten) frost|frösten hereinholen|reinholen|ins~haus|leeren|schützen; frostfrei lagern|überwintern`,
  },
  {
    attribute: /^leak_?(?:proof|free)/,
    yes: ``,
    no: `
      läuft|laufen|lief (gern|leicht|schnell|oft) (mal) aus; läuft|laufen (sie|er|es) (gern|leicht|schnell|oft) (mal) aus
      undicht*; tropft|tropfen
    `,
  },
  {
    attribute: /^(?:non|anti)_?slip|^slip_?(?:proof|resistant)/,
    yes: ``,
    no: `rutscht|rutschen; rutschig*`,
  },
  {
    attribute: /^oven_(?:safe|proof)|^ovenproof/,
    yes: `in (den|der|dem|im) backofen|ofen; im|ins backofen|ofen`,
    no: ``,
  },
  {
    attribute: /^microwave/,
    yes: `in die|der mikrowelle`,
    no: ``,
  },
  {
    attribute: /^freezer/,
    yes: `in die|der gefriertruhe|tiefkühltruhe; ins|im gefrierfach|tiefkühlfach|tiefkühler; einfrieren; eingefroren`,
    no: ``,
  },
  {
    attribute: /^(?:silent|quiet|noiseless)(?:_|$)/,
    yes: ``,
    no: `
      lautes|lauter|laute|lautem|lauten|hörbares|hörbarer klick|klicken|geräusch|geräusche|klackern
      hörbar|laut klickt|klicken|klackt; klickt|klackt|brummt|rattert laut|hörbar
    `,
  },
  {
    attribute: /^(?:timer|auto(?:matic)?_?(?:shut_?|switch_?|power_?)?off)/,
    yes: `
      schaltet|schalten sich (nach~gebrauch|danach|dann) (von~selbst|automatisch|selbst|selbsttätig) ab|aus; abschaltautomatik
    `,
    no: ``,
  },
];
