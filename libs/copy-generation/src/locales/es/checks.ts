import { fold } from '../../verify/language/tokens';
import { type CheckWords, type ClaimWords } from '../check-words';
import { components } from './components';
import { crafts } from './crafts';
import { details } from './details';
import { everydayWords } from './everyday-words';
import { features } from './features';
import { fittings } from './fittings';
import { ingredients } from './ingredients';
import { kinds } from './kinds';
import { neutralWords } from './neutral-words';
import { ordinaryWords } from './ordinary-words';
import { places } from './places';
import { shopKinds } from './shop-kinds';
import { shopValues } from './shop-values';
import { specialKinds } from './special-kinds';
import { values } from './values';

const claims: readonly ClaimWords[] = [
  {
    // What looks like a claim and is none.
    claimClass: 'superlative',
    rule: 'allowed',
    phrases: `no (es|son|está|están) recomendable|recomendables|aconsejable|aconsejables|recomendado|recomendada; se conecta|conectan (sin~cables) por|vía|mediante|con bluetooth|usb|wifi|wlan|cable; desde (los) # año|años|mes|meses|euro|euros|€; agarra|agarran|adhiere|adhieren|desliza|deslizan|conserva|conservan|guarda|guardan|lava|lavan|seca|secan|ve|ven mejor; reserva de marcha; entrega|entregan montada|montado|montadas|montados|con|en; multifunción; parte superior; roll -top; roll top; corte|ajuste relajado; a|de puntos; champú|jabón sólido; saco de dormir; cera de abeja|abejas; exclusivamente de|en; se entrega con; entregado|entregada con
      lav*|lávala|lávalo|límpia*|limpi*|enjuag*|friég*|freg* .. a mano; a mano .. lav*; tener|ten|tenga|tenlo|tenla|siempre a mano; a mano alzada
      si .. alergi*; en caso de alergi*; alergi* .. evit*|abstener*|elige|elegir|contiene; contiene|atención|aviso|evit* .. alergi*; reaccion*|reacción alergi*; provocar|causar|producir .. alergi*; personas alérgicas a|al
      se|a compra|compran|comprar|pide|piden|adquiere|adquieren aparte|por~separado; comprar|pedir|adquirir aparte|por~separado
      caja|estuche|bolsa|papel|envoltorio|tarjeta|presentación de|para regalo
      un|una único|única _; talla única; único compartimento|bolsillo|botón|color
      parte|capa|cara|zona|tapa|bolsillo|banda|borde|lado|estante|mitad superior|superiores
      índice|factor|clase|grado|funda|gafas|cristal|película|rejilla de protección; cinturón|imperdible|chaleco|cierre de seguridad
      no .. compatib*; no apto|apta|aptos|aptas|adecuado|adecuada|pensado|pensada para; mejor no|a|con|sin|en|lavar*; champús|jabones|desodorante|perfume sólido|sólidos
      piel|cuero|seda auténtico|auténtica|genuino|genuina; auténtico|auténtica cuero|piel; # por # cm|mm|m|centímetros|metros|milímetros|pulgadas; # por # por #
      golpe|golpes|impacto|impactos|caída|viento|vientos|sabor|olor|aroma|café|color|colores|tono|luz|té|tinto|picante fuerte|fuertes; muy|más|poco fuerte
      spray|espray|aerosol|película|tapa|capuchón|estuche|barniz|guantes|gafas|casco protector|protectora|protectores|protectoras; protector de hoja|pantalla|rayas|corriente
      no conviene|convienen a|para|si; no (es|son|está|están) (nada) apto|apta|aptos|aptas|adecuado|adecuada|adecuados|adecuadas|recomendado|recomendada|pensado|pensada|pensados|pensadas|hecho|hecha para|a .. niños|bebés|menores|horno|inducción|exterior|microondas|lavavajillas|deporte|nadar
      fuera del alcance de (los) niños; lejos de los niños; consult* .. médic*|farmacéutic*; consejo|opinión médico|médica
      conserv*|guard*|almacen*|mantener|mantén|mantenga|mantenlo|mantenla .. sec*; lugar|sitio fresco y seco; lugar|sitio seco
      limitado|limitada|limitados|limitadas a; embalaje|caja|envase|estuche|cartón original|originales; tinta china; pantalón|pantalones|corte chino|chinos; chinos
      tamaño|formato|juego|juegos|mesa|cena|reunión|reuniones|tarde|momento|coche|tienda familiar|familiares
      madera|color|colores|alimento|alimentos|roble|haya|nogal|pino|tono sólido|sólida|sólidos; cobertura de chocolate|nieve|red
      ahorra|ahorran|ahorrar|ahorro (de) (mucho) espacio|sitio; exclusivamente; adorno*|árbol|bola|bolas|calendario de navidad
      pide|elige|compra|coge .. talla (más|menos|superior|inferior); una talla más|menos|superior|inferior; regula|regulan|regular (la) temperatura|calor|vapor|intensidad|velocidad`,
  },
  {
    claimClass: 'eco',
    rule: 'evidence',
    phrases: `cero emisiones|residuos|huella|carbono|plástico|plásticos|impacto|desperdicio; eco; eco -*; ecoamig*; ecofriendly; ecorresponsab*; ecodiseñ*; ecosostenib*; ecológic*; ecolog*; medioambient*; medio ambiente; ambiental*; sostenib*; sustentab*; verde planeta; orgánic*; biológic*; bio; biodegrad*; compostab*; recicl*; reutiliz*; reaprovech*; suprarrecicl*; renovab*; carbono; co2; huella (de|ecológica); emisi*; cero residuos|emisiones|plástico|desperdicio; libre de plástico|crueldad|pesticidas|químicos; sin plástico|plásticos|crueldad|pesticidas|químicos; comercio justo; fairtrade; étic*; responsab*; consciente*; respetuos*|respeta|respetan|amig*|amable*|bueno|buena|gentil|cuidados*|considerad*|suave con|del|para .. planeta|tierra|naturaleza|medio|clima|océanos; cuida|cuidan|cuidar|protege|protegen|salva|salvar|ayuda|ayudan|preserva|ama .. planeta|tierra|naturaleza|medio|clima|océanos|bosques; planeta|tierra|naturaleza .. agradece*|gracias; por (el|nuestro|un) planeta; fsc; gots; oeko -tex; ecocert; etiqueta ecológica; natural; naturales; naturalmente; origen natural|vegetal; 100 % natural*|reciclad*|orgánic*; conciencia tranquila; segunda vida; generaciones futuras; futuras generaciones; mejor futuro|mundo; planeta; clima; climátic*; vegan*; moda lenta|responsable; kilómetro cero; km 0; abejas; bajo consumo|impacto; ahorr* energía|agua; eficien* energétic*; economía circular; contamin*; bosques; trazab*; sin transgénicos`,
  },
  {
    claimClass: 'health',
    rule: 'banned',
    phrases: `salud; saludab*; sano; sana; sanos; sanas; sanar; sanación; cura; curar; curativ*; trata .. dolor*|acné|piel|síntoma*|enfermedad*; terap*; medic*; médic*; clínic*; ortopéd*; farmac*; alivia; aliviar; alivian; alivio; calma|calman .. dolor*|nervios|piel|estrés|mente; calmante*; previene; prevenir; previenen; combate; combatir; combaten; reduce|reducen|elimina|eliminan|mitiga|disminuye|contra|anti|adiós .. dolor*|estrés|arrugas|inflamación|fatiga|acné|alergia*|calambre*|tensión|celulitis|ronquido*|migraña*|insomnio|molestia*|cansancio; dolor; dolores; estrés; antiestrés; antiedad; antiarrugas; antibacterian*; antimicrobian*; antiséptic*; antioxidante*; antialérgic*; antiinflamatori*; antiácaros; anti -bacteri*|-edad|-arrugas|-estrés|-inflamatori*|-alérgic*; inmun*; metabol*; digesti*; circulación sanguínea; circulación de la sangre; desintoxic*; détox; detox; adelgaz*; quema* grasa*; perder peso; pérdida de peso; vitamin*; nutriti*; nutre; nutren; hidrat*; revitaliz*; regenera*; rejuvenec*; luminos* piel; bienestar; benefici*; relaj*; ergonóm*; postura; mejora|mejoran|favorece|favorecen|estimula|fortalece|refuerza|potencia|promueve|apoya .. sueño|postura|circulación|digestión|concentración|ánimo|piel|salud|energía|recuperación|inmunidad|pelo|cabello|espalda|rendimiento; dormir mejor|profundamente|bien|como; duerme|duermes mejor|profundamente; sueño reparador|profundo; bueno|buena|buenos|suave|suaves|amable|ideal con|para (la|el|tu|su) piel|espalda|cuerpo|corazón|articulaciones|ojos|cabello|pies|mente|salud|digestión; sienta bien; te hará sentir; tonific*; eccema*; psoriasis; artritis; artrosis; reuma*; asma; diabetes; bronquitis; resfriado*; gripe; tos; insomnio; celulitis; caries; ciática; hipertensión; picor*; caspa; caída del cabello|pelo; reforzar|refuerz*|fortalec*|estimul*|potenci*|mejor*|favorec* .. defensas|inmun*|sueño|circulación|digestión|concentración|memoria|recuperación|piel; ayuda|ayudan a dormir|adelgazar|relajarte|digerir|concentrarte|descansar; energizante*; energétic* natural; sin tóxicos`,
  },
  {
    claimClass: 'health',
    rule: 'evidence',
    phrases: `lumbar; lumbares; dermatol*; control oftalmológico`,
  },
  {
    claimClass: 'safety',
    rule: 'evidence',
    phrases: `segur*; seguridad; sin riesgo*|peligro; inofensiv*; no tóxic*; atóxic*; tóxic*; toxinas; ignífug*; incombustib*; antideslizante*; anti -deslizante*; antigolpes; antichoque; irrompib*; inastillab*; resist* al calor|fuego; sin|libre|libres (de) tóxicos|toxinas; protege; protegen; proteger; protección; protector*; apto|apta|aptos|aptas para niños|bebés|alimentos|lavavajillas|microondas|horno; a prueba de niños|fuego|fallos|balas; tranquilidad; confianza; alimentari*`,
  },
  {
    claimClass: 'safety',
    rule: 'evidence',
    carriedBy: ['certificates'],
    phrases: `certificad*; testad*; probad*; homologad*; aprobad*; norma ce`,
  },
  {
    claimClass: 'health',
    rule: 'evidence',
    carriedBy: ['hypoallergenic'],
    phrases: `hipoalerg*; alergi*; antialergi*`,
  },
  {
    claimClass: 'origin',
    rule: 'evidence',
    phrases: `hecho|hecha|hechos|hechas|fabricado|fabricada|fabricados|fabricadas|producido|producida|confeccionado|confeccionada|elaborado|elaborada|elaborados|ensamblado|diseñado|diseñada|diseñados|cosido|cosida|tejido|tejida|tejidos|nacido|cultivado|cultivada|tostado|creado|creada en|de|cerca _; made in _; hecho|hecha|hechos|hechas|cosido|cosida|pintado|pintada|tejido|tejida|soplado|tallado|elaborado|elaborada|bordado|bordada a mano; a mano; artesan*; manufactura; taller*; italian*; francés; francesa; franceses; alemán; alemana; suizo; suiza; británic*; inglés; inglesa; escocés; escocesa; irland*; japonés; japonesa; japoneses; escandinav*; nórdic*; suec*; danés; danesa; norueg*; finland*; portugués; portuguesa; español; española; españoles; turco; turca; american*; chino; china; indio; marroquí; belga; europe*; mexican*; peruan*; andaluz*; mediterráne*; importad*; local; locales; localmente; proviene|procede|viene|llega|procedente de _; origen (español|italiano|francés|garantizado|de); denominación de origen; tradici*; herencia; patrimonio; desde #; fundad* en; generaciones; auténtic*; genuin*; original; originales; familiar*; pequeñas series; del productor; de la granja|huerta; autóctono*`,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: ['waterproof'],
    phrases: `impermeable; impermeables; impermeabilidad; estanc*; sumergir|usar|utilizar|funciona|sirve .. bajo el agua; nadar|bucear|ducharse|ducharte|bañarse con; para nadar|bucear; en la piscina|ducha; bajo el agua; waterproof; sumergib*; a prueba de (agua|lluvia|agua|tormentas|salpicaduras|intemperie); mantiene|mantienen|queda|quedan|permanece .. sec*; seco|seca|secos .. bajo|lluvia; desafía|desafían|soporta|soportan|aguanta|aguantan|resiste|resisten|enfrenta .. lluvia|agua|tormenta*|aguacero*|intemperie|chaparr*|inmersión|diluvio; no deja|dejan pasar|entrar; ni una gota; no .. entra|pasa .. agua|gota; con cualquier clima|tiempo; todo clima|tiempo; bajo la lluvia; lluvia torrencial; antifugas; anti -fugas`,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: ['water_resistant', 'waterproof'],
    phrases: `impermeable|impermeables|estanco|sumergible hasta # atm|bar|bares|m|metros; resiste|resisten|aguanta|aguantan|soporta|soportan .. salpicaduras|lluvia~fina|llovizna|chubasco*|gotas; repele* .. agua|lluvia|humedad|líquidos|salpicaduras; repelente* al|de|del agua; hidrófug*; hidrorrepelente*; resistente|resistentes|resistencia al|a|a~la|a~las agua|humedad|lluvia|salpicaduras; antisalpicaduras; días de lluvia; días lluviosos`,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    phrases: `resist*; durader*; durab*; duradera; robust*; sólid*; solidez; fuerte; fuertes; indestructib*; irrompib*; inalterab*; inoxidab*; inarrugab*; larga duración|vida; longevidad; dura|duran|durar|durará|durarán|perdura|perduran .. años|años|vida|siempre|tiempo|décadas|décadas|generaciones|más; hech*|diseñad*|construid*|pensad* para durar; de por vida; para toda la vida; para siempre; toda la vida; etern*; atempora*; intempora*; año tras año; lavado tras lavado; temporada tras; durante años|décadas; con el paso; no se rompe*|oxida*|deforma*|destiñe*|encoge*|desgasta*|arruga*|pela*; no pierde*; nunca se|pierde*; mantiene|mantienen|conserva|conservan .. forma|color|brillo|como~nuevo; a prueba de (golpes|todo|bombas|balas|arañazos|manchas|caídas); anti -manchas|-arrugas|-arañazos|-golpes|-corrosión; antimanchas; antiarrugas; antiarañazos; cortaviento*; cortavientos; transpirab*; aislante*; aísla*; térmic*; secado rápido; seca rápido; reforzad*; de batalla; todoterreno; uso intensivo; fácil cuidado; sin plancha; planchado`,
  },
  {
    claimClass: 'warranty',
    rule: 'evidence',
    carriedBy: ['warranty', 'guarantee'],
    phrases: `garantía; garantías; garantizad*; garantiza; garantizamos; garantizan; promesa; prometemos; reemplazamos; reparamos; cubierto por; cobertura`,
  },
  {
    claimClass: 'warranty',
    rule: 'banned',
    phrases: `devolución; devoluciones; devolvemos; devuelve*; reembols*; te devolvemos; satisfacción garantizada; o te; cambios gratis; sin compromiso; sin riesgo; pruéba* (sin|gratis|durante); periodo de prueba; prueba gratuita|gratis; satisfech*`,
  },
  {
    claimClass: 'promotion',
    rule: 'banned',
    phrases: `rebaja; rebajas; rebajad*; promo; promos; promoción; promociones; descuento*; oferta; ofertas; oferta especial; chollo*; ganga*; liquidación; saldos; cupón; cupones; código (promocional|descuento); vale de|por|descuento|regalo; un vale; regalo; regalos; regala; de regalo; gratis; gratuit*; # % de descuento|rebaja|ahorro|menos; # % menos|dto; por ciento de|menos (descuento|rebaja); mitad de precio; a mitad; mitad del; medio precio; precio rebajado|reducido|especial|mínimo|bajo|imbatible|increíble|loco|insuperable|único; precios bajos|mínimos|bajísimos; mejor precio; bajada de precio; ahorra*; ahorro*; económic*; barat*; más barat*; asequib*; bajo coste|costo; envío*; entrega gratis|gratuita|rápida|inmediata|urgente|a~domicilio|en~#|hoy|mañana; portes; compra|compre|comprar ya|ahora|hoy|online|aquí|este|esta|dos|tu|el|la; al comprar; tu|su compra; cómpra*; pide; pídelo; pedido; encárga*; aprovech*; no te (lo|la|los) pierdas; no (lo|la) dejes; llévate*; hazte con; consigue*; corre !; corre a|por; date prisa; apresúra*; última* oportunidad|unidades|piezas|horas|días; últimos días; unidades limitadas; edición limitada; stock limitado; hasta agotar|fin; agotar existencias; existencias; tiempo limitado; limitad*; exclusiv*; novedad*; nuevo en; nueva colección|temporada; recién llegad*; acaba de llegar; lo último|nuevo; ya disponible; solo hoy; sólo hoy; hoy mismo; ahora solo|sólo|a|por|con|disponible|mismo|más|en; desde hoy; solo quedan; quedan pocas|pocos|#; se agota*; antes de que; por tiempo; dos por|x; # por #; segunda unidad; black friday; navidad; san valentín; día de la madre|del padre; reyes; preventa; reserva tu|ya|ahora|la|el|hoy; resérva*; suscríbe*; haz clic; visita nuestr*|la~tienda|tu; llama al|ahora|ya; puntos de fidelidad|regalo; gana|acumula|suma puntos; fidelidad; sin coste|costo|gastos; calidad -precio|precio; relación calidad; en vez de #; antes # ; date un capricho; a un precio`,
  },
  {
    claimClass: 'superlative',
    rule: 'banned',
    phrases: `mejor; mejor que; mejores; mejorad*; el|la|los|las|lo más _; *isimo; *isima; *isimos; *isimas; número uno|1; n º 1; líder*; primera calidad|clase; de primera; top; máxim* calidad|confort; supremo; suprema; únic*; inigualab*; incomparab*; insuperab*; imbatib*; sin igual|par|rival|parangón|precedentes; inmejorab*; excepcional*; extraordinari*; notable*; formidab*; fantástic*; fabulos*; maravill*; magnífic*; soberbi*; sublim*; espléndid*; suntuos*; sensacional*; espectacular*; impresionante*; asombros*; increíb*; inolvidab*; irresistib*; imprescindib*; indispensab*; perfect*; perfección; impecab*; intachab*; ideal; ideales; excelen*; superior; superiores; prémium; premium; prestigi*; lujo; lujos*; refinad*; exquisit*; alta gama|calidad|costura|gama; gran calidad; gama alta; elegan*; chic; estilos*; con estilo; moda; tendencia*; a la última; sofisticad*; bonit*; hermos*; bello; bella; bellos; bellas; belleza; bellísim*; precioso; preciosa; preciosos; preciosas; lindo; linda; lindos; lindas; encantador*; encanto; seductor*; mágic*; divin*; genial*; súper; super; híper; mega; ultra; revolucion*; innov*; vanguardi*; última generación; de última; punter*; premiad*; galardon*; célebre*; famos*; renombr*; reconocid*; legendari*; icónic*; mític*; popular*; favorit*; preferid*; querid*; adorad*; recomend*; cinco estrellas; # estrellas; amar*s; encantar*; te encantará; enamor*; sueño*; soñad*; obra maestra; obra de arte; joya de; referente; del mundo; en el mundo; del mercado; en el mercado; de todos los tiempos; jamás; jamás visto|creado; nada se|como|supera|mejor; ningún otro; ninguna otra; ningun* otr*; supera|superan a|todo|todos|todas|cualquier; competencia; envidia; deslumbr*; imprescindible; absolut*; verdadera*; realmente; fiab*; confiab*; sin esfuerzo; ilimitad*; infinit*; profesional*; a medida; inversión; colmo; cumbre de; producto estrella; la estrella de; número 1; deja .. atrás; calidad superior|suprema|excepcional|insuperable|premium|máxima`,
  },
  {
    claimClass: 'compatibility',
    rule: 'evidence',
    phrases: `compatib*; funciona* con|en; apto|apta|aptos|aptas|adecuado|adecuada|adecuados|adecuadas|indicado|indicada para (niños) menores|bebés|recién; apto|apta|aptos|aptas|adecuado|adecuada|adecuados|adecuadas|indicado|indicada|pensado|pensada|ideal para .. todo|toda|todos|todas|cualquier|cada|niños|bebés|hombres|mujeres|principiantes|profesionales|perros|gatos|exterior|exteriores|viajes|viajar|deporte|senderismo|nadar|bucear|inducción|microondas|horno|lavavajillas|veganos|lluvia|agua|intemperie; se adapta* (a|al); combina* con|bien|perfectamente|todo; combinab*; va|van (bien) con todo|todos; queda* bien con; encaja* (en|con|perfectamente); para todo|toda|todos|todas|cualquier|cada|hombre*|mujer*|niñ*|bebé*|viaj*|senderismo|deporte*|principiantes|profesionales; toda ocasión; cualquier ocasión; toda temporada; todas las; todo tipo de; universal*; polivalent*; versátil*; versatilidad; multiuso*; multifunc*; talla única; iphone*; ipad*; android; ios; bluetooth; usb -c; alexa; macbook*; cabina; equipaje de mano; de la mañana|oficina a|al; se conecta*; se empareja*`,
  },
];

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
  ordinary: {
    ...everydayWords,
    plain: `${ordinaryWords} ${everydayWords.plain}`,
    suiting: 'para; apto|apta para; conviene a',
  },
  beforeParts: `con (un|una|su|sus|dos|tres|cuatro|#); tiene|tienen|lleva|llevan|trae|incluye un|una|dos|tres; dotado|dotada|equipado|equipada de|con (un|una); más un|una; y un|una`,
  inTheBox: `en la caja; viene|vienen incluido|incluida|incluidos|incluidas; incluido|incluida|incluidos|incluidas; se incluye|incluyen; de serie`,
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
    belowZero: 'bajo cero',
    duals: ['ambos', 'ambas'],
    idioms: `dos veces; en|de ocho; forma de ocho; un ocho; los|las dos; entre dos _; desde|de|a cero; de dos en dos; cada dos por tres; a dos pasos; partir de cero; 24 / 7; uno o dos; una o dos; a cuatro patas; cuatro gotas|cosas|palabras|pasos; en dos palabras; de dos en dos; entre dos aguas; en un dos por tres`,
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
    GBP: 'libra libras',
    CHF: 'franco francos',
    JPY: 'yen yenes',
    CNY: 'yuan yuanes',
    'MXN ARS CLP COP': 'peso pesos',
  },
  comparatorsBefore: {
    under: `menos de; por debajo de; bajo; inferior* a; por menos de; ni; menor* de|que`,
    atMost: `hasta; hasta un máximo de; como mucho; no más ancho|alto|pesado|grueso|grande|largo|mayor de|que; como máximo; máximo; máx; máx .; no más de; a lo sumo; máximo de; un máximo de`,
    over: `más de; algo|poco más de; un poco más de; por encima de; superior* a; mayor* de|que; supera* los|las; sobrepasa*; bastante más de`,
    atLeast: `a partir de; desde; al menos; por lo menos; mínimo; mín; mín .; no menos de; como mínimo; un mínimo de`,
    about: `unos; unas; alrededor de; cerca de; casi; aproximadamente; aprox; aprox .; en torno a; más o menos; cosa de; ≈; ±; prácticamente; rozando; aproximado de; apenas`,
    only: `solo; sólo; solamente; únicamente; tan solo|sólo; por solo|sólo|tan~solo; nada más que`,
  },
  comparatorsBehind: {
    under: `o menos`,
    atMost: `como máximo; máximo; máx; a lo sumo; como mucho; de máximo`,
    atLeast: `+; o más; en adelante; como mínimo; mínimo; para arriba; al menos`,
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
  otherSenses: `trazas de _; en la caja; la piel; cuero cabelludo; a pie; los|tus|sus pies; las|tus|sus piernas; pan|rebanada tostado|tostada; haz|hace|hacer|haciendo|forma|formar|crear|produce (mucha|la|una) espuma; hasta (hacer|obtener|formar) espuma; espuma de leche|afeitar|café; nivel|niveles|grado|grados|punto de tostado; tostado medio|ligero|oscuro|suave|intenso|natural; vino|té|café|pan|arroz|chocolate|pimienta|carne tinto|blanco|rojo|negro|verde|negra|roja|blanca|integral; luz|zona|zonas verde|verdes|roja; hora punta; punta de los|del; siglo de oro; color del pelo; piel|pieles|cabello|pelo seca|secas|sensible|sensibles|grasa|grasas|mixta|limpia|claro|oscuro|rubio; la piel|tu~piel|su~piel|de~piel~seca; sobre|para|en la piel; papel de horno`,
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
      'llega|llegan|viene|vienen|se~entrega|se~entregan|entregado|entregada (ya|completamente|totalmente) montad*|ensamblad*; ya|totalmente|completamente montad*|ensamblad*; sin|ningún montaje; premontad*',
    coin_pocket: 'monedero; bolsillo para monedas',
    hood: 'capucha*',
  },
  negation: {
    negators: `no; sin; cero; ni; nunca; jamás; ningún; ninguna; ninguno; nada; tampoco; carece* de; libre* de; exent* de; falto de; lejos de; todo menos; cualquier cosa menos; desprovist* de; en lugar de|del; en vez de|del; antes que; excepto; salvo; de ningún modo; de ninguna manera; imposible; apenas; nada de; no .. compatible* con; prescinde* de; evita|evite|evitar|evítese; prohibid*; desaconsejad*; inadecuad*`,
    postponed: `tampoco|no (se) viene|vienen|está|están|va|van|incluye|incluyen|suministra|suministran|entra|entran .|,|incluid*|en~la~caja|en~el~paquete|en~el~set; tampoco los|las|lo|la trae|lleva|incluye; aparte .|,; hay que comprar*|adquirir* aparte|por~separado; se compra|compran|pide|adquiere aparte|por~separado; falta; faltan; ausente*; no incluid*|incluye|existe; no viene|está incluid*|disponible|presente|previst*; no se incluye*; excluid*; se vende* por separado; brilla por su ausencia; no tiene|tienen|hay|lleva|llevan|incluye|incluyen|trae|traen ,|.|:; se vende* aparte; va|van|viene|vienen|se~compra|se~compran|se~pide aparte|por~separado; no va|van|vienen (incluid*); no es|son para ella|él|ellos|ellas|esto|eso; prohibid*; desaconsejad*; no están|está permitid*; no es|son recomendable|necesario|necesaria|posible`,
    harmless: `desde|de|a|bajo|sobre cero; cero grados; no hay problema; sin problema|problemas; no hace falta; no importa; nada mejor|como; no pasa nada; no dudes; ni grande ni; sin apenas; sin ruido*; sin sustos|líos|agobios|excusas|dramas|parar|más|pausa|querer|manchar; no te faltar*; ni le|les afecta*; no le|les asusta*|afecta*; no solo|sólo|solamente|únicamente; sin duda|embargo|más; no ,; no más|menos de|que; nada más|menos que; ni más; ni que decir; no en vano; no hay duda; no obstante; sin cable|cables
      si|cuando .. sin|no|nada|nunca; sin complicaciones|esfuerzo|prisas|problema|problemas|florituras|más|adornos|ayuda|fin|que|parar|rodeos|pensar; no te preocupes; no tengas; no _ más que|de; por qué no; o no; no todo; ni que; no del todo; no tan; no olvides; sin olvidar`,
    verbal:
      `no nunca jamás tampoco imposible apenas evita evite evitar evítese prohibido prohibida desaconsejado desaconsejada lejos todo excepto salvo en de
      cualquier inadecuado`.split(/\s+/),
    weighty: `perfume*; fragancia*; alcohol*; paraben*; silicona*; sulfat*; sulfit*; aceite* mineral*; aceite de palma; conservante*; aditiv*; azúcar*; edulcorant*; sal; cafeína
      gluten; trigo; lactosa; leche; lácteo*; huevo*; soja; nueces; nuez; frutos secos; cacahuete*; sésamo; apio; carne; gelatina; animal*; aroma*; colorante*; transgénic*; añadid*; artificial*; sintétic*
      látex; níquel; plomo; pvc; pfas; pfc; bpa; bisfenol*; ftalato*; plastificant*; formaldehído; disolvente*; biocida*; pesticida*; químic*; tóxic*; toxin*; microplástic*; plástic*; cloro; lejía; cadmio; cromo; metales
      peligro*; riesgo*; alérgeno*; residuo*; emision*; pila|pilas|batería|baterías; cable|cables; cargador*; montaje; herramienta*; garantía`,
    concord: ['ni', 'ningun', 'ninguna', 'ninguno', 'nada', 'nunca', 'jamas', 'tampoco'],
    enders: ['pero', 'sino', 'con', 'y', 'aunque', 'mientras', 'porque'],
    suffixes: [],
    prefixes: ['no', 'anti'],
  },
  beforeBrands: `de; por; by; made by; diseñado|diseñada|creado|creada|hecho|hecha|fabricado|fabricada|firmado|firmada por; de la casa|marca|firma; al estilo (de); estilo; inspirado|inspirada en; como; a lo; marca; colaboración con`,
  unknown: `catálogo|ficha|descripción no dice|indica|menciona|especifica|precisa|aclara; no se indica|especifica|menciona|sabe; no consta; no hay información|datos; no está indicado|especificado; no sabemos`,
  babble: `como (una) ia|inteligencia|asistente|modelo; modelo de lenguaje; inteligencia artificial; chatgpt; gpt; openai; claro !; claro ,; por supuesto !; por supuesto ,; desde luego !; aquí tienes|tiene|está|va (un|una|el|la|tu|su|mi) .. texto|descripción|versión|propuesta|título|asunto|redacción|respuesta|borrador; aquí tienes; lo siento; lamento; me disculpo; no puedo; espero que; avísame; no dudes en; hazme saber; ignora* .. instruccion*|regla*|anterior*; olvida* .. instruccion*|regla*; como pediste|solicitaste|se solicitó|pedido; sistema :; asistente :; usuario :; título :; asunto :; descripción :; respuesta :; versión # :; opción # :; eres un .. asistente|ia|redactor; el usuario; prompt; instrucciones; límite de; voy a; debo; tengo que; di que; traducción :; markdown; json`,
  wholes: 'tejido cuerpo exterior resto producto artículo modelo pieza superficie',
  conjunctions: ['y', 'e', 'o', 'u', '&'],
  prepositions: `con sin de del en a al por para sobre bajo entre desde hasta hacia`.split(' '),
  translations: {
    kinds: [kinds, specialKinds, shopKinds],
    values: [values, features, components, ingredients, details, shopValues, fittings, crafts],
    places,
  },
};
