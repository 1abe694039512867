import { lifeAnimals, lifePlaces, lifeThings, lifeTimes } from './life-scenes';
import { lifeVerbs } from './life-verbs';

// Plurals in "-s" and "-es", and the other gender, are the stemmer's; "-z" and "-ces" stand both.

const RELATIVES = `madre padrino madrina ahijado sobrino sobrinillo nuera padrastro madrastra hermanastro bisabuelo tatarabuelo yayo
  abuelita tata tito viudo soltero consorte parentela parentesco pariente descendiente ancestro linaje benjamín hermandad hogareño clan
  cónyuge consuegro tocayo familión hermanito papi mami papaíto mamaíta padrazo madraza maternidad paternidad`;

const FRIENDS = `amistad amiguete amiguita colegueo compadre comadre cómplice complicidad confidente vecindad vecindario anfitrión
  huésped visita visitante acompañante amante enamorado pretendiente noviazgo divorcio compañía compañerismo tropa peña tertulia
  tertuliano reencuentro besito apretón despedida compinche socio aliado rival contrincante adversario enemigo forastero paisano`;

const ROLES = `paseante paseador transeúnte viandante propietario inquilino compi cuate chamaco pibe mesero chofer licenciado amos
  señorío fisgón mirón pasota trasto veraneante foráneo lugareño fulano mengano zutano individuo prójimo muchacho
  mozo anciano veterano novato inexperto experto aprendiz maestría alma cabecilla portavoz protagonista antagonista personaje
  personajillo espectador oyente telespectador pasajero peatón copiloto ciudadano habitante aldeano pueblerino urbanita turista mochilero
  excursionista montañero caminante peregrino trotamundos nómada aventurero vagabundo náufrago bañista dominguero noctámbulo trasnochador
  despistado indeciso soñador comilón gourmet sibarita manazas perfeccionista maniático cascarrabias gruñón chismoso cotilla metomentodo
  sabelotodo pelmazo aguafiestas fiestero juerguista vividor bohemio friki fanático fan seguidor devoto entusiasta forofo hincha melómano
  cinéfilo bibliófilo empollón erudito filósofo genio sabio tonto bobo loco necio bribón granuja pícaro sinvergüenza mentiroso
  tramposo ladrón villano santo ángel diablo diablillo demonio hechicero duende ogro centauro emperador emperatriz conde condesa
  duque duquesa marqués marquesa plebeyo vasallo escudero guerrero general coronel sargento vikingo gladiador faraón samurái
  esclavo rebelde sherlock quijote cupido casanova comunidad ciudadanía humanidad humano generalidad muchedumbre audiencia plebe`;

const TRADES = `oficinista secretario director gerente encargado presidente ministro alcalde alcaldesa concejal político abogado notario
  juez fiscal espía repartidor taxista camionero maquinista revisor azafata portero conserje bedel bibliotecario librero archivero
  editor redactor columnista reportero corresponsal fotógrafo cineasta guionista novelista cuentista dramaturgo artista escultor
  dibujante diseñador arquitecto ingeniero informático programador científico investigador biólogo astrónomo historiador arqueólogo
  geólogo catedrático tutor becario opositor universitario bachiller compositor trompetista flautista cantautor rapero rockero bailaora
  torero domador malabarista acróbata equilibrista trapecista comediante humorista locutor presentador cocinillas pastelero carnicero
  pescadero frutero verdulero tendero dependiente comerciante mercader cajero vendedor ambulante florista jardinería campesino agricultor
  ganadero pastor apicultor leñador minero albañil monja obispo sacerdote sacristán militar grumete remero socorrista entrenador árbitro
  futbolista tenista nadador atleta gimnasta esquiador surfista escalador alpinista jinete amazona velocista maratoniano campeón ganador
  perdedor participante concursante ajedrecista niñera mayordomo sirviente ama interiorista decorador empresario emprendedor trabajador
  obrero jornalero funcionario jubilado pensionista freelance colaborador aficionadillo teletrabajador coleccionismo anticuario
  subastador`;

