export { DEMO_SHOP_DEFAULTS, type DemoShopConfig } from './config';
export { createDemoShop, type DemoShop } from './demo-shop';
