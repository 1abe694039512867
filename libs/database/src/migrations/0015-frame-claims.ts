/** Which frames a model is asked for at this moment: of several copywriters one asks. */
export const frameClaims = /* sql */ `
create table copy_frame_claim (
  tenant   text collate "C" not null,
  key_hash text collate "C" not null,
  -- Of one attempt.
  claimant uuid not null,
  -- A copywriter that ended in between holds nobody up for longer.
  until    timestamptz not null,
  primary key (tenant, key_hash)
);
`;
