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
`;
