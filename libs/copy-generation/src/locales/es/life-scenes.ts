/** Times, pastimes, places and ways to get about, and the things and animals that are there. */

const DAY = `alba aurora alborada mañanita tardecita nochecita ocaso vigilia víspera antevíspera horita momentito minutito segundito
  trasnoche porvenir`;

const YEAR = `inviernos equinoccio solsticio canícula vendimia siega cabalgata cuaresma procesión sanfermines romería patronales fiestón
  fiestecita guateque cotillón juerga botellón cumpleañero onomástica homenaje quinceañera jubileo bodorrio entierro funeral velatorio
  liga campeonato olimpiada mundial derbi semifinal partidita timba quiniela veraneo asueto ocio festividad desfile magosto matanza
  mercadillo rastrillo subasta tómbola recital`;

const TOWN = `tianguis boliche colectivo callejeo capital metrópoli villa pueblecito pueblito caserío urbanización rotonda glorieta
  bulevar alameda rambla callejuela adoquín portal portería azotea fachada escaparate quiosco tiendecita ultramarinos carnicería
  pescadería frutería verdulería pastelería peluquería barbería zapatería ferretería juguetería papelería floristería lavandería farmacia
  comisaría juzgado embajada aduana ambulatorio asilo parroquia ermita monasterio abadía mezquita sinagoga basílica campanario palacio
  alcázar alcazaba ruina acueducto anfiteatro coliseo obelisco estatua fuentes plazuela plazoleta soportal terracita taberna tasca mesón
  chiringuito pub discoteca casino billar filmoteca auditorio pabellón canchas polideportivo velódromo hipódromo skatepark parquecito
  zoológico planetario observatorio rascacielos suburbio extrarradio peaje semáforo carretera carreterita autovía carril cuneta
  andenes apeadero embarque dársena`;

const HOUSE = `recámara choza hogar hogares casita casona caserón mansión adosado ático apartamento pisito salita saloncito vestidor
  alcoba cuartito alacena bodega aseo chimenea balconcito mirador patinillo jardincito huertecito portón umbral alféizar ventanal peldaño
  buzón reforma compra quehaceres esquinita escritorio fogón`;

const LANDSCAPE = `naturaleza campiña pradera llanura meseta estepa páramo marisma dehesa viñedo trigal maizal arboleda pinares hayedo
  robledal encinar bosquecillo espesura maleza matorral zarzal cordillera serranía cresta barranco desfiladero quebrada precipicio abismo
  peñasco peñón risco ribazo volcán volcanes glaciar cráter gruta caverna catarata torrente delta estuario ría embalse oasis archipiélago
  islote península litoral playita arenal malecón rompeolas espigón puertecito firmamento cosmos universo galaxia constelación cometa
  saturno órbita amaneceres senda veredas vericueto atajo desvío encrucijada caminito repecho merendero albergue posada parador hostal
  pensión`;

const TRAVEL = `boleto viajecito turismo senderismo montañismo alpinismo excursionismo cicloturismo espeleología caza equitación
  campamento vivac itinerario recorrido tránsito traslado éxodo retorno peregrinaje vagón locomotora ferrocarril funicular teleférico
  autobuses autocar autocares bus minibús limusina motocicleta ciclomotor bicicleta triciclo monopatín tándem furgón autocaravana
  remolque barquito lancha yate catamarán góndola trasatlántico buque avioneta aeródromo helipuerto facturación ventanilla peatonal
  autostop pasaje billete visado hotelito`;

const PLAY = `atletismo voleibol balonmano rugby béisbol boxeo judo kárate esgrima petanca dardos futbolín pádel squash pimpón críquet
  patinaje triatlón duatlón esprint entreno partidazo gol canasta tanda penalti parón prórroga parchís oca dominó naipes póquer tute
  brisca bingo monopoly pillapilla rayuela comba crucigrama sudoku puzle mímica karaoke disfraces disfraz magia malabares títeres
  marionetas alfarería filatelia numismática maquetismo modelismo horticultura apicultura repostería escritura improvisación guitarreo
  conciertazo astronomía ornitología cinefórum cineclub videojuego`;

export const lifeTimes = `${DAY} ${YEAR} ${PLAY}`;
export const lifePlaces = `${TOWN} ${HOUSE} ${LANDSCAPE} ${TRAVEL}`;

/** Things that stand or lie around; what is part of other things, or comes with them, is not here ("lid", "strap", "case"). */
export const lifeThings = `hornillo cobija documento encimera juguete cachivache bártulos ropa ropita prenda uniforme delantal camisón
  chándal bañador biquini toalla boina chubasquero gabardina chaquetón parka sudadera leotardos chancla alpargatas pantuflas maletín
  petate papelera folio libreta tebeo tarjeta pósteres banderín farol farolillo guirnalda confeti serpentinas piñata velitas cerilla
  mechero cenicero maceta tiesto azada leña tronco mueble butaca sillas mecedora tumbona mesita litera almohada colchas mantelería
  vajilla cristalería cucharilla cacerola sartenes tetera cafetera tazón cuenco platillo vasito copitas botellín nevera frigorífico
  televisor tocadiscos casete prismáticos telescopio microscopio telefonillo pandereta armónica acordeón saxofón maracas castañuelas
  raqueta baraja neverita cantimplora joya collares pulsera sortija champú maquillaje pintalabios rímel fregona recogedor plumero andamio
  rotulador sacapuntas grapadora chincheta pegatina figurita postalita souvenir regalito obsequio tesoro cofre espada escudo varita
  armadura carroza`;

/** Animals: a thing that has one has it for a picture. */
export const lifeAnimals = `pájaro pajarito pajarillo ave canario periquito jilguero golondrina colibrí pavo pavorreal faisán perdiz
  perdices codorniz gorila chimpancé dromedario foca morsa nutria castor mapache koala guepardo hiena chacal bisonte búfalo buey asno
  yegua potro cochinillo chivo cabritillo lagartija camaleón iguana cangrejo pulpo libélula luciérnaga grillo cigarra saltamontes mantis
  polilla insecto fiera bestia`;
