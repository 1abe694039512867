/** More words of neutral style: they say nothing of a product that a fact would have to say. */
export const neutralWords = `
  admite admiten lluvia macizo maciza aceite entrega montada montado afilada afilado afiladas afilados envoltorio jugadores jugador hora horas minuto minutos día días semana semanas mes meses segundo segundos
  frontal revestimiento bañada bañado grabar trae traen lleva llevan copia escanea imprime tornillos bloquear uso después incluido incluida incluidos incluidas paso pasos botón botones
  descubre descubrir ver mira mirar encontrar encuentra tomar toma poner pone puesto puesta colocar coloca
  colocado llevar lleva llevan guardar guarda guardan caber cabe caben contener sujetar sujeta sujeto colgar
  cuelga colgado fijar fijado montar montado componer compone componen formar forma forman comprender comprende
  incluir incluye incluyen integrar integra integrado recibir recibe ofrecer ofrece ofrecen proponer permitir
  permite permiten servir sirve sirven usar usa utiliza utilizar pasar pasa vestir viste unir une reunir reúne
  rodear rodeado bordear bordeado adornar adornado decorar decorado cubrir cubre cubierto rellenar
  completar completa acompañar acompaña acompañado acompañada viene vienen
  suministra vendido mostrar muestra medir mide miden midiendo pesar pesa pesan sacar procede proceden proviene
  venir nacer mantener mantiene quedar queda cerrar cierra abrir abre abierto doblar beber comer cocinar
  cortar escribir leer jugar dibujar trabajar viajar caminar correr limpiar secar conservar exponer presentar
  presenta presentado lucir luce disponible imprimir encuadernar trazar moldeado torneado
  fundido pintado prensado cosido hecho hecha necesita necesitan necesidad requiere hace falta
  tiene tienen cuenta cuentan ajusta ajustan carga gira ruedan funciona funcionan
  solo solamente también además así pues después luego finalmente sobre todo más bien
  aproximadamente durante siempre a menudo aquí allí dentro fuera encima debajo alrededor delante
  detrás lado bajo alto izquierda derecha mitad medio extremo borde fondo esquina ángulo fila capa línea
  líneas punto forma formas superficie superficies cara caras
  desayuno almuerzo cena mañana mediodía tarde noche día días semana fin año momento tiempo viaje trayecto
  camino paseo salida trabajo escuela oficina casa salón habitación dormitorio cocina comedor entrada pasillo
  balcón terraza coche tren ciudad campo playa montaña bosque parque pared suelo ventana
  armario mesa comida persona personas gente familia amigo amigos invitado invitados cliente
   pie pies cabeza hombro muñeca cuerpo ojo ojos pelo cabello comensales
  cosa cosas objeto objetos accesorio accesorios equipo elemento elementos parte partes pieza piezas conjunto
  surtido lote dúo par composición mezcla combinación proporción contenido presencia uso usos empleo
  utilización función funciones funcionamiento cuidado limpieza título texto imagen nota aviso advertencia
  atención tipo género modelo modelos versión versiones variante matiz matices tinte tonalidad tono tonos
  acabado acabados textura motivo motivos dibujo aspecto estilo aire toque sitio formato tamaño tamaños
  grande grandes pequeño pequeña pequeños pequeñas largo larga corto corta ancho ancha estrecho estrecha
  plano plana alto alta bajo baja fino grueso claro clara claros claras oscuro oscura oscuros redondo redonda
  cuadrado cuadrada recto recta ovalado simple simples solo sola doble dobles varios varias diversos
  diferente diferentes otro otra otros otras mismo misma mismos cada entero entera completo completa propio
  propia habitual normal conjuntado sobrio discreto diario cotidiano listo lista
  euro euros libra libras esterlinas precio cuesta cuestan trazas traza sabor receta ingrediente juego juegos
  dura duran va van apto apta aptos aptas se compone
  tú ti mí contigo conmigo vosotros vuestro vuestra suyo suya alguien nadie quien quienes cuyo cuál adónde donde encima debajo delante detrás alrededor
  soy eres somos sois sea sean será serán estás estaba estarán tengo tienes tenemos tendrá tendrás hay había habrá puedo puedes podrás podría debes deberías quieres quiere quieren querer voy vas va vamos van ir necesitas necesita necesitan necesitarás necesitar hace falta
  toma tomar coge coger pon poner pone ponen puesto puesta mete meter metas mete saca sacar deja dejar dejas guarda guardar guardas lleva llévate trae traer viene sale salir entra entrar sube subir baja bajar sigue seguir espera esperar empieza empezar termina terminar queda quedan quedar pasa pasar vuelve volver cambia cambiar
  abre abrir cierra cerrar enciende encender apaga apagar enchufa enchufar pulsa pulsar aprieta tirar empuja engancha enganchar cuelga colgar fija fijar ata atar ajusta quita quitar quitas retira retirar despliega desplegar pliega plegar enrolla enrollar extiende extender aplica aplicar masajea aclara aclarar seca secar limpia limpiar limpiarlo limpiarla lava lavar lávala lávalo llena llenar llenas llenes vacía vaciar vierte verter agita mezcla mezclar remueve muele moler hierve hervir calienta calentar cocina cocinar sirve servir bebe beber come comer prueba probar huele oler escucha escuchar lee leer escribe escribir dibuja dibujar juega jugar toca tocar
  aguanta sostiene sujeta sujetar ocupa ocupan caben cabe cubre cubren rodea viste remata rematado rematada adorna reposa apoya descansa agradece agradecer gusta apetece duerme
  lluvia nieve sol viento cielo nube nubes tiempo estación estaciones luna noche mañana tarde mediodía día semana mes año hora minuto segundo instante momento rato pausa fin final principio
  café té infusión bebida bebidas agua leche refresco comida desayuno almuerzo cena merienda picnic receta plato taza vaso olla sartén horno fuego mesa
  canción música notas nota ideas idea lista listas recuerdos fotos carta cartas historias planes proyecto proyectos dedicatoria regalo palabras
  camino caminos ruta sendero montaña cima bosque mar lago playa campo ciudad calle paseo paseos salida viaje viajes trayecto excursión vuelta etapa
  dedo dedos pie pies brazo hombro hombros cabeza orejas ojos cara cintura
  casa piso habitación dormitorio salón entrada pasillo despacho oficina cocina baño jardín terraza balcón garaje sótano taller rincón suelo pared paredes techo ventana sofá sillón cama mesilla armario estantería
  niño niña niños niñas bebé padres familia amigos amigo vecinos invitados alumno perro gato animal animales
  aparato aparatos ordenador portátil teléfono móvil móviles tableta
  sobre parte mitad cuarto tercio resto
  suave suaves ligero ligera ligeros ligeras pequeño pequeña pequeños pequeñas grande grandes gran fino fina finos finas delgado delgada compacto compacta práctico práctica cómodo cómoda caliente calientes frío fría fríos frías fresco fresca tibio blando blanda mullido mullida acolchado acolchada recto recta plano plana vacío vacía lleno llena limpio limpia seco seca húmedo mojado nuevo nueva viejo moderno moderna clásico clásica sobrio discreto tranquilo tranquila solo sola listo lista
  además luego después antes pronto hoy mañana ayer siempre casi apenas incluso quizá tal vez también ahora todavía mientras entonces enseguida rápidamente automáticamente fácilmente simplemente solamente únicamente exactamente aparte adicional adicionales extra suelto permitido permitida previsto prevista incluido incluida gotas gota cuatro cosas
  cuando aunque porque ya aún ojalá lamentablemente bastante demasiado regularmente regularidad cuidadosamente suavemente suavidad ligeramente abundante abundantemente inmediatamente normalmente habitualmente previamente juntos junto separado mayoría
  pan panes molde barra bagel bagels rebanada migas bizcocho masa pasta verduras fruta frutas ensalada sopa arroz carne pescado queso mantequilla helado nata galleta galletas fiesta fiestas cumpleaños crujiente jugoso congelado congelados cocido
  sucio suciedad mancha fregar fregarlas fregarlo friega frotar frota escurrir remojar sumergir sumerjas enjuagar paño esponja trapo cubo colada tendedero bayeta secarlo sécalo sécala guárdalo guárdala límpialo límpiala cámbialo
  arañar trepar dormitar dormir ronronear saltar minino mininos felino felinos gatito gatitos gatos perros cachorro cachorros peludo peludos
  refugio excursiones prado terreno costa isla camping arroyo río pueblo mercado aeropuerto avión vuelo vuelos aerolínea aerolíneas hotel autobús metro acera tráfico
  nuca barriga rodilla rodillas labios mejillas rizos pestañas uñas barba
  masajear haz hacer actuar penetrar evitar contacto irritación suspender aplicaciones lavado lavados veces
  apretar pegar atornillar taladrar serrar clavar marcar alinear aflojar rodar deslizar centrar centran envolver envuelto envuelta montarla montarlo montarse
  basta bastan conviene resulta parece parecen piensa pensada pensado pensadas pensados olvida olvides dice contando llama encanta vale sabe entre llega llegan cae sienta sustituirlo sustituye reemplaza comprueba comprobar revisa controla dar das
  problema problemas orden desorden reserva despensa rinconcito favorito historia terminado terminada explorador exploradores referencia póster lámina velada veladas
  invierno verano otoño primavera invernal veraniego vacaciones manta mantas edredón frescor calor helada brisa
  corriente grifo fregadero placa percha clavo escalera patio cobertizo trastero
  lectores cocineros manitas jardineros ciclistas corredores senderistas campistas músicos hermanos abuelos chicos chicas mamá papá
  duro duros duras blandos áspero húmeda mojada secos secas externo externa interno enrollado doblado guardado alcance estreno diluvio urbano urbana vaciarla vaciarlo
  saborear sorber disfrutar hojear pasear pedalear regresar compartir aprovechar vigila recuerda procura
  dormir duerme dormido plegar pliégalo pliégala doblar dóblalo dóblala enrollar enróllalo enróllala abrochar abróchalo abróchala guardar guárdalo guárdala sacudir sacúdelo sacúdela enjuagar enjuágalo enjuágala secar sécalo sécala colgar cuélgalo cuélgala apilar vaciar llenar llénalo llénala verter quitar quítalo quítala
`;
