import { strongVerbs, weakVerbs } from './life-inflection';

/** What hands do with things, and what bodies, kettles and gardens do. None of these verbs says what a product withstands or can. */
const WEAK = weakVerbs(`
  los|schicken ab|schicken weg|schicken heim|schicken spannen auf|spannen ein|spannen lehnen an|lehnen zurück|lehnen recken ducken bücken wundern
  drängen drängeln checken erholen rascheln knistern brodeln zischen schütten ein|schütten aus|schütten senken wickeln ein|wickeln
   knoten schnallen an|schnallen um|schnallen ab|schnallen stülpen streifen über|streifen ab|streifen bürsten kämmen fegen
  pflanzen ein|pflanzen um|pflanzen pflücken füttern stolpern flattern blühen auf|blühen welken grünen sprießen gedeihen dämmern
    rumpeln poltern schnurren gluckern blubbern sprudeln klimpern
  baumeln schunkeln taumeln torkeln purzeln kugeln kullern schichten türmen häufen sortieren ordnen verstauen
  kramen hervor|kramen zücken stupsen knuffen tunken dippen streuen bestreuen träufeln beträufeln pinseln bepinseln kneten raspeln reiben
  hobeln schälen entkernen garnieren servieren ein|decken auf|decken dekorieren verzieren wienern schrubben
  wässern gießen zupfen stutzen rechen harken hacken ein|topfen um|topfen ein|wecken ein|lagern 
  klingeln hupen bimmeln läuten trommeln stampfen wirbeln `);

const STRONG = strongVerbs(`
  tragen trägt trug getragen: heim herum davon hinaus hinein
  versinken versinkt versank versunken
  sinken sinkt sank gesunken: nieder
  heben hebt hob gehoben: auf an ab hoch
  schlagen schlägt schlug geschlagen: auf zu ein um nach
  springen springt sprang gesprungen: auf ab los hinein heraus
  treten tritt trat getreten: ein an auf hinaus heraus
  schwingen schwingt schwang geschwungen: auf mit
  graben gräbt grub gegraben: um ein aus
  gießen gießt goss gegossen: ein auf aus
  scheinen scheint schien geschienen
  treiben treibt trieb getrieben: an
  klingen klingt klang geklungen: aus ab nach
  verschwinden verschwindet verschwand verschwunden
  vergehen vergeht verging vergangen
  schieben schiebt schob geschoben: hinein weg an
  greifen greift griff gegriffen: zu hinein
  hinterlassen hinterlässt hinterließ hinterlassen
  empfangen empfängt empfing empfangen`);

/** "Der Sleeptimer schickt dich zu Bett": of "schicken" the forms that are no praise. */
const FORMS = `schickt schickst schickte schickten verschickt gut`;

export const lifeDeeds = [WEAK, STRONG, FORMS].join(' ');
