/** Words that catalogs write with a capital and a sentence does not. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `amber anthracite apricot aqua ash azure beige berry black blue bright brick bronze brown burgundy burnt camel caramel carbon
   champagne charcoal cherry chestnut chocolate clear cobalt coffee copper coral cream crimson cyan dark deep denim dusty
   ecru electric emerald forest fuchsia gold golden graphite gray green grey honey indigo ink ivory jade khaki lavender leaf lemon
   light lilac lime magenta maroon mauve metallic mid midnight mint mocha moss mulberry multicolour multicolor mustard
   natural navy nude ocean ochre off olive orange oxblood pale pastel peach pearl petrol pewter pink plum powder purple
   red rose royal ruby rust sage sand sapphire scarlet sea silver sky slate smoke steel stone sunflower tan taupe teal
   terracotta transparent turquoise vanilla violet walnut warm white wine yellow
   acacia acrylic alloy alpaca aluminium aluminum bamboo beech bio birch boucle bouclé brass brushed calf calfskin canvas
   carbon cashmere cast cedar ceramic chambray chenille chiffon china clay climbing coated concrete cord corduroy cork
   cotton crepe crystal denim down earthenware elastane enamel engineered fabric faux feather felt fibre fiber flannel fleece foam
   fur glass gold granite hard hemp hessian hide horn iron jersey jute knit lace lacquered lambswool latex leather linen
   linoleum mahogany maple marble memory merino mesh metal microfibre microfiber modal mohair nappa neoprene nubuck nylon
   oak organic oxygen free paper patent pine plastic plated plush plywood polyamide polycarbonate polyester polyethylene
   polypropylene porcelain poplin pu raffia ramie rattan recycled resin ripstop rope rubber satin seagrass sheepskin
   shell shearling silicone silk sisal slate softshell solid spandex stainless steel sterling stone stoneware straw suede
   synthetic taffeta teak terry tencel tin titanium tulle tweed twill vegan velour velvet vinyl viscose vulcanised walnut
   waxed wax webbing wicker willow wood wooden wool woollen woven zinc
   batiste brocade burlap damask flatweave gabardine gauze georgette jacquard kapok lawn moleskin muslin nitrile organza percale pique
   piqué plissé polyamide sateen seersucker sherpa spun taffeta tartan ticking towelling voile wadding
   blend blends brushed closed cell combed crushed double faced filled hollow laminated mixed organic quilted virgin washed
   anodised anodized boron cast chrome chromed enamelled forged galvanised galvanized hardened nickel plated stamped tempered vermeil
   agate amethyst cubic freshwater garnet jasper moonstone onyx opal pearls pistachio quartz tourmaline zirconia
   acid almond aloe argan avocado bergamot camellia ceramide chamomile charcoal coconut collagen essential extract ginger
   glycerin hyaluronic jojoba keratin lactic mineral niacinamide oil oxide peppermint root rosehip salicylic seed shea
   squalane tea thyme vera water witch
   apple banana barley bean beef beet beetroot berries blueberry bran carrot cheese chia chicken corn cranberry cucumber duck
   egg flax grain ham kelp lamb lentil maize meat millet oat oats orange pea peas pork potato poultry pumpkin quinoa rabbit
   rice rye salmon spelt spinach strawberry sweet tomato tuna turkey veal vegetable venison whole
   almonds celery cashews eggs fish gluten hazelnuts lactose lupin milk mustard nuts peanuts pistachios sesame shellfish
   soy soya sulphites walnuts wheat
   and with
   abstract animal asymmetric athletic baggy boat boxy buttoned button camouflage check checked chequered classic
   closed comfort cowl crew cropped curved dotted down easy fitted flared floral geometric glossy graphic gloss halter
   herringbone high houndstooth leopard long loose low mandarin matt matte mock mottled neck oversized paisley plain
   polished polka dot regular relaxed ribbed rolled round satin shawl short skinny slim solid spread square stand straight
   striped tailored tapered textured tight turtle up wide zebra`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
