/**
 * Words of the life around products: what people do and feel, when and where. They name no material, part, property or effect
 * that a product could have.
 */
export const ordinaryWords = `
  favor gracias hola adiós bienvenido bienvenida buenos buenas buen buena bueno enhorabuena vaya venga ojo uf ay eh
  zas clic listo listos vamos vámonos lectura lecturas concentración atención paciencia ilusión ganas placer alegría
  sonrisa sonrisas risa risas sueño sueños soñar diversión aventura aventuras descanso calma serenidad silencio paz
  humor ambiente atmósfera curiosidad imaginación creatividad antojo apetito hambre sed cansancio sensación
  sensaciones lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
  septiembre octubre noviembre diciembre ayer anoche madrugada amanecer atardecer anochecer mediatarde sobremesa
  siesta aperitivo mucha mucho muchas muchos poca poco pocas pocos tanta tanto tantos cualquier cualquiera ninguno
  alguno alguna algunos algunas ambos ambas todos todas bastante demasiado demasiada menos más marcha arranca arrancar
  arranque coronar corona escalar subida bajada cuesta cuestas carrera carreras caminata caminatas rodar pedalear
  pedalea pasear pasea correr corre nadar saltar salta bailar baila cantar canta reír ríe jugar juega juegan sueña
  charlar charla hablar habla decir dice dicen contar cuenta cuentan preguntar pregunta responder respuesta leer lee
  escribir escribe aprender aprende enseñar enseña pensar piensa saber sabe saben creer cree conocer conoce recordar
  recuerda olvidar olvida olvídate buscar busca encontrar perder pierde ganar gana aplica aplícale aplícalo aplícala
  ponle ponlo ponla ponte póntelo póntela déjalo déjala llévalo llévala cógelo cógela úsalo úsala guárdalo pásale dale
  dalo dile hazlo hazla míralo tómate tómalo pruébalo sírvelo sírvela ábrelo ciérralo enchúfalo cárgalo lávala
  límpialo rellénalo cuélgalo móntalo dóblalo estrenar estrena estrenarlo estrenarla evita evitar evite procura
  procurar conviene convenir basta bastan sobra sobran falta faltan sirve sirven sirvo vale valen toca tocar suena
  sonar brilla brillan luce calienta enfría moja mojarse mojar secarse ensucia mancha resbalar cae caer caen cayó sube
  baja entra sale llega llegan llegar vuelve vienes vas van iré irás irá tendrás tendrá podrás podrá querrás querrá
  sabrás harás hará será serán estará estarán llueva llueve llover nieve nieva haga haya sea sean esté estén tenga
  tengas pueda puedas quiera quieras vayas salga salgas pase pasen deje dejes lleve lleves use uses ponga pongas guste
  gusten fáciles fácil difícil difíciles sencillo sencilla sencillos sencillas rápido rápida rápidos lento lenta
  tranquilo divertido divertida alegre alegres feliz felices contento contenta cansado cansada dormido despierto
  curioso curiosa travieso valiente goloso golosa golosos perezoso lluvioso lluviosa soleado soleada nublado ventoso
  gris grises fresco fresquito helado frío caluroso húmedo oscuro luminoso ruidoso cocinero cocinera panadero
  jardinero jardinera ciclista ciclistas corredor corredora senderista senderistas viajero viajera lector lectora
  músico manitas principiante aficionado aficionada pequeño pequeña pequeños peques peque chico chica chicos chicas
  abuelo abuela abuelos tío tía primo prima hermano hermana hermanos hijo hija hijos mamá papá pareja compañero
  compañera colega colegas jefe jefa dueño dueña bricolaje bricolador atornillar taladrar lijar serrar pintar pegar
  recortar coser tejer bordar doblar apilar ordenar construir construye arreglar reparar reparación reparaciones
  desmontar encajar encaja saborear saborea picar pica picoteo picotear merendar desayunar almorzar cenar brindar
  compartir comparte asar freír hornear guisar sazonar pelar batir amasar rallar enseguida después antes luego pronto
  tarde temprano siempre nunca jamás ya todavía aún mientras entretanto despacio deprisa quizás quizá acaso
  seguramente probablemente claro claramente realmente verdaderamente francamente simplemente sencillamente
  tranquilamente cómodamente fácilmente rápidamente lentamente cuidadosamente delicadamente exactamente precisamente
  justo justamente incluso además también tampoco sino entonces así aquí allí allá ahí acá cerca lejos arriba abajo
  adelante atrás alrededor dentro fuera encima debajo enfrente camping acampada fogata hoguera mochileo escapada
  escapadas finde findes puente puentes vacaciones festivo festivos cumple navidad boda bodas reunión cita colegio
  cole universidad guardería instituto biblioteca museo cine teatro concierto estadio piscina gimnasio hospital
  restaurante cafetería bar panadería supermercado plaza barrio avenida callejón estación andén puerto muelle barco
  ferry tranvía taxi bici bicis moto valle colina colinas sierra cumbre orilla ribera riachuelo charco charcos duna
  bahía cala granja huerto huerta finca cabaña espalda rodilla tobillos codo frente barbilla boca diente dientes labio
  mejilla oreja mano manos pulgar palma vida vidas mundo idea truco trucos misterio sorpresa
  sorpresas historia historias cuento cuentos palabra palabras frase voz ruido ruidos olor olores nada todo algo
  alguien quién qué cómo cuándo cuánto cuánta dónde porqué comprueba comprobar revisa revisar consulta consultar
  respeta sigue conserva mantén mantener aleja alejar vigila vigilar supervisa cambiarlo cambiarla cambia sustituye
  sustituirlo reemplaza tragar ingerir inhalar acompaña acompañará seguirá quedará cabrá llevará durará servirá
  descubrirás notarás sentirás verás desliza deslizar engancha gira girar aprieta apretar afloja aflojar enrosca
  enroscar desenrosca pulsa pliega despliega abrocha desabrocha
`;
