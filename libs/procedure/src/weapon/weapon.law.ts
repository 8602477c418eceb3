import { ownDecision } from '../evidence-item/evidence-item.law';

export const weaponLaw = { ownDecision: ownDecision('weapon.ownDecision') };
