import { by } from '../kernel/standing';
import { machineSetup } from './defence.setup';

const { createMachine, requires } = machineSetup;

const recordGround = { actions: 'rememberGround', guard: requires('isMomentOfGround', 'isOtherRepresented') } as const;
const provideCounsel = { target: 'stateCounselRequested', actions: 'rememberProvision', guard: requires('isDefenceMandatory') } as const;

/** Defence of one person (CPC 66–70): counsel is always offered; who cannot pay or must be defended gets one from the state, also after a refusal. */
export const defenceMachine = createMachine({
  id: 'defence',
  context: {},
  initial: 'unopened',
  states: {
    unopened: {
      meta: { article: 'CPC 68(2)' },
      on: {
        explainRightsAndOffer: {
          target: 'offered',
          actions: 'rememberOffer',
          guard: requires('isOfARecordedPerson', 'isFirstDefenceOfThePerson'),
        },
      },
    },
    offered: {
      meta: { article: 'CPC 68(2)', waitsFor: by.investigators },
      on: {
        chooseCounsel: { target: 'counselChosen', actions: 'rememberChoice' },
        requestStateCounsel: { target: 'stateCounselRequested', actions: 'rememberRequest' },
        refuseCounsel: { target: 'refused', actions: 'rememberOwnRefusal', guard: requires('isRefusalAllowed') },
        provideCounsel,
        recordGround,
      },
    },
    counselChosen: {
      meta: { article: 'CPC 68(3)', waitsFor: by.investigators },
      on: {
        admitCounsel: { target: 'admitted', actions: 'rememberAdmission' },
        chooseCounsel: { actions: 'rememberChoice' },
        requestStateCounsel: { target: 'stateCounselRequested', actions: 'rememberRequest' },
        recordGround,
        'clock.counselArrival.missed': { target: 'anotherCounselDue', actions: 'rememberNoArrival' },
      },
    },
    stateCounselRequested: {
      meta: { article: 'CPC 67(3)', waitsFor: by.investigators },
      on: {
        admitCounsel: { target: 'admitted', actions: 'rememberAdmission' },
        recordGround,
        'clock.counselArrival.missed': { target: 'anotherCounselDue', actions: 'rememberNoArrival' },
      },
    },
    anotherCounselDue: {
      meta: { article: 'CPC 68(4)', waitsFor: by.investigators },
      on: {
        chooseCounsel: { target: 'counselChosen', actions: 'rememberChoice' },
        requestStateCounsel: { target: 'stateCounselRequested', actions: 'rememberRequest' },
        admitCounsel: { target: 'admitted', actions: 'rememberAdmission' },
        provideCounsel,
        recordGround,
      },
    },
    admitted: {
      meta: { article: 'CPC 70(2)' },
      on: {
        replaceCounsel: { target: 'anotherCounselDue', actions: 'rememberReplacement' },
        refuseCounsel: { target: 'refused', actions: 'rememberOwnRefusal', guard: requires('isRefusalAllowed') },
        recordGround,
      },
    },
    refused: {
      meta: { article: 'CPC 69' },
      on: {
        chooseCounsel: { target: 'counselChosen', actions: 'rememberChoice' },
        requestStateCounsel: { target: 'stateCounselRequested', actions: 'rememberRequest' },
        provideCounsel,
        recordGround: { target: 'refusalLapsed', ...recordGround },
      },
    },
    refusalLapsed: {
      meta: { article: 'CPC 67(3)', waitsFor: by.investigators },
      on: {
        chooseCounsel: { target: 'counselChosen', actions: 'rememberChoice' },
        requestStateCounsel: { target: 'stateCounselRequested', actions: 'rememberRequest' },
        provideCounsel,
        recordGround,
      },
    },
  },
});
