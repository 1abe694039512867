import { erVerbs, irVerbs } from './life-forms';

/**
 * What people and animals do, in the forms that are usual. Nothing that a product could do or have done to it is among them:
 * nothing that heats, holds, locks, lights, lasts, wears out, cleans or soothes.
 */
const GOING = erVerbs(`
  arpenter déambuler errer vagabonder gambader galoper trottiner cavaler débarquer débouler aventurer élancer faufiler escalader
  dévaler enjamber sillonner explorer zigzaguer piétiner patauger barboter pagayer camper bivouaquer randonner skier chevaucher
  séjourner emménager déménager rappliquer ruer précipiter fuguer rôder poireauter vadrouiller crapahuter détaler baguenauder
  promener balader flâner voyager marcher rentrer arriver traverser grimper danser nager attarder égarer éclipser hâter dépêcher
  quitter accompagner rencontrer visiter demeurer patienter amener emmener ramener rapporter emporter apporter cheminer tituber
  gigoter trépigner sautiller virevolter tourbillonner valser trotter bourlinguer musarder lambiner traîner traînasser épier
  espionner pourchasser tarder débrouiller affairer agenouiller adosser accouder accroupir`);

const HANDLING = erVerbs(`
  empoigner déballer dégainer entasser éparpiller dénicher chiper farfouiller fureter bidouiller tripoter trimballer trimbaler
  hisser agiter remuer gribouiller griffonner crayonner barbouiller raturer recopier feuilleter bouquiner attraper chercher
  trouver retrouver fouiller toquer tambouriner caresser confisquer déchiffrer désigner poster réclamer goûter secouer
  chatouiller papouiller gratouiller soupeser scruter reluquer lorgner zieuter toiser dévisager contempler admirer observer
  regarder zapper grappiller chaparder subtiliser emprunter prêter léguer raconter`);

const TALKING = erVerbs(`
  papoter bavarder discuter plaisanter rigoler gronder râler crier hurler brailler bougonner marmonner ronchonner rouspéter
  pester jurer avouer confier expliquer demander répliquer rétorquer protester insister hésiter commenter blaguer ironiser
  chambrer taquiner féliciter complimenter remercier saluer inviter convier déclarer affirmer clamer proclamer chanter fredonner
  siffloter interroger questionner bégayer balbutier bafouiller jacasser cancaner jaser baratiner palabrer négocier marchander
  argumenter juger nier évoquer mentionner citer préciser résumer énumérer bavasser parler dialoguer deviser bluffer mimer
  réciter déclamer conter narrer vanner railler blâmer sermonner houspiller enguirlander pérorer disserter épiloguer radoter
  rabâcher répéter chantonner trinquer ricaner glousser pouffer souhaiter suggérer interpeller baptiser surnommer converser
  exagérer mériter`);

const FEELING = erVerbs(`
  raffoler détester regretter espérer désirer rêvasser songer méditer penser deviner imaginer supposer douter oser tenter
  étonner émerveiller inquiéter paniquer énerver agacer bouder impatienter jubiler exulter envier jalouser câliner gâter
  embrasser enlacer pleurer pleurnicher sangloter amuser ennuyer lasser délecter enthousiasmer passionner décourager obstiner
  entêter capituler triompher persévérer abandonner renoncer procrastiner improviser tâtonner adorer préférer rêver oublier
  remarquer constater estimer considérer méfier vexer offusquer offenser soupirer bâiller ronfler somnoler roupiller affaler
  vautrer prélasser lover loucher grimacer sourciller soucier contenter réconcilier intriguer attrister enticher cogiter ruminer
  ressasser tergiverser décider opter résigner habituer accoutumer familiariser blottir émoustiller désoler`);

const EATING = erVerbs(`
  grignoter picorer siroter festoyer boulotter gober lécher laper mordiller saliver croquer mâchonner mâcher avaler savourer
  déguster manger dîner déjeuner souper bruncher touiller enfourner pâtisser popoter tartiner attabler jeûner`);

const WORKING = erVerbs(`
  travailler bosser potasser réviser enseigner rédiger recruter embaucher démissionner planifier collaborer coopérer participer
  voter débuter terminer commencer achever entamer bâcler jardiner bêcher bricoler retaper ranger peiner galérer chômer échouer
  recommencer essayer persister continuer cesser noter recenser bouturer rempoter ratisser`);