const FEELINGS = `chasco pique rebote morbo subidón bajón gozada fastidio engorro coñazo tostón bochorno mimoso arrumaco apapacho pereza
  amor amorío cariño ternura afecto aprecio pasión deseo anhelo ansia añoranza nostalgia melancolía tristeza penita disgusto decepción
  desilusión desengaño desamor desesperación angustia agobio inquietud preocupación desasosiego nervios nerviosismo miedo miedito temor
  pavor pánico terror susto sobresalto espanto vergüenza timidez pudor culpa remordimiento arrepentimiento rabia enfado enojo cabreo
  furia rencor odio celos recelo sospecha desconfianza confianza esperanza entusiasmo euforia dicha felicidad alborozo regocijo gustillo
  gustazo deleite emoción sentimiento sentimental orgullo vanidad satisfacción gratitud agradecimiento admiración asombro extrañeza
  perplejidad estupor interés desinterés indiferencia aburrimiento tedio desgana hastío apatía cansera prisa impaciencia consuelo
  desahogo sosiego tranquilidad placidez cercanía compasión empatía simpatía antipatía piedad bondad maldad generosidad humildad honor
  dignidad valentía coraje osadía cobardía locura desvelo morriña lágrima carcajada risotada sonrisilla mueca puchero berrinche rabieta
  pataleta capricho debilidad tentación flechazo escalofrío vértigo arrebato impulso guasa sorna ironía sarcasmo ánimo desánimo fe
  vocación devoción apego desapego soledad amabilidad cortesía educación`;

const MIND = `pensamiento razón razonamiento sentido sinsentido ideita ocurrencia inspiración musa ingenio agudeza sabiduría inteligencia
  intuición subconsciente recuerdito lapsus descuido confusión duda certeza convicción creencia superstición opinión criterio juicio
  prejuicio actitud decisión indecisión dilema alternativa conclusión reflexión meditación análisis teoría hipótesis conjetura suposición
  explicación consecuencia objetivo propósito intención ambición planazo planecito estrategia táctica propuesta sugerencia consejo
  moraleja enseñanza aprendizaje conocimiento sapiencia cultura incultura ignorancia talento don pasatiempo hobby vicio virtud carácter
  personalidad temperamento talante espíritu identidad ego autoestima expectativa fantasía utopía quimera delirio obsesión acertijo
  adivinanza incógnita pista indicio hallazgo descubrimiento experimento mentalidad filosofía psicología lógica ética moral moralidad
  mentira mentirijilla engaño trampa embuste`;

const TALK = `palique chascarrillo indirecta directa cuchicheo vozarrón plática parrafada monserga cantinela retintín coletilla muletilla
  charlita cháchara cotilleo chisme chismorreo habladuría noticia recado mensaje mensajito telefonazo entrevista debate polémica pelea
  disputa reproche protesta excusa pretexto confidencia confesión declaración promesa juramento pacto acuerdo desacuerdo negativa permiso
  mandato ruego súplica petición invitación brindis discurso sermón monólogo diálogo ponencia comentario observación apunte anotación
  garabato borrón renglón letra letrita mayúscula minúscula vocal consonante sílaba refrán proverbio lema eslogan piropo halago elogio
  crítica insulto palabrota palabrita apodo apellido nombrecito dialecto jerga vocabulario gramática ortografía significado sinónimo
  metáfora estrofa poesía prosa relato narración trama argumento desenlace prólogo epílogo cuentacuentos batallita historieta parodia
  sátira tragedia comedia drama novelón biografía autobiografía cartita telegrama postdata correspondencia posdata remitente destinatario
  ronquido ovación abucheo parloteo verborrea tontería disparate sandez majadería gaitas paparrucha exageración réplica contestación
  monosílabo`;

