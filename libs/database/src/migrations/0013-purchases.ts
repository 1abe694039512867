/** What a shopper bought, for "buy it again". */
export const purchases = /* sql */ `
-- A shopper's newest purchases: without it, those of who looks at much and buys little are looked for in all touches.
create index purchase_by_shopper on interaction
  (tenant, shopper, occurred_at desc, event_id desc, line desc) where type = 'purchase';
`;
