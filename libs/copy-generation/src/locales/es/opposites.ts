import { type OppositeWords } from '../check-words';

/** What excludes what, wherever facts speak of one of the two. */
export const opposites: OppositeWords = {
  kinds: {
    sheen: [`mate; mates`, `brillante|brillantes; con brillo; lustros*`],
    power: [`inalámbric*; sin cable|cables`, `alámbric*; cablead*`],
    folding: [`plegable*`, `rígid*`],
    glaze: [`esmaltad*; vidriad*`, `sin esmaltar`],
    scent: [`perfumad*`, `sin perfume|aroma|fragancia; inodor*`],
    sweetening: [`endulzad*; azucarad*`, `sin azúcar; sin endulzar`],
    salt: [`salado|salada|salados|saladas; con sal`, `sin sal`],
    caffeine: [`descafeinad*; sin cafeína`, `cafeinad*; con|lleno~de|llena~de cafeína`],
    cover: [`tapa dura; tapas duras`, `tapa blanda; tapas blandas; en rústica; edición|libro de bolsillo`],
    ear: [`over -ear; circumaural*`, `in -ear; intrauricular*; intraaural*`],
    sleeves: [`manga corta; mangas cortas`, `manga larga; mangas largas; sin mangas`],
    movement: [`movimiento|reloj automático`, `cuarzo; cuerda manual`],
    display: [`digital|digitales`, `analógic*`],
    water: [`agua dulce`, `agua salada|de~mar`],
    handedness: [`zurdo|zurda|zurdos|zurdas`, `diestro|diestra|diestros|diestras`],
    reuse: [`desechable*; un solo uso`, `reutilizable*; rellenable*`],
    sides: [`una cara|sola~cara`, `doble cara; reversible*`],
    opacity: [`opaco|opaca|opacos|opacas`, `transparent*; translúcid*`],
    shaft: [`caña baja; low -top`, `caña alta; high -top`],
    fit: [`corte ajustado|ceñido|entallado|slim; ceñid*`, `corte holgado|amplio|suelto|relajado; holgad*; oversize`],
    outline: [`redond*; circular|circulares`, `rectangular*; ovalad*; hexagonal*`],
    standing: [`autoportante*`, `de pared; mural`],
    varnish: [`sin tratar|barnizar|lacar`, `barnizad*; lacad*`],
    lacing: [`sin cordones; slip -on`, `con|de cordones`],
    loading: [`carga frontal`, `carga superior`],
    motor: [`sin escobillas; brushless`, `con|de escobillas`],
    wires: [`con aros`, `sin aros`],
    leaves: [`a granel; en hebras; hojas sueltas`, `en bolsitas; bolsitas de té`],
  },
  oneWay: {
    ground: [`molido|molida`, `en grano; granos enteros`],
    beans: [`en grano; granos enteros`, `premolid*; café molido; ya|recién molido`],
    indoors: [
      `uso interior; de interior|interiores`,
      `uso exterior; de exterior|exteriores; terraza|terrazas; balcón; al aire libre`,
    ],
  },
  ofProduct: {
    weight: {
      texts: [`ligero|ligera|ligeros|ligeras; liviano|liviana|livianos|livianas`, `pesado|pesada|pesados|pesadas`],
    },
    softness: {
      texts: [
        `suave|suaves; blando|blanda|blandos|blandas`,
        `rígido|rígida|rígidos|rígidas; áspero|áspera|ásperos|ásperas; tieso|tiesa`,
      ],
    },
    flexibility: { texts: [`flexible|flexibles`, `rígido|rígida|rígidos|rígidas; inflexible|inflexibles`] },
    noise: { texts: [`silencioso|silenciosa|silenciosos|silenciosas`, `ruidoso|ruidosa|ruidosos|ruidosas`] },
    thickness: { texts: [`fino|fina|finos|finas; delgado|delgada`, `grueso|gruesa|gruesos|gruesas`] },
    surface: { texts: [`liso|lisa|lisos|lisas`, `áspero|áspera|ásperos|ásperas; rugoso|rugosa|rugosos|rugosas`] },
    spice: { texts: [`suave|suaves`, `picante|picantes`] },
    sweetness: { texts: [`dulce|dulces`, `amargo|amarga|amargos|amargas; ácido|ácida|ácidos|ácidas`] },
  },
};
