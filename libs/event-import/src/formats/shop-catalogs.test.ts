import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CatalogItem } from '@attune/contracts';
import { importedItems, planImport } from '..';

let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'attune-shops-'))));
afterEach(() => rmSync(folder, { recursive: true }));

async function catalogOf(name: string, text: string) {
  const path = join(folder, name);
  writeFileSync(path, text);
  const plan = await planImport([path], { currency: 'EUR' });
  const items: CatalogItem[] = [];
  const problems: string[] = [];
  for await (const row of importedItems(plan)) {
    if (!row.ok) problems.push(`${row.line} ${row.reason}`);
    else if (row.value.type === 'item_upserted') items.push(row.value.item as CatalogItem);
  }
  return { format: plan.files[0].format, items, problems };
}

describe('Shopify’s products', () => {
  const header =
    'Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Image Src,Status\n';
  const tent =
    'tent,Dome tent,"<p>Dry &amp; light.</p>\n<p>For two</p>",Fjellro,Sports > Tents,Tents,"summer, sale",true,Colour,Green,T-1,shopify,0,deny,199.00,https://cdn/1.jpg,active\n' +
    'tent,,,,,,,,,Red,T-2,shopify,3,deny,189.00,,\n' +
    'tent,,,,,,,,,,,,,,,https://cdn/2.jpg,\n';

  test('of the CSV export: the rows of a product are one item', async () => {
    const { items, problems } = await catalogOf(
      'products_export.csv',
      header + tent + 'mug,Mug,,,,,,false,Title,Default Title,M,,,deny,5,,draft\n',
    );
    expect(problems).toEqual([]);
    expect(items).toEqual([
      {
        itemId: 'tent',
        title: 'Dome tent',
        description: 'Dry & light. For two',
        brand: 'Fjellro',
        categoryPath: ['Sports', 'Tents'],
        price: { amountMinor: 18900, currency: 'EUR' },
        inStock: true,
        attributes: { type: 'Tents', tags: ['summer', 'sale'], Colour: ['Green', 'Red'] },
        imageUrl: 'https://cdn/1.jpg',
      },
      {
        itemId: 'mug',
        title: 'Mug',
        categoryPath: [],
        price: { amountMinor: 500, currency: 'EUR' },
        inStock: false,
        attributes: {},
      },
    ]);
  });

  test('a row that is wrong is told, and the other rows of its product and its neighbours are read', async () => {
    const { items, problems } = await catalogOf(
      'products.csv',
      header +
        tent.replace('189.00', 'free') +
        ',No handle,,,,,,true,,,,,,deny,5,,\n' +
        'mug,Mug,,,,,,true,,,,,,deny,5,,\nmat,,,,,,,true,,,,,,deny,5,,\ntent,Again,,,,,,true,,,,,,deny,5,,\n',
    );
    expect(items.map(({ itemId, price }) => [itemId, price?.amountMinor])).toEqual([
      ['tent', 19900],
      ['mug', 500],
    ]);
    expect(problems).toEqual([
      '4 Variant Price: "free" is not an amount in EUR like 12.50',
      '6 Handle is empty',
      '8 the first row of product "mat" has no Title',
      '9 item "tent" stands on line 2 already',
    ]);
  });

  test('have the same options by either way out of the shop, each value once', async () => {
    const table = await catalogOf(
      'products.csv',
      'Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Option3 Name,Option3 Value,Variant Price\n' +
        'tent,Tent,Colour,Green,Size,2,Title,Default Title,9\ntent,,,Red,,2,,,9\ntent,,,Green,,,,,9\n',
    );
    const json = await catalogOf(
      'products.json',
      `{"products":[{"id":1,"title":"Tent","handle":"tent","variants":[{"price":"9"}],"options":[
        {"name":"Colour","values":["Green","Red","Green"]},{"name":"Size","values":["2"," 2",""]},
        {"name":"Title","values":["Default Title"]},{"name":"","values":["x"]},{"name":"Cut"},{"name":"Fit","values":[null]}]}]}`,
    );
    expect(table.items[0].attributes).toEqual({ Colour: ['Green', 'Red'], Size: ['2'] });
    expect(json.items[0].attributes).toEqual({ handle: 'tent', Colour: ['Green', 'Red'], Size: ['2'] });
  });

  test('of products.json: variants give the price, the stock and the options', async () => {
    const { items, problems } = await catalogOf(
      'products.json',
      `{"products":[
        {"id":632910392,"title":"Dome tent","handle":"tent","body_html":"<p>Dry<br>light</p>","vendor":"Fjellro","product_type":"Tents","tags":["summer"],
         "variants":[{"id":1,"price":"199.00","available":false},{"id":2,"price":"189.00","available":true}],
         "images":[{"src":"https://cdn/1.jpg"}],"options":[{"name":"Colour","values":["Green","Red"]}]},
        {"id":2,"title":"Mug","handle":"mug","vendor":"","product_type":"","tags":"a, b","status":"draft","variants":[{"price":"5","inventory_quantity":9}],"images":[]},
        {"title":"No id","variants":[]}]}`,
    );
    expect(items).toEqual([
      {
        itemId: '632910392',
        title: 'Dome tent',
        description: 'Dry light',
        brand: 'Fjellro',
        categoryPath: ['Tents'],
        price: { amountMinor: 18900, currency: 'EUR' },
        inStock: true,
        attributes: { handle: 'tent', tags: ['summer'], Colour: ['Green', 'Red'] },
        imageUrl: 'https://cdn/1.jpg',
      },
      {
        itemId: '2',
        title: 'Mug',
        categoryPath: [],
        price: { amountMinor: 500, currency: 'EUR' },
        inStock: false,
        attributes: { handle: 'mug', tags: ['a', 'b'] },
      },
    ]);
    expect(problems).toEqual(['6 id is empty']);
  });
});

