import type { CaseDraft, CasePlan } from './case-plan';
import { draftCases } from './draft-cases';
import { planActions } from './plan-actions';
import { planBeginnings, planFates, workEnds } from './plan-fates';
import { planClaims } from './plan-claims';
import { planComplaints } from './plan-complaints';
import { planObjects, planVehicles } from './plan-objects';
import { planRelations } from './plan-relations';
import { planSignIns } from './plan-sign-ins';
import { planSuspects } from './plan-suspects';
import { planWeapons } from './plan-weapons';

/** The whole caseload: what happens in each case, summing up to every figure of the briefing. The same on every call. */
export function planCaseload(): readonly CasePlan[] {
  const all: CaseDraft[] = draftCases();
  planBeginnings(all);
  const cases = all.filter((one) => one.registeredAt < workEnds);
  planObjects(cases);
  planVehicles(cases);
  planSuspects(cases);
  planWeapons(cases);
  planClaims(cases);
  planActions(cases);
  planComplaints(cases);
  planFates(cases);
  planSignIns(cases);
  planRelations(cases);
  return all;
}
