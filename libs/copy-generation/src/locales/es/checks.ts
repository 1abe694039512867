import { fold } from '../../verify/language/tokens';
import type { CheckWords } from '../check-words';
import { joinedThemes } from '../joined-themes';
import { claims } from './claims';
import { wordings } from './wordings';
import { components } from './components';
import { crafts } from './crafts';
import { details } from './details';
import { everydayWords } from './everyday-words';
import { features } from './features';
import { fittings } from './fittings';
import { ingredients } from './ingredients';
import { kinds } from './kinds';
import { lifeDays } from './life-days';
import { lifeWords } from './life-words';
import { neutralWords } from './neutral-words';
import { ordinaryWords } from './ordinary-words';
import { pieces } from './pieces';
import { places } from './places';
import { shopKinds } from './shop-kinds';
import { shopValues } from './shop-values';
import { specialKinds } from './special-kinds';
import { tradeWords } from './trade-words';
import { values } from './values';
import { opposites } from './opposites';
import { sentence } from './sentence-words';
import { negation } from './negation';

function numberWords(): Map<string, number> {
  const low = `dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno
    veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve`;
  const values = new Map<string, number>(low.split(/\s+/).map((word, index) => [fold(word), index + 2]));
  'treinta cuarenta cincuenta sesenta setenta ochenta noventa'
    .split(' ')
    .forEach((word, index) => values.set(word, 30 + 10 * index));
  const hundreds =
    'cien ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
      ' ',
    );
  hundreds.forEach((word, index) => values.set(word, 100 * Math.max(1, index)));
  return values.set('cero', 0).set('ambos', 2).set('ambas', 2).set('veintiun', 21).set('docena', 12).set('decena', 10);
}

