import { machineSetup } from './case.setup';

const { requires } = machineSetup;

const named = requires('isOfTheBodyOrGroup', 'isNotExcludedFromTheCase');

/** What runs out while a case is open. */
export const termLimits = {
  'clock.investigationTerm.missed': { actions: 'rememberMissed' },
  'clock.fixedEnd.missed': { actions: 'rememberFixedEndMissed' },
} as const;

/** Who works on the case may change at every stage of the investigation (CPC 186, 193, 194); its term may run out there. */
export const staffing = {
  addTeamMember: { actions: 'rememberInvestigator', guard: named },
  routeToGroup: { actions: 'rememberGroup', guard: requires('isLeaderNotOfTheSecondTier', 'isNotExcludedFromTheCase') },
  transfer: { actions: 'rememberTransfer', guard: requires('isOfAnotherBodyOfTheLocality', 'isNotExcludedFromTheCase') },
  replaceSupervisor: {
    actions: 'rememberNewSupervisor',
    guard: requires(
      'isProsecutorOfTheLocality',
      'isNewSupervisorNotOfTheFirstTier',
      'isNotExcludedFromTheCase',
      'isAfterTheActsOfTheFormer',
    ),
  },
  ...termLimits,
} as const;
