/**
 * What people do, in the forms in which it is said. No verb stands here that products do as well ("protects", "rotates",
 * "wakes"), nor one whose participle can say how a thing was made, tested or sold ("treated", "approved", "selected").
 */

const MOVING = `acampar acercar adentrar andar apartar apresurar asomar callejear cabalgar curiosear deambular desembarcar desfilar
  embarcar enfilar explorar holgazanear husmear largar llegar madrugar marchar merodear mudar pasar pasear patear peregrinar pisar quedar
  regresar retrasar saltar tardar trasnochar trotar vagabundear vagar veranear viajar visitar zarpar brincar aterrizar
  corretear caminar bajar entrar nadar pedalear`;
const RESTING = `acostar acurrucar agazapar apoltronar arrellanar arrodillar bostezar descalzar recostar retozar tumbar levantar duchar
  bañar espabilar estornudar roncar descansar sentar desvelar desperezar`;
const HANDLING = `amontonar arrebatar arrimar arrojar cachear chapotear colocar desempaquetar descorchar echar empuñar
  estrechar estrujar garabatear juntar manosear ojear palpar rebañar regatear sacar soltar toquetear trastear zampar apuntar anotar
  tachar subrayar buscar guardar dejar tirar llevar tomar mirar`;
const TALKING = `rezongar gesticular disertar platicar cuestionar convocar chinchar cabrear aclamar aconsejar alardear alegar animar
  asentir balbucear bautizar bromear callar canturrear charlar chatear chismorrear comentar conversar contestar cotillear cuchichear
  debatir declamar delatar despotricar dialogar discrepar divagar exagerar exclamar explicar fanfarronear filosofar gruñir improvisar
  insinuar interrogar invitar lamentar llamar llorar lloriquear matizar mencionar meditar murmurar narrar negociar opinar parlotear
  piropear presumir protestar quejar recitar reclamar recalcar refunfuñar relatar replicar rumorear saludar sermonear susurrar
  tartamudear titubear vitorear jurar suplicar rezar implorar felicitar preguntar regañar hablar cantar brindar gritar`;
const THINKING = `aceptar adivinar alucinar añorar anhelar apreciar atinar averiguar barruntar cavilar considerar contemplar dedicar
  descartar desear despistar dudar ensimismar entusiasmar equivocar escuchar especular esperar estimar estudiar extrañar fantasear
  figurar fisgar fracasar hojear ignorar imaginar ingeniar intentar interesar interpretar investigar juzgar justificar lograr maquinar
  notar observar ocupar olvidar opositar percatar planear planificar practicar preocupar procrastinar razonar rechazar recapacitar
  rectificar reflexionar rememorar repasar replantear sospechar tramar aplazar enterar inventar necesitar procurar empollar`;
const FEELING = `acobardar admirar adorar agobiar alegrar amar amedrentar angustiar ansiar apasionar apenar apiadar asombrar asustar
  atormentar chiflar conquistar cautivar decepcionar desanimar desconfiar desesperar desilusionar detestar disgustar embelesar embobar
  emocionar enfadar enojar enfurruñar envidiar escandalizar extasiar fascinar flipar fastidiar frustrar gozar gustar hechizar
  horrorizar ilusionar impacientar impresionar indignar inquietar intimidar maravillar mosquear obsesionar odiar pasmar perdonar rabiar
  resignar suspirar trastornar venerar disfrutar encantar`;
const TOGETHER = `apropiar presenciar malcriar amenizar apapachar sonrojar ruborizar posar retratar emparejar hermanar abandonar abrazar
  achuchar acompañar agasajar apadrinar besar besuquear casar celebrar citar colaborar convidar cortejar desafiar educar enamorar enseñar
  entablar enviudar espiar ganar heredar homenajear hospedar jubilar ligar matricular pactar pelear presentar rebelar
  reconciliar robar socializar triunfar alistar ayunar ladrar maullar ronronear olfatear luchar`;
const DAILY = `mascar atiborrar catar emborrachar embriagar remar laburar compaginar sobrellevar ordeñar acabar acostumbrar
  adornar aguardar aparcar aplaudir aprovechar arreglar bailotear cenar cocinar comprar degustar desayunar devorar disfrazar escaquear
  jugar merendar ordenar paladear pescar pintarrajear rebuscar reencontrar retomar saborear tapear terminar trabajar usar vaguear
  vendimiar zanjar bailar coronar`;
const REGULAR_AR = `${MOVING} ${RESTING} ${HANDLING} ${TALKING} ${THINKING} ${FEELING} ${TOGETHER} ${DAILY}`;

const REGULAR_ER_IR = `coincidir presidir fruncir amanecer anochecer abatir aburrir acudir asistir aturdir compartir comprender convivir
  decidir depender discutir emprender esconder existir insistir interrumpir ocurrir ofender pretender prometer recorrer responder reunir
  sorprender sobrevivir sufrir suceder surgir temer exigir fingir coger escoger recoger deber beber aprender comer correr subir abrir
   descubrir vender meter escribir recibir conocer reconocer parecer merecer agradecer apetecer pertenecer nacer compadecer
  enloquecer complacer convencer vencer barrer`;

