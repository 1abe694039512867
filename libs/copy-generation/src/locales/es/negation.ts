import type { CheckWords } from '../check-words';

/** What denies, and what only looks as if it did. */
export const negation: CheckWords['negation'] = {
  almost: 'casi prácticamente apenas',
  negators: `
    no (,) gracias; en vano (se) (busca|buscan|buscará|buscarán); en vano; no; sin; cero; ni; nunca; jamás; ningún; ninguna
    ninguno; nada; tampoco; carece* de; libre* de; exent* de; falto de; lejos de; todo menos
    todo|toda|todos|todas , menos|salvo|excepto; cualquier cosa menos; desprovist* de; en lugar de|del; en vez de|del
    antes que; excepto; salvo; de ningún modo; de ninguna manera; imposible; apenas; nada de; no .. compatible* con
    prescinde* de; evita|evite|evitar|evítese; prohibid*; desaconsejad*; inadecuad*
  `,
  postponed: `
    no es|son lo suyo; no es cosa suya; la|lo|las|los pones|pone|ponéis|eliges|elige|compras|traes tú|usted|vosotros
    corre|corren de|por tu|su cuenta
    tampoco|no (se) viene|vienen|está|están|va|van|incluye|incluyen|suministra|suministran|entra|entran .|,|incluid*|en~la~caja|en~el~paquete|en~el~set
    tampoco los|las|lo|la trae|lleva|incluye; aparte .|,; hay que comprar*|adquirir* aparte|por~separado
    se compra|compran|pide|adquiere aparte|por~separado; falta; faltan; ausente*; no incluid*|incluye|existe
    no viene|está incluid*|disponible|presente|previst*; no se incluye*; excluid*; se vende* por separado
    brilla por su ausencia; no tiene|tienen|hay|lleva|llevan|incluye|incluyen|trae|traen ,|.|:; se vende* aparte
    va|van|viene|vienen|se~compra|se~compran|se~pide aparte|por~separado; no va|van|vienen (incluid*)
    no es|son para ella|él|ellos|ellas|esto|eso; prohibid*; desaconsejad*; no (lo) es|son|está|están .|,|:
    tampoco|no (se) debe|deben|puede|pueden|va|van (ir|entrar|meterse|meter|lavarse|usarse) .|,|:; no están|está permitid*
    no es|son recomendable|necesario|necesaria|posible
  `,
  harmless: `
    desde|de|a|bajo|sobre cero; cero grados; no hay problema; sin problema|problemas; no hace|hará falta
    hace|hacen|haga|hagan|hacía|hará|hiciera falta; no importa; nada mejor|como; no pasa nada; no dudes; ni grande ni
    sin apenas; sin ruido*; sin sustos|líos|agobios|excusas|dramas|parar|más|pausa|querer|manchar; no te faltar*
    ni le|les afecta*; no le|les asusta*|afecta*; no solo|sólo|solamente|únicamente; sin duda|embargo|más; no ,
    no más|menos de|que; nada más|menos que; ni más; ni que decir; no en vano; no hay duda; no obstante; sin cable|cables
    si|cuando .. sin|no|nada|nunca
    sin complicaciones|esfuerzo|prisas|problema|problemas|florituras|más|adornos|ayuda|fin|que|parar|rodeos|pensar
    no te preocupes; no tengas; no _ más que|de; por qué no; o no; no todo; ni que; no del todo; no tan; no olvides
    sin olvidar
  `,
  verbal:
    `no nunca jamás tampoco imposible apenas evita evite evitar evítese prohibido prohibida desaconsejado desaconsejada lejos todo excepto salvo en de
    cualquier inadecuado`.split(/\s+/),
  weighty: `
    perfume*; fragancia*; alcohol*; paraben*; silicona*; sulfat*; sulfit*; aceite* mineral*; aceite de palma; conservante*
    aditiv*; azúcar*; edulcorant*; sal; cafeína
    gluten; trigo; lactosa; leche; lácteo*; huevo*; soja; nueces; nuez; frutos secos; cacahuete*; sésamo; apio; carne; gelatina
    animal*; aroma*; colorante*; transgénic*; añadid*; artificial*; sintétic*
    látex; níquel; plomo; pvc; pfas; pfc; bpa; bisfenol*; ftalato*; plastificant*; formaldehído; disolvente*; biocida*
    pesticida*; químic*; tóxic*; toxin*; microplástic*; plástic*; cloro; lejía; cadmio; cromo; metales
    peligro*; riesgo*; alérgeno*; residuo*; emision*; pila|pilas|batería|baterías; cable|cables; cargador*; montaje
    herramienta*; garantía
  `,
  concord: ['ni', 'ningun', 'ninguna', 'ninguno', 'nada', 'nunca', 'jamas', 'tampoco'],
  enders: ['pero', 'sino', 'con', 'y', 'aunque', 'mientras', 'porque'],
  suffixes: [],
  prefixes: ['no', 'anti'],
};
