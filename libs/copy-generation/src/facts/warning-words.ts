/** How a language warns. */
export interface WarningWords {
  /** BCP 47. */
  readonly tag: string;
  /** What can hardly be meant otherwise. */
  readonly warns: RegExp;
  /** What takes it back, right before it: "no choking hazard". */
  readonly denies: RegExp;
}

/** What a shop writes before a warning. */
export const WARNING_LABELS =
  /^\s*(?:(?:safety )?(?:warnings?|caution|danger)|achtung|warn(?:ung|hinweise?)|vorsicht|avertissements?|mise en garde|attention|advertencias?|precauci[oó]n|atenci[oó]n|peligro)\s*[:!]\s*|^\s*(?:安全)?(?:警告|警示|注意事项|注意|当心)\s*[:：!！]\s*/iu;

const ENGLISH: WarningWords = {
  tag: 'en',
  warns: new RegExp(
    [
      String.raw`\bnot (?:suitable|intended|recommended|designed|safe|meant) for (?:use by )?(?:small |young |unsupervised )?(?:children|kids|babies|infants|toddlers|pets|dogs|cats|pregnant)\b`,
      String.raw`\b(?:unsuitable|dangerous) for (?:small |young )?(?:children|kids|babies|infants|toddlers|pets|dogs|cats)\b`,
      String.raw`\bkeep (?:\w+ ){0,3}(?:away from|clear of|out of(?: the)? reach of) (?:\w+ ){0,2}(?:fire|flames?|heat|sparks|ignition|children|babies|infants|pets|animals|eyes)\b`,
      String.raw`\b(?:contains?|may contain)(?: traces of| added)? (?:tree )?(?:nuts(?! (?:and|&) (?:bolts|screws|washers)|, (?:bolts|screws|washers))|peanuts|almonds|hazelnuts|walnuts|cashews|gluten|wheat|milk(?! chocolate)|soya?|eggs?(?! (?:cups?|shaped|timer))|sesame|mustard seed|celery|lupin|sulphites|sulfites|shellfish|crustaceans|lactose|latex|nickel)\b`,
      String.raw`\b(?:choking|suffocation|strangulation|burn|fire|tip-over|entrapment|drowning|swallowing) (?:hazard|risk|danger)\b`,
      String.raw`\b(?:risk|danger) of (?:choking|suffocation|strangulation|burns|fire|drowning|injury|electric shock)\b`,
      String.raw`\b(?:harmful|fatal|toxic|poisonous|dangerous) (?:if (?:swallowed|ingested|inhaled|chewed|eaten)|(?:to|for) (?:cats|dogs|pets|animals|humans|children))\b`,
      String.raw`\bnever leave (?:\w+ ){0,5}unattended\b|\bdo not leave (?:\w+ ){0,4}unattended\b`,
      String.raw`\b(?:use|used|only|always) (?:\w+ ){0,3}(?:under|with) (?:the )?(?:constant |direct |close )?(?:adult supervision|supervision of an adult)\b`,
      String.raw`\b(?:highly|extremely) flammable\b|\bfor external use only\b|\bavoid contact with (?:the )?eyes\b`,
      String.raw`\bdo not (?:swallow|ingest|inhale|immerse|use near (?:open )?(?:flames?|fire|water|heat)|expose to (?:open )?(?:flames?|fire))\b`,
    ].join('|'),
    'iu',
  ),
  denies: /(?:\bno|\bnot an?|\bnot|n['’]t|\bnon|\bwithout(?: any)?|\bnever|\bzero|\bfree of)[\s-]+(?:\w+\s+){0,2}$/iu,
};

const GERMAN: WarningWords = {
  tag: 'de',
  warns: new RegExp(
    [
      String.raw`\b(?:nicht (?:geeignet |empfohlen |bestimmt )?|ungeeignet )für (?:kleine |junge )?(?:kinder|kleinkinder|babys|säuglinge|schwangere|haustiere|hunde|katzen)(?!\p{L})`,
      String.raw`\bfür (?:kleine |junge )?(?:kinder|kleinkinder|babys|säuglinge|schwangere|haustiere)(?: \S+){0,6} (?:nicht (?:geeignet|empfohlen|bestimmt)|ungeeignet)`,
      String.raw`\bvon (?:\S+ ){0,2}(?:feuer|flammen?|hitze|hitzequellen|wärmequellen|zündquellen|funken|kindern|kleinkindern|haustieren|tieren)(?: \S+){0,3} fern ?(?:zu)?halten`,
      String.raw`\baußer(?:halb der)? reichweite von kindern`,
      String.raw`\b(?:enthält|enthalten|kann|können)(?: spuren von)? (?:schalenfrüchten?|nüssen?|erdnüssen?|mandeln|haselnüssen?|walnüssen?|gluten|weizen|milch|soja|eier|eiern|ei|sesam|sellerie|senf|lupinen?|sulfite|laktose|latex|nickel)(?!\p{L})`,
      String.raw`(?:erstickungs|brand|verbrennungs|strangulations|verletzungs|verschluckungs|vergiftungs|ertrinkungs|einklemm)gefahr`,
      String.raw`\b(?:giftig|gesundheitsschädlich|gefährlich|schädlich) (?:für (?:katzen|hunde|haustiere|tiere|kinder|menschen)|bei (?:verschlucken|verzehr|einatmen))`,
      String.raw`\b(?:niemals?|nie|nicht) (?:\S+ ){0,3}unbeaufsichtigt|\bnicht (?:verschlucken|einatmen|einnehmen|in die augen)`,
      String.raw`\bunter (?:ständiger |direkter )?aufsicht (?:von |eines |einer )?erwachsenen?r?`,
      String.raw`\b(?:leicht|hoch) ?(?:entzündlich|entflammbar|brennbar)|\bnur zur äußer(?:lich)?en anwendung|\bkontakt mit den augen vermeiden`,
    ].join('|'),
    'iu',
  ),
  denies: /(?:\bkeine?|\bnicht|\bohne|\bweder|\bfrei von)\s+(?:\S+\s+){0,1}$/iu,
};

const FRENCH: WarningWords = {
  tag: 'fr',
  warns: new RegExp(
    [
      String.raw`(?:ne conv(?:ient|iennent) pas|déconseillée?s?|(?:pas|non) (?:adaptée?s?|recommandée?s?|destinée?s?|conçue?s?)|inadaptée?s?|interdite?s?|dangereu(?:x|ses?)) (?:aux|à l['’]usage des|pour les|chez les) (?:jeunes |petits |très jeunes )?(?:enfants|bébés|nourrissons|tout-petits|femmes enceintes|animaux|chiens|chats)`,
      String.raw`(?:tenir|garder|conserver|maintenir|éloigner)(?: \S+){0,3} (?:éloignée?s? |à l['’]écart |loin |hors de (?:la )?portée )?(?:d[eu]s? |de la |de toute )(?:\S+ ){0,2}(?:feu|flammes?|chaleur|étincelles|enfants|animaux|yeux)(?!\p{L})`,
      String.raw`(?:contient|contiennent|peu(?:t|vent) contenir) (?:des |du |de la |de l['’]|de |d['’])?(?:traces? (?:éventuelles? )?(?:de |d['’]|du |des ))?(?:fruits à coque|noix|noisettes|amandes|arachides|cacahuètes|gluten|blé|lait(?! de)|soja|œufs?|oeufs?|sésame|céleri|moutarde|lupin|sulfites|crustacés|lactose|latex|nickel)(?!\p{L})`,
      String.raw`(?:risque|danger) (?:de |d['’])(?:étouffement|asphyxie|strangulation|brûlures?|suffocation|incendie|noyade|électrocution|blessures?|chute)`,
      String.raw`(?:toxique|nocive?|mortelle?|dangereu(?:x|se))s? (?:en cas d['’](?:ingestion|inhalation)|pour les (?:chats|chiens|animaux|enfants))`,
      String.raw`ne (?:pas|jamais) (?:\S+ ){0,4}sans surveillance|ne pas (?:avaler|ingérer|inhaler|exposer (?:au feu|aux flammes))`,
      String.raw`sous (?:la )?surveillance (?:constante )?d['’](?:un )?adultes?`,
      String.raw`(?:facilement|hautement|très|extrêmement) inflammables?|(?:à )?usage externe (?:uniquement|seulement)|éviter (?:le|tout) contact avec les yeux`,
    ].join('|'),
    'iu',
  ),
  denies: /(?:\baucune?|\bsans|\bpas(?: d[e'’])?|\bnon|\bjamais|\bni|\bnul)\s*(?:\S+\s+){0,1}$/iu,
};

const SPANISH: WarningWords = {
  tag: 'es',
  warns: new RegExp(
    [
      String.raw`(?:no (?:es |son |está |están )?(?:apt[oa]s?|adecuad[oa]s?|recomendad[oa]s?|indicad[oa]s?|conviene|diseñad[oa]s?)|no (?:se )?recomienda|desaconsejad[oa]s?|inadecuad[oa]s?|peligros[oa]s?) para (?:niñ[oa]s|menores|bebés|lactantes|embarazadas|mascotas|perros|gatos|uso (?:de|por) niños)`,
      String.raw`(?:mantener|manténgase|mantenga|mantén|guardar|conservar|alejar)(?:l[oae]s?)?(?: \S+){0,3} (?:alejad[oa]s? |lejos |fuera )?(?:del? (?:alcance de )?)(?:los |las |la |el )?(?:\S+ )?(?:fuego|llamas?|calor|chispas|niños|bebés|mascotas|animales|ojos)(?!\p{L})`,
      String.raw`(?:contienen?|pueden? contener) (?:trazas de )?(?:frutos secos|frutos de cáscara|nueces|nuez|almendras?|avellanas?|cacahuetes?|gluten|trigo|leche|soja|huevos?|sésamo|apio|mostaza|altramuces|sulfitos|crustáceos|lactosa|látex|níquel)(?!\p{L})`,
      String.raw`(?:riesgo|peligro) de (?:asfixia|atragantamiento|estrangulamiento|quemaduras?|incendio|ahogamiento|descarga|lesiones)`,
      String.raw`(?:tóxic[oa]s?|nociv[oa]s?|mortal(?:es)?|venenos[oa]s?|peligros[oa]s?) (?:en caso de (?:ingestión|inhalación)|si se (?:ingieren?|tragan?|inhalan?)|para (?:gatos|perros|mascotas|animales|los gatos|los perros))`,
      String.raw`(?:no|nunca) (?:\S+ ){0,4}(?:sin vigilancia|desatendid[oa]s?)|no (?:ingerir|tragar|inhalar|exponer (?:al fuego|a (?:las )?llamas))`,
      String.raw`bajo (?:la )?(?:supervisión|vigilancia) (?:constante )?de (?:un )?adultos?`,
      String.raw`(?:altamente|fácilmente|muy|extremadamente) inflamables?|(?:solo|sólo|únicamente) (?:para )?uso externo|evit(?:ar|e) el contacto con los ojos`,
    ].join('|'),
    'iu',
  ),
  denies: /(?:\bsin|\bning[uú]n[oa]?|\bno|\bni|\bnunca|\blibre de)\s+(?:\S+\s+){0,1}$/iu,
};

const CHINESE: WarningWords = {
  tag: 'zh',
  warns: new RegExp(
    [
      '(?:不适合|不适用于|不宜|不建议|禁止)[^。；，]{0,12}(?:儿童|婴儿|幼儿|婴幼儿|孩子|小孩|孕妇|宠物)',
      '(?:儿童|婴幼儿|孕妇)(?:禁用|慎用|勿用|不宜)',
      '(?:远离|避开)(?:火源|明火|火焰|火|热源|高温|儿童|婴儿|宠物|眼睛)',
      '儿童(?:接触|够|触及|拿|触碰)不到|(?:放|置)于?儿童不(?:能|易)',
      '(?:可能)?(?:含有?|含微量|含有微量)(?:坚果|花生|杏仁|榛子|核桃|麸质|小麦|牛奶|大豆|鸡蛋|芝麻|芹菜|芥末|亚硫酸盐|甲壳类|乳糖|乳胶|镍)',
      '(?:窒息|误吞|吞咽|勒颈|烫伤|触电|溺水|火灾)(?:的)?(?:危险|风险|隐患)',
      '(?:误食|吞食|吸入)(?:有毒|有害|致命)|对(?:猫|狗|宠物|动物|人体)(?:有毒|有害)',
      '(?:请勿|切勿|不可|严禁|禁止)(?:吞食|误食|吸入|食用|入口|接触明火|靠近火源|浸入水中|无人看管)',
      '成人(?:的)?(?:监护|监督|陪同|看护)下|(?<![不非难])易燃|仅供外用|避免(?:接触|进入|入)眼',
    ].join('|'),
    'u',
  ),
  denies: /(?:不|无|没有|未|零|避免|没)$/u,
};

/** The words of all languages that shops write in: what a description is in, nothing tells. */
const WARNINGS: readonly WarningWords[] = [ENGLISH, GERMAN, FRENCH, SPANISH, CHINESE];

/** The language, BCP 47, in which the words clearly warn; undefined where they do in none. */
export function warningLanguage(words: string): string | undefined {
  return WARNINGS.find(({ warns, denies }) => {
    const match = warns.exec(words);
    return match !== null && !denies.test(words.slice(0, match.index));
  })?.tag;
}
