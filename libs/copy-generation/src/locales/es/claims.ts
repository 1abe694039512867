import { OTHER_USES } from '../carried-by';
import type { ClaimWords } from '../check-words';
import { claimsInSentences } from './claims-in-sentences';

/** What claims are worded with, class by class. */
export const claims: readonly ClaimWords[] = [
  {
    // What looks like a claim and is none.
    claimClass: 'superlative',
    rule: 'allowed',
    phrases: `
      base|pie de|en (cuatro|cinco|seis) estrella|estrellas
      no (es|son|está|están) recomendable|recomendables|aconsejable|aconsejables|recomendado|recomendada
      ,|:|o|y|es|será|sería|que mejor *ar|*er|*ir
      mejor llevar|usar|guardar|secar|lavar|cubrir|quitar|evitar|dejar|poner|coger|sacar|recoger|meter|esperar|comprar|elegir|pedir|limpiar|tomar|buscar|quedarse|quedarte|abrigarse|tender|colgar|protegerla|protegerlo
      protector|protectores (de) (goma|silicona|plástico|corcho) de|para (la|las|el|los) punta|puntas|esquina|esquinas|pata|patas|hoja|filo
      mejor *arlo|*arla|*arlos|*arlas|*erlo|*erla|*irlo|*irla|*arse|*erse|*irse
      mejor que (no) te|os|se|la|lo|le|busques|uses|lleves; de lo más _
      se conecta|conectan (sin~cables) por|vía|mediante|con bluetooth|usb|wifi|wlan|cable
      desde (los) # año|años|mes|meses|euro|euros|€
      agarra|agarran|adhiere|adhieren|desliza|deslizan|conserva|conservan|guarda|guardan|lava|lavan|seca|secan|ve|ven mejor
      reserva de marcha; entrega|entregan montada|montado|montadas|montados|con|en; multifunción; parte superior; roll -top
      roll top; corte|ajuste relajado; a|de puntos; champú|jabón sólido; saco de dormir; cera de abeja|abejas
      exclusivamente de|en; se entrega con; entregado|entregada con
      lav*|lávala|lávalo|límpia*|limpi*|enjuag*|friég*|freg* .. a mano; a mano .. lav*
      tener|ten|tenga|tenlo|tenla|siempre a mano; a mano alzada
      si .. alergi*; en caso de alergi*; alergi* .. evit*|abstener*|elige|elegir|contiene
      contiene|atención|aviso|evit* .. alergi*; reaccion*|reacción alergi*; provocar|causar|producir .. alergi*
      personas alérgicas a|al
      se|a compra|compran|comprar|pide|piden|adquiere|adquieren aparte|por~separado; comprar|pedir|adquirir aparte|por~separado
      caja|estuche|bolsa|papel|envoltorio|tarjeta|presentación de|para regalo
      un|una único|única _; talla única; único compartimento|bolsillo|botón|color
      parte|capa|cara|zona|tapa|bolsillo|banda|borde|lado|estante|mitad superior|superiores
      índice|factor|clase|grado|funda|gafas|cristal|película|rejilla de protección
      cinturón|imperdible|chaleco|cierre de seguridad
      no .. compatib*; no apto|apta|aptos|aptas|adecuado|adecuada|pensado|pensada para; mejor no|a|con|sin|en|lavar*
      champús|jabones|desodorante|perfume sólido|sólidos
      piel|cuero|seda auténtico|auténtica|genuino|genuina; auténtico|auténtica cuero|piel
      # por # cm|mm|m|centímetros|metros|milímetros|pulgadas; # por # por #
      golpe|golpes|impacto|impactos|caída|viento|vientos|sabor|olor|aroma|café|color|colores|tono|luz|té|tinto|picante fuerte|fuertes
      muy|más|poco fuerte
      spray|espray|aerosol|película|tapa|capuchón|estuche|barniz|guantes|gafas|casco protector|protectora|protectores|protectoras
      protector de hoja|pantalla|rayas|corriente
      no conviene|convienen a|para|si
      no (es|son|está|están) (nada) apto|apta|aptos|aptas|adecuado|adecuada|adecuados|adecuadas|recomendado|recomendada|pensado|pensada|pensados|pensadas|hecho|hecha para|a .. niños|bebés|menores|horno|inducción|exterior|microondas|lavavajillas|deporte|nadar
      fuera del alcance de (los) niños; lejos de los niños; consult* .. médic*|farmacéutic*; consejo|opinión médico|médica
      conserv*|guard*|almacen*|mantener|mantén|mantenga|mantenlo|mantenla .. sec*; lugar|sitio fresco y seco; lugar|sitio seco
      limitado|limitada|limitados|limitadas a; embalaje|caja|envase|estuche|cartón original|originales; tinta china
      pantalón|pantalones|corte chino|chinos; chinos
      tamaño|formato|juego|juegos|mesa|cena|reunión|reuniones|tarde|momento|coche|tienda familiar|familiares
      madera|color|colores|alimento|alimentos|roble|haya|nogal|pino|tono sólido|sólida|sólidos; cobertura de chocolate|nieve|red
      ahorra|ahorran|ahorrar|ahorro (de) (mucho) espacio|sitio; exclusivamente; adorno*|árbol|bola|bolas|calendario de navidad
      pide|elige|compra|coge .. talla (más|menos|superior|inferior); una talla más|menos|superior|inferior
      regula|regulan|regular (la) temperatura|calor|vapor|intensidad|velocidad
    `,
  },
  {
    // How it is powered, and everything that is put into it.
    claimClass: 'compatibility',
    rule: 'allowed',
    phrases: `
      combina|combinan|casa|casan (bien) con su|sus; para todo|toda|todos|todas lo|la|los|las que
      funciona|funcionan|va|van con|a pilas|pila|batería|cable|corriente|electricidad|enchufe
      funciona|funcionan con la corriente|electricidad|red
      se conecta|conectan|enchufa|enchufan a la corriente|red|electricidad|pared
    `,
  },
  {
    // Whether it is protected from water, other lists judge.
    claimClass: 'safety',
    rule: 'allowed',
    phrases: `protección (ip*) contra (la|las|el|los) salpicaduras|agua|lluvia|polvo|humedad; protección ip*`,
  },
  {
    claimClass: 'eco',
    rule: 'evidence',
    phrases: `
      cero emisiones|residuos|huella|carbono|plástico|plásticos|impacto|desperdicio; eco; eco -*; ecoamig*; ecofriendly
      ecorresponsab*; ecodiseñ*; ecosostenib*; ecológic*; ecolog*; medioambient*; medio ambiente; ambiental*; sostenib*
      sustentab*; verde planeta; orgánic*; biológic*; bio; biodegrad*; compostab*; recicl*; reutiliz*; reaprovech*; suprarrecicl*
      renovab*; carbono; co2|co₂; huella (de|ecológica); emisi*; cero residuos|emisiones|plástico|desperdicio
      libre de plástico|crueldad|pesticidas|químicos; sin plástico|plásticos|crueldad|pesticidas|químicos; comercio justo
      fairtrade; étic*; responsab*; consciente*
      respetuos*|respeta|respetan|amig*|amable*|bueno|buena|gentil|cuidados*|considerad*|suave con|del|para .. planeta|tierra|naturaleza|medio|clima|océanos
      cuida|cuidan|cuidar|protege|protegen|salva|salvar|ayuda|ayudan|preserva|ama .. planeta|tierra|naturaleza|medio|clima|océanos|bosques
      planeta|tierra|naturaleza .. agradece*|gracias; por (el|nuestro|un) planeta; fsc; gots; oeko -tex; ecocert
      etiqueta ecológica; natural; naturales; naturalmente; origen natural|vegetal; 100 % natural*|reciclad*|orgánic*
      conciencia tranquila; segunda vida; generaciones futuras; futuras generaciones; mejor futuro|mundo; planeta; clima
      climátic*; vegan*; moda lenta|responsable; kilómetro cero; km 0; abejas; bajo consumo|impacto; ahorr* energía|agua
      eficien* energétic*; economía circular; contamin*; bosques; trazab*; sin transgénicos
    `,
  },
  {
    // The form of a grip, which makes nobody well.
    claimClass: 'health',
    rule: 'evidence',
    carriedBy: ['ergonomic'],
    phrases: `ergonóm*`,
  },
  {
    claimClass: 'health',
    rule: 'banned',
    phrases: `
      salud; saludab*; sano; sana; sanos; sanas; sanar; sanación; cura; curar; curativ*
      trata .. dolor*|acné|piel|síntoma*|enfermedad*; terap*; medic*; médic*; clínic*; ortopéd*; farmac*; alivia; aliviar
      alivian; alivio; calma|calman .. dolor*|nervios|piel|estrés|mente; calmante*; previene; prevenir; previenen; combate
      combatir; combaten
      reduce|reducen|elimina|eliminan|mitiga|disminuye|contra|anti|adiós .. dolor*|estrés|arrugas|inflamación|fatiga|acné|alergia*|calambre*|tensión|celulitis|ronquido*|migraña*|insomnio|molestia*|cansancio
      dolor; dolores; estrés; antiestrés; antiedad; antiarrugas; antibacterian*; antimicrobian*; antiséptic*; antioxidante*
      antialérgic*; antiinflamatori*; antiácaros; anti -bacteri*|-edad|-arrugas|-estrés|-inflamatori*|-alérgic*; inmun*; metabol*
      digesti*; circulación sanguínea; circulación de la sangre; desintoxic*; détox; detox; adelgaz*; quema* grasa*; perder peso
      pérdida de peso; vitamin*; nutriti*; nutre; nutren; hidrat*; revitaliz*; regenera*; rejuvenec*; luminos* piel; bienestar
      benefici*; relaj*; postura
      mejora|mejoran|favorece|favorecen|estimula|fortalece|refuerza|potencia|promueve|apoya .. sueño|postura|circulación|digestión|concentración|ánimo|piel|salud|energía|recuperación|inmunidad|pelo|cabello|espalda|rendimiento
      dormir mejor|profundamente|bien|como; duerme|duermes mejor|profundamente; sueño reparador|profundo
      bueno|buena|buenos|suave|suaves|amable|ideal con|para (la|el|tu|su) piel|espalda|cuerpo|corazón|articulaciones|ojos|cabello|pies|mente|salud|digestión
      sienta bien; te hará sentir; tonific*; eccema*; psoriasis; artritis; artrosis; reuma*; asma; diabetes; bronquitis
      resfriado*; gripe; tos; insomnio; celulitis; caries; ciática; hipertensión; picor*; caspa; caída del cabello|pelo
      reforzar|refuerz*|fortalec*|estimul*|potenci*|mejor*|favorec* .. defensas|inmun*|sueño|circulación|digestión|concentración|memoria|recuperación|piel
      ayuda|ayudan a dormir|adelgazar|relajarte|digerir|concentrarte|descansar; energizante*; energétic* natural; sin tóxicos
    `,
  },
  {
    claimClass: 'health',
    rule: 'evidence',
    phrases: `lumbar; lumbares; dermatol*; control oftalmológico`,
  },
  {
    claimClass: 'safety',
    rule: 'evidence',
    phrases: `
      segur*; seguridad; sin riesgo*|peligro; inofensiv*; no tóxic*; atóxic*; tóxic*; toxinas; ignífug*; incombustib*
      antideslizante*; anti -deslizante*; antigolpes; antichoque; irrompib*; inastillab*; resist* al calor|fuego
      sin|libre|libres (de) tóxicos|toxinas; protege; protegen; proteger; protección; protector*
      apto|apta|aptos|aptas para niños|bebés|alimentos|lavavajillas|microondas|horno; a prueba de niños|fuego|fallos|balas
      tranquilidad; confianza; alimentari*
    `,
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
    phrases: `
      hecho|hecha|hechos|hechas|fabricado|fabricada|fabricados|fabricadas|producido|producida|confeccionado|confeccionada|elaborado|elaborada|elaborados|ensamblado|diseñado|diseñada|diseñados|cosido|cosida|tejido|tejida|tejidos|nacido|cultivado|cultivada|tostado|creado|creada en|de|cerca _
      made in _
      hecho|hecha|hechos|hechas|cosido|cosida|pintado|pintada|tejido|tejida|soplado|tallado|elaborado|elaborada|bordado|bordada a mano
      a mano; artesan*; manufactura; taller*; italian*; francés; francesa; franceses; alemán; alemana; suizo; suiza; británic*
      inglés; inglesa; escocés; escocesa; irland*; japonés; japonesa; japoneses; escandinav*; nórdic*; suec*; danés; danesa
      norueg*; finland*; portugués; portuguesa; español; española; españoles; turco; turca; american*; chino; china; indio
      marroquí; belga; europe*; mexican*; peruan*; andaluz*; mediterráne*; importad*; local; locales; localmente
      proviene|procede|viene|llega|procedente de _; origen (español|italiano|francés|garantizado|de); denominación de origen
      tradici*; herencia; patrimonio; desde #; fundad* en; generaciones; auténtic*; genuin*; original; originales; familiar*
      pequeñas series; del productor; de la granja|huerta; autóctono*
    `,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: ['waterproof'],
    phrases: `
      impermeable; impermeables; impermeabilidad; estanc*; sumergir|usar|utilizar|funciona|sirve .. bajo el agua
      nadar|bucear|ducharse|ducharte|bañarse con; para nadar|bucear
      puede|puedes|pueden|podrás nadar|bucear|ducharte|bañarte|zambullirte; en la piscina|ducha; bajo el agua; waterproof
      sumergib*; a prueba de (agua|lluvia|agua|tormentas|salpicaduras|intemperie)
      mantiene|mantienen|queda|quedan|permanece .. sec*; seco|seca|secos .. bajo|lluvia
      desafía|desafían|soporta|soportan|aguanta|aguantan|resiste|resisten|enfrenta .. lluvia|agua|tormenta*|aguacero*|intemperie|chaparr*|inmersión|diluvio
      no deja|dejan pasar|entrar; ni una gota; no .. entra|pasa .. agua|gota; con cualquier clima|tiempo; todo clima|tiempo
      bajo la lluvia; lluvia torrencial; antifugas; anti -fugas
    `,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: ['water_resistant', 'waterproof'],
    phrases: `
      impermeable|impermeables|estanco|sumergible hasta # atm|bar|bares|m|metros
      resiste|resisten|aguanta|aguantan|soporta|soportan .. salpicaduras|lluvia~fina|llovizna|chubasco*|gotas
      repele* .. agua|lluvia|humedad|líquidos|salpicaduras; repelente* al|de|del agua; hidrófug*; hidrorrepelente*
      resistente|resistentes|resistencia al|a|a~la|a~las agua|humedad|lluvia|salpicaduras; antisalpicaduras
      protección (ip*) contra (la|las|el|los) salpicaduras|agua|lluvia; días de lluvia; días lluviosos
    `,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    phrases: `
      resist*; durader*; durab*; duradera; robust*; sólid*; solidez; fuerte; fuertes; indestructib*; irrompib*; inalterab*
      inoxidab*; inarrugab*; larga duración|vida; longevidad
      dura|duran|durar|durará|durarán|perdura|perduran .. años|años|vida|siempre|tiempo|décadas|décadas|generaciones|más
      hech*|diseñad*|construid*|pensad* para durar; de por vida; para toda la vida; para siempre; toda la vida; etern*; atempora*
      intempora*; año tras año; lavado tras lavado; temporada tras; durante años|décadas; con el paso
      no se rompe*|oxida*|deforma*|destiñe*|encoge*|desgasta*|arruga*|pela*; no pierde*; nunca se|pierde*
      mantiene|mantienen|conserva|conservan .. forma|color|brillo|como~nuevo
      a prueba de (golpes|todo|bombas|balas|arañazos|manchas|caídas); anti -manchas|-arrugas|-arañazos|-golpes|-corrosión
      antimanchas; antiarrugas; antiarañazos; cortaviento*; cortavientos; transpirab*; aislante*; aísla*; térmic*; secado rápido
      seca rápido; reforzad*; de batalla; todoterreno; uso intensivo; fácil cuidado; sin plancha; planchado
    `,
  },
  {
    claimClass: 'warranty',
    rule: 'evidence',
    carriedBy: ['warranty', 'guarantee'],
    phrases: `
      garantía; garantías; garantizad*; garantiza; garantizamos; garantizan; promesa; prometemos; reemplazamos; reparamos
      cubierto por; cobertura
    `,
  },
  {
    claimClass: 'warranty',
    rule: 'banned',
    phrases: `
      devolución; devoluciones; devolvemos; devuelve*; reembols*; te devolvemos; satisfacción garantizada; o te; cambios gratis
      sin compromiso; sin riesgo; pruéba* (sin|gratis|durante); periodo de prueba; prueba gratuita|gratis; satisfech*
    `,
  },
  {
    claimClass: 'promotion',
    rule: 'banned',
    phrases: `
      rebaja; rebajas; rebajad*; promo; promos; promoción; promociones; descuento*; oferta; ofertas; oferta especial; chollo*
      ganga*; liquidación; saldos; cupón; cupones; código (promocional|descuento); vale de|por|descuento|regalo; un vale; regalo
      regalos; regala; de regalo; gratis; gratuit*; # % de descuento|rebaja|ahorro|menos; # % menos|dto
      por ciento de|menos (descuento|rebaja); mitad de precio; a mitad; mitad del; medio precio
      precio rebajado|reducido|especial|mínimo|bajo|imbatible|increíble|loco|insuperable|único; precios bajos|mínimos|bajísimos
      mejor precio; bajada de precio; ahorra*; ahorro*; económic*; barat*; más barat*; asequib*; bajo coste|costo; envío*
      entrega gratis|gratuita|rápida|inmediata|urgente|a~domicilio|en~#|hoy|mañana; portes
      compra|compre|comprar ya|ahora|hoy|online|aquí|este|esta|dos|tu|el|la; al comprar; tu|su compra; cómpra*; pide; pídelo
      pedido; encárga*; aprovech*; no te (lo|la|los) pierdas; no (lo|la) dejes; llévate*; hazte con; consigue*; corre !
      corre a|por; date prisa; apresúra*; última* oportunidad|unidades|piezas|horas|días; últimos días; unidades limitadas
      edición limitada; stock limitado; hasta agotar|fin; agotar existencias; existencias; tiempo limitado; limitad*; exclusiv*
      novedad*; nuevo en; nueva colección|temporada; recién llegad*; acaba de llegar; lo último|nuevo; ya disponible; solo hoy
      sólo hoy; hoy mismo; ahora solo|sólo|a|por|con|disponible|mismo|más|en; desde hoy; solo quedan; quedan pocas|pocos|#
      se agota*; antes de que; por tiempo; dos por|x; # por #; segunda unidad; black friday; navidad; san valentín
      día de la madre|del padre; reyes; preventa; reserva tu|ya|ahora|la|el|hoy; resérva*; suscríbe*; haz clic
      visita nuestr*|la~tienda|tu; llama al|ahora|ya; puntos de fidelidad|regalo; gana|acumula|suma puntos; fidelidad
      sin coste|costo|gastos; calidad -precio|precio; relación calidad; en vez de #; antes #; date un capricho; a un precio
    `,
  },
  {
    claimClass: 'superlative',
    rule: 'banned',
    phrases: `
      mejor; mejor que; mejores; mejorad*; el|la|los|las|lo más _; *isimo; *isima; *isimos; *isimas; número uno|1; n º 1; líder*
      primera calidad|clase; de primera; top; máxim* calidad|confort; supremo; suprema; únic*; inigualab*; incomparab*
      insuperab*; imbatib*; sin igual|par|rival|parangón|precedentes; inmejorab*; excepcional*; extraordinari*; notable*
      formidab*; fantástic*; fabulos*; maravill*; magnífic*; soberbi*; sublim*; espléndid*; suntuos*; sensacional*; espectacular*
      impresionante*; asombros*; increíb*; inolvidab*; irresistib*; imprescindib*; indispensab*; perfect*; perfección; impecab*
      intachab*; ideal; ideales; excelen*; superior; superiores; prémium; premium; prestigi*; lujo; lujos*; refinad*; exquisit*
      alta gama|calidad|costura|gama; gran calidad; gama alta; elegan*; chic; estilos*; con estilo; moda; tendencia*; a la última
      sofisticad*; bonit*; hermos*; bello; bella; bellos; bellas; belleza; bellísim*; precioso; preciosa; preciosos; preciosas
      lindo; linda; lindos; lindas; encantador*; encanto; seductor*; mágic*; divin*; genial*; súper; super; híper; mega; ultra
      revolucion*; innov*; vanguardi*; última generación; de última; punter*; premiad*; galardon*; célebre*; famos*; renombr*
      reconocid*; legendari*; icónic*; mític*; popular*; favorit*; preferid*; querid*; adorad*; recomend*; cinco estrellas
      # estrellas; amarás; encantar*; te encantará; enamor*; sueño*; soñad*; obra maestra; obra de arte; joya de; referente
      del mundo; en el mundo; del mercado; en el mercado; de todos los tiempos; jamás; jamás visto|creado
      nada se|como|supera|mejor; ningún otro; ninguna otra; ningun* otr*; supera|superan a|todo|todos|todas|cualquier
      competencia; envidia; deslumbr*; imprescindible; absolut*; verdadera*; realmente; fiab*; confiab*; sin esfuerzo; ilimitad*
      infinit*; profesional*; a medida; inversión; colmo; cumbre de; producto estrella; la estrella de; número 1; deja .. atrás
      calidad superior|suprema|excepcional|insuperable|premium|máxima
    `,
  },
  {
    claimClass: 'compatibility',
    rule: 'evidence',
    carriedBy: OTHER_USES,
    phrases: `sofá|sillón|puf cama; se convierte|convierten|transforma|transforman en cama; convertible* en cama`,
  },
  {
    claimClass: 'compatibility',
    rule: 'evidence',
    phrases: `
      compatib*; funciona* con|en
      apto|apta|aptos|aptas|adecuado|adecuada|adecuados|adecuadas|indicado|indicada para (niños) menores|bebés|recién
      apto|apta|aptos|aptas|adecuado|adecuada|adecuados|adecuadas|indicado|indicada|pensado|pensada|ideal para .. todo|toda|todos|todas|cualquier|cada|niños|bebés|hombres|mujeres|principiantes|profesionales|perros|gatos|exterior|exteriores|viajes|viajar|deporte|senderismo|nadar|bucear|inducción|microondas|horno|lavavajillas|veganos|lluvia|agua|intemperie
      se adapta* (a|al); combina* con|bien|perfectamente|todo; combinab*; va|van (bien) con todo|todos; queda* bien con
      encaja* (en|con|perfectamente)
      para todo|toda|todos|todas|cualquier|cada|hombre*|mujer*|niñ*|bebé*|viaj*|senderismo|deporte*|principiantes|profesionales
      toda ocasión; cualquier ocasión; toda temporada; todas las; todo tipo de; universal*; polivalent*; versátil*; versatilidad
      multiuso*; multifunc*; talla única; iphone*; ipad*; android; ios; bluetooth; usb -c; alexa; macbook*
      equipaje|maleta|bolsa|trolley|tamaño|medidas|formato|apta|apto|para (de|para) cabina; equipaje de mano
      de la mañana|oficina a|al; se conecta*; se empareja*
    `,
  },
  ...claimsInSentences,
];
