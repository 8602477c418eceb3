/** The safeguards of the design; each has a file of its own in this folder and a constraint of its name in the database. */
export const safeguardIds = [
  'S01', 'S02', 'S03', 'S04', 'S05', 'S06', 'S07', 'S08', 'S09', 'S10', 'S11', 'S12',
] as const; // prettier-ignore
export type SafeguardId = (typeof safeguardIds)[number];
