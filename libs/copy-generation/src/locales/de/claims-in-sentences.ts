import { FOR_WHOM, HIDDEN_PARTS, IN_THE_BOX, KEEPS_FORM, KEEPS_TEMPERATURE } from '../carried-by';
import type { ClaimWords } from '../check-words';

/** Claims that a whole sentence makes with words that claim nothing by themselves: "wir schicken eine neue". */
export const claimsInSentences: readonly ClaimWords[] = [
  {
    claimClass: 'warranty',
    rule: 'evidence',
    carriedBy: ['warranty', 'guarantee'],
    phrases: `
      wir|hersteller|werkstatt .. schicken|schickt|ersetzen|ersetzt|reparieren|repariert|tauschen|tauscht|erstatten|erstattet
      wir stehen hinter|für _; auf unsere kosten; geld zurück|wieder; zu lasten des herstellers
      dreißig|vierzehn|sechzig|hundert nächte|tage testen|ausprobieren|probeschlafen
    `,
  },
  {
    claimClass: 'promotion',
    rule: 'banned',
    phrases: `
      nur (noch) bis montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mitternacht|morgen|heute; geht|gehen auf uns
      bevor sie|er|es|alles|alle weg|vergriffen|ausverkauft (ist|sind)
    `,
  },
  {
    claimClass: 'superlative',
    rule: 'banned',
    phrases: `
      ein|eine (wahrer|echter|wahres|echtes|wahre|echte) traum|gedicht|juwel|prachtstück|schmuckstück|wunder|wucht|augenweide von einem|einer
      bessere|besseren|besseres|bessere|schönere|schöneren werden|wirst|finden|findet sie|du|man nicht|nie|nirgends
      nichts besseres; nicht besser; führt|führen das|die feld|liste|rangliste an; an der spitze
    `,
  },
  {
    claimClass: 'eco',
    rule: 'evidence',
    phrases: `
      flüsse|meere|ozeane|bäche|wälder|böden|luft|bienen .. sauber|rein|heil|unberührt|danken|atmen|geschont
      schont|schonen|schützt|schützen (die|das|unsere) flüsse|meere|ozeane|bäche|wälder|böden|luft|bienen|klima
    `,
  },
  {
    claimClass: 'health',
    rule: 'evidence',
    phrases: `
      stärkt|stärken|kräftigt|kräftigen|begradigt|entlastet (schwache|müde|kaputte) knie|rücken|gelenke|herz|wirbelsäule
      puls|herzschlag .. ruhig|ruhiger|sinkt|beruhigt; beruhigt|senkt (den|ihren|deinen) puls|herzschlag|blutdruck
    `,
  },
  {
    claimClass: 'safety',
    rule: 'evidence',
    phrases: `
      kein|keine sturz|stoß|unfall|aufprall|schlag kann|wird|könnte .. verletzen|schaden|wehtun|anhaben
      kann|wird (ihm|ihr|dir|euch|ihnen) nichts|nie (mehr) passieren|zustoßen|geschehen; rundum|völlig|absolut sicher
    `,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: KEEPS_TEMPERATURE,
    isDoubtful: true,
    phrases: `bleibt|bleiben|hält|halten .. kühl|kalt|warm|heiß|lauwarm|eiskalt`,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: KEEPS_FORM,
    isDoubtful: true,
    phrases: `
      läuft|laufen (auch|beim|nach) (_) nicht|nie|niemals (mehr) ein
      schrumpft|schrumpfen|knittert|knittern|verfilzt|pillt|fusselt|verblasst|verblassen nicht|nie|niemals|kaum
      leiert|leiern nicht|nie aus; färbt|färben nicht|nie ab; verzieht|verziehen sich nicht|nie|niemals
      kein einlaufen|ausbleichen|verfilzen|pilling
    `,
  },
  {
    claimClass: 'compatibility',
    rule: 'evidence',
    carriedBy: FOR_WHOM,
    isDoubtful: true,
    phrases: `für die|eure|deine|ihre|kleine kinder|kleinen|kids|babys`,
  },
  {
    claimClass: 'promotion',
    rule: 'evidence',
    carriedBy: IN_THE_BOX,
    isDoubtful: true,
    phrases: `als zugabe|dreingabe; gibt|gibt's .. obendrauf|dazu; obendrein ein|eine`,
  },
  {
    claimClass: 'safety',
    rule: 'evidence',
    carriedBy: HIDDEN_PARTS,
    isDoubtful: true,
    phrases: `
      geheimfach|geheimfächer|geheimtasche*
      geheime|geheimer|geheimes|geheimen|verborgene|verborgenes|verborgenen|versteckte|versteckter|verstecktes|versteckten tasche|taschen|innentasche|fach|fächer|schublade
    `,
  },
];