const MEETING = erVerbs(`
  fêter célébrer fréquenter draguer flirter épouser divorcer marier fiancer chahuter chamailler disputer bagarrer quereller
  comploter tricher collectionner échanger troquer squatter épauler lutter jouer gagner parier miser rejouer affronter défier
  relever soupçonner accuser enquêter élucider partager côtoyer manquer déranger importuner encourager solliciter parrainer
  chaperonner ressembler jongler patrouiller`);

const OF_ANIMALS = erVerbs(`
  ronronner miauler aboyer japper frétiller renifler flairer grogner gazouiller roucouler croasser caqueter butiner hiberner
  bêler meugler piailler pépier`);

const OF_HAPPENINGS = erVerbs(`
  sembler exister tomber défiler régner trôner`);

const GOING_TO_SLEEP_AND_MORE = irVerbs(`
  finir choisir réussir atterrir gravir blêmir gémir rugir surgir resurgir réunir bondir trahir désobéir obéir franchir envahir
  accroupir assoupir blottir languir subir punir pétrir déguerpir`);

const BEING_AND_HAVING = `
  suis es sommes êtes étais étions étiez serais serait serions seriez seraient serai seras serons serez sois soient soyons fus
  fut furent étant aie aies ayant eu eue eus eut eurent avais avions aviez avaient aurais aurait aurions auriez auraient aurai
  auras aurons aurez aient ait ayons`;

const WANTING_AND_MUST = `
  veux voulons voulais voulait vouliez voulaient voudrais voudrait voudriez voudraient veuille veuillez voulue peux pouvons
  pouvais pouvait pouviez pouvaient pourrais pourrait pourrions pourriez pourraient pourrai pourrons pu dois devons devais
  devait deviez devaient devrais devrions devriez devraient devrai devrez devrons fallu faille sais savons savais savait saviez
  savaient saurait sauraient saurez saura sauront sachez sache sachent sachant savent saurons`;

const GOING_AND_COMING = `
  vais vas allions alliez allait allaient allais irait iraient irions iriez iras irons irai aille ailles aillent allé allés
  allées allant venons venue venus venues venait venaient viendrait viendrez viendrons vienne venant reviens revenez revenons
  revenait reviendra reviendrez reviendront revenu revenus devenir devenez devenu devenue devenus devenues devenait deviendra
  deviendrez parvenir parvient parvenu parvenez parvenait intervenir survient convenu pars partons partait partaient partira
  partirez partiront partant repartir repart repartez reparti repartis repartie sortons sortais sortait sortaient sortira
  sortirez sortiront sorti sortis sortant ressortir ressorti courez couru courait parcourir parcourt parcourez parcouru accourir
  accourt accourent accouru enfui enfuir mourir meurt mourait naît naissent née nés nées naissait renaître`;

const PUTTING_AND_TAKING = `
  prenait prenaient prendrez prendrons prendront prendrait prenne prenant reprendre reprend reprenez reprennent repris reprise
  entreprendre entreprend entrepris surprendre surprend surpris surprenez mettait mettrez mettront mettrait mette mettant
  remettre remet remettez remis remettent commettre commet commis promet promettez promettait admettre admet admettez admettons
  soumettre tiens tenons tenait tiendrez tiendront tenant retenez retenu retiendrez obtenir obtenez appartenir appartient
  appartiennent jetez jette jetant jettent cueillir cueille cueillez cueillent recueillir recueilli accueillez accueilli
  accueillis accueillie ouvrons ouvrait ouvrira ouvrirez découvrons découvrent découvrirez découverte découvertes offrons
  offrait offrira offrirez offrant saisit saisissez saisi arrosez réveillez réveillait lavez levez levée levait lèvent enlevé
  amenez amène emmène emmènent menez mener mène mènent promenez`;

const SAYING_AND_HEARING = `
  dis disais disait disaient dirait dirais dirions diraient dira direz dirons diront disent dise disant dits redire redit
  prédire prédit contredire écris écrit écrivent écrivait écrivant écrite écrits écrites décrire décrit décrivez décrivent lis
  lisons lisent lisait lisaient lira lirez lu lue lus lues lisant relire relit relisez relu relus entendu entendue entendus
  répondu taire tait taisez taisent taisait appelles appellent rappellent écoute écoutent écoutes écoutait écoutant parlons
  parlait convaincre convaincu convaincue convaincus`;