const CONNECTIVES = `embargo obstante supuesto siquiera demás igual igualmente asimismo acerca respecto excepto conque consiguiente ende
  ergo evidentemente naturalmente obviamente afortunadamente desgraciadamente sorprendentemente casualmente presuntamente aparentemente
  posiblemente eventualmente personalmente sinceramente honestamente honradamente literalmente especialmente particularmente mayormente
  generalmente mayoritariamente usualmente ocasionalmente frecuentemente inicialmente recientemente actualmente anteriormente
  posteriormente súbitamente repentinamente bruscamente sucesivamente momentáneamente temporalmente provisionalmente irremediablemente
  inevitablemente forzosamente obligatoriamente voluntariamente gustosamente encantadoramente alegremente felizmente tristemente
  tiernamente cariñosamente amorosamente apasionadamente pacientemente impacientemente distraídamente despreocupadamente plácidamente
  apaciblemente serenamente ociosamente desesperadamente tímidamente valientemente humildemente educadamente disimuladamente mentalmente
  emocionalmente socialmente culturalmente históricamente técnicamente teóricamente hipotéticamente presumiblemente absurdamente cuasi
  tampoquito poquito poquitín poquísimo muchísimo tantísimo adrede aposta viceversa etcétera etc amén olé bravo hurra ejem oh ah ja jaja
  jajaja jo buf bah eureka chitón jolín caramba caray ostras oiga oye ea hala ale ups pum plaf antaño hogaño anteayer ahorita adentro
  allende aquende acullá doquier dondequiera adondequiera quienquiera comoquiera cuandoquiera cuán tuyo mío mía nosotras consigo vos
  cualesquiera cierto determinado`;

const MANNERS = `escondidillas hurtadillas tientas bocajarro horcajadas trompicones regañadientes sabiendas ciegas rastras empujones
  santiamén periquete pispás plis plas tris deshora matacaballo destiempo rebato sorbitos brincos saltitos zancadas pasitos cachitos`;

const PEOPLE_ADJECTIVES = `empeñado enfrascado enredador resacoso borracho achispado sonámbulo paciente compungido sosainas mosqueado
  emparejado desparejado nostalgico confiado desconfiado antipático simpático majo entrañable afectuoso cordial educado maleducado
  grosero descarado tímido vergonzoso extrovertido introvertido sociable solitario charlatán hablador parlanchín chistoso bromista
  socarrón irónico sarcástico formalito risueño sonriente alegrote jovial optimista pesimista melancólico romántico apasionado
  enamoradizo leal desleal envidioso rencoroso vengativo bondadoso cruel hipócrita ingenuo inocente astuto espabilado
  listillo torpe patoso hábil mañoso manirroto tacaño ambicioso humilde modesto presumido vanidoso arrogante terco testarudo cabezota
  obstinado tozudo caprichoso exigente quisquilloso tiquismiquis inquieto estresado preocupado despreocupado sosegado apacible pensativo
  ensimismado absorto olvidadizo dubitativo decidido audaz intrépido temerario cobarde miedica asustadizo prudente imprudente sensato
  insensato juicioso revoltoso obediente desobediente inconformista excéntrico estrafalario chiflado majareta holgazán vago gandul
  laborioso estudioso culto inculto sabihondo leído mundano somnoliento adormilado soñoliento famélico glotón casamentero mandón
  enfurruñado malhumorado furioso indignado ofendido dolido desolado abatido tristón arrepentido avergonzado sonrojado ruborizado azorado
  atónito boquiabierto patidifuso estupefacto maravillado embelesado extasiado eufórico exultante pletórico insatisfecho harto aburrido
  apático deseoso ansioso anhelante ávido curiosón escéptico incrédulo crédulo creyente ateo supersticioso entendido profano autodidacta
  despeinado desaliñado descalzo trajeado rezagado puntual impuntual tardón desgarbado guapo feúcho adinerado acomodado millonario
  afortunado desafortunado desdichado dichoso suertudo amado ausente muerto vivaracho viejete jovencito mayorcito anónimo`;