/** Of those whose vowel is another one under stress: "pienso", "cuento", "pido". */
const CHANGING: Readonly<Record<string, string>> = {
  ie: `pensar comenzar empezar confesar merendar negar gobernar tropezar sentar acertar fregar atravesar
    perder entender atender encender querer sentir mentir preferir divertir referir arrepentir consentir`,
  ue: 'contar encontrar acordar almorzar apostar recordar soñar probar acostar rogar jugar colgar volver soler dormir morir',
  i: 'pedir despedir repetir seguir perseguir conseguir servir elegir competir reñir',
};

/** Those with forms of their own. */
const IRREGULAR = `
  soy eres es somos sois son era eras éramos erais eran fui fuiste fue fuimos fuisteis fueron seré serás será seremos seréis serán sería
  serías seríamos serían sea seas seamos seáis sean fuera fueras fuéramos fueran fuese fuesen sido siendo serlo sé
  estoy estás está estamos estáis están estaba estabas estábamos estabais estaban estuve estuviste estuvo estuvimos estuvieron estaré
  estarás estará estaremos estaréis estarán estaría estarías estaríamos estarían esté estés estemos estéis estén estuviera estuvieras
  estuvieran estuviese estado estando estate
  he has ha hemos habéis han había habías habíamos habíais habían hubo hubiera hubieras hubiéramos hubieran hubiese habré habrás habrá
  habremos habréis habrán habría habrías habríamos habrían haya hayas hayamos hayáis hayan habido habiendo haberlo haberte
  voy vas va vamos vais van iba ibas íbamos ibais iban iré irás irá iremos iréis irán iría irías iríamos irían vaya vayas vayamos vayáis
  vayan ido yendo ve vete id irse irte irme irnos idos
  digo dices dice decimos decís dicen decía decías decíamos decíais decían dije dijiste dijo dijimos dijisteis dijeron diré dirás dirá
  diremos diréis dirán diría dirías diríamos dirían diga digas digamos digáis digan dijera dijeran dicho dicha dichos dichas diciendo
  di dile diles dinos decirlo decirle decirte decirse dímelo díselo decírselo digámoslo
  hago haces hace hacemos hacéis hacen hacía hacías hacíamos hacían hice hiciste hizo hicimos hicisteis hicieron haré harás hará haremos
  haréis harán haría harías haríamos harían haga hagas hagamos hagáis hagan hiciera hicieran haciendo hacerlo hacerla hacerte hacerse
  hacerle hacernos haciéndose haciéndolo hazlo hazle hazles hazte haznos hazme
  puedo puedes puede podemos podéis pueden podía podías podíamos podíais podían pude pudiste pudo pudimos pudieron podré podrás podrá
  podremos podréis podrán podría podrías podríamos podrían pueda puedas podamos podáis puedan pudiera pudieras pudieran pudiendo
  pongo pones pone ponemos ponéis ponen ponía ponías ponían puse pusiste puso pusimos pusieron pondré pondrás pondrá pondremos pondréis
  pondrán pondría ponga pongas pongamos pongáis pongan pusiera poniendo ponerse ponerte ponerme ponernos ponérselo ponérmelo ponéroslo
  poneos pónselo luzcas luzca posponer pospones pospone posponiendo pospuesto proponer propongo propone proponemos proponen propuso
  propuesto suponer supongo supone supones suponemos supuesto
  quiero quieres quiere queremos queréis quieren quería querías queríamos queríais querían quise quisiste quiso quisimos quisieron querré
  querrás querrá querremos querréis querrán querría querrías querríamos querrían quiera quieras queramos queráis quieran quisiera
  quisieras quisiéramos quisieran queriendo
  sé sabes sabe sabemos sabéis saben sabía sabías sabíamos sabíais sabían supe supiste supo supimos supieron sabré sabrás sabrá sabremos
  sabréis sabrán sabría sabrías sabríamos sabrían sepa sepas sepamos sepáis sepan supiera supieras supieran sabido sabiendo saberlo
  salgo sales sale salimos salís salen salía salías salíamos salían salí saliste salió salieron saldré saldrás saldrá saldremos saldréis
  saldrán saldría salga salgas salgamos salgáis salgan saliera saliendo salirte
  tengo tienes tiene tenemos tenéis tienen tenía tenías teníamos teníais tenían tuve tuviste tuvo tuvimos tuvieron tendré tendrás tendrá
  tendremos tendréis tendrán tendría tendrías tendríamos tendrían tenga tengas tengamos tengáis tengan tuviera tuvieras tuvieran tenido
  teniendo tenerlo tenerla tenerte
  vengo vienes viene venimos venís vienen venía venías veníamos venían vine viniste vino vinimos vinieron vendré vendrás vendrá vendremos
  vendréis vendrán vendría venga vengas vengamos vengáis vengan viniera viniendo ven venid venirse
  seríais estaríais habríais iríais diríais haríais podríais pondríais querríais sabríais saldríais tendríais vendríais veríais daríais
  veo ves ve vemos veis ven veía veías veíamos veíais veían vi viste vio vimos vieron veré verás verá veremos veréis verán vería verías
  veríamos verían vea veas veamos veáis vean viera vieras vieran visto vistos viendo verlo verla verte verse vernos verlos verlas véase
  doy das da damos dais dan daba dabas dábamos dabais daban di diste dio disteis dieron daré darás dará daremos daréis darán daría
  darías daríamos darían dé des demos deis den diera dieras dieran dando darle darles darse darte darme darnos dárselo dártelo date daos
  traigo traes trajo trajiste trajeron traeré traerás traía traigas traigamos traigan trayendo traerte tráete
  oigo oyes oye oímos oís oía oías oían oí oíste oyó oyeron oirás oiría oiga oigas oigan oyendo óyeme
  río ríes ríe reímos reís ríen reía reías reían rió rieron reirás reiréis ría rías riamos rían riendo reírse reírte reírnos sonreír
  sonrío sonríes sonríe sonríen sonreía sonrió sonreirás sonrías sonrían sonriendo
  creo crees cree creemos creéis creen creía creías creíamos creíais creían creí creíste creyó creyeron creerás crea creas crean creyendo
  créeme creerlo creértelo leo lees leemos leéis leen leía leías leíamos leían leí leíste leyeron leerás lea leas lean leyendo
  leerlo leerle leído leída leídas
  caigo caes caía caían caíste cayeron caerás cayendo caerse huyo huye huyen huir huyendo huyes`;

