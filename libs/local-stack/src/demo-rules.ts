/**
 * What the demo shop wants of its lists, by place: each shows a model once, whatever colours it comes in, since a
 * product's page leads to the others. What is searched for (`listing`) has none: a colour may be what was asked for.
 */
export const DEMO_SHOP_RULES = ['home', 'category', 'cart', 'similar', 'bought-together'].map((place) => ({
  place,
  rules: { caps: [{ by: 'attributes.model', max: 1 }] },
}));