const SITUATION_ADJECTIVES = `ridículo surrealista insólito inaudito inesperado imprevisto memorable entretenido tedioso rutinario
  monótono ajetreado frenético trepidante tranquilito bucólico idílico pintoresco recóndito cercano lejano ajeno mutuo recíproco amistoso
  hostil solemne lúdico íntimo privado clandestino prohibitivo misterioso enigmático intrigante inquietante terrible horrible espantoso
  tremendo dramático paradójico contradictorio evidente dudoso discutible debatible controvertido embarazoso
  peliagudo sencillito sencillote urgente apremiante tardío matutino vespertino dominical estival otoñal primaveral navideño semanal
  fugaz efímero improvisado espontáneo fortuito accidental inevitable obligado pendiente aplazado merecido inmerecido injusto legítimo
  incierto verídico ficticio imaginario literario poético novelesco cinematográfico teatral artístico cultural social laboral académico
  estudiantil turístico callejero rural campestre costero marítimo montañoso selvático desértico deshabitado concurrido atestado atareado
  vacacional laborable lectivo libresco epistolar amateur inoportuno oportuno`;

const WORK = `chamba laburo tajo faena ascenso jornal vacante fichaje oficio profesión empresa negocio videollamada comité asamblea
  agenda horario jornada informe memorando expediente trámite papeleo burocracia formulario contrato sueldo nómina despido huelga
  sindicato currículum candidatura tarea quehacer deberes misión diapositiva clientela jefatura jefazo teletrabajo cubículo madrugón
  rutina`;

const SCHOOL = `facultad campus academia aula recreo pupitre asignatura matemáticas biología geografía literatura suspenso matrícula
  tesis tesina doctorado máster beca curso cursillo esquema redacción dictado ejercicio chuleta oposición opositar selectividad
  bachillerato licenciatura diploma estudios residencia tutoría enciclopedia mapa abecedario alfabeto`;

const SOCIETY = `sociedad mundillo civilización costumbre hábito tradición folclore ritual rito protocolo religión oración pecado milagro
  infierno paraíso purgatorio gobierno voto justicia crimen delito robo castigo multa cárcel prisión guerra batalla tregua rebelión
  imperio república ejército bandera himno frontera fama gloria éxito fracaso triunfo victoria derrota empate
  concurso sorteo lotería rifa azar suerte fortuna riqueza pobreza dinero herencia hipoteca alquiler deuda propina periodismo emisora
  telediario telenovela anuncio taquilla cartelera danza ballet orquesta escenario telón camerino guion rodaje escena peli documental
  secuela saga audiolibro playlist librería retrato autorretrato paisaje bodegón selfi álbum mito rock jazz blues flamenco tango rumba
  bolero sevillana ranchera copla villancico nana sinfonía sonata reguetón pop folk`;

const ABSTRACT = `desastre catástrofe apaño trayectoria idas cúmulo repertorio menester gula resaca racha paréntesis colofón guinda
  coartada apariencia postureo galimatías tejemaneje batiburrillo quilombo zafarrancho tinglado panorama vidilla infancia niñez juventud
  adolescencia madurez vejez realidad ficción posibilidad probabilidad imposibilidad oportunidad ocasión casualidad coincidencia
  circunstancia situación asunto cuestión lío follón jaleo barullo bullicio trajín vorágine caos alboroto escándalo tumulto algarabía
  embrollo enredo apuro contratiempo percance accidente incidente tropiezo error equivocación desacierto metedura tentativa reto desafío
  esfuerzo constancia voluntad perseverancia disciplina dejadez mérito obligación igualdad injusticia diferencia semejanza contrario
  relación vínculo dependencia influencia ausencia comienzo inicio continuación continuidad interrupción monotonía vivencia peripecia
  odisea hazaña proeza acontecimiento suceso evento detallito pequeñez minucia nimiedad tontuna bobería travesura diablura jugarreta
  sacrificio renuncia inconveniente obstáculo excepción pedacito pedazo trozo trocito cacho miaja señal símbolo ejemplo perspectiva
  ojeada minoría montonazo retahíla ristra avalancha mogollón tiempecito tardanza retraso demora antelación urgencia`;