describe('a catalog within a JSON object', () => {
  test('is read element by element with the lines of the file; what stands around it is passed over', async () => {
    const { items, problems } = await catalogOf(
      'shop.json',
      '{\n"total": 3, "note": "a \\"list\\": [",\n"products": [\n{"id": 1, "title": "Tea", "price": 2},\n{"id": 2, "title": "Mug", "price": "x"},\n{"id": 3, "title": "Mat", "price": 4}\n], "more": {"list": [{"id": 4, "title": "No", "price": 1}]}, "skip": 0}\n',
    );
    expect(items.map(({ itemId }) => itemId)).toEqual(['1', '3']);
    expect(problems).toEqual([expect.stringMatching(/^5 price: "x"/)]);
  });

  test('whose file ends within it is told so', async () => {
    const { items, problems } = await catalogOf(
      'shop.json',
      '{"items": [{"id": 1, "title": "Tea", "price": 2},\n{"id"',
    );
    expect(items).toHaveLength(1);
    expect(problems).toEqual(['1 the file ends within this element']);
  });
});

describe('WooCommerce’s products', () => {
  const header =
    'ID,Type,SKU,Name,Published,"Visibility in catalog","Short description",Description,"In stock?","Sale price","Regular price",Categories,Tags,Images,Parent,"Attribute 1 name","Attribute 1 value(s)","Attribute 1 visible"\n';

  test('variations give their product its price and stock, and are no items', async () => {
    const { items, problems } = await catalogOf(
      'wc-product-export.csv',
      header +
        '10,variable,T,Dome tent,1,visible,<b>Dry</b>,"Dry &amp;\nlight",1,,,"Outdoor > Tents, Sale",summer,"https://x/1.jpg, https://x/2.jpg",,Colour,"Green, Red",1\n' +
        '11,variation,T-1,Dome tent - Green,1,visible,,,0,,199,,,,id:10,Colour,Green,\n' +
        '12,variation,T-2,Dome tent - Red,1,visible,,,1,179.50,189,,,,T,Colour,Red,\n' +
        '13,"simple, virtual",,Voucher,-1,visible,,,1,,25,,,,,,,\n' +
        '14,simple,M,Mug,1,visible,,,backorder,,free,,,,,,,\n',
    );
    expect(items).toEqual([
      {
        itemId: '10',
        title: 'Dome tent',
        description: 'Dry & light',
        categoryPath: ['Outdoor', 'Tents'],
        price: { amountMinor: 17950, currency: 'EUR' },
        inStock: true,
        attributes: {
          sku: 'T',
          categories: ['Outdoor > Tents', 'Sale'],
          tags: ['summer'],
          Colour: ['Green', 'Red'],
        },
        imageUrl: 'https://x/1.jpg',
      },
      {
        itemId: '13',
        title: 'Voucher',
        categoryPath: [],
        price: { amountMinor: 2500, currency: 'EUR' },
        inStock: false,
        attributes: {},
      },
    ]);
    expect(problems).toEqual(['7 Regular price: "free" is not an amount in EUR like 12.50']);
  });

  test('without ids they are known by their SKU; a variation of no product of the file is passed over', async () => {
    const { items, problems } = await catalogOf(
      'woo.csv',
      'Type,SKU,Name,Regular price,Parent\nsimple,M,Mug,5,\nvariation,T-1,Tent - Green,199,T\nsimple,,Mat,5,\n',
    );
    expect(items.map(({ itemId }) => itemId)).toEqual(['M']);
    expect(problems).toEqual(['4 SKU is empty']);
  });
});