const SEEING_AND_KNOWING = `
  vois voit voyons voient voyait voyais voyaient verra verrez verrons verront verrait verriez vu vue vus vues voyant revoir
  revoit revoyez revu revus entrevoir entrevoit aperçois aperçoit apercevez apercevoir aperçoivent crois croyons croient croyait
  croyais croira croirez croiriez croirait connais connaissons connaissent connaissait connaissiez connaîtra connaîtrez connu
  connue connus connues connaissant reconnaître reconnu reconnue reconnus reconnaîtrez apprends apprenez apprennent apprenait
  apprendra apprendrez appris apprenant comprends comprenons comprenait comprendra comprendrez souviens souvenez souviennent
  souvenait souviendra souviendrez paraît paraissent paraissait paraître`;

const LIVING_AND_FEELING = `
  vit vivons vivez vivent vivait vivaient vivra vivrez vécu vécue vécus vivant ris rit rient riez riait riant ri sourit souriez
  sourient souriait souriant sens sentait sentons sentirez senti ressentir ressent ressentez ressenti endors endort endormez
  endormi endormie endormis endormir endorment rendors dormait dormaient dormi dormira dormirez dormant plaire plaît plaisent
  plaira plairont plaisait plu déplaire déplaît plaindre plaint plaignez plaignent rejoins rejoignez rejoignent rejoignait
  attends attendons attendait attendaient attendiez attendra attendrez attendu attendue attendus attendant perdons perdait
  valoir vaudra vaudrait valait assoit asseyent rassis rassasier`;

const DOING_AND_DRINKING = `
  faisons faisais faisaient ferai feras ferons ferais ferait ferions feriez feraient fasse fassent fassiez faisant refaire
  refait refaites refaisons buvons boivent boit buvait boira boirez bue buvant suivons suivait suivaient suivirent suivrez suivi
  suivie suivis poursuivre poursuit poursuivez poursuivent poursuivi combattre débattre mord mordu mordent élire conclure
  conclut survenir étreindre distraire réfléchir détendez descendez descendent descendait descendu remontez`;

const OTHER_DOINGS = `
  cousez serviez servie servis desservir gravir gravissez garer garez`;

const KEPT_TO_PEOPLE = `
  aimais aimait aimaient aimerez aimera aimerais aimerait aimeriez aimeront aiment aimes aimons aimiez aimée aimées dessinez
  dessinait consolez pédalez pédalait croisait sautez étudiez étudie étudient appréciera appréciait triez mijotez cuisinez
  cuisinait choisis surveillait réagissent prévenu prévenus prévenue prévenues prévenez arrêtiez arrêtez arrêtait téléphonez
  appelait appelaient préparez préparait préparaient vantez habite habitent habitez habitait`;

const THINKING = erVerbs(`
  concerner envisager intéresser convoiter gâcher abuser accorder consacrer exprimer signifier justifier interpréter disperser
  divaguer gamberger soliloquer extrapoler présumer spéculer contester objecter relativiser généraliser philosopher frimer
  pavaner snober parader complexer culpabiliser dramatiser pavoiser fanfaronner glandouiller paresser glander lézarder
  flemmarder traînailler guincher banqueter papillonner bachoter pianoter`);

const AND_SOME_MORE = `
  craignait redoutait`;

const SENDING = `
  envoyez`;

/** All of them. */
export const doing = [
  GOING,
  HANDLING,
  TALKING,
  FEELING,
  EATING,
  WORKING,
  MEETING,
  OF_ANIMALS,
  OF_HAPPENINGS,
  GOING_TO_SLEEP_AND_MORE,
  BEING_AND_HAVING,
  WANTING_AND_MUST,
  GOING_AND_COMING,
  PUTTING_AND_TAKING,
  SAYING_AND_HEARING,
  SEEING_AND_KNOWING,
  LIVING_AND_FEELING,
  DOING_AND_DRINKING,
  OTHER_DOINGS,
  KEPT_TO_PEOPLE,
  THINKING,
  AND_SOME_MORE,
  SENDING,
].join(' ');