/** Imperatives of one syllable, before pronouns: "hazlo", "pónselo". */
const SHORT_ORDERS = 'haz pon ten da ve sal';

const PRONOUNS = 'me te lo la le nos los las les melo telo tela telos selo sela selos selas noslo'.split(' ');

const ENDINGS_AR =
  `o as a amos áis an aba abas ábamos abais aban é aste ó asteis aron aré arás ará aremos aréis arán aría arías aríamos
  aríais arían e es emos éis en ara aras áramos aran ase asen ando ado ada ados adas ad aos ar arme arte arse arnos aros arselo arselos
  arsela artelo artela arnoslo ándome ándote ándose ándonos ándoselo émonos émoslo`.split(/\s+/);
const ENDINGS_ER_IR =
  `o es e Vmos ís éis en ía ías íamos íais ían í iste ió imos isteis ieron Vré Vrás Vrá Vremos Vréis Vrán Vría Vrías
  Vríamos Vríais Vrían a as amos áis an iera ieras iéramos ieran iese iesen iendo ido ida idos idas Vd íos eos Vr Vrme Vrte Vrse Vrnos
  Vros Vrselo
  Vrtelo iéndome iéndote iéndose iéndonos ámonos ámoslo`.split(/\s+/);

const STRESSED = /^(?:o|as?|es?|[ae]n)$/;
/** Where "-ir" has a closed vowel without stress: "sintió", "durmiendo". */
const RAISED = /^(?:i[óeé].*|amos|áis)$/;

/** Every form of a verb whose forms follow from its infinitive and from its change of vowel, with pronouns and without. */
function formsOf(infinitive: string, change = ''): readonly string[] {
  const [stem, theme] = [infinitive.slice(0, -2), infinitive.at(-2)!];
  const stressed = change ? stem.replace(/[eou](?=[^aeiou]*(?:gu)?$)/, change) : stem;
  const raised =
    change && theme === 'i' ? stem.replace(/[eo](?=[^aeiou]*(?:gu)?$)/, (one) => (one === 'e' ? 'i' : 'u')) : stem;
  const endings = theme === 'a' ? ENDINGS_AR : ENDINGS_ER_IR.map((one) => one.replace('V', theme));
  const forms = endings.map((one) => {
    const root = STRESSED.test(one) ? stressed : RAISED.test(one) ? raised : stem;
    return spelt(root, one, theme) + one;
  });
  const order = stressed + (theme === 'a' ? 'a' : 'e');
  return [...forms, ...PRONOUNS.map((one) => order + one)];
}

/** The stem before an ending, in the spelling that keeps its sound: "saque", "llegue", "empiece", "cojo", "conozco". */
function spelt(stem: string, ending: string, theme: string): string {
  if (theme === 'a')
    return /^[eé]/.test(ending) ? stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c') : stem;
  if (!/^[oaá]/.test(ending)) return stem;
  return stem
    .replace(/gu$/, 'G')
    .replace(/g$/, 'j')
    .replace('G', 'g')
    .replace(/([aeo])c$/, '$1zc')
    .replace(/nc$/, 'nz');
}

/** What people do, in every form. */
export const lifeVerbs = [
  ...`${REGULAR_AR} ${REGULAR_ER_IR}`.split(/\s+/).flatMap((verb) => formsOf(verb)),
  ...Object.entries(CHANGING).flatMap(([change, verbs]) => verbs.split(/\s+/).flatMap((verb) => formsOf(verb, change))),
  ...SHORT_ORDERS.split(' ').flatMap((order) => PRONOUNS.map((one) => order + one)),
  IRREGULAR,
].join(' ');
