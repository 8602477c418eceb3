import { by } from '../kernel/standing';
import { machineSetup } from './key-decision.setup';

const { createMachine, requires } = machineSetup;

/** A key decision has no legal force until the supervising prosecutor agrees (CPC 193, 202, 203, 207, 45, 290). */
export const keyDecisionMachine = createMachine({
  id: 'key-decision',
  context: {},
  initial: 'unopened',
  states: {
    unopened: {
      meta: { article: 'CPC 198' },
      on: {
        draft: {
          target: 'drafted',
          actions: 'rememberDraft',
          guard: requires('isOfARecordedPerson', 'hasOffenceWhereNeeded', 'hasGroundOfItsKind', 'areMaterialsOfTheFile'),
        },
      },
    },
    drafted: {
      meta: { article: 'CPC 198', waitsFor: by.investigators },
      on: {
        revise: { actions: 'rememberRevision', guard: requires('hasGroundOfItsKind', 'areMaterialsOfTheFile') },
        submit: { target: 'submitted', actions: 'rememberSubmission' },
        'clock.sending.missed': { actions: 'rememberMissed' },
      },
    },
    submitted: {
      meta: { article: 'CPC 193', waitsFor: by.supervisingProsecutor },
      on: {
        agree: {
          target: 'inForce',
          actions: 'rememberAgreement',
          guard: requires('isWithoutConflict', 'wasUnderOwnSupervision', 'isWhatWasSeen', 'hasMaterialsThatStand'),
        },
        callForFile: {
          actions: 'rememberCall',
          guard: requires('isWithoutConflict', 'isFileToBeCalledFor', 'isFileNotCalledForYet', 'isAnswerStillDue'),
        },
        refuse: { target: 'refused', actions: 'rememberRefusal', guard: requires('isWithoutConflict') },
        returnForRevision: { target: 'returned', actions: 'rememberReturn', guard: requires('isWithoutConflict') },
        'clock.sending.missed': { actions: 'rememberMissed' },
        'clock.prosecutorAnswer.missed': { actions: 'rememberMissed' },
      },
    },
    returned: {
      meta: { article: 'CPC 193', waitsFor: by.investigators },
      on: {
        revise: { actions: 'rememberRevision', guard: requires('hasGroundOfItsKind', 'areMaterialsOfTheFile') },
        submit: { target: 'submitted', actions: 'rememberSubmission' },
      },
    },
    inForce: {
      meta: { article: 'CPC 193' },
      on: {
        supersede: { target: 'superseded', actions: 'rememberSuccessor', guard: requires('isSupersededByALaterOne') },
        recordLapse: { target: 'lapsed', actions: 'rememberLapse', guard: requires('wasAgreementUndone') },
        revoke: { target: 'revoked', actions: 'rememberRevocation' },
      },
    },
    refused: { type: 'final', meta: { article: 'CPC 193' } },
    superseded: { type: 'final', meta: { article: 'CPC 207' } },
    lapsed: { type: 'final', meta: { article: 'CPC 193' } },
    revoked: { type: 'final', meta: { article: 'CPC 193' } },
  },
});
