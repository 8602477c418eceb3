import { by } from '../kernel/standing';
import { machineSetup } from './case.setup';
import { staffing, termLimits } from './case.staffing';

const { requires } = machineSetup;

/** How a case begins: registered, given to an investigator and taken under supervision, in either order (CPC 179, 185). */
export const opening = {
  unopened: {
    meta: { article: 'CPC 179' },
    on: {
      register: {
        target: 'registered',
        actions: 'rememberRegistration',
        guard: requires('isOfTheLocality', 'isOffenceOfItsCategory', 'isIncidentPast'),
      },
      registerSevered: {
        target: 'registered',
        actions: 'rememberSeveredRegistration',
        guard: requires('isAnotherFile', 'isOfTheLocality', 'isOffenceOfItsCategory', 'isIncidentPast'),
      },
    },
  },
  registered: {
    meta: { article: 'CPC 185', waitsFor: [...by.investigatorOfBody, ...by.prosecutorOfLocality] },
    on: {
      assignInvestigator: {
        target: 'assigned',
        actions: 'rememberInvestigator',
        guard: requires('isOfTheBodyOrGroup', 'isNotExcludedFromTheCase'),
      },
      takeUnderSupervision: { target: 'taken', actions: 'rememberSupervision', guard: requires('isNotOfTheFirstTier') },
      ...termLimits,
    },
  },
  taken: {
    meta: { article: 'CPC 193', waitsFor: by.investigatorOfBody },
    on: {
      ...staffing,
      assignInvestigator: {
        target: 'supervised',
        actions: 'rememberInvestigator',
        guard: requires('isOfTheBodyOrGroup', 'isNotExcludedFromTheCase'),
      },
    },
  },
  assigned: {
    meta: { article: 'CPC 59', waitsFor: by.prosecutorOfLocality },
    on: {
      addTeamMember: staffing.addTeamMember,
      takeUnderSupervision: { target: 'supervised', actions: 'rememberSupervision', guard: requires('isNotOfTheFirstTier') },
      ...termLimits,
    },
  },
} as const;
