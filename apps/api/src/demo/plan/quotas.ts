import type { CaseCategory, City } from '@tergeu/law';

/**
 * What the caseload must add up to (reference/briefing-figures). Sums that the source leaves open are closed by
 * what its text does not name: 302 cases of other categories, 155 weapons of other kinds, 77 vehicles of businesses.
 */
export const casesByCategory = {
  theft: 1356,
  illegalPossessionOfFirearms: 127,
  theftOfWeapons: 30,
  damageOrDestructionOfProperty: 63,
  vehicleHijacking: 12,
  lootingAndRobbery: 24,
  violenceAgainstLawEnforcement: 23,
  massRiots: 150,
  terrorism: 40,
  hooliganism: 62,
  abuseOfPower: 20,
  other: 30,
} as const satisfies Record<CaseCategory, number>;

/** 71 government institutions and 1,395 looted businesses: 1,466 objects. */
export const objects = {
  akimatBuilding: 12,
  policeBuilding: 15,
  policeModularUnit: 12,
  otherGovernmentInstitution: 32,
  huntingShop: 7,
  shop: 912,
  bank: 118,
  pharmacy: 86,
  restaurant: 109,
  otherBusiness: 163,
} as const;

/** 538 of state bodies, 116 of citizens, 77 of businesses: 731 vehicles. */
export const vehicles = {
  police: 402,
  ministryOfDefence: 41,
  ministryOfEmergencySituations: 38,
  ambulance: 29,
  otherStateBody: 28,
  citizen: 116,
  business: 77,
} as const;

/** Civilian weapons stolen from the seven hunting shops: 1,564. */
export const stolenCivilian = { rifled: 412, smoothBore: 847, gas: 118, traumatic: 139, other: 48 } as const;

/** Found and seized: 360 of the kinds that the briefing names, 155 of others. */
export const seized = {
  assaultRifle: 75,
  pistol: 133,
  machineGun: 2,
  rifled: 47,
  smoothBore: 103,
  gas: 57,
  traumatic: 71,
  other: 27,
} as const;
export const ammunition = { grenade: 104, cartridge: 9_012 } as const;
export const handedIn = { rifled: 6, smoothBore: 17, traumatic: 5, gas: 3 } as const;

/** Whole tenge, reported by residents and businesses until the evening of 25 January. */
export const damageTenge = 87_214_650_000;

/** Where things happened; thefts mostly in Almaty. */
export const cityWeights: Readonly<Record<'theft' | 'rest', Readonly<Record<City, number>>>> = {
  theft: { almaty: 930, taldykorgan: 92, taraz: 96, shymkent: 58, kyzylorda: 64, ustKamenogorsk: 18, aktobe: 32, atyrau: 16, semey: 50 },
  rest: { almaty: 310, taldykorgan: 48, taraz: 52, shymkent: 46, kyzylorda: 42, ustKamenogorsk: 14, aktobe: 26, atyrau: 16, semey: 27 },
};
