import { machineSetup } from './medical-examination.setup';
import { by } from '../kernel/standing';

const { createMachine, requires } = machineSetup;

/** CPC 131(2), 223: every detained person is examined for general health and bodily injuries; injuries must be explained. */
export const medicalExaminationMachine = createMachine({
  id: 'medical-examination',
  context: {},
  initial: 'unopened',
  states: {
    unopened: {
      meta: { article: 'CPC 131(2)' },
      on: { order: { target: 'ordered', actions: 'rememberOrder', guard: requires('isOfARecordedPerson') } },
    },
    ordered: {
      meta: { article: 'CPC 223(3)', waitsFor: by.medic },
      on: {
        recordHealthy: { target: 'noInjuries', actions: 'rememberExamination' },
        recordInjuries: { target: 'injuriesRecorded', actions: 'rememberInjuries' },
      },
    },
    noInjuries: {
      meta: { article: 'CPC 131(2)' },
      on: { recommendOnHealth: { actions: 'rememberRecommendation' } },
    },
    injuriesRecorded: {
      meta: { article: 'CPC 131(2)', waitsFor: by.supervisingProsecutor },
      on: {
        assignDetermination: {
          target: 'circumstancesBeingDetermined',
          actions: 'rememberAssignee',
          guard: requires('isOutsideTheDetainingUnit'),
        },
        recommendOnHealth: { actions: 'rememberRecommendation' },
        'clock.determination.missed': { actions: 'rememberMissed' },
      },
    },
    circumstancesBeingDetermined: {
      meta: { article: 'CPC 131(2)', waitsFor: by.namedInternalSecurity },
      on: {
        determineCircumstances: {
          target: 'determined',
          actions: 'rememberCircumstances',
          guard: requires('isFromAnotherUnit', 'hasComplaintOnNewInjuries'),
        },
        assignDetermination: { actions: 'rememberAssignee', guard: requires('isOutsideTheDetainingUnit') },
        recommendOnHealth: { actions: 'rememberRecommendation' },
        'clock.determination.missed': { actions: 'rememberMissed' },
      },
    },
    determined: {
      meta: { article: 'CPC 131(2)' },
      on: { recommendOnHealth: { actions: 'rememberRecommendation' } },
    },
  },
});