export const checks: CheckWords = {
  opposites,
  sentence,
  functionWords: `el la los las lo un una unos unas de del a al en con sin por para sobre bajo entre hacia hasta desde según tras ante contra durante mediante y e o u ni pero sino que si como cuando donde quien cual cuales cuyo
    su sus tu tus mi mis nuestro nuestra nuestros nuestras este esta estos estas ese esa esos esas aquel eso esto ello él ella ellos ellas se me te le les nos os yo usted ustedes es son era fue ser sido está están estar hay ha han haber
    tiene tienen tener puede pueden debe deben será serán hace hacen no sí también tampoco nunca nada ningún ninguna ninguno muy más menos tan tanto todo toda todos todas otro otra otros otras mismo misma cada varios varias algún alguna
    algo ya aún así aquí ahí entonces además solo sólo porque aunque mientras pues qué cuál cuáles cómo cuánto dónde dentro fuera junto cerca`,
  style: `descubre descubra descubrir conoce conozca conocer mira mire ver vea ves vistazo presentamos presenta presentan presentar presentación elige elija elegir elección escoge selección disponible disponibles ofrece ofrecen viene vienen llega llegan trae traen da dan aporta aportan
    cuenta cuentan dispone disponen posee poseen incluye incluyen incluido incluida contiene contienen comprende abarca consta consiste reúne mide miden pesa pesan cuesta cuestan lleva llevan llevar luce lucen muestra muestran hecho hecha hechos hechas fabricado fabricada fabricados fabricadas confeccionado confeccionada confeccionados
    elaborado elaborada elaborados realizado realizada realizados diseñado diseñada creado creada cortado cortada corte cosido cosida tejido tejida tejidos acabado acabados acabada formado formada vestido dotado dotada equipado equipada provisto provista forrado forrada adornado compuesto compuesta combinado combina combinan añade añaden completa completan completo
    firmado firmada vendido vendida vende venden producto productos artículo artículos pieza piezas modelo modelos objeto objetos versión variante edición tipo tipos género estilo línea colección gama sección departamento categoría detalle detalles detallado característica características ficha información datos resumen breve simple simples sencillo sencilla sencillos sencillas
    sencillamente sobrio sobria básico básica diario diaria día días cotidiano color colores tono tonos matiz matices coloreado material materiales tejido tela talla tallas tamaño tamaños medida medidas dimensión dimensiones longitud largo larga largos anchura ancho ancha altura alto alta profundidad profundo profunda grosor grueso espesor peso diámetro capacidad volumen contenido total conjunto
    exterior interior delante detrás lado lados arriba abajo medio centro borde fondo superficie cara precio precios tarifa lote paquete caja envase embalaje unidad unidades número cantidad marca casa fabricante familia nombre llamado llamada estampado estampada estampados dibujo liso lisa redondo cuadrado abierto cerrado cierre cierra cierran abre espacio lugar cocina estante página tienda pregunta respuesta
    catálogo indica indicado según siguiente siguientes exactamente precisamente máquina lavar lavado primero primera segundo segunda doble simple diferentes distintos distintas diversos diversas variados puro pura totalmente completamente principalmente parcialmente cuello manga mangas bajo dobladillo contraste toque toques acento acentos mezcla encuentra encontrar manera forma vez veces uso usar gracias nota saber fecha detenidamente palabras pocas ${neutralWords}`,
  ordinary: joinedThemes(everydayWords, lifeDays, lifeWords, {
    plain: ordinaryWords,
    suiting: 'para; apto|apta para; conviene a',
  }),
  beforeParts: `
    con (un|una|su|sus|dos|tres|cuatro|#); tiene|tienen|lleva|llevan|trae|incluye un|una|dos|tres
    dotado|dotada|equipado|equipada de|con (un|una); más un|una; y un|una
  `,
  inTheBox: `
    en la caja; viene|vienen incluido|incluida|incluidos|incluidas; incluido|incluida|incluidos|incluidas; se incluye|incluyen
    de serie
  `,
  dangling: `el la los las un una de del a al en con sin por para sobre entre y e o u ni pero que su sus este esta es son tiene muy más como`,
  // With the pronouns that are written onto infinitives and gerunds: "colgarlas", "abriéndolo".
  endings: [
    'iendolos',
    'iendolas',
    'iendoles',
    'andoles',
    'iendole',
    'andolas',
    'iendola',
    'iendolo',
    'andolos',
    'andola',
    'andole',
    'andolo',
    'ernos',
    'arlas',
    'arles',
    'arlos',
    'arnos',
    'erles',
    'erlas',
    'irlas',
    'irles',
    'irnos',
    'irlos',
    'erlos',
    'arte',
    'erte',
    'erle',
    'erlo',
    'erse',
    'irlo',
    'irse',
    'irme',
    'erla',
    'arla',
    'erme',
    'arme',
    'arlo',
    'arle',
    'irla',
    'irte',
    'irle',
    'arse',
    'amente',
    'ados',
    'adas',
    'ado',
    'ada',
    'idos',
    'idas',
    'ido',
    'ida',
    'ando',
    'iendo',
    'ar',
    'er',
    'ir',
    'an',
    'en',
    'os',
    'as',
    'es',
    'o',
    'a',
    'e',
    's',
  ],
  hasCompounds: false,
  describesBehind: true,
  likening: `
    como (en); igual|mismo que (en); así como en|para; igual|mismo en|con|para; hasta en|para; incluso en|para; otro tanto en|con
    y lo mismo
  `,
  sides: {
    exterior: `por fuera|el~exterior|la~parte~exterior; en el|su exterior; afuera; de puertas afuera`,
    interior: `por dentro|el~interior|la~parte~interior; en el|su interior; adentro; de puertas adentro`,
    front: `por delante; en el anverso`,
    back: `por detrás|el~reverso; en el reverso|dorso; al dorso`,
  },
  decimalSeparator: ',',
  numbers: {
    values: numberWords(),
    multipliers: new Map([
      ['mil', 1000],
      ['millon', 1_000_000],
      ['millones', 1_000_000],
    ]),
    ones: ['un', 'una', 'uno'],
    joiners: ['y'],
    fractions: new Map([
      ['medio', 0.5],
      ['media', 0.5],
      ['mitad', 0.5],
      ['cuarto', 0.25],
      ['cuartos', 0.25],
      ['tercio', 1 / 3],
      ['tercios', 1 / 3],
    ]),
    collectives: new Map([
      ['docena', 12],
      ['docenas', 12],
      ['par', 2],
      ['pares', 2],
      ['pareja', 2],
      ['duo', 2],
      ['trio', 3],
      ['decena', 10],
    ]),
    minus: ['menos'],
    clock: {
      before: `a|hacia|sobre|desde|hasta las; a la`,
      behind: `de la mañana|tarde|noche|madrugada; en punto`,
      isCertain: true,
    },
    belowZero: 'bajo cero',
    duals: ['ambos', 'ambas'],
    wholes: `buen buena`,
    lasting: `dura duran aguanta aguantan arde arden reposado reposada reposa curado curada madurado madurada secado secada ahumado fermentado fermentada funciona basta`,
    ofPeople: `de vosotros|vosotras|nosotros|nosotras|ustedes|ellos`,
    multiples: `el doble de; dos|tres|cuatro veces; el triple de; la mitad de`,
    idioms: `
      dos veces; en|de ocho; forma de ocho; un ocho; los|las dos; entre dos _; desde|de|a cero; de dos en dos; cada dos por tres
      a dos pasos; partir de cero; 24 / 7; uno o dos; una o dos; a cuatro patas; cuatro gotas|cosas|palabras|pasos
      en dos palabras; página|capítulo|paso|día|episodio #; entre dos aguas; en un dos por tres
    `,
  },
  units: {
    mm: 'milímetro milímetros',
    cm: 'centímetro centímetros',
    m: 'metro metros',
    km: 'kilómetro kilómetros',
    in: 'pulgada pulgadas',
    ft: 'pie pies',
    mg: 'miligramo miligramos',
    g: 'gramo gramos',
    kg: 'kilo kilos kilogramo kilogramos',
    t: 'tonelada toneladas',
    oz: 'onza onzas',
    lb: 'libra libras',
    ml: 'mililitro mililitros',
    cl: 'centilitro centilitros',
    l: 'litro litros',
    'm²': 'metros~cuadrados metro~cuadrado',
    'cm²': 'centímetros~cuadrados centímetro~cuadrado',
    'm³': 'metros~cúbicos metro~cúbico',
    'cm³': 'centímetros~cúbicos centímetro~cúbico',
    gsm: 'gramos~por~metro~cuadrado',
    s: 'segundo segundos',
    min: 'minuto minutos',
    h: 'hora horas',
    day: 'día días',
    week: 'semana semanas',
    month: 'mes meses',
    year: 'año años',
    decade: 'década décadas',
    century: 'siglo siglos',
    w: 'vatio vatios',
    kw: 'kilovatio kilovatios',
    v: 'voltio voltios',
    a: 'amperio amperios',
    wh: 'vatios~hora vatio~hora',
    kwh: 'kilovatios~hora kilovatio~hora',
    mah: 'miliamperios~hora miliamperio~hora',
    ah: 'amperios~hora amperio~hora',
    hz: 'hercios',
    gb: 'gigas gigabytes',
    tb: 'terabytes',
    mb: 'megas',
    bar: 'bar bares',
    lm: 'lúmenes lumen lumens',
    lx: 'lux luxes',
    nm: 'newton~metro newtons~metro newton~metros',
    'km/h': 'kilómetros~por~hora',
    rpm: 'revoluciones~por~minuto',
    '%': 'por~ciento por~cien',
    '°c': '°~c grados~centígrados grados',
    '°f': '°~f',
    k: 'kelvin',
    px: 'píxeles',
    mp: 'megapíxeles',
    db: 'decibelios',
    kt: 'quilates quilate',
    den: 'deniers',
  },
  currencies: {
    EUR: 'euro euros',
    'USD CAD AUD': 'dólar dólares',
    USD: 'dólar~estadounidense dólares~estadounidenses dólares~americanos',
    CAD: 'dólares~canadienses',
    AUD: 'dólares~australianos',
    GBP: 'libra libras libras~esterlinas libra~esterlina',
    CHF: 'franco francos francos~suizos',
    'INR PKR': 'rupia rupias',
    PLN: 'esloti eslotis zloty',
    TRY: 'lira liras',
    'RUB BYN': 'rublo rublos',
    'SEK NOK DKK CZK': 'corona coronas',
    BRL: 'reales',
    JPY: 'yen yenes',
    CNY: 'yuan yuanes',
    'MXN ARS CLP COP': 'peso pesos',
  },
  comparatorsBefore: {
    under: `
      menos de; por debajo de; bajo; inferior* a; por menos de; ni; menor* de|que; no llega|llegan a (los|las)
      no alcanza|alcanzan (los|las); sin llegar a (los|las); menos alto|alta|ancho|ancha|largo|larga|pesado|pesada que
    `,
    atMost: `
      hasta; hasta un máximo de; como mucho; no más ancho|alto|pesado|grueso|grande|largo|mayor de|que; como máximo; máximo; máx
      máx .; no más de; a lo sumo; máximo de; un máximo de
    `,
    over: `
      más de; algo|poco más de; un poco más de; por encima de; superior* a; mayor* de|que; supera* (los|las|el|la); sobrepasa*
      bastante más de; rebasa* (los|las|el|la); excede* (de|los|las); pasa|pasan de (los|las)
      más alto|alta|ancho|ancha|largo|larga|pesado|pesada que
    `,
    atLeast: `a partir de; desde; al menos; por lo menos; mínimo; mín; mín .; no menos de; como mínimo; un mínimo de`,
    about: `
      unos; unas; alrededor de; cerca de; casi; aproximadamente; aprox; aprox .; en torno a; más o menos; cosa de; ≈; ±
      prácticamente; rozando; aproximado de; apenas
    `,
    only: `solo; sólo; solamente; únicamente; tan solo|sólo; por solo|sólo|tan~solo; nada más que`,
  },
  comparatorsBehind: {
    under: `o menos; escasos; escasas`,
    over: `y más; y algo más; y pico largo; largos; largas`,
    atMost: `como máximo; máximo; máx; a lo sumo; como mucho; de máximo`,
    atLeast: `+; o más; en adelante; como mínimo; mínimo; para arriba; al menos; por lo menos; como poco; o superior`,
    about: `aproximadamente; aprox; más o menos; o así; y pico`,
    only: `nada más; solamente`,
  },
  dimensions: {
    height: 'alto alta altura',
    width: 'ancho ancha anchura',
    length: 'largo larga longitud',
    depth: 'profundo profundidad fondo',
    thickness: 'grosor grueso espesor',
    weight: 'peso pesa pesan',
    diameter: 'diámetro',
    capacity: 'capacidad volumen',
    volume: 'volumen capacidad contenido',
    inseam: 'entrepierna',
  },
  claims,
  otherSenses: `
    día|días|mañana|mañanas|tarde|tardes|noche|noches|cielo|cielos|tiempo|lunes|domingo|domingos|mar|invierno gris|grises|azul|azules|negro|negra|negras|blanco|blanca|rojo|roja
    una (pequeña) nuez|avellana de|del|en|basta; tamaño de una nuez|avellana; trazas de _; en la caja; la piel; cuero cabelludo
    a pie; los|tus|sus pies; las|tus|sus piernas; pan|rebanada tostado|tostada
    haz|hace|hacer|haciendo|forma|formar|crear|produce (mucha|la|una) espuma; hasta (hacer|obtener|formar) espuma
    espuma de leche|afeitar|café; nivel|niveles|grado|grados|punto de tostado; tostado medio|ligero|oscuro|suave|intenso|natural
    vino|té|café|pan|arroz|chocolate|pimienta|carne tinto|blanco|rojo|negro|verde|negra|roja|blanca|integral
    luz|zona|zonas verde|verdes|roja; hora punta; punta de los|del; siglo de oro; color del pelo
    piel|pieles|cabello|pelo seca|secas|sensible|sensibles|grasa|grasas|mixta|limpia|claro|oscuro|rubio
    la piel|tu~piel|su~piel|de~piel~seca; sobre|para|en la piel; papel de horno
  `,
  polar: {
    waterproof: 'impermeable; impermeables; impermeabilidad; waterproof',
    water_resistant: 'resistente|resistentes al agua; repelente al|de agua; hidrófug*',
    machine_washable:
      'lavable* (a|en) (máquina|lavadora); lavable*; se lava* .. máquina|lavadora; apt* para lavadora; lavar .. máquina|lavadora; en|a lavadora|máquina',
    dishwasher_safe: 'lavavajillas',
    frost_proof: 'resistente* a las|la heladas|helada; resistente* al frío',
    family_friendly: 'familiar*; apto para familias',
    wireless: 'inalámbric*; sin cable|cables',
    rechargeable: 'recargab*',
    foldable: 'plegab*; se pliega*; se dobla*',
    adjustable: 'ajustab*; regulab*',
    stackable: 'apilab*',
    vegan: 'vegan*',
    organic: 'orgánic*; ecológic*',
    gluten_free: 'sin gluten; libre* de gluten',
    bpa_free: 'sin bpa; libre* de bpa',
    alcohol_free: 'sin alcohol',
    sugar_free: 'sin azúcar|azúcares',
    lactose_free: 'sin lactosa',
    fragrance_free: 'sin perfume',
    paraben_free: 'sin parabenos',
    silicone_free: 'sin silicona|siliconas',
    caffeine_free: 'sin cafeína; descafeinado*',
    contains_nuts: 'frutos secos; frutos de cáscara; nuez; nueces; almendra*; avellana*; cacahuete*',
    induction: 'inducción',
    assembly_required:
      'requiere|requieren|necesita|necesitan (algo|un~poco) (de) montaje; montaje (es) necesario|requerido; hay que montar*; se entrega|entregan|llega|llegan|viene|vienen desmontad*; para montar en casa; por montar',
    '!assembly_required':
      'no hace~falta|hay~que|necesita|necesitan|requiere|requieren|precisa (de|ningún) (ningún) montar*|montaje|ensamblaje|ensamblar*; nada que montar|ensamblar; sin (necesidad) (de) montaje|ensamblaje|montar*|ensamblar*; ningún montaje|ensamblaje; llega|llegan|viene|vienen|se~entrega|se~entregan|entregado|entregada (ya|completamente|totalmente) montad*|ensamblad*; ya|totalmente|completamente montad*|ensamblad*; sin|ningún montaje; premontad*',
    coin_pocket: 'monedero; bolsillo para monedas',
    hood: 'capucha*',
  },
  wordings,
  negation,
  beforeBrands: `
    de; por; by; made by; diseñado|diseñada|creado|creada|hecho|hecha|fabricado|fabricada|firmado|firmada por
    de la casa|marca|firma; al estilo (de); estilo; inspirado|inspirada en; como; a lo; marca; colaboración con
  `,
  unknown: `
    catálogo|ficha|descripción no dice|indica|menciona|especifica|precisa|aclara; no se indica|especifica|menciona|sabe
    no consta; no hay información|datos; no está indicado|especificado; no sabemos
  `,
  babble: `
    como (una) ia|inteligencia|asistente|modelo; modelo de lenguaje; inteligencia artificial; chatgpt; gpt; openai; claro !
    claro ,; por supuesto !; por supuesto ,; desde luego !
    aquí tienes|tiene|está|va (un|una|el|la|tu|su|mi) .. texto|descripción|versión|propuesta|título|asunto|redacción|respuesta|borrador
    aquí tienes; me disculpo; no puedo; espero que; avísame; no dudes en; hazme saber; ignora* .. instruccion*|regla*|anterior*
    olvida* .. instruccion*|regla*; como pediste|solicitaste|se solicitó|pedido; sistema :; asistente :; usuario :; título :
    asunto :; descripción :; respuesta :; versión # :; opción # :; eres un .. asistente|ia|redactor; el usuario; prompt
    instrucciones; límite de; voy a; debo; tengo que; di que; traducción :; markdown; json
  `,
  wholes: 'tejido cuerpo exterior resto producto artículo modelo pieza superficie',
  conjunctions: ['y', 'e', 'o', 'u', '&'],
  prepositions: `con sin de del en a al por para sobre bajo entre desde hasta hacia`.split(' '),
  translations: {
    kinds: [kinds, specialKinds, shopKinds],
    values: [values, features, components, ingredients, details, shopValues, fittings, crafts, tradeWords, pieces],
    places,
  },
};
