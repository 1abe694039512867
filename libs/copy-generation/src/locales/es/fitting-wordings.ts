import { type Wordings } from '../check-words';

/** What says yes or no to an attribute of fittings and handling in the words that people have for it: "s'incline" of `tiltable`. */
export const fittingWordings: Wordings = [
  {
    attribute: /^waterproof$/,
    yes: `
      estanc*
      llega|llegas|llegan|llegarás|vuelves|vuelve|sigues|sigue|quedas|queda|salen|sale|sales (bien) seco|seca|secos|secas
      no te mojas|mojarás|calas|calarás
    `,
    no: ``,
  },
  {
    attribute: /^batter(?:y|ies)_(?:powered|operated)$/,
    yes: `con|a|por (una|la|su) batería|pilas|pila; batería integrada|incorporada|recargable`,
    no: `
      se enchufa|enchufan; con|por cable|corriente~eléctrica; a la corriente|red; sin (ninguna) batería|baterías|pilas|pila
      ni batería|pilas|pila
    `,
  },
  {
    attribute: /(?:^|_)(?:removable|detachable)(?:_|$)/,
    yes: `
      se quita|quitan|retira|retiran|saca|sacan|extrae|extraen|desmonta|desmontan|desabrocha
      se puede|pueden quitar|retirar|sacar|extraer|desmontar|separar
      puede|pueden quitarse|retirarse|sacarse|extraerse|desmontarse; desenfundab*; desmontab*; de quita y pon
    `,
    no: `inamovib*; va|van|está|están|viene|vienen cosido|cosida|cosidos|cosidas|fijo|fija|fijos|fijas|pegado|pegada`,
  },
  {
    attribute: /(?:^|_)(?:replaceable|interchangeable|exchangeable)(?:_|$)/,
    yes: `
      recambiab*; reemplazab*; intercambiab*; sustituib*; se cambia|cambian|sustituye|sustituyen|reemplaza|recambia
      se puede|pueden cambiar|sustituir|reemplazar; de recambio
    `,
    no: ``,
  },
  {
    attribute: /(?:^|_)(?:tilts|tiltable|tilting|tilt|reclin(?:es|ing|able|er))(?:_|$)/,
    yes: `se inclina|inclinan|recuesta; inclinab*; reclinab*; abatib*; basculan*; orientab*; inclinarse`,
    no: ``,
  },
  {
    attribute: /(?:^|_)(?:lockable|lock|locks|key_lock)$/,
    yes: `se bloquea|bloquean; bloqueab*; con|bajo llave|candado|cerradura; cerradura*; candado*`,
    no: ``,
  },
  {
    attribute: /(?:^|_)(?:swivel|swivels|rotating|rotatable|revolving)(?:_|$)/,
    yes: `gira|giran|girar; giratori*; pivota*; rotatori*`,
    no: ``,
  },
  {
    attribute: /(?:^|_)dimmable$/,
    yes: `
      atenuab*; regulab*; se atenúa|atenúan|regula|regulan|gradúa
      intensidad|luz .. se|es regula|regulable|variable|ajusta|gradúa; regulador de intensidad
    `,
    no: ``,
  },
  {
    attribute: /^numbered(?:_pages)?$|^page_numbers$|^pages_numbered$/,
    yes: `numerad*; número|números (de) (página|páginas); paginad*`,
    no: ``,
  },
  {
    attribute: /^perforat(?:ed|ion|ions)(?:_pages|_sheets)?$/,
    yes: `perforad*; perforaci*; microperfor*; troquelad*; arrancab*; se arranca|arrancan`,
    no: ``,
  },
  {
    attribute: /(?:^|_)magnetic|(?:^|_)magnets?$/,
    yes: `imán; imanes; imantad*; magnétic*`,
    no: ``,
  },
  {
    attribute: /^pen_(?:loop|holder|slot)$/,
    yes: `
      presilla|lazo|pasador|trabilla|sujeción|soporte|goma|hueco|sitio (elástico|elástica) (para|de) (el|un|tu|su) boli|bolígrafo|lápiz|pluma
      portabolígraf*; portaboli*; portalápi*
    `,
    no: ``,
  },
  {
    attribute: /(?:head|ear)phone_(?:jack|socket|port|output)/,
    yes: `
      toma|salida|entrada|conector|clavija|conexión (de|para) (los|unos|tus) auriculares|cascos; conector|entrada|salida jack
      conectar|enchufar (unos|los|tus) auriculares|cascos
    `,
    no: ``,
  },
  {
    attribute: /^remote(?:_control)?(?:_included)?$/,
    yes: `mando a distancia; control remoto; telemando`,
    no: ``,
  },
  {
    attribute: /^(?:water_)?bottle_(?:pocket|holder|cage)$/,
    yes: `portabotell*; portabid*; bolsillo|hueco|sitio (lateral) (para|de) (la|una|tu) botella|cantimplora`,
    no: ``,
  },
  {
    attribute: /^(?:chest|sternum)_strap$/,
    yes: `correa|cinta|cincha|cierre (de|para~el) pecho|pectoral|esternón`,
    no: ``,
  },
  {
    attribute: /^(?:hammer|impact)_(?:function|action|mode)$/,
    yes: `percusión; percutor*; modo|función martillo`,
    no: ``,
  },
  {
    attribute: /^(?:tumble_dry(?:er)?|dryer)/,
    yes: `secadora`,
    no: ``,
  },
  {
    attribute: /^(?:insulated|double_wall(?:ed)?)$/,
    yes: `isotérmic*; isoterm*; doble pared`,
    no: `pared simple`,
  },
];