const PETS = `perrito chucho canino cachorrito gatazo gatuno micho michino hociquito bigotes zarpa zarpita patita colita orejitas lomo
  ladrido maullido gruñido meneo lametón lengüetazo zarpazo mordisquito olisqueo paseíto correteo carrerita siestecita siestón jauría
  enjambre corral gallinero bicho bichito bichillo fauna mascota veterinario adiestrador fierecilla`;

const BODY = `cogote coronilla flequillo ceja nariz naricita hombrito sobaco regazo ombligo culo puntapié tropezón voltereta pirueta
  cabezadita achuchón`;

const ORDER = `importancia interesante ciencia formación investigación comunicación participación sagrado lástima típico romance
  convivencia gastronomía bendito verbo pesadilla ronda ayudante regálale regálaselo regálate regálatelo átalos átatelos grupo grupito
  país lugares talleres placeres tontín soso aburridillo feo fea feota feíto adjudicado redicho susodicho mismísimo semejante opuesto
  venidero futuro actual penúltimo`;

/** Phrases whose words, alone, could say something of a product: there they do not. */
const IDIOMS = `
  el|tu|su|mi|nuestro secreto; en secreto; secreto de|del|para|entre; secretos; receta|jardín|ingrediente secreto|secreta
  dan|da para mucho|rato
  da|dan|daba|dio|dará igual; al igual que; igual que; igual de; me|te|le|nos|os|les da igual; igual no|sí|te|hasta; por supuesto
  sin embargo; es decir; ni siquiera; en cambio; más bien; o sea; a lo mejor; tal vez; de todas formas|maneras; de todos modos
  de modo que; de tal modo; a tu modo; en cierto modo; dicho de otro modo; de algún|ningún modo; grosso modo; al fin y al cabo
  a fin de cuentas; en resumidas cuentas; a fuerza de; por fuerza; a la fuerza; en fin; en efecto; a propósito; de hecho
  seguro que
  a buen seguro; de seguro; ten por seguro; estar|estás|estamos|estoy seguro|segura|seguros|seguras (de) que
  en|de plena|pleno noche|día|calle|tarde|verano|invierno|siesta|fiesta|campo|centro|mañana|lunes|agosto; a plena luz
  tiempo|rato|ratos|día|días|tarde|tardes|fin|noche|hueco libre|libres; vía libre
  pedir|pide|pides|echar|echa|echas|con|sin|de (una|la|su|tu|mucha|poca) ayuda; echar|echa|échale|échame una mano; no importa
  importa poco|menos|mucho|tanto; qué|lo|poco|nos|te|le importa; importan los|las|poco; lo (único) que importa; te importe
  de qué va|trata; se trata|tratan de; trata|tratas|trate|tratar|tratando de; de eso|esto se trata; el|tu|buen|mal trato
  hacer|haz|haces|haciendo memoria; de memoria; mala|buena memoria; falla|fallan la memoria; flaco|flaca de memoria
  a (estas|esas) alturas; a la altura; a la larga; a lo largo de; a lo lejos; hasta luego; hasta pronto
  respira|respire|respirar|respiras|respiran hondo|tranquilo|tranquila; a pleno pulmón; sin respiro; dar|darse|date un respiro
  romper|rompe|rompes|rompen el hielo; perder|pierdes|pierde|perderás el hilo; al hilo de; hilo de la conversación|historia
  tirar del hilo; lleno|llena|llenos|llenas de papeles; entre|con los|tantos papeles; perder los papeles; hacer el papel
  papel protagonista; pagar|paga|pagas|pague la cuenta|ronda|cena; darse|darte|date cuenta; caer en la cuenta
  tener|ten|teniendo en cuenta; por|de tu cuenta; dar|da|dan|darle vueltas; dar|da|dale la vuelta; a la vuelta (de)
  vuelta y media
  de vuelta; ida y vuelta; algo|qué rico; alguien|momento|ocasión|día|cita|noche especial; nada en especial; en especial
  mejor|mejores amigo|amiga|amigos|amigas|plan|planes|idea|momento|parte; mejor|peor que nunca|nada
  lo mejor|peor de todo|la|los|es
  en el mejor|peor de los casos; peor aún; tanto mejor; a cual mejor; mejor dicho; mejor tarde que nunca; cuanto antes mejor
  hijo|hija|hermano|hermana|hermanos|hijos mayor|mayores|menor|menores|pequeño|pequeña; persona|personas mayor|mayores; de mayor
  sus mayores; la mayor parte; hacerse mayor; lobo solitario; la gente mayor
  lista|listas|reunión|reuniones|tarde|tardes|espera|esperas|cola|colas|charla|charlas|discusión interminable|interminables
  conversación|conversaciones|tarea|tareas|asunto|asuntos|cita|lista|llamada|visita|lectura|lecturas|libro pendiente|pendientes
  estar|está|estás|estar pendiente|pendientes de; dejar|queda|quedó|quedan pendiente|pendientes; cuentas pendientes
  llegar|llegas|llega|vuelves|volver|vuelve|llego|vuelvo empapado|empapada|empapados|helado|helada; calado hasta los huesos
  aprobar|apruebas|aprueba|aprobarás|suspender|suspendes el|un|la|los examen|exámenes|asignatura|oposición
  salir|sale|sales|saldrá|salió bien|mal|pitando|corriendo; ponerse|ponte manos a la obra; manos a la obra; de buena mano
  a mano alzada
  a primera|última vista|hora; de un vistazo; en un vistazo; punto de vista; amor a primera vista; hasta la vista
  perder de vista
  por si las moscas; por si acaso; de vez en cuando; de cuando en cuando; a menudo; de sobra; más vale; ni más ni menos
  ni fu ni fa
  en las nubes; por las nubes; caer|caído|caes|cae del cielo; llovido del cielo; tierra firme; con los pies en la tierra
  tierra trágame
  ser|es|eres pan comido; pedazo de pan; media naranja; a pedir de boca; boca abierta; de boca en boca; ponerse las botas
  en un abrir y cerrar de ojos; a ojos cerrados; sin pegar ojo; no pegar ojo; ojo con; ojo al dato; a ojo; costar un ojo
  en un santiamén
  la oveja negra; príncipe azul; ponerse|pones rojo|roja|verde|morado|colorado; chiste|viejo verde; en blanco
  noche|noches en blanco
  pasar|pasas|pasa la noche en blanco; página|páginas|hoja|folio en blanco; quedarse|quedas|quedarte en blanco
  tenerlo negro|crudo|claro
  sacar|saca|sacas de quicio; sin ton ni son; meter la pata; tomar|toma el pelo; estar hasta el gorro; tirar la toalla
  tirar la casa
  como pez en el agua; agua pasada; hacerse|hace la boca agua; como agua de mayo; se hace|hizo tarde; llover sobre mojado
  nunca llueve
  al calor de|del; al abrigo de; a la sombra (de); mala sombra; buena estrella; estrella de la noche; al sol; tomar el sol
  corazón de oro
  a precio de oro; bodas de oro|plata; años dorados; tender puentes; hacer puente; puente de; dar a luz; la luz de la luna
  la luz del alba; salir a la luz; luz y sombra; fin|fines de semana; a altas horas; horas muertas; pasarse|pasar las horas
  matar el tiempo; ganar tiempo; perder el tiempo; con tiempo; a la media; y media; hora feliz
  a media|medias voz|luz|tarde|mañana
  a medias; café a medias; a medio hacer|camino|leer|escribir; de carne y hueso; en carne propia; con uñas y dientes
  a flor de piel
  piel de gallina; vas|vais|voy sobre ruedas; del año de la pera; vida de perros; de perros; tiempo de perros; a otro perro
  gato encerrado; por liebre; dormir a pierna suelta; a pierna suelta
  poner|pon|pones|ponle|pone fin|orden|cara|voz|nombre|freno|pegas|peros|remedio; poner|pone|pones en marcha
  echar|echa|echas|eches de menos|cuentas
  echar|echarse|échate|échale un|una vistazo|siesta|cabezada|partida|carrera|ojo|pulso|capote|cable; cambio de aires; a tu aire
  a su aire
  en el aire; tomar|toma|tomas el aire; darse aires; hacer|haz|hace|haces juego de; en juego; fuera de juego
  juego de palabras|niños
  de pura casualidad|envidia|alegría|pereza; puro|pura teatro|cuento|placer|casualidad|costumbre|rutina|envidia; a duras penas
  la cruda realidad; vida|vidas real|reales; el mundo real; en vivo; vivo retrato; vivito y coleando; de viva voz
  viva la|el|los|las
  tradición|tradiciones familiar|familiares; reunión|reuniones|comida|comidas|foto|fotos|cena familiar|familiares; vida familiar
  hecho|hecha polvo; morder el polvo; a toda prisa; de primera mano; a primera vista; primer|primera amor|cita|beso|día
  tu|su|mi propio ritmo; a buen ritmo; al ritmo de; mover|mueve|mueves el esqueleto|cabeza|pie; por amor al arte; séptimo cielo
  echar raíces; irse|ir|vas por las ramas; hoja de ruta; pasar|pasa|pasas página; borrón y cuenta nueva; libro abierto
  vive|vives|viven|vivir|vivimos|vivo en|con|lejos|cerca|al|sin|solo|sola|juntos|aquí|aquel|la|una|su; tan ricamente; en la vida
  colecciona|coleccionas|coleccionar|pegar|álbum (de) sellos; el|al|un|del|por|los|tu correo|correos
  ha|han|había|habría|habrían|hubiera caído; buen provecho; acuse de recibo; de corazón; corazón contento|solitario|abierto
  con el corazón; fiesta|día|foto de graduación; cambio de planes; de película; te|me|os|le|les|nos acuerdas|acuerdes; lo del
  la del
  el del; he aquí; pan y circo; caso aparte; punto y aparte; y punto; efectivamente; definitivamente; concretamente; ricamente
  mujeres
  linternas; destinos; corazones; vivir; viven; pendiente de; en serio; encargarse|encargas|encárgate de; cambiando de tema
  a propósito de; con permiso; con perdón; ni idea; qué remedio; menudo|menuda plan|lío
  falta|faltan|sin|recuperar|quita (el) aliento
  rompe|romper|rompes|rompiendo a llorar|reír|cantar|hervir|aplaudir; romper la rutina|promesa
  alargar|alarga|alargas|alarguen|alargue la|las sobremesa|velada|noche|tarde|charla|siesta; las|tus|mis|regar plantas; dime
  dimos
  escapar|escaparte|escápate|escaparse|escapas|se escapa de casa|la|del|un|los|el
  cuidar|cuida|cuidas de|del|al gato|perro|abuelo|hijos|jardín
`;

