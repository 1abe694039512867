import { FOR_WHOM, HIDDEN_PARTS, KEEPS_FORM, KEEPS_TEMPERATURE } from '../carried-by';
import type { ClaimWords } from '../check-words';

/** Claims that a whole sentence makes with words that claim nothing by themselves: "enviamos otro". */
export const claimsInSentences: readonly ClaimWords[] = [
  {
    claimClass: 'warranty',
    rule: 'evidence',
    carriedBy: ['warranty', 'guarantee'],
    phrases: `
      enviamos|cambiamos|reparamos|reemplazamos|reembolsamos|devolvemos otro|otra|gratis|su~dinero|el~dinero; respondemos por|de
      a nuestro cargo; sin coste|costo para usted|alguno; treinta|quince|sesenta|cien noches|días para|de prueba
    `,
  },
  {
    claimClass: 'promotion',
    rule: 'banned',
    phrases: `
      solo|sólo|únicamente hasta el lunes|martes|miércoles|jueves|viernes|sábado|domingo; solo|sólo hasta medianoche|mañana|hoy
      hasta el domingo|lunes|viernes solo|solamente|únicamente; corre|corren de|por nuestra cuenta
    `,
  },
  {
    claimClass: 'superlative',
    rule: 'banned',
    phrases: `
      una|un (auténtica|auténtico|verdadera|verdadero|pequeña) joya|maravilla|preciosidad|gozada de
      no encontrará|encontrarás|hay uno|una|otro|nada mejor; a la cabeza de; encabeza la|el lista|ranking
    `,
  },
  {
    claimClass: 'eco',
    rule: 'evidence',
    phrases: `
      ríos|mares|océanos|arroyos|bosques|suelos|abejas .. limpios|limpias|puros|intactos|respiran|agradecen
      cuida|cuidan|respeta|protege (los|las|el|la) ríos|mares|océanos|bosques|suelos|abejas|clima
    `,
  },
  {
    claimClass: 'health',
    rule: 'evidence',
    phrases: `
      calma|calman|baja|reduce|ralentiza (el|su) pulso|corazón|nervios
      fortalece|fortalecen|endereza|refuerza (las|los|la|el) rodillas|espalda|columna|articulaciones|corazón
    `,
  },
  {
    claimClass: 'safety',
    rule: 'evidence',
    phrases: `
      ninguna|ningún caída|golpe|accidente|choque .. daño|herir|lastimar|hará
      nada (malo) (le|les|te|os) puede|podrá pasar|ocurrir|pasarle; totalmente|completamente seguro|segura
    `,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: KEEPS_TEMPERATURE,
    isDoubtful: true,
    phrases: `mantiene|mantienen|conserva|conservan|queda|quedan|sigue|siguen .. frío|fría|fríos|frías|caliente|calientes|tibio|tibia|tibios|tibias|fresco|fresca|frescos|frescas|templado|templada`,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: KEEPS_FORM,
    isDoubtful: true,
    phrases: `
      no|nunca|ni (se) encoge|encogen|arruga|arrugan|destiñe|destiñen|deforma|deforman|decolora|decoloran
      sin encoger|arrugarse|desteñir|deformarse
    `,
  },
  {
    claimClass: 'compatibility',
    rule: 'evidence',
    carriedBy: FOR_WHOM,
    isDoubtful: true,
    phrases: `para los|las|tus|sus|nuestros niños|niñas|peques|bebés|pequeños`,
  },
  {
    claimClass: 'safety',
    rule: 'evidence',
    carriedBy: HIDDEN_PARTS,
    isDoubtful: true,
    phrases: `bolsillo|bolsillos|compartimento|compartimentos|cajón (interior|trasero) secreto|secretos|oculto|ocultos|escondido|escondidos|disimulado`,
  },
];
