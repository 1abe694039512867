import { type Wordings } from '../check-words';
import { fittingWordings } from './fitting-wordings';

/** What says yes or no to an attribute without its name: that a waterproof thing must be kept from water. */
export const wordings: Wordings = [
  {
    attribute: /^water_?(?:proof|resistant|repellent)/,
    yes: `
      dejar|dejarse|deja|dejarla|dejarlo|quedarse|queda .. bajo la lluvia
      aguanta|aguantan|resiste|resisten|soporta|soportan (la|el|un|los) lluvia|agua|chaparrón|chaparrones|aguacero
      repele|repelen el|la agua|lluvia; el agua|la~lluvia resbala; por dentro seco|seca
    `,
    no: `
      no debe|deben|puede|pueden mojarse; no soporta|soportan|tolera|resiste (el|la) agua|lluvia|humedad
      manténgalo|mantenerlo|manténgala|mantener seco|seca|lejos~del~agua; agua|lluvia|humedad (lo|la) estropea|daña|arruina
      teme|temen al|el|la agua|lluvia; deja|dejan pasar el|la agua|lluvia; se empapa|empapan; cala|calan
    `,
  },
  {
    attribute: /^blackout/,
    yes: `bloquea|bloquean la|toda~la luz; oscuridad total|completa`,
    no: `deja|dejan pasar|entrar la luz|el~sol; tamiza|tamizan la luz`,
  },
  {
    attribute: /^rechargeable$/,
    yes: `recargar; recarga; recargue; recargas; se recarga|recargan; se carga|cargan por|con|mediante usb|cable`,
    no: `cambiar|cambia|cambie|sustituir|sustituye la|las pila|pilas; pilas desechables`,
  },
  {
    attribute: /^refill/,
    yes: `rellenar; rellena; rellenab*; recargab*`,
    no: `desechab*; de un solo uso; de usar y tirar`,
  },
  {
    attribute: /^dishwasher/,
    yes: ``,
    no: `lavar|lave|lavado|lavarse solo|sólo|únicamente|exclusivamente a mano; solo|sólo|únicamente a mano`,
  },
  {
    attribute: /^machine_wash/,
    yes: ``,
    no: `lavar|lave|lavado|lavarse solo|sólo|únicamente|exclusivamente a mano; limpieza|limpiar|lavar en seco`,
  },
  {
    attribute: /tumble|dryer/,
    yes: `en|a|a~la|en~la secadora; apto|apta para secadora`,
    no: ``,
  },
  {
    attribute: /^(?:self_)?assembly_(?:required|needed)/,
    yes: ``,
    no: `
      viene|vienen|llega|llegan|entregado|entregada|se~entrega (ya|totalmente|completamente) montado|montada|armado|armada|ensamblado
      ya montado|montada|armado|armada; de una (sola) pieza; premontad*
    `,
  },
  {
    attribute: /^co_?op(?:erative)?$/,
    yes: `ganan|ganáis|pierden|perdéis|ganamos todos (juntos)|juntos; juntos contra el juego`,
    no: `
      solo|sólo uno (puede) gana|ganar; gana solo|sólo uno; todos contra todos; unos contra otros
      contra tus|sus|los rivales|adversarios; vence|derrota|elimina a los demás|rivales|otros
    `,
  },
  {
    attribute: /^reversible$/,
    yes: `darle|dar|se~le~da|dale la vuelta; por ambos|los~dos|ambas|las~dos lados|caras; doble cara`,
    no: `una sola cara; un solo lado`,
  },
  {
    attribute: /^vegan$/,
    yes: ``,
    no: `contiene|contienen (un~poco~de) leche|nata|mantequilla|huevo|huevos|miel|queso|carne|pescado|gelatina|suero`,
  },
  {
    attribute: /^frost/,
    yes: `
      pasa|pasan|pasar el invierno fuera|al~aire~libre; fuera|exterior (todo) (en) (el) invierno
      heladas|hielo no le|les afectan|afecta|hacen|hace
    `,
    no: `guardar|guarde|guárdelo|guárdela|meter antes de las heladas|del~invierno; a cubierto en invierno`,
  },
  {
    attribute: /^leak_?(?:proof|free)/,
    yes: ``,
    no: `gotea|gotean; pierde|pierden agua|líquido`,
  },
  {
    attribute: /^(?:non|anti)_?slip|^slip_?(?:proof|resistant)/,
    yes: ``,
    no: `resbala|resbalan; resbaladiz*`,
  },
  {
    attribute: /^oven_(?:safe|proof)|^ovenproof/,
    yes: `meter|mete|va|van|pasa|pasan al|en~el horno`,
    no: ``,
  },
  {
    attribute: /^microwave/,
    yes: `en|al (el) microondas`,
    no: ``,
  },
  {
    attribute: /^freezer/,
    yes: `en|al (el) congelador; congelar; congela`,
    no: ``,
  },
  {
    attribute: /^(?:silent|quiet|noiseless)(?:_|$)/,
    yes: ``,
    no: `ruidos*; clic fuerte|sonoro|audible`,
  },
  {
    attribute: /^(?:timer|auto(?:matic)?_?(?:shut_?|switch_?|power_?)?off)/,
    yes: `se apaga|apagan (de~forma) solo|sola|solos|solas|automáticamente|automática; apagado automático`,
    no: ``,
  },
  ...fittingWordings,
];