/** What people feel, say, are and do around a product. */
export const lifeWords = {
  scenes: `${lifeTimes} ${lifePlaces}`,
  plain: [
    ...[
      RELATIVES,
      FRIENDS,
      ROLES,
      TRADES,
      FEELINGS,
      MIND,
      TALK,
      CONNECTIVES,
      MANNERS,
      PEOPLE_ADJECTIVES,
      SITUATION_ADJECTIVES,
    ],
    ...[WORK, SCHOOL, SOCIETY, ABSTRACT, PETS, BODY, ORDER, lifeVerbs],
  ].join(' '),
  things: `${lifeThings} ${lifeAnimals}`,
  weather: `aguacero chubasco llovizna chirimiri sirimiri nevada ventisca vendaval tempestad borrasca huracán ciclón relámpago trueno
    nubarrón`,
  young: `chiquitín mocoso renacuajo nene pitufo retoño criatura escolares párvulos bebito parvulario niñito`,
  meals: `bocata montadito croqueta empanada gazpacho salmorejo fabada potaje cocidito arrocito fideos macarrones croissant churros
    torrija roscón polvorón buñuelo piruleta gominolas chucherías bombón capuchino expreso cafelito cafecito tisana cervecita vinito
    vermut sidra mojito gintonic licor banquetazo papilla arepa empanadilla ensaladilla calamares gambas marisco pizza brunch desayunazo
    fiambrera`,
  idioms: IDIOMS,
};
