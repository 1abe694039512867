import type { CheckWords } from '../check-words';

/** What denies, and what only looks as if it did. */
export const negation: CheckWords['negation'] = {
  almost: 'fast beinahe kaum nahezu praktisch quasi',
  negators: `
    nicht; nein; kein; keine; keinen; keinem; keiner; keines; nie; niemals; ohne; weder; nirgends; nichts; verzichtet auf
    verzicht auf; alles andere als; alles andre als; weit entfernt davon; weit davon entfernt; frei von; mitnichten; keineswegs
    keinesfalls; kaum; entbehrt; mangelt; anstelle; anstatt; statt; abgesehen von; außer; abzüglich; ausgenommen
    lässt .. vermissen; vermissen; auf keinen fall; in keiner weise; unmöglich; ungeeignet
    nicht kompatibel|kombinierbar|verwendbar|verträglich mit; vermeide|vermeiden|meiden|meide sie; vermeiden; meiden; verboten
    nichts (mehr) für
  `,
  postponed: `
    keine spur; ebenso|genauso|gleichfalls wenig|nicht; ebensowenig; genausowenig
    separat|extra|einzeln|getrennt|gesondert|zusätzlich (dazu|hinzu|noch) kaufen|bestellen|gekauft|erworben|erwerben|besorgen|bestellt|beschaffen
    selbst besorgen|mitbringen|beisteuern; müssen|müsste|müssten|muss (sie) (noch|selbst) .. besorgen|dazukaufen
    nicht an bord|mit~an~bord|mit~dabei; fehlt; fehlen
    nicht enthalten|dabei|inbegriffen|inklusive|vorhanden|vorgesehen|mitgeliefert; sucht man vergeblich
    ist|sind|kommt|kommen|gibt~es|bleibt|bleiben extra|separat|gesondert; nicht mit dabei|drin
    auch nicht dabei|enthalten|inklusive|inbegriffen; vergebens; fehlanzeige; ausgeschlossen; entfällt; tabu; verboten
    unerwünscht; nichts für sie|ihn|es
    nicht (dafür|dazu|darin|mit|daran) gedacht|geeignet|gemacht|bestimmt|empfohlen|empfehlenswert|ratsam|erlaubt|gestattet|zulässig|möglich|nötig|notwendig|erforderlich|verbaut|eingebaut|integriert|angebracht|beigelegt|beiliegend|dran|drin|hinein|rein|verfügbar|lieferbar
    nicht im lieferumfang|set|karton|preis|paket
    gehört|gehören|liegt|liegen|ist|sind nicht dazu|bei|dabei|im~lieferumfang|zum~lieferumfang; nicht zum lieferumfang
    gibt|gab es nicht|keine|keinen|keins; separat|extra|einzeln|getrennt erhältlich|verkauft|verkäuflich|bestellbar
  `,
  harmless: `
    hände|hand|arme|arm|kopf|rücken|schultern|finger|zeit|platz|tag|abend|wochenende|weg|bahn|lauf|sicht|blick|schreibtisch|tisch|boden frei
    nicht nur|bloß|allein|zuletzt|weniger|mehr; nichts als; ohne zweifel|weiteres; keine frage|sorge; nicht umsonst
    mehr _ hat|haben|braucht|brauchst|brauchen|gibt|steckt|stecken .. nicht; nein ,; kein kunststück
    kein|keine schaden|beinbruch|hindernis|schwierigkeit; ohne verrenkungen|hast|murren|zögern|anstrengung|kraftaufwand
    macht|machen|tun|tut|anhaben .. nichts; nichts (mehr) im wege; nichts anhaben; nie wieder|mehr suchen|vergessen
    nicht lange; nicht vergessen|verpassen|vergessen; nicht weit; nicht jeder|jede|jedes; nicht gleich; nicht ohne; kein wunder
    nicht einmal|ganz; ohnehin; statt dessen
    wenn|falls|sobald|solange|sofern .. nicht|nichts|kein|keine|keinen|ohne; keine|keinen|kein #
    macht|machen|schadet .. nichts (aus); nichts anderes als; nichts weiter als; warum nicht; nicht wahr; oder nicht
    nicht selten|umhin; nicht zu vergessen|verwechseln; nicht nur|allein
    ohne mühe|aufwand|umstände|umschweife|schnickschnack|schnörkel|hektik|eile|stress|probleme|hilfe|ende
    kein|keine problem|thema|hexerei|kompromisse|wünsche|umstände|sorgen|ahnung|eile|ausrede; nicht länger|weiter als; kaum zu
    nicht auszudenken; ohne dass; ohne zu
  `,
  concord: ['noch'],
  verbal:
    `nicht nie niemals kaum nirgends unmöglich ungeeignet anstelle anstatt statt alles weit auf vermeiden vermeide meiden meide
    verboten mitnichten keineswegs keinesfalls nichts außer`.split(/\s+/),
  weighty: `
    duftstoff*; parfüm*; parfum*; *duft; alkohol*; paraben*; silikon*; sulfat*; sulfit*; mineralöl*; palmöl*; konservierungs*
    *zusätze; zusatzstoff*; zucker*; *zucker; süßstoff*; süßungs*; salz; koffein*
    gluten*; weizen*; laktose*; milch*; ei; eier; soja*; nuss; nüsse; nüssen; erdnüsse*; sesam; sellerie; fleisch; gelatine
    tier*; künstlich* _; zugesetzt* _; synthetisch* _; farbstoff*; aroma*; aromen; gentechnik
    latex*; nickel*; blei; pvc; pfas; pfc; bpa; bisphenol*; phthalat*; weichmacher*; formaldehyd*; lösungsmittel*; *lösemittel*
    biozid*; pestizid*; chemie; chemikalien; gift*; schadstoff*; mikroplastik*; plastik*; chlor; bleichmittel; cadmium; chrom
    schwermetall*
    gefahr*; risik*; allerge*; *rückstände*; emission*; batterie*; akku*; kabel; ladegerät*; montage; werkzeug; garantie
  `,
  enders: ['aber', 'sondern', 'mit', 'und', 'doch', 'jedoch', 'dafür', 'obwohl', 'während', 'weil', 'stattdessen'],
  suffixes: ['frei', 'los'],
  prefixes: ['nicht', 'non', 'un'],
};
