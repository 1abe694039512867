import { type OrdinaryWords } from '../check-words';

/** Words of the life around products, by theme. They name no material, part, property or effect that a product could have. */
export const everydayWords: Partial<OrdinaryWords> = {
  scenes: `
    ducha bañera lavabo fregadero baño
    medianoche mediodía amanecer atardecer anochecer crepúsculo madrugada tarde noche mañana semana semanas trimestre semestre siglo época rato
    instante ratito navidad nochebuena nochevieja reyes carnaval pascua verbena feria boda bautizo comunión aniversario compromiso jubilación
    mudanza inauguración estreno celebración ceremonia baile gala festival espectáculo exposición gira ensayo examen exámenes clase clases
    lección conferencia seminario guardia turno ciudad ciudades pueblo pueblos aldea barrio afueras callejón calle calles avenida cruce puente
    puentes túnel túneles pasarela muelle embarcadero ayuntamiento castillo iglesia capilla catedral convento torre monumento cementerio ópera
    circo zoo plaza galería laboratorio fábrica granja establo pajar invernadero cenador porche recibidor pasillo rellano escalera escaleras
    desván buhardilla sótano despensa trastero lavadero garaje ascensor patio seto setos verja huerto huerta césped prado prados
    campo campos colina colinas valle ladera acantilado roca rocas cueva manantial cascada arroyo estanque pantano claro selva desierto sabana
    cañón cala bahía laguna faro continente extranjero horizonte luna estrella estrellas sol arcoíris amanecida
    tranvía coche coches camión moto patinete caravana furgoneta tractor carro carreta trineo cohete helicóptero globo ferri barco barcos velero
    barca canoa kayak balsa vías parada gasolinera aparcamiento atasco autopista equipaje maleta maletas pasaporte viaje viajes travesía etapa
    expedición safari crucero peregrinación sendero senderos maratón torneo carrera carreras entrenamiento partido competición oficina despacho
    trabajo obra taller playa camino caminos ruta rutas escapada excursión paseo acampada`,
  plain: `
    rinde rinden desarrollar entregar proporcionar alcanzar sirve sirven sigue siguen
    señor señora señorita señores caballero dama gente mundo multitud equipo pandilla cuadrilla club público desconocido rey reina príncipe
    princesa caballero pirata piratas mago bruja brujas hada dragón dragones gigante enano fantasma monstruo héroe heroína detective capitán
    marinero payaso vaquero astronauta bombero policía granjero granjera guardabosques cazador pescador carpintero pintor pintora fontanero
    electricista cerrajero herrero sastre modista zapatero alfarero tejedor peluquero peluquera camarero camarera jefe jefa barista profesor
    profesora maestro maestra estudiante estudiantes alumno alumna autor autora poeta escritor escritora periodista actor actriz cantante
    bailarín bailarina violinista pianista batería guitarrista coleccionista pensador dormilón dormilona madrugador madrugadora casero yerno
    suegra gemelo gemela mellizos primogénito antepasado marido esposa esposo novio novia prometido
    ritmo compás melodía estribillo voz voces palabra frase frases verso versos poema poemas cuento cuentos fábula novela novelas leyenda enigma
    misterio broma bromas chiste chistes anécdota rumor conversación conversaciones charla discusión riña periódico revista
    diario carta postal serie series película películas capítulo capítulos episodio vídeo foto fotos pódcast lectura lecturas
    juego juegos ajedrez fútbol baloncesto tenis bádminton golf hockey yoga gimnasia escalada vela remo natación
    frente mejilla mejillas lengua garganta cuello nuca pecho barriga vientre cadera caderas cintura muslo pantorrilla espinilla dedo dedos
    talón codo codos puño músculo músculos hueso huesos pata patas hocico cola ala alas pico
    caballo caballos poni burro vaca vacas ternero cerdo oveja ovejas cordero cabra gallina gallinas gallo pollito pato patos ganso conejo
    conejos liebre ratón rata hámster erizo ardilla zorro zorros lobo lobos oso osos tejón corzo ciervo alce elefante león tigre jirafa cebra
    mono panda canguro hipopótamo rinoceronte cocodrilo serpiente tortuga rana ranas sapo lagarto dinosaurio unicornio búho lechuza gorrión
    mirlo paloma cuervo gaviota cisne cigüeña águila halcón loro pingüino delfín ballena tiburón abeja abejas abejorro avispa hormiga escarabajo
    mariquita mariposa oruga araña caracol gusano mosquito mosca
    pizca puñado puñadito gota gotas bocado bocados sorbo sorbos miga migas resto restos montón pila brazada ración raciones chorrito
    inventar inventado crear descubrir descubierto transformar soñar contar atacar superar vencer poder atreverse
    esconder escondite revelar susurrar gritar murmurar silbar aplaudir saludar asentir mirar observar contemplar
    correr caminar trepar tropezar caer resbalar columpiar gatear agachar inclinar estirar levantar arrastrar empujar tirar pellizcar
    acariciar abrazar besar consolar tomar extender extendido enrollar colgar colgado descolgar recoger recogido traer llevar soltar dejar
    empezar empezado comenzar terminar terminado acabar intentar lograr conseguir osar ganar perder luchar rendirse seguir continuar parar
    esperar aguantar vaguear remolonear dormitar roncar bostezar suspirar estornudar toser llorar festejar tararear charlar discutir bromear
    reír regañar quejarse disculpar perdonar felicitar agradecer admirar envidiar prometer jurar confesar mentir faltar olvidar extraviar
    prestar intercambiar coleccionar rebuscar untar pelar rallar cortar trocear mezclar probar morder masticar tragar lamer chupar beber comer
    cenar almorzar desayunar merendar rendir alcanzar asustar temer gustar encantar encajar caber cabe caben sonar suena suenan sonido
     volver regresar entrar salir subir bajar cruzar girar ordenar vaciar llenar tender planchar barrer fregar
    joven jóvenes viejo vieja viejos viejas antiguo antigua antiguos nuevo nueva nuevos nuevas próximo próxima último medio media
    solo sola solos solas juntos juntas ambos cualquiera alguien nadie mismo mismos tal tales cuál cuáles quién quiénes
    verdad verdadero falso justo importante fácil fáciles difícil difíciles posible gracioso raro extraño normal habitual
    caótico desordenado embarrado polvoriento sucio sucia empinado desierto abarrotado hambriento sediento sudado impaciente nervioso
    triste enfadado malo mala miedoso orgulloso celoso agradecido agotado cansado descansado lleno despierto ocupado distraído perezoso
    ignorante perplejo mullido`,
  things: `
    taburete banco cuna cama camas cómoda aparador vitrina baúl perchero armario alfombra cortina cortinas florero jarrón vela velas candelabro
    espejo cuadro cojín colchón sábana sábanas mantel servilleta despertador reloj calendario hervidor tostadora batidora horno sartén cazuela
    olla jarra garrafa vaso vasos copa copas ensaladera plato platos bandeja cubiertos tenedor cuchara cuchillo cucharón colador botella
    botellas tarro cesta cestas bolsa caja cajas paquete sobre archivador carpeta cuaderno cuadernos bolígrafo bolígrafos lápiz lápices tijeras
    regla goma pincel pizarra globo libro libros diccionario cómic tiza camisa camiseta blusa jersey chaleco chaqueta abrigo anorak pantalón
    vaqueros falda vestido traje corbata bufanda pañuelo gorro sombrero guante guantes calcetín calcetines medias zapato zapatos bota botas
    sandalia sandalias zapatilla zapatillas pijama albornoz bolso mochila monedero cartera llave llaves gafas paraguas sombrilla cepillo
    peine jabón tirita aguja hilo botón escoba pala aspiradora martillo sierra alicates destornillador escalera carretilla regadera cortacésped
    barbacoa hamaca columpio tobogán pelota balón muñeca muñecas peluche cubo cubos peonza canica canicas rompecabezas dado dados guitarra piano
    flauta violín tambor trompeta tele televisión radio auriculares cámara impresora pantalla teclado enchufe enchufes interruptor lámpara
    mantelito`,
  meals: `
    cereales avena gachas mermelada cruasán tostada tostadas bollo baguete bocadillo bocadillos hamburguesa salchicha chorizo jamón beicon filete
    asado pollo albóndigas patatas-fritas puré espaguetis lasaña raviolis ñoquis salsa salsas sopa sopas caldo guiso guisos estofado cocido
    tortilla quiche paella sushi ramen falafel hummus pesto kétchup mayonesa mostaza vinagre aceite queso yogur mantequilla nata flan natillas
    compota tarta tartas pastel pasteles bizcocho magdalena magdalenas gofre gofres crepe crepes galleta galletas turrón chocolate caramelo
    caramelos palomitas helado helados postre postres entrante pasta arroz pan panes carne pescado huevo huevos zumo zumos limonada refresco
    cacao café cafés té tés infusión manzanilla ponche cerveza vino cava cóctel batido sirope leche agua festín banquete tentempié merienda
    almuerzo comida comidas cena cenas menú receta recetas ingrediente`,
  edible: `
    manzana manzanas pera peras cereza cerezas ciruela ciruelas melocotón melocotones albaricoque uva uvas fresa fresas frambuesa frambuesas mora
    arándano arándanos grosella limón limones lima naranja naranjas mandarina pomelo plátano plátanos piña mango melón melones sandía kiwi higo
    higos dátil dátiles coco granada ruibarbo tomate tomates pepino pimiento pimientos berenjena calabacín calabacines calabaza calabazas
    zanahoria zanahorias nabo rábano apio puerro puerros cebolla cebollas ajo ajos chalota col coliflor brócoli espinacas acelga lechuga rúcula
    espárrago espárragos guisante guisantes judía judías lenteja lentejas garbanzo garbanzos maíz seta setas champiñón champiñones hierba hierbas
    perejil cebollino eneldo albahaca romero tomillo salvia menta orégano cilantro jengibre cúrcuma canela vainilla nuez-moscada pimienta sal
    especia especias guindilla miel azúcar harina levadura verdura verduras fruta frutas flor flores rosa rosas tulipán tulipanes narciso girasol
    margarita lirio orquídea geranio hiedra helecho musgo arbusto arbustos árbol árboles hoja hojas rama ramas raíz raíces tallo semilla semillas
    cosecha tierra abono patata patatas`,
  weather: `
    lluvia lluvias charco charcos tormenta temporal granizo niebla bruma nieve copo copos escarcha hielo helada brisa ráfaga viento chaparrón
    salpicadura salpicaduras humedad oscuridad barro ola olas`,
  young: `
    niño niña niños niñas bebé bebés recién-nacido crío cría críos chiquillo chiquilla chiquillos chaval chavales nieto nieta nietos colegial
    colegiales peque peques pequeñín pequeñines menor menores`,
};
