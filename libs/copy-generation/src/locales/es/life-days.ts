import { type OrdinaryWords } from '../check-words';

/** What people do with their faces, their hands and their days: nothing that a product does, or that is done to it. */
const DOING = `
  entornar fruncir plantar planta plantas acoger acoge sembrar siembra regar riega riegas excavar calzar calza calzas desatar
  anudar desenrollar clasificar navegar remar atracar corregir corrige releer lanzar lanza galopar descender desciende despertar
  despierta intrigar recolectar recoger recoge recoges cosechar merendar merienda cocer cuece cuecen hervir hierve hierven guisar guisa picotear sorber untar unta rallar pelar picar
  espolvorear rebozar sazonar aliñar remover remueve madrugar atardecer anochecer`;

/** On the way, at the desk, at school, at sport, in the garden and at table. */
const AROUND = `
  océano océanos edificio edificios ancla concha conchas pez peces serrín viruta virutas penumbra rosal rosales hortensia
  hortensias geranio geranios peonía peonías hiedra margarita margaritas bulbo bulbos laurel semillero cosecha cosechas carretilla
  bache baches abono abonos transbordo andén revisor taquilla dorsal medalla medallas podio esprint pelotón calentamiento
  estiramiento estiramientos ejercicio ejercicios dictado examen brújula escotilla guirnalda guirnaldas reno felpudo nana curva
  curvas moneda monedas temporada temporadas`;

/** Ways of speaking in which a word says nothing of a product. */
const TURNS = `
  a la sombra; sombra de|del; la luz del día|sol; a la luz de|del; a media luz; gracias a|al; con retraso; a la hora
  en el hueco de; de temporada|otoño|invierno|primavera; al abrigo de|del`;

/** Words of a day. */
export const lifeDays = { plain: `${DOING} ${AROUND}`, idioms: TURNS } satisfies Partial<OrdinaryWords>;
